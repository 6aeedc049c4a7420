package io.github.closer.store;

import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import io.github.closer.session.Mark;
import io.github.closer.session.Reply;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words of people that go from a journal, because their author wants them to.
 *
 * <p>The entry stays, so that a session that is not over can be gone on with: its words, and what
 * was written, say that something was removed. What was chosen, rated or ticked stays as it is
 * while the session needs it; these are the deck's words. Cards that showed the words again, in
 * this session or where a promise or a ticket came up in a later one, lose them, too. Every other
 * line keeps its bytes but for the two fields that tie it to its place.
 *
 * @param ids what is removed; entries of later sessions name promises and tickets by them
 * @param places those of the ids that are of this session
 */
record Redaction(Set<String> ids, List<Place> places) implements Rewriting {
  private static final String TEXT = "text";
  private static final String WORDS = "words";

  Redaction {
    ids = Set.copyOf(ids);
    places = List.copyOf(places);
  }

  /** Somebody's entries at one step. */
  private record Seat(int moment, Audience by) {
    static Seat of(Event.Taken entry) {
      return new Seat(entry.line().moment(), entry.line().scope().by());
    }
  }

  /**
   * What goes of a journal.
   *
   * @param here what goes of entries that were removed
   * @param elsewhere what goes of cards that showed it
   * @param over whether the session is
   */
  private record Plan(Map<Seat, Removal> here, Quotes elsewhere, boolean over) {}

  @Override
  public Rewritten of(List<JournalLine> lines) throws IOException {
    List<Event.Lasting> events = new ArrayList<>();
    for (JournalLine line : lines) {
      events.add(line.event());
    }
    Plan plan = plan(events);
    List<Optional<String>> after = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      after.add(Optional.of(record(lines.get(i).json(), events.get(i), plan)));
    }
    return Rewritten.of(lines, after, List.of());
  }

  @Override
  public boolean spares(String tail, Set<String> untouched) {
    Set<Integer> moments = places.stream().map(Place::moment).collect(Collectors.toSet());
    return TornTail.follows(tail, untouched)
        && TornTail.isOfOtherMoments(tail, moments)
        && TornTail.isOfOtherSteps(tail, ids);
  }

  private Plan plan(List<Event.Lasting> events) {
    Map<Seat, List<Integer>> parts = new HashMap<>();
    for (Place place : places) {
      parts
          .computeIfAbsent(new Seat(place.moment(), place.by()), seat -> new ArrayList<>())
          .add(place.part());
    }
    Map<Seat, Removal> here = new HashMap<>();
    List<String> quoted = new ArrayList<>();
    parts.forEach(
        (seat, wanted) -> {
          List<Event.Taken> entries = entries(events, seat);
          if (!entries.isEmpty()) {
            Removal removal = Removal.of(wanted, entries);
            here.put(seat, removal);
            entries.forEach(entry -> removal.quoted(entry).forEach(quoted::add));
          }
        });
    boolean over = events.stream().anyMatch(Event.Ended.class::isInstance);
    return new Plan(here, Quotes.of(quoted), over);
  }

  private static List<Event.Taken> entries(List<Event.Lasting> events, Seat seat) {
    return events.stream()
        .filter(Event.Taken.class::isInstance)
        .map(Event.Taken.class::cast)
        .filter(entry -> Seat.of(entry).equals(seat) && holdsWords(entry))
        .toList();
  }

  /** Whether an entry is one that its author may remove words from. */
  static boolean holdsWords(Event.Taken entry) {
    return switch (entry.line().mark()) {
      case ANSWER, APPRECIATION, PROMISE, CUE, GUESS, TICKET -> true;
      case TEXT, DUE, REVIEW, OPENED, LATER, FLOOR, SAY_BACK, MOVE, REVEAL, REST -> false;
    };
  }

  /** A record without what is removed; the same text where it holds nothing of it. */
  private String record(String json, Event.Lasting event, Plan plan) throws IOException {
    Map<String, Object> before = fields(json);
    Map<String, Object> after = new LinkedHashMap<>(before);
    if (event instanceof Event.Taken taken) {
      taken(after, taken, plan);
    } else if (event instanceof Event.Settled settled) {
      after.put(TEXT, plan.elsewhere().removedFrom(settled.text()));
    } else if (event instanceof Event.Overlap overlap) {
      after.put(TEXT, plan.elsewhere().removedFrom(overlap.line().text()));
    }
    return after.equals(before) ? json : Json.text(after);
  }

  private void taken(Map<String, Object> fields, Event.Taken taken, Plan plan) {
    Event.Line line = taken.line();
    fields.put(
        TEXT, isSeenAgain(line) ? Removal.REMOVED : plan.elsewhere().removedFrom(line.text()));
    Optional<Removal> removal =
        Optional.ofNullable(plan.here().get(Seat.of(taken))).filter(here -> holdsWords(taken));
    if (!(taken.reply() instanceof Reply.Written written)) {
      fields.put(WORDS, chosen(taken, removal, plan));
    } else if (removal.isPresent()) {
      String left = removal.get().leftOf(written.text(), taken);
      fields.put("reply", ReplyCodec.encode(new Reply.Written(left)));
      fields.put(WORDS, removal.get().leftOf(taken.words(), taken));
    }
  }

  /** A branch may hang on what was chosen as long as the session can be gone on with. */
  private static String chosen(Event.Taken taken, Optional<Removal> removal, Plan plan) {
    return plan.over()
        ? removal
            .map(here -> here.leftOf(taken.words(), taken))
            .orElseGet(() -> plan.elsewhere().removedFrom(taken.words()))
        : plan.elsewhere().unmistakable().removedFrom(taken.words());
  }

  /** Whether it shows a promise or a ticket of an earlier session that is removed. */
  private boolean isSeenAgain(Event.Line line) {
    boolean again = line.mark() == Mark.REVIEW || line.mark() == Mark.OPENED;
    return again && ids.contains(line.step());
  }

  private static Map<String, Object> fields(String json) throws IOException {
    try {
      return Json.object(json);
    } catch (MalformedRecord e) {
      throw new IOException("the journal was changed by something else", e);
    }
  }
}
