package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaryDiskTest {
  private static final String REASON = "Input/output error";
  private static final byte[] LINE = "one line\n".getBytes(StandardCharsets.UTF_8);

  @TempDir Path temp;
  private Path file;

  @BeforeEach
  void setUp() {
    file = temp.resolve("journal.jsonl");
  }

  private static void assertRefused(ThrowingCallable call) {
    assertThatThrownBy(call).isExactlyInstanceOf(IOException.class).hasMessage(REASON);
  }

  private void assertNothingIsWrittenAnyMore(WaryDisk wary, FaultyDisk disk) throws IOException {
    disk.log.clear();
    assertRefused(() -> wary.create(temp.resolve("new")));
    assertRefused(() -> wary.open(file));
    assertRefused(() -> wary.rename(file, temp.resolve("renamed")));
    assertRefused(() -> wary.link(file, temp.resolve("linked")));
    assertRefused(() -> wary.makeFolder(temp.resolve("folder")));
    assertRefused(() -> wary.forceFolder(temp));
    assertThat(disk.log).isEmpty();

    assertThat(wary.read(file)).isEqualTo(LINE);
    wary.narrow(file);
    wary.lock(temp.resolve("lock")).close();
    wary.delete(file);
    assertThat(file).doesNotExist();
  }

  @Test
  void onceAFileCouldNotBeMadeDurableNothingIsWrittenAnyMore() throws IOException {
    int force = 3;
    FaultyDisk disk = new FaultyDisk(force, REASON, false);
    WaryDisk wary = new WaryDisk(disk);
    try (Disk.OpenFile open = wary.create(file)) {
      open.writeFully(LINE, 0);
      assertRefused(open::force);

      disk.log.clear();
      assertRefused(open::force);
      assertRefused(() -> open.write(ByteBuffer.wrap(LINE), LINE.length));
      assertRefused(() -> open.truncate(0));
      assertThat(disk.log).isEmpty();
      assertThat(open.length()).isEqualTo(LINE.length);
      assertNothingIsWrittenAnyMore(wary, disk);
    }
  }

  @Test
  void onceAFolderCouldNotBeMadeDurableNothingIsWrittenAnyMore() throws IOException {
    Files.write(file, LINE);
    FaultyDisk disk = new FaultyDisk(1, REASON, false);
    WaryDisk wary = new WaryDisk(disk);
    assertRefused(() -> wary.forceFolder(temp));
    assertNothingIsWrittenAnyMore(wary, disk);
  }

  @Test
  void aFolderThatMayNotBeOpenedIsNoSuchFailure() throws IOException {
    String denied = temp.toString();
    WaryDisk wary =
        new WaryDisk(
            new ActingDisk(
                "forceFolder",
                () -> {
                  throw new AccessDeniedException(denied);
                }));
    assertThatThrownBy(() -> wary.forceFolder(temp)).isInstanceOf(AccessDeniedException.class);
    wary.create(file).close();
    assertThat(file).isEmptyFile();
  }

  @Test
  void whileAllIsWellEveryCallIsThatOfTheDiskBelow() throws IOException {
    FaultyDisk disk = FaultyDisk.sound();
    disk.largestWrite = 3;
    WaryDisk wary = new WaryDisk(disk);
    Disk.OpenFile open = wary.create(file);
    assertThat(open.write(ByteBuffer.wrap(LINE), 0)).isEqualTo(3);
    open.close();
    assertThatThrownBy(() -> open.write(ByteBuffer.wrap(LINE), 0))
        .isInstanceOf(ClosedChannelException.class);
    wary.makeFolder(temp.resolve("folder"));
    wary.forceFolder(temp);
    wary.rename(file, temp.resolve("renamed"));
    wary.link(temp.resolve("renamed"), temp.resolve("linked"));
    assertThat(disk.log)
        .containsExactly(
            "create journal.jsonl",
            "write journal.jsonl",
            "write journal.jsonl",
            "makeFolder folder",
            "forceFolder " + temp.getFileName(),
            "rename journal.jsonl",
            "link renamed");
  }
}
