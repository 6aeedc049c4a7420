package io.github.closer.deck;

import io.github.closer.deck.Reading.Drawn;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether the draws of one evening together ask for more cards than there are: no card comes twice
 * in a session. Only what is sure to be drawn is counted.
 */
final class DrawsCheck {
  /** Parts that play parts: further than this nobody looks. */
  private static final int DEEPEST = 100;

  /** So many sets of cards are counted for themselves. */
  private static final int MOST_SETS = 50;

  /** More cards than there can be. */
  private static final long MANY = 100_000;

  private final Reading reading;
  private final Deck whole;
  private final Inside inside;
  private final Map<PartName, Long> parts = new HashMap<>();
  private final IdentityHashMap<Step.Draw, BitSet> fitting = new IdentityHashMap<>();
  private final Set<SourceSpan> said = new HashSet<>();
  private BitSet counted = new BitSet();
  private int depth;

  DrawsCheck(Reading reading, Deck whole) {
    this.reading = reading;
    this.whole = whole;
    this.inside = new Inside(whole);
  }

  void run() {
    Set<BitSet> done = new HashSet<>();
    for (Drawn drawn : reading.draws()) {
      BitSet cards = fitting(drawn.draw());
      if (done.size() < MOST_SETS && done.add(cards)) {
        count(cards);
      }
    }
  }

  private void count(BitSet cards) {
    counted = cards;
    parts.clear();
    long drawn = list(whole.contents().steps());
    List<Drawn> together =
        reading.draws().stream().filter(d -> isAmong(fitting(d.draw()))).toList();
    boolean isSaid = together.stream().anyMatch(d -> said.contains(d.count()));
    if (drawn > cards.cardinality() && !isSaid) {
      Drawn last = together.get(together.size() - 1);
      said.add(last.count());
      reading.add(
          Diagnostic.of(
                  Rule.DRAWS_RUN_DRY,
                  last.count(),
                  "by the end of this, "
                      + Math.min(drawn, MANY)
                      + " cards were asked for, and only "
                      + cards.cardinality()
                      + " are there")
              .labelled("no card comes twice in a session")
              .help("write more cards below `cards:`, or draw fewer"));
    }
  }

  private long list(List<Step> steps) {
    long sum = 0;
    for (Step step : steps) {
      if (step.modifiers().when().isEmpty()) {
        sum = Math.min(MANY, sum + step(step));
        if (step instanceof Step.Stop || step instanceof Step.Go) {
          return sum;
        }
      }
    }
    return sum;
  }

  /** What is sure to be drawn where a gate opens, and nothing is chosen that leads elsewhere. */
  private long step(Step step) {
    if (step instanceof Step.Draw draw) {
      boolean here = draw.modifiers().label().home().equals(reading.home());
      return here && isAmong(fitting(draw)) ? draw.count() : 0;
    }
    if (step instanceof Step.Repeat repeat) {
      boolean maybeOnce = repeat.rounds().until().isPresent();
      return (maybeOnce ? 1 : repeat.rounds().atMost()) * list(repeat.steps());
    }
    if (step instanceof Step.If branch) {
      return Math.min(target(branch.then()), branch.otherwise().map(this::target).orElse(0L));
    }
    boolean leads = step instanceof Step.Use || step instanceof Step.Go;
    return leads ? Inside.targets(step).mapToLong(this::target).sum() : 0;
  }

  private long target(Target target) {
    if (target instanceof Target.Inline inline) {
      return list(inline.steps());
    }
    PartName part = ((Target.Named) target).part();
    Long known = parts.get(part);
    if (known != null || depth >= DEEPEST) {
      return known == null ? 0 : known;
    }
    depth++;
    long sum = list(inside.steps(target));
    depth--;
    parts.put(part, sum);
    return sum;
  }

  private boolean isAmong(BitSet cards) {
    BitSet others = (BitSet) cards.clone();
    others.andNot(counted);
    return others.isEmpty();
  }

  private BitSet fitting(Step.Draw draw) {
    return fitting.computeIfAbsent(draw, this::cards);
  }

  private BitSet cards(Step.Draw draw) {
    List<Step> cards = whole.around(draw).cards();
    BitSet those = new BitSet();
    for (int i = 0; i < cards.size(); i++) {
      those.set(i, DrawCheck.fits(cards.get(i), draw));
    }
    return those;
  }
}
