package io.github.closer.terminal;

/** Whether running clocks are shown: a wish that holds for all cards of an evening. */
final class ClockFace {
  private boolean hidden;

  boolean hidden() {
    return hidden;
  }

  void turn() {
    hidden = !hidden;
  }
}
