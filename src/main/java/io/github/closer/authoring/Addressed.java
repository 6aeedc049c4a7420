package io.github.closer.authoring;

import io.github.closer.deck.Step;
import io.github.closer.deck.Who;

/** Whom a step is for, in words. */
final class Addressed {
  private Addressed() {}

  /** Whom a step is for; nothing where that was said for all of them or there is one only. */
  static String whom(Look look, Step step, boolean card) {
    boolean usual = card && step.modifiers().manner().who().isEmpty() && !look.isAlone(step);
    if (usual || look.isForOne()) {
      return "";
    }
    Who who = Look.who(step, card);
    if (!look.isAlone(step)) {
      return switch (who) {
        case BOTH -> look.isCouple() ? "both together" : "all together";
        case EACH -> "each, one after the other";
        case TURN -> "each, one after the other, in changing order";
        case A, B -> who.name();
        case SPEAKER -> "the speaker";
        case LISTENER -> "the listener";
      };
    }
    return switch (who) {
      case BOTH, EACH, TURN -> each(look.seat());
      case A, B -> who + ", alone";
      case SPEAKER -> "the speaker, alone";
      case LISTENER -> "the listener, alone";
    };
  }

  private static String each(Seat seat) {
    return seat == Seat.BOTH
        ? "each, on their own"
        : seat + ", alone; then " + seat.other() + " the same, alone";
  }

  /** How texts call people: where one of the two is asked, the other one has a name. */
  static PlainWords words(Look look, Step step, boolean card) {
    Who who = Look.who(step, card);
    boolean everybody = who == Who.BOTH && !look.isAlone(step);
    boolean asked = look.seat() != Seat.BOTH && !everybody && !(step instanceof Step.Turns);
    if (who == Who.A || who == Who.B) {
      return new PlainWords(who == Who.A ? "B" : "A");
    }
    boolean role = who == Who.SPEAKER || who == Who.LISTENER;
    return asked && !role && look.isCouple()
        ? new PlainWords(look.seat().other())
        : PlainWords.FOR_ANYBODY;
  }
}
