package io.github.closer.session;

import io.github.closer.deck.Step;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
  private static final Duration USUAL = Duration.ofMinutes(1);

  /** A card that is drawn is answered by both. */
  private static final Duration DRAWN = Duration.ofMinutes(3);

  /** Parts may lead to each other; deeper down nothing changes the picture. */
  private static final int DEEPEST = 3;

  /**
   * From the beginning of the step that is played to the end of its list; absent where the cover
   * does not say how long the deck takes.
   */
  Optional<Duration> left(State.Frame outermost) {
    int now = Math.max(0, outermost.next() - 1);
    long rest = seconds(outermost.steps().subList(now, outermost.steps().size()));
    long whole = Math.max(1, seconds(whole()));
    return setting.deck().about().minutes().stream()
        .mapToObj(minutes -> Duration.ofMinutes(minutes).multipliedBy(rest).dividedBy(whole))
        .map(left -> Duration.ofSeconds(left.toSeconds()))
        .findFirst();
  }

  /** A deck without steps deals all its cards. */
  private List<Step> whole() {
    List<Step> steps = setting.deck().contents().steps();
    return steps.isEmpty() ? setting.deck().contents().cards() : steps;
  }

  private long seconds(List<Step> steps) {
    return sum(steps, 0).toSeconds();
  }

  private Duration sum(List<Step> steps, int depth) {
    return steps.stream().map(step -> of(step, depth)).reduce(Duration.ZERO, Duration::plus);
  }

  private Duration of(Step step, int depth) {
    if (depth > DEEPEST) {
      return USUAL;
    }
    if (step instanceof Step.Repeat repeat) {
      return sum(repeat.steps(), depth + 1).multipliedBy(repeat.rounds().atMost());
    }
    if (step instanceof Step.Draw draw) {
      return step.modifiers().manner().time().orElse(DRAWN).multipliedBy(draw.count());
    }
    if (step instanceof Step.Pause pause) {
      return pause.rest().length();
    }
    Duration own = step.modifiers().manner().time().orElse(USUAL);
    Duration turns = step instanceof Step.Turns both && both.swap() ? own.multipliedBy(2) : own;
    return turns.plus(
        ways(step).map(way -> sum(way, depth + 1)).reduce(Pace::longer).orElse(Duration.ZERO));
  }

  /** Where a step may lead, but for closed gates. */
  private Stream<List<Step>> ways(Step step) {
    if (step instanceof Step.Use use) {
      return Stream.of(setting.deck().contents().parts().getOrDefault(use.part(), List.of()));
    }
    if (step instanceof Step.Go go) {
      return Stream.of(setting.deck().contents().parts().getOrDefault(go.part(), List.of()));
    }
    if (step instanceof Step.If branch) {
      return Stream.concat(Stream.of(branch.then()), branch.otherwise().stream())
          .map(target -> Cues.steps(setting, target));
    }
    return step instanceof Step.Choose choose
        ? choose.options().stream()
            .flatMap(option -> option.then().stream())
            .map(target -> Cues.steps(setting, target))
        : Stream.empty();
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
