package io.github.closer.deck;

import static java.util.Map.entry;

import io.github.closer.deck.Claim.Sink;
import io.github.closer.deck.Node.Scalar;
import io.github.closer.deck.Step.Repeat.Rounds;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words that steer: breaks, draws, parts, branches and rounds. */
final class FlowWords {
  static final Shape.Words<Step.Draw.Again> AGAIN =
      Shape.Words.of(
          entry("never", Step.Draw.Again.NEVER),
          entry("when used up", Step.Draw.Again.WHEN_USED_UP),
          entry("always", Step.Draw.Again.ALWAYS));
  static final Shape.Words<Boolean> STALE = Shape.Words.of(entry("first", true));
  static final Shape.Words<Boolean> BACK =
      Shape.Words.of(entry("required", true), entry("optional", false));
  static final Shape.Words<Set<Integer>> DEPTH =
      Shape.Words.of(
          entry("1", Set.of(1)),
          entry("2", Set.of(2)),
          entry("3", Set.of(3)),
          entry("up to 1", Set.of(1)),
          entry("up to 2", Set.of(1, 2)),
          entry("up to 3", Set.of(1, 2, 3)));
  private static final Condition NEVER =
      new Condition.Holds(new Reference(new StepId("nothing"), Reference.Field.SAME));

  private FlowWords() {}

  static Step pause(Fields fields, Modifiers modifiers) {
    fields.missing("for", "write how long it is, such as `for: 2 min`");
    Duration length = fields.time("for").orElse(Duration.ofMinutes(1));
    Duration atLeast = fields.time("at_least").orElse(Duration.ZERO);
    if (fields.has("for") && atLeast.compareTo(length) > 0) {
      fields
          .reading()
          .add(
              Diagnostic.of(
                      Rule.OUT_OF_RANGE,
                      fields.place("at_least"),
                      "nobody may go on before the pause is over")
                  .beside(fields.place("for"), "it is this long")
                  .help("write an `at_least` that is not longer than `for`"));
    }
    boolean required = fields.word("back", BACK, false);
    return new Step.Pause(
        modifiers,
        fields.value(),
        new Step.Pause.Break(length, atLeast, required, fields.textOrTexts("meanwhile")));
  }

  static Step draw(Fields fields, Modifiers modifiers) {
    // What cannot be read as a number asks for no more cards than there are.
    int count = fields.number("draw").orElse(0);
    fields.word("from", TogetherWords.CARDS, true);
    Set<Integer> depths = fields.scalar("depth").map(s -> depths(fields, s)).orElse(Set.of());
    Step.Draw draw = new Step.Draw(modifiers, count, fields.tags("tags"), depths, dealing(fields));
    fields.reading().draw(new Reading.Drawn(draw, fields.place("draw"), fields.place("tags")));
    return draw;
  }

  private static Step.Draw.Dealing dealing(Fields fields) {
    return new Step.Draw.Dealing(
        fields.number("offer").orElse(1),
        fields.word("stale", STALE, false),
        fields.word("again", AGAIN, Step.Draw.Again.WHEN_USED_UP));
  }

  private static Set<Integer> depths(Fields fields, Scalar scalar) {
    Optional<Set<Integer>> depths = Optional.ofNullable(DEPTH.values().get(scalar.value().strip()));
    if (depths.isEmpty()) {
      fields
          .reading()
          .add(
              Diagnostic.of(
                      Rule.NOT_A_WORD,
                      scalar.span(),
                      "a draw asks for one depth or for all up to one")
                  .help("write it like `depth: 2` or `depth: up to 2`"));
    }
    return depths.orElse(Set.of());
  }

  static Step use(Fields fields, Modifiers modifiers) {
    return new Step.Use(modifiers, fields.part());
  }

  static Step go(Fields fields, Modifiers modifiers) {
    return new Step.Go(modifiers, fields.part());
  }

  static Step stop(Fields fields, Modifiers modifiers) {
    return new Step.Stop(modifiers, fields.value());
  }

  static Step branch(Fields fields, Modifiers modifiers) {
    // Where a second verb stands beside it, that is what should be below `then:`, and it is said.
    if (!fields.reading().problems().hasErrorBeside(Rule.TWO_VERBS, fields.key("if"))) {
      fields.missing("then", "write `then:` and below it the steps, or the name of a part");
    }
    if (!fields.has("if") || fields.scalar("if").isEmpty()) {
      return new Step.If(modifiers, NEVER, nothing(), Optional.empty());
    }
    Condition condition = fields.condition("if", Sink.Kind.WAY).orElse(NEVER);
    return new Step.If(
        modifiers, condition, fields.target("then").orElse(nothing()), fields.target("else"));
  }

  private static Target nothing() {
    return new Target.Inline(List.of());
  }

  static Step repeat(Fields fields, Modifiers modifiers) {
    fields.missing("steps", "write `steps:` and below it what is repeated");
    boolean swap = fields.yes("swap", false);
    // In another round the speaker is somebody else, and so is the owner of the speaker's answers.
    // When all rounds are over, whoever had the floor before has it again.
    Setting inner =
        swap ? fields.setting().round(fields.reading().newRound()) : fields.setting().inside();
    return new Step.Repeat(modifiers, rounds(fields), swap, fields.steps("steps", inner));
  }

  private static Rounds rounds(Fields fields) {
    boolean counted = !(fields.node("repeat").orElse(null) instanceof Scalar s && s.isBlank());
    boolean limited = fields.has("at_most");
    if (!counted && !limited) {
      fields.missing("at_most", "write how often at most, such as `at_most: 3`");
    }
    int most = fields.limits("at_most", Shape.Whole.class).most();
    int count = counted ? fields.number("repeat").orElse(1) : most;
    int atMost = fields.number("at_most").orElse(most);
    return new Rounds(Math.min(count, atMost), fields.condition("until", Sink.Kind.ROUNDS));
  }
}
