package io.github.closer.rehearsal;

import io.github.closer.deck.Deck;
import io.github.closer.deck.Step;
import io.github.closer.deck.WrittenTest.End;
import io.github.closer.play.Player;
import io.github.closer.play.Stage;
import io.github.closer.session.Cue;
import io.github.closer.session.Event;
import io.github.closer.session.Reply;
import io.github.closer.session.Session;
import io.github.closer.session.Setting;
import io.github.closer.session.Spot;
import io.github.closer.session.Trail;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plays a deck once, without people: the same player, a stage that an actor answers at, a clock
 * that moves by what things usually take, and a journal that is forgotten.
 */
final class Rehearsal {
  /** More cards than an evening could hold. A deck that shows more does not end. */
  static final int MOST_CARDS = 4_000;

  private final Actor actor;
  private final VirtualClock clock;
  private final MemoryJournal journal = new MemoryJournal();
  private final List<Played.Moment> moments = new ArrayList<>();
  private final List<Trail.Passage> passages = new ArrayList<>();
  private List<Trail.Passage> rest = List.of();
  private Optional<Spot> spot = Optional.empty();
  private int trail = -1;

  private Rehearsal(Actor actor, Instant at) {
    this.actor = actor;
    this.clock = new VirtualClock(at);
  }

  /** Plays to an end, or until something stops it; nothing is thrown. */
  static Played play(Setting setting, Instant at, Actor actor) {
    return new Rehearsal(actor, at).play(setting, at);
  }

  private Played play(Setting setting, Instant at) {
    Optional<Player.Outcome> outcome = Optional.empty();
    Optional<RuntimeException> failure = Optional.empty();
    try {
      Deck deck = setting.deck();
      journal.append(
          new Event.Begun(
              at,
              new Event.Heading(
                  deck.about().id(),
                  deck.about().title(),
                  "0",
                  setting.chance().order(),
                  setting.people())));
      Player player = new Player(new Stand(), journal, clock, this::follow);
      outcome = Optional.of(player.play(Session.begin(setting, at)));
    } catch (Endless endless) {
      // It is told from the missing end.
    } catch (RuntimeException bug) {
      failure = Optional.of(bug);
    }
    Duration time = Duration.between(at, clock.instant());
    Optional<End> end = outcome.map(this::end);
    return new Played(
        setting, moments, passages, rest, new Played.Outcome(end, time, journal.events(), failure));
  }

  private void follow(Session session) {
    Trail now = session.trail();
    if (now.moment() != trail) {
      trail = now.moment();
      passages.addAll(now.passages());
    }
    spot = session.over() ? Optional.empty() : Optional.of(session.spot());
    if (spot.filter(s -> s.kind() == Spot.Kind.LAST_CARD).isPresent()) {
      rest = now.passages();
    }
  }

  private End end(Player.Outcome outcome) {
    if (outcome == Player.Outcome.PAUSED) {
      return End.PAUSED;
    }
    for (int i = moments.size() - 1; i >= 0; i--) {
      Spot last = moments.get(i).spot();
      if (last.kind() != Spot.Kind.FRAME) {
        return switch (last.kind()) {
          case LAST_CARD -> End.END;
          case NOT_TONIGHT -> End.CLOSED;
          default -> last.step().orElse(null) instanceof Step.Stop ? End.STOP : End.EARLY;
        };
      }
    }
    return End.EARLY;
  }

  /** The stage: handing over needs no actor. */
  private final class Stand implements Stage {
    @Override
    public Reply perform(Cue cue) {
      if (cue instanceof Cue.HandOver) {
        clock.pass(Pace.READING);
        return new Reply.Done();
      }
      if (moments.size() >= MOST_CARDS) {
        throw new Endless();
      }
      Spot here = spot.orElseThrow();
      Reply reply = actor.reply(here, cue);
      moments.add(new Played.Moment(here, cue, reply));
      Pace.pass(clock, cue, reply);
      return reply;
    }

    @Override
    public void saved() {}
  }

  /** It goes on and on. */
  private static final class Endless extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
