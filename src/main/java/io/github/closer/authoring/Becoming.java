package io.github.closer.authoring;

import io.github.closer.deck.AnswerMode;
import io.github.closer.deck.Keep;
import io.github.closer.deck.Step;
import io.github.closer.deck.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of an answer: who ever sees it, and how long it is kept.
 *
 * @param look who looks at it
 */
record Becoming(Look look) {
  private static final int DEEP = 3;
  private static final String UNTIL_THE_END = "Kept until the session ends.";

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
      return Optional.of(
          look.isOnPaper()
              ? "Tick on your own, and read out only what you ticked."
              : "Ticked alone. What is ticked is shown to both.");
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
    return look.isOnPaper()
        ? "Each writes this down for themselves. When both are done, show each other if you both"
            + " want to; otherwise put it away unread."
        : "Hidden until both have answered, then shown side by side if both want to open it. Left"
            + " closed, nothing of it is kept.";
  }

  private String own(Step step) {
    if (step instanceof Step.Say) {
      return look.isOnPaper() ? "Read this for yourself." : "Nobody else sees it.";
    }
    boolean one = isOne(Look.who(step, false));
    if (!look.isOnPaper()) {
      return "Never shown to the other.";
    }
    return (one ? "Write this down for yourself" : "Each writes this down for themselves")
        + ". Nobody else reads it.";
  }

  private static boolean isOne(Who who) {
    return switch (who) {
      case A, B, SPEAKER, LISTENER -> true;
      case BOTH, EACH, TURN -> false;
    };
  }

  private String ticket(Step.Due open) {
    String day = Dues.words(open);
    return look.isOnPaper()
        ? "Write it down, fold it, and open it together " + day + "."
        : "Nobody else sees it before its day: it is opened for both " + day + ".";
  }

  /** What the one who is not asked sees meanwhile, where roles decide who that is. */
  private Optional<String> awayFromIt(Step step) {
    Who who = Look.who(step, false);
    boolean role = who == Who.SPEAKER || who == Who.LISTENER;
    if (!role || !look.isAlone(step) || look.seat() == Seat.BOTH || look.isOnPaper()) {
      return Optional.empty();
    }
    String other = who == Who.SPEAKER ? "speaks" : "listens";
    String name = look.seat().other();
    return Optional.of(
        "When it is " + name + " who " + other + ", " + look.seat() + " sees nothing of this.");
  }

  private Optional<String> keep(Step step) {
    Optional<Keep> said = step.modifiers().care().keep();
    if (said.isEmpty()) {
      return isDeep(step) && look.deck().about().depth() < DEEP
          ? Optional.of(UNTIL_THE_END)
          : Optional.empty();
    }
    return Optional.of(
        switch (said.get()) {
          case NEVER -> "Nothing of it is kept.";
          case SESSION -> UNTIL_THE_END;
          case TRANSCRIPT -> "Kept with the session.";
          case NEXT_TIME -> "Kept, and looked at next time.";
          case HOUSE_RULE -> "Kept as a rule of your house.";
          case REPAIR_PHRASE -> "Kept as a phrase for hard moments.";
          case CALMING -> "Kept as something that calms the one who wrote it.";
          case TRIGGER -> "Kept on a card about what sets its author off.";
        });
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
