package io.github.closer.cli;

import io.github.closer.deck.Diagnostic;
import io.github.closer.deck.Fix;
import io.github.closer.deck.Rule;
import io.github.closer.deck.Severity;
import io.github.closer.deck.Source;
import io.github.closer.deck.SourceSpan;
import io.github.closer.store.Json;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * For tools that collect what others find: SARIF 2.1.0, one run with the rules that were broken.
 *
 * <p>Columns count UTF-16 units, as most of those tools do. Files below the working folder are
 * named from there, so that a report fits on another machine as well. All of it is English, which
 * is what such a log is where it names no language.
 */
final class SarifReport implements CheckReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final PrintWriter out;
  private final ArtifactUri uris;
  private final String version;

  /**
   * A report for one version of closer.
   *
   * @param working the folder that files are named from
   */
  SarifReport(PrintWriter out, Path working, String version) {
    this.out = out;
    this.uris = new ArtifactUri(working);
    this.version = version;
  }

  @Override
  public void print(Checked checked) {
    List<Rule> rules =
        checked.findings().stream().map(f -> f.diagnostic().rule()).distinct().sorted().toList();
    Map<String, Object> driver =
        object("name", "closer", "version", version, "rules", list(rules, SarifReport::rule));
    Map<String, Object> run =
        object(
            "tool",
            object("driver", driver),
            "columnKind",
            "utf16CodeUnits",
            "results",
            checked.findings().stream().map(f -> result(f, rules)).toList());
    out.println(Json.text(object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run))));
  }

  private static Map<String, Object> rule(Rule rule) {
    String words = rule.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return object(
        "id",
        rule.code(),
        "name",
        Arrays.stream(words.split(" "))
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining()),
        "shortDescription",
        object("text", RulePages.title(rule)),
        "help",
        object("text", HumanReport.more(rule).inEnglish()),
        "defaultConfiguration",
        object("level", level(rule.severity())));
  }

  private Map<String, Object> result(Finding finding, List<Rule> rules) {
    Diagnostic diagnostic = finding.diagnostic();
    String help = diagnostic.help().map(words -> "\n" + words).orElse("");
    Map<String, Object> result =
        object(
            "ruleId",
            diagnostic.rule().code(),
            "ruleIndex",
            rules.indexOf(diagnostic.rule()),
            "level",
            level(diagnostic.severity()),
            "message",
            object("text", diagnostic.message() + help),
            "locations",
            List.of(location(finding.source(), diagnostic.at())));
    diagnostic
        .other()
        .ifPresent(
            other -> result.put("relatedLocations", List.of(location(finding.source(), other))));
    diagnostic.fix().ifPresent(fix -> result.put("fixes", List.of(fix(finding, fix))));
    return result;
  }

  static String level(Severity severity) {
    return severity.word();
  }

  private Map<String, Object> location(Source source, Diagnostic.Mark mark) {
    Map<String, Object> location =
        object(
            "physicalLocation",
            object("artifactLocation", artifact(source), "region", region(source, mark.span())));
    if (!mark.label().isEmpty()) {
      location.put("message", object("text", mark.label()));
    }
    return location;
  }

  private Map<String, Object> fix(Finding finding, Fix fix) {
    Source source = finding.source();
    Map<String, Object> change =
        object(
            "artifactLocation",
            artifact(source),
            "replacements",
            list(
                fix.edits(),
                edit ->
                    object(
                        "deletedRegion",
                        region(source, edit.span()),
                        "insertedContent",
                        object("text", edit.text()))));
    String words = finding.diagnostic().help().orElse(finding.diagnostic().message());
    return object("description", object("text", words), "artifactChanges", List.of(change));
  }

  private Map<String, Object> artifact(Source source) {
    return object("uri", uris.of(source.name()));
  }

  private static Map<String, Object> region(Source source, SourceSpan span) {
    return object(
        "startLine",
        span.line(),
        "startColumn",
        column(source, span.line(), span.column()),
        "endLine",
        span.endLine(),
        "endColumn",
        column(source, span.endLine(), span.endColumn()));
  }

  /** The column in UTF-16 units; just after the last character where the line is shorter. */
  private static int column(Source source, int line, int column) {
    List<String> lines = source.lines();
    String text = line <= lines.size() ? lines.get(line - 1) : "";
    int before = Math.min(column - 1, text.codePointCount(0, text.length()));
    return text.offsetByCodePoints(0, before) + 1;
  }

  private static <T> List<Map<String, Object>> list(
      List<T> values, Function<T, Map<String, Object>> entry) {
    return values.stream().map(entry).toList();
  }

  /** Names and values by turns, in this order. */
  private static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }
}
