package io.github.closer.authoring;

import io.github.closer.deck.Step;
import io.github.closer.deck.Target;
import java.util.Optional;

/**
 * Gates in words, of today and of a later day.
 *
 * @param look who looks at them
 */
record GateWords(Look look) {

  /**
   * What a closed gate means.
   *
   * @param door whether it is asked in one go with the gate above, and leads where that one leads
   * @param way where it leads; absent means a kind end
   */
  record Closed(boolean door, Optional<Target> way) {}

  /**
   * Says how a gate keeps a secret.
   *
   * @param opens what it takes from both
   */
  void explain(Draft draft, String opens, Closed closed) {
    if (look.isOnPaper()) {
      draft.remark(
          closed.door()
              ? asked("gate.paper.door", opens)
              : asked("gate.paper", opens, onPaper(closed.way())));
      return;
    }
    if (closed.door()) {
      draft.remark(asked("gate.door", opens));
      return;
    }
    draft.remark(asked("gate.asked", opens));
    draft.remark(elsewhere(closed.way()));
  }

  /** A sentence about what is asked of both, or of the one who plays alone. */
  private String asked(String key, Object... arguments) {
    return look.say(look.isForOne() ? key + ".one" : key, arguments);
  }

  private String elsewhere(Optional<Target> way) {
    if (way.isEmpty()) {
      return look.say("gate.closed.end");
    }
    return way.get() instanceof Target.Named named
        ? look.say("gate.closed.part", Ways.name(look.phrases(), named.part()))
        : look.say("gate.closed.below");
  }

  private String onPaper(Optional<Target> way) {
    if (way.isEmpty()) {
      return look.say("gate.paper.evening");
    }
    return way.get() instanceof Target.Named named
        ? Ways.name(look.phrases(), named.part())
        : look.say("gate.paper.below");
  }

  /** A question that is asked when they have long stood up. */
  Draft later(Step.Later step, Draft draft) {
    String when = Phrases.capital(look.phrases().after(step.days()));
    draft.line(step.question());
    draft.list(look.say("gate.help"), step.help());
    return draft.remark(look.say(look.isOnPaper() ? "later.paper" : "later.asked", when));
  }
}
