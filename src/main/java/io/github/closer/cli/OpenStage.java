package io.github.closer.cli;

import io.github.closer.play.Stage;
import io.github.closer.rehearsal.Script;
import java.time.InstantSource;
import java.util.Optional;

/**
 * A stage that was opened, and what belongs to it.
 *
 * @param stage the stage
 * @param clock the time that holds on it
 * @param script what it plays from, when nobody is there
 * @param leaving how one leaves on it, in one sentence
 * @param closing gives the terminal back
 */
record OpenStage(
    Stage stage, InstantSource clock, Optional<Script> script, String leaving, Runnable closing)
    implements AutoCloseable {
  @Override
  public void close() {
    closing.run();
  }
}
