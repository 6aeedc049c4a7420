package io.github.closer.store;

/**
 * A record is not what the format says.
 *
 * <p>The message names fields only. A parser's own message would quote what people wrote.
 */
final class MalformedRecord extends Exception {
  private static final long serialVersionUID = 1;

  MalformedRecord(String message) {
    super(message);
  }
}
