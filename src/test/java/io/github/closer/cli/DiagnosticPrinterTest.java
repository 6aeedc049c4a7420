package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.closer.deck.Decks;
import io.github.closer.deck.Diagnostic;
import io.github.closer.deck.Rule;
import io.github.closer.deck.Source;
import io.github.closer.deck.SourceSpan;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosticPrinterTest {
  private static final Source TWO_LINES = new Source("two.yaml", "- one\n\t- t\u001Bwo\n");

  /** With -Dcloser.golden=update the files are written, and the test still fails. */
  @ParameterizedTest
  @ValueSource(strings = {"include", "large-text", "names", "scale", "slips", "wide"})
  void showsEachProblemWithItsLines(String name) throws IOException {
    Path deck = Path.of("src/test/resources/bad", name + ".yaml");
    String said = said(deck);
    Path expected = deck.resolveSibling(name + ".shown");

    if ("update".equals(System.getProperty("closer.golden"))) {
      Files.writeString(expected, said);
      fail("written: " + expected);
    }

    assertThat(said).isEqualTo(Files.readString(expected));
  }

  @Test
  void showsTheSecondPlaceAlsoWhereItComesFirst() {
    Diagnostic diagnostic =
        Diagnostic.of(Rule.ID_TWICE, SourceSpan.within(2, 4, 7), "twice")
            .labelled("again")
            .beside(SourceSpan.within(1, 3, 6), "first");

    assertThat(print(p -> p.full(TWO_LINES, diagnostic)))
        .isEqualTo(
            """
            error[D021]: twice
             --> two.yaml:2:4
              |
            1 | - one
              |   --- first
            2 |     - t\u241Bwo
              |       ^^^ again
            """);
  }

  @Test
  void putsCaretsBelowTheEndOfALineWhereSomethingIsMissing() {
    Diagnostic diagnostic = Diagnostic.of(Rule.EMPTY, SourceSpan.within(1, 6, 7), "nothing");

    assertThat(print(p -> p.full(TWO_LINES, diagnostic))).contains("  |      ^\n");
  }

  @Test
  void fitsOnOneLineForEditors() {
    Diagnostic diagnostic = Diagnostic.of(Rule.TAB, SourceSpan.within(2, 1, 2), "a\ttab");

    assertThat(print(p -> p.brief(TWO_LINES, diagnostic)))
        .isEqualTo("two.yaml:2:1: error[D010]: a    tab\n");
  }

  private static String said(Path deck) {
    List<Finding> findings = Finding.of(Decks.source(deck), Decks.read(deck));
    return print(p -> findings.forEach(f -> p.full(f.source(), f.diagnostic())));
  }

  private static String print(Consumer<DiagnosticPrinter> printing) {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out);
    printing.accept(new DiagnosticPrinter(writer));
    writer.flush();
    return out.toString();
  }
}
