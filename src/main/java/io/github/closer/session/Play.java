package io.github.closer.session;

import io.github.closer.deck.Step;
import java.util.List;

/** What a step turns into. */
sealed interface Play {

  /** Something to perform. */
  record Perform(Protocol protocol) implements Play {}

  /** Other steps, and then back. */
  record Enter(List<Step> steps, State.Kind kind) implements Play {
    public Enter {
      steps = List.copyOf(steps);
    }
  }

  /** Other steps, and not back. */
  record Leave(List<Step> steps) implements Play {
    public Leave {
      steps = List.copyOf(steps);
    }
  }
}
