package io.github.closer.play;

/** An event could not be made durable. What was acknowledged before is kept. */
public final class JournalFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  public JournalFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
