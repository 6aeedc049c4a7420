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
 * <p>No number stands there before the first key: a suggestion would be an answer already. Behind
 * the curtain every number looks the same, however long it is and wherever it leads.
 */
final class RateScene implements Scene {
  private static final int LONGEST_NUMBER = 6;
  private static final String PROMPT = "> ";
  private static final String UNSEEN = "•";
  private static final Set<Key.Kind> MOVES =
      Set.of(Key.Kind.LEFT, Key.Kind.RIGHT, Key.Kind.HOME, Key.Kind.END);

  private final Theme theme;
  private final Reading reading;
  private final Cue.Scale scale;
  private final Ruler ruler;
  private final Curtain curtain;
  private String typed = "";

  RateScene(Look look, Cue.Rate cue) {
    this.theme = look.theme();
    this.reading = new Reading(look, cue.card());
    this.scale = cue.scale();
    this.ruler = new Ruler(theme, scale);
    this.curtain = new Curtain(cue.card());
  }

  @Override
  public List<AttributedString> reading(int columns) {
    List<AttributedString> lines = new ArrayList<>(reading.lines(columns));
    if (ruler.below(drawn(columns)).isEmpty() && !ruler.ends().isEmpty()) {
      lines.add(AttributedString.EMPTY);
      ruler.ends().forEach(end -> lines.addAll(reading.quiet(end, columns)));
    }
    return lines;
  }

  @Override
  public List<String> keys() {
    List<String> keys = new ArrayList<>();
    String digits = scale.from() < 0 ? "key.digits-minus" : "key.digits";
    keys.add(reading.wording().say(curtain.hides() ? digits : digits + "-arrows"));
    if (curtain.hides() ? !typed.isEmpty() : onScale().isPresent()) {
      keys.add(reading.wording().say("key.confirms"));
    }
    curtain.key(reading.wording()).ifPresent(keys::add);
    return keys;
  }

  @Override
  public List<String> finer() {
    Wording wording = reading.wording();
    List<String> keys = new ArrayList<>();
    if (!curtain.hides()) {
      keys.add(wording.say("key.ends-of"));
    }
    if (!typed.isEmpty()) {
      keys.add(wording.say(curtain.hides() ? "key.number-again" : "key.digit-back"));
    }
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
      case LEFT -> move(number().stream().map(ruler::before).findFirst().orElse(ruler.highest()));
      case RIGHT -> move(number().stream().map(ruler::after).findFirst().orElse(scale.from()));
      case HOME -> move(scale.from());
      case END -> move(ruler.highest());
      case BACKSPACE -> type(shorter());
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

  /** Nobody takes back one digit of several that nobody sees. */
  private String shorter() {
    return curtain.hides() ? "" : typed.substring(0, Math.max(0, typed.length() - 1));
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
    return type(Integer.toString(to));
  }

  private Press confirm() {
    OptionalInt number = onScale();
    if (number.isPresent()) {
      return Press.reply(new Reply.Rated(number.getAsInt()));
    }
    typed = "";
    return Press.say(reading.wording().onScale(scale));
  }

  private OptionalInt onScale() {
    return number().stream().filter(scale::has).findFirst();
  }

  private OptionalInt number() {
    return typed.isEmpty() || typed.equals("-")
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(typed));
  }

  @Override
  public List<AttributedString> assurance(int columns) {
    return reading.assurance(columns);
  }

  @Override
  public Panel panel(int columns) {
    Ruler.Drawn drawn = drawn(columns);
    List<AttributedString> lines = new ArrayList<>(drawn.lines());
    lines.addAll(ruler.below(drawn));
    lines.add(AttributedString.EMPTY);
    int entry = lines.size();
    lines.addAll(entry(columns));
    return Panel.flowing(
        lines,
        drawn.column() < 0
            ? new Panel.Focus(entry, 1, PROMPT.length() + entered().length())
            : new Panel.Focus(drawn.row(), entry - drawn.row() + 1, drawn.column()));
  }

  /** The number with its unit, which has lines of its own where it does not fit behind any. */
  private List<AttributedString> entry(int columns) {
    String unit = Neutral.line(scale.unit());
    AttributedStringBuilder line =
        new AttributedStringBuilder().append(theme.mark(PROMPT)).append(theme.strong(entered()));
    List<AttributedString> lines = new ArrayList<>();
    if (unit.isBlank()) {
      lines.add(line.toAttributedString());
    } else if (PROMPT.length() + LONGEST_NUMBER + 1 + Width.of(unit) <= columns) {
      lines.add(line.append(theme.quiet(" " + unit)).toAttributedString());
    } else {
      lines.add(line.toAttributedString());
      lines.addAll(reading.quiet(unit, columns));
    }
    return lines;
  }

  private String entered() {
    return curtain.hides() && !typed.isEmpty() ? UNSEEN : typed;
  }

  private Ruler.Drawn drawn(int columns) {
    return ruler.drawn(curtain.hides() ? OptionalInt.empty() : number(), columns);
  }
}
