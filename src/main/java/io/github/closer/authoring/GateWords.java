package io.github.closer.authoring;

import io.github.closer.deck.Step;
import io.github.closer.deck.Target;
import java.time.Duration;
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
    String takes = "it takes " + opens + from() + ". ";
    if (look.isOnPaper()) {
      draft.remark(closed.door() ? "As above, and " + takes.strip() : onPaper(takes, closed.way()));
      return;
    }
    if (closed.door()) {
      draft.remark("Asked in one go with the gate above, and " + takes.strip());
      return;
    }
    draft.remark(
        (look.isForOne() ? "I" : "Each is asked alone, and i")
            + takes.substring(1)
            + (look.isForOne() ? "Nothing" : "Nobody sees who said no, and nothing")
            + " of it is kept. About one time in six it stays"
            + " closed by chance.");
    draft.remark("If it stays closed: " + elsewhere(closed.way()));
  }

  private static String elsewhere(Optional<Target> way) {
    return way.map(
            to ->
                (to instanceof Target.Named named ? Ways.name(named.part()) : "the steps below it")
                    + ", and then it is over.")
        .orElse("a kind end for today.");
  }

  private static String onPaper(String takes, Optional<Target> way) {
    String other =
        way.map(to -> to instanceof Target.Named named ? Ways.name(named.part()) : "the way below")
            .orElse("another evening");
    return "Each answers this alone, before you sit down, and "
        + takes
        + "For anything else, ask for "
        + other
        + " and say no more. Nobody asks why.";
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
