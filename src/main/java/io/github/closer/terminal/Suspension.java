package io.github.closer.terminal;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.Signals;

/**
 * Stops the program as ^Z does, until the shell continues it.
 *
 * <p>Java can not send itself a signal, so a small shell in the same group of processes does. It is
 * stopped with the group and ends when all go on: waiting for it is waiting for that. Where nobody
 * could ever continue the program, the system stops nothing.
 */
final class Suspension {
  private static final String STOP = "kill -TSTP 0";
  private static final File NOTHING = new File("/dev/null");

  private Suspension() {}

  /** Returns when the program goes on. The terminal has to be given back by then. */
  static void untilContinued() {
    // What ends a program that is stopped ends it at once: nothing is left to put in order, and
    // Java's own way would be stopped again as soon as it reads from the background.
    List<Disposition> others = new ArrayList<>();
    for (String name : List.of("TSTP", "TERM", "HUP")) {
      others.add(new Disposition(name, Signals.registerDefault(name)));
    }
    try {
      new ProcessBuilder("/bin/sh", "-c", STOP)
          .redirectInput(Redirect.from(NOTHING))
          .redirectOutput(Redirect.DISCARD)
          .redirectError(Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      // Without a shell there is nothing to be suspended into; the session just goes on.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      others.forEach(other -> Signals.unregister(other.name, other.handler));
    }
  }

  /** What a signal did before. */
  private record Disposition(String name, Object handler) {}
}
