package io.github.closer.transcript;

import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import io.github.closer.session.People;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was said in a session, as one reader may see it.
 *
 * <p>It is made from events alone, so it outlives every change of the deck. Moves of the protocol,
 * gates and passes are left out: what was not said is nobody's business.
 *
 * @param title the deck's title
 * @param people the two names
 * @param begun when it began
 * @param finished whether it came to its end
 * @param blocks what was said, in order
 */
public record Transcript(
    String title, People people, Instant begun, boolean finished, List<Block> blocks) {
  public Transcript {
    blocks = List.copyOf(blocks);
  }

  /** A piece of a transcript. */
  public sealed interface Block {}

  /**
   * A card and what was answered.
   *
   * @param place where it stood
   * @param text the card's text
   * @param sayings who said what; empty for a text that was only shown
   */
  public record Entry(Place place, String text, List<Saying> sayings) implements Block {
    public Entry {
      sayings = List.copyOf(sayings);
    }

    /** With one more saying. */
    Entry and(Saying saying) {
      return new Entry(place, text, Stream.concat(sayings.stream(), Stream.of(saying)).toList());
    }

    /** With all that was said on another card, too. */
    Entry with(Entry other) {
      return new Entry(
          place, text, Stream.concat(sayings.stream(), other.sayings().stream()).toList());
    }
  }

  /**
   * Where a card stood, and what it was for.
   *
   * @param moment counts the steps as they were played, from 0
   * @param step the step's id, or empty where its author gave none; of a promise that was looked at
   *     again, the promise's id
   * @param kind what it was for
   */
  public record Place(int moment, String step, Kind kind) {
    /** What somebody's words here are known by in their session, such as {@code 7-a}. */
    public String line(Audience by) {
      return moment + "-" + by.name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a card was for. */
  public enum Kind {
    /** It was shown to nobody: it is for whoever reads what is printed. */
    CONTEXT,
    /** It was shown. */
    TOLD,
    /** It was answered. */
    ANSWERED,
    /** Something good was said. */
    THANKED,
    /** Something was promised, or a promise was looked at. */
    PROMISED,
    /** A promise was looked at, and was kept. */
    KEPT
  }

  /** Cards that were answered, and of which nothing is kept. */
  public record KeptOut() implements Block {}

  /**
   * Time away.
   *
   * @param from when they left
   * @param until when they came back; absent when they have not
   */
  public record Away(Instant from, Optional<Instant> until) implements Block {}

  /** Something later versions know about. */
  public record Unknown(String type) implements Block {}

  /**
   * What somebody answered.
   *
   * @param by whose words they are
   * @param said the words, or how it was said
   * @param own whether it is a private entry of the reader
   */
  public record Saying(Audience by, Said said, boolean own) {}

  /** How something was said. */
  public sealed interface Said {
    /** In one word, which is the same in every language. */
    String how();

    /** The words that were entered; empty where it was said aloud. */
    default Optional<String> words() {
      return Optional.empty();
    }
  }

  /** In words that were entered. */
  public record Words(String text) implements Said {
    @Override
    public String how() {
      return "said";
    }

    @Override
    public Optional<String> words() {
      return Optional.of(text);
    }
  }

  /**
   * As a number on a scale.
   *
   * @param value the number
   * @param text the number as it was shown, with its unit
   */
  public record Rated(int value, String text) implements Said {
    @Override
    public String how() {
      return "said";
    }

    @Override
    public Optional<String> words() {
      return Optional.of(text);
    }
  }

  /** Aloud, with a line to keep or without one. */
  public record Appreciated(String text) implements Said {
    @Override
    public String how() {
      return text.isEmpty() ? "aloud" : "said";
    }

    @Override
    public Optional<String> words() {
      return Optional.of(text).filter(line -> !line.isEmpty());
    }
  }

  /** Aloud, for so long. */
  public record Spoke(Duration time) implements Said {
    @Override
    public String how() {
      return "spoke";
    }
  }

  /** What the other had said, in own words. */
  public record SaidBack() implements Said {
    @Override
    public String how() {
      return "said-back";
    }
  }

  /** What one thought the other would say. */
  public record Guessed(String text) implements Said {
    @Override
    public String how() {
      return "guessed";
    }

    @Override
    public Optional<String> words() {
      return Optional.of(text);
    }
  }

  /** When a promise will be thought of. */
  public record ThoughtOf(String text) implements Said {
    @Override
    public String how() {
      return "thought-of";
    }

    @Override
    public Optional<String> words() {
      return Optional.of(text);
    }
  }

  /** The day something is opened that was written for the other. */
  public record Opens(String day) implements Said {
    @Override
    public String how() {
      return "opens";
    }

    @Override
    public Optional<String> words() {
      return Optional.of(day);
    }
  }

  /** The day a promise is looked at again. */
  public record Due(String day) implements Said {
    @Override
    public String how() {
      return "due";
    }

    @Override
    public Optional<String> words() {
      return Optional.of(day);
    }
  }

  /**
   * The transcript for a reader.
   *
   * @param events the whole story; the first event is the beginning
   */
  public static Transcript of(List<Event.Lasting> events, Reader reader) {
    if (events.isEmpty() || !(events.get(0) instanceof Event.Begun begun)) {
      throw new IllegalArgumentException("a story has a beginning");
    }
    boolean finished = events.stream().anyMatch(Event.Ended.class::isInstance);
    Event.Heading heading = begun.heading();
    return new Transcript(
        heading.title(), heading.people(), begun.at(), finished, Telling.of(events, reader));
  }
}
