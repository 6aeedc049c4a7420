package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.closer.session.Event;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  @TempDir Path temp;
  private ArchiveHome here;
  private ArchiveHome there;
  private Path file;

  @BeforeEach
  void setUp() throws IOException {
    here = ArchiveHome.livedIn(temp.resolve("here"));
    there = new ArchiveHome(temp.resolve("there"));
    file = temp.resolve("ours.zip");
  }

  private static void assertRefused(Runnable doing, StoreFailure.Kind kind, String... words) {
    assertThatThrownBy(doing::run)
        .isInstanceOfSatisfying(
            StoreFailure.class, failure -> assertThat(failure.kind()).isEqualTo(kind))
        .hasMessageContainingAll(words);
  }

  @Test
  void whatComesBackIsWhatWentInByteForByteAndMakesTheSameArchive() throws IOException {
    ArchiveContents written = here.archive().exportTo(file);
    Archive.Imported imported = there.archive().importFrom(file);

    assertThat(there.everything()).isEqualTo(here.everything()).hasSize(ArchiveHome.FILES);
    assertThat(there.exported(temp)).isEqualTo(Files.readAllBytes(file));
    assertThat(written).isEqualTo(new ArchiveContents(3, true, 3, 1, List.of()));
    assertThat(imported).isEqualTo(new Archive.Imported(written, false));
  }

  @Test
  void sessionsThatCameBackAreReadAndGoneOnWith() {
    here.archive().exportTo(file);
    there.archive().importFrom(file);
    Sessions before = new Sessions(here.directories(), new Random(1));
    Sessions after = new Sessions(there.directories(), new Random(1));

    assertThat(after.list()).isEqualTo(before.list()).hasSize(3);
    SessionSummary unfinished = after.lastUnfinished().orElseThrow();
    assertThat(after.read(unfinished.id())).isEqualTo(before.read(unfinished.id()));
    OpenSession open = after.open(unfinished.id());
    open.journal().append(new Event.Paused(Samples.AT));
    open.journal().close();
  }

  @Test
  void theArchiveAndWhatComesBackAreForTheirOwnerAlone() throws IOException {
    here.archive().exportTo(file);
    there.archive().importFrom(file);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(there.modes())
        .hasSizeGreaterThan(ArchiveHome.FILES)
        .allMatch(mode -> mode.equals("drwx------") || mode.equals("-rw-------"));
  }

  @Test
  void anyProgramCanOpenItAndFirstComesAPageInPlainWords() throws IOException {
    here.archive().exportTo(file);

    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<String> names = zip.stream().map(ZipEntry::getName).toList();
      assertThat(names)
          .startsWith("closer/README.txt", "closer/archive.json")
          .hasSize(2 + ArchiveHome.FILES);
      assertThat(names.subList(2, names.size()))
          .isSorted()
          .contains("closer/data/couple.json", "closer/data/decks/für uns/ein Abend: 1.yaml");
      String readme =
          new String(
              zip.getInputStream(zip.getEntry("closer/README.txt")).readAllBytes(),
              StandardCharsets.UTF_8);
      assertThat(readme).contains("not encrypted", "nicht verschlüsselt").doesNotContain("''");
    }
  }

  @Test
  void locksAndWhatCanBeMadeAgainStayOut() throws IOException {
    Files.createDirectories(here.directories().cache());
    Files.writeString(here.directories().cache().resolve("x"), "x");
    here.write("data/couple.json.new", "half");
    here.write("state/import.new/sessions/x", "x");
    byte[] archive = here.exported(temp);

    assertThat(Files.exists(here.directories().data().resolve("couple.lock"))).isTrue();
    assertThat(new String(archive, StandardCharsets.UTF_8))
        .doesNotContain("lock")
        .doesNotContain("cache")
        .doesNotContain(".new");
  }

  @Test
  void whatNoArchiveHoldsIsNamed() throws IOException {
    Path link =
        Files.createSymbolicLink(
            here.place("data/decks/link.yaml"), here.place("data/couple.json"));
    Path folder = Files.createSymbolicLink(here.place("data/decks/more"), temp);
    Path backslash = here.write("data/decks/a\\b.yaml", "- Hm?\n");

    assertThat(here.archive().exportTo(file).leftOut()).containsExactly(backslash, link, folder);
    there.archive().importFrom(file);
    assertThat(there.everything()).hasSize(ArchiveHome.FILES);
  }

  @Test
  void sessionsThatAreKeptElsewhereAreFollowed() throws IOException {
    byte[] before = here.exported(temp);
    Path elsewhere = temp.resolve("elsewhere");
    Files.move(here.directories().sessions(), elsewhere);
    Files.createSymbolicLink(here.directories().sessions(), elsewhere);

    assertThat(here.exported(temp)).isEqualTo(before);
  }

  @Test
  void whereAllFoldersAreOneEachFileIsThereOnceAsWhatItIs() throws IOException {
    Directories lived = here.directories();
    Path one = Files.createDirectory(temp.resolve("one"));
    for (Path folder : List.of(lived.state(), lived.data())) {
      try (Stream<Path> inside = Files.list(folder)) {
        for (Path path : inside.toList()) {
          Files.move(path, one.resolve(path.getFileName()));
        }
      }
    }
    Files.delete(here.place("config/wishes.txt"));
    new Archive(new Directories(one, one, one, one), new Random(1)).exportTo(file);
    there.archive().importFrom(file);

    assertThat(there.place("data/couple.json")).exists();
    assertThat(there.directories().sessions()).isDirectoryContaining(Files::isDirectory);
    assertThat(there.everything()).hasSize(ArchiveHome.FILES - 1);
    Path two = temp.resolve("two");
    new Archive(new Directories(two, two, two, two), new Random(1)).importFrom(file);
    assertThat(two.resolve("couple.json")).hasSameBinaryContentAs(one.resolve("couple.json"));
  }

  // Writing over nothing

  @Test
  void aFileThatIsThereIsLeftAsItIs() throws IOException {
    Files.writeString(file, "mine");
    assertRefused(
        () -> here.archive().exportTo(file), StoreFailure.Kind.WRONG_USE, "is there already");
    assertThat(file).hasContent("mine");

    Path dangling = Files.createSymbolicLink(temp.resolve("link.zip"), temp.resolve("nowhere"));
    assertRefused(
        () -> here.archive().exportTo(dangling), StoreFailure.Kind.WRONG_USE, "is there already");
    assertThat(temp.resolve("nowhere")).doesNotExist();
  }

  @Test
  void whoTakesTheNameMeanwhileKeepsIt() throws IOException {
    Disk slow = new ActingDisk("link", () -> Files.writeString(file, "somebody else's"));
    assertRefused(
        () -> here.archive(slow).exportTo(file), StoreFailure.Kind.WRONG_USE, "is there already");
    assertThat(file).hasContent("somebody else's");
    assertThat(temp).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void whereAFileHasOneNameOnlyItIsStillNeverReplaced() throws IOException {
    Path from = Files.writeString(temp.resolve("from"), "whole");
    Files.writeString(file, "mine");
    assertThatThrownBy(() -> LocalDisk.claim(from, file)).isInstanceOf(IOException.class);
    assertThat(file).hasContent("mine");

    Files.delete(file);
    LocalDisk.claim(from, file);
    assertThat(file).hasContent("whole");
    assertThat(from).doesNotExist();

    Path free = temp.resolve("free");
    assertThatThrownBy(() -> LocalDisk.claim(from, free)).isInstanceOf(IOException.class);
    assertThat(free).doesNotExist();
  }

  @Test
  void placesThatCannotHoldAnArchiveAreRefused() throws IOException {
    Archive archive = here.archive();
    Files.createDirectories(here.directories().cache());
    Path stick = Files.createSymbolicLink(temp.resolve("stick"), here.place("data/decks"));

    assertRefused(() -> archive.exportTo(temp), StoreFailure.Kind.WRONG_USE, "is a folder");
    assertRefused(
        () -> archive.exportTo(temp.resolve("no/x.zip")),
        StoreFailure.Kind.WRONG_USE,
        "no folder " + temp.resolve("no"));
    for (Path own :
        List.of(
            here.place("data/x.zip"),
            here.place("state/sessions/x.zip"),
            here.place("data/couple.json"),
            here.directories().cache().resolve("x.zip"),
            stick.resolve("x.zip"))) {
      assertRefused(
          () -> archive.exportTo(own),
          StoreFailure.Kind.WRONG_USE,
          "among the files it is made of");
    }
  }

  @Test
  void whoHasNothingYetGetsNoArchive() {
    assertRefused(() -> there.archive().exportTo(file), StoreFailure.Kind.NO_INPUT, "nothing");
    assertThat(file).doesNotExist();
  }

  @Test
  void nothingComesBackWhereSomethingIs() throws IOException {
    here.archive().exportTo(file);
    Path couple = there.write("data/couple.json", "{}");
    var before = there.everything();

    assertRefused(
        () -> there.archive().importFrom(file), StoreFailure.Kind.WRONG_USE, couple.toString());
    assertThat(there.everything()).isEqualTo(before);
    assertThat(there.directories().state()).doesNotExist();
  }

  @Test
  void whateverIsInTheWayIsNamed() throws IOException {
    here.archive().exportTo(file);
    Path more = there.write("state/sessions/2026-11-23T20-15-03Z-zzzzz/deck.yaml", "x");
    Path other = there.write("data/notes.txt", "x");

    assertRefused(
        () -> there.archive().importFrom(file),
        StoreFailure.Kind.WRONG_USE,
        there.directories().sessions().toString(),
        other.toString());
    Files.delete(more);
    Files.delete(other);
    // Only an empty folder is left of that session, and closer removes nothing itself.
    assertRefused(() -> there.archive().importFrom(file), StoreFailure.Kind.WRONG_USE, "sessions");
    Files.delete(more.resolveSibling(""));
    there.archive().importFrom(file);
    assertThat(there.everything()).isEqualTo(here.everything());
  }

  @Test
  void aLinkInTheWayIsNotReplaced() throws IOException {
    here.archive().exportTo(file);
    Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    Files.createDirectories(there.directories().state());
    Files.createSymbolicLink(there.directories().sessions(), elsewhere);

    assertRefused(() -> there.archive().importFrom(file), StoreFailure.Kind.WRONG_USE, "sessions");
    assertThat(there.directories().sessions()).isSymbolicLink();
  }

  @Test
  void whatIsHereAlreadyIsNotTouched() throws IOException {
    here.archive().exportTo(file);
    FaultyDisk disk = FaultyDisk.sound();

    assertThat(here.archive(disk).importFrom(file).already()).isTrue();
    assertThat(disk.log).isNotEmpty().allMatch(call -> call.startsWith("read "));
  }

  @Test
  void noOtherCloserChangesWhatIsRememberedMeanwhile() throws IOException {
    here.archive().exportTo(file);
    Path lock = there.directories().data().resolve("couple.lock");
    Files.createDirectories(lock.getParent());
    try (var held = new LocalDisk().lock(lock)) {
      assertThat(held).isNotNull();
      assertRefused(() -> there.archive().importFrom(file), StoreFailure.Kind.BUSY, "couple.json");
    }
    assertThat(there.everything()).isEmpty();
    there.archive().importFrom(file);
  }

  // One moment

  @Test
  void aSessionThatIsPlayedElsewhereGoesOnAndIsInTheArchive() throws IOException {
    Sessions sessions = new Sessions(here.directories(), new Random(9));
    OpenSession open =
        sessions.create(Samples.AT.plusSeconds(9), new SessionDeck("deck: x\n"), Samples.BEGUN);
    open.journal().append(Samples.shared("acknowledged"));
    here.archive().exportTo(file);
    open.journal().append(Samples.shared("later"));
    open.journal().close();
    there.archive().importFrom(file);

    assertThat(new Sessions(there.directories(), new Random(9)).read(open.id()).events())
        .containsExactly(Samples.BEGUN, Samples.shared("acknowledged"));
  }

  @Test
  void whatIsWrittenMeanwhileIsReadAnewWithAllTheRest() throws IOException {
    Sessions sessions = new Sessions(here.directories(), new Random(9));
    OpenSession open =
        sessions.create(Samples.AT.plusSeconds(9), new SessionDeck("deck: x\n"), Samples.BEGUN);
    CoupleFile couple = new CoupleFile(here.directories());
    Disk busy =
        new ActingDisk(
            "create",
            () -> {
              open.journal().append(new Event.Ended(Samples.AT));
              couple.begun(open.id());
            });
    here.archive(busy).exportTo(file);
    open.journal().close();
    there.archive().importFrom(file);

    assertThat(there.everything()).isEqualTo(here.everything());
    assertThat(new CoupleFile(there.directories()).remembered().evenings().unfinished())
        .contains(open.id());
  }

  @Test
  void aFileThatComesMeanwhileIsInItAndOneThatGoesIsNot() throws IOException {
    Disk comes = new ActingDisk("create", () -> here.write("data/decks/new.yaml", "- Hm?\n"));
    here.archive(comes).exportTo(file);
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).contains("new.yaml");

    Files.delete(file);
    Disk goes = new ActingDisk("create", () -> Files.delete(here.place("data/decks/new.yaml")));
    here.archive(goes).exportTo(file);
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("new.yaml");
  }

  @Test
  void whereSomethingIsWrittenAllTheTimeNoArchiveIsMade() {
    Random random = new Random(1);
    Disk restless =
        new ActingDisk(
            "create",
            () -> here.write("data/decks/restless.yaml", "- " + random.nextLong() + "\n"),
            Integer.MAX_VALUE);

    assertRefused(() -> here.archive(restless).exportTo(file), StoreFailure.Kind.BUSY, "written");
    assertThat(file).doesNotExist();
    assertThat(temp).isDirectoryNotContaining("glob:**.new");
  }
}
