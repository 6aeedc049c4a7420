package io.github.closer.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is said of every bad deck, to the column: severity, code, place and message, and below it
 * what stands beside the caret, the second place, what to write instead and what a machine may
 * change.
 */
class BadDecksTest {

  static Stream<Path> badDecks() {
    return Decks.bad().stream();
  }

  /** With -Dcloser.golden=update the files are written, and the test still fails. */
  @ParameterizedTest
  @MethodSource("badDecks")
  void saysOfABadDeckExactlyWhatIsExpected(Path deck) throws IOException {
    String said = said(Decks.read(deck));
    Path expected = deck.resolveSibling(deck.getFileName().toString().replace(".yaml", ".errors"));

    if ("update".equals(System.getProperty("closer.golden"))) {
      Files.writeString(expected, said);
      fail("written: " + expected);
    }

    assertThat(said).isNotEmpty().isEqualTo(Files.readString(expected));
  }

  private static String said(Loaded<Deck> loaded) {
    StringBuilder out = new StringBuilder(said(loaded.diagnostics()));
    for (Loaded.Other other : loaded.others()) {
      if (!other.diagnostics().isEmpty()) {
        out.append("in ").append(other.source().name()).append('\n');
        out.append(said(other.diagnostics()));
      }
    }
    return out.toString();
  }

  private static String said(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(BadDecksTest::said).collect(Collectors.joining());
  }

  private static String said(Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder();
    Diagnostic.Mark at = diagnostic.at();
    String severity = diagnostic.severity().word();
    line(out, severity + " " + diagnostic.rule().code(), at.span(), diagnostic.message());
    if (!at.label().isEmpty()) {
      out.append("  mark ").append(at.label()).append('\n');
    }
    diagnostic.other().ifPresent(other -> line(out, "  see", other.span(), other.label()));
    diagnostic.help().ifPresent(help -> out.append("  help ").append(help).append('\n'));
    diagnostic
        .fix()
        .ifPresent(fix -> fix.edits().forEach(e -> line(out, "  fix", e.span(), quoted(e.text()))));
    return out.toString();
  }

  private static void line(StringBuilder out, String what, SourceSpan at, String words) {
    out.append(what)
        .append(" %d:%d-%d:%d ".formatted(at.line(), at.column(), at.endLine(), at.endColumn()))
        .append(words.replace("\n", "\\n"))
        .append('\n');
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
