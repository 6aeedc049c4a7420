package io.github.closer.terminal;

/** How one cue is answered by single keys, and what it looks like meanwhile. */
interface Scene extends View {

  /** What a key does. */
  Press press(Key key);
}
