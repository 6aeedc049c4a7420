package io.github.closer.deck;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether nothing can be played after some steps, however they are answered. */
final class Ends {
  /** Parts that play parts: further than this nobody looks. */
  private static final int DEEPEST = 100;

  private final Inside inside;
  private final Map<PartName, Boolean> parts = new HashMap<>();
  private int depth;

  Ends(Deck deck) {
    this.inside = new Inside(deck);
  }

  private boolean after(List<Step> steps) {
    return steps.stream().anyMatch(this::after);
  }

  boolean after(Step step) {
    if (step.modifiers().when().isPresent()) {
      return false;
    }
    if (step instanceof Step.If branch) {
      return isKnown(branch.condition())
          && after(branch.then())
          && branch.otherwise().filter(this::after).isPresent();
    }
    if (step instanceof Step.Use use) {
      return after(new Target.Named(use.part()));
    }
    return step instanceof Step.Stop
        || step instanceof Step.Go
        || (step instanceof Step.Repeat repeat && after(repeat.steps()));
  }

  private boolean after(Target target) {
    if (target instanceof Target.Inline inline) {
      return after(inline.steps());
    }
    PartName part = ((Target.Named) target).part();
    Boolean known = parts.get(part);
    if (known != null || depth >= DEEPEST) {
      return known != null && known;
    }
    depth++;
    boolean ends = after(inside.steps(target));
    depth--;
    parts.put(part, ends);
    return ends;
  }

  /** Whether it is always yes or no: where an answer is missing, neither branch is played. */
  private static boolean isKnown(Condition condition) {
    if (condition instanceof Condition.Or or) {
      return isKnown(or.left()) && isKnown(or.right());
    }
    if (condition instanceof Condition.And and) {
      return isKnown(and.left()) && isKnown(and.right());
    }
    if (condition instanceof Condition.Not not) {
      return isKnown(not.condition());
    }
    if (condition instanceof Condition.Compare compare) {
      return isKnown(compare.left()) && isKnown(compare.right());
    }
    if (condition instanceof Condition.In in) {
      return isKnown(in.value()) && in.options().stream().allMatch(Ends::isKnown);
    }
    return condition instanceof Condition.Answered || condition instanceof Condition.Skipped;
  }

  private static boolean isKnown(Condition.Operand operand) {
    return !(operand instanceof Condition.AnswerValue);
  }
}
