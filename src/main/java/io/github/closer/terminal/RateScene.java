package io.github.closer.terminal;

import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import io.github.closer.text.Neutral;
import io.github.closer.text.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/**
 * A number on a scale.
 *
 * <p>No number stands there before the first key: a suggestion would be an answer already.
 */
final class RateScene implements Scene {
  private static final int LONGEST_ROW = 11;
  private static final int LONGEST_NUMBER = 6;
  private static final String PROMPT = "> ";
  private static final Set<Key.Kind> MOVES =
      Set.of(Key.Kind.LEFT, Key.Kind.RIGHT, Key.Kind.HOME, Key.Kind.END);

  private final Theme theme;
  private final Reading reading;
  private final Cue.Scale scale;
  private final Curtain curtain;
  private String typed = "";

  RateScene(Look look, Cue.Rate cue) {
    this.theme = look.theme();
    this.reading = new Reading(look, cue.card());
    this.scale = cue.scale();
    this.curtain = new Curtain(cue.card());
  }

  @Override
  public List<AttributedString> reading(int columns) {
    return reading.lines(columns);
  }

  @Override
  public List<String> keys() {
    List<String> keys = new ArrayList<>();
    keys.add(reading.wording().say(curtain.hides() ? "key.digits" : "key.digits-arrows"));
    if (!typed.isEmpty()) {
      keys.add(reading.wording().say("key.confirms"));
    }
    curtain.key(reading.wording()).ifPresent(keys::add);
    return keys;
  }

  @Override
  public void cover() {
    curtain.draw();
  }

  @Override
  public Press press(Key key) {
    // Behind the curtain nobody sees where an arrow leads.
    boolean unseen = curtain.hides() && MOVES.contains(key.kind());
    return unseen ? Press.UNUSED : pressed(key);
  }

  private Press pressed(Key key) {
    return switch (key.kind()) {
      case ENTER -> confirm();
      case LEFT -> move(number().orElse(highest() + scale.step()) - scale.step());
      case RIGHT -> move(number().orElse(scale.from() - scale.step()) + scale.step());
      case HOME -> move(scale.from());
      case END -> move(highest());
      case BACKSPACE -> type(typed.substring(0, Math.max(0, typed.length() - 1)));
      case CHARACTER -> character(key);
      case SHOW -> show();
      case UP,
          DOWN,
          PAGE_UP,
          PAGE_DOWN,
          PASTE,
          PASS,
          REQUEST,
          LEAVE,
          INTERRUPT,
          ESCAPE,
          END_OF_INPUT,
          NONE,
          OTHER ->
          Press.UNUSED;
    };
  }

  private Press show() {
    curtain.pull();
    return Press.USED;
  }

  private Press character(Key key) {
    boolean sign = key.sign() == '-' && scale.from() < 0;
    if (key.digit() < 0 && !sign) {
      return Press.UNUSED;
    }
    String longer = sign ? "-" : typed + key.digit();
    if (longer.length() > LONGEST_NUMBER) {
      return Press.say(reading.wording().onScale(scale));
    }
    return type(longer);
  }

  private Press type(String number) {
    typed = number;
    return Press.USED;
  }

  private Press move(int to) {
    return type(Integer.toString(Math.max(scale.from(), Math.min(highest(), to))));
  }

  private Press confirm() {
    OptionalInt number = number();
    if (number.isPresent() && scale.has(number.getAsInt())) {
      return Press.reply(new Reply.Rated(number.getAsInt()));
    }
    typed = "";
    return Press.say(reading.wording().onScale(scale));
  }

  private OptionalInt number() {
    return typed.isEmpty() || typed.equals("-")
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(typed));
  }

  /** The last number that a step meets, which need not be where the scale ends. */
  private int highest() {
    return scale.to() - (scale.to() - scale.from()) % scale.step();
  }

  @Override
  public Panel panel(int columns) {
    List<AttributedString> lines = new ArrayList<>();
    int row = row(columns, lines);
    ends(columns, row, lines);
    lines.add(AttributedString.EMPTY);
    String unit = scale.unit().isBlank() ? "" : " " + Neutral.line(scale.unit());
    lines.add(
        new AttributedStringBuilder()
            .append(theme.mark(PROMPT))
            .append(theme.strong(curtain.hides() ? "•".repeat(typed.length()) : typed))
            .append(theme.quiet(unit))
            .toAttributedString());
    return new Panel(lines, lines.size() - 1, PROMPT.length() + typed.length());
  }

  /** Draws all numbers in a row where there are few and they fit; says how wide the row is. */
  private int row(int columns, List<AttributedString> lines) {
    int count = (scale.to() - scale.from()) / scale.step() + 1;
    AttributedStringBuilder row = new AttributedStringBuilder();
    for (int i = 0; i < Math.min(count, LONGEST_ROW + 1); i++) {
      String number = Integer.toString(scale.from() + i * scale.step());
      boolean here = number.equals(typed) && !curtain.hides();
      row.append(here ? theme.mark("[" + number + "]") : theme.plain(" " + number + " "));
    }
    int width = Width.of(row.toString());
    if (count > LONGEST_ROW || width > columns) {
      return 0;
    }
    lines.add(row.toAttributedString());
    return width;
  }

  private void ends(int columns, int row, List<AttributedString> lines) {
    String low = Neutral.line(scale.ends().low());
    String high = Neutral.line(scale.ends().high());
    int space = row - 2 - Width.of(low) - Width.of(high);
    if (row > 0 && space >= 2) {
      lines.add(theme.quiet(" " + low + " ".repeat(space) + high));
      return;
    }
    end(scale.from(), low, columns, lines);
    end(highest(), high, columns, lines);
  }

  private void end(int number, String words, int columns, List<AttributedString> lines) {
    String line = words.isBlank() ? Integer.toString(number) : number + " = " + words;
    Lines.of(line, columns).forEach(part -> lines.add(theme.quiet(part)));
  }
}
