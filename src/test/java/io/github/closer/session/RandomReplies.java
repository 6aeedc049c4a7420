package io.github.closer.session;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Replies that fit, chosen by a seed: some pass, some write strange things. */
public final class RandomReplies {
  private static final List<String> WORDS =
      List.of(
          "yes", "a long\nanswer", "!! \\ $a ${x}", "\u001b[2J", "שלום", "👩‍👩‍👧 ok", "Sam: no");
  private final SplittableRandom random;

  public RandomReplies(long seed) {
    this.random = new SplittableRandom(seed);
  }

  public Reply to(Cue cue) {
    List<Move> moves = cue.card().aids().ways().moves().stream().sorted().toList();
    if (!moves.isEmpty() && random.nextInt(12) == 0) {
      return new Reply.Wants(moves.get(random.nextInt(moves.size())));
    }
    if (cue.card().aids().passable() && random.nextInt(6) == 0) {
      return new Reply.Passed();
    }
    if (cue instanceof Cue.Write) {
      return new Reply.Written(WORDS.get(random.nextInt(WORDS.size())));
    }
    if (cue instanceof Cue.Choose choose) {
      return new Reply.Chosen(random.nextInt(choose.options().size()));
    }
    if (cue instanceof Cue.Rate rate) {
      Cue.Scale scale = rate.scale();
      int numbers = (scale.to() - scale.from()) / scale.step() + 1;
      return new Reply.Rated(scale.from() + scale.step() * random.nextInt(numbers));
    }
    if (cue instanceof Cue.Tick tick) {
      List<Integer> ticked = new ArrayList<>();
      for (int i = 0; i < tick.items().size(); i++) {
        if (random.nextBoolean() || tick.items().size() - i <= tick.atLeast() - ticked.size()) {
          ticked.add(i);
        }
      }
      return new Reply.Ticked(ticked);
    }
    return PlainReplies.to(cue);
  }
}
