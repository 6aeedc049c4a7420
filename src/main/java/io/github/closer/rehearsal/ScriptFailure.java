package io.github.closer.rehearsal;

/** A script and the deck it was written for have parted. */
public final class ScriptFailure extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String hint;

  ScriptFailure(String message, String hint) {
    super(message);
    this.hint = hint;
  }

  /** What can be done about it. */
  public String hint() {
    return hint;
  }
}
