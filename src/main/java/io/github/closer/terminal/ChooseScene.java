package io.github.closer.terminal;

import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jline.utils.AttributedString;

/** One of some options. */
final class ChooseScene implements Scene {
  private final Reading reading;
  private final Menu menu;
  private final List<String> numbers;
  private final Curtain curtain;

  ChooseScene(Look look, Cue.Choose cue) {
    this.reading = new Reading(look, cue.card());
    this.menu = Menu.untouched(look, cue.options());
    this.curtain = new Curtain(cue.card());
    int size = cue.options().size();
    String widest = Integer.toString(size);
    this.numbers =
        IntStream.rangeClosed(1, size)
            .mapToObj(Integer::toString)
            .map(number -> " ".repeat(widest.length() - number.length()) + number)
            .toList();
  }

  @Override
  public List<AttributedString> reading(int columns) {
    return reading.lines(columns);
  }

  @Override
  public Panel panel(int columns) {
    if (!curtain.hides()) {
      return menu.panel(numbers, columns);
    }
    String chosen = menu.at() < 0 ? "" : reading.wording().say("chosen-unseen");
    return menu.veiled(numbers, chosen, columns);
  }

  @Override
  public List<String> keys() {
    List<String> keys = new ArrayList<>();
    keys.add(reading.wording().choose(numbers.size(), !curtain.hides()));
    if (menu.at() >= 0) {
      keys.add(reading.wording().say("key.confirms"));
    }
    curtain.key(reading.wording()).ifPresent(keys::add);
    return keys;
  }

  @Override
  public List<String> finer() {
    return curtain.hides() ? List.of() : List.of(reading.wording().say("key.ends-of"));
  }

  @Override
  public boolean arrows() {
    return !curtain.hides();
  }

  @Override
  public void cover() {
    curtain.draw();
  }

  @Override
  public Press press(Key key) {
    if (key.kind() == Key.Kind.SHOW) {
      curtain.pull();
      return Press.USED;
    }
    if (key.kind() != Key.Kind.ENTER) {
      return curtain.hides() && key.digit() < 0 ? Press.UNUSED : menu.press(key);
    }
    if (menu.at() < 0) {
      return Press.say(reading.wording().say("choose-first"));
    }
    return Press.reply(new Reply.Chosen(menu.at()));
  }
}
