package io.github.closer.authoring;

import io.github.closer.deck.Step;
import java.time.Duration;

/**
 * Gates in words, of today and of a later day.
 *
 * @param look who looks at them
 */
record GateWords(Look look) {

  /**
   * Says how a gate keeps a secret.
   *
   * @param opens what it takes from both
   * @param door whether it is asked in one go with the gate above
   */
  void explain(Draft draft, String opens, boolean door) {
    if (look.isOnPaper()) {
      draft.remark(
          "Paper keeps no secret, so this is not asked at the table. Each answers it alone before"
              + " you sit down. It takes "
              + opens
              + from()
              + "; if it is anything else, say \"another evening\" and no more. Nobody asks why.");
      return;
    }
    if (door) {
      draft.remark("Asked in one go with the gate above, and it takes " + opens + from() + ".");
      return;
    }
    draft.remark(
        "Each is asked alone, and it takes "
            + opens
            + from()
            + ". Nobody sees who said no, and nothing of it is kept. About one time in six it stays"
            + " closed by chance.");
  }

  private String from() {
    return look.isForOne() ? "" : " from both";
  }

  /** A question that is asked when they have long stood up. */
  Draft later(Step.Later step, Draft draft) {
    String when = Lengths.words(Duration.ofDays(step.days()));
    draft.line(step.question());
    draft.list("Below it stands, whatever is answered:", step.help());
    return draft.remark(
        look.isOnPaper()
            ? "In " + when + ", each asks themselves this, alone. After a yes, leave these cards"
                + " in the box; nobody has to explain that."
            : "In " + when + ", each is asked this alone, before whatever is played then. One yes,"
                + " or now and then chance, keeps the gates of this deck closed from then on. What"
                + " is answered is never kept, and tonight both only read that it will be asked.");
  }
}
