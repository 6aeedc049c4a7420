package io.github.closer.transcript;

import io.github.closer.session.Event;
import io.github.closer.session.Mark;
import io.github.closer.session.Reply;
import io.github.closer.transcript.Transcript.Away;
import io.github.closer.transcript.Transcript.Block;
import io.github.closer.transcript.Transcript.Entry;
import io.github.closer.transcript.Transcript.Kind;
import io.github.closer.transcript.Transcript.Place;
import io.github.closer.transcript.Transcript.Said;
import io.github.closer.transcript.Transcript.Saying;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers what a reader may see of a story, one event after the other. */
final class Telling {
  private static final Set<Mark> SHOWN = Set.of(Mark.TEXT, Mark.REST, Mark.OPENED);
  private static final Duration SHORT = Duration.ofMinutes(1);

  /** The verdicts of a review begin with this one. */
  private static final Reply DONE = new Reply.Chosen(0);

  private final Reader reader;
  private final Set<Integer> revealed;
  private final List<Block> blocks = new ArrayList<>();
  private int moment = -1;
  private Mark before = Mark.TEXT;

  private Telling(Reader reader, Set<Integer> revealed) {
    this.reader = reader;
    this.revealed = revealed;
  }

  /** What there is to tell this reader. */
  static List<Block> of(List<Event.Lasting> events, Reader reader) {
    Telling telling = new Telling(reader, revealed(events));
    Settled.of(events).forEach(telling::hear);
    return telling.blocks;
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

  private void hear(Event.Lasting event) {
    if (event instanceof Event.Taken taken) {
      taken(taken);
    } else if (event instanceof Event.Paused paused) {
      blocks.add(new Away(paused.at(), Optional.empty()));
    } else if (event instanceof Event.Resumed resumed) {
      cameBack(resumed.at());
    } else if (event instanceof Event.KeptOut) {
      keptOut();
    } else if (event instanceof Event.Unknown unknown) {
      blocks.add(new Transcript.Unknown(unknown.type()));
    }
  }

  private void cameBack(Instant at) {
    int last = blocks.size() - 1;
    if (last >= 0 && blocks.get(last) instanceof Away away && away.until().isEmpty()) {
      blocks.set(last, new Away(away.from(), Optional.of(at)));
      if (Duration.between(away.from(), at).compareTo(SHORT) < 0) {
        blocks.remove(last);
      }
    }
  }

  /** Several in a row are one: how many there were is nobody's business. */
  private void keptOut() {
    int last = blocks.size() - 1;
    if (last < 0 || !(blocks.get(last) instanceof Transcript.KeptOut)) {
      blocks.add(new Transcript.KeptOut());
    }
  }

  private void taken(Event.Taken taken) {
    Event.Line line = taken.line();
    boolean cover = line.moment() == 0;
    if (cover || !reader.sees(line.scope(), revealed.contains(line.moment()))) {
      return;
    }
    if (SHOWN.contains(line.mark())) {
      blocks.add(new Entry(place(taken, Kind.TOLD), line.text(), List.of()));
      return;
    }
    said(taken).ifPresent(said -> add(taken, said));
  }

  private Optional<Said> said(Event.Taken taken) {
    if (taken.reply() instanceof Reply.Passed) {
      return Optional.empty();
    }
    return switch (taken.line().mark()) {
      case ANSWER, PROMISE, REVIEW, TICKET ->
          Optional.of(taken.words())
              .filter(words -> !words.isEmpty())
              .map(words -> answered(taken.reply(), words));
      case GUESS -> Optional.of(new Transcript.Guessed(taken.words()));
      case CUE -> Optional.of(new Transcript.ThoughtOf(taken.words()));
      case APPRECIATION -> Optional.of(new Transcript.Appreciated(taken.words()));
      case DUE ->
          Optional.of(
              before == Mark.TICKET
                  ? new Transcript.Opens(taken.words())
                  : new Transcript.Due(taken.words()));
      case FLOOR ->
          taken.reply() instanceof Reply.Spoke spoke
              ? Optional.of(new Transcript.Spoke(spoke.time()))
              : Optional.empty();
      case SAY_BACK -> Optional.of(new Transcript.SaidBack());
      case OPENED, TEXT, REST, MOVE, REVEAL, LATER -> Optional.empty();
    };
  }

  private static Said answered(Reply reply, String words) {
    return reply instanceof Reply.Rated rated
        ? new Transcript.Rated(rated.value(), words)
        : new Transcript.Words(words);
  }

  private static Kind kind(Event.Taken taken) {
    return switch (taken.line().mark()) {
      case APPRECIATION -> Kind.THANKED;
      case PROMISE, DUE, CUE -> Kind.PROMISED;
      case REVIEW -> taken.reply().equals(DONE) ? Kind.KEPT : Kind.PROMISED;
      case ANSWER, TICKET, GUESS, FLOOR, SAY_BACK -> Kind.ANSWERED;
      case OPENED, TEXT, REST, MOVE, REVEAL, LATER -> Kind.TOLD;
    };
  }

  private static Place place(Event.Taken taken, Kind kind) {
    return new Place(taken.line().moment(), taken.line().step(), kind);
  }

  private void add(Event.Taken taken, Said said) {
    Event.Line line = taken.line();
    Saying saying = new Saying(line.scope().by(), said, isOwn(line));
    int last = blocks.size() - 1;
    if (last >= 0 && blocks.get(last) instanceof Entry entry && goesOn(entry, line, said)) {
      blocks.set(last, entry.and(saying));
    } else {
      blocks.add(new Entry(place(taken, kind(taken)), line.text(), List.of(saying)));
    }
    moment = line.moment();
    before = line.mark();
  }

  private boolean isOwn(Event.Line line) {
    return switch (line.scope().visibility()) {
      case SHARED -> false;
      case SEALED -> !revealed.contains(line.moment());
      case OWN -> true;
    };
  }

  /** Whether something was said to what was said before: on the same card, or as a reaction. */
  private boolean goesOn(Entry entry, Event.Line line, Said said) {
    boolean reaction =
        said instanceof Transcript.SaidBack
            || said instanceof Transcript.Due
            || said instanceof Transcript.Opens
            || said instanceof Transcript.ThoughtOf;
    return line.moment() == moment
        && !entry.sayings().isEmpty()
        && (reaction || entry.text().equals(line.text()));
  }
}
