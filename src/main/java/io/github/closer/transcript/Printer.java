package io.github.closer.transcript;

import java.io.IOException;

/** A form in which a transcript can be kept. */
public interface Printer {
  /**
   * Prints the whole transcript.
   *
   * @throws IOException when it cannot be written
   */
  void print(Transcript transcript) throws IOException;
}
