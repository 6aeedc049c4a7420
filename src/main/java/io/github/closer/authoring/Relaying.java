package io.github.closer.authoring;

import io.github.closer.authoring.Layout.Anchor;
import io.github.closer.authoring.Layout.Inner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Writes every line of a file where its layout says. */
final class Relaying {
  private static final Pattern ITEM = Pattern.compile("\\s*#+\\s*-(?:\\s.*)?");

  private final Written written;
  private final Layout layout;
  private final List<String> out = new ArrayList<>();

  /** What stands open above a line: the columns in which it began, and those it should have. */
  private final NavigableMap<Integer, Integer> open = new TreeMap<>();

  private boolean blank = true;

  private Relaying(Written written) {
    this.written = written;
    this.layout = Layout.of(written);
  }

  /** The text with everything in its place, and never more than one empty line in a row. */
  static String of(Written written) {
    Relaying relaying = new Relaying(written);
    for (int line = 1; line <= written.lines().size(); line++) {
      relaying.line(line);
    }
    if (relaying.blank && !relaying.out.isEmpty()) {
      relaying.out.remove(relaying.out.size() - 1);
    }
    return String.join("\n", relaying.out) + "\n";
  }

  private void line(int number) {
    Optional<Inner> inner = layout.inner(number);
    if (inner.isPresent()) {
      add(inside(written.line(number), inner.get()));
      return;
    }
    String line = written.line(number);
    if (line.isBlank()) {
      if (!blank) {
        out.add("");
      }
      blank = true;
      return;
    }
    NavigableMap<Integer, Anchor> anchors = layout.anchors(number);
    if (!anchors.isEmpty()) {
      remember(anchors);
      add(rebuilt(line, anchors));
    } else if (line.strip().startsWith("#")) {
      add(" ".repeat(remark(number)) + line.strip());
    } else {
      add(line.stripTrailing());
    }
  }

  private void add(String line) {
    out.add(line);
    blank = false;
  }

  private static String inside(String line, Inner inner) {
    if (inner instanceof Inner.BlockWords words) {
      return line.length() <= words.from()
          ? ""
          : " ".repeat(words.to()) + line.substring(words.from());
    }
    if (line.isBlank()) {
      return "";
    }
    if (inner instanceof Inner.Words words) {
      return " ".repeat(words.column()) + trimmed(line.stripLeading());
    }
    Inner.Brackets brackets = (Inner.Brackets) inner;
    String text = line.stripLeading();
    int indent = line.length() - text.length() - brackets.from() + brackets.to();
    boolean closes = text.startsWith("]") || text.startsWith("}");
    int least = closes ? brackets.least() - Layout.STEP : brackets.least();
    return " ".repeat(Math.max(least, indent)) + trimmed(text);
  }

  /** Without spaces at its end; behind a backslash they are part of a text. */
  private static String trimmed(String line) {
    String trimmed = line.stripTrailing();
    return trimmed.endsWith("\\") ? line : trimmed;
  }

  private static Optional<Integer> column(Anchor anchor) {
    if (anchor instanceof Anchor.Dash dash) {
      return Optional.of(dash.column());
    }
    if (anchor instanceof Anchor.Key key) {
      return Optional.of(key.column());
    }
    return anchor instanceof Anchor.Alone alone ? Optional.of(alone.column()) : Optional.empty();
  }

  private void remember(NavigableMap<Integer, Anchor> anchors) {
    open.tailMap(anchors.firstKey(), true).clear();
    anchors.forEach((now, anchor) -> column(anchor).ifPresent(then -> open.put(now, then)));
  }

  private static String rebuilt(String line, NavigableMap<Integer, Anchor> anchors) {
    if (!line.substring(0, anchors.firstKey()).isBlank()) {
      return line.stripTrailing();
    }
    StringBuilder out = new StringBuilder();
    for (Map.Entry<Integer, Anchor> entry : anchors.entrySet()) {
      Integer next = anchors.higherKey(entry.getKey());
      String piece = line.substring(entry.getKey(), next == null ? line.length() : next);
      int column = column(entry.getValue()).orElse(out.length() + 1);
      out.append(" ".repeat(Math.max(0, column - out.length())));
      out.append(tidy(piece, entry, next == null));
    }
    return trimmed(out.toString());
  }

  /** A dash, a key with its colon, or the rest of a line. */
  private static String tidy(String piece, Map.Entry<Integer, Anchor> entry, boolean last) {
    if (!(entry.getValue() instanceof Anchor.Key key)) {
      return last ? piece : piece.strip();
    }
    int end = key.end() - entry.getKey();
    int colon = piece.indexOf(':', end);
    if (colon < 0) {
      return piece;
    }
    String rest = piece.substring(colon + 1);
    return piece.substring(0, end) + ":" + (last ? rest : rest.strip());
  }

  /** Whether an empty line stands above some remarks, so that they belong to what comes below. */
  private boolean begins(int number) {
    int above = first(number) - 1;
    return above > 0 && written.line(above).isBlank() && layout.inner(above).isEmpty();
  }

  /** Whether some remarks are an item of a list that was taken out for a while. */
  private boolean isItem(int number) {
    return ITEM.matcher(written.line(first(number))).matches();
  }

  /** The first of the remarks that stand together. */
  private int first(int number) {
    int line = number;
    while (line > 1 && isRemark(line - 1)) {
      line--;
    }
    return line;
  }

  private boolean isRemark(int line) {
    return written.line(line).strip().startsWith("#") && layout.inner(line).isEmpty();
  }

  /** The column for a remark that has a line of its own: it stays with what it stands beside. */
  private int remark(int number) {
    int now = written.indent(number);
    int next = number + 1;
    while (next <= written.lines().size() && layout.anchors(next).isEmpty()) {
      next++;
    }
    NavigableMap<Integer, Anchor> lower = layout.anchors(next);
    Optional<Integer> then =
        lower.isEmpty() ? Optional.empty() : column(lower.firstEntry().getValue());
    Integer beside = open.get(now);
    // A list may stand as far left as its key; what looks like one of its items stays in it.
    boolean below = then.isPresent() && now == lower.firstKey();
    if (beside != null && (!below || isItem(number))) {
      return beside;
    }
    if (then.isPresent() && (below || open.isEmpty() || begins(number))) {
      return then.get();
    }
    if (then.isPresent() && now < lower.firstKey()) {
      return then.get();
    }
    // No deeper than that: below the words of a block it would become one of them.
    return Optional.ofNullable(open.floorEntry(now)).map(Map.Entry::getValue).orElse(0);
  }
}
