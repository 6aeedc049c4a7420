package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalLockTest {
  @TempDir Path folder;

  private Path path() {
    return folder.resolve("journal.jsonl");
  }

  @Test
  void aSessionOpensOnceInThisProcess() throws IOException {
    FileJournal first = FileJournal.create(new LocalDisk(), path(), Samples.BEGUN);
    assertThatThrownBy(() -> FileJournal.open(new LocalDisk(), path()))
        .isInstanceOf(JournalBusy.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("already open");
    first.close();
    FileJournal.open(new LocalDisk(), path()).journal().close();
  }

  @Test
  void lookingAtTheFilesDoesNotGiveTheLockBack() throws Exception {
    try (FileJournal first = FileJournal.create(new LocalDisk(), path(), Samples.BEGUN)) {
      Files.readAllBytes(path());
      assertThatThrownBy(() -> FileJournal.open(new LocalDisk(), path()))
          .isInstanceOf(JournalBusy.class);
      assertThat(otherProcess()).isEqualTo("BUSY");
      first.append(Samples.shared("still here"));
    }
    assertThat(otherProcess()).isEqualTo("OPEN");
  }

  @Test
  void aRewriteKeepsTheLock() throws Exception {
    try (FileJournal first = FileJournal.create(new LocalDisk(), path(), Samples.BEGUN)) {
      first.append(Samples.sealed(4, Audience.A, "x"));
      first.append(new Event.Closed(Samples.AT, 4));
      assertThat(otherProcess()).isEqualTo("BUSY");
    }
  }

  @Test
  void aRefusedOpenLeavesTheJournalFree() throws IOException {
    Files.writeString(path(), "nonsense\n");
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> FileJournal.open(new LocalDisk(), path()))
          .isInstanceOf(JournalDamaged.class);
    }
  }

  private String otherProcess() throws IOException, InterruptedException {
    Process process = Child.start("open", path().toString());
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return answer.strip();
  }
}
