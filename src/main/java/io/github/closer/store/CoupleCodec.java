package io.github.closer.store;

import io.github.closer.deck.Keep;
import io.github.closer.session.Audience;
import io.github.closer.session.Learned;
import io.github.closer.session.Memory;
import io.github.closer.store.CoupleMemory.Evenings;
import io.github.closer.store.CoupleMemory.Keepsakes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A couple's memory as fields of {@code couple.json}; see couple-file.md for how they look.
 *
 * <p>What is empty is left out. Fields it does not know stay, in the file, in each thing that has
 * an id, and in each deck.
 */
final class CoupleCodec {
  private static final String SESSIONS = "sessions";
  private static final String UNFINISHED = "unfinished";
  private static final String LAST = "last";
  private static final String PROMISES = "promises";
  private static final String TICKETS = "tickets";
  private static final String OPENS = "opens";
  private static final String ITEMS = "items";
  private static final String ID = "id";
  private static final String KIND = "kind";
  private static final String DECKS = "decks";
  private static final String PLAYED = "played";
  private static final String ANSWERS = "answers";
  private static final String DRAWN = "drawn";
  private static final String CLOSED = "closed";
  private static final String LATER = "later";
  private static final String GONE = "gone";

  /** Fields of ours that may be left out, and then say something by it. */
  private static final Set<String> OPTIONAL =
      Set.of("due", OPENS, PLAYED, ANSWERS, DRAWN, CLOSED, LATER);

  private CoupleCodec() {}

  static CoupleMemory decode(Map<String, Object> file) throws MalformedRecord {
    Fields fields = new Fields(file);
    return new CoupleMemory(
        evenings(fields),
        new Keepsakes(
            MemoryCodec.list(fields, PROMISES, MemoryCodec::promise),
            MemoryCodec.list(fields, TICKETS, CoupleCodec::ticket),
            MemoryCodec.list(fields, ITEMS, CoupleCodec::item)),
        decks(fields.part(DECKS)),
        gone(fields));
  }

  private static Evenings evenings(Fields fields) throws MalformedRecord {
    int sessions = fields.has(SESSIONS) ? fields.count(SESSIONS) : 0;
    List<SessionId> unfinished = new ArrayList<>();
    for (String name : fields.has(UNFINISHED) ? fields.texts(UNFINISHED) : List.<String>of()) {
      unfinished.add(session(name, UNFINISHED));
    }
    Optional<SessionId> last =
        fields.has(LAST) ? Optional.of(session(fields.text(LAST), LAST)) : Optional.empty();
    return new Evenings(sessions, MemoryCodec.began(fields), unfinished, last);
  }

  private static SessionId session(String name, String field) throws MalformedRecord {
    return SessionId.of(name).orElseThrow(() -> Fields.wrong(field));
  }

  private static Learned.Written ticket(Fields fields) throws MalformedRecord {
    Memory.Ticket ticket = MemoryCodec.ticket(fields);
    return new Learned.Written(ticket, MemoryCodec.day(fields, OPENS));
  }

  private static Learned.Item item(Fields fields) throws MalformedRecord {
    Keep kind = fields.word(KIND, Keep.class);
    if (!kind.isCouples()) {
      throw Fields.wrong(KIND);
    }
    return new Learned.Item(
        fields.text(ID), kind, fields.word("by", Audience.class), fields.text("text"));
  }

  private static Map<String, DeckMemory> decks(Fields fields) throws MalformedRecord {
    Map<String, DeckMemory> decks = new HashMap<>();
    for (String id : fields.values().keySet()) {
      Fields deck = fields.object(id);
      Optional<Instant> played =
          deck.has(PLAYED) ? Optional.of(deck.instant(PLAYED)) : Optional.empty();
      decks.put(
          id,
          new DeckMemory(
              played,
              MemoryCodec.answers(deck.part(ANSWERS)),
              MemoryCodec.drawn(deck.part(DRAWN)),
              deck.has(CLOSED) && deck.flag(CLOSED),
              deck.has(LATER)
                  ? Optional.of(MemoryCodec.question(deck.object(LATER), id))
                  : Optional.empty()));
    }
    return decks;
  }

  private static Set<String> gone(Fields fields) throws MalformedRecord {
    return fields.has(GONE) ? new HashSet<>(fields.texts(GONE)) : Set.of();
  }

  /** Puts a memory into the fields of a file, in the place of the one that is there. */
  static void encode(Map<String, Object> file, CoupleMemory memory) {
    Evenings evenings = memory.evenings();
    Keepsakes kept = memory.keepsakes();
    file.put(SESSIONS, (long) evenings.finished());
    MemoryCodec.began(file, evenings.began());
    put(file, UNFINISHED, evenings.unfinished().stream().map(SessionId::value).toList());
    evenings.last().ifPresentOrElse(last -> file.put(LAST, last.value()), () -> file.remove(LAST));
    put(file, PROMISES, listed(file, PROMISES, kept.promises(), MemoryCodec::promise));
    put(file, TICKETS, listed(file, TICKETS, kept.tickets(), CoupleCodec::ticket));
    put(file, ITEMS, listed(file, ITEMS, kept.items(), CoupleCodec::item));
    put(file, DECKS, decks(file, memory.decks()));
    put(file, GONE, List.copyOf(new TreeSet<>(memory.gone())));
  }

  private static void put(Map<String, Object> file, String name, Object value) {
    boolean empty =
        (value instanceof Collection<?> list && list.isEmpty())
            || (value instanceof Map<?, ?> map && map.isEmpty());
    if (empty) {
      file.remove(name);
    } else {
      file.put(name, value);
    }
  }

  private static Map<String, Object> ticket(Learned.Written written) {
    Map<String, Object> fields = MemoryCodec.ticket(written.ticket());
    written.opens().ifPresent(day -> fields.put(OPENS, day.toString()));
    return fields;
  }

  private static Map<String, Object> item(Learned.Item item) {
    Map<String, Object> fields = MemoryCodec.line(item.id(), item.by(), item.text());
    fields.put(KIND, Fields.word(item.kind()));
    return fields;
  }

  /** Each thing with the fields that are not ours and stand in the thing of the same id. */
  private static <T> List<Object> listed(
      Map<String, Object> file,
      String name,
      List<T> things,
      Function<T, Map<String, Object>> encoding) {
    Map<String, Object> before = new HashMap<>();
    if (file.get(name) instanceof List<?> list) {
      for (Object one : list) {
        if (one instanceof Map<?, ?> fields && fields.get(ID) instanceof String id) {
          before.put(id, fields);
        }
      }
    }
    List<Object> all = new ArrayList<>();
    for (T thing : things) {
      Map<String, Object> ours = encoding.apply(thing);
      all.add(over(before.get(ours.get(ID)), ours));
    }
    return all;
  }

  private static Map<String, Object> decks(
      Map<String, Object> file, Map<String, DeckMemory> decks) {
    Map<?, ?> before = file.get(DECKS) instanceof Map<?, ?> map ? map : Map.of();
    Map<String, Object> all = new TreeMap<>();
    decks.forEach((id, deck) -> all.put(id, over(before.get(id), deck(deck))));
    return all;
  }

  private static Map<String, Object> deck(DeckMemory deck) {
    Map<String, Object> fields = new LinkedHashMap<>();
    deck.played().ifPresent(at -> fields.put(PLAYED, at.toString()));
    put(fields, ANSWERS, MemoryCodec.answers(deck.answers()));
    put(fields, DRAWN, MemoryCodec.drawn(deck.drawn()));
    if (deck.closed()) {
      fields.put(CLOSED, true);
    }
    deck.question().ifPresent(asked -> fields.put(LATER, MemoryCodec.asking(asked)));
    return fields;
  }

  /** Our fields behind those we do not know of what stood there before. */
  private static Map<String, Object> over(@Nullable Object before, Map<String, Object> ours) {
    Map<String, Object> all = new LinkedHashMap<>();
    if (before instanceof Map<?, ?> fields) {
      fields.forEach((name, value) -> all.put(String.valueOf(name), value));
    }
    all.keySet().removeAll(OPTIONAL);
    all.putAll(ours);
    return all;
  }
}
