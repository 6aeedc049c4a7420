package io.github.closer.play;

import io.github.closer.text.Sentence;

/** An event could not be made durable. What was acknowledged before is kept. */
public final class JournalFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Sentence sentence;

  /**
   * A failure.
   *
   * @param sentence what happened, and what is kept
   */
  public JournalFailure(Sentence sentence, Throwable cause) {
    super(cause);
    this.sentence = sentence;
  }

  /** What happened, and what is kept. */
  public Sentence sentence() {
    return sentence;
  }

  @Override
  public String getMessage() {
    return sentence.inEnglish();
  }
}
