package io.github.closer.store;

import io.github.closer.text.Sentence;

/**
 * A record is not what the format says.
 *
 * <p>The sentence names fields only. A parser's own message would quote what people wrote.
 */
final class MalformedRecord extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Sentence sentence;

  /**
   * A record that is not as it should be.
   *
   * @param sentence what is the matter; goes behind a colon
   */
  MalformedRecord(Sentence sentence) {
    this.sentence = sentence;
  }

  /** What is the matter; goes behind a colon. */
  Sentence sentence() {
    return sentence;
  }

  @Override
  public String getMessage() {
    return sentence.inEnglish();
  }
}
