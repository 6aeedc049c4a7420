package io.github.closer.rehearsal;

import io.github.closer.text.Sentence;

/** A script and the deck it was written for have parted. */
public final class ScriptFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Sentence sentence;
  private final transient Sentence hint;

  ScriptFailure(Sentence sentence, Sentence hint) {
    this.sentence = sentence;
    this.hint = hint;
  }

  /** What does not fit, and at which card. */
  public Sentence sentence() {
    return sentence;
  }

  /** What can be done about it. */
  public Sentence hint() {
    return hint;
  }

  @Override
  public String getMessage() {
    return sentence.inEnglish();
  }
}
