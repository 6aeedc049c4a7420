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
        case BOTH -> look.say(look.isCouple() ? "whom.both" : "whom.all");
        case EACH -> look.say("whom.each");
        case TURN -> look.say("whom.turn");
        case A, B -> who.name();
        case SPEAKER -> look.say("whom.speaker");
        case LISTENER -> look.say("whom.listener");
      };
    }
    return switch (who) {
      case BOTH, EACH, TURN -> each(look);
      case A, B -> look.say("whom.one.alone", who.name());
      case SPEAKER -> look.say("whom.speaker.alone");
      case LISTENER -> look.say("whom.listener.alone");
    };
  }

  private static String each(Look look) {
    Seat seat = look.seat();
    return seat == Seat.BOTH
        ? look.say("whom.each.alone")
        : look.say("whom.each.seat", seat.name(), seat.other());
  }

  /** How texts call people: where one of the two is asked, the other one has a name. */
  static PlainWords words(Look look, Step step, boolean card) {
    Who who = Look.who(step, card);
    boolean everybody = who == Who.BOTH && !look.isAlone(step);
    boolean asked = look.seat() != Seat.BOTH && !everybody && !(step instanceof Step.Turns);
    if (who == Who.A || who == Who.B) {
      return new PlainWords(look.inside(), who == Who.A ? "B" : "A");
    }
    boolean role = who == Who.SPEAKER || who == Who.LISTENER;
    return asked && !role && look.isCouple()
        ? new PlainWords(look.inside(), look.seat().other())
        : PlainWords.forAnybody(look.inside());
  }
}
