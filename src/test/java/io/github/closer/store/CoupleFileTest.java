package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.closer.deck.Keep;
import io.github.closer.session.Audience;
import io.github.closer.session.Learned;
import io.github.closer.session.Memory;
import io.github.closer.session.People;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoupleFileTest {
  private static final People PEOPLE = new People("Zoë", "Sam");

  @TempDir Path home;
  private Directories directories;
  private CoupleFile couple;
  private Path file;

  @BeforeEach
  void setUp() {
    directories = Directories.from(Map.of(), home);
    couple = new CoupleFile(directories);
    file = directories.data().resolve("couple.json");
  }

  private void given(byte[] bytes) throws IOException {
    Files.createDirectories(directories.data());
    Files.write(file, bytes);
  }

  private void given(String text) throws IOException {
    given(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void isEmptyBeforeAnybodyGaveNames() {
    assertThat(couple.read()).isEmpty();
    assertThat(directories.data()).doesNotExist();
  }

  @Test
  void remembersTwoNames() throws IOException {
    couple.write(PEOPLE);
    assertThat(couple.read()).contains(PEOPLE);
    assertThat(Files.readString(file)).isEqualTo("{\"format\":1,\"names\":[\"Zoë\",\"Sam\"]}\n");
    couple.write(new People("A", "B"));
    assertThat(couple.read()).contains(new People("A", "B"));
  }

  @Test
  void keepsFieldsItDoesNotKnow() throws IOException {
    given(
        "{\"since\": 1.10, \"format\":1,\"names\":[\"A\",\"B\"],"
            + "\"x\":{\"y\":[null,true,12345678901234567890]}}");
    couple.write(PEOPLE);
    assertThat(Files.readString(file))
        .isEqualTo(
            "{\"since\":1.10,\"format\":1,\"names\":[\"Zoë\",\"Sam\"],"
                + "\"x\":{\"y\":[null,true,12345678901234567890]}}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "{\"format\":1,\"names\":\"A\"}",
        "{\"format\":1,\"names\":[\"A\"]}",
        "{\"format\":1,\"names\":[\"A\",\"a\"]}",
        "{\"format\":1,\"names\":[\"A\",7]}",
        "{\"format\":1,\"names\":[\"A\",\"B\"]",
        "{\"format\":2,\"names\":[\"A\",\"B\"]}"
      })
  void aFileThatIsNotUnderstoodIsNamed(String text) throws IOException {
    given(text);
    assertThatThrownBy(couple::read)
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining(file.toString());
    assertThat(Files.readString(file)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"sessions\":\"3\"",
        "\"sessions\":3.5",
        "\"began\":\"both\"",
        "\"unfinished\":[\"yesterday\"]",
        "\"promises\":{}",
        "\"promises\":[7]",
        "\"promises\":[{\"id\":\"x\",\"by\":\"a\",\"text\":\"x\"}]",
        "\"promises\":[{\"id\":\"x\",\"by\":\"a\",\"text\":\"x\",\"deck\":\"x\",\"due\":\"soon\"}]",
        "\"tickets\":[{\"id\":\"x\",\"by\":\"a\",\"text\":\"x\"}]",
        "\"items\":[{\"id\":\"x\",\"by\":\"a\",\"text\":\"x\",\"kind\":\"session\"}]",
        "\"items\":[{\"id\":\"x\",\"by\":\"a\",\"text\":\"x\",\"kind\":\"wish\"}]",
        "\"decks\":[]",
        "\"decks\":{\"x\":7}",
        "\"decks\":{\"x\":{\"played\":\"2026\"}}",
        "\"decks\":{\"x\":{\"answers\":{\"s\":{\"e\":{\"words\":\"\"}}}}}",
        "\"decks\":{\"x\":{\"answers\":{\"s\":{\"a\":{}}}}}",
        "\"decks\":{\"x\":{\"drawn\":{\"c\":1}}}",
        "\"gone\":[1]"
      })
  void aMemoryThatIsNotUnderstoodIsNamedAndNeverWrittenOver(String field) throws IOException {
    String text = "{\"format\":1,\"names\":[\"A\",\"B\"]," + field + "}";
    given(text);
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(couple::remembered, () -> couple.begun(Memories.FIRST))) {
      assertThatThrownBy(call)
          .isInstanceOf(StoreFailure.class)
          .hasMessageContaining(file.toString())
          .hasMessageNotContaining("wish");
    }
    assertThat(Files.readString(file)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"format\":2,\"names\":[\"A\",\"B\"]}"})
  void aFileThatIsNotUnderstoodIsNeverWrittenOver(String text) throws IOException {
    given(text);
    assertThatThrownBy(() -> couple.write(PEOPLE)).isInstanceOf(StoreFailure.class);
    assertThat(Files.readString(file)).isEqualTo(text);
  }

  @Test
  void bytesThatAreNoTextAreDamage() throws IOException {
    given(new byte[] {'{', (byte) 0xff, '}'});
    assertThatThrownBy(couple::read)
        .isInstanceOfSatisfying(
            StoreFailure.class, e -> assertThat(e.kind()).isEqualTo(StoreFailure.Kind.DAMAGED));
  }

  @Test
  void whicheverCallFailsTheOldNamesOrTheNewAreThere() throws IOException {
    People old = new People("A", "B");
    for (int n = 1; n < 14; n++) {
      couple.write(old);
      try {
        faulty(n).write(PEOPLE);
      } catch (StoreFailure e) {
        assertThat(e.kind()).isIn(StoreFailure.Kind.CANNOT_WRITE, StoreFailure.Kind.NO_INPUT);
        assertThat(e).hasMessageContaining("the disk is full");
      }
      assertThat(couple.read().orElseThrow()).isIn(old, PEOPLE);
    }
  }

  private CoupleFile faulty(int n) {
    return new CoupleFile(
        directories, new FaultyDisk(n, "No space left on device", true), Patience.TWO_SECONDS);
  }

  @Test
  void whicheverCallFailsWhatWasRememberedIsThere() throws IOException {
    boolean failed = true;
    int n = 0;
    while (failed) {
      n++;
      Files.deleteIfExists(file);
      couple.write(PEOPLE);
      couple.finished(Memories.FIRST, "repair", Samples.AT, Memories.rich());
      CoupleMemory before = couple.remembered();
      failed = false;
      try {
        faulty(n).remove("k3fzm-7-a");
      } catch (StoreFailure e) {
        failed = true;
      }
      CoupleMemory after = before.removed("k3fzm-7-a");
      assertThat(couple.remembered()).as("call %d", n).isIn(before, after);
      assertThat(failed || couple.remembered().equals(after)).isTrue();
      couple.begun(Memories.SECOND);
    }
    // force above, narrow, lock, read, delete, create, write, force, rename, force the folder
    assertThat(n).isEqualTo(11);
  }

  @Test
  void remembersWhatSessionsLeft() {
    couple.write(PEOPLE);
    couple.begun(Memories.FIRST);
    couple.left(Memories.SECOND, "repair", Memories.rich());
    assertThat(couple.remembered().evenings().unfinished())
        .containsExactly(Memories.FIRST, Memories.SECOND);
    couple.finished(Memories.SECOND, "repair", Samples.AT, Memories.rich());
    CoupleMemory memory =
        CoupleMemory.NONE
            .begun(Memories.FIRST)
            .begun(Memories.SECOND)
            .finished(Memories.SECOND, "repair", Samples.AT, Memories.rich());
    assertThat(couple.remembered()).isEqualTo(memory);
    assertThat(couple.memory("repair", Memories.DAY))
        .isEqualTo(memory.memory("repair", Memories.DAY));
    assertThat(couple.lastPlayed("repair")).contains(Samples.AT);
    assertThat(couple.kit()).isEqualTo(memory.kit());
    assertThat(couple.read()).contains(PEOPLE);
    assertThat(couple.remembered().evenings().unfinished()).containsExactly(Memories.FIRST);
  }

  @Test
  void whatIsRemovedIsNowhereInTheFile() throws IOException {
    couple.write(PEOPLE);
    couple.finished(Memories.FIRST, "repair", Samples.AT, Memories.rich());
    assertThat(Files.readString(file)).contains("A walk on Sunday", "hurts", "a call");
    List.of("k3fzm-7-a", "k3fzm-9-b", "k3fzm-11-both").forEach(couple::remove);
    couple.left(Memories.FIRST, "repair", Memories.rich());
    assertThat(Files.readString(file)).doesNotContain("walk", "hurts", "a call");
    try (var files = Files.list(directories.data())) {
      assertThat(files.map(path -> String.valueOf(path.getFileName())))
          .containsExactlyInAnyOrder("couple.json", "couple.lock");
    }
  }

  @Test
  void whatIsNamedAndWrittenByHandIsRememberedToo() {
    Learned.Item rule = couple.add(Keep.HOUSE_RULE, Audience.BOTH, "Tea first", new Random(1));
    Learned.Item calm = couple.add(Keep.CALMING, Audience.B, "rain", new Random(1));
    assertThat(rule.id()).matches("own-[a-z0-9]{5}").isNotEqualTo(calm.id());
    assertThat(couple.remembered().keepsakes().items()).containsExactly(rule, calm);
    couple.remove(rule.id());
    Learned.Item other = couple.add(Keep.HOUSE_RULE, Audience.BOTH, "Tea", new Random(1));
    assertThat(other.id()).isNotEqualTo(rule.id());
    assertThat(couple.read()).isEmpty();
  }

  @Test
  void whatIsNoLineOfACouplesIsNotAdded() {
    assertThatThrownBy(() -> couple.add(Keep.SESSION, Audience.A, "x", new Random(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> couple.add(Keep.TRIGGER, Audience.BOTH, "x", new Random(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(file).doesNotExist();
  }

  @Test
  void keepsFieldsItDoesNotKnowInEachThingToo() throws IOException {
    given(
        "{\"mood\":1,\"format\":1,\"names\":[\"A\",\"B\"],"
            + "\"promises\":[{\"id\":\"x-1-a\",\"star\":true,\"by\":\"a\",\"text\":\"t\",\"deck\":\"d\","
            + "\"due\":\"2026-12-01\"},{\"id\":\"x-2-a\",\"by\":\"a\",\"text\":\"t\",\"deck\":\"d\"}],"
            + "\"decks\":{\"d\":{\"colour\":\"green\"}}}");
    Memory.Promise again = new Memory.Promise("x-1-a", Audience.A, "t", Optional.empty(), "d");
    couple.left(Memories.FIRST, "d", Memories.learned(List.of(again), Map.of()));
    couple.remove("x-2-a");
    assertThat(Files.readString(file))
        .isEqualTo(
            "{\"mood\":1,\"format\":1,\"names\":[\"A\",\"B\"],"
                + "\"promises\":[{\"id\":\"x-1-a\",\"star\":true,\"by\":\"a\",\"text\":\"t\","
                + "\"deck\":\"d\"}],\"decks\":{\"d\":{\"colour\":\"green\"}},\"sessions\":0,"
                + "\"unfinished\":[\"2026-11-23T20-15-03Z-k3fzm\"],\"gone\":[\"x-2-a\"]}\n");
  }

  @Test
  void whatChangesNothingWritesNothing() throws IOException {
    couple.write(PEOPLE);
    couple.finished(Memories.FIRST, "repair", Samples.AT, Memories.rich());
    FaultyDisk disk = FaultyDisk.sound();
    CoupleFile again = new CoupleFile(directories, disk, Patience.TWO_SECONDS);
    again.write(PEOPLE);
    again.finished(Memories.FIRST, "repair", Samples.AT, Memories.rich());
    assertThat(disk.log).noneMatch(call -> call.startsWith("create"));
  }

  @Test
  void whatChangesNothingIsThereForGoodAllTheSame() {
    couple.write(PEOPLE);
    FaultyDisk disk = FaultyDisk.sound();
    new CoupleFile(directories, disk, Patience.TWO_SECONDS).write(PEOPLE);
    assertThat(disk.log).endsWith("read couple.json", "forceFolder closer");
  }

  @Test
  void forgetsWhatIsNamedAndNothingElse() {
    couple.write(PEOPLE);
    couple.begun(Memories.FIRST);
    couple.finished(Memories.FIRST, "repair", Samples.AT, Memories.rich());
    CoupleMemory before = couple.remembered();
    couple.forget("repair", "close", Audience.A);
    assertThat(couple.remembered()).isEqualTo(before.forgotten("repair", "close", Audience.A));
    assertThat(couple.remembered().answers()).hasSize(before.answers().size() - 1);
    couple.forgetDrawn("repair");
    assertThat(couple.remembered().deck("repair").drawn()).isEmpty();
    assertThat(before.deck("repair").drawn()).isNotEmpty();
    CoupleMemory left = couple.remembered();
    couple.forgetDrawn("another");
    couple.forget("another", "close", Audience.A);
    assertThat(couple.remembered()).isEqualTo(left);
  }

  @Test
  void changesAreWrittenWholeAndUnderTheLock() {
    couple.write(PEOPLE);
    FaultyDisk disk = FaultyDisk.sound();
    new CoupleFile(directories, disk, Patience.TWO_SECONDS).begun(Memories.FIRST);
    assertThat(disk.log)
        .containsExactly(
            "forceFolder " + directories.data().resolveSibling("").getFileName(),
            "narrow closer",
            "lock couple.lock",
            "read couple.json",
            "delete couple.json.new",
            "create couple.json.new",
            "write couple.json.new",
            "force couple.json.new",
            "rename couple.json.new",
            "forceFolder closer");
  }

  @Test
  void waitsForAnotherProgramAndThenSaysSo() throws Exception {
    couple.write(PEOPLE);
    Path lockFile = directories.data().resolve("couple.lock");
    Closeable lock = new LocalDisk().lock(lockFile);
    CoupleFile hasty = new CoupleFile(directories, new LocalDisk(), new Patience(3, 1));
    assertThatThrownBy(() -> hasty.begun(Memories.FIRST))
        .hasMessageContaining("Another closer is writing to " + file)
        .isInstanceOfSatisfying(
            StoreFailure.class, e -> assertThat(e.kind()).isEqualTo(StoreFailure.Kind.BUSY));
    assertThat(couple.read()).contains(PEOPLE);
    CompletableFuture<Void> waiting =
        CompletableFuture.runAsync(() -> couple.begun(Memories.FIRST));
    TimeUnit.MILLISECONDS.sleep(50);
    assertThat(waiting).isNotDone();
    lock.close();
    waiting.get(10, TimeUnit.SECONDS);
    assertThat(couple.remembered().evenings().unfinished()).containsExactly(Memories.FIRST);
  }

  @Test
  void twoProgramsLoseNothingOfEachOther() throws Exception {
    couple.write(PEOPLE);
    List<Process> programs = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      programs.add(Child.start("couple", home.toString(), Integer.toString(i)));
    }
    for (int i = 0; i < Child.LINES; i++) {
      couple.add(Keep.HOUSE_RULE, Audience.BOTH, "here " + i, new Random(100 + i));
    }
    for (Process program : programs) {
      assertThat(program.waitFor()).isZero();
    }
    assertThat(couple.remembered().keepsakes().items()).hasSize(3 * Child.LINES);
    assertThat(couple.read()).contains(PEOPLE);
  }
}
