package io.github.closer.play;

import io.github.closer.session.Session;

/** Follows a play with the book in hand: sees where it stands, and takes no part in it. */
public interface Prompter {
  /** Sees nothing. */
  Prompter NONE = session -> {};

  /** Sees where the session stands, before each cue and when it is over. */
  void follow(Session session);
}
