package io.github.closer.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.closer.deck.Deck;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Diagnostic;
import io.github.closer.deck.Loaded;
import io.github.closer.deck.OtherFiles;
import io.github.closer.deck.Rule;
import io.github.closer.deck.Severity;
import io.github.closer.deck.Source;
import io.github.closer.rehearsal.Estimate;
import io.github.closer.text.Width;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule is explained, and its examples are what they say they are. */
class ExplanationsTest {
  private static final Path PAGES = Path.of("src/main/resources/rules");

  private static final int MOST_LINES = 60;

  @ParameterizedTest
  @EnumSource(Rule.class)
  void theExampleBreaksItsRuleAndNoOther(Rule rule) throws IOException {
    assertThat(told(rule, page(rule).before())).containsOnly(rule);
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void theMendedExampleHasNothingToComplainAbout(Rule rule) throws IOException {
    assertThat(told(rule, page(rule).mended())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void aPageFitsATerminal(Rule rule) throws IOException {
    Explanation page = page(rule);
    List<String> lines = page.lines(80);

    assertThat(page.title()).hasSizeLessThan(64).doesNotEndWith(".");
    assertThat(lines).hasSizeLessThan(MOST_LINES);
    assertThat(lines).allMatch(line -> Width.of(line) <= 80 && line.equals(line.stripTrailing()));
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void aPageIsWrittenForItsReader(Rule rule) throws IOException {
    Explanation page = page(rule);
    String words = page.title() + " " + String.join(" ", page.why());

    assertThat(words.replaceAll("`[^`]*`", ""))
        .doesNotContain(
            "mapping", "scalar", "sequence", "parser", "invalid", "illegal", "you must");
    assertThat(page.why()).hasSizeBetween(1, 3);
  }

  @Test
  void noPageIsLeftOver() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Stream.of(Rule.values()).map(rule -> rule.code() + ".md").toList());
    }
  }

  @Test
  void noTwoRulesHaveTheSameTitle() throws IOException {
    Set<String> titles = new HashSet<>();
    for (Rule rule : Rule.values()) {
      assertThat(titles.add(page(rule).title())).as(rule.code()).isTrue();
    }
  }

  @Test
  void aPageWithoutAMendedDeckIsNoPage() {
    assertThatThrownBy(() -> Explanation.read("# T\n\nWhy.\n\n## Before\n\n```yaml\n- Q?\n```\n"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatCannotBeSeenIsWrittenInSigns() {
    ExampleFile file = new ExampleFile("", "\\t- a\\u202Eb\n", true);

    assertThat(file.text()).isEqualTo("\t- a\u202Eb\n");
    assertThat(new ExampleFile("", "\\t\n", false).text()).isEqualTo("\\t\n");
  }

  private static Explanation page(Rule rule) throws IOException {
    return Explanation.read(Files.readString(PAGES.resolve(rule.code() + ".md")));
  }

  /**
   * The rules that are broken, in whichever file of an example. Advice about other things, such as
   * the licence of a whole deck, is not what a small example is there for.
   */
  private static Set<Rule> told(Rule shown, List<ExampleFile> files) {
    return said(files).stream()
        .map(Diagnostic::rule)
        .filter(rule -> rule == shown || rule.severity() != Severity.NOTE)
        .collect(Collectors.toSet());
  }

  private static List<Diagnostic> said(List<ExampleFile> files) {
    Source source = new Source("deck.yaml", files.get(0).text());
    Loaded<Deck> loaded = DeckReader.read(source, "deck", beside(files));
    return Stream.of(
            loaded.diagnostics().stream(),
            loaded.others().stream().flatMap(other -> other.diagnostics().stream()),
            loaded.value().flatMap(deck -> Estimate.of(deck, source)).stream())
        .flatMap(said -> said)
        .toList();
  }

  private static OtherFiles beside(List<ExampleFile> files) {
    Map<String, String> texts =
        files.stream().collect(Collectors.toMap(ExampleFile::name, ExampleFile::text));
    return name -> {
      String path = name.path().isEmpty() ? name.deck() + ".yaml" : name.path();
      String text = texts.get(path);
      return text == null
          ? OtherFiles.Missing.of(name, List.copyOf(texts.keySet()))
          : new OtherFiles.Found(new Source(path, text));
    };
  }
}
