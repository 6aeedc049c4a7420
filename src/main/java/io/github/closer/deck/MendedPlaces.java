package io.github.closer.deck;

import io.github.closer.deck.Node.Entry;
import io.github.closer.deck.Node.Mapping;
import io.github.closer.deck.Node.Scalar;
import io.github.closer.deck.Node.Sequence;
import io.github.closer.deck.Node.Style;

/** Leads from places in the text that is read back to those in the file that its author knows. */
final class MendedPlaces {
  private final MendedText text;

  MendedPlaces(MendedText text) {
    this.text = text;
  }

  Diagnostic original(Diagnostic diagnostic) {
    Diagnostic.Mark at = diagnostic.at();
    return new Diagnostic(
        diagnostic.rule(),
        new Diagnostic.Mark(text.original(at.span()), at.label()),
        diagnostic.message(),
        diagnostic.other().map(o -> new Diagnostic.Mark(text.original(o.span()), o.label())),
        diagnostic.help(),
        diagnostic.fix().map(this::original));
  }

  private Fix original(Fix fix) {
    return new Fix(
        fix.edits().stream().map(e -> new Fix.Edit(text.original(e.span()), e.text())).toList());
  }

  Node original(Node node) {
    if (!text.isMended()) {
      return node;
    }
    if (node instanceof Scalar scalar) {
      return scalar(scalar);
    }
    if (node instanceof Sequence sequence) {
      return new Sequence(
          sequence.items().stream().map(this::original).toList(), text.original(sequence.span()));
    }
    Mapping mapping = (Mapping) node;
    return new Mapping(
        mapping.entries().stream()
            .map(e -> new Entry(scalar(e.key()), original(e.value())))
            .toList(),
        text.original(mapping.span()));
  }

  private Scalar scalar(Scalar scalar) {
    SourceSpan span = scalar.span();
    // What was put in quotes by us stands without them in the file.
    Style style = text.isOurs(span) ? Style.PLAIN : scalar.style();
    return new Scalar(scalar.value(), text.original(span), style);
  }
}
