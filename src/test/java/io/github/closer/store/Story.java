package io.github.closer.store;

import io.github.closer.session.Event;
import io.github.closer.session.Memory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has to be found of one session, whatever happened to the disk. */
final class Story {
  static final SessionDeck DECK = new SessionDeck("deck: x\n", Map.of("a.yaml", "y"));

  /** What was acknowledged. */
  private List<Event.Lasting> sure;

  /** The same with what is on its way; that may be there or not. */
  private List<Event.Lasting> perhaps;

  /** Everything that anybody tried to write. */
  private final List<Event.Taken> tried = new ArrayList<>();

  /** Words of which it was acknowledged that they are gone. */
  private final Set<String> gone = new HashSet<>();

  /** Tails that a program put aside, and that nothing has taken back since. */
  private final List<String> tails = new ArrayList<>();

  private Set<String> going = Set.of();

  /** One that begins now. */
  Story(Event.Begun begun) {
    sure = List.of();
    perhaps = List.of(begun);
  }

  /** The same once more. */
  Story(Story other) {
    sure = other.sure;
    perhaps = other.perhaps;
    tried.addAll(other.tried);
    gone.addAll(other.gone);
    tails.addAll(other.tails);
    going = other.going;
  }

  List<Event.Lasting> sure() {
    return sure;
  }

  Set<String> gone() {
    return gone;
  }

  List<String> tails() {
    return tails;
  }

  boolean mayBe(List<Event.Lasting> events) {
    return events.equals(sure) || events.equals(perhaps);
  }

  boolean isOver() {
    return sure.stream().anyMatch(Event.Ended.class::isInstance);
  }

  /** Whether what it was given has to be there still. */
  boolean keepsMemory() {
    return perhaps.stream().noneMatch(Event.Ended.class::isInstance);
  }

  static Memory memory() {
    return MemoryFile.lasting(Memories.brought());
  }

  void appending(Event.Lasting event) {
    List<Event.Lasting> after = new ArrayList<>(sure);
    going = new HashSet<>();
    if (event instanceof Event.Taken taken) {
      tried.add(taken);
    } else if (event instanceof Event.Closed closed) {
      tails.clear();
      after.removeIf(closed::withdraws);
      tried.stream().filter(closed::withdraws).forEach(taken -> going.add(taken.words()));
    } else if (event instanceof Event.Ended ended) {
      tails.clear();
      after.removeIf(ended::withdraws);
      tried.stream().filter(ended::withdraws).forEach(taken -> going.add(taken.words()));
    }
    after.add(event);
    perhaps = after;
  }

  void removing(Redaction redaction) throws IOException {
    tails.clear();
    List<String> records = sure.stream().map(EventCodec::encode).toList();
    List<Event.Lasting> after = new ArrayList<>();
    for (JournalLine line : redaction.of(JournalLine.tied(records)).lines()) {
      after.add(line.event());
    }
    perhaps = after;
    going = new HashSet<>();
    tried.stream()
        .filter(taken -> redaction.places().stream().anyMatch(place -> isAt(taken, place)))
        .forEach(taken -> going.add(taken.words()));
  }

  private static boolean isAt(Event.Taken taken, Place place) {
    return taken.line().moment() == place.moment() && taken.line().scope().by() == place.by();
  }

  /** What was on its way is done. */
  void acknowledged() {
    sure = perhaps;
    gone.addAll(going);
    going = Set.of();
  }

  /** Somebody opened it, and this is what there is from now on. */
  void found(List<Event.Lasting> events) {
    sure = events;
    perhaps = events;
    going = Set.of();
  }
}
