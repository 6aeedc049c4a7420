package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.closer.cli.Checked.Tally;
import io.github.closer.deck.Diagnostic;
import io.github.closer.deck.Fix;
import io.github.closer.deck.Rule;
import io.github.closer.deck.Severity;
import io.github.closer.deck.Source;
import io.github.closer.deck.SourceSpan;
import io.github.closer.session.InEnglish;
import io.github.closer.text.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same two files with all that can be said of a file, in every format. */
class CheckReportTest {
  private static final Path WORKING = Path.of("/home/us");
  private static final Source ONE =
      new Source(
          "our decks/50% 你,a:b.yaml",
          "title: T\nsteps:\n  - say: 你好 👋 $partnr\n  - ak: \u001B?\n");
  private static final Source OTHER =
      new Source("/elsewhere/other.yaml", "- one\n- two: three # four\n- five\n");
  private static final List<Finding> FINDINGS =
      List.of(
          new Finding(
              ONE,
              Diagnostic.of(Rule.UNKNOWN_NAME, at(3, 15, 22), "nothing is called `$partnr`")
                  .labelled("100%: 你, \"here\"")
                  .help("did you mean `$partner`?")
                  .fix(Fix.replace(at(3, 16, 22), "partner"))),
          new Finding(
              ONE,
              Diagnostic.of(Rule.TWO_VERBS, at(4, 5, 7), "two\nlines, and \u001B[2J a sign")
                  .labelled("again")
                  .beside(at(3, 5, 8), "first")
                  .help("100% sure: take one\nof them")),
          new Finding(
              OTHER,
              Diagnostic.of(Rule.COMMENT_IN_TEXT, at(2, 14, 20), "this is read as a remark")
                  .help("put it in quotes")
                  .fix(
                      new Fix(
                          List.of(
                              new Fix.Edit(at(2, 8, 8), "'"), new Fix.Edit(at(2, 20, 20), "'"))))),
          new Finding(
              OTHER,
              Diagnostic.of(Rule.NO_TITLE, new SourceSpan(1, 1, 3, 7), "there is no title")
                  .help("write one")));

  private static SourceSpan at(int line, int column, int endColumn) {
    return new SourceSpan(line, column, line, endColumn);
  }

  private static String printed(Function<PrintWriter, CheckReport> report) {
    return printed(report, new Checked(FINDINGS, 2, 2));
  }

  private static String printed(Function<PrintWriter, CheckReport> report, Checked checked) {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out);
    report.apply(writer).print(checked);
    writer.flush();
    return out.toString();
  }

  private static HumanReport human(Words words) {
    return new HumanReport(new PrintWriter(new StringWriter()), Ink.NONE, words);
  }

  private static CheckReport report(String format, PrintWriter out) {
    return switch (format) {
      case "human" -> new HumanReport(out, Ink.NONE, InEnglish.WORDS);
      case "colour" -> new HumanReport(out, Ink.COLOURED, InEnglish.WORDS);
      case "short" -> new ShortReport(out);
      case "json" -> new JsonReport(out);
      case "github" -> new GithubReport(out);
      default -> new SarifReport(out, WORKING, "1.2.3");
    };
  }

  /** With -Dcloser.golden=update the files are written, and the test still fails. */
  @ParameterizedTest
  @ValueSource(strings = {"human", "colour", "short", "json", "github", "sarif"})
  void saysEverythingInEveryFormat(String format) throws IOException {
    String said = printed(out -> report(format, out));
    Path expected = Path.of("src/test/resources/reports", "all." + format);

    if ("update".equals(System.getProperty("closer.golden"))) {
      Files.writeString(expected, said);
      fail("written: " + expected);
    }

    assertThat(said).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"human", "short", "json", "github", "sarif"})
  void sendsNoSignalToATerminal(String format) {
    assertThat(printed(out -> report(format, out))).doesNotContain("\u001B");
  }

  @Test
  void usesTwoColoursAndNeitherWhereNoneIsWanted() {
    assertThat(Ink.COLOURED.of(Severity.ERROR, "x")).isEqualTo("\u001B[1;31mx\u001B[0m");
    assertThat(Ink.COLOURED.of(Severity.WARNING, "x")).isEqualTo("\u001B[1;33mx\u001B[0m");
    assertThat(Ink.COLOURED.of(Severity.NOTE, "x")).isEqualTo("\u001B[1mx\u001B[0m");
    assertThat(Ink.NONE.of(Severity.ERROR, "x")).isEqualTo("x");
    assertThat(Ink.COLOURED.bold("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0|0|0|3|No problems in 3 decks",
        "2|0|0|0|1|2 problems in 1 deck",
        "1|1|0|2|2|1 problem and 1 warning in 2 decks; 2 can be mended with --fix",
        "0|1|0|0|1|1 warning in 1 deck, which can be played",
        "0|0|2|1|1|2 notes in 1 deck, which can be played; 1 can be mended with --fix",
        "1|0|0|4|1|1 problem in 1 deck; 4 things can be mended with --fix",
        "3|2|1|0|4|3 problems, 2 warnings and 1 note in 4 decks",
      })
  void countsProblemsWarningsAndNotes(
      int errors, int warnings, int notes, int mendable, int decks, String words) {
    Tally tally = new Tally(errors, warnings, notes, mendable, decks);

    assertThat(human(InEnglish.WORDS).sum(tally)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0|0|0|1|Keine Probleme in 1 Deck",
        "1|1|0|1|2|1 Problem und 1 Warnung in 2 Decks; 1 davon behebt --fix",
        "0|0|2|3|1|2 Hinweise in 1 spielbaren Deck; 3 Dinge behebt --fix",
        "1200|2|1|0|4|1200 Probleme, 2 Warnungen und 1 Hinweis in 4 Decks",
      })
  void countsThemInGerman(
      int errors, int warnings, int notes, int mendable, int decks, String words) {
    Tally tally = new Tally(errors, warnings, notes, mendable, decks);

    assertThat(human(Words.in(Locale.GERMAN)).sum(tally)).isEqualTo(words);
  }

  @Test
  void saysOnceWhereMoreIsSaid() {
    assertThat(printed(out -> report("human", out)))
        .containsOnlyOnce("closer check --explain D061 says more.");
    assertThat(printed(out -> report("human", out), new Checked(FINDINGS.subList(2, 3), 1, 0)))
        .doesNotContain("--explain");
  }

  @ParameterizedTest
  @CsvSource({"ERROR,error,error", "WARNING,warning,warning", "NOTE,note,notice"})
  void hasAWordForEverySeverity(Severity severity, String sarif, String github) {
    assertThat(SarifReport.level(severity)).isEqualTo(sarif);
    assertThat(GithubReport.word(severity)).isEqualTo(github);
  }

  @Test
  void escapesWhatWouldEndAWorkflowCommand() {
    assertThat(GithubReport.data("100%\r\n: a, b")).isEqualTo("100%25%0D%0A: a, b");
    assertThat(GithubReport.property("100%\r\n: a, b")).isEqualTo("100%25%0D%0A%3A a%2C b");
    assertThat(printed(out -> report("github", out)).lines())
        .hasSameSizeAs(FINDINGS)
        .allMatch(line -> line.startsWith("::"));
  }

  @ParameterizedTest
  @CsvSource({
    "deck.yaml, deck.yaml",
    "./sub/../deck.yaml, deck.yaml",
    "/home/us/sub/deck.yaml, sub/deck.yaml",
    "../deck.yaml, file:///home/deck.yaml",
    "'a b/ü#?%.yaml', 'a%20b/%C3%BC%23%3F%25.yaml'",
    "c:d.yaml, c%3Ad.yaml",
    "<stdin>, %3Cstdin%3E",
  })
  void namesFilesFromTheWorkingFolder(String shown, String uri) {
    assertThat(new ArtifactUri(WORKING).of(shown)).isEqualTo(uri);
  }

  /** What the schema of SARIF asks for, and what those who read it lean on. */
  @Test
  void isSarif() {
    Map<?, ?> log = json(printed(out -> report("sarif", out)));

    assertThat(log.get("version")).isEqualTo("2.1.0");
    assertThat((String) log.get("$schema")).startsWith("https://").endsWith("2.1.0.json");
    Map<?, ?> run = (Map<?, ?>) list(log, "runs").get(0);
    assertThat(run.get("columnKind")).isEqualTo("utf16CodeUnits");
    Map<?, ?> driver = map(map(run, "tool"), "driver");
    assertThat(driver.get("name")).isEqualTo("closer");
    List<?> rules = list(driver, "rules");
    assertThat(rules).extracting(rule -> ((Map<?, ?>) rule).get("id")).doesNotHaveDuplicates();
    for (Object rule : rules) {
      assertThat((String) map((Map<?, ?>) rule, "shortDescription").get("text")).isNotEmpty();
      assertThat((String) map((Map<?, ?>) rule, "help").get("text")).isNotEmpty();
    }
    assertThat(list(run, "results")).hasSameSizeAs(FINDINGS);
    list(run, "results").forEach(result -> isResult((Map<?, ?>) result, rules));
  }

  private static void isResult(Map<?, ?> result, List<?> rules) {
    Map<?, ?> rule = (Map<?, ?>) rules.get(number(result, "ruleIndex"));
    assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
    assertThat((String) result.get("level")).isIn("error", "warning", "note");
    assertThat((String) map(result, "message").get("text")).isNotEmpty();
    assertThat(list(result, "locations")).hasSize(1);
    list(result, "locations").forEach(CheckReportTest::isLocation);
    if (result.containsKey("relatedLocations")) {
      list(result, "relatedLocations").forEach(CheckReportTest::isLocation);
    }
    if (!result.containsKey("fixes")) {
      return;
    }
    for (Object fix : list(result, "fixes")) {
      for (Object change : list((Map<?, ?>) fix, "artifactChanges")) {
        isUri(map((Map<?, ?>) change, "artifactLocation"));
        for (Object replacement : list((Map<?, ?>) change, "replacements")) {
          isRegion(map((Map<?, ?>) replacement, "deletedRegion"));
          assertThat(map((Map<?, ?>) replacement, "insertedContent").get("text")).isNotNull();
        }
      }
    }
  }

  private static void isLocation(Object location) {
    Map<?, ?> physical = map((Map<?, ?>) location, "physicalLocation");
    isUri(map(physical, "artifactLocation"));
    isRegion(map(physical, "region"));
  }

  private static void isUri(Map<?, ?> artifact) {
    assertThat(URI.create((String) artifact.get("uri"))).isNotNull();
  }

  private static void isRegion(Map<?, ?> region) {
    int startLine = number(region, "startLine");
    int startColumn = number(region, "startColumn");
    int endLine = number(region, "endLine");
    assertThat(startLine).isBetween(1, endLine);
    assertThat(startColumn).isPositive();
    if (startLine == endLine) {
      assertThat(number(region, "endColumn")).isGreaterThanOrEqualTo(startColumn);
    }
  }

  private static Map<?, ?> map(Map<?, ?> object, String name) {
    return (Map<?, ?>) Objects.requireNonNull(object.get(name), name);
  }

  private static List<?> list(Map<?, ?> object, String name) {
    return (List<?>) Objects.requireNonNull(object.get(name), name);
  }

  private static int number(Map<?, ?> object, String name) {
    return ((Long) Objects.requireNonNull(object.get(name), name)).intValue();
  }

  private static Map<?, ?> json(String text) {
    return (Map<?, ?>) new Tree(text).value();
  }

  @Test
  void countsColumnsInSarifAsUtf16DoesAndInJsonAsPeopleDo() {
    assertThat(printed(out -> report("sarif", out)))
        .contains("\"startLine\":3,\"startColumn\":16,\"endLine\":3,\"endColumn\":23");
    assertThat(printed(out -> report("json", out)))
        .contains("\"start\":{\"line\":3,\"column\":15},\"end\":{\"line\":3,\"column\":22}");
  }

  /** Reads JSON for the tests alone: objects, lists, strings and whole numbers. */
  private static final class Tree {
    private final String text;
    private int at;

    Tree(String text) {
      this.text = text;
    }

    Object value() {
      char sign = text.charAt(at);
      if (sign == '{') {
        Map<Object, Object> object = new HashMap<>();
        entries(
            () -> {
              Object name = value();
              at++;
              object.put(name, value());
            },
            '}');
        return object;
      }
      if (sign == '[') {
        List<Object> list = new ArrayList<>();
        entries(() -> list.add(value()), ']');
        return list;
      }
      return sign == '"' ? string() : number();
    }

    private void entries(Runnable entry, char end) {
      at++;
      while (text.charAt(at) != end) {
        entry.run();
        at += text.charAt(at) == ',' ? 1 : 0;
      }
      at++;
    }

    private String string() {
      StringBuilder out = new StringBuilder();
      at++;
      while (text.charAt(at) != '"') {
        boolean escape = text.charAt(at) == '\\';
        at += escape ? 1 : 0;
        out.append(text.charAt(at));
        at += escape && text.charAt(at) == 'u' ? 5 : 1;
      }
      at++;
      return out.toString();
    }

    private Long number() {
      int from = at;
      while (Character.isDigit(text.charAt(at))) {
        at++;
      }
      return Long.valueOf(text.substring(from, at));
    }
  }
}
