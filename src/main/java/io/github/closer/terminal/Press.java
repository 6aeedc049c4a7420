package io.github.closer.terminal;

import io.github.closer.session.Reply;
import java.util.Optional;

/**
 * What came of a key.
 *
 * @param reply ends the scene
 * @param sentence something to say quietly; may be empty
 * @param used whether the scene had a use for the key
 */
record Press(Optional<Reply> reply, String sentence, boolean used) {
  static final Press USED = new Press(Optional.empty(), "", true);
  static final Press UNUSED = new Press(Optional.empty(), "", false);

  static Press reply(Reply reply) {
    return new Press(Optional.of(reply), "", true);
  }

  static Press say(String sentence) {
    return new Press(Optional.empty(), sentence, true);
  }
}
