package io.github.closer.authoring;

import io.github.closer.deck.Node;
import io.github.closer.deck.Node.Entry;
import io.github.closer.deck.Node.Mapping;
import io.github.closer.deck.Node.Scalar;
import io.github.closer.deck.Node.Sequence;
import io.github.closer.deck.Severity;
import io.github.closer.deck.Source;
import io.github.closer.deck.YamlDocument;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Brings a deck into the shape that all decks of the library have, without touching what it says.
 *
 * <ul>
 *   <li>What belongs to something is indented by two spaces, items of a list as well.
 *   <li>One space behind a dash and behind a colon; none at the end of a line.
 *   <li>Never more than one empty line in a row; none at the beginning and at the end of a file.
 *   <li>The verb stands first on its step, where the step has no remarks and empty lines in it.
 *   <li>Quotes only where they are needed: single ones, or double ones around an apostrophe. What
 *       another program would take for a number or for yes and no keeps them.
 *   <li>Every line ends as most lines of the file do, and a byte order mark stays.
 * </ul>
 *
 * <p>Remarks stay as they are and move with the line that they stand at. Lines are neither joined
 * nor split, words of a block and what stands between brackets are only moved as a whole.
 *
 * <p>What was formatted is read again and has to hold the same words and the same remarks as
 * before; where it does not, the text stays as it was.
 */
public final class DeckFormat {
  /** Steps inside steps are put in order one after the other. */
  private static final int DEEPEST = 16;

  private DeckFormat() {}

  /** What came of it. */
  public enum Outcome {
    /** The text is in shape, whether it was before or not. */
    IN_SHAPE,
    /** The text is not YAML yet, and stays as it was. */
    NOT_YAML,
    /** The text would have meant something else, and stays as it was. */
    LEFT_ALONE
  }

  /** A text, and what came of formatting it. */
  public record Formatted(Outcome outcome, String text) {}

  /** Formats the text of a file. */
  public static Formatted of(String text) {
    String plain = new Source("", text).text();
    if (YamlDocument.read(new Source("", plain)).diagnostics().stream()
        .anyMatch(d -> d.severity() == Severity.ERROR)) {
      return new Formatted(Outcome.NOT_YAML, text);
    }
    // The last line of a file counts as ended, whether it is or not.
    String ended = plain.endsWith("\n") ? plain : plain + "\n";
    Optional<Written> before = Written.read(ended);
    if (before.isEmpty() || before.get().root() instanceof Scalar) {
      return new Formatted(Outcome.IN_SHAPE, text);
    }
    String after = formatted(ended);
    return Written.read(after).filter(a -> isSame(before.get(), a)).isPresent()
        ? new Formatted(Outcome.IN_SHAPE, mark(text) + withLineEnds(after, text))
        : new Formatted(Outcome.LEFT_ALONE, text);
  }

  private static String formatted(String text) {
    String after = pass(pass(text, Relaying::of), Quoting::of);
    for (int depth = 0; depth < DEEPEST; depth++) {
      String ordered = pass(after, VerbFirst::of);
      if (ordered.equals(after)) {
        break;
      }
      after = ordered;
    }
    return after;
  }

  private static String pass(String text, Function<Written, String> work) {
    return Written.read(text).map(work).orElse(text);
  }

  private static boolean isSame(Written before, Written after) {
    return isSame(before.root(), after.root())
        && Remarks.inOrder(before).equals(Remarks.inOrder(after));
  }

  /** Whether two trees hold the same; the order of keys does not matter. */
  static boolean isSame(Node before, Node after) {
    if (before instanceof Scalar one) {
      return after instanceof Scalar two && one.value().equals(two.value());
    }
    if (before instanceof Sequence one) {
      return after instanceof Sequence two && isSame(one.items(), two.items());
    }
    return after instanceof Mapping two && isSame((Mapping) before, two);
  }

  private static boolean isSame(Mapping before, Mapping after) {
    if (before.entries().size() != after.entries().size()) {
      return false;
    }
    for (Entry entry : before.entries()) {
      Optional<Node> other = after.value(entry.key().value());
      if (other.filter(node -> isSame(entry.value(), node)).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(List<Node> before, List<Node> after) {
    if (before.size() != after.size()) {
      return false;
    }
    for (int i = 0; i < before.size(); i++) {
      if (!isSame(before.get(i), after.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** What some editors put before a text, to know it again. */
  private static String mark(String text) {
    return text.startsWith("\uFEFF") ? "\uFEFF" : "";
  }

  private static String withLineEnds(String text, String as) {
    int carriage = as.split("\r\n", -1).length - 1;
    int all = as.split("\n", -1).length - 1;
    return carriage > all - carriage ? text.replace("\n", "\r\n") : text;
  }
}
