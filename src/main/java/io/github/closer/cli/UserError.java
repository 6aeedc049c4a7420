package io.github.closer.cli;

import io.github.closer.text.Sentence;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that the person at the keyboard can mend. It is printed in two lines, without a trace,
 * in the language they read.
 */
final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Sentence sentence;
  private final transient @Nullable Sentence hint;
  private final int status;

  /**
   * An error.
   *
   * @param sentence what happened, and where
   * @param hint what to do
   * @param status the exit status, one of {@link ExitStatus}
   */
  UserError(Sentence sentence, Sentence hint, int status) {
    this(status, sentence, hint);
  }

  /** An error of which the sentence says already what to do. */
  UserError(Sentence sentence, int status) {
    this(status, sentence, null);
  }

  private UserError(int status, Sentence sentence, @Nullable Sentence hint) {
    this.sentence = sentence;
    this.hint = hint;
    this.status = status;
  }

  /** What happened, and where. */
  Sentence sentence() {
    return sentence;
  }

  /** What to do. */
  Optional<Sentence> hint() {
    return Optional.ofNullable(hint);
  }

  int status() {
    return status;
  }

  @Override
  public String getMessage() {
    return sentence.inEnglish();
  }
}
