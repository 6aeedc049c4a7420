package io.github.closer.session;

import io.github.closer.deck.Step;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * About how much of an evening is left.
 *
 * <p>The minutes on the cover are shared out over the deck's steps by the time they take. What is
 * left follows from the deck, from the number of the outermost step, and from the round where that
 * is repeated a fixed number of times: all of that stands on the screen anyway, and nothing anybody
 * answered makes it longer or shorter.
 *
 * @param setting the deck
 */
record Pace(Setting setting) {
  /**
   * From the beginning of the step, or the round, that is played to the end of its list; absent
   * where the cover does not say how long the deck takes.
   *
   * @param frames lists of steps inside each other, the outermost first
   * @param played how many steps of the outermost list are played as one
   */
  Optional<Duration> left(List<State.Frame> frames, int played) {
    State.Frame outermost = frames.get(0);
    int now = Math.max(0, outermost.next() - played);
    List<Step> steps = outermost.steps().subList(now, outermost.steps().size());
    long rest = Math.max(0, time(steps).minus(past(frames)).toSeconds());
    long whole = Math.max(1, time(whole()).toSeconds());
    return setting.deck().about().minutes().stream()
        .mapToObj(minutes -> Duration.ofSeconds(minutes * 60L * rest / whole))
        .findFirst();
  }

  /** Rounds that are over. Where a condition ends them, nobody knows how many there are. */
  private Duration past(List<State.Frame> frames) {
    return frames.size() > 1
            && frames.get(1).kind() instanceof State.Kind.Round round
            && round.repeat().rounds().until().isEmpty()
        ? StepTimes.times(setting.times().of(round.repeat().steps()), round.number() - 1)
        : Duration.ZERO;
  }

  /** A deck without steps deals all its cards. */
  private List<Step> whole() {
    List<Step> steps = setting.deck().contents().steps();
    return steps.isEmpty() ? setting.deck().contents().cards() : steps;
  }

  private Duration time(List<Step> steps) {
    StepTimes times = setting.times();
    return setting.deck().contents().steps().isEmpty()
        ? steps.stream().map(times::card).reduce(Duration.ZERO, Duration::plus)
        : times.of(steps);
  }
}
