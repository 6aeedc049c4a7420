package io.github.closer.rehearsal;

import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import java.time.Duration;

/** How long things take where nobody is there: what every rehearsal assumes. */
public final class Pace {
  /** A card that is read, and a reveal that is looked at, at the least. */
  public static final Duration READING = Duration.ofSeconds(5);

  /** A line that is typed, something chosen or rated. */
  public static final Duration TYPING = Duration.ofSeconds(30);

  /** An answer of several lines that is typed, where the card names no time. */
  public static final Duration WRITING = Duration.ofMinutes(2);

  /** Something said aloud, where the card names no time. */
  public static final Duration SPEAKING = Duration.ofMinutes(1);

  /** The same for two who have much to say to each other. */
  private static final Duration TALKING = Duration.ofMinutes(4);

  private static final long WORDS_A_MINUTE = 200;
  private static final long SECONDS_A_MINUTE = 60;

  private Pace() {}

  /** How long somebody speaks. */
  static Duration speaking(Cue.Speak cue) {
    return cue.card().aids().time().orElse(SPEAKING);
  }

  /** How long a play takes two who talk, and write, longer wherever the deck names no time. */
  static Duration unhurried(Played played) {
    long open =
        played.moments().stream()
            .filter(moment -> moment.cue().card().aids().time().isEmpty())
            .filter(moment -> isTold(moment.reply()))
            .count();
    return played.outcome().time().plus(TALKING.minus(SPEAKING).multipliedBy(open));
  }

  private static boolean isTold(Reply reply) {
    return reply instanceof Reply.Spoke
        || (reply instanceof Reply.Written written && !written.text().isEmpty());
  }

  /**
   * Lets the time of a reply go by. A quiet time that is answered is kept to its end, and who has a
   * time to write takes it.
   */
  static void pass(VirtualClock clock, Cue cue, Reply reply) {
    if (cue instanceof Cue.Wait rest && reply instanceof Reply.Done) {
      clock.passUntil(rest.notBefore());
      clock.passUntil(rest.until());
      return;
    }
    clock.pass(reply instanceof Reply.Spoke spoke ? spoke.time() : time(cue, reply));
  }

  private static Duration time(Cue cue, Reply reply) {
    Duration reading = reading(cue.card().text());
    if (cue instanceof Cue.Write write && reply instanceof Reply.Written) {
      Duration usual = write.length().hasLines() ? WRITING : TYPING;
      return cue.card().aids().time().orElse(usual);
    }
    boolean typed =
        reply instanceof Reply.Chosen
            || reply instanceof Reply.Rated
            || reply instanceof Reply.Ticked;
    return typed ? TYPING : reading;
  }

  /** A long text takes longer. */
  private static Duration reading(String text) {
    long words = text.strip().split("\\s+").length;
    Duration time = Duration.ofSeconds(words * SECONDS_A_MINUTE / WORDS_A_MINUTE);
    return time.compareTo(READING) < 0 ? READING : time;
  }
}
