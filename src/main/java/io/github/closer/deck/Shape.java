package io.github.closer.deck;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may stand behind a word of the deck format, with its limits.
 *
 * <p>The decoder reads by it and the schema is made of it, so the two cannot drift apart.
 */
public sealed interface Shape {
  /** One text with something in it. */
  Shape TEXT = new Text();

  /** One of the texts of a list. */
  Shape SENTENCE = new Sentence();

  /** A list of texts. */
  Shape TEXTS = new ListOf(SENTENCE, 0, Optional.empty());

  /** A list of texts with at least one in it. */
  Shape SOME_TEXTS = new ListOf(SENTENCE, 1, Optional.empty());

  /** One text, or a list of them. */
  Shape TEXT_OR_TEXTS = new ListOf(SENTENCE, 0, Optional.of(TEXT));

  /** Yes or no. */
  Shape YES_OR_NO = new YesOrNo();

  /** Any length of time. */
  Shape TIME = Time.from(Duration.ofSeconds(1), Time.ENDLESS);

  /** A condition. */
  Shape CONDITION = new When();

  /** A list of steps. */
  Shape STEPS = new Steps();

  /** Shows the shape to somebody who goes by its kind. */
  <R> R accept(Visitor<R> visitor);

  /** One text with something in it. */
  record Text() implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /** One of the texts of a list, also where a colon in it looks like something else. */
  record Sentence() implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sentence(this);
    }
  }

  /**
   * A text of a certain form.
   *
   * @param pattern the form
   * @param but what has the form and is taken already
   * @param how the form in words
   */
  record Like(Pattern pattern, Set<String> but, String how) implements Shape {
    public Like {
      but = Set.copyOf(but);
    }

    static Like of(Pattern pattern, String how) {
      return new Like(pattern, Set.of(), how);
    }

    /** The same with space around it, which does no harm. */
    static Like stripped(Pattern pattern, String how) {
      return of(Pattern.compile("\\s*(?:" + pattern + ")\\s*"), how);
    }

    Like but(Set<String> taken) {
      return new Like(pattern, taken, how);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.like(this);
    }
  }

  /**
   * A whole number.
   *
   * @param least the smallest there is
   * @param most the largest there is
   * @param but a number between them that it cannot be
   * @param words what may stand there in its place; an empty one for nothing at all
   */
  record Whole(int least, int most, Set<Integer> but, Set<String> words) implements Shape {
    public Whole {
      but = Set.copyOf(but);
      words = Set.copyOf(words);
    }

    static Whole from(int least, int most) {
      return new Whole(least, most, Set.of(), Set.of());
    }

    Whole but(int number) {
      return new Whole(least, most, Set.of(number), words);
    }

    Whole or(String... otherWords) {
      return new Whole(least, most, but, Set.of(otherWords));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.whole(this);
    }
  }

  /**
   * One of some words.
   *
   * @param values the words, and what each of them means
   */
  record Words<T>(Map<String, T> values) implements Shape {
    public Words {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    @SafeVarargs
    static <T> Words<T> of(Map.Entry<String, T>... words) {
      Map<String, T> values = new LinkedHashMap<>();
      for (Map.Entry<String, T> word : words) {
        values.put(word.getKey(), word.getValue());
      }
      return new Words<>(values);
    }

    /** Only those of the words that mean one of these. */
    Words<T> only(Set<T> meanings) {
      Map<String, T> fewer = new LinkedHashMap<>(values);
      fewer.values().retainAll(meanings);
      return new Words<>(fewer);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.words(this);
    }
  }

  /** Yes or no. */
  record YesOrNo() implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.yesOrNo(this);
    }
  }

  /**
   * A length of time.
   *
   * @param least the shortest
   * @param most the longest
   * @param also what else may stand there
   */
  record Time(Duration least, Duration most, Optional<Pattern> also) implements Shape {
    static final Duration ENDLESS = Duration.ofDays(7L * 99_999);

    /** The words for how long one of them is, in the order of their lengths. */
    public static final Map<String, Duration> UNITS = units();

    static Time from(Duration least, Duration most) {
      return new Time(least, most, Optional.empty());
    }

    private static Map<String, Duration> units() {
      Map<String, Duration> units = new LinkedHashMap<>();
      List.of("s", "sec", "second", "seconds").forEach(w -> units.put(w, Duration.ofSeconds(1)));
      List.of("m", "min", "minute", "minutes").forEach(w -> units.put(w, Duration.ofMinutes(1)));
      List.of("h", "hour", "hours").forEach(w -> units.put(w, Duration.ofHours(1)));
      List.of("d", "day", "days").forEach(w -> units.put(w, Duration.ofDays(1)));
      List.of("w", "week", "weeks").forEach(w -> units.put(w, Duration.ofDays(7)));
      return Collections.unmodifiableMap(units);
    }

    /** Whole days, up to a number of them. */
    static Time days(int most) {
      return from(Duration.ofDays(1), Duration.ofDays(most));
    }

    Time or(Pattern other) {
      return new Time(least, most, Optional.of(other));
    }

    boolean isTooLong(Duration time) {
      return time.compareTo(most) > 0;
    }

    boolean isTooShort(Duration time) {
      return time.compareTo(least) < 0;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.time(this);
    }
  }

  /** A condition. */
  record When() implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.when(this);
    }
  }

  /**
   * The name of a part, or steps on the spot.
   *
   * @param name what a name is like
   */
  record Way(Like name) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.way(this);
    }
  }

  /** A list of steps. */
  record Steps() implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.steps(this);
    }
  }

  /**
   * Names with steps below them.
   *
   * @param name what a name is like
   */
  record Parts(Like name) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.parts(this);
    }
  }

  /**
   * A list.
   *
   * @param item what each item is
   * @param least how many there are at least
   * @param alone what may stand there in place of a list
   */
  record ListOf(Shape item, int least, Optional<Shape> alone) implements Shape {
    static ListOf of(Shape item) {
      return new ListOf(item, 0, Optional.empty());
    }

    static ListOf some(Shape item) {
      return new ListOf(item, 1, Optional.empty());
    }

    /** A list, or this. */
    ListOf or(Shape other) {
      return new ListOf(item, least, Optional.of(other));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.list(this);
    }
  }

  /**
   * Words of its own, each with what stands behind it.
   *
   * @param entries the words
   * @param open whether others may stand there as well
   */
  record Group(Entries entries, boolean open) implements Shape {
    static Group of(Entries entries) {
      return new Group(entries, false);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.group(this);
    }
  }

  /**
   * Something short, or the same with words of its own.
   *
   * @param brief how it is written where there is no more to say
   * @param full how it is written where there is
   */
  record Either(Shape brief, Group full) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.either(this);
    }
  }

  /** Whatever its author likes. */
  record Anything() implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.anything(this);
    }
  }

  /** Somebody who goes by the kind of a shape. */
  interface Visitor<R> {
    R text(Text shape);

    R sentence(Sentence shape);

    R like(Like shape);

    R whole(Whole shape);

    R words(Words<?> shape);

    R yesOrNo(YesOrNo shape);

    R time(Time shape);

    R when(When shape);

    R way(Way shape);

    R steps(Steps shape);

    R parts(Parts shape);

    R list(ListOf shape);

    R group(Group shape);

    R either(Either shape);

    R anything(Anything shape);
  }
}
