package io.github.closer.terminal;

import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jline.utils.AttributedString;

/** Time to speak, with a clock that ends nothing. */
final class SpeakScene implements Scene {
  private final Reading reading;
  private final CardClock clock;

  SpeakScene(Look look, Cue.Speak cue, InstantSource clock) {
    this.reading = new Reading(look, cue.card());
    this.clock = CardClock.starting(cue.card().aids().time(), clock);
  }

  @Override
  public List<AttributedString> reading(int columns) {
    return reading.lines(columns);
  }

  @Override
  public Panel panel(int columns) {
    Theme theme = reading.theme();
    if (!clock.ticks()) {
      // A second counts when it is over, other than one that is left.
      Duration whole = Duration.ofSeconds(clock.spoken().toSeconds());
      return Panel.of(theme.quiet("  " + reading.wording().soFar(whole)));
    }
    String words = "  " + clock.words(reading.wording());
    return Panel.of(clock.over() ? theme.strong(words) : theme.quiet(words));
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
