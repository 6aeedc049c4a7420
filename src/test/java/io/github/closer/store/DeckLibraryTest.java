package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeckLibraryTest {
  @TempDir Path temp;
  private Path work;
  private Path own;
  private Path program;
  private Directories directories;
  private DeckLibrary library;

  @BeforeEach
  void setUp() throws IOException {
    work = temp.resolve("work");
    directories = Directories.from(Map.of(), temp.resolve("home"));
    own = directories.data().resolve("decks");
    program = Files.createDirectory(temp.resolve("classes"));
    library = new DeckLibrary(work, directories, new PackagedDecks(program));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void assertDeck(DeckFile deck, String id, String shown, String text) {
    assertThat(List.of(deck.id(), deck.shownName(), deck.text())).containsExactly(id, shown, text);
  }

  private static void assertFailure(ThrowingCallable call, StoreFailure.Kind kind, String words) {
    assertThatThrownBy(call)
        .hasMessageContaining(words)
        .isInstanceOfSatisfying(
            StoreFailure.class, failure -> assertThat(failure.kind()).isEqualTo(kind));
  }

  @Test
  void looksHereThenAmongOwnDecksThenInTheProgram() throws IOException {
    write(program.resolve("prompts/five.yaml"), "program");
    assertDeck(library.read("five"), "five", "prompts/five.yaml", "program");
    write(own.resolve("five.yaml"), "own");
    assertDeck(library.read("five"), "five", own.resolve("five.yaml").toString(), "own");
    write(work.resolve("prompts/five.yaml"), "here");
    assertDeck(library.read("five"), "five", "prompts/five.yaml", "here");
  }

  @Test
  void aPathIsThatFile() throws IOException {
    write(work.resolve("five"), "plain file");
    write(work.resolve("five.yaml"), "yaml");
    write(work.resolve("sub/six.yml"), "yml");
    assertThat(library.read("five").text()).isEqualTo("plain file");
    assertDeck(library.read("./five.yaml"), "five", "./five.yaml", "yaml");
    assertDeck(library.read("sub/six.yml"), "six", "sub/six.yml", "yml");
    assertThat(library.read(work.resolve("five.yaml").toString()).id()).isEqualTo("five");
    assertFailure(() -> library.read("none.yaml"), StoreFailure.Kind.NO_INPUT, "no file none.yaml");
  }

  @Test
  void listsEveryNameOnceAndSorted() throws IOException {
    write(program.resolve("prompts/b.yaml"), "");
    write(program.resolve("prompts/a.yaml"), "");
    write(own.resolve("b.yaml"), "");
    write(own.resolve("notes.txt"), "");
    write(own.resolve(".hidden.yaml"), "");
    write(work.resolve("prompts/c.yaml"), "");
    Files.createDirectories(work.resolve("prompts/folder.yaml"));
    assertThat(library.names())
        .containsExactly(
            new DeckLibrary.Entry("a", DeckLibrary.Origin.LIBRARY),
            new DeckLibrary.Entry("b", DeckLibrary.Origin.OWN),
            new DeckLibrary.Entry("c", DeckLibrary.Origin.HERE));
  }

  @Test
  void readsDecksFromTheJar() throws IOException {
    Path jar = temp.resolve("closer.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      for (String name :
          new String[] {"prompts/", "prompts/five.yaml", "prompts/x/y.yaml", "z.yaml"}) {
        entries.putNextEntry(new JarEntry(name));
        entries.write(name.endsWith("/") ? new byte[0] : name.getBytes(StandardCharsets.UTF_8));
        entries.closeEntry();
      }
    }
    DeckLibrary packaged = new DeckLibrary(work, directories, new PackagedDecks(jar));
    assertThat(packaged.names())
        .containsExactly(new DeckLibrary.Entry("five", DeckLibrary.Origin.LIBRARY));
    assertThat(packaged.read("five").text()).isEqualTo("prompts/five.yaml");
    assertFailure(() -> packaged.read("six"), StoreFailure.Kind.NO_INPUT, "no deck");
    DeckFile five = packaged.read("five");
    assertThat(packaged.beside(five, "x/y.yaml").map(DeckFile::text)).contains("prompts/x/y.yaml");
    assertThat(packaged.beside(five, "y.yaml")).isEmpty();
    assertThat(packaged.namesBeside(five, "x/z.yaml")).containsExactly("y.yaml");
    assertThat(packaged.named(five, "five").map(DeckFile::shownName)).contains("prompts/five.yaml");
  }

  @Test
  void findsFilesBesideADeckWhereverThatIs() throws IOException {
    write(program.resolve("prompts/a.yaml"), "");
    write(program.resolve("prompts/shared/x.yaml"), "program");
    write(own.resolve("b.yaml"), "");
    write(own.resolve("shared/x.yaml"), "own");
    write(work.resolve("prompts/c.yaml"), "");
    write(work.resolve("prompts/shared/x.yaml"), "here");
    write(work.resolve("sub/d.yaml"), "");
    write(work.resolve("sub/shared/x.yaml"), "sub");
    write(work.resolve("e.yaml"), "");
    assertDeck(x("a"), "shared/x.yaml", "prompts/shared/x.yaml", "program");
    assertDeck(x("b"), "shared/x.yaml", own.resolve("shared/x.yaml").toString(), "own");
    assertDeck(x("c"), "shared/x.yaml", "prompts/shared/x.yaml", "here");
    assertDeck(x("sub/d.yaml"), "shared/x.yaml", "sub/shared/x.yaml", "sub");
    assertThat(library.beside(library.read("e.yaml"), "shared/x.yaml")).isEmpty();
    assertThat(library.beside(library.read("e.yaml"), "sub")).isEmpty();
    assertThat(library.namesBeside(library.read("e.yaml"), "sub/q.yaml")).containsExactly("d.yaml");
    assertThat(library.namesBeside(library.read("e.yaml"), "gone/q.yaml")).isEmpty();
  }

  private DeckFile x(String deck) {
    return library.beside(library.read(deck), "shared/x.yaml").orElseThrow();
  }

  @Test
  void aDeckThatIsLedToIsLookedForBesideTheDeckFirst() throws IOException {
    write(work.resolve("sub/a.yaml"), "");
    write(program.resolve("prompts/b.yaml"), "program");
    DeckFile a = library.read("sub/a.yaml");
    assertThat(library.named(a, "b").map(DeckFile::text)).contains("program");
    write(work.resolve("prompts/b.yaml"), "here");
    assertThat(library.named(a, "b").map(DeckFile::text)).contains("here");
    write(work.resolve("sub/b.yml"), "beside");
    assertThat(library.named(a, "b").map(DeckFile::shownName)).contains("sub/b.yml");
    assertThat(library.named(a, "c")).isEmpty();
    assertThat(library.named(a, "../sub/b")).isEmpty();
  }

  @Test
  void knowsTheDecksOfAFolder() throws IOException {
    write(work.resolve("sub/b.yaml"), "");
    write(work.resolve("sub/a.yml"), "");
    write(work.resolve("sub/notes.txt"), "");
    write(work.resolve("sub/b.test.yaml"), "");
    write(work.resolve("sub/deeper/c.yaml"), "");
    write(work.resolve("sub/.hidden/d.yaml"), "");
    List<String> decks = List.of("sub/a.yml", "sub/b.yaml", "sub/deeper/c.yaml");
    assertThat(library.in("sub")).contains(decks);
    assertThat(library.in("sub/")).contains(decks);
    assertThat(library.in("sub/b.yaml")).isEmpty();
    write(program.resolve("prompts/sub.yaml"), "");
    assertThat(library.in("sub")).isEmpty();
  }

  @Test
  void knowsTheFileThatWasMeantByAnotherEnding() throws IOException {
    write(work.resolve("sub/b.yml"), "");
    write(work.resolve("sub/a.yaml"), "");
    Files.createDirectory(work.resolve("sub/folder.yaml"));
    assertThat(library.withOtherEnding("sub/b.yaml")).contains("sub/b.yml");
    assertThat(library.withOtherEnding("sub/a.yml")).contains("sub/a.yaml");
    assertThat(library.withOtherEnding("sub/a")).contains("sub/a.yaml");
    assertThat(library.withOtherEnding("sub/a.yaml")).isEmpty();
    assertThat(library.withOtherEnding("sub/folder")).isEmpty();
    assertThat(library.withOtherEnding("")).isEmpty();
    assertThat(library.withOtherEnding("a\u0000b")).isEmpty();
  }

  @Test
  void aPathIsMeantFromAnywhereAndANameStaysAName() throws IOException {
    write(work.resolve("sub/a.yaml"), "");
    assertThat(library.anywhere("sub/../sub/a.yaml"))
        .isEqualTo(work.resolve("sub/a.yaml").toAbsolutePath().toString());
    assertThat(library.anywhere("curiosity")).isEqualTo("curiosity");
  }

  @Test
  void aDeckThatIsPipedInIsOfTheWorkingFolder() throws IOException {
    write(work.resolve("part.yaml"), "part");
    DeckFile given =
        library.given(new ByteArrayInputStream("- Why?".getBytes(StandardCharsets.UTF_8)));
    assertThat(given.text()).isEqualTo("- Why?");
    assertThat(given.path()).isEmpty();
    DeckFile part = library.beside(given, "part.yaml").orElseThrow();
    assertDeck(part, "part.yaml", "part.yaml", "part");
    assertThat(part.path()).contains(work.resolve("part.yaml"));
    assertFailure(
        () -> library.given(new ByteArrayInputStream(new byte[DeckLibrary.LARGEST + 1])),
        StoreFailure.Kind.DAMAGED,
        "larger than 256 kB");
  }

  @Test
  void knowsWhereTheRunningProgramIs() {
    assertThat(PackagedDecks.own().place()).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing", "..", ".", "", " ", "a b", "a..b", "-x", "a\u0000b", "~", "*"})
  void anOddNameIsJustNotFound(String name) {
    assertFailure(() -> library.read(name), StoreFailure.Kind.NO_INPUT, "There is no deck called");
  }

  @Test
  void aNameNeverLeavesItsFolder() throws IOException {
    write(work.resolve("secret.yaml"), "x");
    assertFailure(() -> library.read("..secret"), StoreFailure.Kind.NO_INPUT, "no deck");
  }

  @Test
  void whatIsNoSensibleTextIsRefused() throws IOException {
    write(work.resolve("large.yaml"), "x".repeat(DeckLibrary.LARGEST + 1));
    write(work.resolve("full.yaml"), "x".repeat(DeckLibrary.LARGEST));
    Files.write(work.resolve("latin.yaml"), new byte[] {'t', '\n', (byte) 0xe9, 'x'});
    Files.createDirectories(work.resolve("folder.yaml"));
    Files.createDirectories(own.resolve("shelf.yaml"));
    assertFailure(
        () -> library.read("large.yaml"), StoreFailure.Kind.DAMAGED, "larger than 256 kB");
    assertThat(library.read("full.yaml").text()).hasSize(DeckLibrary.LARGEST);
    assertFailure(() -> library.read("latin.yaml"), StoreFailure.Kind.DAMAGED, "UTF-8: see line 2");
    assertFailure(() -> library.read("folder.yaml"), StoreFailure.Kind.NO_INPUT, "is a folder");
    assertFailure(() -> library.read("shelf"), StoreFailure.Kind.NO_INPUT, "no deck");
  }

  @Test
  void aFileWithoutAnEndIsNotReadToItsEnd() {
    assertFailure(() -> library.read("/dev/zero"), StoreFailure.Kind.DAMAGED, "larger than");
  }
}
