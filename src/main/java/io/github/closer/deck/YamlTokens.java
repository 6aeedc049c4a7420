package io.github.closer.deck;

import io.github.closer.deck.Node.Style;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLSchema;

/**
 * The one class that knows the YAML library: text to tree, and nothing is ever thrown.
 *
 * <p>Data binding is not used, because it loses places, stops at the first problem and ignores
 * words it does not know.
 */
final class YamlTokens {
  /** How deep lists and steps may lie in each other. */
  static final int MAX_DEPTH = 16;

  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          .yamlSchema(YAMLSchema.FAILSAFE)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
          .build();

  /** The marks in a message of the library: first what began, last what is wrong. */
  private static final Pattern MARK =
      Pattern.compile("^ in [^\\n]*?line (\\d+), column (\\d+)", Pattern.MULTILINE);

  private final List<String> lines;
  private final TreeBuilder tree = new TreeBuilder();
  private final ColumnWalk columns = new ColumnWalk();

  private YamlTokens(List<String> lines) {
    this.lines = lines;
  }

  /** Reads lines into a tree, as far as it can. */
  static Outcome read(List<String> lines) {
    return new YamlTokens(lines).run();
  }

  /** What came of an attempt: the tree, or where it broke. */
  record Outcome(Optional<Node> root, List<Diagnostic> found, Optional<Break> broken) {}

  /**
   * Where a text stopped being readable.
   *
   * @param line where it broke
   * @param column where it broke
   * @param beginning the line on which the broken thing begins
   * @param reason why
   */
  record Break(int line, int column, int beginning, Reason reason) {}

  /** Why reading stopped. */
  enum Reason {
    SYNTAX,
    TOO_DEEP,
    /** The library itself stumbled. */
    UNREADABLE
  }

  private Outcome run() {
    try (JsonParser parser =
        YAML.createParser(ObjectReadContext.empty(), String.join("\n", lines))) {
      read(parser);
      return new Outcome(tree.root(), tree.found(), Optional.empty());
    } catch (StreamConstraintsException e) {
      return broken(at(e.getLocation(), Reason.TOO_DEEP));
    } catch (JacksonException e) {
      return broken(syntax(e));
    } catch (RuntimeException | StackOverflowError e) {
      // The library throws IllegalArgumentException on the six bytes !-1%F, and who knows what on
      // others: a deck is a stranger's text and must never end in a stack trace.
      return broken(new Break(tree.line(), 1, tree.line(), Reason.UNREADABLE));
    }
  }

  private void read(JsonParser parser) {
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      SourceSpan span = span(parser.currentTokenLocation(), parser.currentLocation());
      tree.notice(feature(parser, token, span), span);
      switch (token) {
        case START_OBJECT -> tree.openMapping(span, isFlow(span));
        case START_ARRAY -> tree.openSequence(span, isFlow(span));
        case END_OBJECT, END_ARRAY -> tree.close(span);
        case PROPERTY_NAME -> tree.key(scalar(parser.currentName(), span));
        case VALUE_NULL -> tree.put(scalar("", span));
        default -> tree.put(scalar(parser.getString(), span));
      }
    }
  }

  /** No plain text can begin with these signs, so wherever they stand they are YAML's. */
  private Optional<TreeBuilder.Feature> feature(
      JsonParser parser, JsonToken token, SourceSpan span) {
    if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
      return Optional.of(TreeBuilder.Feature.ALIAS);
    }
    if (token == JsonToken.END_ARRAY || token == JsonToken.END_OBJECT) {
      return Optional.empty();
    }
    return switch (first(span)) {
      case '&' -> Optional.of(TreeBuilder.Feature.ANCHOR);
      case '!' -> Optional.of(TreeBuilder.Feature.TAG);
      default -> Optional.empty();
    };
  }

  private Node.Scalar scalar(String value, SourceSpan span) {
    Style style =
        switch (first(span)) {
          case '\'' -> Style.SINGLE_QUOTED;
          case '"' -> Style.DOUBLE_QUOTED;
          case '|', '>' -> Style.BLOCK;
          default -> Style.PLAIN;
        };
    return new Node.Scalar(value, span, style);
  }

  private boolean isFlow(SourceSpan span) {
    int first = first(span);
    return first == '[' || first == '{';
  }

  /** The first character of a stretch; a space where there is none. */
  private int first(SourceSpan span) {
    if (span.line() > lines.size()) {
      return ' ';
    }
    String line = lines.get(span.line() - 1);
    int at = columns.offset(span.line(), line, span.column());
    return at < line.length() ? line.codePointAt(at) : ' ';
  }

  private Outcome broken(Break at) {
    return new Outcome(Optional.empty(), tree.found(), Optional.of(at));
  }

  private Break syntax(JacksonException e) {
    Matcher mark = MARK.matcher(String.valueOf(e.getMessage()));
    if (!mark.find()) {
      // Without a mark it is not about how the text is written: the library stumbled over it.
      return at(e.getLocation(), Reason.UNREADABLE);
    }
    int beginning = number(mark.group(1));
    int line = beginning;
    int column = number(mark.group(2));
    while (mark.find()) {
      line = number(mark.group(1));
      column = number(mark.group(2));
    }
    return new Break(line, column, beginning, Reason.SYNTAX);
  }

  private static int number(String digits) {
    return digits.length() > 9 ? 1 : Math.max(1, Integer.parseInt(digits));
  }

  private Break at(@Nullable TokenStreamLocation location, Reason reason) {
    if (location == null) {
      return new Break(tree.line(), 1, tree.line(), reason);
    }
    int line = Math.max(1, location.getLineNr());
    return new Break(line, Math.max(1, location.getColumnNr()), line, reason);
  }

  private static SourceSpan span(TokenStreamLocation from, TokenStreamLocation to) {
    int line = Math.max(1, from.getLineNr());
    int column = Math.max(1, from.getColumnNr());
    int endLine = Math.max(line, to.getLineNr());
    int endColumn = Math.max(endLine == line ? column : 1, to.getColumnNr());
    return new SourceSpan(line, column, endLine, endColumn);
  }
}
