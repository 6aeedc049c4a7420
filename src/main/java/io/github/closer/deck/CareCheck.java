package io.github.closer.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a deck that goes deep takes care of the two.
 *
 * <p>It says for whom it is not, asks at a gate before it asks anything else, and does not end with
 * its hardest question. Nobody is the only one to give something. Who is alone needs no gate:
 * nobody else wants anything.
 */
final class CareCheck {
  private static final int DEEP = 3;
  private static final Set<String> DELICATE = Set.of("conflict", "taboo");

  private final Reading reading;
  private final Deck deck;
  private final SourceSpan why;

  /** Parts that use parts that use parts unfold to more steps than anybody would ever play. */
  private int budget = 10 * Reading.MAX_STEPS;

  /** How many branches lie in each other just now. */
  private int nested;

  /** The place is that of what makes the deck a deep one. */
  CareCheck(Reading reading, Deck deck, SourceSpan why) {
    this.reading = reading;
    this.deck = deck;
    this.why = why;
  }

  static boolean isDeep(int depth, Set<String> tags) {
    return depth == DEEP || tags.stream().anyMatch(DELICATE::contains);
  }

  /** Where a deck that looks light asks something delicate. */
  static Optional<SourceSpan> delicateStep(Deck deck) {
    return delicate(new Inside(deck).all());
  }

  /** Where one of some steps, or of those inside them, asks something delicate. */
  static Optional<SourceSpan> delicateStep(List<Step> steps) {
    return delicate(Inside.withInner(steps));
  }

  private static Optional<SourceSpan> delicate(Stream<Step> steps) {
    return steps
        .map(step -> step.modifiers().label())
        .filter(label -> label.tags().stream().anyMatch(DELICATE::contains))
        .map(Modifiers.Label::span)
        .map(at -> SourceSpan.within(at.line(), at.column(), at.column() + 1))
        .findFirst();
  }

  void run() {
    if (deck.shelf().notFor().isEmpty()) {
      add(
          "it does not say for whom it is not",
          "write `not_for:` and below it, after `- `, when it is better left alone");
    }
    List<Step> way = way(deck.contents().steps());
    if (reading.isForFour()) {
      add(
          "among two couples nobody can be asked alone whether they want to",
          "bring it to `depth: 2` or less, without `conflict` and `taboo`, or write `people: 2`");
    } else if (!reading.isForOne() && !opensWithGate(way)) {
      add(
          "it asks before both have said that they want to",
          "begin `steps:` with `- consent: Do you both want this now?`, or a `safety` or `gate`");
    }
    if (reading.people() == Deck.Terms.USUAL.people()) {
      OneSided.inDeep(deck).ifPresent(this::oneSided);
    }
    if (!endsWithCare(way)) {
      add(
          "nothing looks after the two once the last question is answered",
          "end with an `appreciate`, a `pause`, a `say` or a `stop` with kind words");
    }
  }

  /** Where that is written in another file, it is said of what makes this one deep. */
  private void oneSided(Step step) {
    String message = "this deck goes deep, and only one of the two is ever asked for something";
    boolean here = step.modifiers().label().home().equals(reading.home());
    Diagnostic problem =
        Diagnostic.of(Rule.DEEP_WITHOUT_CARE, here ? reading.place(step) : why, message)
            .help("put it below `repeat: 2` with `swap: yes`, or write `who: each`");
    reading.add(here ? problem.beside(why, "this makes it a deep one") : problem);
  }

  private void add(String message, String help) {
    reading.add(
        Diagnostic.of(Rule.DEEP_WITHOUT_CARE, why, "this deck goes deep, and " + message)
            .labelled("this makes it a deep one")
            .help(help));
  }

  /** The steps in the order in which they are played, with parts and rounds unfolded. */
  private List<Step> way(List<Step> steps) {
    List<Step> way = new ArrayList<>();
    walk(steps, way);
    return way;
  }

  /** Parts have been found to lead nowhere back; a deck in which they do is not looked at. */
  private void walk(List<Step> steps, List<Step> way) {
    for (Step step : steps) {
      if (budget-- < 0) {
        return;
      }
      // A gate that is asked only sometimes protects only sometimes.
      if (step.modifiers().when().isPresent() && opens(step)) {
        continue;
      }
      Optional<List<Step>> inner = inner(step);
      inner.ifPresent(played -> walk(played, way));
      if (inner.isEmpty()) {
        way.add(step);
      }
    }
  }

  /** Whether a step is a gate, or leads into steps that begin with one. */
  private boolean opens(Step step) {
    return step instanceof Step.Barrier
        || inner(step).map(played -> opensWithGate(way(played))).orElse(false);
  }

  /** The steps that are played in the place of this one. */
  private Optional<List<Step>> inner(Step step) {
    if (step instanceof Step.Repeat repeat) {
      return Optional.of(repeat.steps());
    }
    if (step instanceof Step.Use use) {
      return Optional.of(part(use.part()));
    }
    return step instanceof Step.Go go ? Optional.of(part(go.part())) : Optional.empty();
  }

  private List<Step> part(PartName name) {
    return deck.contents().parts().getOrDefault(name, List.of());
  }

  private boolean opensWithGate(List<Step> way) {
    Optional<Step> first = way.stream().filter(s -> !isPrelude(s)).findFirst();
    return first.map(Step.Barrier.class::isInstance).orElse(false);
  }

  /** What may come before the gate: nothing of it asks for the matter itself. */
  private boolean isPrelude(Step step) {
    if (step instanceof Step.If branch) {
      return isWayOut(branch.then()) && branch.otherwise().map(this::isWayOut).orElse(true);
    }
    boolean ownNumber =
        step instanceof Step.Scale && step.modifiers().manner().privacy() != Privacy.NO;
    return ownNumber
        || step instanceof Step.Say
        || step instanceof Step.Roles
        || step instanceof Step.FollowUp
        || step instanceof Step.Pause;
  }

  /** Whether a branch leads to a break, another day or an end before it asks anything. */
  private boolean isWayOut(Target target) {
    if (nested > YamlTokens.MAX_DEPTH || budget < 0) {
      return false;
    }
    List<Step> steps =
        target instanceof Target.Named named
            ? part(named.part())
            : ((Target.Inline) target).steps();
    nested++;
    boolean out =
        way(steps).stream()
            .filter(s -> !isPrelude(s))
            .findFirst()
            .map(
                s -> s instanceof Step.Barrier || s instanceof Step.Agree || s instanceof Step.Stop)
            .orElse(true);
    nested--;
    return out;
  }

  private static boolean endsWithCare(List<Step> way) {
    for (int i = way.size() - 1; i >= 0; i--) {
      Step step = way.get(i);
      if (isCare(step)) {
        return true;
      }
      boolean asksNothing =
          step instanceof Step.Agree || step instanceof Step.Roles || step instanceof Step.Later;
      if (!asksNothing) {
        return false;
      }
    }
    return false;
  }

  private static boolean isCare(Step step) {
    return step instanceof Step.Appreciate
        || step instanceof Step.Pause
        || step instanceof Step.Say
        || step instanceof Step.Stop;
  }
}
