package io.github.closer.session;

import io.github.closer.deck.Step;
import java.util.List;
import java.util.Optional;

/**
 * Where a session stands, for those who rehearse a deck.
 *
 * @param moment counts what was played, from 0
 * @param kind what is going on
 * @param step the step, where it is one of the deck's
 * @param mark what the reply will be
 * @param options of a choice, those that are open now, in the order of the cue
 */
public record Spot(
    int moment, Kind kind, Optional<Step> step, Mark mark, List<Step.Choose.Option> options) {
  public Spot {
    options = List.copyOf(options);
  }

  /** What is going on. */
  public enum Kind {
    /** A step of the deck, or what it led to. */
    STEP,
    /** A break, or a word in between. */
    INTERLUDE,
    /** What comes from earlier sessions: promises, tickets, questions. */
    EARLIER,
    /** The cover, and the close that every session has. */
    FRAME,
    /** The end of a deck that has no words of its own. */
    LAST_CARD,
    /** A gate stayed closed, and leads nowhere. */
    NOT_TONIGHT
  }

  /** Where a session stands that waits for a reply to this prompt. */
  static Spot of(Setting setting, State state, Protocol.Prompt prompt) {
    State.Act act = state.scene().act();
    Optional<Step> step = step(state);
    List<Step.Choose.Option> options =
        step.orElse(null) instanceof Step.Choose choose && prompt.mark() == Mark.ANSWER
            ? new Choosing(new Casting(setting, state), choose).open()
            : List.of();
    return new Spot(state.scene().moment(), kind(act), step, prompt.mark(), options);
  }

  /** Of gates that are asked in one go, the one whose turn it is. */
  private static Optional<Step> step(State state) {
    State.Act act = state.scene().act();
    if (act instanceof State.Act.Playing playing) {
      return Optional.of(playing.step());
    }
    if (act instanceof State.Act.Gates door) {
      return Optional.of(door.gates().get(state.scene().inputs().size() % door.gates().size()));
    }
    return act instanceof State.Act.Matched found ? Optional.of(found.step()) : Optional.empty();
  }

  private static Kind kind(State.Act act) {
    if (act instanceof State.Act.Ending ending) {
      return ending.closing() == State.Closing.LAST_CARD ? Kind.LAST_CARD : Kind.NOT_TONIGHT;
    }
    if (act instanceof State.Act.Break || act instanceof State.Act.Repairing) {
      return Kind.INTERLUDE;
    }
    if (act instanceof State.Act.Opening || act instanceof State.Act.Parting) {
      return Kind.FRAME;
    }
    boolean earlier =
        act instanceof State.Act.Later
            || act instanceof State.Act.Reviewing
            || act instanceof State.Act.Letters;
    return earlier ? Kind.EARLIER : Kind.STEP;
  }
}
