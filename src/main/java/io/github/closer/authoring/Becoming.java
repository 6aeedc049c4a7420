package io.github.closer.authoring;

import io.github.closer.deck.AnswerMode;
import io.github.closer.deck.Keep;
import io.github.closer.deck.Step;
import io.github.closer.deck.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What becomes of an answer: who ever sees it, and how long it is kept.
 *
 * @param look who looks at it
 */
record Becoming(Look look) {
  private static final int DEEP = 3;

  /** The sentences about an answer; none where nothing is out of the ordinary. */
  List<String> lines(Step step) {
    List<String> lines = new ArrayList<>();
    privacy(step).ifPresent(lines::add);
    awayFromIt(step).ifPresent(lines::add);
    if (!look.isOnPaper()) {
      keep(step).ifPresent(lines::add);
    }
    return lines;
  }

  private Optional<String> privacy(Step step) {
    // Of these their own words say it.
    boolean own = step instanceof Step.Guess || step instanceof Step.Match;
    if (own || !look.isAlone(step)) {
      return Optional.empty();
    }
    if (step instanceof Step.Checklist list && list.share()) {
      return Optional.of(look.say(look.isOnPaper() ? "shared.paper" : "shared"));
    }
    if (step instanceof Step.Note note && note.open().isPresent()) {
      return Optional.of(ticket(note.open().get()));
    }
    return switch (Look.privacy(step)) {
      case NO -> Optional.empty();
      case UNTIL_BOTH -> Optional.of(sealed());
      case ALWAYS -> Optional.of(own(step));
    };
  }

  private String sealed() {
    return look.say(look.isOnPaper() ? "sealed.paper" : "sealed");
  }

  private String own(Step step) {
    if (step instanceof Step.Say) {
      return look.say(look.isOnPaper() ? "read-alone.paper" : "read-alone");
    }
    if (!look.isOnPaper()) {
      return look.say("own");
    }
    return look.say(isOne(Look.who(step, false)) ? "own.paper.one" : "own.paper.each");
  }

  private static boolean isOne(Who who) {
    return switch (who) {
      case A, B, SPEAKER, LISTENER -> true;
      case BOTH, EACH, TURN -> false;
    };
  }

  private String ticket(Step.Due open) {
    return look.say(look.isOnPaper() ? "ticket.paper" : "ticket", look.phrases().due(open));
  }

  /** What the one who is not asked sees meanwhile, where roles decide who that is. */
  private Optional<String> awayFromIt(Step step) {
    Who who = Look.who(step, false);
    boolean role = who == Who.SPEAKER || who == Who.LISTENER;
    if (!role || !look.isAlone(step) || look.seat() == Seat.BOTH || look.isOnPaper()) {
      return Optional.empty();
    }
    String key = who == Who.SPEAKER ? "away.speaks" : "away.listens";
    return Optional.of(look.say(key, look.seat().other(), look.seat().name()));
  }

  private Optional<String> keep(Step step) {
    Optional<Keep> said = step.modifiers().care().keep();
    if (said.isEmpty()) {
      return isDeep(step) && look.deck().about().depth() < DEEP
          ? Optional.of(look.say("keep.session"))
          : Optional.empty();
    }
    return said.map(keep -> look.say("keep." + word(keep)));
  }

  private static String word(Keep keep) {
    return keep.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Deep answers are kept for the session only; what is promised or thanked for is not one. */
  private boolean isDeep(Step step) {
    int depth = step.depth().orElse(look.deck().around(step).depth());
    boolean ticket = step instanceof Step.Note note && note.open().isPresent();
    return depth >= DEEP && isWritten(step) && !ticket;
  }

  private static boolean isWritten(Step step) {
    return (step instanceof Step.Ask ask && ask.mode() != AnswerMode.SPOKEN)
        || step instanceof Step.Note
        || step instanceof Step.Scale
        || step instanceof Step.Choose
        || step instanceof Step.Checklist
        || step instanceof Step.Guess;
  }
}
