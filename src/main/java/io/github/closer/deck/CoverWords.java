package io.github.closer.deck;

import static io.github.closer.deck.Entry.text;
import static io.github.closer.deck.Entry.whole;
import static io.github.closer.deck.Shape.STEPS;
import static io.github.closer.deck.Shape.TEXTS;
import static io.github.closer.deck.Shape.TEXT_OR_TEXTS;
import static java.util.Map.entry;

import io.github.closer.deck.Deck.Breaks;
import java.time.Duration;
import java.util.regex.Pattern;

/** The words of a deck around its steps, and those below them. */
final class CoverWords {
  static final Pattern DECK_ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*");
  static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*+");
  static final Shape.Words<Boolean> ORDER =
      Shape.Words.of(entry("shuffled", true), entry("written", false));

  /** The words of {@code breaks}. */
  static final Entries ON_BREAKS =
      Entries.of(
          Entry.of(
              "at_least",
              Shape.Time.from(Breaks.FLOOR, Breaks.CEILING),
              "Nobody goes on before this: `20 min` or more."),
          whole("limit", 0, 10, "How stirred up somebody may still be to go on, from 0 to 10."),
          Entry.of(
              "at_most",
              Shape.Time.from(Breaks.FLOOR, Breaks.CEILING),
              "A break is over after this: `24h` or less."));

  /** The words of what a test expects. */
  private static final Entries ON_EXPECT =
      Entries.of(
          free("visits", "Ids of steps that are played, in this order."),
          free("not", "Ids of steps that are not played."),
          free("shows", "Texts that are seen on the way."),
          free("ends", "How it ends."),
          free("minutes", "How long it takes, in minutes."));

  /** The words of a test. */
  private static final Entries ON_TEST =
      Entries.of(
          free("name", "What this test shows."),
          free("people", "The names of those who play."),
          free("seed", "A number for chance, so that the same cards come every time."),
          free("answers", "What is answered, by the id of the step: one answer, or `a` and `b`."),
          free("last", "What was answered in the session before, by the id of the step."),
          free("moves", "What else somebody does on the way."),
          Entry.of(
              "expect",
              new Shape.Group(ON_EXPECT, true),
              "What comes of it: steps, texts, the end."));

  /** All of them, in the order of the deck format. */
  static final Entries ALL =
      Entries.of(
          whole("deck", 1, 1, "The deck format. It is 1, and can be left out."),
          text("title", "What the deck is called.").required(),
          Entry.of(
              "id",
              Shape.Like.of(DECK_ID, "letters, digits and hyphens, without spaces"),
              "The name by which the deck is asked for. Without it, the name of its file."),
          text("about", "What the deck is for, in a sentence or two."),
          whole("minutes", 1, 600, "About how long it takes, in minutes."),
          whole(
              "depth",
              1,
              3,
              "How close the questions come: 1 for any evening, 3 for what is hardest to say."),
          Entry.of("tags", Anywhere.TAGS, "Topics of the deck, such as `conflict`."),
          Entry.of(
              "lang",
              Shape.Like.of(LANGUAGE, "the sign of a language, such as `en` or `pt-BR`"),
              "The language of the deck, such as `en`."),
          text("version", "Your own number for this version of the deck."),
          text("author", "Who wrote the deck."),
          text("licence", "What others may do with the deck, such as `CC-BY-4.0`."),
          Entry.of("source", TEXT_OR_TEXTS, "Where the idea comes from."),
          text("evidence", "What is known about whether it helps."),
          Entry.of(
              "not_for", TEXTS, "For whom this is not good. It is shown before the deck begins."),
          Entry.of(
              "people",
              Shape.Whole.from(1, 4).but(3),
              "How many play it: 1 alone, 2 as a couple, 4 as two couples. It is 2 if left out."),
          Entry.of(
              "every",
              Shape.Time.from(Duration.ofDays(1), Shape.Time.ENDLESS),
              "How often the deck is meant to be played, such as `1 week`."),
          Entry.of(
              "breaks",
              Shape.Group.of(ON_BREAKS),
              "How long a break is here, and how calm both have to be to go on."),
          Entry.of(
              "include",
              Shape.ListOf.of(IncludeReader.PATH),
              "Other files whose parts can be used here, such as `shared/words.yaml`."),
          Entry.of(
              "order", ORDER, "Whether cards are shuffled, which is usual, or come as written."),
          Entry.of(
              "cards", STEPS, "Cards to draw from. The same one does not come again too soon."),
          Entry.of("steps", STEPS, "What is played, in this order."),
          Entry.of(
              "parts",
              new Shape.Parts(
                  Shape.Like.of(StepId.PATTERN, "a letter, then letters, digits and underscores")),
              "Steps with a name, to be played from elsewhere by `use` or `go`."),
          Entry.of(
              "tests",
              Shape.ListOf.of(new Shape.Group(ON_TEST, true)),
              "Small stories about how the deck should go. `closer test` plays them."));

  private CoverWords() {}

  private static Entry free(String word, String about) {
    return Entry.of(word, new Shape.Anything(), about);
  }
}
