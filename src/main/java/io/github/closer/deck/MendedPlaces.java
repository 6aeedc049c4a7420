package io.github.closer.deck;

import io.github.closer.deck.Node.Entry;
import io.github.closer.deck.Node.Mapping;
import io.github.closer.deck.Node.Scalar;
import io.github.closer.deck.Node.Sequence;
import io.github.closer.deck.Node.Style;
import java.util.Map;

/** Leads from places in mended lines back to the lines their author knows. */
final class MendedPlaces {
  private final Map<Integer, Integer> mended;

  /** From line to the column at which one sign was put in; 0 where none was. */
  MendedPlaces(Map<Integer, Integer> mended) {
    this.mended = mended;
  }

  Diagnostic original(Diagnostic diagnostic) {
    Diagnostic.Mark at = diagnostic.at();
    return new Diagnostic(
        diagnostic.rule(),
        new Diagnostic.Mark(original(at.span()), at.label()),
        diagnostic.message(),
        diagnostic.other().map(o -> new Diagnostic.Mark(original(o.span()), o.label())),
        diagnostic.help(),
        diagnostic.fix().map(this::original));
  }

  private Fix original(Fix fix) {
    return new Fix(
        fix.edits().stream().map(e -> new Fix.Edit(original(e.span()), e.text())).toList());
  }

  Node original(Node node) {
    if (mended.isEmpty()) {
      return node;
    }
    if (node instanceof Scalar scalar) {
      return scalar(scalar);
    }
    if (node instanceof Sequence sequence) {
      return new Sequence(
          sequence.items().stream().map(this::original).toList(), original(sequence.span()));
    }
    Mapping mapping = (Mapping) node;
    return new Mapping(
        mapping.entries().stream()
            .map(e -> new Entry(scalar(e.key()), original(e.value())))
            .toList(),
        original(mapping.span()));
  }

  private Scalar scalar(Scalar scalar) {
    SourceSpan span = scalar.span();
    // What was put in quotes by us stands without them in the file.
    boolean ours = mended.getOrDefault(span.line(), 0) == span.column();
    return new Scalar(scalar.value(), original(span), ours ? Style.PLAIN : scalar.style());
  }

  private SourceSpan original(SourceSpan span) {
    int column = column(span.line(), span.column());
    int endColumn = column(span.endLine(), span.endColumn());
    return new SourceSpan(
        span.line(),
        column,
        span.endLine(),
        span.line() == span.endLine() ? Math.max(column, endColumn) : endColumn);
  }

  private int column(int line, int column) {
    int from = mended.getOrDefault(line, 0);
    return from > 0 && column > from ? column - 1 : column;
  }
}
