package io.github.closer.rehearsal;

import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import java.time.Duration;

/** How long things take where nobody is there: what every rehearsal assumes. */
public final class Pace {
  /** A card that is read, and a reveal that is looked at. */
  public static final Duration READING = Duration.ofSeconds(5);

  /** An answer that is typed, chosen or rated. */
  public static final Duration TYPING = Duration.ofSeconds(30);

  /** Something said aloud, where the card names no time. */
  public static final Duration SPEAKING = Duration.ofMinutes(1);

  private Pace() {}

  /** How long somebody speaks. */
  static Duration speaking(Cue.Speak cue) {
    return cue.card().aids().time().orElse(SPEAKING);
  }

  /** Lets the time of a reply go by. A quiet time that is answered is kept to its end. */
  static void pass(VirtualClock clock, Cue cue, Reply reply) {
    if (cue instanceof Cue.Wait rest && reply instanceof Reply.Done) {
      clock.passUntil(rest.notBefore());
      clock.passUntil(rest.until());
    } else if (reply instanceof Reply.Spoke spoke) {
      clock.pass(spoke.time());
    } else if (reply instanceof Reply.Written written && written.text().isBlank()) {
      clock.pass(SPEAKING.dividedBy(2));
    } else {
      boolean typed =
          reply instanceof Reply.Written
              || reply instanceof Reply.Chosen
              || reply instanceof Reply.Rated
              || reply instanceof Reply.Ticked;
      clock.pass(typed ? TYPING : READING);
    }
  }
}
