package io.github.closer.deck;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;

/**
 * Reads every hostile text in a process of its own, which is given little memory, and says of each
 * how long it took the processor and what came of it.
 */
public final class HostileReading {
  private HostileReading() {}

  /** Prints a line for each text: milliseconds, a tab, what came of it, a tab, and its name. */
  public static void main(String[] args) {
    Decks.read("title: x\nsteps:\n  - say: warm\n");
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    for (Map.Entry<String, String> text : HostileTexts.all().entrySet()) {
      long before = threads.getCurrentThreadCpuTime();
      String came = came(text.getValue());
      long millis = (threads.getCurrentThreadCpuTime() - before) / 1_000_000;
      System.out.println(millis + "\t" + came + "\t" + text.getKey());
    }
  }

  private static String came(String text) {
    try {
      Loaded<Deck> read = Decks.read(text);
      return read.value().isPresent() ? "a deck" : read.diagnostics().size() + " diagnostics";
    } catch (Throwable thrown) {
      return "THROWN " + thrown;
    }
  }
}
