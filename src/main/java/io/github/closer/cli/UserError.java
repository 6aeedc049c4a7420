package io.github.closer.cli;

/**
 * Something that the person at the keyboard can mend. It is printed in two lines, without a trace.
 */
final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String hint;
  private final int status;

  /**
   * An error.
   *
   * @param message what happened, and where
   * @param hint what to do; may be empty
   * @param status the exit status, one of {@link ExitStatus}
   */
  UserError(String message, String hint, int status) {
    super(message);
    this.hint = hint;
    this.status = status;
  }

  String hint() {
    return hint;
  }

  int status() {
    return status;
  }
}
