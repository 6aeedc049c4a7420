package io.github.closer.deck;

import io.github.closer.deck.Deck.Breaks;
import io.github.closer.deck.Deck.Terms;
import io.github.closer.deck.Node.Mapping;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads who plays a deck, how often, and how breaks are taken. */
final class TermsReader {
  private static final List<String> ON_BREAKS = List.of("at_least", "limit", "at_most");
  private static final int MOST_STIRRED = 10;
  private static final int MOST_PEOPLE = 4;

  private final Reading reading;
  private final StepReader steps;
  private final Values values;
  private final Mapping cover;

  TermsReader(Reading reading, StepReader steps, Mapping cover) {
    this.reading = reading;
    this.steps = steps;
    this.values = steps.values();
    this.cover = cover;
  }

  Terms read() {
    return new Terms(people(), every(), breaks());
  }

  private int people() {
    Optional<Node> node = cover.value("people");
    Optional<Integer> people = node.flatMap(n -> values.number("people", n, 1, MOST_PEOPLE));
    if (node.isPresent() && people.isPresent() && people.get() == 3) {
      reading.add(
          Diagnostic.of(
                  Rule.OUT_OF_RANGE, Values.firstLine(node.get()), "closer is not played by three")
              .help("write `1` for one alone, `2` for a couple or `4` for two couples"));
    }
    return people.filter(p -> p != 3).orElse(Terms.USUAL.people());
  }

  private Optional<Duration> every() {
    Optional<Duration> every = cover.value("every").flatMap(n -> values.time("every", n));
    if (every.isPresent() && !every.get().equals(Duration.ofDays(every.get().toDays()))) {
      cover
          .value("every")
          .ifPresent(
              n ->
                  reading.add(
                      Diagnostic.of(
                              Rule.NOT_A_TIME,
                              Values.firstLine(n),
                              "a deck rests for whole days between two sessions")
                          .help("write it like `3 days` or `1 week`")));
      return Optional.empty();
    }
    return every;
  }

  private Breaks breaks() {
    Optional<Node> node = cover.value("breaks");
    if (node.isEmpty()) {
      return Breaks.USUAL;
    }
    if (!(node.get() instanceof Mapping mapping)) {
      reading.add(
          Diagnostic.of(
                  Rule.WRONG_SHAPE,
                  Values.firstLine(node.get()),
                  "`breaks` takes how long and how calm, each with its word")
              .help("write it like `breaks: {at_least: 30 min, limit: 4, at_most: 12h}`"));
      return Breaks.USUAL;
    }
    steps.unknownKeys(mapping, ON_BREAKS, "`breaks`");
    return breaks(mapping);
  }

  private Breaks breaks(Mapping mapping) {
    Duration atLeast = time(mapping, "at_least", Breaks.FLOOR);
    Duration atMost = time(mapping, "at_most", Breaks.CEILING);
    int limit =
        mapping
            .value("limit")
            .flatMap(n -> values.number("limit", n, 0, MOST_STIRRED))
            .orElse(Breaks.USUAL.limit());
    if (atLeast.compareTo(atMost) > 0) {
      SourceSpan at = place(mapping, "at_most", "at_least");
      Diagnostic diagnostic =
          Diagnostic.of(
                  Rule.OUT_OF_RANGE,
                  at,
                  "nobody could come back: `at_most` is over before `at_least`")
              .help("`at_least` is the shorter time and `at_most` the longer one");
      boolean both = mapping.value("at_least").isPresent() && mapping.value("at_most").isPresent();
      reading.add(
          both
              ? diagnostic.beside(place(mapping, "at_least", "at_least"), "nobody goes on before")
              : diagnostic);
      return Breaks.USUAL;
    }
    return new Breaks(atLeast, limit, atMost);
  }

  /** A time between the floor and the ceiling of every break. */
  private Duration time(Mapping mapping, String key, Duration otherwise) {
    Optional<Duration> time = mapping.value(key).flatMap(n -> values.time(key, n));
    boolean tooShort = time.isPresent() && time.get().compareTo(Breaks.FLOOR) < 0;
    boolean tooLong = time.isPresent() && time.get().compareTo(Breaks.CEILING) > 0;
    if (tooShort) {
      reading.add(
          Diagnostic.of(
                  Rule.OUT_OF_RANGE,
                  place(mapping, key, key),
                  "a break is 20 minutes long or longer: a body needs that to calm down")
              .help("write `20 min` or more"));
    }
    if (tooLong) {
      reading.add(
          Diagnostic.of(
                  Rule.OUT_OF_RANGE,
                  place(mapping, key, key),
                  "a break is over within a day, so that nobody is left waiting")
              .help("write `24h` or less"));
    }
    return tooShort || tooLong ? otherwise : time.orElse(otherwise);
  }

  private static SourceSpan place(Mapping mapping, String key, String otherwise) {
    return mapping
        .value(key)
        .or(() -> mapping.value(otherwise))
        .map(Values::firstLine)
        .orElse(mapping.span());
  }
}
