package io.github.closer.deck;

import java.util.ArrayList;
import java.util.List;

/**
 * What a line is made of, as YAML takes it: spaces, dashes, a word with its colon, and the rest.
 *
 * @param text the line
 * @param dashes where its dashes stand
 * @param body where what follows them begins
 * @param colon where the colon behind its word stands, or -1
 */
record Row(String text, List<Integer> dashes, int body, int colon) {
  Row {
    dashes = List.copyOf(dashes);
  }

  static Row of(String text) {
    List<Integer> dashes = new ArrayList<>();
    int at = afterSpaces(text, 0);
    while (isSign(text, at, '-')) {
      dashes.add(at);
      at = afterSpaces(text, at + 1);
    }
    return new Row(text, dashes, at, colon(text, at));
  }

  /** The place after the spaces that stand there. */
  static int afterSpaces(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Whether a sign stands there that means something, because nothing is glued to it. */
  static boolean isSign(String text, int at, char sign) {
    return at < text.length()
        && text.charAt(at) == sign
        && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
  }

  /** Where a plain text that begins there has a colon with a space behind it, or -1. */
  static int colon(String text, int from) {
    if (from >= text.length()) {
      return -1;
    }
    char first = text.charAt(from);
    if (first == '"' || first == '\'') {
      int end = Quote.end(text, from);
      int after = end < 0 ? text.length() : afterSpaces(text, end);
      return isSign(text, after, ':') ? after : -1;
    }
    if ("[{#%@`,|>*".indexOf(first) >= 0) {
      return -1;
    }
    for (int at = from; at < text.length(); at++) {
      if (isSign(text, at, ':')) {
        return at;
      }
      if (text.charAt(at) == '#' && text.charAt(Math.max(from, at - 1)) == ' ') {
        return -1;
      }
    }
    return -1;
  }

  boolean isBlank() {
    return body == text.length() && dashes.isEmpty();
  }

  boolean isRemark() {
    return dashes.isEmpty() && body < text.length() && text.charAt(body) == '#';
  }

  boolean isDashed() {
    return !dashes.isEmpty();
  }

  boolean hasKey() {
    return colon >= 0;
  }

  /** How far it is indented. */
  int indent() {
    return dashes.isEmpty() ? body : dashes.get(0);
  }

  /** Its word, without quotes; empty where it has none. */
  String key() {
    if (colon < 0) {
      return "";
    }
    String key = text.substring(body, colon).strip();
    boolean quoted = key.length() > 1 && "\"'".indexOf(key.charAt(0)) >= 0;
    return quoted ? key.substring(1, key.length() - 1) : key;
  }

  /** Where what stands behind the colon, or else behind the dashes, begins. */
  int value() {
    return colon < 0 ? body : afterSpaces(text, colon + 1);
  }
}
