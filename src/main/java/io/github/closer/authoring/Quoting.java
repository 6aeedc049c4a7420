package io.github.closer.authoring;

import io.github.closer.deck.Node;
import io.github.closer.deck.Node.Mapping;
import io.github.closer.deck.Node.Scalar;
import io.github.closer.deck.Node.Sequence;
import io.github.closer.deck.Node.Style;
import io.github.closer.deck.Source;
import io.github.closer.deck.SourceSpan;
import io.github.closer.deck.YamlDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Quotes where they are needed, and none where they are not.
 *
 * <p>Only what stands in quotes on one line is looked at, and nothing between brackets. What
 * another program would take for a number or for yes and no keeps its quotes, and what has
 * something in it that nobody sees stays as it is written.
 */
final class Quoting {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}$(][^#:\\p{C}]*(?<!\\s)");

  /** What nobody would see that it is there: control characters, and spaces that are not plain. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Z}&&[^ ]]");

  /** The same for marks that are a part of other signs, where they are written as an escape. */
  private static final Pattern UNSEEN_MARK =
      Pattern.compile(
          "[\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0]");

  private static final Pattern ESCAPE = Pattern.compile("\\\\[uUx]");
  private static final Set<String> WORDS =
      Set.of("yes", "no", "y", "n", "on", "off", "true", "false", "null", "nan", "inf");

  private final Written written;
  private final List<Scalar> texts = new ArrayList<>();

  /** The texts that stand behind a dash. */
  private final Set<Node> items = new HashSet<>();

  private Quoting(Written written) {
    this.written = written;
    find(written.root());
  }

  static String of(Written written) {
    return new Quoting(written).text();
  }

  /** A text in the simplest way that it can be written; the same text where that is not known. */
  private String simplest(Scalar text, String written) {
    String value = text.value();
    if (isUnseen(value, written)) {
      return written;
    }
    boolean taken = WORDS.contains(value.toLowerCase(Locale.ROOT));
    if (!taken && PLAIN.matcher(value).matches() && (!items.contains(text) || isItem(value))) {
      return value;
    }
    boolean apostrophe = value.indexOf('\'') >= 0;
    boolean simple = value.indexOf('"') < 0 && value.indexOf('\\') < 0;
    return apostrophe && simple ? '"' + value + '"' : "'" + value.replace("'", "''") + "'";
  }

  /** Whether there is something in a text that can only be seen in the way it is written. */
  private static boolean isUnseen(String value, String written) {
    boolean escaped = ESCAPE.matcher(written).find();
    return UNSEEN.matcher(value).find() || (escaped && UNSEEN_MARK.matcher(value).find());
  }

  /** Whether a text stays one behind a dash: its first words may look like those of a step. */
  private static boolean isItem(String value) {
    return YamlDocument.read(new Source("", "cards:\n  - " + value + "\n"))
        .root()
        .flatMap(root -> ((Mapping) root).value("cards"))
        .filter(cards -> cards instanceof Sequence list && list.items().get(0) instanceof Scalar)
        .isPresent();
  }

  private void find(Node node) {
    if (node instanceof Scalar text) {
      boolean quoted = text.style() == Style.SINGLE_QUOTED || text.style() == Style.DOUBLE_QUOTED;
      if (quoted && text.span().line() == text.span().endLine()) {
        texts.add(text);
      }
    } else if (!written.isFlow(node)) {
      if (node instanceof Sequence list) {
        list.items().stream().filter(Scalar.class::isInstance).forEach(items::add);
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
      String simplest = simplest(text, line.substring(from, to));
      lines.set(span.line() - 1, line.substring(0, from) + simplest + line.substring(to));
    }
    return String.join("\n", lines) + "\n";
  }
}
