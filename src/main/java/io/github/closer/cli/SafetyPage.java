package io.github.closer.cli;

import io.github.closer.text.Words;
import java.util.List;

/** What is said about safety whenever somebody asks: the page behind {@code closer help safety}. */
final class SafetyPage {
  private SafetyPage() {}

  /** Its lines, broken where they stand best. */
  static List<String> lines(Words words) {
    return words.say("cli.safety").lines().toList();
  }
}
