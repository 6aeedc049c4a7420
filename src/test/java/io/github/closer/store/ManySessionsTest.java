package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.closer.session.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand sessions, one each day. What is counted is how many files are read. */
class ManySessionsTest {
  private static final int MANY = 10_000;
  private static final Instant START = Instant.parse("2000-01-01T20:00:00Z");

  /** One that is gone on with, so that its folder holds more. */
  private static final int OLD = 300;

  @TempDir static Path home;
  private static Directories directories;

  private final FaultyDisk disk = FaultyDisk.sound();
  private Sessions sessions;
  private CoupleFile couple;

  @BeforeAll
  static void play() throws IOException {
    directories = Directories.from(Map.of(), home);
    Files.createDirectories(directories.sessions());
    Path finished = Files.write(home.resolve("finished"), journal(1));
    for (int i = 0; i < MANY; i++) {
      Path folder = Files.createDirectory(directories.sessions().resolve(id(i).value()));
      Path journal = folder.resolve("journal.jsonl");
      if (i % 100 == 0 || i >= MANY - 100) {
        Files.write(journal, journal(i));
      } else {
        // One file for them all: ten thousand take their time.
        Files.createLink(journal, finished);
      }
    }
  }

  /** What came with them goes with them; JUnit would take five times as long. */
  @AfterAll
  static void remove() throws IOException {
    for (int i = 0; i < MANY; i++) {
      Path folder = directories.sessions().resolve(id(i).value());
      Files.delete(folder.resolve("journal.jsonl"));
      if (i != OLD) {
        Files.delete(folder);
      }
    }
  }

  /** All but each hundredth are finished. */
  private static byte[] journal(int i) {
    Event.Begun begun = new Event.Begun(day(i), Samples.BEGUN.heading());
    Event.Lasting last = i % 100 == 0 ? new Event.Paused(day(i)) : new Event.Ended(day(i));
    return Samples.journal(List.of(begun, last));
  }

  private static Instant day(int i) {
    return START.plus(Duration.ofDays(i));
  }

  private static SessionId id(int i) {
    return new SessionId(day(i).toString().replace(':', '-') + "-" + (10_000 + i));
  }

  @BeforeEach
  void setUp() throws IOException {
    sessions = new Sessions(directories, new Random(1), disk);
    couple = new CoupleFile(directories);
    Files.deleteIfExists(directories.data().resolve("couple.json"));
  }

  private long reads() {
    return disk.log.stream().filter(call -> call.startsWith("read ")).count();
  }

  @Test
  void theLastThatIsNotOverIsFoundWithoutReadingThemAll() {
    couple.begun(id(100));
    couple.begun(id(200));
    couple.begun(id(300));
    couple.begun(id(100));
    // Touched is what its journal says, so the one of the latest day is the last.
    assertThat(sessions.lastUnfinished()).map(SessionSummary::id).contains(id(300));
    assertThat(reads()).isBetween(23L, 30L);
  }

  @Test
  void withoutAnIndexTheNewestAreLookedAt() {
    assertThat(sessions.lastUnfinished()).isEmpty();
    assertThat(reads()).isEqualTo(20);
  }

  @Test
  void anIndexOfManyIsReadFromItsEnd() {
    for (int i = 0; i < 60; i++) {
      couple.begun(id(i * 100));
    }
    assertThat(sessions.lastUnfinished()).map(SessionSummary::id).contains(id(5_900));
    assertThat(reads()).isEqualTo(41);
  }

  @Test
  void whatTheIndexHoldsInVainIsPassedOver() {
    couple.begun(id(77));
    couple.begun(new SessionId("2001-01-01T20-00-00Z-gone2"));
    assertThat(sessions.lastUnfinished()).isEmpty();
  }

  @Test
  void theLastIsTheOneThatWasFinishedLastHoweverLongAgoItBegan() throws IOException {
    SessionId old = id(OLD);
    Path journal = sessions.folder(old).resolve("journal.jsonl");
    byte[] before = Files.readAllBytes(journal);
    try {
      OpenSession session = reopened(old);
      session.journal().append(new Event.Ended(day(MANY)));
      session.journal().close();
      couple.finished(old, "x", day(MANY), Memories.nothing());
      assertThat(sessions.find("last")).isEqualTo(old);
      assertThat(reads()).isEqualTo(22);
    } finally {
      Files.write(journal, before);
    }
  }

  private OpenSession reopened(SessionId id) throws IOException {
    Files.writeString(sessions.folder(id).resolve("deck.yaml"), "deck: x\n");
    return new Sessions(directories, new Random(1)).open(id);
  }

  @Test
  void theLastIsFoundAmongTheNewest() {
    assertThat(sessions.find("last")).isEqualTo(id(MANY - 1));
    assertThat(reads()).isEqualTo(20);
  }

  @Test
  void aNameIsFoundWithoutReadingAnything() {
    assertThat(sessions.find("14321")).isEqualTo(id(4_321));
    assertThat(sessions.find(id(7).value())).isEqualTo(id(7));
    assertThatThrownBy(() -> sessions.find("2011")).hasMessageContaining("365 sessions");
    assertThatThrownBy(() -> sessions.find("")).hasMessageContaining("no session called");
    assertThat(sessions.hasAny()).isTrue();
    assertThat(disk.log).isEmpty();
  }

  @Test
  void theListReadsEachOnce() {
    assertThat(sessions.list())
        .hasSize(MANY)
        .first()
        .extracting(SessionSummary::id)
        .isEqualTo(id(MANY - 1));
    assertThat(reads()).isEqualTo(MANY);
  }
}
