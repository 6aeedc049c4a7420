package io.github.closer.authoring;

import io.github.closer.deck.Step;
import java.util.List;

/** A draw from the pool in words. */
final class DrawWords {
  private DrawWords() {}

  static Draft of(Step.Draw step) {
    Draft draft = new Draft("draws " + Lengths.count(step.count(), "card") + which(step));
    Step.Draw.Dealing dealing = step.dealing();
    if (dealing.offer() > 1) {
      draft.remark(
          "Each time "
              + dealing.offer()
              + " are laid open: the one who asks picks one, and the one who answers may swap it.");
    }
    if (dealing.staleFirst()) {
      draft.remark("Those come first that were not asked for the longest time.");
    }
    return switch (dealing.again()) {
      case NEVER -> draft.remark("A card never comes a second time, in no session.");
      case WHEN_USED_UP -> draft;
      case ALWAYS -> draft.remark("Cards of earlier sessions may come again.");
    };
  }

  private static String which(Step.Draw step) {
    List<Integer> depths = step.depths().stream().sorted().toList();
    String depth =
        depths.isEmpty()
            ? ""
            : depths.size() == 1
                ? " of depth " + depths.get(0)
                : " up to depth " + depths.get(depths.size() - 1);
    List<String> tags = step.tags().stream().sorted().toList();
    return depth + (tags.isEmpty() ? "" : " tagged " + String.join(" or ", tags));
  }
}
