package io.github.closer.deck;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether there is something to come back to after every break that both have to come back from.
 *
 * <p>It has to come on every way on from there, so what has a condition is not enough, and neither
 * is a goodbye.
 */
final class BreakCheck {
  /** Parts that play parts: further than this nobody looks. */
  private static final int DEEPEST = 100;

  private final FileReader file;
  private final Inside inside;
  private final Set<Visit> visited = new HashSet<>();
  private final Set<SourceSpan> said = new HashSet<>();
  private int depth;

  BreakCheck(FileReader file, Deck whole) {
    this.file = file;
    this.inside = new Inside(whole);
  }

  /** A part that was looked at, and whether anything comes after it there. */
  private record Visit(PartName part, boolean followed) {}

  void run(Deck.Contents contents) {
    list(contents.steps(), false);
  }

  /** Whether anything comes after a step of the list; the answer is for what comes before it. */
  private void list(List<Step> steps, boolean followed) {
    boolean after = followed;
    for (int i = steps.size() - 1; i >= 0; i--) {
      Step step = steps.get(i);
      if (step instanceof Step.Pause pause && pause.rest().required() && !after) {
        nothing(step);
      }
      inner(step, after);
      after = isAnEnd(step) ? plays(step) : after || plays(step);
    }
  }

  private static boolean isAnEnd(Step step) {
    boolean end = step instanceof Step.Stop || step instanceof Step.Go;
    return end && step.modifiers().when().isEmpty();
  }

  private void inner(Step step, boolean after) {
    if (step instanceof Step.Repeat repeat) {
      list(repeat.steps(), after);
    }
    // From a closed gate and from `go` nobody comes back.
    boolean back = after && !(step instanceof Step.Barrier) && !(step instanceof Step.Go);
    Inside.targets(step).forEach(target -> target(target, back));
  }

  private void target(Target target, boolean followed) {
    boolean seen =
        target instanceof Target.Named named && !visited.add(new Visit(named.part(), followed));
    if (seen || depth >= DEEPEST) {
      return;
    }
    depth++;
    list(inside.steps(target), followed);
    depth--;
  }

  /** Whether a step is sure to show both something that is more than a goodbye. */
  private boolean plays(Step step) {
    if (step.modifiers().when().isPresent() || step instanceof Step.Stop) {
      return false;
    }
    if (step instanceof Step.If branch) {
      return plays(branch.then()) && branch.otherwise().filter(this::plays).isPresent();
    }
    if (step instanceof Step.Repeat repeat) {
      return repeat.steps().stream().anyMatch(this::plays);
    }
    return !(step instanceof Step.Use || step instanceof Step.Go)
        || Inside.targets(step).anyMatch(this::plays);
  }

  private boolean plays(Target target) {
    if (depth >= DEEPEST) {
      return true;
    }
    depth++;
    boolean plays = inside.steps(target).stream().anyMatch(this::plays);
    depth--;
    return plays;
  }

  private void nothing(Step pause) {
    boolean own = pause.modifiers().label().home().equals(file.home());
    if (!own || !said.add(pause.modifiers().label().span())) {
      return;
    }
    file.reading()
        .add(
            Diagnostic.of(
                    Rule.BREAK_WITHOUT_RETURN,
                    file.reading().place(pause),
                    "both have to come back from this break, and then it may be over")
                .help(
                    "write a step behind it that always comes, such as `- ask: How are you now?`,"
                        + " or take `back: required` away"));
  }
}
