package io.github.closer.authoring;

import io.github.closer.deck.Node;
import io.github.closer.deck.Node.Mapping;
import io.github.closer.deck.Node.Scalar;
import io.github.closer.deck.Node.Sequence;
import io.github.closer.deck.Node.Style;
import io.github.closer.deck.SourceSpan;
import io.github.closer.text.YamlQuote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Quotes where they are needed, and none where they are not.
 *
 * <p>Only what stands in quotes on one line is looked at, and nothing between brackets. What
 * another program would take for a number or for yes and no keeps its quotes.
 */
final class Quoting {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}$(][^#:\\p{C}]*(?<!\\s)");
  private static final Pattern PRINTABLE = Pattern.compile("[^\\p{C}\\u2028\\u2029]*");
  private static final Set<String> WORDS =
      Set.of("yes", "no", "y", "n", "on", "off", "true", "false", "null", "nan", "inf");

  private final Written written;
  private final List<Scalar> texts = new ArrayList<>();

  private Quoting(Written written) {
    this.written = written;
    find(written.root());
  }

  static String of(Written written) {
    return new Quoting(written).text();
  }

  /** A text in the simplest way that it can be written; the same text where that is not known. */
  static String simplest(String value, String written) {
    boolean taken = WORDS.contains(value.toLowerCase(Locale.ROOT));
    if (!taken && PLAIN.matcher(value).matches()) {
      return value;
    }
    if (!PRINTABLE.matcher(value).matches()) {
      return written;
    }
    return YamlQuote.around(value);
  }

  private void find(Node node) {
    if (node instanceof Scalar text) {
      boolean quoted = text.style() == Style.SINGLE_QUOTED || text.style() == Style.DOUBLE_QUOTED;
      if (quoted && text.span().line() == text.span().endLine()) {
        texts.add(text);
      }
    } else if (!written.isFlow(node)) {
      if (node instanceof Sequence list) {
        list.items().forEach(this::find);
      } else {
        ((Mapping) node).entries().forEach(entry -> find(entry.value()));
      }
    }
  }

  private String text() {
    List<String> lines = new ArrayList<>(written.lines());
    texts.sort(Comparator.comparingInt(text -> -text.span().column()));
    for (Scalar text : texts) {
      SourceSpan span = text.span();
      String line = lines.get(span.line() - 1);
      int from = written.column(span);
      int to = written.column(span.line(), span.endColumn());
      String simplest = simplest(text.value(), line.substring(from, to));
      lines.set(span.line() - 1, line.substring(0, from) + simplest + line.substring(to));
    }
    return String.join("\n", lines) + "\n";
  }
}
