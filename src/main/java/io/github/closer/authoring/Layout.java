package io.github.closer.authoring;

import io.github.closer.authoring.Written.Block;
import io.github.closer.deck.Node;
import io.github.closer.deck.Node.Entry;
import io.github.closer.deck.Node.Mapping;
import io.github.closer.deck.Node.Scalar;
import io.github.closer.deck.Node.Sequence;
import io.github.closer.deck.Node.Style;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where everything that is written should stand: what belongs to something is two columns deeper
 * than that, the items of a list are as well, and on a line there is one space between things.
 *
 * <p>Lines are neither joined nor split.
 */
final class Layout {
  /** How much deeper something stands than what it belongs to. */
  static final int STEP = 2;

  private final Written written;
  private final Map<Integer, NavigableMap<Integer, Anchor>> anchors = new TreeMap<>();
  private final Map<Integer, Inner> inner = new TreeMap<>();

  private Layout(Written written) {
    this.written = written;
    if (!written.isFlow(written.root())) {
      block(written.root(), 0);
    }
  }

  static Layout of(Written written) {
    return new Layout(written);
  }

  /** Something that begins on a line. */
  sealed interface Anchor {
    /** A dash, and the column in which it should stand. */
    record Dash(int column) implements Anchor {}

    /** A key that ends before a column of its line, and the column in which it should stand. */
    record Key(int column, int end) implements Anchor {}

    /** What stands beside its dash or its key. */
    record Beside() implements Anchor {}

    /** What stands alone on its line, and the column in which it should stand. */
    record Alone(int column) implements Anchor {}
  }

  /** A line inside of something. */
  sealed interface Inner {
    /** Words that go on, and the column in which they should begin. */
    record Words(int column) implements Inner {}

    /** Words of a block, where every space counts from a column on. */
    record BlockWords(int from, int to) implements Inner {}

    /** A list between brackets that goes on; it moves with its first line. */
    record Brackets(int from, int to, int least) implements Inner {}
  }

  /** What begins on a line, by the column in which it stands now. */
  NavigableMap<Integer, Anchor> anchors(int line) {
    return anchors.getOrDefault(line, new TreeMap<>());
  }

  /** What a line is inside of. */
  Optional<Inner> inner(int line) {
    return Optional.ofNullable(inner.get(line));
  }

  private void block(Node node, int column) {
    if (node instanceof Sequence list) {
      list(list, column);
    } else if (node instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        Scalar key = entry.key();
        int at = written.column(key.span());
        int line = key.span().line();
        anchor(line, at, new Anchor.Key(column, written.column(line, key.span().endColumn())));
        value(entry.value(), entry.value().span().line() == line, new Place(at, column));
      }
    }
  }

  private void list(Sequence list, int column) {
    int dash = written.column(list.span());
    int last = Math.max(written.lastLine(list), lastNothing(list));
    for (int line = list.span().line(); line <= last; line++) {
      if (isDash(line, dash, line == list.span().line())) {
        anchor(line, dash, new Anchor.Dash(column));
      }
    }
    for (Node item : list.items()) {
      boolean beside = anchors(item.span().line()).containsKey(dash);
      value(item, beside, new Place(dash, column));
    }
  }

  /** The line of the last dash that stands alone. */
  private static int lastNothing(Sequence list) {
    return list.items().stream()
        .filter(Written::isNothing)
        .mapToInt(n -> n.span().line())
        .max()
        .orElse(0);
  }

  private boolean isDash(int number, int column, boolean first) {
    String line = written.line(number);
    boolean dash = line.length() > column && line.charAt(column) == '-';
    boolean alone =
        line.length() == column + 1 || (dash && " \t".indexOf(line.charAt(column + 1)) >= 0);
    return dash
        && alone
        && (first || line.substring(0, column).isBlank())
        && !written.isInBlock(number);
  }

  /** Where something that a value belongs to stands now, and where it should. */
  private record Place(int now, int then) {
    int below() {
      return then + STEP;
    }
  }

  private void value(Node node, boolean beside, Place parent) {
    if (Written.isNothing(node)) {
      return;
    }
    if (!(node instanceof Scalar) && !written.isFlow(node)) {
      block(node, parent.below());
      return;
    }
    int line = node.span().line();
    int at = written.column(node.span());
    anchor(line, at, beside ? new Anchor.Beside() : new Anchor.Alone(parent.below()));
    if (node instanceof Scalar text && text.style() == Style.BLOCK) {
      written.blockAt(line).ifPresent(words -> words(words, parent));
      return;
    }
    int then = beside ? parent.then() : parent.below();
    for (int next = line + 1; next <= node.span().endLine(); next++) {
      inner.put(
          next,
          node instanceof Scalar
              ? new Inner.Words(parent.below())
              : new Inner.Brackets(beside ? parent.now() : at, then, parent.below()));
    }
  }

  private void words(Block block, Place parent) {
    int to = parent.then() + block.own().orElse(STEP);
    for (int line = block.first(); line <= block.last(); line++) {
      inner.put(line, new Inner.BlockWords(block.indent(), to));
    }
  }

  private void anchor(int line, int at, Anchor anchor) {
    anchors.computeIfAbsent(line, l -> new TreeMap<>()).put(at, anchor);
  }
}
