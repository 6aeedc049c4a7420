package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Keep;
import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of the calls to the disk, which protects against what {@link PowerLossTest} tries. */
class DurabilityOrderTest {
  @TempDir Path temp;
  private final FaultyDisk disk = FaultyDisk.sound();
  private Path path;

  @BeforeEach
  void setUp() {
    path = temp.resolve("journal.jsonl");
  }

  private List<String> callsSince(int before) {
    return disk.log.subList(before, disk.log.size());
  }

  @Test
  void anEventIsWrittenThenForced() throws IOException {
    try (FileJournal journal = FileJournal.create(disk, path, Samples.BEGUN)) {
      int before = disk.log.size();
      journal.append(Samples.shared("x"));
      assertThat(callsSince(before)).containsExactly("write journal.jsonl", "force journal.jsonl");
    }
  }

  @Test
  void aWithdrawalIsWholeAndForcedBeforeItTakesTheName() throws IOException {
    try (FileJournal journal = FileJournal.create(disk, path, Samples.BEGUN)) {
      journal.append(Samples.sealed(4, Audience.A, "x"));
      int before = disk.log.size();
      journal.append(new Event.Closed(Samples.AT, 4));
      assertThat(callsSince(before))
          .containsExactly(
              "read journal.jsonl",
              "delete journal.jsonl.new",
              "create journal.jsonl.new",
              "write journal.jsonl.new",
              "force journal.jsonl.new",
              "rename journal.jsonl.new",
              "forceFolder " + temp.getFileName(),
              "open journal.jsonl");
    }
  }

  @Test
  void anEndThatTakesBackIsWholeAndForcedBeforeItTakesTheName() throws IOException {
    try (FileJournal journal = FileJournal.create(disk, path, Samples.BEGUN)) {
      journal.append(Samples.kept(4, Keep.SESSION, "x"));
      Files.writeString(temp.resolve("journal.jsonl.torn"), "\"keep\":\"session\"");
      int before = disk.log.size();
      journal.append(new Event.Ended(Samples.AT));
      assertThat(callsSince(before))
          .containsExactly(
              "read journal.jsonl",
              "read journal.jsonl.torn",
              "delete journal.jsonl.torn.new",
              "create journal.jsonl.torn.new",
              "force journal.jsonl.torn.new",
              "rename journal.jsonl.torn.new",
              "forceFolder " + temp.getFileName(),
              "delete journal.jsonl.new",
              "create journal.jsonl.new",
              "write journal.jsonl.new",
              "force journal.jsonl.new",
              "rename journal.jsonl.new",
              "forceFolder " + temp.getFileName(),
              "open journal.jsonl");
    }
  }

  @Test
  void tornTailsGoForGoodBeforeTheJournalIsRewritten() throws IOException {
    try (FileJournal journal = FileJournal.create(disk, path, Samples.BEGUN)) {
      journal.append(Samples.sealed(4, Audience.A, "x"));
      Files.writeString(temp.resolve("journal.jsonl.torn"), "{\"moment\":3,\n{\"moment\":4,");
      int before = disk.log.size();
      journal.append(new Event.Closed(Samples.AT, 4));
      assertThat(callsSince(before))
          .startsWith(
              "read journal.jsonl",
              "read journal.jsonl.torn",
              "delete journal.jsonl.torn.new",
              "create journal.jsonl.torn.new",
              "write journal.jsonl.torn.new",
              "force journal.jsonl.torn.new",
              "rename journal.jsonl.torn.new",
              "forceFolder " + temp.getFileName(),
              "delete journal.jsonl.new")
          .endsWith(
              "rename journal.jsonl.new",
              "forceFolder " + temp.getFileName(),
              "open journal.jsonl");
    }
  }

  @Test
  void tornTailsOfOtherMomentsAreLeftAlone() throws IOException {
    try (FileJournal journal = FileJournal.create(disk, path, Samples.BEGUN)) {
      Files.writeString(temp.resolve("journal.jsonl.torn"), "{\"moment\":3,\n");
      int before = disk.log.size();
      journal.append(new Event.Closed(Samples.AT, 4));
      assertThat(callsSince(before))
          .containsExactly(
              "read journal.jsonl",
              "read journal.jsonl.torn",
              "write journal.jsonl",
              "force journal.jsonl");
    }
  }

  @Test
  void aTornTailIsKeptForGoodBeforeItIsCutOff() throws IOException {
    byte[] whole = Samples.journal();
    Files.write(path, Arrays.copyOf(whole, whole.length - 1));
    FileJournal.open(disk, path).journal().close();
    assertThat(callsSince(disk.log.indexOf("create journal.jsonl.torn")))
        .containsExactly(
            "create journal.jsonl.torn",
            "write journal.jsonl.torn",
            "force journal.jsonl.torn",
            "forceFolder " + temp.getFileName(),
            "open journal.jsonl",
            "truncate journal.jsonl",
            "force journal.jsonl",
            "open journal.jsonl",
            "write journal.jsonl",
            "force journal.jsonl",
            "forceFolder " + temp.getFileName(),
            "open journal.jsonl");
  }

  @Test
  void whatAStoppedProgramMayHaveLeftIsMadeDurableBeforeItIsShown() throws IOException {
    Files.write(path, Samples.journal());
    FileJournal.open(disk, path).journal().close();
    assertThat(disk.log)
        .endsWith(
            "open journal.jsonl",
            "write journal.jsonl",
            "force journal.jsonl",
            "forceFolder " + temp.getFileName(),
            "open journal.jsonl");
    assertThat(Files.readAllBytes(path)).isEqualTo(Samples.journal());
  }

  @Test
  void aSessionIsThereForGoodFromItsFolderToItsFirstRecord() {
    Path state = temp.resolve("closer");
    Directories directories = new Directories(state, state, state, state);
    Sessions sessions = new Sessions(directories, new Random(1), disk);
    SessionDeck deck = new SessionDeck("deck: x\n", Map.of("a.yaml", "deck: y\n"));
    OpenSession session = sessions.create(Samples.AT, deck, Samples.BEGUN);
    session.journal().close();
    assertThat(disk.log)
        .containsExactly(
            "forceFolder " + temp.resolveSibling("").getFileName(),
            "makeFolder closer",
            "forceFolder " + temp.getFileName(),
            "narrow closer",
            "forceFolder " + temp.getFileName(),
            "makeFolder sessions",
            "forceFolder closer",
            "narrow sessions",
            "makeFolder " + session.id(),
            "forceFolder sessions",
            "create deck.yaml",
            "write deck.yaml",
            "force deck.yaml",
            "create included.json",
            "write included.json",
            "force included.json",
            "forceFolder " + session.id(),
            "lock lock",
            "delete journal.jsonl.new",
            "create journal.jsonl.new",
            "write journal.jsonl.new",
            "force journal.jsonl.new",
            "rename journal.jsonl.new",
            "forceFolder " + session.id(),
            "open journal.jsonl");
  }

  @Test
  void whatASessionIsGivenIsThereForGoodBeforeItsFirstRecordAndGoesAfterItsLast() {
    Directories directories = new Directories(temp, temp, temp, temp);
    Sessions sessions = new Sessions(directories, new Random(1), disk);
    OpenSession session =
        sessions.create(
            Samples.AT, new SessionDeck("deck: x\n"), Samples.BEGUN, Memories.brought());
    int at = disk.log.indexOf("create memory.json");
    assertThat(disk.log.subList(at, at + 5))
        .containsExactly(
            "create memory.json",
            "write memory.json",
            "force memory.json",
            "forceFolder " + session.id(),
            "lock lock");
    int before = disk.log.size();
    session.journal().append(new Event.Ended(Samples.AT));
    assertThat(callsSince(before))
        .containsExactly(
            "read journal.jsonl",
            "write journal.jsonl",
            "force journal.jsonl",
            "delete memory.json.new",
            "delete memory.json",
            "forceFolder " + session.id());
    session.journal().close();
  }
}
