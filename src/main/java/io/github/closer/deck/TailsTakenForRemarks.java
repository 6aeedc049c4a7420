package io.github.closer.deck;

import io.github.closer.deck.Node.Mapping;
import io.github.closer.deck.Node.Scalar;
import io.github.closer.deck.Node.Sequence;
import io.github.closer.text.YamlQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds texts that lost their tail: {@code - You are my #1} says no more than "You are my".
 *
 * <p>A remark is written with a space after its sign, so {@code #1} and {@code #us} are taken for
 * text and {@code # this} never is.
 */
final class TailsTakenForRemarks {
  private static final Pattern TAIL = Pattern.compile("^\\s+(#[\\p{L}\\p{N}].*?)\\s*$");

  private final List<String> lines;
  private final ColumnWalk columns = new ColumnWalk();
  private final List<Diagnostic> found = new ArrayList<>();

  private TailsTakenForRemarks(List<String> lines) {
    this.lines = lines;
  }

  static List<Diagnostic> find(Node root, List<String> lines) {
    TailsTakenForRemarks search = new TailsTakenForRemarks(lines);
    search.visit(root);
    return search.found;
  }

  private void visit(Node node) {
    if (node instanceof Scalar scalar) {
      visitText(scalar);
      return;
    }
    if (node instanceof Sequence sequence) {
      sequence.items().forEach(this::visit);
      return;
    }
    ((Mapping) node).entries().forEach(e -> visit(e.value()));
  }

  private void visitText(Scalar scalar) {
    SourceSpan span = scalar.span();
    if (scalar.style() != Node.Style.PLAIN || scalar.isBlank() || span.endLine() > lines.size()) {
      return;
    }
    String line = lines.get(span.endLine() - 1);
    int end = columns.offset(span.endLine(), line, span.endColumn());
    if (!line.startsWith("#", Row.afterSpaces(line, end))) {
      return;
    }
    Matcher tail = TAIL.matcher(line.substring(end));
    if (!tail.matches()) {
      return;
    }
    int column = line.codePointCount(0, end + tail.start(1)) + 1;
    String whole = scalar.value() + line.substring(end).stripTrailing();
    found.add(
        Diagnostic.of(
                Rule.COMMENT_IN_TEXT,
                SourceSpan.within(
                    span.endLine(),
                    column,
                    column + tail.group(1).codePointCount(0, tail.end(1) - tail.start(1))),
                "the text ends before ` #`, and the rest of the line is never shown")
            .labelled("read as a remark")
            .help(
                "write it as: "
                    + YamlQuote.around(whole)
                    + " – or put a space after `#` if it is a remark"));
  }
}
