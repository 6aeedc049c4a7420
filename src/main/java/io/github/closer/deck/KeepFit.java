package io.github.closer.deck;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a step's answer can be kept the way the step says.
 *
 * <p>An author who writes {@code keep} relies on it, so a word that would change nothing is an
 * error, above all where it promises that something is not kept.
 */
final class KeepFit {
  private static final Set<Word> WITHOUT_ANSWER =
      EnumSet.of(
          Word.CONSENT,
          Word.SAFETY,
          Word.GATE,
          Word.LATER,
          Word.PAUSE,
          Word.DRAW,
          Word.ROLES,
          Word.USE,
          Word.GO,
          Word.STOP,
          Word.IF,
          Word.REPEAT);
  private static final Set<Word> LEADING_ON =
      EnumSet.of(Word.DRAW, Word.USE, Word.GO, Word.IF, Word.REPEAT);
  private static final Set<Word> FOR_THE_COUPLE =
      EnumSet.of(Word.ASK, Word.NOTE, Word.CHOOSE, Word.CHECKLIST);

  private final Fields fields;
  private final Word verb;
  private final Step step;
  private final Keep keep;

  private KeepFit(Fields fields, Word verb, Step step, Keep keep) {
    this.fields = fields;
    this.verb = verb;
    this.step = step;
    this.keep = keep;
  }

  /** What is the matter, if anything. */
  static Optional<Diagnostic> problem(Fields fields, Word verb, Step step) {
    return step.modifiers()
        .care()
        .keep()
        .flatMap(keep -> new KeepFit(fields, verb, step, keep).problem());
  }

  private Optional<Diagnostic> problem() {
    if (WITHOUT_ANSWER.contains(verb)) {
      return Optional.of(nothingToKeep());
    }
    return switch (keep) {
      case NEVER -> changesNothing().or(this::followed).or(this::notUntilOpened);
      case SESSION -> notUntilOpened();
      case TRANSCRIPT -> Optional.empty();
      case NEXT_TIME -> nextTime();
      case HOUSE_RULE, REPAIR_PHRASE -> couples().or(this::notForBoth);
      case CALMING, TRIGGER -> couples().or(this::nobodys);
    };
  }

  private Diagnostic nothingToKeep() {
    boolean gate = step instanceof Step.Barrier || verb == Word.LATER;
    return at("`" + verb.word() + "` leaves no answer that could be kept or not")
        .help(
            gate
                ? "take `keep` away: what is answered "
                    + (verb == Word.LATER ? "on a later day" : "at a gate")
                    + " is never kept"
                : LEADING_ON.contains(verb)
                    ? "write `keep` on each of the steps it leads to"
                    : "take `keep` away");
  }

  /** Looking back at a promise either keeps it open or closes it. */
  private Optional<Diagnostic> changesNothing() {
    return verb == Word.FOLLOW_UP
        ? Optional.of(
            at("`never` changes nothing here: what becomes of a promise is remembered with it")
                .help("take `keep` away"))
        : Optional.empty();
  }

  /** What is chosen shows in where it leads. */
  private Optional<Diagnostic> followed() {
    boolean leads =
        step instanceof Step.Choose choose
            && choose.options().stream().anyMatch(o -> o.then().isPresent());
    return leads
        ? Optional.of(
            at("what is chosen here is never kept, so no option can lead anywhere")
                .help("take every `then` out, or write `keep: session`"))
        : Optional.empty();
  }

  private Optional<Diagnostic> notUntilOpened() {
    boolean later = step instanceof Step.Note note && note.open().isPresent();
    return later
        ? Optional.of(
            at("what is opened another day has to be kept until then")
                .beside(fields.place("open"), "it is opened then")
                .help("take `keep` away, or `open`"))
        : Optional.empty();
  }

  private Optional<Diagnostic> nextTime() {
    boolean answered =
        verb == Word.GUESS || verb == Word.FOLLOW_UP || AnswerKind.of(step).isThere();
    if (!answered) {
      return Optional.of(
          at("nothing is written here that could be looked at next time")
              .help("ask with `ask` and `answer: line`, and write `keep: next_time` there"));
    }
    return fields.has("id")
        ? Optional.empty()
        : Optional.of(
            at("what is kept for next time needs a name to be looked at by")
                .help("write `id:` and a short name; next time it is `last.` and that name"));
  }

  private Optional<Diagnostic> couples() {
    boolean aloud = step instanceof Step.Ask ask && ask.mode() == AnswerMode.SPOKEN;
    if (aloud) {
      return Optional.of(
          at("what is answered aloud cannot be kept")
              .help("write `answer: line` or `answer: text`"));
    }
    return FOR_THE_COUPLE.contains(verb)
        ? Optional.empty()
        : Optional.of(
            at(Messages.article(verb.word()) + " gives nothing that the couple could keep")
                .help(
                    "write this `keep` on an `ask` with `answer: line`, a `note`, a `choose` or a"
                        + " `checklist`"));
  }

  /** Rules and phrases belong to both. */
  private Optional<Diagnostic> notForBoth() {
    if (fields.reading().isForOne()) {
      return Optional.of(
          Diagnostic.of(
                  Rule.NOT_FOR_SO_MANY,
                  fields.place("keep"),
                  "this belongs to both, and only one person plays this deck")
              .help("keep it with `calming` or `next_time`, or ask for it in a deck for two"));
    }
    if (step.modifiers().manner().privacy() != Privacy.ALWAYS) {
      return Optional.empty();
    }
    String why = fields.has("private") ? "private" : "open";
    return Optional.of(
        at("this belongs to both, and what is written here is one person's own")
            .beside(fields.place(why), "only its author sees it")
            .help("take `" + why + "` away, and both see it"));
  }

  /** What calms or sets off belongs to the one who wrote it. */
  private Optional<Diagnostic> nobodys() {
    boolean shown = !(step instanceof Step.Checklist list && list.share());
    if (!fields.reading().isForOne()
        && shown
        && step.modifiers().manner().privacy() == Privacy.ALWAYS) {
      return Optional.of(
          at("what helps in hard moments is shown to both, and this is one person's own")
              .beside(fields.place("private"), "only its author sees it")
              .help(
                  "take `private` away, or let its author choose: a `checklist` with `share: yes`"));
    }
    return fields.reading().isForOne() || Whose.isOnePersons(step, fields.setting())
        ? Optional.empty()
        : Optional.of(
            at("this belongs to the one who wrote it, and here both answer together")
                .help("write `who: each`, or `who: speaker`"));
  }

  private Diagnostic at(String message) {
    return Diagnostic.of(Rule.NOT_KEPT, fields.place("keep"), message);
  }
}
