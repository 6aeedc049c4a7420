package io.github.closer.play;

import io.github.closer.session.Audience;
import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.Event;
import io.github.closer.session.Reply;
import io.github.closer.session.Session;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The loop: cue, reply, event, journal, and only then the next state.
 *
 * <p>This is the one place that knows this order. A crash loses at most the answer that was being
 * given. The player also watches who is looking: before a card that is for one person alone, and
 * before the first card that is for both again, the keyboard is handed over.
 */
public final class Player {
  private final Stage stage;
  private final Journal journal;
  private final InstantSource clock;
  private final Prompter prompter;
  private final Set<Integer> closed = new HashSet<>();
  private Audience looking = Audience.BOTH;

  public Player(Stage stage, Journal journal, InstantSource clock) {
    this(stage, journal, clock, Prompter.NONE);
  }

  /** One that is followed. */
  public Player(Stage stage, Journal journal, InstantSource clock, Prompter prompter) {
    this.stage = stage;
    this.journal = journal;
    this.clock = clock;
    this.prompter = prompter;
  }

  /** How a session was left. */
  public enum Outcome {
    /** It came to its end. */
    FINISHED,
    /** The people left to come back. */
    PAUSED
  }

  /**
   * Plays until the session is over or the people leave.
   *
   * @throws JournalFailure when an event could not be kept; what was acknowledged is
   */
  public Outcome play(Session begun) {
    Session session = begun;
    close(session);
    while (!session.over()) {
      Cue cue = session.cue();
      prompter.follow(session);
      if (!handedOver(cue, session)) {
        return paused();
      }
      Reply reply = stage.perform(cue);
      if (reply instanceof Reply.Left) {
        return paused();
      }
      Event event = session.take(reply, clock.instant());
      if (event instanceof Event.Lasting lasting) {
        journal.append(lasting);
      }
      // On a card of one's own a pass is told like an answer: the next screen must not tell them
      // apart.
      if ((isSomething(reply) || cue.card().alone()) && event instanceof Event.Taken) {
        stage.saved();
      }
      session = session.after(event);
      close(session);
    }
    prompter.follow(session);
    journal.append(new Event.Ended(clock.instant()));
    return Outcome.FINISHED;
  }

  /** Whether anything was entered that can be saved. */
  private static boolean isSomething(Reply reply) {
    return reply instanceof Reply.Written written && !written.text().isBlank();
  }

  /** Sealed answers that nobody can open any more go at once. */
  private void close(Session session) {
    Optional<Integer> unopened = session.unopened().filter(moment -> !closed.contains(moment));
    if (unopened.isPresent()) {
      closed.add(unopened.get());
      journal.append(new Event.Closed(clock.instant(), unopened.get()));
    }
  }

  /** Lets the right one look; false when they leave instead. */
  private boolean handedOver(Cue cue, Session session) {
    Card card = cue.card();
    Audience next = card.alone() ? card.audience() : Audience.BOTH;
    if (next == looking) {
      return true;
    }
    Card.Place place = card.place().with(session.names(next));
    Cue handOver =
        new Cue.HandOver(
            new Card(next, false, place, "", Card.Aids.NONE),
            next.person().map(person -> session.people().name(person.other())));
    if (stage.perform(handOver) instanceof Reply.Left) {
      return false;
    }
    looking = next;
    return true;
  }

  private Outcome paused() {
    journal.append(new Event.Paused(clock.instant()));
    return Outcome.PAUSED;
  }
}
