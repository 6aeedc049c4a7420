package io.github.closer.deck;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A usual slip of the pen: what it is, and how the line was meant.
 *
 * @param diagnostic what to tell the author
 * @param mended the line as it was meant, to read on with
 * @param shiftedFrom the column from which the mended line stands one further right, or 0
 */
record YamlSlip(Diagnostic diagnostic, String mended, int shiftedFrom) {

  private static final String KEY = "(?:[a-z][a-z_]*:[ ]+)?";

  private static final Pattern DASH_WITHOUT_SPACE = Pattern.compile("^( *)-([^ \\t-].*)$");
  private static final Pattern KEY_WITHOUT_SPACE =
      Pattern.compile("^( *(?:- +)*+[a-z][a-z_]*):([^ \\t:/].*)$");
  private static final Pattern SIGN_FIRST =
      Pattern.compile("^( *(?:- +)*+" + KEY + ")([\\[{\"'%@`*&!|>,?}\\]].*)$");
  private static final Pattern PLAIN_TEXT =
      Pattern.compile("^( *(?:- +)*+" + KEY + ")([^\\s'\"|>\\[{#-].*)$");
  private static final Pattern BLOCK_HEADER = Pattern.compile("[|>][-+0-9]{0,2}\\s*(?:#.*)?");
  // Without going back (*+), because Java does that on the stack, and lines can be long.
  private static final Pattern WHOLE_QUOTE =
      Pattern.compile(
          "(?:'[^']*+(?:''[^']*+)*+'|\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\")\\s*(?: #.*)?");
  private static final Pattern COLON = Pattern.compile(":(?: |$)");
  private static final Pattern COMMENT = Pattern.compile(" #");

  /** Recognises a slip on a line that could not be read. */
  static Optional<YamlSlip> on(String line, int number) {
    List<Function<Line, Optional<YamlSlip>>> slips =
        List.of(
            YamlSlip::tab,
            YamlSlip::dashWithoutSpace,
            YamlSlip::signFirst,
            YamlSlip::colonInText,
            YamlSlip::keyWithoutSpace,
            YamlSlip::commentInText);
    Line written = new Line(line, number);
    return slips.stream().flatMap(slip -> slip.apply(written).stream()).findFirst();
  }

  /** A text as it can be written on one line without any sign in it meaning something. */
  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private record Line(String text, int number) {

    SourceSpan span(int from, int to) {
      return SourceSpan.within(number, column(from), column(to));
    }

    SourceSpan rest(int from) {
      return span(from, text.stripTrailing().length());
    }

    int column(int at) {
      return text.codePointCount(0, Math.min(at, text.length())) + 1;
    }

    /** The line with everything from there on in quotes. */
    YamlSlip quotedFrom(int from, Diagnostic diagnostic) {
      String body = text.substring(from).stripTrailing();
      Diagnostic withHelp = diagnostic.help("write it as: " + quoted(body));
      return new YamlSlip(withHelp, text.substring(0, from) + quoted(body), column(from));
    }
  }

  private static Optional<YamlSlip> tab(Line line) {
    int at = 0;
    while (at < line.text().length() && " -".indexOf(line.text().charAt(at)) >= 0) {
      at++;
    }
    if (at == line.text().length() || line.text().charAt(at) != '\t') {
      return Optional.empty();
    }
    Diagnostic diagnostic =
        Diagnostic.of(
                Rule.TAB,
                line.span(at, at + 1),
                "this line is indented with a tab; decks are indented with spaces")
            .labelled("the tab")
            .help("put spaces here, as many as on the lines above");
    return Optional.of(new YamlSlip(diagnostic, line.text().replace("\t", "  "), 0));
  }

  private static Optional<YamlSlip> dashWithoutSpace(Line line) {
    Matcher match = DASH_WITHOUT_SPACE.matcher(line.text());
    if (!match.matches() || line.text().strip().startsWith("--")) {
      return Optional.empty();
    }
    int at = match.end(1);
    Diagnostic diagnostic =
        Diagnostic.of(Rule.NOT_YAML, line.span(at, at + 1), "a space is missing after this dash")
            .help("write it as: - " + match.group(2));
    return Optional.of(
        new YamlSlip(diagnostic, match.group(1) + "- " + match.group(2), line.column(at + 1)));
  }

  private static Optional<YamlSlip> keyWithoutSpace(Line line) {
    Matcher match = KEY_WITHOUT_SPACE.matcher(line.text());
    if (!match.matches()) {
      return Optional.empty();
    }
    int at = match.end(1);
    Diagnostic diagnostic =
        Diagnostic.of(Rule.NOT_YAML, line.span(at, at + 1), "a space is missing after this colon")
            .help("write it as: " + match.group(1).strip() + ": " + match.group(2));
    return Optional.of(
        new YamlSlip(diagnostic, match.group(1) + ": " + match.group(2), line.column(at + 1)));
  }

  private static Optional<YamlSlip> signFirst(Line line) {
    Matcher match = SIGN_FIRST.matcher(line.text());
    if (!match.matches() || isFine(match.group(2))) {
      return Optional.empty();
    }
    char sign = match.group(2).charAt(0);
    String name = sign == '`' ? "a backtick" : "`" + sign + "`";
    String message =
        sign == '"' || sign == '\''
            ? "this text begins with a quotation mark but does not end with the same one"
            : "text that begins with " + name + " has to be in quotes";
    Diagnostic diagnostic =
        Diagnostic.of(Rule.LEADING_CHARACTER, line.rest(match.end(1)), message)
            .labelled("here " + name + " is read as a sign of its own");
    return Optional.of(line.quotedFrom(match.end(1), diagnostic));
  }

  /** Whether what begins with a sign is a list, a quote or a block, and so not the slip. */
  private static boolean isFine(String body) {
    return switch (body.charAt(0)) {
      case '|', '>' -> BLOCK_HEADER.matcher(body).matches();
      case '\'', '"' -> WHOLE_QUOTE.matcher(body).matches();
      case '[' -> body.stripTrailing().endsWith("]");
      case '{' -> body.stripTrailing().endsWith("}");
      case '?' -> !body.startsWith("? ");
      default -> false;
    };
  }

  private static Optional<YamlSlip> colonInText(Line line) {
    Matcher match = PLAIN_TEXT.matcher(line.text());
    if (!match.matches()) {
      return Optional.empty();
    }
    Matcher colon = COLON.matcher(line.text()).region(match.start(2), line.text().length());
    if (!colon.find() || (line.text().strip().endsWith(":") && match.group(1).isBlank())) {
      return Optional.empty();
    }
    Diagnostic diagnostic =
        Diagnostic.of(
                Rule.COLON_IN_TEXT,
                line.span(colon.start(), colon.start() + 1),
                "a text with a colon and a space in it has to be in quotes")
            .labelled("this colon");
    return Optional.of(line.quotedFrom(match.start(2), diagnostic));
  }

  private static Optional<YamlSlip> commentInText(Line line) {
    Matcher match = PLAIN_TEXT.matcher(line.text());
    if (!match.matches()) {
      return Optional.empty();
    }
    Matcher comment = COMMENT.matcher(line.text()).region(match.start(2), line.text().length());
    if (!comment.find()) {
      return Optional.empty();
    }
    Diagnostic diagnostic =
        Diagnostic.of(
                Rule.NOT_YAML,
                line.rest(comment.start() + 1),
                "the text ends here, because ` #` begins a remark, and then it goes on")
            .labelled("read as a remark");
    return Optional.of(line.quotedFrom(match.start(2), diagnostic));
  }
}
