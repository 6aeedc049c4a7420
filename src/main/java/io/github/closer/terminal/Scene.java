package io.github.closer.terminal;

/** How one cue is answered by single keys, and what it looks like meanwhile. */
interface Scene extends View {

  /** What a key does. */
  Press press(Key key);

  /** Hides what somebody entered alone and had made visible; from any thread. */
  default void cover() {}
}
