package io.github.closer.store;

import io.github.closer.session.Audience;
import io.github.closer.session.Memory;
import io.github.closer.session.Person;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** What is remembered, as JSON values. What it writes comes back equal. */
final class MemoryCodec {
  private static final String ID = "id";
  private static final String BY = "by";
  private static final String TEXT = "text";
  private static final String DUE = "due";
  private static final String DECK = "deck";
  private static final String WRITTEN = "written";
  private static final String BEGAN = "began";
  private static final String WORDS = "words";
  private static final String NUMBER = "number";
  private static final String ITEMS = "items";
  private static final String OWN = "own";
  private static final String DAY = "day";
  private static final String TITLE = "title";
  private static final String HELP = "help";

  private MemoryCodec() {}

  static Map<String, Object> promise(Memory.Promise promise) {
    Map<String, Object> fields = line(promise.id(), promise.by(), promise.text());
    promise.due().ifPresent(due -> fields.put(DUE, due.toString()));
    fields.put(DECK, promise.deck());
    return fields;
  }

  static Memory.Promise promise(Fields fields) throws MalformedRecord {
    Optional<LocalDate> due = day(fields, DUE);
    return new Memory.Promise(
        fields.text(ID),
        fields.word(BY, Audience.class),
        fields.text(TEXT),
        due,
        fields.text(DECK));
  }

  static Map<String, Object> ticket(Memory.Ticket ticket) {
    Map<String, Object> fields = line(ticket.id(), ticket.by(), ticket.text());
    fields.put(WRITTEN, ticket.written().toString());
    return fields;
  }

  static Memory.Ticket ticket(Fields fields) throws MalformedRecord {
    LocalDate written = day(fields, WRITTEN).orElseThrow(() -> Fields.wrong(WRITTEN));
    return new Memory.Ticket(
        fields.text(ID), fields.word(BY, Audience.class), fields.text(TEXT), written);
  }

  static Map<String, Object> question(Memory.Question question) {
    Map<String, Object> fields = asking(question);
    fields.put(DECK, question.deck());
    return fields;
  }

  /** A question where the deck is known by its place. */
  static Map<String, Object> asking(Memory.Question question) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put(ID, question.id());
    fields.put(DAY, question.day().toString());
    fields.put(TITLE, question.asking().title());
    fields.put(TEXT, question.asking().text());
    if (!question.asking().help().isEmpty()) {
      fields.put(HELP, question.asking().help());
    }
    return fields;
  }

  static Memory.Question question(Fields fields) throws MalformedRecord {
    return question(fields, fields.text(DECK));
  }

  static Memory.Question question(Fields fields, String deck) throws MalformedRecord {
    List<String> help = fields.has(HELP) ? fields.texts(HELP) : List.of();
    return new Memory.Question(
        fields.text(ID),
        deck,
        day(fields, DAY).orElseThrow(() -> Fields.wrong(DAY)),
        new Memory.Asking(fields.text(TITLE), fields.text(TEXT), help));
  }

  /** What every line that can be removed by its id begins with. */
  static Map<String, Object> line(String id, Audience by, String text) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put(ID, id);
    fields.put(BY, Fields.word(by));
    fields.put(TEXT, text);
    return fields;
  }

  static void began(Map<String, Object> fields, Optional<Person> began) {
    began.ifPresent(person -> fields.put(BEGAN, Fields.word(person)));
  }

  static Optional<Person> began(Fields fields) throws MalformedRecord {
    return fields.has(BEGAN) ? Optional.of(fields.word(BEGAN, Person.class)) : Optional.empty();
  }

  /** Answers by step and by person; sorted, so that the same memory is the same text. */
  static Map<String, Object> answers(Map<String, Map<Audience, Memory.Kept>> answers) {
    Map<String, Object> steps = new TreeMap<>();
    answers.forEach(
        (step, byPerson) -> {
          Map<String, Object> people = new TreeMap<>();
          byPerson.forEach((by, kept) -> people.put(Fields.word(by), kept(kept)));
          steps.put(step, people);
        });
    return steps;
  }

  static Map<String, Map<Audience, Memory.Kept>> answers(Fields steps) throws MalformedRecord {
    Map<String, Map<Audience, Memory.Kept>> answers = new HashMap<>();
    for (String step : steps.values().keySet()) {
      Fields people = steps.object(step);
      Map<Audience, Memory.Kept> byPerson = new EnumMap<>(Audience.class);
      for (String by : people.values().keySet()) {
        byPerson.put(Fields.wordOf(by, BY, Audience.class), kept(people.object(by)));
      }
      answers.put(step, Map.copyOf(byPerson));
    }
    return answers;
  }

  private static Map<String, Object> kept(Memory.Kept kept) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put(WORDS, kept.words());
    kept.number().ifPresent(number -> fields.put(NUMBER, number(number)));
    if (!kept.items().isEmpty()) {
      fields.put(ITEMS, kept.items());
    }
    if (kept.own()) {
      fields.put(OWN, true);
    }
    return fields;
  }

  /** A number as people write it; JSON has no others than finite ones. */
  private static Number number(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("not a number");
    }
    return number == (int) number ? (Number) (long) number : (Number) number;
  }

  private static Memory.Kept kept(Fields fields) throws MalformedRecord {
    OptionalDouble number =
        fields.has(NUMBER) ? OptionalDouble.of(fields.decimal(NUMBER)) : OptionalDouble.empty();
    List<String> items = fields.has(ITEMS) ? fields.texts(ITEMS) : List.of();
    return new Memory.Kept(fields.text(WORDS), number, items, fields.has(OWN) && fields.flag(OWN));
  }

  static Map<String, Object> drawn(Map<String, LocalDate> drawn) {
    Map<String, Object> cards = new TreeMap<>();
    drawn.forEach((card, day) -> cards.put(card, day.toString()));
    return cards;
  }

  static Map<String, LocalDate> drawn(Fields cards) throws MalformedRecord {
    Map<String, LocalDate> drawn = new HashMap<>();
    for (String card : cards.values().keySet()) {
      drawn.put(card, day(cards, card).orElseThrow());
    }
    return drawn;
  }

  /** A day, where there is one. */
  static Optional<LocalDate> day(Fields fields, String name) throws MalformedRecord {
    if (!fields.has(name)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(fields.text(name)));
    } catch (DateTimeException e) {
      throw Fields.wrong(name);
    }
  }

  /** How one thing of a list is read. */
  interface Reading<T> {
    T of(Fields fields) throws MalformedRecord;
  }

  /** A list of things; empty where it is left out. */
  static <T> List<T> list(Fields fields, String name, Reading<T> reading) throws MalformedRecord {
    List<T> all = new ArrayList<>();
    if (fields.has(name)) {
      for (Fields one : fields.objects(name)) {
        all.add(reading.of(one));
      }
    }
    return all;
  }
}
