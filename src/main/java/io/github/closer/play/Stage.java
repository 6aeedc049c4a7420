package io.github.closer.play;

import io.github.closer.session.Cue;
import io.github.closer.session.Reply;

/**
 * Where a session is shown and answered.
 *
 * <p>A stage performs one cue at a time and knows nothing of decks, steps or files. It answers only
 * with a reply that fits the cue, and shows a person only what a cue gives it.
 */
public interface Stage {

  /**
   * Performs a cue and waits for the reply.
   *
   * @return a reply of the kind the cue names, or {@link Reply.Passed} where the card can be
   *     passed, or {@link Reply.Left}
   */
  Reply perform(Cue cue);

  /** Tells that what was just entered is on the disk. */
  void saved();
}
