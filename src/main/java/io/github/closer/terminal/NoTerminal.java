package io.github.closer.terminal;

/** There is no terminal that the rich stage could use; the plain one still can be. */
public final class NoTerminal extends Exception {
  private static final long serialVersionUID = 1L;

  NoTerminal(String message) {
    super(message);
  }

  NoTerminal(String message, Throwable cause) {
    super(message, cause);
  }
}
