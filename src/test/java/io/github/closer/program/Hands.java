package io.github.closer.program;

/** The hands of two people at one terminal. */
interface Hands {

  /**
   * Waits for a cue, and answers it.
   *
   * @throws GateClosed when the gate has closed by itself, as it does now and then
   */
  void take(Course.Turn turn);

  /** A gate closed by itself, and another evening came. */
  final class GateClosed extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
