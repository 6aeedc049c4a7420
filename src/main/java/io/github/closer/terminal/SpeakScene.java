package io.github.closer.terminal;

import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import java.util.List;
import org.jline.utils.AttributedString;

/** Time to speak, with a clock that ends nothing; what it stood still does not count. */
final class SpeakScene implements Scene {
  private final Reading reading;
  private final CardClock clock;

  /** Begins; the page shows the clock. */
  SpeakScene(Look look, Cue.Speak cue, CardClock clock) {
    this.reading = new Reading(look, cue.card());
    this.clock = clock;
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
    return Panel.NONE;
  }

  @Override
  public List<String> keys() {
    return List.of(reading.wording().say("key.finished"));
  }

  @Override
  public Press press(Key key) {
    return key.kind() == Key.Kind.ENTER
        ? Press.reply(new Reply.Spoke(clock.spoken()))
        : Press.UNUSED;
  }
}
