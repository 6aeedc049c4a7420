package io.github.closer.cli;

import io.github.closer.session.Audience;
import io.github.closer.session.Learned;
import io.github.closer.session.Memory;
import io.github.closer.store.CoupleMemory;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that the couple's file remembers and that can be removed.
 *
 * @param name what it is found by
 * @param kind what it is
 * @param by whose it is; only they remove it
 * @param text its words; those of an answer say what it answers
 * @param day when it is looked at again or opened; absent where that is next time, or never
 */
record Remembered(Name name, Kind kind, Audience by, String text, Optional<LocalDate> day) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

  private static final String PASSED = "(passed)";

  /** What a thing is found by. */
  sealed interface Name {}

  /** An id, which holds no words. */
  record Id(String id) implements Name {}

  /** An answer for next time has none. */
  record ForNextTime(CoupleMemory.Answer answer) implements Name {}

  /** What it is. */
  enum Kind {
    HOUSE_RULE("house_rules", "house rule"),
    REPAIR_PHRASE("repair_phrases", "repair phrase"),
    PROMISE("promises", "promise"),
    CALMING("calming", "line about what calms"),
    TRIGGER("triggers", "line about what sets off"),
    ANSWER("answers", "answer for next time"),
    /** One that its author alone may know. */
    OWN_ANSWER("own_answers", "answer for next time"),
    /** Something for the other on a later day; until then its author alone sees it. */
    TICKET("tickets", "note for another day");

    private final String field;
    private final String words;

    Kind(String field, String words) {
      this.field = field;
      this.words = words;
    }

    /** Its name in JSON. */
    String field() {
      return field;
    }

    /** What one of them is called. */
    String words() {
      return words;
    }

    /** Whether both may see it. */
    boolean isShared() {
      return this != TICKET && this != OWN_ANSWER;
    }
  }

  static Remembered of(Memory.Promise promise) {
    return new Remembered(
        new Id(promise.id()), Kind.PROMISE, promise.by(), promise.text(), promise.due());
  }

  static Remembered of(Learned.Written written) {
    Memory.Ticket ticket = written.ticket();
    return new Remembered(
        new Id(ticket.id()), Kind.TICKET, ticket.by(), ticket.text(), written.opens());
  }

  static Remembered of(Learned.Item item) {
    Kind kind =
        switch (item.kind()) {
          case HOUSE_RULE -> Kind.HOUSE_RULE;
          case REPAIR_PHRASE -> Kind.REPAIR_PHRASE;
          case CALMING -> Kind.CALMING;
          case TRIGGER -> Kind.TRIGGER;
          case NEVER, SESSION, TRANSCRIPT, NEXT_TIME ->
              throw new IllegalArgumentException("no line of a couple's");
        };
    return new Remembered(new Id(item.id()), kind, item.by(), item.text(), Optional.empty());
  }

  static Remembered of(CoupleMemory.Answer answer) {
    String words = answer.kept().words().isEmpty() ? PASSED : answer.kept().words();
    return new Remembered(
        new ForNextTime(answer),
        answer.kept().own() ? Kind.OWN_ANSWER : Kind.ANSWER,
        answer.by(),
        answer.deck() + ": " + answer.step() + ": " + words,
        Optional.empty());
  }

  /** A day in words. */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** Its day in words. */
  String when() {
    return day.map(Remembered::day).orElse("next time");
  }
}
