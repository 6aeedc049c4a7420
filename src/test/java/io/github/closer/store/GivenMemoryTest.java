package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.closer.play.Journal;
import io.github.closer.play.JournalFailure;
import io.github.closer.session.Event;
import io.github.closer.session.Memory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenMemoryTest {
  private static final Memory BROUGHT = Memories.brought();
  private static final Event.Ended ENDED = new Event.Ended(Samples.AT);

  @TempDir Path home;
  private Directories directories;
  private Sessions sessions;

  @BeforeEach
  void setUp() {
    directories = Directories.from(Map.of(), home);
    sessions = new Sessions(directories, new Random(1));
  }

  private SessionId begun() {
    OpenSession session =
        sessions.create(Samples.AT, new SessionDeck("deck: x\n"), Samples.BEGUN, BROUGHT);
    session.journal().close();
    return session.id();
  }

  private Path file(SessionId id) {
    return sessions.folder(id).resolve("memory.json");
  }

  @Test
  void aSessionThatIsGoneOnWithIsGivenTheSameAndItsKitAsItIsNow() throws IOException {
    OpenSession begun =
        sessions.create(Samples.AT, new SessionDeck("deck: x\n"), Samples.BEGUN, BROUGHT);
    begun.journal().close();
    assertThat(begun.memory(BROUGHT.kit())).isEqualTo(BROUGHT);
    OpenSession again = sessions.open(begun.id());
    again.journal().close();
    assertThat(again.memory(BROUGHT.kit())).isEqualTo(BROUGHT);
    assertThat(again.given()).isEqualTo(begun.given());
    Memory.Kit now = new Memory.Kit(List.of("new"), List.of(), List.of(), List.of());
    assertThat(again.memory(now).kit()).isEqualTo(now);
    assertThat(Files.readString(file(begun.id())))
        .contains("A walk on Sunday")
        .doesNotContain("Late means a call", "a hand on my back");
  }

  @Test
  void whoBringsNothingHasNoFile() {
    OpenSession begun = sessions.create(Samples.AT, new SessionDeck("deck: x\n"), Samples.BEGUN);
    begun.journal().close();
    assertThat(file(begun.id())).doesNotExist();
    OpenSession again = sessions.open(begun.id());
    again.journal().close();
    assertThat(again.memory(Memory.NONE.kit())).isEqualTo(Memory.NONE);
  }

  @Test
  void itGoesWithTheEndAndNotBefore() {
    SessionId id = begun();
    try (Journal journal = sessions.open(id).journal()) {
      journal.append(new Event.Paused(Samples.AT));
      assertThat(file(id)).exists();
      journal.append(ENDED);
      assertThat(file(id)).doesNotExist();
    }
  }

  @Test
  void whicheverCallFailsItStaysAsLongAsTheSessionIsNotOver() {
    boolean failed = true;
    int n = 0;
    while (failed) {
      n++;
      SessionId id = begun();
      FaultyDisk sound = FaultyDisk.sound();
      new Sessions(directories, new Random(1), sound).open(id).journal().close();
      FaultyDisk disk = new FaultyDisk(sound.calls + n, "Input/output error", true);
      try (Journal journal = new Sessions(directories, new Random(1), disk).open(id).journal()) {
        journal.append(ENDED);
        assertThat(sessions.read(id).events()).contains(ENDED);
        failed = disk.calls >= sound.calls + n;
      } catch (JournalFailure e) {
        assertThat(file(id)).as("call %d", n).exists();
      }
      OpenSession again = sessions.open(id);
      again.journal().close();
      if (!again.events().contains(ENDED)) {
        assertThat(again.memory(BROUGHT.kit())).as("call %d", n).isEqualTo(BROUGHT);
      }
    }
    // read, write, force the journal; delete twice, force the folder
    assertThat(n).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "{\"format\":2,\"sessions\":0,\"answers\":{},\"drawn\":{}}",
        "{\"format\":1,\"sessions\":0,\"answers\":{},\"drawn\":{\"c\":\"secret\"}}",
        "{\"format\":1,\"sessions\":0,\"answers\":{\"s\":{\"a\":\"secret\"}},\"drawn\":{}}"
      })
  void oneThatIsNotUnderstoodIsNamedAndLeftAlone(String text) throws IOException {
    SessionId id = begun();
    Files.writeString(file(id), text);
    assertThatThrownBy(() -> sessions.open(id))
        .hasMessageContaining(file(id).toString())
        .hasMessageNotContaining("secret")
        .isInstanceOfSatisfying(
            StoreFailure.class, e -> assertThat(e.kind()).isEqualTo(StoreFailure.Kind.DAMAGED));
    assertThat(Files.readString(file(id))).isEqualTo(text);
    assertThat(sessions.read(id).events()).containsExactly(Samples.BEGUN);
  }
}
