package io.github.closer.transcript;

import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import io.github.closer.session.Mark;
import io.github.closer.session.People;
import io.github.closer.session.Region;
import io.github.closer.session.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

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
   * @param text the card's text
   * @param sayings who said what; empty for a text that was only shown
   */
  public record Entry(String text, List<Saying> sayings) implements Block {
    public Entry {
      sayings = List.copyOf(sayings);
    }
  }

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
   * @param name whose words they are
   * @param said the words, or how it was said
   * @param own whether it is a private entry of the reader
   */
  public record Saying(String name, Said said, boolean own) {}

  /** How something was said. */
  public sealed interface Said {}

  /** In words that were entered. */
  public record Words(String words) implements Said {}

  /** Aloud, with a line to keep or without one. */
  public record Appreciated(String words) implements Said {}

  /** Aloud, for so long. */
  public record Spoke(Duration time) implements Said {}

  /** What the other had said, in own words. */
  public record SaidBack() implements Said {}

  /** What one thought the other would say. */
  public record Guessed(String words) implements Said {}

  /** When a promise will be thought of. */
  public record ThoughtOf(String words) implements Said {}

  /** The day a promise is looked at again. */
  public record Due(String day) implements Said {}

  /**
   * The transcript for a reader.
   *
   * @param events the whole story; the first event is the beginning
   * @param region the language in which several names are said in one phrase
   */
  public static Transcript of(List<Event.Lasting> events, Reader reader, Region region) {
    if (events.isEmpty() || !(events.get(0) instanceof Event.Begun begun)) {
      throw new IllegalArgumentException("a story has a beginning");
    }
    boolean finished = events.stream().anyMatch(Event.Ended.class::isInstance);
    People people = begun.heading().people();
    Function<Audience, String> names = audience -> people.names(audience, region.words());
    Telling telling = new Telling(names, reader, revealed(events));
    settled(events).forEach(telling::hear);
    return new Transcript(
        begun.heading().title(), begun.heading().people(), begun.at(), finished, telling.blocks());
  }

  /** With an answer that was changed on the same card in the place of what it was before. */
  private static List<Event.Lasting> settled(List<Event.Lasting> events) {
    List<Event.Lasting> out = new ArrayList<>();
    Map<Integer, List<Integer>> answers = new HashMap<>();
    for (Event.Lasting event : events) {
      if (!(event instanceof Event.Taken taken) || taken.line().mark() != Mark.ANSWER) {
        out.add(event);
        continue;
      }
      List<Integer> before =
          answers.computeIfAbsent(taken.line().moment(), moment -> new ArrayList<>());
      OptionalInt earlier = earlier(out, before, taken);
      if (earlier.isPresent()) {
        out.set(earlier.getAsInt(), changed((Event.Taken) out.get(earlier.getAsInt()), taken));
      } else {
        before.add(out.size());
        out.add(event);
      }
    }
    return out;
  }

  /**
   * Where the answer stands that this one changes.
   *
   * @param answers where those of the same step are
   */
  private static OptionalInt earlier(
      List<Event.Lasting> events, List<Integer> answers, Event.Taken taken) {
    return answers.stream()
        .mapToInt(Integer::intValue)
        .filter(i -> isOfTheSameCard((Event.Taken) events.get(i), taken))
        .max();
  }

  private static boolean isOfTheSameCard(Event.Taken before, Event.Taken taken) {
    return before.line().scope().equals(taken.line().scope())
        && taken.line().text().startsWith(before.line().text());
  }

  /** A pass of the last words leaves what was settled before them. */
  private static Event.Taken changed(Event.Taken before, Event.Taken after) {
    Reply reply = after.words().isEmpty() ? after.reply() : new Reply.Written(after.words());
    return new Event.Taken(before.at(), before.line(), reply, after.words());
  }

  private static Set<Integer> revealed(List<Event.Lasting> events) {
    Set<Integer> moments = new HashSet<>();
    for (Event event : events) {
      if (event instanceof Event.Taken taken && taken.line().mark() == Mark.REVEAL) {
        moments.add(taken.line().moment());
      }
    }
    return moments;
  }

  /** Gathers the story, one event after the other. */
  private static final class Telling {
    private static final Set<Mark> SHOWN = Set.of(Mark.TEXT, Mark.REST, Mark.OPENED);

    private final Function<Audience, String> names;
    private final Reader reader;
    private final Set<Integer> revealed;
    private final List<Block> blocks = new ArrayList<>();
    private int moment = -1;

    Telling(Function<Audience, String> names, Reader reader, Set<Integer> revealed) {
      this.names = names;
      this.reader = reader;
      this.revealed = revealed;
    }

    List<Block> blocks() {
      return blocks;
    }

    void hear(Event.Lasting event) {
      if (event instanceof Event.Taken taken) {
        taken(taken);
      } else if (event instanceof Event.Paused paused) {
        blocks.add(new Away(paused.at(), Optional.empty()));
      } else if (event instanceof Event.Resumed resumed) {
        cameBack(resumed.at());
      } else if (event instanceof Event.Unknown unknown) {
        blocks.add(new Unknown(unknown.type()));
      }
    }

    private void cameBack(Instant at) {
      int last = blocks.size() - 1;
      if (last >= 0 && blocks.get(last) instanceof Away away && away.until().isEmpty()) {
        blocks.set(last, new Away(away.from(), Optional.of(at)));
        if (Duration.between(away.from(), at).compareTo(Duration.ofMinutes(1)) < 0) {
          blocks.remove(last);
        }
      }
    }

    private void taken(Event.Taken taken) {
      Event.Line line = taken.line();
      boolean cover = line.moment() == 0;
      if (cover || !reader.sees(line.scope(), revealed.contains(line.moment()))) {
        return;
      }
      if (SHOWN.contains(line.mark())) {
        blocks.add(new Entry(line.text(), List.of()));
        return;
      }
      said(taken).ifPresent(said -> add(line, said));
    }

    private static Optional<Said> said(Event.Taken taken) {
      if (taken.reply() instanceof Reply.Passed) {
        return Optional.empty();
      }
      return switch (taken.line().mark()) {
        case ANSWER, PROMISE, REVIEW, TICKET ->
            Optional.of(taken.words()).filter(words -> !words.isEmpty()).map(Words::new);
        case GUESS -> Optional.of(new Guessed(taken.words()));
        case CUE -> Optional.of(new ThoughtOf(taken.words()));
        case APPRECIATION -> Optional.of(new Appreciated(taken.words()));
        case DUE -> Optional.of(new Due(taken.words()));
        case FLOOR ->
            taken.reply() instanceof Reply.Spoke spoke
                ? Optional.of(new Spoke(spoke.time()))
                : Optional.empty();
        case SAY_BACK -> Optional.of(new SaidBack());
        case OPENED, TEXT, REST, MOVE, REVEAL, LATER -> Optional.empty();
      };
    }

    private void add(Event.Line line, Said said) {
      boolean own =
          switch (line.scope().visibility()) {
            case SHARED -> false;
            case SEALED -> !revealed.contains(line.moment());
            case OWN -> true;
          };
      Saying saying = new Saying(names.apply(line.scope().by()), said, own);
      boolean reaction =
          said instanceof SaidBack || said instanceof Due || said instanceof ThoughtOf;
      int last = blocks.size() - 1;
      if (last >= 0
          && line.moment() == moment
          && blocks.get(last) instanceof Entry entry
          && !entry.sayings().isEmpty()
          && (reaction || entry.text().equals(line.text()))) {
        List<Saying> sayings = new ArrayList<>(entry.sayings());
        sayings.add(saying);
        blocks.set(last, new Entry(entry.text(), sayings));
      } else {
        blocks.add(new Entry(line.text(), List.of(saying)));
      }
      moment = line.moment();
    }
  }
}
