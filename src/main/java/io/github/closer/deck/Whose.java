package io.github.closer.deck;

import io.github.closer.deck.Modifiers.Manner;
import java.util.Optional;

/** Whose an answer is. */
final class Whose {
  private Whose() {}

  /** Whether every answer of a step is one person's, and not one that both give together. */
  static boolean isOnePersons(Step step, Setting setting) {
    return isOnePersons(step.modifiers().manner(), setting)
        || step.modifiers().manner().privacy() != Privacy.NO;
  }

  /** Whether a step says that one person does it, or each of them alone. */
  static boolean isOnePersons(Manner manner, Setting setting) {
    return manner.who().map(who -> who != Who.BOTH).orElse(setting.card());
  }

  /** Whether both answer a step, each for themselves. */
  static boolean isFromEach(Step step, Setting setting) {
    // What both want is one answer, whoever wanted it first.
    if (step instanceof Step.Match) {
      return false;
    }
    return isFromEach(step.modifiers(), setting);
  }

  /** Whether both answer a question with these modifiers, each for themselves. */
  static boolean isFromEach(Modifiers modifiers, Setting setting) {
    Manner manner = modifiers.manner();
    boolean eachAlone = manner.privacy() != Privacy.NO;
    Optional<Boolean> said =
        manner.who().map(w -> w == Who.EACH || w == Who.TURN || (w == Who.BOTH && eachAlone));
    return said.orElse(setting.card() || eachAlone);
  }
}
