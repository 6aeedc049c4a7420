package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.play.Journal;
import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import io.github.closer.session.Mark;
import io.github.closer.session.People;
import io.github.closer.session.Reply;
import io.github.closer.session.Visibility;
import io.github.closer.store.OpenSession;
import io.github.closer.store.SessionDeck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrintCommandTest {
  private static final SessionDeck DECK = new SessionDeck("- Hi.\n");

  @TempDir Path folder;
  private AtHome home;
  private OpenSession session;

  @BeforeEach
  void anEveningWasPlayed() {
    home = new AtHome(folder);
    home.introduced();
    Event.Heading heading =
        new Event.Heading("hello", "Hello", DECK.hash(), 7, new People("Alex", "Sam"));
    session = home.sessions().create(AtHome.NOW, DECK, new Event.Begun(AtHome.NOW, heading));
    try (Journal journal = session.journal()) {
      journal.append(entry(1, "song", Audience.A, Visibility.SHARED, "the Öresund ferry"));
      journal.append(entry(2, "", Audience.A, Visibility.OWN, "OWN OF ALEX"));
      journal.append(entry(3, "", Audience.B, Visibility.OWN, "OWN OF SAM"));
      journal.append(entry(4, "end", Audience.B, Visibility.SHARED, "a quiet ferry"));
    }
  }

  private static Event.Taken entry(
      int moment, String step, Audience by, Visibility see, String words) {
    Event.Line line =
        new Event.Line(moment, step, Mark.ANSWER, new Event.Scope(by, see), "Which song?");
    return new Event.Taken(AtHome.NOW, line, new Reply.Written(words), words);
  }

  private static void assertRefused(AtHome.Ran ran, String... words) {
    assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(ran.err()).contains(words);
    assertThat(ran.out()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(PrintCommand.Format.class)
  void aFileHoldsWhatWouldBePrintedForItsOwnerAlone(PrintCommand.Format format) throws IOException {
    AtHome.Ran ran = home.runHere("print", "--format", format.name(), "--out", "evening");
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).isEqualTo("Written to evening.\n");
    Path file = home.file("evening");
    assertThat(Files.readString(file))
        .isEqualTo(home.run("print", "--format", format.name()).out());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aFileThatIsThereGivesWayOnlyToForce() throws IOException {
    Path file = home.write("evening.txt", "mine");
    assertRefused(home.runHere("print", "--out", "evening.txt"), "is there already", "--force");
    assertThat(file).hasContent("mine");
    assertThat(home.runHere("print", "--out", "evening.txt", "--force").status()).isZero();
    assertThat(Files.readString(file)).isEqualTo(home.run("print").out());
  }

  @Test
  void nothingIsEverWrittenOverWhatItIsMadeFrom() throws IOException {
    Path journal = home.sessions().folder(session.id()).resolve("journal.jsonl");
    byte[] before = Files.readAllBytes(journal);
    Path link = Files.createSymbolicLink(folder.resolve("link"), journal.getParent());
    for (String name : List.of(journal.toString(), link.resolve("new.txt").toString())) {
      assertRefused(home.runHere("print", "--out", name, "--force"), "would lie among the files");
    }
    assertThat(Files.readAllBytes(journal)).isEqualTo(before);
    try (Stream<Path> files = Files.list(journal.getParent())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("deck.yaml", "journal.jsonl", "lock");
    }
  }

  @Test
  void whatCanBeNoFileIsSaid() {
    assertRefused(home.runHere("print", "--out", "."), "is a folder", "evening.html");
    assertRefused(home.runHere("print", "--out", ""), "no file of this name");
    assertRefused(home.runHere("print", "--out", "a\0b"), "no file of this name");
    assertRefused(home.runHere("print", "--out", "nowhere/x.html"), "There is no folder");
  }

  @Test
  void aPartThatIsNotThereIsSaidBesideTheNearest() {
    assertRefused(home.run("print", "--only", "promisses"), "Did you mean promises?");
    assertRefused(home.run("print", "--only", "sogn"), "Did you mean song?");
    assertRefused(home.run("print", "--only", "zzzzzzzz"), "answers, promises, wins");
    assertThat(home.run("print", "--only", "song").out())
        .contains("the Öresund ferry")
        .doesNotContain("quiet");
    assertThat(home.run("print", "--only", "wins").status()).isZero();
  }

  @Test
  void aSessionThatIsNotThereIsSaidBesideTheOneThatWasMeant() {
    String letters = session.id().letters();
    String slip = (letters.charAt(0) == 'k' ? "m" : "k") + letters.substring(1);
    for (String typed : List.of(slip, letters.substring(0, letters.length() - 1) + "-")) {
      AtHome.Ran ran = home.run("print", typed);
      assertThat(ran.status()).isEqualTo(ExitStatus.NO_INPUT);
      assertThat(ran.err()).contains("no session called", "Did you mean " + letters + "?");
    }
    assertThat(home.run("print", "lst").err()).contains("Did you mean last?");
    assertThat(home.run("print", "evening-of-may").err()).doesNotContain("Did you mean");
  }

  @Test
  void whoIsNotThereIsSaidWithThoseWhoAre() {
    assertRefused(home.run("print", "--for", "Kim"), "called Kim", "Alex or Sam");
  }

  @Test
  void beforeSomethingPrivateIsShownItsOwnerIsAskedToLook() {
    AtHome.Ran seen = home.answered(List.of("a: []"), "print", "--for", "alex");
    assertThat(seen.status()).as(seen.err()).isZero();
    assertThat(seen.out()).contains("-- Alex --", "OWN OF ALEX").doesNotContain("OWN OF SAM");
  }

  @Test
  void aDamagedJournalIsPrintedAsFarAsItGoesAndTheFormatsSayThatItIsNotWhole() throws IOException {
    Path journal = home.sessions().folder(session.id()).resolve("journal.jsonl");
    String damaged = Files.readString(journal).replace("OWN OF SAM", "OWN OF SUE");
    Files.writeString(journal, damaged, StandardCharsets.UTF_8);
    for (PrintCommand.Format format : PrintCommand.Format.values()) {
      AtHome.Ran ran = home.run("print", "--format", format.name());
      assertThat(ran.status()).isEqualTo(ExitStatus.DAMAGED);
      assertThat(ran.out()).contains("the Öresund ferry", "a quiet ferry");
      assertThat(ran.err()).contains("damaged at line 4", journal.toString());
    }
    assertThat(home.run("print", "--format", "json").out()).contains("\"whole\":false");
  }

  @Test
  void aSearchFindsWhatOneMaySeeInAnyCaseAndWithoutAccents() {
    assertThat(home.run("search", "FERRY").out())
        .contains(session.id().letters(), "the Öresund ferry", "a quiet ferry");
    assertThat(home.run("search", "oresund", "the").out()).doesNotContain("quiet");
    assertThat(home.run("search", "which song").out()).contains("quiet", "ferry");
    AtHome.Ran nothing = home.run("search", "own of");
    assertThat(nothing.status()).isEqualTo(ExitStatus.PROBLEMS);
    assertThat(nothing.err()).isEqualTo("Nothing was found.\n");
    assertThat(home.run("search", "own of", "--for", "Sam").out())
        .contains("OWN OF SAM")
        .doesNotContain("OWN OF ALEX");
    assertRefused(home.run("search", " "), "nothing to look for");
    assertRefused(home.run("search", "ferry", "--for", "Kim"), "called Kim");
  }

  @Test
  void sessionsAreListedForOtherProgramsToo() {
    assertThat(home.run("sessions", "--json").out())
        .startsWith("{\"schema\":1,\"sessions\":[{\"id\":\"" + session.id().letters() + "\"")
        .contains("\"title\":\"Hello\",\"standing\":\"unfinished\",\"rehearsal\":false}");
  }

  @Test
  void anAuthorRemovesOwnWordsAndEveryOutputFollows() throws IOException {
    AtHome.Ran ran =
        home.answered(List.of("a: [Remove it]"), "redact", session.id().letters(), "1-a");
    assertThat(ran.status()).as(ran.err()).isZero();
    for (PrintCommand.Format format : PrintCommand.Format.values()) {
      for (String reader : List.of("both", "Alex", "Sam")) {
        assertThat(home.run("print", "--for", reader, "--format", format.name()).out())
            .doesNotContain("Öresund")
            .contains("removed by its author", "a quiet ferry");
      }
    }
    Path journal = home.sessions().folder(session.id()).resolve("journal.jsonl");
    assertThat(Files.readString(journal)).doesNotContain("Öresund").contains("a quiet ferry");
    assertThat(home.run("verify").status()).isZero();
    assertThat(home.run("search", "oresund").status()).isEqualTo(ExitStatus.PROBLEMS);
  }

  @Test
  void atATerminalTheAuthorIsAskedAlone() {
    String letters = session.id().letters();
    AtHome.Ran kept = home.answered(List.of("a: [Keep it]"), "redact", letters, "1-a");
    assertThat(kept.status()).as(kept.err()).isZero();
    assertThat(home.run("print").out()).contains("Öresund");
    AtHome.Ran chosen =
        home.answered(List.of("both: [Alex]", "a: [1, Remove it]"), "redact", letters);
    assertThat(chosen.status()).as(chosen.err()).isZero();
    assertThat(chosen.out()).doesNotContain("OWN OF SAM", "a quiet ferry");
    assertThat(home.run("print").out()).doesNotContain("Öresund").contains("a quiet ferry");
  }

  @Test
  void aLineThatNobodyWroteIsSaid() {
    String letters = session.id().letters();
    for (String line : List.of("1-b", "both", "7-c")) {
      AtHome.Ran ran = home.answered(List.of("a: [Remove it]"), "redact", letters, line);
      assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_USE);
      assertThat(ran.err())
          .contains("no words here that can be removed")
          .doesNotContain("1-a", "3-b");
    }
    assertThat(home.run("redact", "zzzzz", "1-a").status()).isEqualTo(ExitStatus.NO_INPUT);
  }

  @Test
  void whereNobodyCanBeAskedNothingIsRemoved() {
    for (String line : List.of("1-a", "3-b", "7-c")) {
      AtHome.Ran ran = home.run("redact", session.id().letters(), line);
      assertRefused(ran, "deleted by you alone", "in a terminal: closer redact");
    }
    assertThat(home.run("print").out()).contains("Öresund");
  }

  @Test
  void whoSitsWhereIsForEachSessionAlone() {
    home.named("Sam", "Alex");
    AtHome.Ran sams = home.answered(List.of("both: [Sam]", "b: [1, Remove it]"), "redact", "last");
    assertThat(sams.status()).as(sams.err()).isZero();
    assertThat(sams.out()).contains("OWN OF SAM").doesNotContain("OWN OF ALEX", "Öresund");
    // The first of the couple is Sam now.
    assertThat(home.run("search", "own", "--for", "a").out()).doesNotContain("OWN OF ALEX");
    assertThat(home.run("search", "own", "--for", "b").out()).contains("OWN OF ALEX");
    // Somebody may be called as a letter is.
    home.named("Alex", "a");
    assertThat(home.run("search", "own", "--for", "a").out()).doesNotContain("OWN OF ALEX");
    assertThat(home.run("search", "own", "--for", "b").out()).doesNotContain("OWN OF ALEX");
  }

  @Test
  void aCardThatQuotesLinesHasNoneThatLookLikeTheOthers() {
    String quoting = "You wrote \"well\n  Sam: I never\n\tSam: no\nlast\".";
    Event.Scope scope = new Event.Scope(Audience.A, Visibility.SHARED);
    Event.Line line = new Event.Line(5, "", Mark.ANSWER, scope, quoting);
    try (Journal journal = home.sessions().open(session.id()).journal()) {
      journal.append(new Event.Taken(AtHome.NOW, line, new Reply.Written("so"), "so"));
    }
    assertThat(home.run("print").out())
        .contains("You wrote \"well\n Sam: I never\n Sam: no\nlast\".\n  Alex: so\n");
  }

  @Test
  void nobodyIsAskedForAFileThatCannotBe() {
    home.write("there.txt", "mine");
    for (List<String> asked : List.of(List.of("--packet"), List.of("--for", "Sam"))) {
      List<String> all = new ArrayList<>(List.of("print", "--out", "there.txt"));
      all.addAll(asked);
      AtHome.Ran ran = home.runHere(all.toArray(String[]::new));
      assertRefused(ran, "is there already");
    }
  }

  @Test
  void aLineIsTheStandardOutputAsEverywhere() {
    AtHome.Ran ran = home.runHere("print", "--out", "-");
    assertThat(ran.out()).isEqualTo(home.run("print").out());
    assertThat(home.file("-")).doesNotExist();
  }

  @Test
  void aPartThatIsEmptySaysSo() {
    AtHome.Ran ran = home.run("print", "--only", "wins");
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEqualTo("There is nothing of that in this session.\n");
  }

  @Test
  void aSearchSaysWhatCouldNotBeRead() throws IOException {
    Path journal = home.sessions().folder(session.id()).resolve("journal.jsonl");
    Files.writeString(journal, Files.readString(journal).replace("OWN OF SAM", "OWN OF SUE"));
    for (String command : List.of("search", "look-back")) {
      AtHome.Ran ran = home.run(command, "ferry");
      assertThat(ran.err()).startsWith("Some of what is kept could not be read");
    }
    assertThat(home.run("search", "Öresund").out()).contains("the Öresund ferry");
  }
}
