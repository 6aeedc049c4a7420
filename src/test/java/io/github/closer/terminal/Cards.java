package io.github.closer.terminal;

import io.github.closer.session.Audience;
import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.Move;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cards for tests. */
final class Cards {
  static final Card BOTH = both("What went well this week?");
  static final Card ALONE = card(Audience.A, true, "Alex", "Only for you.", Card.Aids.NONE);
  static final Card.Aids PASSABLE = Card.Aids.PASSABLE;

  static final String ASSURANCE = "This is for you alone. closer does not show it to the other.";

  private Cards() {}

  static Card both(String text) {
    return card(Audience.BOTH, false, "Alex and Sam", text, Card.Aids.NONE);
  }

  static Card card(Audience audience, boolean alone, String name, String text, Card.Aids aids) {
    return new Card(audience, alone, new Card.Place(3, 8, name), text, aids);
  }

  static Card timed(Duration time) {
    Card.Aids aids =
        new Card.Aids(Card.Advice.NONE, Optional.empty(), Optional.of(time), Card.Ways.NONE);
    return card(Audience.BOTH, false, "Alex and Sam", "What went well this week?", aids);
  }

  /** For both, to be passed, and with these moves. */
  static Card with(Move... moves) {
    return card(
        Audience.BOTH,
        false,
        "Alex and Sam",
        "What went well this week?",
        Card.Aids.NONE.with(new Card.Ways(true, Set.of(moves))));
  }

  /** For Alex alone, with these moves. */
  static Card aloneWith(Move... moves) {
    return card(
        Audience.A,
        true,
        "Alex",
        "Only for you.",
        Card.Aids.NONE.with(new Card.Ways(true, Set.of(moves))));
  }

  /** A text about which something may gently be said. */
  static Cue.Write nudging(Card card, Cue.Length length) {
    return new Cue.Write(
        card, length, List.of(new Cue.Nudge(List.of("always"), "Once, or always? Name one time.")));
  }

  static Card passable() {
    return card(Audience.A, false, "Alex", "What is hard to say?", PASSABLE);
  }
}
