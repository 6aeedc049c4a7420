package io.github.closer.cli;

import io.github.closer.deck.Diagnostic;
import io.github.closer.deck.Severity;
import io.github.closer.deck.Source;
import io.github.closer.deck.SourceSpan;
import io.github.closer.text.Neutral;
import io.github.closer.text.Width;
import io.github.closer.text.Wrap;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Prints what there is to say about a deck, with the lines it is about.
 *
 * <pre>{@code
 * error[D071]: `close` is a scale, so compare it with a number
 *   --> bad.yaml:24:35
 *    |
 *  9 |     id: close
 *    |         ----- the step is here
 *   ...
 * 24 |     when: close >= 7 and close = "low"
 *    |                                  ^^^^^ this is text
 *    = help: write the number in digits and without quotes
 * }</pre>
 *
 * <p>Words of a deck are made harmless before they are printed, and carets stand below what they
 * mean also where characters are two columns wide.
 */
final class DiagnosticPrinter {
  /** A longer line is shown in part. */
  private static final int LONGEST = 160;

  /** How much is shown before the place in a line that is too long. */
  private static final int BEFORE = 60;

  /** A longer help would quote a text that no window holds. */
  private static final int LONGEST_HELP = 2_000;

  /** The help stays within what every window shows. */
  private static final int WIDTH = 80;

  private static final String HELP = " = help: ";
  private static final char MAIN = '^';
  private static final char OTHER = '-';

  private final PrintWriter out;
  private final Ink ink;
  private Optional<Source> last = Optional.empty();
  private List<String> lines = List.of();

  /** Without colour. */
  DiagnosticPrinter(PrintWriter out) {
    this(out, Ink.NONE);
  }

  DiagnosticPrinter(PrintWriter out, Ink ink) {
    this.out = out;
    this.ink = ink;
  }

  /** One diagnostic with its lines. */
  void full(Source source, Diagnostic diagnostic) {
    List<Row> rows = rows(diagnostic);
    List<String> lines = lines(source);
    String margin = " ".repeat(String.valueOf(rows.get(rows.size() - 1).span().line()).length());
    line(ink.of(diagnostic.severity(), name(diagnostic)) + ink.bold(message(diagnostic)));
    line(margin + "--> " + place(source, diagnostic));
    line(margin + " |");
    int before = rows.get(0).span().line();
    for (int i = 0; i < rows.size(); i++) {
      int number = rows.get(i).span().line();
      if (number > before + 1) {
        line(margin + "...");
      }
      String text = number <= lines.size() ? lines.get(number - 1) : "";
      Snippet snippet = Snippet.of(text, rows.get(i).span());
      if (i == 0 || number > before) {
        String digits = String.valueOf(number);
        String pad = margin.substring(digits.length());
        line((pad + digits + " | " + snippet.text()).stripTrailing());
      }
      line(margin + " | " + marks(snippet, rows.get(i), diagnostic.severity()));
      before = number;
    }
    diagnostic.help().ifPresent(help -> help(margin, Neutral.line(help)));
  }

  /** The lines of a file, about which there is often more than one thing to say. */
  private List<String> lines(Source source) {
    if (!last.equals(Optional.of(source))) {
      last = Optional.of(source);
      lines = source.lines();
    }
    return lines;
  }

  /** The help, over as many lines as it takes, one below the other. */
  private void help(String margin, String help) {
    String first = margin + HELP;
    String shown = help.length() > LONGEST_HELP ? help.substring(0, LONGEST_HELP) + "…" : help;
    List<String> words = Wrap.words(shown, WIDTH - first.length());
    line(first + words.get(0));
    words.stream().skip(1).forEach(more -> line(" ".repeat(first.length()) + more));
  }

  /** All there is to say about one file. */
  void all(Source source, List<Diagnostic> diagnostics) {
    all(diagnostics.stream().map(diagnostic -> new Finding(source, diagnostic)).toList());
  }

  /** Each with the lines of its own file and an empty line behind it. */
  void all(Collection<Finding> findings) {
    for (Finding finding : findings) {
      full(finding.source(), finding.diagnostic());
      line("");
    }
  }

  /** One diagnostic on one line, for editors and pipes. */
  void brief(Source source, Diagnostic diagnostic) {
    line(place(source, diagnostic) + ": " + name(diagnostic) + message(diagnostic));
  }

  /** The line below a place: what is wrong in the colour of the problem, the rest without. */
  private String marks(Snippet snippet, Row row, Severity severity) {
    String signs = snippet.marks(row);
    return snippet.indent() + (row.sign() == MAIN ? ink.of(severity, signs) : signs);
  }

  private static String name(Diagnostic diagnostic) {
    return diagnostic.severity().word() + "[" + diagnostic.rule().code() + "]";
  }

  private static String message(Diagnostic diagnostic) {
    return ": " + Neutral.line(diagnostic.message());
  }

  private static String place(Source source, Diagnostic diagnostic) {
    SourceSpan at = diagnostic.at().span();
    return Neutral.line(source.name()) + ":" + at.line() + ":" + at.column();
  }

  /** The places of a diagnostic from top to bottom. */
  private static List<Row> rows(Diagnostic diagnostic) {
    Row main = new Row(diagnostic.at(), MAIN);
    return Stream.concat(
            Stream.of(main), diagnostic.other().map(mark -> new Row(mark, OTHER)).stream())
        .sorted((one, other) -> Integer.compare(one.span().line(), other.span().line()))
        .toList();
  }

  private void line(String words) {
    out.print(words + "\n");
  }

  /** A place and the sign that is drawn below it. */
  private record Row(Diagnostic.Mark mark, char sign) {
    SourceSpan span() {
      return mark.span();
    }
  }

  /**
   * What is shown of a line.
   *
   * @param before what stands before the place
   * @param marked what is marked
   * @param after what follows
   */
  private record Snippet(String before, String marked, String after) {

    static Snippet of(String line, SourceSpan span) {
      int[] characters = line.codePoints().toArray();
      int from = Math.min(span.column() - 1, characters.length);
      int to = span.endLine() > span.line() ? characters.length : span.endColumn() - 1;
      to = Math.max(from, Math.min(to, characters.length));
      if (characters.length <= LONGEST) {
        return new Snippet(
            part(characters, 0, from),
            part(characters, from, to),
            part(characters, to, characters.length));
      }
      int begin = Math.max(0, from - BEFORE);
      int end = Math.min(characters.length, begin + LONGEST);
      to = Math.min(to, end);
      return new Snippet(
          (begin == 0 ? "" : "…") + part(characters, begin, from),
          part(characters, from, to),
          part(characters, to, end) + (end == characters.length ? "" : "…"));
    }

    private static String part(int[] characters, int from, int to) {
      return Neutral.line(new String(characters, from, to - from));
    }

    String text() {
      return before + marked + after;
    }

    String indent() {
      return " ".repeat(Width.of(before));
    }

    String marks(Row row) {
      String label = row.mark().label();
      String signs = String.valueOf(row.sign()).repeat(Math.max(1, Width.of(marked)));
      return signs + (label.isEmpty() ? "" : " " + Neutral.line(label));
    }
  }
}
