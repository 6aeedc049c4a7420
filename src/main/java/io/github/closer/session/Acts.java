package io.github.closer.session;

import io.github.closer.deck.Step;
import java.time.Instant;

/**
 * What is performed: each kind of act as a protocol.
 *
 * @param setting what does not change
 */
record Acts(Setting setting) {

  /** Where the protocol of the scene stands, after the replies it has had. */
  Protocol protocol(State state) {
    return ((Play.Perform) play(state)).protocol().after(state.scene().inputs());
  }

  /** What is to be performed now, from its beginning. */
  Play play(State state) {
    Casting casting = new Casting(setting, state);
    State.Act act = state.scene().act();
    if (act instanceof State.Act.Playing playing) {
      return quietly(casting, playing.step(), playing.step().accept(new Cues(casting)));
    }
    return new Play.Perform(protocol(casting, act));
  }

  /** Quiet seconds before anybody answers; in a turn they come after what was said. */
  private static Play quietly(Casting casting, Step step, Play play) {
    boolean beat = step.modifiers().care().beat().isPresent() && !(step instanceof Step.Turns);
    if (!beat
        || !(play instanceof Play.Perform perform)
        || perform.protocol() instanceof Protocol.Finished) {
      return play;
    }
    Instant since = casting.state().scene().since();
    return new Play.Perform(Cues.beat(casting, step, since, perform::protocol));
  }

  private static Protocol protocol(Casting casting, State.Act act) {
    if (act instanceof State.Act.Gates door) {
      return new Door(casting, door.gates()).protocol();
    }
    if (act instanceof State.Act.Later later) {
      return new AskedLater(casting, later.question()).protocol();
    }
    if (act instanceof State.Act.Break rest) {
      return new Breaks(casting, rest.stage()).protocol();
    }
    if (act instanceof State.Act.Repairing) {
      return new Repairing(casting).protocol();
    }
    if (act instanceof State.Act.Reviewing) {
      return Reviewing.due(casting).protocol();
    }
    if (act instanceof State.Act.Letters) {
      return new Letters(casting).protocol();
    }
    if (act instanceof State.Act.Parting) {
      return new Parting(casting).protocol();
    }
    return framed(new Framing(casting), act);
  }

  private static Protocol framed(Framing framing, State.Act act) {
    if (act instanceof State.Act.StaysClosed) {
      return framing.staysClosed();
    }
    if (act instanceof State.Act.Matched found) {
      return framing.matched(found);
    }
    return act instanceof State.Act.Ending ending
        ? framing.ending(ending.closing())
        : framing.opening();
  }
}
