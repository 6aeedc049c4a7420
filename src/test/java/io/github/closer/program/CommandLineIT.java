package io.github.closer.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands, as they behave where nobody is at a keyboard. */
class CommandLineIT {
  @TempDir Path folder;
  private Closer closer;

  @BeforeEach
  void makeWorld() {
    closer = Closer.in(folder);
  }

  private String answers(String name) {
    return Answers.file(name).toString();
  }

  private Closer afterAnEvening() {
    closer.run("run", "curiosity", "--answers", answers("curiosity")).well();
    return closer;
  }

  @ParameterizedTest
  @MethodSource("io.github.closer.program.Jdks#found")
  void sayNothingOnStandardErrorWhenAllIsWellOnEveryJavaThereIs(Path jdk) {
    closer = closer.with("JAVA_HOME", jdk.toString());
    assertThat(closer.run("--version").well().out()).matches("closer [0-9]+\\.[0-9]+.*\\R");
    assertThat(closer.run("--help").well().out()).contains("run", "resume", "print", "check");
    assertThat(closer.run("help").well().out()).contains("resume");
    assertThat(closer.run("help", "run").well().out()).contains("--answers");
    assertThat(closer.run("help", "safety").well().out()).contains("afraid", "helpline");
    assertThat(closer.run("run", "--help").status()).isIn(0, 2);
    assertThat(closer.run("list").well().out())
        .contains("curiosity", "five", "repair", "three-percent");
    closer.run("check", "curiosity", "five", "repair", "three-percent").well();
    afterAnEvening();
    assertThat(closer.run("sessions").well().out()).contains("Curiosity", "finished");
    assertThat(closer.run("print").well().out()).contains("One question I would not have");
    assertThat(closer.run("print", "--format", "markdown").well().out()).contains("# Curiosity");
  }

  @Nested
  class WrongUse {
    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void helpShowsEveryCommandWithItsPurpose(String option) {
      assertThat(closer.run(option).well().out())
          .contains("run", "five", "resume", "print", "sessions", "about-us", "promises", "wins")
          .contains("list", "show", "new", "check", "help");
    }

    @Test
    void aCommandThatIsMisspeltIsGuessed() {
      Ran ran = closer.run("resme").endedWith(2);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err()).contains("resme", "Did you mean", "resume");
    }

    @Test
    void aCommandThatIsLikeNoneLeadsToTheHelp() {
      Ran ran = closer.run("zzzzzzzz").endedWith(2);
      assertThat(ran.err()).contains("zzzzzzzz", "--help");
    }

    @Test
    void helpAboutAnUnknownCommandIsWrongUse() {
      assertThat(closer.run("help", "prnt").endedWith(2).err()).contains("Did you mean", "print");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "run",
          "five",
          "resume",
          "print",
          "sessions",
          "verify",
          "where",
          "about-us",
          "promises",
          "wins",
          "list",
          "show",
          "new",
          "check",
          "help"
        })
    void anUnknownOptionIsNamed(String command) {
      Ran ran = closer.run(command, "curiosity", "--nonsense").endedWith(2);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err()).contains("--nonsense");
    }

    @Test
    void anUnknownOptionOfTheProgramIsNamed() {
      assertThat(closer.run("--nonsense").endedWith(2).err()).contains("--nonsense");
    }

    @Test
    void aDeckThatIsMissingInTheCommandIsAskedFor() {
      assertThat(closer.run("run").endedWith(2).err()).contains("DECK");
    }

    @Test
    void anUnknownFormatIsNamed() {
      afterAnEvening();
      assertThat(closer.run("print", "--format", "pdf").endedWith(2).err()).contains("pdf");
    }

    @Test
    void aReaderWhoIsNotInTheSessionIsWrongUse() {
      afterAnEvening();
      Ran ran = closer.run("print", "--for", "Robin").endedWith(2);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err()).contains("Robin", "Alex", "Sam");
    }

    @Test
    void aSessionWithoutATerminalPointsToAnswers() {
      Ran ran = closer.run("run", "curiosity").endedWith(2);
      assertThat(ran.err()).contains("terminal", "--answers");
      assertThat(closer.journals()).isEmpty();
    }

    @Test
    void theHomeScreenWithoutATerminalIsTheHelp() {
      assertThat(closer.run().endedWith(2).err()).contains("run", "resume");
    }
  }

  /** Of what the two bring from session to session. */
  @Nested
  class Memory {
    private void know(String fields) throws IOException {
      Path data = Files.createDirectories(closer.world().resolve("data/closer"));
      Files.writeString(
          data.resolve("couple.json"),
          "{\"format\":1,\"names\":[\"Alex\",\"Sam\"]," + fields + "}\n");
    }

    @Test
    void beforeTheFirstSessionEachSaysSoInOneLine() {
      for (String command : List.of("about-us", "promises", "wins")) {
        Ran ran = closer.run(command).endedWith(0);
        assertThat(ran.out()).as(command).isEmpty();
        assertThat(ran.err().lines()).as(command).hasSize(1);
      }
    }

    @Test
    void aboutUsPrintsWhatBothMaySeeAndNothingElse() throws IOException {
      know(
          "\"items\":[{\"id\":\"own-8rwqk\",\"by\":\"both\",\"text\":\"Late means a call.\","
              + "\"kind\":\"house_rule\"}],\"tickets\":[{\"id\":\"k3fzm-9-b\",\"by\":\"b\","
              + "\"text\":\"It still hurts.\",\"written\":\"2026-11-23\"}]");

      for (String option : List.of("--color=auto", "--json")) {
        assertThat(closer.run("about-us", option).well().out())
            .contains("Alex", "Sam", "Late means a call.")
            .doesNotContain("hurts");
      }
    }

    @Test
    void whatIsRemovedIsNoLongerOnTheDisk() throws IOException {
      know(
          "\"items\":[{\"id\":\"own-8rwqk\",\"by\":\"a\",\"text\":\"a hand on my back\","
              + "\"kind\":\"calming\"}]");
      closer.write(
          "remove.yaml",
          "both: [Remove something that both of you see, '1', Done]\na: [Remove it]\n");

      Ran ran = closer.run("about-us", "--answers", "remove.yaml").well();

      assertThat(ran.out()).contains("-- Alex --", "is gone");
      assertThat(Closer.read(closer.world().resolve("data/closer/couple.json")))
          .doesNotContain("a hand on my back");
    }

    @Test
    void promisesGoIntoACalendarThatIsNeverWrittenOver() throws IOException {
      know(
          "\"promises\":[{\"id\":\"k3fzm-7-a\",\"by\":\"a\",\"text\":\"A walk\","
              + "\"due\":\"2026-11-29\",\"deck\":\"repair\"}]");

      assertThat(closer.run("promises").well().out()).isEqualTo("Alex\tA walk\t2026-11-29\n");
      assertThat(closer.run("promises", "--ics", "p.ics").endedWith(0).err())
          .isEqualTo("Written to p.ics.\n");
      String written = Closer.read(closer.world().resolve("desk/p.ics"));
      assertThat(written).contains("DESCRIPTION:Alex: A walk\r\n");
      assertThat(closer.run("promises", "--ics", "p.ics").endedWith(2).err()).contains("p.ics");
      assertThat(closer.run("promises", "--ics", "-").well().out())
          .startsWith("BEGIN:VCALENDAR\r\n");
    }

    @Test
    void winsLeaveRehearsalsOutAndDoNotFailOnADamagedJournal() throws IOException {
      afterAnEvening();
      Files.writeString(closer.journals().get(0), "shopping list\n");

      Ran ran = closer.run("wins", "--json").endedWith(0);

      assertThat(ran.out()).isEqualTo("{\"schema\":1,\"wins\":[]}\n");
      assertThat(ran.err()).contains("could not be read");
    }

    @Test
    void fiveMinutesBeginWithoutACover() {
      closer.introduced();
      closer.write("five.yaml.answers", "seed: 1\nboth: []\n");

      Ran ran = closer.run("five", "--answers", "five.yaml.answers").well();

      assertThat(ran.out().lines().filter(line -> !line.isBlank()).findFirst().orElseThrow())
          .contains("Go on when you are ready to listen.");
      assertThat(closer.run("five").endedWith(2).err()).contains("terminal");
    }
  }

  @Nested
  class Decks {
    @Test
    void aDeckThatIsMisspeltIsGuessed() {
      Ran ran = closer.run("run", "curiosty", "--answers", answers("curiosity")).endedWith(66);
      assertThat(ran.err()).contains("curiosty", "Did you mean", "curiosity");
    }

    @Test
    void aDeckThatIsNowhereIsNoInput() {
      assertThat(closer.run("run", "./nowhere.yaml").endedWith(66).err()).contains("nowhere.yaml");
      assertThat(closer.run("check", "./nowhere.yaml").endedWith(66).err())
          .contains("nowhere.yaml");
    }

    @Test
    void aFolderIsNoDeck() {
      assertThat(closer.run("check", closer.world().toString()).endedWith(66).err()).isNotEmpty();
    }

    @Test
    void checkFindsProblemsAndSaysSo() {
      closer.write("broken.yaml", "steps:\n  - aks: Where were you born?\n");
      for (String format : List.of("human", "short")) {
        Ran ran = closer.run("check", "broken.yaml", "--format", format).endedWith(1);
        assertThat(ran.out()).contains("broken.yaml:2:5", "aks");
        assertThat(ran.err()).isEmpty();
      }
    }

    @Test
    void checkLooksAtEveryFileAndNotOnlyAtTheFirst() {
      closer.write("one.yaml", "steps:\n  - aks: first\n");
      closer.write("two.yaml", "steps:\n  - sya: second\n");
      Ran ran = closer.run("check", "one.yaml", "two.yaml").endedWith(1);
      assertThat(ran.out()).contains("aks", "sya");
    }

    @Test
    void aDeckIsPipedThroughTheCheckAndMended() {
      closer.write("broken.yaml", "title: 你好\nsteps:\n  - aks: Where were you born?\n");
      Ran ran = closer.pipe("\"$@\" < broken.yaml", "check", "--fix", "-").endedWith(0);
      assertThat(ran.out()).isEqualTo("title: 你好\nsteps:\n  - ask: Where were you born?\n");
      assertThat(ran.err()).contains("Mended 1 thing in <stdin>.", "No problems in 1 deck");
    }

    @Test
    void aDeckWithErrorsIsNotPlayed() {
      closer.write("broken.yaml", "steps:\n  - aks: Where were you born?\n");
      Ran ran = closer.run("run", "broken.yaml", "--answers", answers("curiosity")).endedWith(1);
      assertThat(ran.err()).contains("closer check broken.yaml");
      assertThat(closer.journals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "\t- x",
          "!-1%F",
          "{",
          "- [",
          "a: &b c",
          "steps: 7",
          "steps:\n - ask: \"\\u001b[2J\"",
          "\u0000"
        })
    void noDeckIsSoBrokenThatATraceComesOut(String words) {
      closer.write("broken.yaml", words);
      assertThat(closer.run("check", "broken.yaml").endedWith(1).out())
          .isNotEmpty()
          .doesNotContain("\u001b");
    }

    @Test
    void aDeckThatIsNotUtf8IsNoInput() throws IOException {
      Path file = closer.write("latin.yaml", "");
      Files.write(file, "- Wie hei\u00dft du?\n".getBytes(StandardCharsets.ISO_8859_1));
      Ran ran = closer.run("check", "latin.yaml");
      assertThat(ran.status()).isIn(1, 65, 66);
      assertThat(ran.out() + ran.err()).contains("UTF-8").doesNotContain(Ran.TRACE);
    }
  }

  @Nested
  class AnswerFiles {
    @Test
    void aFileThatIsMissingIsNamed() {
      Ran ran = closer.run("run", "curiosity", "--answers", "nowhere.yaml").endedWith(66);
      assertThat(ran.err()).contains("nowhere.yaml");
      assertThat(closer.journals()).isEmpty();
    }

    @Test
    void aFileThatIsBrokenIsExplained() {
      closer.write("broken.yaml", "people: [Alex]\na: [\n");
      Ran ran = closer.run("run", "curiosity", "--answers", "broken.yaml").endedWith(1);
      assertThat(ran.err()).isNotEmpty();
      assertThat(closer.journals()).isEmpty();
    }

    @Test
    void aFileThatEndsTooEarlySaysAtWhichCard() {
      closer.write("short.yaml", "people: [Alex, Sam]\nboth: []\n");
      Ran ran = closer.run("run", "curiosity", "--answers", "short.yaml").endedWith(1);
      assertThat(ran.err()).contains("Which way would you both like to go");
      assertThat(closer.run("sessions").endedWith(0).out()).contains("not finished");
    }

    @Test
    void anAnswerThatDoesNotFitIsNamedWithItsCard() {
      closer.write("odd.yaml", "people: [Alex, Sam]\nboth: [Sideways]\n");
      Ran ran = closer.run("run", "curiosity", "--answers", "odd.yaml").endedWith(1);
      assertThat(ran.err()).contains("Sideways", "Which way would you both like to go");
    }
  }

  @Nested
  class Sessions {
    @Test
    void withoutOneTheListSaysHowToBegin() {
      Ran ran = closer.run("sessions").endedWith(0);
      assertThat(ran.out() + ran.err()).contains("no session", "closer run");
    }

    @Test
    void withoutOneThereIsNothingToPrintOrToGoOnWith() {
      assertThat(closer.run("print").endedWith(66).err()).isNotEmpty();
      assertThat(closer.run("resume", "--answers", answers("curiosity")).endedWith(66).err())
          .contains("closer run");
    }

    @Test
    void oneThatIsFinishedIsNotGoneOnWith() {
      afterAnEvening();
      assertThat(closer.run("resume", "--answers", answers("curiosity")).endedWith(66).err())
          .isNotEmpty();
    }

    @Test
    void anUnknownNameOfASessionIsNoInput() {
      afterAnEvening();
      assertThat(closer.run("print", "zzzzz").endedWith(66).err()).contains("zzzzz");
    }

    @Test
    void aSessionIsFoundByHowItsNameBegins() {
      afterAnEvening();
      String name = closer.run("sessions").well().out().split(" ", 2)[0];
      String all = closer.run("print").well().out();
      assertThat(closer.run("print", name).well().out()).isEqualTo(all);
      assertThat(closer.run("print", name.substring(0, 3)).well().out()).isEqualTo(all);
    }

    @Test
    void aClosedPipeEndsQuietlyAndAFullDiskDoesNot() throws IOException {
      closer.write(
          "long.yaml", "title: Long\nsteps:\n  - ask: And?\n    who: a\n    answer: text\n");
      String lines = (Answers.quoted("words ".repeat(1000)) + ", ").repeat(20);
      closer.write("words.yaml", "people: [Alex, Sam]\na: [[" + lines + "]]\n");
      closer.run("run", "long.yaml", "--answers", "words.yaml").well();
      Path status = closer.world().resolve("status");
      for (String format : List.of("text", "markdown", "html", "json", "csv")) {
        String pipe = "{ \"$@\"; echo $? > " + status + "; } | head -n 1";
        Ran ran = closer.pipe(pipe, "print", "--format", format).well();
        assertThat(ran.out().lines()).hasSize(1);
        assertThat(Files.readString(status)).isEqualTo("0\n");
      }
      Ran full = closer.pipe("\"$@\" > /dev/full", "print").endedWith(74);
      assertThat(full.err())
          .isEqualTo(
              """
              Not all of this could be printed: there is no room for it, or the place is gone.
              Make room, or print it to somewhere else.
              """);
    }

    @Test
    void whatIsDamagedIsSaidAndTheRestIsPrintedAndNothingIsRepaired() throws IOException {
      afterAnEvening();
      Path journal = closer.journals().get(0);
      byte[] bytes = Files.readAllBytes(journal);
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      int place = text.indexOf("Go closer");
      assertThat(place).isPositive();
      bytes[place] ^= 1;
      Files.write(journal, bytes);

      Ran ran = closer.run("print").endedWith(65);
      assertThat(ran.out()).contains("Curiosity", "Phones out of the room");
      assertThat(ran.err()).contains("damaged", "line", journal.toString());
      assertThat(Files.readAllBytes(journal)).isEqualTo(bytes);
      assertThat(closer.run("sessions").endedWith(0).out()).contains("damaged");
      assertThat(closer.run("resume", "--answers", answers("curiosity")).status()).isIn(65, 66);
      assertThat(Files.readAllBytes(journal)).isEqualTo(bytes);
    }

    @Test
    void aJournalThatIsNotOneIsSaidToBeDamaged() throws IOException {
      afterAnEvening();
      Files.writeString(closer.journals().get(0), "shopping list\n");
      assertThat(closer.run("print").endedWith(65).err()).contains("journal.jsonl");
    }

    @Test
    void aHomeThatCannotBeWrittenIsSaidAtOnce() {
      Path file = closer.write("file", "");
      Closer locked =
          closer
              .with("XDG_STATE_HOME", file.resolve("state").toString())
              .with("XDG_DATA_HOME", file.resolve("data").toString());
      Ran ran = locked.run("run", "curiosity", "--answers", answers("curiosity")).endedWith(74);
      assertThat(ran.err()).contains(file.toString());
      assertThat(ran.out()).doesNotContain("Phones out of the room");
      locked.run("list").well();
      locked.run("sessions").endedWith(0);
    }

    @Test
    void withoutOtherFoldersTheHomeOfTheEnvironmentHoldsTheSessions() {
      Closer plain = closer.with("XDG_STATE_HOME", "").with("XDG_DATA_HOME", "");
      plain.run("run", "curiosity", "--answers", answers("curiosity")).well();
      assertThat(closer.world().resolve("home/.local/state/closer/sessions"))
          .isDirectoryContaining("glob:**");
    }

    @Test
    void nothingIsLeftInTheFolderWhereItWasStarted() throws IOException {
      afterAnEvening();
      try (Stream<Path> files = Files.list(closer.world().resolve("desk"))) {
        assertThat(files).isEmpty();
      }
      try (Stream<Path> files = Files.list(closer.world().resolve("home"))) {
        assertThat(files).isEmpty();
      }
    }
  }

  @Nested
  class Launcher {
    private Path fakeJava(String version, String release) throws IOException {
      Path home = Files.createDirectories(closer.world().resolve("java"));
      Path bin = Files.createDirectories(home.resolve("bin"));
      Path java = bin.resolve("java");
      Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"" + version + "\"' >&2\n");
      Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
      if (!release.isEmpty()) {
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + release + "\"\n");
      }
      return home;
    }

    @ParameterizedTest
    @ValueSource(strings = {"11.0.2", "1.8.0_292", "16.0.1", "9"})
    void aJavaThatIsTooOldIsNamed(String version) throws IOException {
      for (String release : List.of("", version)) {
        Closer old = closer.with("JAVA_HOME", fakeJava(version, release).toString());
        Ran ran = old.run("--version").endedWith(69);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("Java 17", version, "JAVA_HOME");
      }
    }

    @Test
    void withoutAnyJavaItSaysWhatToInstall() throws IOException {
      Path bin = Files.createDirectories(closer.world().resolve("bin"));
      for (String tool : List.of("sh", "dirname", "readlink", "sed", "head", "env")) {
        for (String place : List.of("/usr/bin", "/bin")) {
          Path real = Path.of(place, tool);
          if (Files.exists(real) && !Files.exists(bin.resolve(tool))) {
            Files.createSymbolicLink(bin.resolve(tool), real);
          }
        }
      }
      Closer without = closer.with("JAVA_HOME", "").with("PATH", bin.toString());
      Ran ran = without.run("--version").endedWith(69);
      assertThat(ran.err()).contains("Java 17", "none");
      try (Stream<Path> links = Files.list(bin)) {
        for (Path link : links.toList()) {
          Files.delete(link);
        }
      }
    }

    @Test
    void aJavaHomeThatIsGoneGivesWayToThePath() throws IOException {
      Path bin = Files.createDirectories(closer.world().resolve("bin"));
      Path java = Path.of(System.getProperty("java.home"), "bin", "java");
      Files.createSymbolicLink(bin.resolve("java"), java);
      closer
          .with("JAVA_HOME", closer.world().resolve("gone").toString())
          .with("PATH", bin + ":/usr/bin:/bin")
          .run("--version")
          .well();
      Files.delete(bin.resolve("java"));
    }

    @Test
    void aLinkToTheLauncherFindsTheApplication() throws IOException {
      Path bin = Files.createDirectories(closer.world().resolve("my bin"));
      Path target = Closer.packaged().resolve("bin/closer");
      Path absolute = Files.createSymbolicLink(bin.resolve("closer"), target);
      Path relative =
          Files.createSymbolicLink(bin.resolve("link"), bin.toRealPath().relativize(target));
      Path second = Files.createSymbolicLink(bin.resolve("second"), Path.of("link"));
      for (Path link : List.of(absolute, relative, second)) {
        assertThat(closer.startedFrom(link, Path.of("/")).run("list").well().out())
            .contains("curiosity");
      }
      // JUnit would warn of links that lead out of its folder.
      Files.delete(second);
      Files.delete(relative);
      Files.delete(absolute);
    }

    @Test
    void aFolderWithSpacesIsAFolderLikeAnyOther() throws IOException {
      Path place = closer.world().resolve("our programs $HOME 'x'");
      copy(Closer.packaged(), place);
      Closer moved = closer.startedFrom(place.resolve("bin/closer"), closer.world());
      assertThat(moved.run("list").well().out()).contains("three-percent");
    }

    private void copy(Path from, Path to) throws IOException {
      try (Stream<Path> files = Files.walk(from)) {
        for (Path file : files.toList()) {
          Files.copy(file, to.resolve(from.relativize(file).toString()));
        }
      }
    }
  }
}
