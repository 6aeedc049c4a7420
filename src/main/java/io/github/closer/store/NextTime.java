package io.github.closer.store;

import io.github.closer.deck.Keep;
import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import io.github.closer.session.Memory;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where sessions have answers that were kept for next time: in the journal of the one in which they
 * were given, and in what unfinished ones were given.
 *
 * @param folders where the sessions are
 * @param disk where they are kept
 */
record NextTime(SessionFolders folders, Disk disk) {

  /** The id of the place where it was said last in these words, and may be removed by. */
  Optional<String> said(CoupleMemory.Answer answer) {
    for (SessionId session : folders.names()) {
      List<Event.Lasting> events = events(session);
      if (!isOf(events, answer.deck())) {
        continue;
      }
      for (int i = events.size() - 1; i >= 0; i--) {
        if (events.get(i) instanceof Event.Taken taken && isIt(taken, answer)) {
          return Optional.of(id(session, taken.line()));
        }
      }
    }
    return Optional.empty();
  }

  private static String id(SessionId session, Event.Line line) {
    String by = line.scope().by().name().toLowerCase(Locale.ROOT);
    return session.letters() + "-" + line.moment() + "-" + by;
  }

  /** Whether this is where it was said. */
  static boolean isIt(Event.Taken taken, CoupleMemory.Answer answer) {
    return taken.line().step().equals(answer.step())
        && taken.line().scope().by() == answer.by()
        && taken.line().scope().keep() == Keep.NEXT_TIME
        && taken.words().equals(answer.kept().words());
  }

  private static boolean isOf(List<Event.Lasting> events, String deck) {
    return !events.isEmpty()
        && events.get(0) instanceof Event.Begun begun
        && begun.heading().deckId().equals(deck);
  }

  /** One that cannot be read says nothing. */
  private List<Event.Lasting> events(SessionId session) {
    if (!folders.hasBegun(session)) {
      return List.of();
    }
    try {
      return JournalReading.of(JournalScan.of(disk.read(folders.journal(session)))).events();
    } catch (IOException e) {
      throw StoreFailure.cannotRead(folders.journal(session), e);
    }
  }

  /** Takes its words out of what unfinished sessions of its deck were given. */
  void forget(CoupleMemory.Answer answer) {
    for (SessionId session : folders.names()) {
      MemoryFile file = folders.memory(session);
      if (file.exists() && isOf(events(session), answer.deck())) {
        file.change(memory -> without(memory, answer));
      }
    }
  }

  private static Memory without(Memory memory, CoupleMemory.Answer answer) {
    Map<String, Map<Audience, Memory.Kept>> answers = new HashMap<>(memory.past().answers());
    answers.computeIfPresent(
        answer.step(),
        (step, byPerson) -> {
          Map<Audience, Memory.Kept> left = new HashMap<>(byPerson);
          left.computeIfPresent(
              answer.by(), (by, kept) -> kept.equals(answer.kept()) ? removed(kept) : kept);
          return Map.copyOf(left);
        });
    return memory.answering(answers);
  }

  /** A number, and what was chosen, may steer the session until it is over; its file goes then. */
  static Memory.Kept removed(Memory.Kept kept) {
    String words = kept.words().isEmpty() ? "" : Removal.REMOVED;
    return new Memory.Kept(words, kept.number(), kept.items(), kept.own());
  }
}
