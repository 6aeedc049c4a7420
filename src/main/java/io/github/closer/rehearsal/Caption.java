package io.github.closer.rehearsal;

import io.github.closer.deck.Step;
import io.github.closer.text.Neutral;
import java.util.Locale;

/** Words of a deck, short enough for a line. */
final class Caption {
  private static final int SHOWN = 50;

  private Caption() {}

  static String brief(String text) {
    String line = Neutral.line(text.strip().lines().findFirst().orElse("")).strip();
    if (line.codePointCount(0, line.length()) <= SHOWN) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, SHOWN)).stripTrailing() + "…";
  }

  /** The word a step begins with. */
  static String verb(Step step) {
    return step.getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
        .toLowerCase(Locale.ROOT);
  }
}
