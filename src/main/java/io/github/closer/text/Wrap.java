package io.github.closer.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines that fit, between words where it can. */
public final class Wrap {
  private Wrap() {}

  /**
   * The lines of a text.
   *
   * @param words may hold line ends, which stay; spaces at the beginning of a line stay as well
   * @param columns the widest a line may be, at least 2 so that a wide character fits
   * @return at least one line, which may be empty
   */
  public static List<String> words(String words, int columns) {
    List<String> out = new ArrayList<>();
    for (String line : words.stripTrailing().split("\n", -1)) {
      wrap(line, Math.max(2, columns), out);
    }
    return out;
  }

  private static void wrap(String line, int columns, List<String> out) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    String margin = " ".repeat(Math.min(indent, Math.min(columns / 2, columns - 2)));
    StringBuilder current = new StringBuilder(margin);
    int used = margin.length();
    boolean fresh = true;
    for (String word : line.substring(indent).split(" +", -1)) {
      String rest = word;
      int width = Width.of(rest);
      if (!fresh && used + 1 + width > columns) {
        out.add(current.toString());
        current = new StringBuilder(margin);
        used = margin.length();
        fresh = true;
      }
      if (!fresh) {
        current.append(' ');
        used++;
      }
      while (used + width > columns) {
        String head = rest.substring(0, fitting(rest, columns - used));
        out.add(current + head);
        rest = rest.substring(head.length());
        width -= Width.of(head);
        current = new StringBuilder(margin);
        used = margin.length();
      }
      current.append(rest);
      used += width;
      fresh = false;
    }
    out.add(current.toString());
  }

  /**
   * How many chars of a word fit: whole characters as they are seen, and at least one. Only of one
   * that is wider than the line itself a part is taken.
   */
  private static int fitting(String word, int columns) {
    int used = 0;
    int at = 0;
    while (at < word.length()) {
      int next = Clusters.after(word, at);
      int width = Width.of(word.substring(at, next));
      if (used + width > columns) {
        return at > 0 ? at : part(word, columns);
      }
      used += width;
      at = next;
    }
    return at;
  }

  private static int part(String word, int columns) {
    int at = Character.charCount(word.codePointAt(0));
    int used = Width.of(word.codePointAt(0));
    while (at < word.length() && used + Width.of(word.codePointAt(at)) <= columns) {
      used += Width.of(word.codePointAt(at));
      at += Character.charCount(word.codePointAt(at));
    }
    return at;
  }
}
