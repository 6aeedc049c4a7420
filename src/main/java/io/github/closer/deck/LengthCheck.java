package io.github.closer.deck;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether an evening with this deck could ever end.
 *
 * <p>Rounds inside rounds and parts that play parts multiply. Every deck ends, but a few lines
 * could ask for more steps than anybody lives to see.
 */
final class LengthCheck {
  /** Some hundred times as many as fit in an evening. */
  private static final long MOST = 20_000;

  /** Parts that play parts that play parts: nobody follows further than this. */
  private static final int DEEPEST = 100;

  private final Reading reading;
  private final Deck deck;
  private final Inside inside;
  private final Map<PartName, Long> parts = new HashMap<>();
  private int depth;

  LengthCheck(Reading reading, Deck deck) {
    this.reading = reading;
    this.deck = deck;
    this.inside = new Inside(deck);
  }

  void run() {
    // Each card is played once at the most.
    List<Step> cards = deck.contents().allCards().toList();
    if (length(deck.contents().steps()) + length(cards) <= MOST) {
      return;
    }
    // Only what is written in this file has its place in it.
    Optional<Step> longest =
        Stream.concat(deck.contents().steps().stream(), deck.contents().cards().stream())
            .max(Comparator.comparingLong(this::length));
    SourceSpan at = longest.map(s -> s.modifiers().label().span()).orElse(SourceSpan.START);
    reading.add(
        Diagnostic.of(
                Rule.TOO_LARGE,
                SourceSpan.within(at.line(), at.column(), at.column() + 1),
                "this can become more than 20,000 steps, because rounds and parts multiply")
            .help("repeat less often, or play a part fewer times"));
  }

  private long length(List<Step> steps) {
    long sum = 0;
    for (Step step : steps) {
      sum = Math.min(MOST + 1, sum + length(step));
    }
    return sum;
  }

  private long length(Step step) {
    if (step instanceof Step.Repeat repeat) {
      return Math.min(MOST + 1, 1 + repeat.rounds().atMost() * length(repeat.steps()));
    }
    return 1 + Inside.targets(step).mapToLong(this::length).sum();
  }

  private long length(Target target) {
    if (target instanceof Target.Inline inline) {
      return length(inline.steps());
    }
    PartName part = ((Target.Named) target).part();
    Long known = parts.get(part);
    if (known != null) {
      return known;
    }
    if (depth >= DEEPEST) {
      return MOST + 1;
    }
    depth++;
    long length = length(inside.steps(target));
    depth--;
    parts.put(part, length);
    return length;
  }
}
