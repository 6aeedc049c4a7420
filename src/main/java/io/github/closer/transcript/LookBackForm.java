package io.github.closer.transcript;

import java.io.IOException;
import java.util.List;

/** A form in which questions over the months are printed. */
public interface LookBackForm {
  /**
   * Prints them with all that was answered.
   *
   * @throws IOException when it cannot be written
   */
  void print(List<LookBack> questions) throws IOException;
}
