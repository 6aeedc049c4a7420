package io.github.closer.session;

import io.github.closer.deck.AnswerMode;
import io.github.closer.deck.Condition;
import io.github.closer.deck.Deck;
import io.github.closer.deck.Privacy;
import io.github.closer.deck.Step;
import io.github.closer.deck.Target;
import io.github.closer.deck.Who;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * About how long steps take two who answer everything, by what a deck says and by nothing that is
 * answered: the same times that a rehearsal assumes.
 */
final class StepTimes {
  private static final Duration READING = Duration.ofSeconds(5);
  private static final Duration TYPING = Duration.ofSeconds(30);
  private static final Duration SPEAKING = Duration.ofMinutes(1);
  private static final Duration WRITING = Duration.ofMinutes(2);

  /** Times below this, so often at the most, are counted in nanoseconds. */
  private static final Duration SHORT = Duration.ofDays(1);

  private static final long MANY = 10_000;

  /** Parts may lead to each other; deeper down nothing changes the picture. */
  private static final int DEEPEST = 4;

  private final Deck deck;
  private final int present;

  /** Every card asks for the same times, and nothing changes them. */
  private final Map<Step, Duration> known = Collections.synchronizedMap(new IdentityHashMap<>());

  /**
   * Times of a deck's steps.
   *
   * @param present how many people are there
   */
  StepTimes(Deck deck, int present) {
    this.deck = deck;
    this.present = present;
  }

  /** Steps that are played one after the other. */
  Duration of(List<Step> steps) {
    Duration all = Duration.ZERO;
    for (Step step : steps) {
      all = all.plus(known.computeIfAbsent(step, s -> likely(s, 0)));
    }
    return all;
  }

  private Duration sum(List<Step> steps, int depth) {
    return steps.stream().map(step -> likely(step, depth)).reduce(Duration.ZERO, Duration::plus);
  }

  private Duration likely(Step step, int depth) {
    Duration whole = depth > DEEPEST ? SPEAKING : of(step, depth);
    return step.modifiers().when().map(when -> half(whole, likelihood(when))).orElse(whole);
  }

  /** How likely a condition holds where nobody passes, in halves. */
  private static int likelihood(Condition condition) {
    if (condition instanceof Condition.Answered) {
      return 2;
    }
    return condition instanceof Condition.Skipped ? 0 : 1;
  }

  private static Duration half(Duration whole, int halves) {
    return part(times(whole, halves), 2);
  }

  private Duration of(Step step, int depth) {
    if (step instanceof Step.Repeat repeat) {
      return times(sum(repeat.steps(), depth + 1), repeat.rounds().atMost());
    }
    if (step instanceof Step.Draw draw) {
      return drawn(draw);
    }
    if (step instanceof Step.If branch) {
      int halves = likelihood(branch.condition());
      Duration other = branch.otherwise().map(way -> along(way, depth)).orElse(Duration.ZERO);
      return half(along(branch.then(), depth), halves).plus(half(other, 2 - halves));
    }
    if (step instanceof Step.Use use) {
      return sum(deck.contents().parts().getOrDefault(use.part(), List.of()), depth + 1);
    }
    if (step instanceof Step.Go go) {
      return sum(deck.contents().parts().getOrDefault(go.part(), List.of()), depth + 1);
    }
    Duration own = times(own(step), answering(step, Who.BOTH));
    return step instanceof Step.Choose choose ? own.plus(chosen(choose, depth)) : own;
  }

  private Duration along(Target way, int depth) {
    return sum(Cues.steps(deck, way), depth + 1);
  }

  /** Each option is as likely as the other. */
  private Duration chosen(Step.Choose choose, int depth) {
    Duration all =
        choose.options().stream()
            .flatMap(option -> option.then().stream())
            .map(way -> along(way, depth))
            .reduce(Duration.ZERO, Duration::plus);
    return part(all, Math.max(1, choose.options().size()));
  }

  /** As many cards as are drawn, each as long as the deck's cards are on average. */
  private Duration drawn(Step.Draw draw) {
    List<Step> cards = deck.contents().cards();
    Duration all = cards.stream().map(this::card).reduce(Duration.ZERO, Duration::plus);
    Duration one = draw.modifiers().manner().time().orElse(part(all, Math.max(1, cards.size())));
    return times(one, draw.count());
  }

  /** A card that is dealt is answered by everybody, unless it says whom it is for. */
  Duration card(Step card) {
    return times(own(card), answering(card, Who.TURN));
  }

  /** So often. It is asked for with every card, and the decimals of large times are slow. */
  static Duration times(Duration one, long count) {
    return one.compareTo(SHORT) < 0 && count < MANY
        ? Duration.ofNanos(one.toNanos() * count)
        : one.multipliedBy(count);
  }

  private static Duration part(Duration all, long count) {
    return all.compareTo(SHORT) < 0
        ? Duration.ofNanos(all.toNanos() / count)
        : all.dividedBy(count);
  }

  /** How many take their time for it, one after the other. */
  private int answering(Step step, Who usual) {
    if (step instanceof Step.Turns turns) {
      return turns.swap() ? present : 1;
    }
    if (step instanceof Step.Barrier || step instanceof Step.Guess || step instanceof Step.Match) {
      return present;
    }
    boolean alone = step.modifiers().manner().privacy() != Privacy.NO;
    return switch (step.modifiers().manner().who().orElse(usual)) {
      case EACH, TURN -> present;
      case BOTH -> alone ? present : 1;
      case A, B, SPEAKER, LISTENER -> 1;
    };
  }

  /** What it takes one of those who answer it. */
  private static Duration own(Step step) {
    if (step instanceof Step.Pause pause) {
      return pause.rest().length();
    }
    Optional<Duration> said = step.modifiers().manner().time();
    if (step instanceof Step.Turns turns) {
      return READING.plus(said.orElse(SPEAKING)).plus(sayingBack(turns.sayBack()));
    }
    return said.orElseGet(() -> usual(step));
  }

  private static Duration sayingBack(Step.Turns.SayBack sayBack) {
    return sayBack.mirror().isPresent() ? SPEAKING.plus(TYPING) : Duration.ZERO;
  }

  private static Duration usual(Step step) {
    if (step instanceof Step.Say || step instanceof Step.Stop || step instanceof Step.Later) {
      return READING;
    }
    if (step instanceof Step.Ask ask && ask.mode() == AnswerMode.SPOKEN) {
      return SPEAKING;
    }
    boolean written =
        step instanceof Step.Note
            || step instanceof Step.Guess
            || (step instanceof Step.Ask ask && ask.mode() == AnswerMode.TEXT);
    return written ? WRITING : TYPING;
  }
}
