package io.github.closer.cli;

import io.github.closer.deck.Diagnostic;
import io.github.closer.deck.Fix;
import io.github.closer.deck.SourceSpan;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * For other programs: one object.
 *
 * <pre>{@code
 * {"schema":1,"decks":2,"problems":1,"warnings":0,"notes":0,"mendable":1,"diagnostics":[
 *   {"file":"our-own.yaml","code":"D050","severity":"error",
 *    "start":{"line":3,"column":5},"end":{"line":3,"column":8},
 *    "message":"…","label":"…","other":{"start":…,"end":…,"label":"…"},"help":"…",
 *    "fix":[{"start":…,"end":…,"text":"keep"}]}]}
 * }</pre>
 *
 * <p>Lines and columns count from 1, columns in code points; an end is the column just after. What
 * a diagnostic does not have is not there, but for a label, which may be empty.
 */
final class JsonReport implements CheckReport {
  private final PrintWriter out;

  JsonReport(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void print(Checked checked) {
    Checked.Tally tally = checked.tally();
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("decks", tally.decks());
    page.put("problems", tally.errors());
    page.put("warnings", tally.warnings());
    page.put("notes", tally.notes());
    page.put("mendable", tally.mendable());
    page.put("diagnostics", checked.findings().stream().map(JsonReport::finding).toList());
    JsonPage.print(out, page);
  }

  private static Map<String, Object> finding(Finding finding) {
    Diagnostic diagnostic = finding.diagnostic();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("file", finding.source().name());
    fields.put("code", diagnostic.rule().code());
    fields.put("severity", diagnostic.severity().word());
    place(fields, diagnostic.at().span());
    fields.put("message", diagnostic.message());
    fields.put("label", diagnostic.at().label());
    diagnostic.other().ifPresent(other -> fields.put("other", mark(other)));
    diagnostic.help().ifPresent(help -> fields.put("help", help));
    diagnostic.fix().ifPresent(fix -> fields.put("fix", edits(fix)));
    return fields;
  }

  private static Map<String, Object> mark(Diagnostic.Mark mark) {
    Map<String, Object> fields = new LinkedHashMap<>();
    place(fields, mark.span());
    fields.put("label", mark.label());
    return fields;
  }

  private static List<Map<String, Object>> edits(Fix fix) {
    return fix.edits().stream()
        .map(
            edit -> {
              Map<String, Object> fields = new LinkedHashMap<>();
              place(fields, edit.span());
              fields.put("text", edit.text());
              return fields;
            })
        .toList();
  }

  private static void place(Map<String, Object> fields, SourceSpan span) {
    fields.put("start", point(span.line(), span.column()));
    fields.put("end", point(span.endLine(), span.endColumn()));
  }

  private static Map<String, Object> point(int line, int column) {
    Map<String, Object> point = new LinkedHashMap<>();
    point.put("line", line);
    point.put("column", column);
    return point;
  }
}
