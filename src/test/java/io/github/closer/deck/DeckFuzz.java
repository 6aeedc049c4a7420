package io.github.closer.deck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in files of decks, they are read, or refused in words and with a place. */
class DeckFuzz {
  /** Between two files of one input; no text has it. */
  private static final String NEXT_FILE = "\u0000";

  static Stream<byte[]> decks() {
    return Stream.concat(Decks.good().stream(), Decks.bad().stream()).map(DeckFuzz::bytes);
  }

  static Stream<byte[]> severalFiles() {
    return Stream.of(
            "steps:\n  - use: one.yaml\n" + NEXT_FILE + "parts:\n  a:\n    - What?\n",
            "include: [one.yaml]\nsteps:\n  - use: a\n"
                + NEXT_FILE
                + "parts:\n  a:\n    - Go on?\n",
            "steps:\n  - go: deck two\n" + NEXT_FILE + "- Why?\n")
        .map(text -> text.getBytes(UTF_8));
  }

  @MethodSource("decks")
  @FuzzTest(maxDuration = "10m")
  void aDeckIsReadOrRefusedWithAPlaceInIt(byte[] bytes) {
    Source source = new Source("deck.yaml", new String(bytes, UTF_8));

    Loaded<Deck> loaded = DeckReader.read(source, "deck");

    assertPlaces(source, loaded.diagnostics());
  }

  @MethodSource("severalFiles")
  @FuzzTest(maxDuration = "10m")
  void includesLeadNowhereButIntoTheFolder(byte[] bytes) {
    List<String> files = List.of(new String(bytes, UTF_8).split(NEXT_FILE, 4));
    OtherFiles others =
        name -> {
          assertThat(name.path()).doesNotStartWith("/").doesNotContain("\\", ":");
          assertThat(name.path().split("/", -1)).doesNotContain("..");
          int file = Math.floorMod(name.key().hashCode(), 4);
          return file > 0 && file < files.size()
              ? new OtherFiles.Found(new Source(name.key(), files.get(file)))
              : OtherFiles.Missing.of(name, List.of());
        };

    Source source = new Source("deck.yaml", files.get(0));
    Loaded<Deck> loaded = DeckReader.read(source, "deck", others);

    assertPlaces(source, loaded.diagnostics());
    loaded.others().forEach(other -> assertPlaces(other.source(), other.diagnostics()));
  }

  private static void assertPlaces(Source source, List<Diagnostic> diagnostics) {
    int lines = source.lines().size();
    assertThat(diagnostics)
        .allSatisfy(
            diagnostic -> {
              assertThat(diagnostic.message()).isNotBlank();
              assertThat(diagnostic.at().span().endLine()).isLessThanOrEqualTo(lines);
            });
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
