package io.github.closer.authoring;

import io.github.closer.deck.Step;
import java.util.List;

/**
 * A draw from the pool in words.
 *
 * @param phrases the language
 */
record DrawWords(Phrases phrases) {

  Draft of(Step.Draw step) {
    Draft draft = new Draft(phrases.say("draw", from(step, cards(step))));
    Step.Draw.Dealing dealing = step.dealing();
    if (dealing.offer() > 1) {
      draft.remark(phrases.say("draw.offer", String.valueOf(dealing.offer())));
    }
    if (dealing.staleFirst()) {
      draft.remark(phrases.say("draw.stale-first"));
    }
    return switch (dealing.again()) {
      case NEVER -> draft.remark(phrases.say("draw.never-again"));
      case WHEN_USED_UP -> draft;
      case ALWAYS -> draft.remark(phrases.say("draw.again"));
    };
  }

  /** How many cards, and which. */
  private String cards(Step.Draw step) {
    String cards = phrases.say("cards", step.count());
    List<Integer> depths = step.depths().stream().sorted().toList();
    if (!depths.isEmpty()) {
      String deepest = String.valueOf(depths.get(depths.size() - 1));
      cards = phrases.say(depths.size() == 1 ? "draw.depth" : "draw.up-to-depth", cards, deepest);
    }
    List<String> tags = step.tags().stream().sorted().toList();
    return tags.isEmpty() ? cards : phrases.say("draw.tagged", cards, phrases.anyOf(tags));
  }

  /** An included file draws from its own pool. */
  private String from(Step.Draw step, String cards) {
    String file = step.modifiers().label().home().name();
    return file.isEmpty() ? cards : phrases.say("draw.from", cards, phrases.quoted(file));
  }
}
