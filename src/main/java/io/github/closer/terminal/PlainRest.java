package io.github.closer.terminal;

import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import java.time.Duration;
import java.time.Instant;

/**
 * A quiet time line by line, after its card was said: how long it takes, its end in a word, and
 * nobody goes on before its floor.
 */
final class PlainRest {
  /** Long enough to breathe. */
  private static final Duration BREATH = Duration.ofSeconds(20);

  private final PlainDesk desk;
  private final Cue.Wait cue;
  private final Runnable card;

  /**
   * Begins now.
   *
   * @param card says the card again
   */
  PlainRest(PlainDesk desk, Cue.Wait cue, Runnable card) {
    this.desk = desk;
    this.cue = cue;
    this.card = card;
  }

  Reply reply() {
    SoftClock clock = SoftClock.ofWait(left(cue.until()), desk.here().clock());
    desk.speech().say(lasts());
    if (left(cue.until()).compareTo(BREATH) > 0) {
      desk.speech().hint(desk.wording().say("breath"));
    }
    try (Asides asides = new Asides(desk, cue, clock, card)) {
      asides.watch();
      return rested(new Dialogue(desk, cue, asides));
    }
  }

  private Reply rested(Dialogue dialogue) {
    while (true) {
      Reply reply = dialogue.line(() -> desk.shared().say("go-on"), line -> new Reply.Done());
      boolean early = now().isBefore(cue.notBefore());
      if (!(reply instanceof Reply.Done) || !early) {
        return reply;
      }
      desk.speech().say(desk.shared().notYetPlain(left(cue.notBefore())));
    }
  }

  private String lasts() {
    Duration left = left(cue.until());
    if (left.isZero()) {
      return desk.shared().say("wait-over");
    }
    if (!Wording.lasting(left)) {
      return desk.wording().takes(left, desk.in(left));
    }
    // The second that has passed since the break was agreed on is nothing to speak of.
    Duration minutes = Duration.ofMinutes(left.plusSeconds(59).toMinutes());
    String back = desk.shared().backAt(cue.until(), now(), desk.here().zone());
    return desk.shared().takes(minutes, back);
  }

  /** Whole seconds; none when it is over. */
  private Duration left(Instant until) {
    return Duration.ofSeconds(Math.max(0, Duration.between(now(), until).toSeconds()));
  }

  private Instant now() {
    return desk.here().clock().instant();
  }
}
