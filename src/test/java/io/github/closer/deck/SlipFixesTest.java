package io.github.closer.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SlipFixesTest {

  static Stream<Path> slips() {
    return Decks.bad().stream().filter(d -> d.getFileName().toString().startsWith("slip-"));
  }

  /** One fix after the other, each in the original text, and each leaves one problem less. */
  @ParameterizedTest
  @MethodSource("slips")
  void mendsWhatItIsAboutAndNothingElse(Path deck) {
    String text = Decks.source(deck).text();
    List<Diagnostic> left = Decks.read(text).diagnostics();
    for (Optional<Diagnostic> next = fixable(left); next.isPresent(); next = fixable(left)) {
      Fix fix = next.orElseThrow().fix().orElseThrow();
      text = Mending.apply(text, fix);
      List<Diagnostic> after = Decks.read(text).diagnostics();
      assertThat(after).as(text).extracting(Diagnostic::rule).hasSize(left.size() - 1);
      left = after;
    }
    assertThat(left).allMatch(d -> d.fix().isEmpty());
  }

  private static Optional<Diagnostic> fixable(List<Diagnostic> diagnostics) {
    return diagnostics.stream().filter(d -> d.fix().isPresent()).findFirst();
  }

  /** All of them at once, as a machine does it. */
  @ParameterizedTest
  @MethodSource("slips")
  void mendsAllAtOnce(Path deck) {
    String text = Decks.source(deck).text();
    List<Diagnostic> before = Decks.read(text).diagnostics();
    List<Fix.Edit> edits =
        before.stream().flatMap(d -> d.fix().stream()).flatMap(f -> f.edits().stream()).toList();

    List<Diagnostic> after = Decks.read(Mending.apply(text, new Fix(edits))).diagnostics();

    long without = before.stream().filter(d -> d.fix().isEmpty()).count();
    assertThat(after).extracting(Diagnostic::rule).hasSize((int) without);
  }
}
