package io.github.closer.deck;

import java.util.ArrayDeque;
import java.util.Deque;

/** Lists and mappings in brackets, which may go over several lines. */
final class Brackets {
  private final MendedText text;
  private final int column;
  private final Deque<Character> open = new ArrayDeque<>();

  /** The brackets of something that lies in a column. */
  Brackets(MendedText text, int column) {
    this.text = text;
    this.column = column;
  }

  /**
   * Where brackets end.
   *
   * @param line the line of the end
   * @param at the char after the last bracket; where they are not closed, after the last text
   * @param missing the brackets that are missing there
   */
  record End(int line, int at, String missing) {
    boolean closed() {
      return missing.isEmpty();
    }
  }

  /** Follows the brackets that begin there. */
  End from(int number, int from) {
    int last = number;
    int start = from;
    char quote = 0;
    for (int next = number; next <= text.size(); next++) {
      String line = text.line(next);
      if (next > number && !line.isBlank() && leaves(line)) {
        break;
      }
      int at = start;
      while (at < line.length()) {
        if (quote != 0) {
          int end = Quote.endOfRest(line, at, quote);
          quote = end < 0 ? quote : 0;
          at = end < 0 ? line.length() : end;
          continue;
        }
        char sign = line.charAt(at);
        if (isQuote(line, at)) {
          quote = sign;
        } else if (sign == '#' && at > 0 && line.charAt(at - 1) == ' ') {
          break;
        } else if (closes(sign)) {
          return new End(next, at + 1, "");
        }
        at++;
      }
      last = line.isBlank() ? last : next;
      start = 0;
    }
    int end = text.line(last).stripTrailing().length();
    return new End(last, end, missing());
  }

  private boolean leaves(String line) {
    return Row.afterSpaces(line, 0) <= column || Row.of(line).isDashed();
  }

  /** A quote begins only where an item may; elsewhere it is an apostrophe. */
  private static boolean isQuote(String line, int at) {
    if ("\"'".indexOf(line.charAt(at)) < 0) {
      return false;
    }
    int before = at - 1;
    while (before >= 0 && line.charAt(before) == ' ') {
      before--;
    }
    return before < 0 || "[{,:".indexOf(line.charAt(before)) >= 0;
  }

  private boolean closes(char sign) {
    switch (sign) {
      case '[' -> open.push(']');
      case '{' -> open.push('}');
      case ']', '}' -> {
        if (!open.isEmpty() && open.peek() == sign) {
          open.pop();
        }
        return open.isEmpty();
      }
      default -> {
        return false;
      }
    }
    return false;
  }

  private String missing() {
    StringBuilder missing = new StringBuilder();
    open.forEach(missing::append);
    return missing.toString();
  }
}
