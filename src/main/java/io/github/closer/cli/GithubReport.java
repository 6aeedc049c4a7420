package io.github.closer.cli;

import io.github.closer.deck.Diagnostic;
import io.github.closer.deck.Severity;
import io.github.closer.deck.SourceSpan;
import io.github.closer.text.Neutral;
import java.io.PrintWriter;

/**
 * For GitHub's workflows: commands that put each problem beside its line.
 *
 * <pre>{@code
 * ::error file=our-own.yaml,line=3,endLine=3,col=5,endColumn=7,title=D050::`kep` is not …
 * }</pre>
 *
 * <p>There an end is the last column itself, and columns are only said within one line.
 */
final class GithubReport implements CheckReport {
  private final PrintWriter out;

  GithubReport(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void print(Checked checked) {
    checked.findings().forEach(finding -> out.print(command(finding) + "\n"));
  }

  private static String command(Finding finding) {
    Diagnostic diagnostic = finding.diagnostic();
    return "::"
        + word(diagnostic.severity())
        + " file="
        + property(finding.source().name())
        + place(diagnostic.at().span())
        + ",title="
        + property(diagnostic.rule().code())
        + "::"
        + data(Neutral.line(diagnostic.message()) + help(diagnostic));
  }

  static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  private static String place(SourceSpan span) {
    String lines = ",line=" + span.line() + ",endLine=" + span.endLine();
    if (span.line() != span.endLine()) {
      return lines;
    }
    int last = Math.max(span.column(), span.endColumn() - 1);
    return lines + ",col=" + span.column() + ",endColumn=" + last;
  }

  private static String help(Diagnostic diagnostic) {
    return diagnostic.help().map(help -> "\nhelp: " + Neutral.line(help)).orElse("");
  }

  /** What may stand behind the two colons. */
  static String data(String words) {
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** What may stand behind an equals sign, where a colon or a comma would end it. */
  static String property(String words) {
    return data(words).replace(":", "%3A").replace(",", "%2C");
  }
}
