package io.github.closer.session;

import io.github.closer.deck.Privacy;
import io.github.closer.session.Protocol.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What comes between two scenes without the deck asking for it: breaks, the couple's own phrases,
 * and an end before the end. The scene that is interrupted waits, and goes on as it was.
 *
 * @param setting what does not change
 */
record Interludes(Setting setting) {

  static State parting(State state, Instant at) {
    return state.entering(new State.Act.Parting(), at);
  }

  State cutShort(State state, Instant at) {
    Optional<Integer> unopened =
        state
            .course()
            .suspended()
            .or(() -> Optional.of(state.scene()))
            .filter(scene -> isSealed(state.with(scene)))
            .map(State.Scene::moment);
    State.Manner manner = new State.Manner(state.course().manner().thanked(), unopened, true);
    return parting(state.with(state.course().goingOn().having(manner)), at);
  }

  /** Whether answers of the scene are sealed and were not opened yet. */
  private boolean isSealed(State state) {
    boolean sealed =
        state.scene().act() instanceof State.Act.Playing playing
            && playing.step().modifiers().manner().privacy() == Privacy.UNTIL_BOTH;
    if (!sealed || !(new Acts(setting).play(state) instanceof Play.Perform perform)) {
      return false;
    }
    Protocol at = perform.protocol();
    for (Protocol.Input input : state.scene().inputs()) {
      if (at instanceof Protocol.Await await) {
        sealed &= await.prompt().mark() != Mark.REVEAL;
        at = await.then().apply(input);
      }
    }
    return sealed;
  }

  // Breaks

  /** Something was asked for that is not an answer: a break, or an end that both want. */
  State called(State state, Move move, Instant at) {
    return switch (move) {
      case BREAK -> {
        State away = state.with(state.course().suspending(state.scene()).withBreak());
        boolean third = away.course().breaks() > Breaks.AT_MOST;
        yield rest(
            away,
            third ? new State.Resting.Appointment(true) : new State.Resting.Proposing(true),
            at);
      }
      case LATER -> rest(state, new State.Resting.Proposing(false), at);
      case CLOSE -> cutShort(state, at);
      case REPAIR, INTERRUPTED, CLARIFY ->
          throw new IllegalArgumentException("nothing else follows from " + move);
    };
  }

  /** The couple's own phrases, while the scene waits. It has no moment of its own. */
  State repairing(State state, Instant at) {
    State.Scene scene =
        new State.Scene(
            new State.Act.Repairing(), state.scene().moment(), at, List.of(), state.answers());
    return state.with(state.course().suspending(state.scene())).with(scene);
  }

  private static State rest(State state, State.Resting stage, Instant at) {
    return state.entering(new State.Act.Break(stage), at);
  }

  State rested(State state, State.Resting stage, Outcome outcome, Instant at) {
    if (outcome instanceof Outcome.Rest next) {
      return rest(state, next.stage(), at);
    }
    if (outcome instanceof Outcome.Settled settled) {
      return rest(state, Breaks.checked((State.Resting.Calm) stage, settled.open(), at), at);
    }
    if (outcome instanceof Outcome.CutShort) {
      return cutShort(state, at);
    }
    State back = back(state);
    return stage instanceof State.Resting.Proposing
        ? back.with(back.course().withoutBreak())
        : back;
  }

  /** The same step goes on with the same one on the floor. */
  static State back(State state) {
    State.Scene scene = state.course().suspended().orElseThrow();
    return state.with(state.course().goingOn()).with(scene);
  }
}
