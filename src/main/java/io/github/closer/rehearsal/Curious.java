package io.github.closer.rehearsal;

import io.github.closer.deck.SourceSpan;
import io.github.closer.deck.Step;
import io.github.closer.session.Audience;
import io.github.closer.session.Cue;
import io.github.closer.session.Mark;
import io.github.closer.session.Move;
import io.github.closer.session.Reply;
import io.github.closer.session.Spot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Tries what was tried least, and often enough anything at all: two people who always tried the
 * same thing at the same time would never differ.
 */
final class Curious implements Actor {
  private static final int PASSES_ONE_IN = 10;
  private static final int MOVES_ONE_IN = 40;
  private static final int LEAVES_ONE_IN = 2_000;
  private static final int STAYS_CLOSED_ONE_IN = 8;

  private final Candidates candidates;
  private final Tried tried;
  private final Mood mood;
  private final SplittableRandom random;

  Curious(Candidates candidates, Tried tried, Mood mood, SplittableRandom random) {
    this.candidates = candidates;
    this.tried = tried;
    this.mood = mood;
    this.random = random;
  }

  /** What two people are like this evening. */
  enum Mood {
    /** They answer everything, and gates open. */
    WILLING,
    /** Gates open, and now and then a card is passed. */
    EASY,
    /** Anything may be answered, also at gates. */
    FREE,
    /** The same, and now and then there is a break or another move. */
    RESTLESS
  }

  /** How often each reply was given at each place. */
  static final class Tried {
    private final Map<Object, Integer> times = new HashMap<>();

    private record Place(SourceSpan at, Mark mark, Audience who) {}

    private record Try(Object place, Reply reply) {}

    private static Try of(Spot spot, Cue cue, Reply reply) {
      SourceSpan at =
          spot.step().map(step -> step.modifiers().label().span()).orElse(SourceSpan.START);
      return new Try(new Place(at, spot.mark(), cue.card().audience()), reply);
    }

    int times(Spot spot, Cue cue, Reply reply) {
      return times.getOrDefault(of(spot, cue, reply), 0);
    }

    void count(Spot spot, Cue cue, Reply reply) {
      times.merge(of(spot, cue, reply), 1, Integer::sum);
    }
  }

  @Override
  public Reply reply(Spot spot, Cue cue) {
    Optional<Reply> way = wayOut(cue);
    if (way.isPresent()) {
      return way.get();
    }
    boolean willing = mood == Mood.WILLING || mood == Mood.EASY;
    if (willing && spot.step().orElse(null) instanceof Step.Barrier gate) {
      return Usual.gate(gate, cue, true);
    }
    if (mood == Mood.WILLING && spot.mark() == Mark.MOVE) {
      // Most of the time it was what the other one meant.
      return new Usual(true).reply(spot, cue);
    }
    if (isToBeOpened(spot, cue) || spot.kind() == Spot.Kind.INTERLUDE) {
      boolean usual = mood == Mood.WILLING || random.nextInt(STAYS_CLOSED_ONE_IN) > 0;
      if (usual) {
        return new Usual(true).reply(spot, cue);
      }
    }
    Reply reply = picked(spot, cue, candidates.of(spot, cue));
    tried.count(spot, cue, reply);
    return reply;
  }

  /** Whether sealed answers are opened is asked of each; it is no answer of its own. */
  private static boolean isToBeOpened(Spot spot, Cue cue) {
    return cue instanceof Cue.Choose
        && spot.mark() == Mark.MOVE
        && cue.card().alone()
        && !cue.card().aids().passable()
        && !(spot.step().orElse(null) instanceof Step.Barrier);
  }

  private Optional<Reply> wayOut(Cue cue) {
    if (mood == Mood.WILLING) {
      return Optional.empty();
    }
    if (cue.card().aids().passable() && random.nextInt(PASSES_ONE_IN) == 0) {
      return Optional.of(new Reply.Passed());
    }
    if (mood != Mood.RESTLESS) {
      return Optional.empty();
    }
    List<Move> moves = cue.card().aids().ways().moves().stream().sorted().toList();
    if (!moves.isEmpty() && random.nextInt(MOVES_ONE_IN) == 0) {
      return Optional.of(new Reply.Wants(moves.get(random.nextInt(moves.size()))));
    }
    return random.nextInt(LEAVES_ONE_IN) == 0 ? Optional.of(new Reply.Left()) : Optional.empty();
  }

  private Reply picked(Spot spot, Cue cue, List<Reply> replies) {
    if (replies.size() == 1) {
      return replies.get(0);
    }
    if (random.nextBoolean()) {
      return replies.get(random.nextInt(replies.size()));
    }
    int least = replies.stream().mapToInt(r -> tried.times(spot, cue, r)).min().orElse(0);
    List<Reply> rare = replies.stream().filter(r -> tried.times(spot, cue, r) == least).toList();
    return rare.get(random.nextInt(rare.size()));
  }
}
