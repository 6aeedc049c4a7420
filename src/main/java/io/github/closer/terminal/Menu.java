package io.github.closer.terminal;

import io.github.closer.text.Neutral;
import io.github.closer.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/**
 * A list one moves in, by arrows or by typing a number.
 *
 * <p>In a session nothing is pointed at before the first key, so that Enter pressed once too often
 * answers nothing. Digits make one number as long as no other key comes between them.
 */
final class Menu {
  private static final int NOWHERE = -1;

  /** So many items have numbers of one digit. */
  private static final int SHORT = 9;

  /** Where the signs of the items begin. */
  private static final int MARGIN = 2;

  private final Look look;
  private final List<String> items;
  private int at;
  private int typed;

  private Menu(Look look, List<String> items, int at) {
    this.look = look;
    this.items = items;
    this.at = at;
  }

  static Menu untouched(Look look, List<String> items) {
    return new Menu(look, items, NOWHERE);
  }

  static Menu atFirst(Look look, List<String> items) {
    return at(look, items, 0);
  }

  static Menu at(Look look, List<String> items, int index) {
    return new Menu(look, items, index);
  }

  /** The index that is pointed at; negative before the first key. */
  int at() {
    return at;
  }

  /** Whether something is pointed at. */
  boolean points() {
    return at >= 0 && at < items.size();
  }

  /** Whether one digit may be the beginning of a number. */
  boolean isLong() {
    return items.size() > SHORT;
  }

  /** The next digit begins a number: a key was pressed that is none. */
  void endNumber() {
    typed = 0;
  }

  /** Takes back what nobody sees: the next digit begins a number, and nothing is pointed at. */
  Press beginAnew() {
    endNumber();
    return move(NOWHERE);
  }

  Press press(Key key) {
    if (items.isEmpty()) {
      return Press.UNUSED;
    }
    int digit = key.digit();
    if (digit >= 0) {
      return number(digit);
    }
    return switch (key.kind()) {
      case UP -> move(at <= 0 ? items.size() - 1 : at - 1);
      case DOWN -> move((at + 1) % items.size());
      case HOME -> move(0);
      case END -> move(items.size() - 1);
      case ENTER,
          LEFT,
          RIGHT,
          PAGE_UP,
          PAGE_DOWN,
          BACKSPACE,
          CHARACTER,
          PASTE,
          PASS,
          REQUEST,
          LEAVE,
          SHOW,
          LIST,
          CLOCK,
          CLOCK_STOP,
          INTERRUPT,
          ESCAPE,
          END_OF_INPUT,
          NONE,
          OTHER ->
          Press.UNUSED;
    };
  }

  private Press move(int to) {
    at = to;
    return Press.USED;
  }

  /** A second digit makes a longer number where the list has one, and else begins anew. */
  private Press number(int digit) {
    int longer = typed * 10 + digit;
    int number = longer <= items.size() ? longer : digit;
    if (number < 1 || number > items.size()) {
      return Press.say(look.wording().between(1, items.size()));
    }
    typed = number;
    return move(number - 1);
  }

  /** The list with these signs before the items. */
  Panel panel(List<String> signs, int columns) {
    List<AttributedString> lines = new ArrayList<>();
    Panel.Focus focus = new Panel.Focus(0, 1, MARGIN);
    for (int i = 0; i < items.size(); i++) {
      int row = lines.size();
      item(i, signs.get(i), columns, lines);
      if (i == at) {
        focus = new Panel.Focus(row, lines.size() - row, MARGIN);
      }
    }
    return Panel.flowing(lines, focus);
  }

  /** The same list without a trace of what is pointed at, and a sentence below it. */
  Panel veiled(List<String> signs, String sentence, int columns) {
    int pointed = at;
    at = NOWHERE;
    Panel open = panel(signs, columns);
    at = pointed;
    List<AttributedString> lines = new ArrayList<>(open.lines());
    lines.add(AttributedString.EMPTY);
    int row = lines.size();
    Lines.of("  " + sentence, columns).forEach(line -> lines.add(look.theme().quiet(line)));
    if (lines.size() == row) {
      lines.add(AttributedString.EMPTY);
    }
    return Panel.flowing(lines, new Panel.Focus(row, lines.size() - row, MARGIN));
  }

  private void item(int index, String sign, int columns, List<AttributedString> lines) {
    boolean here = index == at;
    Theme theme = look.theme();
    String before = (here ? "> " : "  ") + sign + "  ";
    String item = Neutral.line(items.get(index));
    for (String line : Wrap.words(item, columns - before.length())) {
      AttributedString words = here ? theme.pointed(line) : theme.plain(line);
      AttributedString margin = here ? theme.mark(before) : theme.quiet(before);
      lines.add(new AttributedStringBuilder().append(margin).append(words).toAttributedString());
      before = " ".repeat(before.length());
    }
  }
}
