package io.github.closer.terminal;

import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import java.util.List;
import java.util.stream.IntStream;
import org.jline.utils.AttributedString;

/** One of some options. */
final class ChooseScene implements Scene {
  private final Reading reading;
  private final Menu menu;
  private final List<String> numbers;

  ChooseScene(Theme theme, Cue.Choose cue) {
    this.reading = new Reading(theme, cue.card());
    this.menu = Menu.untouched(theme, cue.options());
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
    return menu.panel(numbers, columns);
  }

  @Override
  public List<String> keys() {
    String range = numbers.size() > 1 ? "1–" + numbers.size() : "1";
    String choose = range + " or arrows choose";
    return menu.at() < 0 ? List.of(choose) : List.of(choose, "Enter confirms");
  }

  @Override
  public Press press(Key key) {
    if (key.kind() != Key.Kind.ENTER) {
      return menu.press(key);
    }
    if (menu.at() < 0) {
      return Press.say(Wording.CHOOSE_FIRST);
    }
    return Press.reply(new Reply.Chosen(menu.at()));
  }
}
