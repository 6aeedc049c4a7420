package io.github.closer.cli;

import io.github.closer.store.CoupleFile;
import io.github.closer.store.CoupleMemory;
import io.github.closer.store.Sessions;
import io.github.closer.store.StoreFailure;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Removes what is remembered, once the one it belongs to is sure, and says what is left of it.
 *
 * <p>Words go out of the sessions first, before the couple's file forgets which ones these were.
 *
 * @param couple the couple's file
 * @param sessions where it was said
 * @param screen where its owner is asked
 */
record Removing(CoupleFile couple, Sessions sessions, Guarded screen) {

  /** Only the one it belongs to is asked. The words are as they may stand on the screen. */
  void thing(Remembered thing, String words) {
    Guarded.Seat owner = Guarded.Seat.alone(thing.by());
    if (!isSure(owner, "Remove it for good?\n\n" + words, "Remove it", "Keep it")) {
      return;
    }
    Optional<String> place = place(thing);
    Optional<String> among = removedFromSessions(thing, place, owner);
    if (among.isEmpty()) {
      return;
    }
    forget(thing, place);
    screen.show(
        owner,
        "The "
            + thing.kind().words()
            + " is gone from what you keep"
            + among.get()
            + "\n\nWhat was printed, copied or backed up stays there: closer cannot reach it.");
  }

  /** Where an answer was said. What cannot be read is named when it is to be changed. */
  private Optional<String> place(Remembered thing) {
    try {
      return thing.name() instanceof Remembered.ForNextTime kept
          ? sessions.said(kept.answer())
          : Optional.empty();
    } catch (StoreFailure later) {
      return Optional.empty();
    }
  }

  private boolean isSure(Guarded.Seat owner, String question, String yes, String no) {
    return screen.choose(owner, question, List.of(yes, no)).filter(i -> i == 0).isPresent();
  }

  /** The place of an answer goes with it, so that an unfinished session does not bring it back. */
  private void forget(Remembered thing, Optional<String> place) {
    place.ifPresent(couple::remove);
    if (thing.name() instanceof Remembered.Id named) {
      couple.remove(named.id());
    } else if (thing.name() instanceof Remembered.ForNextTime kept) {
      CoupleMemory.Answer answer = kept.answer();
      couple.forget(answer.deck(), answer.step(), answer.by());
    }
  }

  /**
   * Takes the words out of the sessions they came from and says what came of it. Where that cannot
   * be done, its owner says whether to go on; empty when they do not.
   */
  private Optional<String> removedFromSessions(
      Remembered thing, Optional<String> place, Guarded.Seat owner) {
    try {
      return Optional.of(removedFromSessions(thing, place));
    } catch (StoreFailure failure) {
      String problem =
          failure.getMessage() + "\n" + failure.hint() + "\n\nIts words may still stand there.";
      return screen
          .choose(
              owner, problem, List.of("Keep it for now, and try again later", "Remove the rest"))
          .filter(index -> index == 1)
          .map(rest -> ". The session that could not be changed may still have its words.");
    }
  }

  private String removedFromSessions(Remembered thing, Optional<String> place) {
    if (thing.name() instanceof Remembered.Id named) {
      sessions.redact(Set.of(named.id()));
      return ", and from the sessions in which it stood.";
    }
    if (thing.name() instanceof Remembered.ForNextTime kept) {
      sessions.forget(kept.answer());
    }
    return place.isPresent()
        ? ", and from the session in which it was said. A later one that showed it still has it."
        : ". No session was found in which it was said. One that has it keeps it.";
  }

  /** Which cards of a deck were drawn when; both are asked. */
  void drawn(String deck) {
    String question = "Forget what was drawn in " + deck + "? Any card may come again then.";
    if (isSure(Guarded.Seat.BOTH, question, "Forget it", "Keep it")) {
      couple.forgetDrawn(deck);
      screen.show(
          Guarded.Seat.BOTH,
          "What was drawn in " + deck + " is forgotten. Sessions still show their cards.");
    }
  }
}
