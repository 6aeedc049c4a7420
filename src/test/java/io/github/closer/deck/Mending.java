package io.github.closer.deck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Applies the edits of a fix to the text that it is about, as anybody would by hand. */
final class Mending {
  private static final Comparator<Fix.Edit> FROM_THE_END =
      Comparator.comparingInt((Fix.Edit e) -> -e.span().line())
          .thenComparingInt(e -> -e.span().column());

  private Mending() {}

  static String apply(String text, Fix fix) {
    List<String> lines = new ArrayList<>(new Source("deck.yaml", text).lines());
    for (Fix.Edit edit : fix.edits().stream().sorted(FROM_THE_END).toList()) {
      SourceSpan span = edit.span();
      String first = lines.get(span.line() - 1);
      String last = lines.get(span.endLine() - 1);
      String mended =
          first.substring(0, at(first, span.column()))
              + edit.text()
              + last.substring(at(last, span.endColumn()));
      lines.subList(span.line() - 1, span.endLine()).clear();
      lines.add(span.line() - 1, mended);
    }
    return String.join("\n", lines);
  }

  private static int at(String line, int column) {
    int last = line.codePointCount(0, line.length());
    return line.offsetByCodePoints(0, Math.min(column - 1, last));
  }
}
