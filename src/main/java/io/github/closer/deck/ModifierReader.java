package io.github.closer.deck;

import io.github.closer.deck.Claim.Sink;
import io.github.closer.deck.Modifiers.Aids;
import io.github.closer.deck.Modifiers.Label;
import io.github.closer.deck.Modifiers.Manner;
import io.github.closer.deck.Node.Scalar;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads what may stand on any step. */
final class ModifierReader {
  private final Reading reading;
  private final Values values;

  ModifierReader(Reading reading, Values values) {
    this.reading = reading;
    this.values = values;
  }

  /** The modifiers of a step that is no more than a line of text. */
  Modifiers none(SourceSpan span) {
    return new Modifiers(
        new Label(Optional.empty(), span, Set.of(), OptionalInt.empty(), reading.home()),
        Optional.empty(),
        new Manner(Optional.empty(), Privacy.NO, Optional.empty(), false),
        Aids.NONE,
        Modifiers.Care.NONE);
  }

  /** How a step is played. This comes first: it decides who learns of the rest. */
  Manner manner(Word verb, Fields fields) {
    Optional<Who> who = fields.node("who").flatMap(n -> values.word("who", n, Anywhere.WHO));
    return new Manner(
        who, privacy(verb, fields), fields.time("time"), fields.yes("optional", false));
  }

  private Privacy privacy(Word verb, Fields fields) {
    if (fields.node("private").orElse(null) instanceof Scalar scalar
        && Set.of("yes", "true").contains(scalar.value())) {
      reading.add(
          Diagnostic.of(
                  Rule.NOT_A_WORD,
                  scalar.span(),
                  "`private` has to say how long: " + Messages.word(scalar.value()) + " does not")
              .help(
                  "write `until_both` (shown when both have answered) or `always` (never shown to"
                      + " the other)"));
      return Privacy.ALWAYS;
    }
    return fields.word("private", Anywhere.PRIVACY, usualPrivacy(verb, fields));
  }

  /** A guess is sealed, and what is opened another day is its author's until then. */
  private static Privacy usualPrivacy(Word verb, Fields fields) {
    if (verb == Word.GUESS) {
      return Privacy.UNTIL_BOTH;
    }
    return verb == Word.NOTE && fields.has("open") ? Privacy.ALWAYS : Privacy.NO;
  }

  Modifiers read(Fields fields, Word verb, SourceSpan span, Manner manner) {
    return new Modifiers(
        label(fields, verb, span),
        when(fields, verb),
        manner,
        aids(fields),
        CareWords.care(fields, verb));
  }

  /** What one person alone sees may still show both that it comes. */
  private static Optional<Condition> when(Fields fields, Word verb) {
    if (!verb.mayBeForOne()) {
      return fields.condition("when", Sink.Kind.WAY);
    }
    boolean alone = fields.setting().only().isPresent();
    boolean opened = verb == Word.NOTE && fields.has("open");
    if (!alone || !(opened || fields.has("beat"))) {
      return fields.condition("when", Sink.Kind.COMES);
    }
    Fields seenByBoth = fields.in(fields.setting().seenBy(Optional.empty()));
    return seenByBoth.condition("when", opened ? Sink.Kind.OPENED : Sink.Kind.QUIET);
  }

  /** Where cards are asked for, tags and depth say which, not what the step is about. */
  private Label label(Fields fields, Word verb, SourceSpan span) {
    Optional<StepId> id = fields.scalar("id").flatMap(this::id);
    if (verb == Word.DRAW) {
      return new Label(id, span, Set.of(), OptionalInt.empty(), reading.home());
    }
    OptionalInt depth =
        fields.number("depth").map(OptionalInt::of).orElse(OptionalInt.empty());
    Set<String> tags = verb == Word.MATCH ? Set.of() : fields.tags("tags");
    return new Label(id, span, tags, depth, reading.home());
  }

  private Optional<StepId> id(Scalar scalar) {
    Optional<StepId> id = values.id(scalar);
    if (id.isPresent() && ReservedNames.contains(scalar.value())) {
      reading.add(
          Diagnostic.of(
                  Rule.NOT_AN_ID,
                  scalar.span(),
                  "`" + scalar.value() + "` already means something in texts or conditions")
              .help("give the step another id, such as `my_" + scalar.value() + "`"));
    }
    return id;
  }

  private static Aids aids(Fields fields) {
    return new Aids(fields.textOrTexts("hint"), fields.texts("avoid"), fields.text("starter"));
  }
}
