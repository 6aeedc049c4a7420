package io.github.closer.store;

import io.github.closer.deck.Keep;
import io.github.closer.session.Audience;
import io.github.closer.session.Learned;
import io.github.closer.session.Memory;
import io.github.closer.session.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What sessions left, for tests. */
final class Memories {
  static final LocalDate DAY = LocalDate.parse("2026-11-23");
  static final SessionId FIRST = new SessionId("2026-11-23T20-15-03Z-k3fzm");
  static final SessionId SECOND = new SessionId("2026-11-30T20-15-03Z-p7qrs");

  static final Memory.Promise WALK =
      new Memory.Promise(
          "k3fzm-7-a",
          Audience.A,
          "A walk on Sunday",
          Optional.of(LocalDate.parse("2026-11-29")),
          "repair");
  static final Learned.Written LATER =
      new Learned.Written(
          new Memory.Ticket("k3fzm-9-b", Audience.B, "It still hurts a little.", DAY),
          Optional.of(LocalDate.parse("2026-12-07")));
  static final Learned.Written NEXT =
      new Learned.Written(
          new Memory.Ticket("k3fzm-9-a", Audience.A, "I am glad of you.", DAY), Optional.empty());
  static final Learned.Item RULE =
      new Learned.Item("k3fzm-11-both", Keep.HOUSE_RULE, Audience.BOTH, "Late means a call.");
  static final Learned.Item CALM =
      new Learned.Item("k3fzm-12-a", Keep.CALMING, Audience.A, "a hand on my back");

  private Memories() {}

  static Learned nothing() {
    return learned(List.of(), Map.of());
  }

  static Learned learned(List<Memory.Promise> promises, Map<String, Learned.Verdict> reviews) {
    return new Learned(
        new Learned.Agreed(promises, reviews),
        new Learned.Letters(List.of(), List.of()),
        Memory.NONE.past(),
        List.of());
  }

  static Learned past(Memory.Past past) {
    return new Learned(
        new Learned.Agreed(List.of(), Map.of()),
        new Learned.Letters(List.of(), List.of()),
        past,
        List.of());
  }

  static Learned letters(List<Learned.Written> written, List<String> opened) {
    return new Learned(
        new Learned.Agreed(List.of(), Map.of()),
        new Learned.Letters(written, opened),
        Memory.NONE.past(),
        List.of());
  }

  static Learned items(Learned.Item... items) {
    return new Learned(
        new Learned.Agreed(List.of(), Map.of()),
        new Learned.Letters(List.of(), List.of()),
        Memory.NONE.past(),
        List.of(items));
  }

  static Memory.Kept kept(String words, double number) {
    return new Memory.Kept(words, OptionalDouble.of(number), List.of(), false);
  }

  /** A session that left something of everything. */
  static Learned rich() {
    return new Learned(
        new Learned.Agreed(List.of(WALK), Map.of("older-1-a", Learned.Verdict.DONE)),
        new Learned.Letters(List.of(LATER, NEXT), List.of("older-2-b")),
        new Memory.Past(
            0,
            Optional.of(Person.B),
            Map.of(
                "close",
                Map.of(Audience.A, kept("7", 7), Audience.B, kept("5.5", 5.5)),
                "own",
                Map.of(
                    Audience.B,
                    new Memory.Kept("", OptionalDouble.empty(), List.of("tea", "rain"), true))),
            Map.of("curiosity/12", DAY)),
        List.of(RULE, CALM));
  }

  /** What the two bring after {@link #rich}. */
  static Memory brought() {
    return CoupleMemory.NONE
        .begun(FIRST)
        .finished(FIRST, "repair", Samples.AT, rich())
        .memory("repair", DAY);
  }
}
