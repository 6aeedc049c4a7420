package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whichever call to the disk fails while an archive is written or read. */
class ArchiveFaultTest {
  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({
    "Input/output error, false",
    "No space left on device, false",
    "Read-only file system, false",
    "Disk quota exceeded, false",
    "Input/output error, true"
  })
  void whicheverCallFailsThereIsAWholeArchiveOrNone(String reason, boolean dead)
      throws IOException {
    ArchiveHome here = ArchiveHome.small(temp.resolve("here"));
    SortedMap<String, String> before = here.everything();
    byte[] whole = here.exported(temp.resolve("scratch"));
    int calls = callsOfASoundExport(here);
    for (int n = 1; n <= calls; n++) {
      Path folder = Files.createDirectory(temp.resolve("run-" + n));
      Path file = folder.resolve("ours.zip");
      FaultyDisk disk = new FaultyDisk(n, reason, dead).inHaste();
      assertThat(failed(() -> here.archive(disk).exportTo(file))).as("%d", n).isTrue();
      if (Files.exists(file)) {
        // The power went when it had its name already.
        assertThat(dead).as("%d", n).isTrue();
        assertThat(file).hasBinaryContent(whole);
      }
      if (!dead) {
        assertThat(folder).as("%d", n).isEmptyDirectory();
        here.archive(FaultyDisk.sound().inHaste()).exportTo(file);
        assertThat(file).hasBinaryContent(whole);
      }
      assertThat(here.everything()).isEqualTo(before);
    }
    assertThat(calls).isGreaterThan(10);
  }

  private int callsOfASoundExport(ArchiveHome here) {
    FaultyDisk disk = FaultyDisk.sound();
    here.archive(disk).exportTo(temp.resolve("sound.zip"));
    return disk.calls;
  }

  @ParameterizedTest
  @CsvSource({
    "Input/output error, false",
    "No space left on device, false",
    "Read-only file system, false",
    "Disk quota exceeded, false",
    "Input/output error, true"
  })
  void whicheverCallFailsNothingIsHalfInPlaceAndTheSameImportDoesTheRest(
      String reason, boolean dead) throws IOException {
    ArchiveHome here = ArchiveHome.small(temp.resolve("here"));
    Path file = temp.resolve("ours.zip");
    here.archive().exportTo(file);
    byte[] archive = Files.readAllBytes(file);
    int calls = callsOfASoundImport(file);
    for (int n = 1; n <= calls; n++) {
      ArchiveHome there = new ArchiveHome(temp.resolve("there-" + n));
      FaultyDisk disk = new FaultyDisk(n, reason, dead).inHaste();
      assertThat(failed(() -> there.archive(disk).importFrom(file))).as("%d", n).isTrue();
      assertThat(there.everything().entrySet().stream().filter(ArchiveFaultTest::isInPlace))
          .as("%d", n)
          .isSubsetOf(here.everything().entrySet());
      if (!dead) {
        assertNothingWaits(there, disk);
      }
      there.archive(FaultyDisk.sound().inHaste()).importFrom(file);
      assertThat(there.everything()).as("%d", n).isEqualTo(here.everything());
      assertThat(there.exported(temp.resolve("scratch"))).isEqualTo(archive);
    }
    assertThat(calls).isGreaterThan(30);
    assertThat(file).hasBinaryContent(archive);
  }

  private int callsOfASoundImport(Path file) {
    FaultyDisk disk = FaultyDisk.sound();
    new ArchiveHome(temp.resolve("sound")).archive(disk).importFrom(file);
    return disk.calls;
  }

  private static boolean isInPlace(Map.Entry<String, String> file) {
    return !file.getKey().contains("import.new");
  }

  /** What was unpacked goes again, unless it is just that which failed. */
  private static void assertNothingWaits(ArchiveHome there, FaultyDisk disk) throws IOException {
    String failed = disk.log.get(disk.failsAt() - 1);
    if (failed.startsWith("delete") || failed.startsWith("forceFolder")) {
      return;
    }
    assertThat(there.everything().keySet()).noneMatch(path -> path.contains("import.new"));
  }

  private static boolean failed(Runnable doing) {
    try {
      doing.run();
      return false;
    } catch (StoreFailure e) {
      assertThat(e.kind()).isIn(StoreFailure.Kind.CANNOT_WRITE, StoreFailure.Kind.NO_INPUT);
      return true;
    }
  }

  // The order of the calls

  @Test
  void anArchiveIsWholeAndForcedBeforeItTakesItsName() {
    ArchiveHome here = ArchiveHome.small(temp.resolve("here"));
    FaultyDisk disk = FaultyDisk.sound();
    here.archive(disk).exportTo(temp.resolve("ours.zip"));

    assertThat(disk.log.stream().filter(call -> !call.startsWith("read ")))
        .extracting(call -> call.replaceAll("\\.closer-.*\\.new", "NEW"))
        .containsExactly(
            "create NEW",
            "write NEW",
            "force NEW",
            "link NEW",
            "delete NEW",
            "forceFolder " + temp.getFileName());
  }

  @Test
  void everythingIsDurableBeforeAnyOfItIsInPlaceAndWhatIsRememberedComesLast() {
    ArchiveHome here = ArchiveHome.small(temp.resolve("here"));
    Path file = temp.resolve("ours.zip");
    here.archive().exportTo(file);
    FaultyDisk disk = FaultyDisk.sound();
    new ArchiveHome(temp.resolve("there")).archive(disk).importFrom(file);

    assertThat(disk.log.subList(disk.log.indexOf("lock couple.lock") + 1, disk.log.size()))
        .filteredOn(call -> !call.matches("(narrow|forceFolder) .*(local|state|share|there)"))
        .containsExactly(
            "narrow closer",
            "makeFolder import.new",
            "create couple.json",
            "write couple.json",
            "force couple.json",
            "makeFolder decks",
            "create a.yaml",
            "write a.yaml",
            "force a.yaml",
            "makeFolder state",
            "makeFolder closer",
            "narrow closer",
            "makeFolder import.new",
            "makeFolder sessions",
            "makeFolder 2026-11-20T20-15-03Z-aaaaa",
            "create journal.jsonl",
            "write journal.jsonl",
            "force journal.jsonl",
            "forceFolder import.new",
            "forceFolder decks",
            "forceFolder import.new",
            "forceFolder sessions",
            "forceFolder 2026-11-20T20-15-03Z-aaaaa",
            "rename decks",
            "forceFolder closer",
            "rename sessions",
            "forceFolder closer",
            "link couple.json",
            "forceFolder closer",
            "delete couple.json",
            "delete import.new",
            "forceFolder closer",
            "delete import.new",
            "forceFolder closer");
  }
}
