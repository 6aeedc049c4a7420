package io.github.closer.rehearsal;

import io.github.closer.deck.Condition;
import io.github.closer.deck.Step;
import io.github.closer.session.Cue;
import io.github.closer.session.Mark;
import io.github.closer.session.Reply;
import io.github.closer.session.Spot;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Answers as most people would, quietly: yes at a gate, the first option, the middle of a scale, a
 * line. Everything is ticked, of a choice only the first.
 */
final class Usual implements Actor {
  private static final String LINE = "a line";
  private static final String DAY = "tomorrow";
  private static final String BACK = "45 min";

  /** Whether gates are answered so that they open. */
  private final boolean gates;

  Usual(boolean gates) {
    this.gates = gates;
  }

  @Override
  public Reply reply(Spot spot, Cue cue) {
    if (spot.step().orElse(null) instanceof Step.Barrier gate) {
      return gate(gate, cue, gates);
    }
    return cue.accept(new Answering(spot));
  }

  /** A reply that opens a gate, or one that closes it. */
  static Reply gate(Step.Barrier gate, Cue cue, boolean open) {
    if (!(gate instanceof Step.Gate rated && cue instanceof Cue.Rate rate)) {
      return new Reply.Chosen(open ? 0 : 1);
    }
    return Numbers.of(rate.scale()).stream()
        .filter(number -> passes(rated.pass(), number) == open)
        .findFirst()
        .map(Reply.Rated::new)
        .orElseGet(() -> new Reply.Rated(rate.scale().from()));
  }

  private static boolean passes(Step.Gate.Limit limit, int number) {
    int order = Integer.compare(number, limit.value());
    Condition.Comparison comparison = limit.comparison();
    return switch (comparison) {
      case EQUAL -> order == 0;
      case NOT_EQUAL -> order != 0;
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case MORE -> order > 0;
      case AT_LEAST -> order >= 0;
    };
  }

  /** A few words that fit; a day or a time where one is asked for. */
  static Reply.Written line(Spot spot, Cue.Write cue) {
    if (spot.kind() == Spot.Kind.INTERLUDE) {
      return new Reply.Written(BACK);
    }
    if (spot.kind() == Spot.Kind.FRAME) {
      return new Reply.Written("");
    }
    boolean day =
        spot.mark() == Mark.MOVE
            && spot.step()
                .filter(s -> s instanceof Step.Agree || s instanceof Step.Note)
                .isPresent();
    String words = day ? DAY : LINE;
    return new Reply.Written(
        cue.isTooLong(words) ? words.substring(0, cue.longest()).strip() : words);
  }

  /**
   * One method for each kind of cue.
   *
   * @param spot where it is
   */
  private record Answering(Spot spot) implements Cue.Visitor<Reply> {
    @Override
    public Reply show(Cue.Show cue) {
      return new Reply.Done();
    }

    @Override
    public Reply write(Cue.Write cue) {
      return line(spot, cue);
    }

    @Override
    public Reply choose(Cue.Choose cue) {
      return new Reply.Chosen(0);
    }

    /** The middle; in a break, calm. */
    @Override
    public Reply rate(Cue.Rate cue) {
      List<Integer> numbers = Numbers.of(cue.scale());
      boolean calm = spot.kind() == Spot.Kind.INTERLUDE;
      return new Reply.Rated(numbers.get(calm ? 0 : numbers.size() / 2));
    }

    @Override
    public Reply tick(Cue.Tick cue) {
      int count = spot.options().isEmpty() ? cue.items().size() : 1;
      return new Reply.Ticked(IntStream.range(0, count).boxed().toList());
    }

    @Override
    public Reply handOver(Cue.HandOver cue) {
      return new Reply.Done();
    }

    @Override
    public Reply speak(Cue.Speak cue) {
      return new Reply.Spoke(Pace.speaking(cue));
    }

    @Override
    public Reply rest(Cue.Wait cue) {
      return new Reply.Done();
    }

    @Override
    public Reply reveal(Cue.Reveal cue) {
      return new Reply.Done();
    }
  }
}
