package io.github.closer.deck;

import static io.github.closer.deck.Entry.text;
import static io.github.closer.deck.Entry.whole;
import static io.github.closer.deck.Entry.yes;
import static java.util.Map.entry;

import java.time.Duration;

/** The words that may stand on any step. {@link Fitting} says where one of them means nothing. */
final class Anywhere {
  static final Shape.Words<Who> WHO =
      Shape.Words.of(
          entry("both", Who.BOTH),
          entry("each", Who.EACH),
          entry("a", Who.A),
          entry("b", Who.B),
          entry("speaker", Who.SPEAKER),
          entry("listener", Who.LISTENER),
          entry("turn", Who.TURN));
  static final Shape.Words<Privacy> PRIVACY =
      Shape.Words.of(
          entry("no", Privacy.NO),
          entry("until_both", Privacy.UNTIL_BOTH),
          entry("always", Privacy.ALWAYS));
  static final Shape.Words<Keep> KEEP =
      Shape.Words.of(
          entry("never", Keep.NEVER),
          entry("session", Keep.SESSION),
          entry("transcript", Keep.TRANSCRIPT),
          entry("next_time", Keep.NEXT_TIME),
          entry("house_rule", Keep.HOUSE_RULE),
          entry("repair_phrase", Keep.REPAIR_PHRASE),
          entry("calming", Keep.CALMING),
          entry("trigger", Keep.TRIGGER));

  /** A word that a draw can ask for. */
  static final Shape TAGS =
      Shape.ListOf.of(Shape.Like.of(Values.TAG, "letters, digits and hyphens"));

  private static final Shape ID =
      Shape.Like.of(StepId.PATTERN, "a letter, then letters, digits and underscores")
          .but(ReservedNames.NAMES);

  /** The words of a hint that somebody wrote for this deck. */
  static final Entries ON_HINT =
      Entries.of(
          Entry.of(
                  "when",
                  Shape.ListOf.some(Shape.TEXT).or(Shape.TEXT),
                  "The words this hint is for: one, or a list of them.")
              .required(),
          text("say", "What is said then, once and gently.").required());

  private static final Shape HINT =
      new Shape.Either(new Shape.Words<>(HintLists.all()), Shape.Group.of(ON_HINT));

  static final Entries ALL =
      Entries.of(
          Entry.of("id", ID, "A name for the answer, so that texts and conditions can use it."),
          Entry.of(
              "when",
              Shape.CONDITION,
              "The step is played only if this is true, such as `close.lowest <= 3`."),
          Entry.of(
              "who",
              WHO,
              "Whom the step is for: both together, each, or one. Cards are for each in turn."),
          Entry.of(
              "private",
              PRIVACY,
              "Who sees the answers: both at once when both are in, or for always only their owner."),
          Entry.of(
              "keep",
              KEEP,
              "How long the answer is kept. Without this, as long as the transcript."),
          Entry.of("time", Shape.TIME, "A soft limit such as `2 min`. Nobody is ever cut off."),
          Entry.of(
              "beat",
              Shape.Time.from(Duration.ofSeconds(1), Duration.ofMinutes(2)),
              "A few quiet seconds before anybody can answer, such as `5s`."),
          Entry.of(
              "hint",
              Shape.TEXT_OR_TEXTS,
              "Gentle advice that stands below the text all the time."),
          Entry.of(
              "hints",
              Shape.ListOf.some(HINT).or(HINT),
              "Lists of words to be gentle with. Where one is written, a hint is shown once."),
          Entry.of("avoid", Shape.TEXTS, "What does not help here, one line each."),
          text("starter", "How an answer may begin, such as `I felt`."),
          Entry.of("tags", TAGS, "Topics of this card, so that a draw can ask for them."),
          whole("depth", 1, 3, "How close the question comes, from 1 to 3."),
          yes("optional", "With `yes` the card says itself that it can be left out."),
          Entry.of(
              "variants",
              Shape.SOME_TEXTS,
              "The same step in other words. Chance takes one of them, or the first text."));

  private Anywhere() {}
}
