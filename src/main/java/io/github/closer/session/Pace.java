package io.github.closer.session;

import io.github.closer.deck.Step;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * About how much of an evening is left.
 *
 * <p>The minutes on the cover are shared out over the deck's steps, as far as its author gave them
 * a time. What is left follows from the deck and from the number of the outermost step alone, which
 * stands on the screen anyway: nothing anybody answered makes it longer or shorter.
 *
 * @param setting the deck
 */
record Pace(Setting setting) {
  /** In milliseconds, as everything that is added up here: it is asked for with every card. */
  private static final long USUAL = Duration.ofMinutes(1).toMillis();

  /** A card that is drawn is answered by both. */
  private static final long DRAWN = Duration.ofMinutes(3).toMillis();

  /** Parts may lead to each other; deeper down nothing changes the picture. */
  private static final int DEEPEST = 3;

  /**
   * From the beginning of the step that is played to the end of its list; absent where the cover
   * does not say how long the deck takes.
   */
  Optional<Duration> left(State.Frame outermost) {
    OptionalInt minutes = setting.deck().about().minutes();
    if (minutes.isEmpty()) {
      return Optional.empty();
    }
    int now = Math.max(0, outermost.next() - 1);
    long rest = seconds(outermost.steps().subList(now, outermost.steps().size()));
    long whole = Math.max(1, seconds(whole()));
    long said = Duration.ofMinutes(minutes.getAsInt()).toSeconds();
    return Optional.of(Duration.ofSeconds(said * rest / whole));
  }

  /** A deck without steps deals all its cards. */
  private List<Step> whole() {
    List<Step> steps = setting.deck().contents().steps();
    return steps.isEmpty() ? setting.deck().contents().cards() : steps;
  }

  private long seconds(List<Step> steps) {
    return Duration.ofMillis(sum(steps, 0)).toSeconds();
  }

  private long sum(List<Step> steps, int depth) {
    long sum = 0;
    for (Step step : steps) {
      sum += of(step, depth);
    }
    return sum;
  }

  private long of(Step step, int depth) {
    if (depth > DEEPEST) {
      return USUAL;
    }
    if (step instanceof Step.Repeat repeat) {
      return sum(repeat.steps(), depth + 1) * repeat.rounds().atMost();
    }
    if (step instanceof Step.Draw draw) {
      return own(step, DRAWN) * draw.count();
    }
    if (step instanceof Step.Pause pause) {
      return pause.rest().length().toMillis();
    }
    long own = own(step, USUAL);
    long longest = 0;
    for (List<Step> way : ways(step)) {
      longest = Math.max(longest, sum(way, depth + 1));
    }
    return longest + (step instanceof Step.Turns both && both.swap() ? own * 2 : own);
  }

  private static long own(Step step, long otherwise) {
    return step.modifiers().manner().time().map(Duration::toMillis).orElse(otherwise);
  }

  /** Where a step may lead, but for closed gates. */
  private List<List<Step>> ways(Step step) {
    if (step instanceof Step.Use use) {
      return List.of(setting.deck().contents().parts().getOrDefault(use.part(), List.of()));
    }
    if (step instanceof Step.Go go) {
      return List.of(setting.deck().contents().parts().getOrDefault(go.part(), List.of()));
    }
    if (step instanceof Step.If branch) {
      return Stream.concat(Stream.of(branch.then()), branch.otherwise().stream())
          .map(target -> Cues.steps(setting, target))
          .toList();
    }
    return step instanceof Step.Choose choose
        ? choose.options().stream()
            .flatMap(option -> option.then().stream())
            .map(target -> Cues.steps(setting, target))
            .toList()
        : List.of();
  }
}
