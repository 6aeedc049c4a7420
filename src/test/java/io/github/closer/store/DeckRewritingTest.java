package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckRewritingTest {
  @TempDir Path folder;
  private DeckLibrary library;

  @BeforeEach
  void setUp() {
    library = new DeckLibrary(folder, Directories.from(Map.of(), folder.resolve("home")));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void putsTheNewTextInTheOldOnesPlaceAndKeepsItsPermissions() throws IOException {
    Path file = write("deck.yaml", "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-xr--"));

    DeckRewriting.write(library.read("deck.yaml"), "new 👋\r\n");

    assertThat(Files.readString(file)).isEqualTo("new 👋\r\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-xr--");
    assertThat(names()).containsExactly("deck.yaml");
  }

  @Test
  void changesTheFileThatALinkLeadsTo() throws IOException {
    Files.createDirectory(folder.resolve("real"));
    Path file = write("real/deck.yaml", "old");
    Path link = Files.createSymbolicLink(folder.resolve("deck.yaml"), Path.of("real/deck.yaml"));

    DeckRewriting.write(library.read("deck.yaml"), "new");

    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(file)).isEqualTo("new");
  }

  @Test
  void leavesAFileAloneThatWasChangedMeanwhile() throws IOException {
    Path file = write("deck.yaml", "old");
    DeckFile read = library.read("deck.yaml");
    Files.writeString(file, "changed in an editor");

    assertThatThrownBy(() -> DeckRewriting.write(read, "new"))
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("deck.yaml was changed");
    assertThat(Files.readString(file)).isEqualTo("changed in an editor");
    assertThat(names()).containsExactly("deck.yaml");
  }

  @Test
  void leavesAFileAloneThatIsGone() throws IOException {
    Path file = write("deck.yaml", "old");
    DeckFile read = library.read("deck.yaml");
    Files.delete(file);

    assertThatThrownBy(() -> DeckRewriting.write(read, "new")).isInstanceOf(StoreFailure.class);
    assertThat(file).doesNotExist();
  }

  @Test
  void writesNothingIntoTheProgram() {
    DeckFile curiosity =
        new DeckLibrary(folder.resolve("nowhere"), Directories.from(Map.of(), folder))
            .read("curiosity");

    assertThatThrownBy(() -> DeckRewriting.write(curiosity, "new"))
        .hasMessageContaining("stays as it is");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).toList();
    }
  }
}
