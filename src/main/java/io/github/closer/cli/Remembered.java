package io.github.closer.cli;

import io.github.closer.session.Audience;
import io.github.closer.session.Learned;
import io.github.closer.session.Memory;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that the couple's file remembers and that can be removed.
 *
 * @param id names it, and holds no words
 * @param kind what it is
 * @param by whose it is; only they remove it
 * @param text its words
 * @param day when it is looked at again or opened; absent where that is next time, or never
 */
record Remembered(String id, Kind kind, Audience by, String text, Optional<LocalDate> day) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

  /** What it is. */
  enum Kind {
    HOUSE_RULE("house_rules", "house rule"),
    REPAIR_PHRASE("repair_phrases", "repair phrase"),
    PROMISE("promises", "promise"),
    CALMING("calming", "line about what calms"),
    TRIGGER("triggers", "line about what sets off"),
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
      return this != TICKET;
    }
  }

  static Remembered of(Memory.Promise promise) {
    return new Remembered(promise.id(), Kind.PROMISE, promise.by(), promise.text(), promise.due());
  }

  static Remembered of(Learned.Written written) {
    Memory.Ticket ticket = written.ticket();
    return new Remembered(ticket.id(), Kind.TICKET, ticket.by(), ticket.text(), written.opens());
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
    return new Remembered(item.id(), kind, item.by(), item.text(), Optional.empty());
  }

  /** Its day in words. */
  String when() {
    return day.map(DAY::format).orElse("next time");
  }
}
