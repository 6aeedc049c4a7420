package io.github.closer.terminal;

import io.github.closer.text.Neutral;
import io.github.closer.text.Width;
import io.github.closer.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/** People's words as harmless lines that fit. */
final class Lines {
  private static final String BETWEEN_KEYS = "   ";

  private Lines() {}

  /** Wrapped lines; none for no words. */
  static List<String> of(String words, int columns) {
    return words.isBlank() ? List.of() : Wrap.words(Neutral.lines(words), columns);
  }

  /** Pieces one after another, and never broken inside while they fit on a line. */
  static List<String> flow(List<String> pieces, int columns) {
    List<String> out = new ArrayList<>();
    String line = "";
    for (String piece : pieces.stream().flatMap(p -> of(p, columns).stream()).toList()) {
      String longer = line.isEmpty() ? piece : line + BETWEEN_KEYS + piece;
      if (!line.isEmpty() && Width.of(longer) > columns) {
        out.add(line);
        longer = piece;
      }
      line = longer;
    }
    out.add(line);
    return out;
  }
}
