package io.github.closer.cli;

import io.github.closer.session.Audience;
import io.github.closer.session.Learned;
import io.github.closer.session.Memory;
import io.github.closer.store.CoupleMemory;
import io.github.closer.text.Words;
import java.time.LocalDate;
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
  /** What a thing is found by. */
  sealed interface Name {}

  /** An id, which holds no words. */
  record Id(String id) implements Name {}

  /** An answer for next time has none. */
  record ForNextTime(CoupleMemory.Answer answer) implements Name {}

  /** What it is. */
  enum Kind {
    HOUSE_RULE("house_rules"),
    REPAIR_PHRASE("repair_phrases"),
    PROMISE("promises"),
    CALMING("calming"),
    TRIGGER("triggers"),
    ANSWER("answers"),
    /** One that its author alone may know. */
    OWN_ANSWER("own_answers"),
    /** Something for the other on a later day; until then its author alone sees it. */
    TICKET("tickets");

    private final String field;

    Kind(String field) {
      this.field = field;
    }

    /** Its name in JSON. */
    String field() {
      return field;
    }

    /** Its name in the sentences that speak of it. */
    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
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

  static Remembered of(CoupleMemory.Answer answer, Words words) {
    String said = answer.kept().words();
    String shown = said.isEmpty() ? words.say("cli.passed") : said;
    return new Remembered(
        new ForNextTime(answer),
        answer.kept().own() ? Kind.OWN_ANSWER : Kind.ANSWER,
        answer.by(),
        words.say("cli.answer", answer.deck(), answer.step(), shown),
        Optional.empty());
  }
}
