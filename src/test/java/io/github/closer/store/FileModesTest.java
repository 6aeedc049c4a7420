package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileModesTest {
  @TempDir Path home;

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private static void chmod(Path path, String mode) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
  }

  private List<Path> ours() throws IOException {
    try (Stream<Path> paths = Files.walk(home)) {
      return paths.filter(path -> path.toString().contains("closer")).toList();
    }
  }

  private void assertPrivate() throws IOException {
    assertThat(ours()).isNotEmpty();
    for (Path path : ours()) {
      assertThat(mode(path))
          .as("%s", path)
          .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "022", "077", "777"})
  void everythingIsPrivateWhateverTheUmask(String umask) throws Exception {
    Process process = Child.startUnder("umask " + umask + ";", "create", home.toString());
    assertThat(process.waitFor()).isZero();
    assertPrivate();
    assertThat(ours().stream().filter(Files::isRegularFile).map(p -> p.getFileName().toString()))
        .containsExactlyInAnyOrder(
            "couple.json",
            "couple.lock",
            "deck.yaml",
            "included.json",
            "journal.jsonl",
            "journal.jsonl.torn",
            "lock",
            "memory.json");
  }

  @Test
  void theCouplesFileIsNarrowedWhenItIsWritten() throws IOException {
    CoupleFile couple = new CoupleFile(Directories.from(Map.of(), home));
    couple.write(Samples.BEGUN.heading().people());
    for (Path path : ours()) {
      chmod(path, Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--");
    }
    couple.begun(new SessionId("2026-11-23T20-15-03Z-k3fzm"));
    assertPrivate();
  }

  @Test
  void whatWasOpenToOthersIsNarrowedWhenASessionIsOpened() throws IOException {
    Directories directories = Directories.from(Map.of(), home);
    Sessions sessions = new Sessions(directories, new Random(1));
    SessionDeck deck = new SessionDeck("deck: x\n", Map.of("a.yaml", "deck: y\n"));
    OpenSession session = sessions.create(Samples.AT, deck, Samples.BEGUN, Memories.brought());
    session.journal().close();
    assertThat(sessions.folder(session.id()).resolve("memory.json")).exists();
    Files.writeString(sessions.folder(session.id()).resolve("journal.jsonl.torn"), "x");
    for (Path path : ours()) {
      chmod(path, Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--");
    }
    sessions.open(session.id()).journal().close();
    assertPrivate();
  }

  @Test
  void narrowingNeverGivesARightBack() throws IOException {
    Path file = Files.writeString(home.resolve("closer-file"), "x");
    chmod(file, "r--r--r--");
    new LocalDisk().narrow(file);
    assertThat(mode(file)).isEqualTo("r--------");
  }

  @Test
  void foldersAboveOursAreLeftAsTheyAre() throws IOException {
    Path share = Files.createDirectories(home.resolve(".local/share"));
    chmod(share, "rwxr-xr-x");
    new CoupleFile(Directories.from(Map.of(), home)).write(Samples.BEGUN.heading().people());
    assertThat(mode(share)).isEqualTo("rwxr-xr-x");
    assertPrivate();
  }
}
