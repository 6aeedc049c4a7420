package io.github.closer.cli;

import io.github.closer.play.Stage;
import io.github.closer.rehearsal.Script;
import io.github.closer.terminal.Here;
import io.github.closer.text.Words;
import java.time.InstantSource;
import java.util.Optional;

/**
 * A stage that was opened, and what belongs to it.
 *
 * @param stage the stage
 * @param here the time that holds on it, and the language that is spoken
 * @param script what it plays from, when nobody is there
 * @param leaving how one leaves on it, in one sentence
 * @param closing gives the terminal back
 */
record OpenStage(Stage stage, Here here, Optional<Script> script, String leaving, Runnable closing)
    implements AutoCloseable {
  /** The time that holds on it. */
  InstantSource clock() {
    return here.clock();
  }

  /** The language that is spoken. */
  Words words() {
    return here.words();
  }

  @Override
  public void close() {
    closing.run();
  }
}
