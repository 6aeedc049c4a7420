package io.github.closer.terminal;

import io.github.closer.session.Reply;
import java.util.Optional;

/** How one cue is answered by single keys, and what it looks like meanwhile. */
interface Scene extends View {

  /** What a key does. */
  Press press(Key key);

  /** Hears of every key that is no digit, also of those that are no concern of it. */
  default void endNumber() {}

  /** What one escape means that no other key follows; nothing wherever something could be lost. */
  default Optional<Reply> away() {
    return Optional.empty();
  }

  /** Hides what somebody entered alone and had made visible; from any thread. */
  default void cover() {}
}
