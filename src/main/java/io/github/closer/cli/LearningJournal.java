package io.github.closer.cli;

import io.github.closer.deck.Keep;
import io.github.closer.play.Journal;
import io.github.closer.session.Event;
import io.github.closer.session.Learned;
import io.github.closer.session.Setting;
import io.github.closer.store.CoupleFile;
import io.github.closer.store.SessionId;
import io.github.closer.store.StoreFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A journal from which the couple's file learns as it grows, so that a promise is remembered even
 * when the machine stops in the next moment.
 *
 * <p>The journal comes first: what is remembered is always in it as well.
 */
final class LearningJournal implements Journal {
  private final Journal journal;
  private final CoupleFile couple;
  private final SessionId id;
  private final Setting setting;
  private final List<Event.Lasting> events;

  /** Goes on after these events. */
  LearningJournal(
      Journal journal, CoupleFile couple, SessionId id, Setting setting, List<Event.Lasting> so) {
    this.journal = journal;
    this.couple = couple;
    this.id = id;
    this.setting = setting;
    this.events = new ArrayList<>(so);
  }

  @Override
  public void append(Event.Lasting event) {
    journal.append(event);
    if (event instanceof Event.Closed closed) {
      events.removeIf(closed::withdraws);
    }
    events.add(event);
    String deck = setting.deck().about().id();
    if (event instanceof Event.Ended) {
      couple.finished(id, deck, event.at(), learned());
    } else if (teaches(event)) {
      learnSoFar(deck);
    }
  }

  /** The answer is safe in the journal; what cannot be remembered now is learned at the end. */
  private void learnSoFar(String deck) {
    try {
      couple.left(id, deck, learned());
    } catch (StoreFailure later) {
      // Whatever is the matter with the couple's file is said when the session ends.
      return;
    }
  }

  /** What was forgotten since it was answered is not learned again. */
  private Learned learned() {
    Set<String> gone = couple.remembered().gone();
    return Learned.of(
        setting, id.letters(), events.stream().filter(event -> !isForgotten(event, gone)).toList());
  }

  private boolean isForgotten(Event.Lasting event, Set<String> gone) {
    if (!(event instanceof Event.Taken taken) || taken.line().scope().keep() != Keep.NEXT_TIME) {
      return false;
    }
    String by = taken.line().scope().by().name().toLowerCase(Locale.ROOT);
    return gone.contains(id.letters() + "-" + taken.line().moment() + "-" + by);
  }

  /** Whether an event says something that is remembered. */
  private static boolean teaches(Event.Lasting event) {
    if (!(event instanceof Event.Taken taken)) {
      return event instanceof Event.Paused
          || event instanceof Event.Called
          || event instanceof Event.Settled;
    }
    Event.Line line = taken.line();
    return switch (line.mark()) {
      case PROMISE, CUE, DUE, REVIEW, TICKET, OPENED, LATER, REVEAL -> true;
      case ANSWER ->
          switch (line.scope().keep()) {
            case NEVER, SESSION, TRANSCRIPT -> false;
            case NEXT_TIME, HOUSE_RULE, REPAIR_PHRASE, CALMING, TRIGGER -> true;
          };
      case TEXT, APPRECIATION, GUESS, FLOOR, SAY_BACK, MOVE, REST -> false;
    };
  }

  @Override
  public void close() {
    journal.close();
  }
}
