package io.github.closer.session;

/** An event that cannot have happened where the session stands: the deck is another one. */
public final class StoryMismatch extends RuntimeException {
  private static final long serialVersionUID = 1;

  StoryMismatch(Event event) {
    super("this does not fit the deck: " + event.getClass().getSimpleName());
  }
}
