package io.github.closer.authoring;

import io.github.closer.deck.Node;
import io.github.closer.deck.Node.Entry;
import io.github.closer.deck.Node.Mapping;
import io.github.closer.deck.Node.Scalar;
import io.github.closer.deck.Node.Sequence;
import io.github.closer.deck.Node.Style;
import io.github.closer.deck.SourceSpan;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The remarks of a file: what stands behind a number sign that no text holds. */
final class Remarks {
  private final Written written;
  private final Map<Integer, BitSet> texts = new TreeMap<>();

  private Remarks(Written written) {
    this.written = written;
    cover(written.root());
  }

  /** The remarks by their lines, from the number sign on, without spaces at the end. */
  static Map<Integer, String> of(Written written) {
    Remarks remarks = new Remarks(written);
    Map<Integer, String> found = new TreeMap<>();
    for (int line = 1; line <= written.lines().size(); line++) {
      int number = line;
      remarks.on(line).ifPresent(remark -> found.put(number, remark));
    }
    return found;
  }

  /** The remarks in their order. */
  static List<String> inOrder(Written written) {
    return List.copyOf(of(written).values());
  }

  private Optional<String> on(int number) {
    String line = written.line(number);
    if (written.isInBlock(number)) {
      return Optional.empty();
    }
    BitSet text = texts.getOrDefault(number, new BitSet());
    for (int at = line.indexOf('#'); at >= 0; at = line.indexOf('#', at + 1)) {
      boolean begins = at == 0 || Character.isWhitespace(line.charAt(at - 1));
      if (begins && !text.get(at)) {
        return Optional.of(line.substring(at).stripTrailing());
      }
    }
    return Optional.empty();
  }

  private void cover(Node node) {
    if (node instanceof Scalar text) {
      if (text.style() != Style.BLOCK) {
        cover(text.span());
      }
      return;
    }
    if (node instanceof Sequence list) {
      list.items().forEach(this::cover);
      return;
    }
    for (Entry entry : ((Mapping) node).entries()) {
      cover(entry.key());
      cover(entry.value());
    }
  }

  private void cover(SourceSpan span) {
    for (int line = span.line(); line <= span.endLine(); line++) {
      int from = line == span.line() ? written.column(span) : 0;
      int to =
          line == span.endLine()
              ? written.column(line, span.endColumn())
              : written.line(line).length();
      texts.computeIfAbsent(line, l -> new BitSet()).set(from, Math.max(from, to));
    }
  }
}
