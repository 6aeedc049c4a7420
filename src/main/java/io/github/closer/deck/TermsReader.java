package io.github.closer.deck;

import io.github.closer.deck.Deck.Breaks;
import io.github.closer.deck.Deck.Terms;
import io.github.closer.deck.Node.Mapping;
import io.github.closer.deck.Node.Scalar;
import java.time.Duration;
import java.util.Optional;

/** Reads who plays a deck, how often, and how breaks are taken. */
final class TermsReader {
  private static final Shape.Whole PEOPLE = CoverWords.ALL.shape("people", Shape.Whole.class);
  private static final Shape.Whole LIMIT = CoverWords.ON_BREAKS.shape("limit", Shape.Whole.class);
  private static final String AS_EVERY = "write it like `3 days` or `1 week`";

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
    Optional<Integer> people = node.flatMap(n -> values.number("people", n, PEOPLE));
    boolean odd = people.filter(PEOPLE.but()::contains).isPresent();
    if (node.isPresent() && odd) {
      reading.add(
          Diagnostic.of(
                  Rule.OUT_OF_RANGE, Values.firstLine(node.get()), "closer is not played by three")
              .help("write `1` for one alone, `2` for a couple or `4` for two couples"));
    }
    return people.filter(p -> !odd).orElse(Terms.USUAL.people());
  }

  private Optional<Duration> every() {
    Optional<Scalar> written = cover.value("every").flatMap(n -> values.scalar("every", n));
    Optional<Duration> every = written.flatMap(s -> values.time("every", s, AS_EVERY));
    if (every.isEmpty() || every.get().equals(Duration.ofDays(every.get().toDays()))) {
      return every;
    }
    reading.add(
        Diagnostic.of(
                Rule.NOT_A_TIME,
                written.map(Scalar::span).orElse(cover.span()),
                "a deck rests for whole days between two sessions")
            .help(AS_EVERY));
    return Optional.empty();
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
    steps.unknownKeys(mapping, CoverWords.ON_BREAKS.words(), "`breaks`");
    return breaks(mapping);
  }

  private Breaks breaks(Mapping mapping) {
    Duration atLeast = time(mapping, "at_least", Breaks.FLOOR);
    Duration atMost = time(mapping, "at_most", Breaks.CEILING);
    int limit =
        mapping
            .value("limit")
            .flatMap(n -> values.number("limit", n, LIMIT))
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
              ? diagnostic.beside(
                  place(mapping, "at_least", "at_least"), "nobody goes on before this")
              : diagnostic);
      return Breaks.USUAL;
    }
    return new Breaks(atLeast, limit, atMost);
  }

  /** A time between the floor and the ceiling of every break. */
  private Duration time(Mapping mapping, String key, Duration otherwise) {
    Optional<Duration> time = mapping.value(key).flatMap(n -> values.time(key, n));
    Shape.Time limits = CoverWords.ON_BREAKS.shape(key, Shape.Time.class);
    boolean tooShort = time.filter(limits::isTooShort).isPresent();
    boolean tooLong = time.filter(limits::isTooLong).isPresent();
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
