package io.github.closer.terminal;

import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/**
 * A quiet time that nobody cuts short, and that does not end by itself.
 *
 * <p>A long one says when it ends and that nobody has to sit here until then. One that is long
 * enough to breathe has a line to breathe with, or a sentence where the theme keeps still.
 */
final class WaitScene implements Scene {
  private static final Duration SHORTEST_TO_BREATHE = Duration.ofSeconds(20);

  private final Reading reading;
  private final Cue.Wait cue;
  private final Drafts drafts;
  private final InstantSource clock;
  private final ZoneId zone;
  private final Instant began;

  WaitScene(Desk desk, Cue.Wait cue, InstantSource clock, ZoneId zone) {
    this.reading = new Reading(desk.look(), cue.card());
    this.drafts = desk.drafts();
    this.cue = cue;
    this.clock = clock;
    this.zone = zone;
    this.began = clock.instant();
  }

  @Override
  public List<AttributedString> reading(int columns) {
    List<AttributedString> out = new ArrayList<>(reading.lines(columns));
    boolean over = !positive(until(cue.until()));
    if (lasting() && !over) {
      out.add(AttributedString.EMPTY);
      out.addAll(reading.quiet(wording().backAt(cue.until(), clock.instant(), zone), columns));
    }
    if (!cue.meanwhile().isEmpty()) {
      out.add(AttributedString.EMPTY);
      out.addAll(reading.quiet(wording().say("meanwhile"), columns));
      cue.meanwhile().forEach(words -> out.addAll(reading.quiet("- " + words, columns)));
    }
    if (breathing() && !over && !reading.theme().motion()) {
      out.add(AttributedString.EMPTY);
      out.addAll(reading.quiet(wording().say("breathe.still"), columns));
    }
    return out;
  }

  private boolean breathing() {
    return whole().compareTo(SHORTEST_TO_BREATHE) > 0;
  }

  @Override
  public Panel panel(int columns) {
    Duration left = until(cue.until());
    if (!positive(left)) {
      return Panel.flowing(strong(wording().say("wait-over"), columns), Panel.NONE.focus());
    }
    List<AttributedString> lines = new ArrayList<>(strong(wording().left(left), columns));
    if (breathing() && reading.theme().motion()) {
      Duration since = Duration.between(began, clock.instant());
      lines.add(AttributedString.EMPTY);
      lines.add(reading.theme().quiet("  " + Breath.line(wording(), since, columns - 2)));
    }
    return Panel.flowing(lines, Panel.NONE.focus());
  }

  private List<AttributedString> strong(String words, int columns) {
    return Lines.of(words, columns - 2).stream()
        .map(line -> reading.theme().strong("  " + line))
        .toList();
  }

  @Override
  public List<String> keys() {
    return positive(until(cue.notBefore())) ? List.of() : List.of(wording().say("goes-on"));
  }

  @Override
  public String leaving(Wording wording) {
    if (!lasting() || !positive(until(cue.until()))) {
      return wording.say("leaves");
    }
    return wording.say(drafts.isEmpty() ? "closes" : "closes-unsent");
  }

  @Override
  public Press press(Key key) {
    if (key.kind() != Key.Kind.ENTER) {
      return Press.UNUSED;
    }
    Duration floor = until(cue.notBefore());
    return positive(floor) ? Press.say(wording().notYet(floor)) : Press.reply(new Reply.Done());
  }

  private Wording wording() {
    return reading.wording();
  }

  private boolean lasting() {
    return Wording.lasting(whole());
  }

  private Duration whole() {
    return Duration.between(began, cue.until());
  }

  private Duration until(Instant instant) {
    return Duration.between(clock.instant(), instant);
  }

  private static boolean positive(Duration time) {
    return !time.isNegative() && !time.isZero();
  }
}
