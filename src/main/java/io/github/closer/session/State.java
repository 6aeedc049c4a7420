package io.github.closer.session;

import io.github.closer.deck.Step;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a session stands.
 *
 * @param scene what is being played and how far it is
 * @param path what is to come
 * @param floor who speaks
 * @param answers what was answered before the scene
 */
record State(Scene scene, Path path, Floor floor, Answers answers) {

  /**
   * What is being played.
   *
   * @param act the step, or the opening or the end
   * @param moment counts what was played, from 0
   * @param since when it began
   * @param inputs the replies it has had
   * @param learned the answers as they will be when it is over, unless they are left closed; until
   *     then nothing acts on them
   */
  record Scene(Act act, int moment, Instant since, List<Protocol.Input> inputs, Answers learned) {
    Scene {
      inputs = List.copyOf(inputs);
    }
  }

  /** What can be played. */
  sealed interface Act {
    /** The deck's cover. */
    record Opening() implements Act {}

    /** A step. */
    record Playing(Step step, boolean drawn) implements Act {}

    /** One or more gates that stand next to each other: asked in one go, one outcome. */
    record Gates(List<Step.Barrier> gates) implements Act {
      public Gates {
        gates = List.copyOf(gates);
      }
    }

    /** A word about sealed answers that stay closed, the same for whatever reason. */
    record StaysClosed() implements Act {}

    /** The end that a deck comes to when it has no words of its own. */
    record Ending(Closing closing) implements Act {}

    /** Nothing more. */
    record Over() implements Act {}
  }

  /** Which of the two plain ends it is. */
  enum Closing {
    LAST_CARD,
    NOT_TONIGHT
  }

  /**
   * What is to come.
   *
   * @param frames lists of steps inside each other, the innermost last
   * @param drawn cards that were dealt
   */
  record Path(List<Frame> frames, Set<Step> drawn) {
    Path {
      frames = List.copyOf(frames);
      drawn = Set.copyOf(drawn);
    }

    Path dealt(List<Step> cards) {
      Set<Step> all = new HashSet<>(drawn);
      all.addAll(cards);
      return new Path(frames, all);
    }
  }

  /**
   * A list of steps and how far it was played.
   *
   * @param steps the steps
   * @param next the index of the one that comes next
   * @param kind what happens at its end
   */
  record Frame(List<Step> steps, int next, Kind kind) {
    boolean over() {
      return next >= steps.size();
    }

    Frame past(int count) {
      return new Frame(steps, next + count, kind);
    }
  }

  /** Why a list of steps is played. */
  sealed interface Kind {
    /** Once, in order. */
    record Plain() implements Kind {}

    /** Cards that were dealt: each person answers, and who goes first rotates. */
    record Cards() implements Kind {}

    /** One round of several. */
    record Round(Step.Repeat repeat, int number, Floor before) implements Kind {}
  }

  State with(Scene next) {
    return new State(next, path, floor, answers);
  }

  State with(Path next) {
    return new State(scene, next, floor, answers);
  }

  State with(Floor next) {
    return new State(scene, path, next, answers);
  }

  State with(Answers next) {
    return new State(scene, path, floor, next);
  }
}
