package io.github.closer.session;

import io.github.closer.deck.Step;
import java.util.List;

/**
 * What becomes of a step that is come to.
 *
 * @param setting what does not change
 * @param reached the state at that step
 */
record Passing(Setting setting, State reached) {

  /** The step, or all the gates that are asked with it in one go. */
  List<Trail.Passage> of(Step step, Play play) {
    if (reached.scene().act() instanceof State.Act.Gates door) {
      return door.gates().stream().map(gate -> new Trail.Passage(gate, Trail.How.PLAYED)).toList();
    }
    return List.of(new Trail.Passage(step, how(step, play)));
  }

  private Trail.How how(Step step, Play play) {
    if (play instanceof Play.Perform perform) {
      return perform.protocol() instanceof Protocol.Await ? Trail.How.PLAYED : Trail.How.EMPTY;
    }
    if (step instanceof Step.If branch) {
      Conditions conditions = new Casting(setting, reached).conditions();
      return conditions.truth(branch.condition()) == Truth.UNKNOWN
          ? Trail.How.UNKNOWN
          : Trail.How.PLAYED;
    }
    if (step instanceof Step.Draw draw && play instanceof Play.Enter dealt) {
      return dealt.steps().size() < draw.count() ? Trail.How.SHORT : Trail.How.PLAYED;
    }
    return Trail.How.PLAYED;
  }
}
