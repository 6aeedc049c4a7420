package io.github.closer.deck;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The bar or angle bracket behind which a text of several lines begins. */
final class BlockHeader {
  private static final Pattern HEADER = Pattern.compile("[|>][-+0-9]{0,2}\\s*(?:#.*)?");

  private BlockHeader() {}

  /** Whether a value is one, and so the text stands below it. */
  static boolean isOne(String value) {
    return HEADER.matcher(value).matches();
  }

  /** How much further right than what it lies in the text begins, where its author says so. */
  static OptionalInt indent(String value) {
    return value
        .substring(0, Math.min(3, value.length()))
        .chars()
        .filter(c -> c >= '1' && c <= '9')
        .map(c -> c - '0')
        .findFirst();
  }
}
