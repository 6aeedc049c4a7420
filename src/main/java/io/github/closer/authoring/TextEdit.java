package io.github.closer.authoring;

import io.github.closer.deck.Fix;
import io.github.closer.deck.SourceSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Edits by place, put into a file's text as it is: a byte order mark, line ends of any kind and
 * everything else between the places stay as they were.
 */
final class TextEdit {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;
  private final List<Integer> lineStarts = new ArrayList<>();
  private final String lineEnd;

  TextEdit(String text) {
    this.text = text;
    String end = "";
    int at = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    lineStarts.add(at);
    while (at < text.length()) {
      int length = lineEndAt(at);
      at += Math.max(1, length);
      if (length > 0) {
        end = end.isEmpty() ? text.substring(at - length, at) : end;
        lineStarts.add(at);
      }
    }
    this.lineEnd = end.isEmpty() ? "\n" : end;
  }

  /** A change, by the chars of the text. */
  private record Change(int from, int to, String words) {

    /** Changes that only touch depend on each other as well. */
    boolean touches(Change other) {
      return from <= other.to && other.from <= to;
    }
  }

  /** The text with all edits of these fixes made. They must be {@link #apart}. */
  String with(Collection<Fix> fixes) {
    List<Change> changes =
        fixes.stream()
            .flatMap(fix -> changes(fix).stream())
            .sorted(Comparator.comparingInt(Change::from).reversed())
            .toList();
    StringBuilder out = new StringBuilder(text);
    changes.forEach(change -> out.replace(change.from(), change.to(), change.words()));
    return out.toString();
  }

  /** Whether a fix changes nothing that one of the others changes, and nothing that touches it. */
  boolean apart(Fix fix, Collection<Fix> others) {
    List<Change> own = changes(fix);
    return others.stream()
        .flatMap(other -> changes(other).stream())
        .noneMatch(change -> own.stream().anyMatch(change::touches));
  }

  private List<Change> changes(Fix fix) {
    return fix.edits().stream().map(this::change).toList();
  }

  private Change change(Fix.Edit edit) {
    SourceSpan span = edit.span();
    int from = offset(span.line(), span.column());
    int to = Math.max(from, offset(span.endLine(), span.endColumn()));
    return new Change(from, to, edit.text().replace("\n", lineEnd));
  }

  /** The char at a column, counted in code points; at most the end of the line. */
  private int offset(int line, int column) {
    if (line > lineStarts.size()) {
      return text.length();
    }
    int at = lineStarts.get(line - 1);
    for (int i = 1; i < column && at < text.length() && lineEndAt(at) == 0; i++) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private int lineEndAt(int at) {
    if (text.startsWith("\r\n", at)) {
      return 2;
    }
    return at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r') ? 1 : 0;
  }
}
