package io.github.closer.terminal;

import io.github.closer.text.Clusters;

/**
 * The words of one answer while they are written, and a cursor among them.
 *
 * <p>It moves over and takes away characters as they are seen: an accent with its letter, a flag, a
 * family of faces. Every change can be taken back. What was cut can be put back, also elsewhere,
 * but never in another manuscript: each answer has its own, which is wiped after it.
 */
final class Manuscript {
  private final StringBuilder words = new StringBuilder();
  private final Changes changes = new Changes();
  private int cursor;
  private String cut = "";
  private boolean cutting;

  /** Begins with what stands there already; that is no change. */
  void begin(String begun) {
    wipe();
    words.append(begun);
    cursor = words.length();
  }

  /** Overwrites the words and forgets all about them. */
  void wipe() {
    for (int i = 0; i < words.length(); i++) {
      words.setCharAt(i, '\0');
    }
    words.setLength(0);
    changes.forget();
    cut = "";
    cutting = false;
    cursor = 0;
  }

  CharSequence words() {
    return words;
  }

  boolean isBlank() {
    return words.toString().isBlank();
  }

  /** Where the cursor is: before a character, behind the last one, and never inside one. */
  int cursor() {
    return Clusters.outside(words, cursor);
  }

  /** Moves the cursor. */
  void to(int place) {
    cursor = Clusters.outside(words, place);
    changes.pause();
    cutting = false;
  }

  /** Writes what one key brings. */
  void type(String sign) {
    // The cursor stays where it is even inside of what came so far: a family comes in pieces.
    changes.addKey(replaced(cursor, cursor, sign));
  }

  /** Writes several words at once, to be taken back at once. */
  void paste(String more) {
    if (!more.isEmpty()) {
      changes.add(replaced(cursor, cursor, more));
    }
  }

  private Changes.Change replaced(int from, int to, String put) {
    Changes.Change change = new Changes.Change(from, words.substring(from, to), put, cursor);
    words.replace(from, to, put);
    cursor = from + put.length();
    cutting = false;
    return change;
  }

  /** Takes away the character before the cursor. */
  void backspace() {
    int to = cursor();
    if (to > 0) {
      changes.addKey(replaced(Clusters.before(words, to), to, ""));
    }
  }

  /** Takes away the character at the cursor. */
  void delete() {
    int from = cursor();
    if (from < words.length()) {
      changes.add(replaced(from, Clusters.after(words, from), ""));
    }
  }

  void left() {
    to(before());
  }

  void right() {
    to(after());
  }

  private int before() {
    return cursor() == 0 ? 0 : Clusters.before(words, cursor());
  }

  private int after() {
    return Clusters.after(words, cursor());
  }

  void wordLeft() {
    to(wordBefore());
  }

  void wordRight() {
    to(wordAfter());
  }

  /** The beginning of the line, which may be shown as several rows. */
  int lineStart() {
    int place = cursor();
    while (place > 0 && words.charAt(place - 1) != '\n') {
      place--;
    }
    return place;
  }

  /** The end of the line. */
  int lineEnd() {
    int place = cursor();
    while (place < words.length() && words.charAt(place) != '\n') {
      place++;
    }
    return place;
  }

  /** Cuts the rest of the line; at its end the line end itself. */
  void cutToLineEnd() {
    int end = lineEnd();
    cut(cursor(), end == cursor() ? after() : end, false);
  }

  /** Cuts what stands before in the line; at its beginning the line end before it. */
  void cutToLineStart() {
    int start = lineStart();
    cut(start == cursor() ? before() : start, cursor(), true);
  }

  void cutWordLeft() {
    cut(wordBefore(), cursor(), true);
  }

  void cutWordRight() {
    cut(cursor(), wordAfter(), false);
  }

  /** Cuts that follow each other are put back together, in the order in which they stood. */
  private void cut(int from, int to, boolean backwards) {
    if (from == to) {
      return;
    }
    String piece = words.substring(from, to);
    String before = cutting ? cut : "";
    cut = backwards ? piece + before : before + piece;
    changes.add(replaced(from, to, ""));
    cutting = true;
  }

  /** Puts back what was cut last. */
  void putBack() {
    paste(cut);
  }

  /** Takes back the last change that was not taken back yet. */
  void undo() {
    changes
        .back()
        .ifPresent(
            change -> {
              replaced(change.at(), change.at() + change.put().length(), change.taken());
              cursor = change.from();
            });
  }

  /** Makes again what was taken back last. */
  void redo() {
    changes
        .again()
        .ifPresent(
            change -> replaced(change.at(), change.at() + change.taken().length(), change.put()));
  }

  private int wordBefore() {
    int place = cursor();
    while (place > 0 && !isWord(Clusters.before(words, place))) {
      place = Clusters.before(words, place);
    }
    while (place > 0 && isWord(Clusters.before(words, place))) {
      place = Clusters.before(words, place);
    }
    return place;
  }

  private int wordAfter() {
    int place = cursor();
    while (place < words.length() && !isWord(place)) {
      place = Clusters.after(words, place);
    }
    while (place < words.length() && isWord(place)) {
      place = Clusters.after(words, place);
    }
    return place;
  }

  /** Whether the character that begins here belongs to a word: everything but space and stops. */
  private boolean isWord(int place) {
    int sign = Character.codePointAt(words, place);
    if (sign == '\'' || sign == '\u2019') {
      return true;
    }
    return switch (Character.getType(sign)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          false;
      default -> true;
    };
  }
}
