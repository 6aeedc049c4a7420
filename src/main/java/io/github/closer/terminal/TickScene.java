package io.github.closer.terminal;

import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jline.utils.AttributedString;

/**
 * Any of some items, at least so many.
 *
 * <p>A number ticks at once where it has one digit, and leads to its item in a longer list. Behind
 * the curtain nothing is pointed at before the first number, so that Space ticks nothing unseen.
 */
final class TickScene implements Scene {
  private static final int SPACE = ' ';

  private final Reading reading;
  private final Menu menu;
  private final Cue.Tick cue;
  private final Curtain curtain;
  private final TreeSet<Integer> ticked = new TreeSet<>();

  TickScene(Look look, Cue.Tick cue) {
    this.reading = new Reading(look, cue.card());
    this.cue = cue;
    this.curtain = new Curtain(cue.card());
    this.menu =
        curtain.hides() ? Menu.untouched(look, cue.items()) : Menu.atFirst(look, cue.items());
  }

  @Override
  public List<AttributedString> reading(int columns) {
    return reading.lines(columns);
  }

  @Override
  public List<AttributedString> assurance(int columns) {
    return reading.assurance(columns);
  }

  @Override
  public Panel panel(int columns) {
    if (!curtain.hides()) {
      return menu.panel(boxes(), columns);
    }
    String some = ticked.isEmpty() ? "" : reading.wording().say("ticked-unseen");
    return menu.veiled(boxes(), some, columns);
  }

  private List<String> boxes() {
    int digits = Integer.toString(size()).length();
    return IntStream.range(0, size())
        .mapToObj(
            index -> {
              String number = Integer.toString(index + 1);
              boolean seen = ticked.contains(index) && !curtain.hides();
              String space = " ".repeat(1 + digits - number.length());
              return (seen ? "[x]" : "[ ]") + space + number;
            })
        .toList();
  }

  @Override
  public List<String> keys() {
    Wording wording = reading.wording();
    List<String> keys = new ArrayList<>();
    if (size() > 0 && !menu.isLong()) {
      keys.add(wording.tick(size(), spaceTicks()));
    }
    if (menu.isLong()) {
      keys.add(wording.toItem(size(), !curtain.hides()));
      if (spaceTicks()) {
        keys.add(wording.say("key.ticks"));
      }
    } else if (!curtain.hides()) {
      keys.add(wording.say("key.arrows"));
    }
    if (ticked.size() >= cue.atLeast()) {
      keys.add(wording.say("key.ends"));
    }
    curtain.key(wording).ifPresent(keys::add);
    return keys;
  }

  @Override
  public List<String> finer() {
    if (!curtain.hides()) {
      return List.of(reading.wording().say("key.ends-of"));
    }
    return canBeginAnew() ? List.of(reading.wording().say("key.number-again")) : List.of();
  }

  /** In a short list that nobody sees, only a number says which one is meant. */
  private boolean spaceTicks() {
    return menu.points() && (menu.isLong() || !curtain.hides());
  }

  /** Behind the curtain nobody sees which number a digit goes on with. */
  private boolean canBeginAnew() {
    return curtain.hides() && menu.isLong() && menu.points();
  }

  @Override
  public void endNumber() {
    menu.endNumber();
  }

  @Override
  public void cover() {
    curtain.draw();
  }

  @Override
  public boolean arrows() {
    return !curtain.hides();
  }

  @Override
  public Press press(Key key) {
    if (key.kind() == Key.Kind.SHOW) {
      curtain.pull();
      return Press.USED;
    }
    if (key.kind() == Key.Kind.ENTER) {
      return end();
    }
    if (key.digit() >= 0) {
      return number(key);
    }
    if (key.sign() == SPACE) {
      return spaceTicks() ? toggle() : Press.UNUSED;
    }
    if (key.kind() == Key.Kind.BACKSPACE && canBeginAnew()) {
      return menu.beginAnew();
    }
    // Behind the curtain nobody sees where an arrow leads.
    return curtain.hides() ? Press.UNUSED : menu.press(key);
  }

  private Press end() {
    int missing = cue.atLeast() - ticked.size();
    return missing > 0
        ? Press.say(reading.wording().missing(missing))
        : Press.reply(new Reply.Ticked(List.copyOf(ticked)));
  }

  private Press number(Key key) {
    Press press = menu.press(key);
    return !menu.isLong() && press.sentence().isEmpty() && press.used() ? toggle() : press;
  }

  private Press toggle() {
    if (!ticked.remove(menu.at())) {
      ticked.add(menu.at());
    }
    return Press.USED;
  }

  private int size() {
    return cue.items().size();
  }
}
