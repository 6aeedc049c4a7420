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
 * <p>A number ticks at once where it has one digit, and leads to its item in a longer list.
 */
final class TickScene implements Scene {
  private static final int SHORT = 9;
  private static final int SPACE = ' ';

  private final Reading reading;
  private final Menu menu;
  private final Cue.Tick cue;
  private final Curtain curtain;
  private final TreeSet<Integer> ticked = new TreeSet<>();

  TickScene(Look look, Cue.Tick cue) {
    this.reading = new Reading(look, cue.card());
    this.menu = Menu.atFirst(look, cue.items());
    this.cue = cue;
    this.curtain = new Curtain(cue.card());
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
    if (size() > 0 && size() <= SHORT) {
      keys.add(wording.tick(size(), !curtain.hides()));
    }
    if (size() > SHORT) {
      keys.add(wording.toItem(size(), !curtain.hides()));
      keys.add(wording.say("key.ticks"));
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
    return curtain.hides() ? List.of() : List.of(reading.wording().say("key.ends-of"));
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
      return space();
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
    return size() <= SHORT && press.sentence().isEmpty() && press.used() ? toggle() : press;
  }

  /** In a short list that nobody sees, only a number says which one is meant. */
  private Press space() {
    return curtain.hides() && size() <= SHORT ? Press.UNUSED : toggle();
  }

  private Press toggle() {
    if (size() > 0 && !ticked.remove(menu.at())) {
      ticked.add(menu.at());
    }
    return Press.USED;
  }

  private int size() {
    return cue.items().size();
  }
}
