package io.github.closer.deck;

import io.github.closer.deck.Claim.Mention;
import io.github.closer.deck.Reading.Known;
import java.util.Optional;

/** Whether an answer is still there where it is looked at. */
final class KeptCheck {
  private final Mention mention;
  private final Known known;

  KeptCheck(Mention mention, Known known) {
    this.mention = mention;
    this.known = known;
  }

  Optional<Diagnostic> run() {
    Optional<Keep> keep = known.step().modifiers().care().keep();
    if (keep.equals(Optional.of(Keep.NEVER))) {
      return Optional.of(
          problem("the answer of `" + id() + "` is never kept, so nothing can look at it")
              .help("take `keep: never` away there, or say this without the answer"));
    }
    boolean last = mention.reference().session() == Reference.Session.LAST;
    if (!last || keep.equals(Optional.of(Keep.NEXT_TIME))) {
      return Optional.empty();
    }
    return Optional.of(
        problem("the answer of `" + id() + "` is not kept for next time")
            .help("write `keep: next_time` on the step with `id: " + id() + "`"));
  }

  private Diagnostic problem(String message) {
    return Diagnostic.of(Rule.FORGOTTEN, mention.at(), message)
        .beside(known.at(), "the step is here");
  }

  private String id() {
    return mention.reference().step().written();
  }
}
