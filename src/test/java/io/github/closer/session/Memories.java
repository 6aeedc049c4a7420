package io.github.closer.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What two people bring from earlier sessions. */
final class Memories {
  private static final Memory.Past FRESH = Memory.NONE.past();

  private Memories() {}

  static Memory of(Memory.Kit kit) {
    return new Memory(FRESH, List.of(), List.of(), kit);
  }

  static Memory of(Memory.Promise... promises) {
    return new Memory(FRESH, List.of(promises), List.of(), Memory.NONE.kit());
  }

  static Memory of(Memory.Ticket... tickets) {
    return new Memory(FRESH, List.of(), List.of(tickets), Memory.NONE.kit());
  }

  static Memory sessions(int count) {
    return past(new Memory.Past(count, Optional.empty(), Map.of(), Map.of()));
  }

  static Memory began(Person person) {
    return past(new Memory.Past(1, Optional.of(person), Map.of(), Map.of()));
  }

  static Memory drawn(Map<String, LocalDate> cards) {
    return past(new Memory.Past(1, Optional.empty(), Map.of(), cards));
  }

  static Memory last(Map<String, Map<Audience, Memory.Kept>> answers) {
    return past(new Memory.Past(1, Optional.empty(), answers, Map.of()));
  }

  static Memory past(Memory.Past past) {
    return new Memory(past, List.of(), List.of(), Memory.NONE.kit());
  }

  static Memory.Kept number(int number) {
    return new Memory.Kept(Integer.toString(number), OptionalDouble.of(number), List.of(), false);
  }

  static Memory.Kept words(String words) {
    return new Memory.Kept(words, OptionalDouble.empty(), List.of(), false);
  }

  static Memory.Kept own(String words) {
    return new Memory.Kept(words, OptionalDouble.empty(), List.of(), true);
  }

  static Memory.Kept items(String... items) {
    return new Memory.Kept(String.join("; ", items), OptionalDouble.empty(), List.of(items), false);
  }
}
