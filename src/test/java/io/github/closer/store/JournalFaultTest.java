package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.closer.deck.Keep;
import io.github.closer.play.Journal;
import io.github.closer.play.JournalFailure;
import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JournalFaultTest {
  private static final Event.Closed CLOSED = new Event.Closed(Samples.AT, 4);
  private static final List<Event.Lasting> SCRIPT =
      List.of(
          Samples.shared("first"),
          Samples.sealed(4, Audience.A, Samples.SECRET + " (A)"),
          Samples.sealed(4, Audience.B, Samples.SECRET + " (B)"),
          CLOSED,
          Samples.shared("last"));

  @TempDir(factory = InMemory.class)
  Path temp;

  /** What a run of the script was told is safe. */
  private static final class Run {
    final List<Event.Lasting> acknowledged = new ArrayList<>();
    boolean failed;
  }

  @ParameterizedTest
  @CsvSource({
    "Input/output error, false",
    "No space left on device, false",
    "Read-only file system, false",
    "Input/output error, true"
  })
  void whicheverCallFailsNothingAcknowledgedIsLost(String reason, boolean dead) throws IOException {
    int calls = 0;
    for (int n = 1; n == 1 || n <= calls; n++) {
      Path folder = Files.createDirectory(temp.resolve("run-" + n));
      FaultyDisk disk = new FaultyDisk(n, reason, dead);
      Run run = play(disk, folder);
      calls = n == 1 ? callsOfASoundRun() : calls;
      check(run, folder, n);
    }
    assertThat(calls).isGreaterThan(20);
  }

  private int callsOfASoundRun() throws IOException {
    FaultyDisk disk = FaultyDisk.sound();
    Run run = play(disk, Files.createDirectory(temp.resolve("sound")));
    assertThat(run.failed).isFalse();
    return disk.calls;
  }

  private static Run play(FaultyDisk disk, Path folder) {
    Run run = new Run();
    Directories directories = new Directories(folder, folder, folder, folder);
    Sessions sessions = new Sessions(directories, new Random(1), disk);
    try (Journal journal =
        sessions
            .create(Samples.AT, new SessionDeck("deck: x\n"), Samples.BEGUN, Memories.brought())
            .journal()) {
      run.acknowledged.add(Samples.BEGUN);
      append(journal, run, disk);
    } catch (StoreFailure e) {
      run.failed = true;
      assertThat(e.kind()).isEqualTo(StoreFailure.Kind.CANNOT_WRITE);
    }
    return run;
  }

  private static void append(Journal journal, Run run, FaultyDisk disk) {
    for (Event.Lasting event : SCRIPT) {
      try {
        journal.append(event);
      } catch (JournalFailure e) {
        run.failed = true;
        assertRefusesEverything(journal, disk);
        return;
      }
      if (event instanceof Event.Closed closed) {
        run.acknowledged.removeIf(closed::withdraws);
      }
      run.acknowledged.add(event);
    }
  }

  private static void assertRefusesEverything(Journal journal, FaultyDisk disk) {
    int before = disk.calls;
    assertThatThrownBy(() -> journal.append(Samples.shared("more")))
        .isInstanceOf(JournalFailure.class);
    assertThat(disk.calls).isEqualTo(before);
  }

  private static void check(Run run, Path folder, int n) throws IOException {
    Sessions sessions =
        new Sessions(new Directories(folder, folder, folder, folder), new Random(1));
    if (sessions.list().isEmpty()) {
      assertThat(run.acknowledged).as("call %d", n).isEmpty();
      return;
    }
    SessionId id = sessions.find("last");
    OpenSession session = sessions.open(id);
    session.journal().close();
    assertThat(session.given().deck()).isEqualTo(new SessionDeck("deck: x\n"));
    assertThat(session.given().memory()).isEqualTo(MemoryFile.lasting(Memories.brought()));
    List<Event.Lasting> events = session.events();
    if (!run.acknowledged.contains(CLOSED) && events.contains(CLOSED)) {
      // The rewrite was in place before the call that failed: the new journal, whole.
      assertThat(events).as("call %d", n).containsExactly(Samples.BEGUN, SCRIPT.get(0), CLOSED);
      assertNoSecret(sessions.folder(id));
      return;
    }
    assertThat(events.size()).as("call %d", n).isGreaterThanOrEqualTo(run.acknowledged.size());
    assertThat(events.subList(0, run.acknowledged.size())).isEqualTo(run.acknowledged);
    assertThat(events.size()).isLessThanOrEqualTo(run.acknowledged.size() + 1);
    if (run.acknowledged.contains(CLOSED)) {
      assertNoSecret(sessions.folder(id));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whicheverCallFailsAtTheEndItIsThereWithNothingThatWasForTheSessionOrNotAtAll(boolean dead)
      throws IOException {
    List<Event.Lasting> before =
        List.of(
            Samples.BEGUN,
            Samples.shared("first"),
            Samples.kept(2, Keep.SESSION, Samples.SECRET),
            Samples.shared("last"));
    Event.Ended ended = new Event.Ended(Samples.AT);
    String tail = "0badcafe {\"keep\":\"session\",\"text\":\"" + Samples.SECRET;
    boolean failed = true;
    int n = 0;
    for (; failed; n++) {
      Path folder = Files.createDirectory(temp.resolve("end-" + n));
      Path path = folder.resolve("journal.jsonl");
      Files.write(path, Samples.journal(before));
      Files.writeString(folder.resolve("journal.jsonl.torn"), tail);
      FaultyDisk sound = FaultyDisk.sound();
      FileJournal.open(sound, path).journal().close();
      FaultyDisk disk = new FaultyDisk(sound.calls + 1 + n, "Input/output error", dead);
      failed = false;
      try (Journal journal = FileJournal.open(disk, path).journal()) {
        journal.append(ended);
      } catch (JournalFailure e) {
        failed = true;
      }
      FileJournal.Opened opened = FileJournal.open(new LocalDisk(), path);
      opened.journal().close();
      if (failed && opened.events().equals(before)) {
        continue;
      }
      assertThat(opened.events())
          .as("call %d", n)
          .containsExactly(before.get(0), before.get(1), before.get(3), ended);
      assertNoSecret(folder);
    }
    assertThat(n).isEqualTo(15);
  }

  private static void assertNoSecret(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        assertThat(Files.readString(file)).doesNotContain(Samples.SECRET);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "No space left on device, the disk is full",
    "Disk quota exceeded, all the room you have",
    "Read-only file system, can be read but not written",
    "File too large, may not grow",
    "Input/output error, reported an error"
  })
  void theMessageSaysWhatTheDiskHas(String reason, String words) throws IOException {
    FileJournal.create(new LocalDisk(), temp.resolve("journal.jsonl"), Samples.BEGUN).close();
    FaultyDisk sound = FaultyDisk.sound();
    FileJournal.open(sound, temp.resolve("journal.jsonl")).journal().close();
    FaultyDisk disk = new FaultyDisk(sound.calls + 1, reason, false);
    try (Journal journal = FileJournal.open(disk, temp.resolve("journal.jsonl")).journal()) {
      assertThatThrownBy(() -> journal.append(Samples.shared(Samples.SECRET)))
          .isInstanceOf(JournalFailure.class)
          .hasMessageContaining(words)
          .message()
          .doesNotContain(Samples.SECRET);
    }
  }

  @Test
  void whicheverCallFailsWhileATornTailIsPutAsideTheTailIsKept() throws IOException {
    byte[] whole = Samples.journal();
    byte[] bytes = Arrays.copyOf(whole, whole.length - 3);
    String tail = new String(bytes, StandardCharsets.UTF_8);
    tail = tail.substring(tail.lastIndexOf('\n') + 1);
    for (int n = 1; n < 20; n++) {
      Path folder = Files.createDirectory(temp.resolve("torn-" + n));
      Path path = folder.resolve("journal.jsonl");
      Files.write(path, bytes);
      try {
        FileJournal.open(new FaultyDisk(n, "Input/output error", true), path).journal().close();
      } catch (IOException e) {
        assertThat(e).hasMessage("Input/output error");
      }
      FileJournal.Opened opened = FileJournal.open(new LocalDisk(), path);
      opened.journal().close();
      assertThat(opened.events()).hasSize(14);
      assertThat(Files.readString(folder.resolve("journal.jsonl.torn"))).contains(tail);
    }
  }
}
