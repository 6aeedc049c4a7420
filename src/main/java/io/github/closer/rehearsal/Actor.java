package io.github.closer.rehearsal;

import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import io.github.closer.session.Spot;

/** Answers for those who are not there. */
interface Actor {

  /**
   * Answers a cue.
   *
   * @param spot where the session stands
   * @return a reply that fits the cue
   */
  Reply reply(Spot spot, Cue cue);
}
