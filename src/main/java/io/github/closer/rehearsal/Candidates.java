package io.github.closer.rehearsal;

import io.github.closer.deck.Step;
import io.github.closer.deck.StepId;
import io.github.closer.session.Cue;
import io.github.closer.session.Mark;
import io.github.closer.session.Reply;
import io.github.closer.session.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The answers to a card that may lead to different places: every option, the ends and the middle of
 * a scale and what the deck compares with, all, none and each one to tick. A pass is not among
 * them.
 *
 * @param constants what the deck compares with
 */
record Candidates(Constants constants) {
  /** Of a longer list not every item is ticked alone. */
  private static final int MOST_ITEMS = 12;

  List<Reply> of(Spot spot, Cue cue) {
    if (cue instanceof Cue.Choose choose) {
      return IntStream.range(0, choose.options().size())
          .<Reply>mapToObj(Reply.Chosen::new)
          .toList();
    }
    if (cue instanceof Cue.Rate rate) {
      return numbers(spot, rate.scale());
    }
    if (cue instanceof Cue.Tick tick) {
      return ticks(tick);
    }
    return cue instanceof Cue.Write write
        ? words(spot, write)
        : List.of(new Usual(true).reply(spot, cue));
  }

  private List<Reply> numbers(Spot spot, Cue.Scale scale) {
    List<Integer> all = Numbers.of(scale);
    Set<Integer> numbers = new TreeSet<>();
    numbers.add(all.get(0));
    numbers.add(all.get(all.size() / 2));
    numbers.add(all.get(all.size() - 1));
    Optional<StepId> id = spot.step().flatMap(Step::id);
    id.ifPresent(step -> numbers.addAll(constants.numbers(step)));
    id.ifPresent(step -> constants.gaps(step).forEach(gap -> numbers.add(scale.from() + gap)));
    if (spot.step().orElse(null) instanceof Step.Gate gate) {
      int limit = gate.pass().value();
      numbers.addAll(List.of(limit - 1, limit, limit + 1));
    }
    return numbers.stream().filter(scale::has).<Reply>map(Reply.Rated::new).toList();
  }

  private static List<Reply> ticks(Cue.Tick tick) {
    int size = tick.items().size();
    List<Reply> ticks = new ArrayList<>();
    ticks.add(new Reply.Ticked(IntStream.range(0, size).boxed().toList()));
    if (tick.atLeast() == 0) {
      ticks.add(new Reply.Ticked(List.of()));
    }
    if (tick.atLeast() <= 1 && size > 1) {
      IntStream.range(0, Math.min(size, MOST_ITEMS))
          .forEach(item -> ticks.add(new Reply.Ticked(List.of(item))));
    } else if (tick.atLeast() < size) {
      ticks.add(new Reply.Ticked(IntStream.range(0, tick.atLeast()).boxed().toList()));
    }
    return ticks;
  }

  private List<Reply> words(Spot spot, Cue.Write write) {
    List<Reply> words = new ArrayList<>(List.of(Usual.line(spot, write)));
    if (spot.mark() == Mark.ANSWER) {
      spot.step().flatMap(Step::id).stream()
          .flatMap(step -> constants.words(step).stream())
          .filter(text -> !text.isBlank() && !write.isTooLong(text))
          .forEach(text -> words.add(new Reply.Written(text)));
    }
    return words;
  }
}
