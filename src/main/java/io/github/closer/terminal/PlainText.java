package io.github.closer.terminal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The lines of a text as it is typed, which can be told, taken back, and typed again.
 *
 * <p>Of one that is typed alone no line is ever said, and not how many there are: what stands on a
 * terminal can be scrolled back to.
 */
final class PlainText {
  private final PlainDesk desk;
  private final boolean alone;
  private final Deque<List<String>> past = new ArrayDeque<>();
  private List<String> lines = List.of();
  private int changed = -1;

  PlainText(PlainDesk desk, boolean alone) {
    this.desk = desk;
    this.alone = alone;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Whether the next line takes the place of an earlier one; an empty one then keeps that. */
  boolean changing() {
    return changed >= 0;
  }

  /** The words, without empty lines around them. */
  String words() {
    return String.join("\n", lines).replaceAll("\\A\n+|\n+\\z", "");
  }

  /** What the next line is called. */
  String label() {
    if (alone) {
      return desk.wording().say(changing() ? "line.unseen.again" : "line.unseen");
    }
    return changing()
        ? desk.wording().lineAgain(changed + 1)
        : desk.wording().line(lines.size() + 1);
  }

  /** Begins with words that were typed before. */
  void begin(String words) {
    lines = words.lines().toList();
  }

  /** Forgets all of it. */
  void clear() {
    lines = List.of();
    past.clear();
    changed = -1;
  }

  /** Takes a line that was typed. */
  void take(String line) {
    if (!changing()) {
      change(with(line));
      return;
    }
    List<String> next = new ArrayList<>(lines);
    if (!line.isBlank()) {
      next.set(changed, line);
    }
    changed = -1;
    change(next);
  }

  private List<String> with(String line) {
    List<String> next = new ArrayList<>(lines);
    next.add(line);
    return next;
  }

  private void change(List<String> next) {
    if (!next.equals(lines)) {
      past.push(lines);
      lines = List.copyOf(next);
    }
  }

  /** Does what a word asks for. */
  void edit(Slash slash, String line) {
    changed = -1;
    switch (slash) {
      case PARAGRAPH -> change(with(""));
      case TYPED -> tell();
      case UNDO -> undo();
      case LINE -> again(Slash.number(line));
      case NEW -> {
        change(List.of());
        say("new");
      }
      default -> throw new IllegalArgumentException("no word for a text: " + slash);
    }
  }

  private void tell() {
    if (lines.isEmpty()) {
      say("typed.nothing");
      return;
    }
    if (alone) {
      say("typed.unseen");
      return;
    }
    for (int i = 0; i < lines.size(); i++) {
      desk.speech().say(desk.wording().typed(i + 1, lines.get(i)));
    }
  }

  private void undo() {
    if (past.isEmpty()) {
      say("undo.nothing");
      return;
    }
    lines = past.pop();
    say("undo");
  }

  private void again(int number) {
    if (number < 1 || number > lines.size()) {
      desk.speech().say(lines.isEmpty() ? desk.wording().say("typed.nothing") : noSuchLine());
      return;
    }
    changed = number - 1;
    if (!alone) {
      desk.speech().say(desk.wording().typed(number, lines.get(changed)));
    }
  }

  private String noSuchLine() {
    return desk.wording().say("line.which");
  }

  private void say(String key) {
    desk.speech().say(desk.wording().say(key));
  }
}
