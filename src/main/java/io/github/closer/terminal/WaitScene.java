package io.github.closer.terminal;

import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** A quiet time that nobody cuts short, and that does not end by itself. */
final class WaitScene implements Scene {
  private final Reading reading;
  private final Cue.Wait cue;
  private final InstantSource clock;

  WaitScene(Theme theme, Cue.Wait cue, InstantSource clock) {
    this.reading = new Reading(theme, cue.card());
    this.cue = cue;
    this.clock = clock;
  }

  @Override
  public List<AttributedString> reading(int columns) {
    List<AttributedString> out = new ArrayList<>(reading.lines(columns));
    if (cue.meanwhile().isEmpty()) {
      return out;
    }
    out.add(AttributedString.EMPTY);
    out.addAll(reading.quiet(Wording.MEANWHILE, columns));
    cue.meanwhile().forEach(words -> out.addAll(reading.quiet("- " + words, columns)));
    return out;
  }

  @Override
  public Panel panel(int columns) {
    Duration left = until(cue.until());
    String words = positive(left) ? Wording.left(left) : Wording.WAIT_OVER;
    Theme theme = reading.theme();
    return new Panel(
        Lines.of(words, columns - 2).stream().map(line -> theme.strong("  " + line)).toList(),
        0,
        -1);
  }

  @Override
  public List<String> keys() {
    return positive(until(cue.notBefore())) ? List.of() : List.of(Wording.ENTER_GOES_ON);
  }

  @Override
  public Press press(Key key) {
    if (key.kind() != Key.Kind.ENTER) {
      return Press.UNUSED;
    }
    Duration floor = until(cue.notBefore());
    return positive(floor) ? Press.say(Wording.notYet(floor)) : Press.reply(new Reply.Done());
  }

  private Duration until(Instant instant) {
    return Duration.between(clock.instant(), instant);
  }

  private static boolean positive(Duration time) {
    return !time.isNegative() && !time.isZero();
  }
}
