package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Loaded;
import io.github.closer.deck.Source;
import io.github.closer.store.DeckLibrary;
import io.github.closer.store.Directories;
import io.github.closer.store.SessionDeck;
import io.github.closer.text.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckShelfTest {
  private static final String EVENING =
      """
      title: Evening
      include: [shared/words.yaml]
      steps:
        - use: words/hello
        - use: deck walk
      """;
  private static final String WORDS = "title: Words\nparts: {hello: [say: Hello.]}\n";
  private static final String WALK =
      "title: Walk\ninclude: [shared/words.yaml]\nsteps: [use: words/hello]\n";

  @TempDir Path temp;
  private final StringWriter err = new StringWriter();
  private Path own;
  private DeckShelf shelf;

  @BeforeEach
  void setUp() {
    Directories directories = Directories.from(Map.of(), temp.resolve("home"));
    own = directories.data().resolve("decks");
    shelf = new DeckShelf(new DeckLibrary(temp.resolve("desk"), directories));
  }

  private void write(String file, String text) throws IOException {
    Path path = temp.resolve("desk").resolve(file);
    Files.createDirectories(path.resolveSibling(""));
    Files.writeString(path, text);
  }

  private void walkOfTheCouple() throws IOException {
    write(own.resolve("walk.yaml").toString(), WALK);
    write(own.resolve("shared/words.yaml").toString(), WORDS.replace("Hello", "Walk"));
  }

  private List<String> findings(String asked) {
    return shelf.open(shelf.find(asked)).findings().stream()
        .map(f -> f.source().name() + ": " + f.diagnostic().message())
        .toList();
  }

  @Test
  void keepsEveryFileThatBelongsToADeck() throws IOException {
    write("prompts/evening.yaml", EVENING);
    write("prompts/shared/words.yaml", WORDS);
    walkOfTheCouple();
    DeckShelf.Playable playable = shelf.playable("evening", new PrintWriter(err));

    assertThat(playable.kept().text()).isEqualTo(EVENING);
    assertThat(playable.kept().others())
        .isEqualTo(
            Map.of(
                "shared/words.yaml",
                WORDS,
                "deck walk",
                WALK,
                "deck walk: shared/words.yaml",
                WORDS.replace("Hello", "Walk")));
  }

  @Test
  void readsTheSameDeckFromWhatASessionKeeps() throws IOException {
    write("evening.yaml", EVENING);
    write("shared/words.yaml", WORDS);
    walkOfTheCouple();
    DeckShelf.Playable playable = shelf.playable("./evening.yaml", new PrintWriter(err));
    Loaded<?> again =
        DeckReader.read(
            new Source("kept", playable.kept().text()), "evening", new Kept(playable.kept()));

    assertThat(again.value().map(Object::toString)).contains(playable.deck().toString());
  }

  @Test
  void saysOfEveryFileWhereItsProblemsAre() throws IOException {
    write("evening.yaml", EVENING);
    write("shared/words.yaml", WORDS.replace("say", "sya"));
    walkOfTheCouple();

    assertThat(findings("evening.yaml"))
        .containsExactly(
            "evening.yaml: `shared/words.yaml` has problems of its own",
            "shared/words.yaml: `sya` is not a kind of step");
  }

  @Test
  void namesTheFileItLookedFor() throws IOException {
    write("prompts/evening.yaml", EVENING.replace("words.yaml", "wodrs.yaml"));
    write("prompts/shared/words.yaml", WORDS);
    shelf.open(shelf.find("evening")).findings().stream()
        .map(f -> f.diagnostic().message() + "; " + f.diagnostic().help().orElse(""))
        .forEach(line -> err.append(line).append('\n'));

    assertThat(err.toString())
        .isEqualTo(
            """
            there is no file `prompts/shared/wodrs.yaml`; did you mean `shared/words.yaml`?
            there is no deck called `walk`; `closer list` shows the decks that can be named like this
            """);
  }

  @Test
  void readsNothingThatIsTooLargeOrNoText() throws IOException {
    write("evening.yaml", EVENING.replace("  - use: deck walk\n", ""));
    write("shared/words.yaml", "#".repeat(300_000));
    assertThat(findings("evening.yaml"))
        .containsExactly(
            "evening.yaml: shared/words.yaml is larger than 256 kB, which is too much for a deck");
    Path words = temp.resolve("desk/shared/words.yaml");
    Files.write(words, "t\u00e4t".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(findings("evening.yaml"))
        .containsExactly("evening.yaml: shared/words.yaml is not written in UTF-8: see line 1");
  }

  @Test
  void readsNothingOutsideTheFolderOfTheDeck() throws IOException {
    write("decks/evening.yaml", "title: T\ninclude: [../secret.yaml]\nsteps: [say: X]\n");
    write("secret.yaml", "secret: do not show\n");

    assertThat(findings("decks/evening.yaml"))
        .containsExactly(
            "decks/evening.yaml: `../secret.yaml` leads out of the folder of the deck");
    assertThat(shelf.open(shelf.find("decks/evening.yaml")).loaded().others()).isEmpty();
  }

  @Test
  void aFileOfPartsIsNothingToPlayAlone() throws IOException {
    write("prompts/words.yaml", WORDS);

    assertThat(findings("words")).isEmpty();
    assertThatThrownBy(() -> shelf.playable("words", new PrintWriter(err)))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("nothing to play in words");
    assertThat(shelf.all())
        .filteredOn(listed -> listed.name().equals("words"))
        .extracting(
            listed -> ListCommand.cover(listed.deck().orElseThrow(), Words.in(Locale.ENGLISH)))
        .containsExactly("Words: parts for other decks, nothing to play alone");
  }

  @Test
  void aHashCoversEveryFileInAnyOrder() {
    SessionDeck alone = new SessionDeck("x");
    SessionDeck two = new SessionDeck("x", Map.of("a", "1", "b", "2"));

    assertThat(alone.hash())
        .isEqualTo("2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881");
    assertThat(two.hash())
        .isEqualTo(new SessionDeck("x", Map.of("b", "2", "a", "1")).hash())
        .isNotEqualTo(alone.hash())
        .isNotEqualTo(new SessionDeck("y", two.others()).hash())
        .isNotEqualTo(new SessionDeck("x", Map.of("a", "2", "b", "1")).hash())
        .isNotEqualTo(new SessionDeck("x", Map.of("a", "1")).hash());
  }

  @Test
  void theHashOfADeckChangesWithEveryFileThatBelongsToIt() throws IOException {
    write("evening.yaml", EVENING);
    write("shared/words.yaml", WORDS);
    walkOfTheCouple();
    String before = hashNow();

    assertThat(hashNow()).isEqualTo(before);
    assertThat(shelf.playable("evening.yaml", new PrintWriter(err)).kept().hash())
        .isEqualTo(before);
    write("shared/words.yaml", WORDS + "# mended\n");
    assertThat(hashNow()).isNotEqualTo(before);
    write("shared/words.yaml", WORDS);
    assertThat(hashNow()).isEqualTo(before);
    Files.delete(own.resolve("walk.yaml"));
    assertThat(hashNow()).isNotEqualTo(before);
  }

  private String hashNow() {
    return shelf.open(shelf.find("evening.yaml")).kept().hash();
  }
}
