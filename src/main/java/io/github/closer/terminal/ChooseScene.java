package io.github.closer.terminal;

import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jline.utils.AttributedString;

/** One of some options. */
final class ChooseScene implements Scene {
  private static final int HELP = '?';

  private final Reading reading;
  private final Reading explained;
  private final Menu menu;
  private final List<String> numbers;
  private final Curtain curtain;
  private final Cue.Choose cue;
  private boolean explaining;

  ChooseScene(Look look, Cue.Choose cue) {
    this.reading = new Reading(look, cue.card());
    this.explained = new Reading(look, explanation(look.wording(), cue));
    this.cue = cue;
    this.menu =
        cue.shortcuts()
            .map(shortcuts -> Menu.at(look, cue.options(), shortcuts.enter()))
            .orElseGet(() -> Menu.untouched(look, cue.options()));
    this.curtain = new Curtain(cue.card());
    int size = cue.options().size();
    String widest = Integer.toString(size);
    this.numbers =
        IntStream.rangeClosed(1, size)
            .mapToObj(Integer::toString)
            .map(number -> " ".repeat(widest.length() - number.length()) + number)
            .toList();
  }

  /** A card that says what this is, and which keys there are. */
  private static Card explanation(Wording wording, Cue.Choose cue) {
    String keys = wording.say("help-keys");
    String text = cue.shortcuts().map(s -> s.help() + "\n\n" + keys).orElse("");
    return new Card(cue.card().audience(), false, cue.card().place(), text, Card.Aids.NONE);
  }

  @Override
  public List<AttributedString> reading(int columns) {
    return explaining ? explained.lines(columns) : reading.lines(columns);
  }

  @Override
  public List<AttributedString> assurance(int columns) {
    return explaining ? List.of() : reading.assurance(columns);
  }

  @Override
  public Panel panel(int columns) {
    if (explaining) {
      return Panel.NONE;
    }
    if (!curtain.hides()) {
      return menu.panel(numbers, columns);
    }
    String chosen = menu.points() ? reading.wording().say("chosen-unseen") : "";
    return menu.veiled(numbers, chosen, columns);
  }

  @Override
  public List<String> keys() {
    Wording wording = reading.wording();
    if (explaining) {
      return List.of(wording.say("help-back"));
    }
    List<String> keys = new ArrayList<>();
    keys.add(wording.choose(numbers.size(), !curtain.hides()));
    if (menu.points()) {
      keys.add(wording.say("key.confirms"));
    }
    cue.shortcuts()
        .ifPresent(
            shortcuts -> {
              keys.add(wording.say("key.help"));
              keys.add(wording.escape(cue.options().get(shortcuts.escape())));
            });
    curtain.key(wording).ifPresent(keys::add);
    return keys;
  }

  @Override
  public List<String> finer() {
    if (curtain.hides()) {
      return canBeginAnew() ? List.of(reading.wording().say("key.number-again")) : List.of();
    }
    // What explains the page names its keys as well.
    boolean named = cue.shortcuts().isPresent();
    return named ? List.of() : List.of(reading.wording().say("key.ends-of"));
  }

  /** Behind the curtain nobody sees which number a digit goes on with. */
  private boolean canBeginAnew() {
    return curtain.hides() && menu.isLong() && menu.points();
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
    if (explaining) {
      return explained(key);
    }
    if (key.kind() == Key.Kind.SHOW) {
      curtain.pull();
      return Press.USED;
    }
    if (cue.shortcuts().isPresent() && key.sign() == HELP) {
      explaining = true;
      return Press.USED;
    }
    if (key.kind() == Key.Kind.BACKSPACE && canBeginAnew()) {
      return menu.beginAnew();
    }
    if (key.kind() != Key.Kind.ENTER) {
      return curtain.hides() && key.digit() < 0 ? Press.UNUSED : menu.press(key);
    }
    if (!menu.points()) {
      return Press.say(reading.wording().say("choose-first"));
    }
    return Press.reply(new Reply.Chosen(menu.at()));
  }

  @Override
  public void endNumber() {
    menu.endNumber();
  }

  /** What explains is closed by what people try; arrows scroll it. */
  private Press explained(Key key) {
    boolean back =
        key.kind() == Key.Kind.ENTER || key.kind() == Key.Kind.ESCAPE || key.sign() == HELP;
    explaining = !back;
    return back ? Press.USED : Press.UNUSED;
  }

  @Override
  public Optional<Reply> away() {
    return explaining
        ? Optional.empty()
        : cue.shortcuts().map(shortcuts -> new Reply.Chosen(shortcuts.escape()));
  }
}
