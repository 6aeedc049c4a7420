package io.github.closer.cli;

import io.github.closer.play.Stage;
import io.github.closer.session.Audience;
import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import java.util.List;
import java.util.Optional;

/**
 * Cards outside a session, on a stage that is handed over whenever the one who may look changes.
 *
 * <p>Nobody has to answer: without an answer every question is left open, and when somebody leaves,
 * nothing more is asked.
 */
final class Guarded {
  private final Stage stage;
  private final Known known;
  private Audience looking = Audience.BOTH;
  private boolean left;

  Guarded(Stage stage, Known known) {
    this.stage = stage;
    this.known = known;
  }

  /** Whom a card is for, and whether they look at it alone. */
  record Seat(Audience audience, boolean alone) {
    static final Seat BOTH = new Seat(Audience.BOTH, false);

    /** One person, while the other looks away. */
    static Seat alone(Audience audience) {
      return new Seat(audience, audience != Audience.BOTH);
    }

    /** One person, with both looking on. */
    static Seat open(Audience audience) {
      return new Seat(audience, false);
    }
  }

  /** Whether somebody left. */
  boolean left() {
    return left;
  }

  void show(Seat seat, String text) {
    perform(new Cue.Show(card(seat, text, Card.Aids.NONE)));
  }

  /** Which option it is, counted from 0. */
  Optional<Integer> choose(Seat seat, String text, List<String> options) {
    return perform(new Cue.Choose(card(seat, text, Card.Aids.NONE), options))
        .filter(Reply.Chosen.class::isInstance)
        .map(reply -> ((Reply.Chosen) reply).index());
  }

  /** Which items are ticked, counted from 0. */
  List<Integer> tick(Seat seat, String text, List<String> items) {
    return perform(new Cue.Tick(card(seat, text, Card.Aids.PASSABLE), items, 0))
        .filter(Reply.Ticked.class::isInstance)
        .map(reply -> ((Reply.Ticked) reply).indexes())
        .orElse(List.of());
  }

  /** A line, without spaces around it; absent when it was passed or empty. */
  Optional<String> line(Seat seat, String text) {
    return perform(new Cue.Write(card(seat, text, Card.Aids.PASSABLE), Cue.Length.LINE))
        .filter(Reply.Written.class::isInstance)
        .map(reply -> ((Reply.Written) reply).text().strip())
        .filter(words -> !words.isEmpty());
  }

  /** Says that what was entered is on the disk. */
  void saved() {
    stage.saved();
  }

  /** Gives the screen back to both. */
  void toBoth() {
    handOver(Audience.BOTH);
  }

  private Optional<Reply> perform(Cue cue) {
    if (!handOver(cue.card().alone() ? cue.card().audience() : Audience.BOTH)) {
      return Optional.empty();
    }
    Reply reply = stage.perform(cue);
    left = reply instanceof Reply.Left;
    return left ? Optional.empty() : Optional.of(reply);
  }

  /** Lets the right one look; false when they leave instead, or have left. */
  private boolean handOver(Audience next) {
    if (left || next == looking) {
      return !left;
    }
    Card card = card(new Seat(next, false), "", Card.Aids.NONE);
    Optional<String> from = next.person().map(person -> known.name(person.other()));
    left = stage.perform(new Cue.HandOver(card, from)) instanceof Reply.Left;
    looking = next;
    return !left;
  }

  private Card card(Seat seat, String text, Card.Aids aids) {
    Card.Place place = new Card.Place(0, 0, known.names(seat.audience()));
    return new Card(seat.audience(), seat.alone(), place, text, aids);
  }
}
