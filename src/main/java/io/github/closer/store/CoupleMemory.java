package io.github.closer.store;

import io.github.closer.deck.Keep;
import io.github.closer.session.Audience;
import io.github.closer.session.Learned;
import io.github.closer.session.Memory;
import io.github.closer.session.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything two people bring from session to session, as {@code couple.json} holds it.
 *
 * <p>A session can be learned from as often as one likes: what has an id stands there once, and an
 * id that is gone never comes back, whether it was removed by hand, kept or let go, or opened.
 *
 * @param evenings the sessions themselves
 * @param keepsakes what has an id
 * @param decks what each deck left, by its id
 * @param gone ids that never come back; they hold no words
 */
public record CoupleMemory(
    Evenings evenings, Keepsakes keepsakes, Map<String, DeckMemory> decks, Set<String> gone) {
  /** Of two who have not played yet. */
  public static final CoupleMemory NONE =
      new CoupleMemory(
          new Evenings(0, Optional.empty(), List.of(), Optional.empty()),
          new Keepsakes(List.of(), List.of(), List.of()),
          Map.of(),
          Set.of());

  public CoupleMemory {
    decks = Map.copyOf(decks);
    gone = Set.copyOf(gone);
  }

  /**
   * Sessions.
   *
   * @param finished how many were finished, of all decks
   * @param began who had the floor first last time
   * @param unfinished those that were begun and are not over, the one played last at the end; an
   *     index, so that nobody has to look through all journals
   * @param last the one that was finished last
   */
  public record Evenings(
      int finished, Optional<Person> began, List<SessionId> unfinished, Optional<SessionId> last) {
    public Evenings {
      unfinished = List.copyOf(unfinished);
    }
  }

  /**
   * Things that have an id and can be removed by it.
   *
   * @param promises those that are open
   * @param tickets those that were not opened yet; until their day only their author may see them
   * @param items house rules, repair phrases, what calms, and trigger lines
   */
  public record Keepsakes(
      List<Memory.Promise> promises, List<Learned.Written> tickets, List<Learned.Item> items) {
    public Keepsakes {
      promises = List.copyOf(promises);
      tickets = List.copyOf(tickets);
      items = List.copyOf(items);
    }
  }

  /**
   * An answer that was kept for next time. It has no id; this is what it is known by.
   *
   * @param deck that asked for it
   * @param step the step's id
   * @param by whose it is
   */
  public record Answer(String deck, String step, Audience by, Memory.Kept kept) {}

  /** All answers that were kept for next time, by deck, step and person. */
  public List<Answer> answers() {
    List<Answer> all = new ArrayList<>();
    decks.forEach(
        (deck, memory) ->
            memory
                .answers()
                .forEach(
                    (step, byPerson) ->
                        byPerson.forEach((by, kept) -> all.add(new Answer(deck, step, by, kept)))));
    all.sort(
        Comparator.comparing(Answer::deck).thenComparing(Answer::step).thenComparing(Answer::by));
    return List.copyOf(all);
  }

  /**
   * What a session is given that begins now.
   *
   * @param deckId the deck it plays
   * @param today decides which tickets are opened
   */
  public Memory memory(String deckId, LocalDate today) {
    DeckMemory deck = deck(deckId);
    Memory.Past past =
        new Memory.Past(
            evenings.finished(), evenings.began(), deck.answers(), deck.drawn(), closed());
    List<Memory.Ticket> tickets =
        keepsakes.tickets().stream()
            .filter(ticket -> ticket.opens().filter(today::isBefore).isEmpty())
            .map(Learned.Written::ticket)
            .toList();
    return new Memory(past, keepsakes.promises(), tickets, kit(), due(today));
  }

  /** The decks whose gates stay closed. */
  public Set<String> closed() {
    return decks.entrySet().stream()
        .filter(deck -> deck.getValue().closed())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Questions that are asked from this day on, the oldest first. */
  private List<Memory.Question> due(LocalDate today) {
    return decks.values().stream()
        .flatMap(deck -> deck.question().stream())
        .filter(question -> !question.day().isAfter(today))
        .sorted(Comparator.comparing(Memory.Question::day).thenComparing(Memory.Question::deck))
        .toList();
  }

  /** What the two keep for hard moments. */
  public Memory.Kit kit() {
    return new Memory.Kit(
        texts(Keep.HOUSE_RULE),
        texts(Keep.REPAIR_PHRASE),
        owned(Keep.CALMING),
        owned(Keep.TRIGGER));
  }

  private Stream<Learned.Item> items(Keep kind) {
    return keepsakes.items().stream().filter(item -> item.kind() == kind);
  }

  private List<String> texts(Keep kind) {
    return items(kind).map(Learned.Item::text).toList();
  }

  private List<Memory.Owned> owned(Keep kind) {
    return items(kind)
        .flatMap(
            item ->
                Stream.of(Person.A, Person.B)
                    .filter(item.by()::includes)
                    .map(owner -> new Memory.Owned(owner, item.text())))
        .toList();
  }

  /** When a session with this deck was finished last. */
  public Optional<Instant> lastPlayed(String deckId) {
    return deck(deckId).played();
  }

  DeckMemory deck(String deckId) {
    return decks.getOrDefault(deckId, DeckMemory.NONE);
  }

  /** While a session is played that was begun or gone on with. */
  CoupleMemory begun(SessionId id) {
    List<SessionId> unfinished = Stream.concat(others(id), Stream.of(id)).toList();
    return with(new Evenings(evenings.finished(), evenings.began(), unfinished, evenings.last()));
  }

  private Stream<SessionId> others(SessionId id) {
    return evenings.unfinished().stream().filter(one -> !one.equals(id));
  }

  /** With what a session left so far. */
  CoupleMemory learned(String deckId, Learned learned) {
    return Learning.from(this, deckId, learned);
  }

  /** After a session came to its end. One that was not begun, or ended before, counts no more. */
  CoupleMemory finished(SessionId id, String deckId, Instant at, Learned learned) {
    CoupleMemory after = learned(deckId, learned);
    // What was kept for next time is for the next time only, whether it is asked again or not.
    DeckMemory before = after.deck(deckId);
    DeckMemory deck = Learning.of(before.finished(before.played(), Map.of()), learned);
    Instant played = deck.played().filter(at::isBefore).orElse(at);
    int counted = evenings.unfinished().contains(id) ? 1 : 0;
    return after
        .with(deckId, deck.finished(Optional.of(played), deck.answers()))
        .with(
            new Evenings(
                evenings.finished() + counted,
                after.evenings().began(),
                others(id).toList(),
                Optional.of(id)));
  }

  /** Without a session among those that can be gone on with. */
  CoupleMemory without(SessionId id) {
    return with(
        new Evenings(evenings.finished(), evenings.began(), others(id).toList(), evenings.last()));
  }

  /** Without anything of this id, now and later. */
  CoupleMemory removed(String id) {
    Set<String> all = new LinkedHashSet<>(gone);
    all.add(id);
    Keepsakes left =
        new Keepsakes(
            keepsakes.promises().stream().filter(one -> !one.id().equals(id)).toList(),
            keepsakes.tickets().stream().filter(one -> !one.ticket().id().equals(id)).toList(),
            keepsakes.items().stream().filter(one -> !one.id().equals(id)).toList());
    return new CoupleMemory(evenings, left, decks, all);
  }

  /** Without an answer that was kept for next time. */
  CoupleMemory forgotten(String deckId, String step, Audience by) {
    return decks.containsKey(deckId) ? with(deckId, deck(deckId).without(step, by)) : this;
  }

  /** As if no card of a deck had been drawn. */
  CoupleMemory undrawn(String deckId) {
    return decks.containsKey(deckId) ? with(deckId, deck(deckId).undrawn()) : this;
  }

  /** With one more line. */
  CoupleMemory with(Learned.Item item) {
    List<Learned.Item> items = Stream.concat(keepsakes.items().stream(), Stream.of(item)).toList();
    return new CoupleMemory(
        evenings, new Keepsakes(keepsakes.promises(), keepsakes.tickets(), items), decks, gone);
  }

  /** Whether an id is or was something's name. */
  boolean knows(String id) {
    return gone.contains(id) || keepsakes.items().stream().anyMatch(item -> item.id().equals(id));
  }

  CoupleMemory with(Evenings changed) {
    return new CoupleMemory(changed, keepsakes, decks, gone);
  }

  CoupleMemory with(String deckId, DeckMemory changed) {
    Map<String, DeckMemory> all = new HashMap<>(decks);
    all.put(deckId, changed);
    return new CoupleMemory(evenings, keepsakes, all, gone);
  }
}
