package io.github.closer.cli;

import io.github.closer.store.CoupleFile;
import io.github.closer.store.CoupleMemory;
import io.github.closer.store.Sessions;
import io.github.closer.store.StoreFailure;
import io.github.closer.text.Words;
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
 * @param words the language they are asked in
 */
record Removing(CoupleFile couple, Sessions sessions, Guarded screen, Words words) {

  /** Only the one it belongs to is asked. The words are as they may stand on the screen. */
  void thing(Remembered thing, String shown) {
    Guarded.Seat owner = Guarded.Seat.alone(thing.by());
    if (!isSure(owner, say("cli.remove.sure", shown), "cli.remove.yes", "cli.remove.no")) {
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
        String.join(
            "\n\n",
            say(among.get(), say("cli.gone." + thing.kind().key())),
            say("cli.gone.out-of-reach")));
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
    return screen
        .choose(owner, question, List.of(say(yes), say(no)))
        .filter(i -> i == 0)
        .isPresent();
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
   * Takes the words out of the sessions they came from; the sentence about what came of it. Where
   * that cannot be done, its owner says whether to go on; empty when they do not.
   */
  private Optional<String> removedFromSessions(
      Remembered thing, Optional<String> place, Guarded.Seat owner) {
    try {
      return Optional.of(removedFromSessions(thing, place));
    } catch (StoreFailure failure) {
      String problem =
          say("cli.remove.failed", failure.sentence().in(words), failure.hint().in(words));
      return screen
          .choose(owner, problem, List.of(say("cli.remove.later"), say("cli.remove.rest")))
          .filter(index -> index == 1)
          .map(rest -> "cli.gone.unchanged");
    }
  }

  private String removedFromSessions(Remembered thing, Optional<String> place) {
    if (thing.name() instanceof Remembered.Id named) {
      sessions.redact(Set.of(named.id()));
      return "cli.gone.from-all";
    }
    if (thing.name() instanceof Remembered.ForNextTime kept) {
      sessions.forget(kept.answer());
    }
    return place.isPresent() ? "cli.gone.from-one" : "cli.gone.from-none";
  }

  /** Which cards of a deck were drawn when; both are asked. */
  void drawn(String deck) {
    String question = say("cli.forget.sure", deck);
    if (isSure(Guarded.Seat.BOTH, question, "cli.forget.yes", "cli.remove.no")) {
      couple.forgetDrawn(deck);
      screen.show(Guarded.Seat.BOTH, say("cli.forget.done", deck));
    }
  }

  private String say(String key, Object... arguments) {
    return words.say(key, arguments);
  }
}
