package io.github.closer.terminal;

import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;

/** Any of some items, at least so many. */
final class TickScene implements Scene {
  private final Reading reading;
  private final Menu menu;
  private final Cue.Tick cue;
  private final TreeSet<Integer> ticked = new TreeSet<>();

  TickScene(Look look, Cue.Tick cue) {
    this.reading = new Reading(look, cue.card());
    this.menu = Menu.atFirst(look, cue.items());
    this.cue = cue;
  }

  @Override
  public List<AttributedString> reading(int columns) {
    return reading.lines(columns);
  }

  @Override
  public Panel panel(int columns) {
    List<String> boxes =
        IntStream.range(0, cue.items().size())
            .mapToObj(index -> ticked.contains(index) ? "[x]" : "[ ]")
            .toList();
    return menu.panel(boxes, columns);
  }

  @Override
  public List<String> keys() {
    return Stream.of("key.arrows", "key.ticks", "key.ends").map(reading.wording()::say).toList();
  }

  @Override
  public Press press(Key key) {
    if (key.sign() == ' ') {
      return toggle();
    }
    if (key.kind() != Key.Kind.ENTER) {
      return menu.press(key);
    }
    int missing = cue.atLeast() - ticked.size();
    if (missing > 0) {
      return Press.say(reading.wording().missing(missing));
    }
    return Press.reply(new Reply.Ticked(List.copyOf(ticked)));
  }

  private Press toggle() {
    if (!cue.items().isEmpty() && !ticked.remove(menu.at())) {
      ticked.add(menu.at());
    }
    return Press.USED;
  }
}
