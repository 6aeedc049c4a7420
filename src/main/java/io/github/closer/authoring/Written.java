package io.github.closer.authoring;

import io.github.closer.deck.Node;
import io.github.closer.deck.Node.Entry;
import io.github.closer.deck.Node.Mapping;
import io.github.closer.deck.Node.Scalar;
import io.github.closer.deck.Node.Sequence;
import io.github.closer.deck.Node.Style;
import io.github.closer.deck.Source;
import io.github.closer.deck.SourceSpan;
import io.github.closer.deck.YamlDocument;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file as it is written: its lines, the tree in them, and which lines are the words of a block
 * (what stands indented below a bar or an angle bracket).
 *
 * <p>Lines are counted from 1 as in a {@link SourceSpan}, columns from 0 in chars.
 */
final class Written {
  private static final Pattern HEADER = Pattern.compile("[|>]([-+]?)([1-9]?)([-+]?).*");

  private final List<String> lines;
  private final Node root;
  private final NavigableMap<Integer, Block> blocks = new TreeMap<>();

  private Written(List<String> lines, Node root) {
    this.lines = lines;
    this.root = root;
    find(root, 0);
  }

  /**
   * The words of a block.
   *
   * @param first the line below the bar
   * @param last its last line; before the first where there are no words
   * @param indent the column in which its words begin
   * @param own how much deeper that is than what it belongs to, where its author says so
   */
  record Block(int first, int last, int indent, Optional<Integer> own) {
    boolean has(int line) {
      return first <= line && line <= last;
    }
  }

  /** Reads a text with line feeds and one at its end; absent where there is no tree in it. */
  static Optional<Written> read(String text) {
    List<String> lines = List.of(text.substring(0, text.length() - 1).split("\n", -1));
    return YamlDocument.read(new Source("", text)).root().map(root -> new Written(lines, root));
  }

  List<String> lines() {
    return lines;
  }

  Node root() {
    return root;
  }

  String line(int number) {
    return number <= lines.size() ? lines.get(number - 1) : "";
  }

  /** Where in its line a place is. */
  int column(int line, int column) {
    String text = line(line);
    int points = text.codePointCount(0, text.length());
    return text.offsetByCodePoints(0, Math.min(column - 1, points));
  }

  int column(SourceSpan span) {
    return column(span.line(), span.column());
  }

  /** How far a line is indented. */
  int indent(int line) {
    String text = line(line);
    int at = 0;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** The block whose bar stands on a line. */
  Optional<Block> blockAt(int line) {
    return Optional.ofNullable(blocks.get(line));
  }

  /** Whether a line is the words of a block. */
  boolean isInBlock(int line) {
    Map.Entry<Integer, Block> above = blocks.lowerEntry(line);
    return above != null && above.getValue().has(line);
  }

  /** Whether a list or a mapping is written between brackets. */
  boolean isFlow(Node node) {
    if (node instanceof Scalar) {
      return false;
    }
    String line = line(node.span().line());
    int at = column(node.span());
    return at < line.length() && (line.charAt(at) == '[' || line.charAt(at) == '{');
  }

  /** Whether nothing is written, as behind a dash that stands alone. */
  static boolean isNothing(Node node) {
    return node instanceof Scalar text && text.style() == Style.PLAIN && text.value().isEmpty();
  }

  /** The last line that something stands on; 0 where nothing is written. */
  int lastLine(Node node) {
    if (isNothing(node)) {
      return 0;
    }
    if (node instanceof Scalar text) {
      int line = text.span().line();
      return text.style() == Style.BLOCK
          ? blockAt(line).map(block -> Math.max(line, block.last())).orElse(line)
          : text.span().endLine();
    }
    if (isFlow(node)) {
      return node.span().endLine();
    }
    if (node instanceof Sequence list) {
      return list.items().stream().mapToInt(this::lastLine).max().orElse(list.span().line());
    }
    return ((Mapping) node)
        .entries().stream()
            .mapToInt(e -> Math.max(e.key().span().endLine(), lastLine(e.value())))
            .max()
            .orElse(node.span().line());
  }

  private void find(Node node, int parent) {
    if (node instanceof Scalar text) {
      if (text.style() == Style.BLOCK) {
        blocks.put(text.span().line(), block(text, parent));
      }
      return;
    }
    if (isFlow(node)) {
      return;
    }
    if (node instanceof Sequence list) {
      int dash = column(list.span());
      list.items().forEach(item -> find(item, dash));
      return;
    }
    for (Entry entry : ((Mapping) node).entries()) {
      find(entry.value(), column(entry.key().span()));
    }
  }

  private Block block(Scalar text, int parent) {
    int bar = text.span().line();
    Matcher header = HEADER.matcher(line(bar).substring(column(text.span())));
    boolean read = header.matches();
    boolean keeps = read && (header.group(1) + header.group(3)).equals("+");
    Optional<Integer> own =
        Optional.of(read ? header.group(2) : "").filter(n -> !n.isEmpty()).map(Integer::valueOf);
    int indent = own.map(n -> parent + n).orElseGet(() -> firstIndent(bar + 1));
    int last = bar;
    for (int line = bar + 1; indent > parent && line <= lines.size(); line++) {
      boolean blank = line(line).isBlank();
      if (!blank && indent(line) < indent) {
        break;
      }
      // Spaces beyond the indentation are words, also where nothing else stands on the line.
      boolean counts = !blank || keeps || line(line).length() > indent;
      last = counts ? line : last;
    }
    return new Block(bar + 1, last, indent, own);
  }

  private int firstIndent(int from) {
    int line = from;
    while (line < lines.size() && line(line).isBlank()) {
      line++;
    }
    return line(line).isBlank() ? 0 : indent(line);
  }
}
