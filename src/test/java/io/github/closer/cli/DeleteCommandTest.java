package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Keep;
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
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeleteCommandTest {
  private static final String ALEX = "ALEX-3f9a";
  private static final String SAM = "SAM-77d0";
  private static final SessionDeck DECK = new SessionDeck("title: Hello\nsteps:\n  - say: Hi.\n");
  private static final String SURE = "Shall this session be deleted";
  private static final String TYPE = "Type the word";

  @TempDir Path folder;
  private AtHome home;
  private String letters;

  @BeforeEach
  void anEveningWasPlayed() {
    home = new AtHome(folder);
    Event.Heading heading =
        new Event.Heading("hello", "Hello", DECK.hash(), 7, new People("Alex", "Sam"));
    OpenSession session =
        home.sessions().create(AtHome.NOW, DECK, new Event.Begun(AtHome.NOW, heading));
    letters = session.id().letters();
    try (Journal journal = session.journal()) {
      journal.append(entry(1, Audience.A, ALEX));
      journal.append(entry(2, Audience.B, SAM));
      journal.append(entry(3, Audience.B, SAM + " again"));
    }
    home.knowing(
        ",\"promises\":[{\"id\":\""
            + letters
            + "-1-a\",\"by\":\"a\",\"text\":\"PROMISE\",\"deck\":\"hello\"}],"
            + "\"tickets\":[{\"id\":\""
            + letters
            + "-9-b\",\"by\":\"b\",\"text\":\"TICKET\",\"written\":\"2026-11-20\"}]");
  }

  private static Event.Taken entry(int moment, Audience by, String words) {
    Event.Scope scope = new Event.Scope(by, Visibility.OWN, Keep.TRANSCRIPT);
    Event.Line line = new Event.Line(moment, "how", Mark.ANSWER, scope, "How are you?");
    return new Event.Taken(AtHome.NOW, line, new Reply.Written(words), words);
  }

  /** All that is kept, but for the file of answers. */
  private String kept() {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder.resolve(".local"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        // A lock is empty, and comes and goes.
        all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.toString();
  }

  private static String answer(String card, String way) {
    return card + ": " + way;
  }

  private AtHome.Ran session(String alex, String sam) {
    return home.answered(
        List.of("a: [" + answer(SURE, alex) + "]", "b: [" + answer(SURE, sam) + "]"),
        "delete",
        "session",
        letters);
  }

  @Test
  void aSessionIsShownAndGoesWhenBothWant() {
    AtHome.Ran ran = session("Delete it", "Delete it");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .contains(
            "The session " + letters + ", Mon 23 Nov 2026 21:15, Hello: ",
            "One thing that both of you see was brought on from it, and goes, too.",
            "backups and snapshots",
            "It is deleted.")
        .doesNotContain(ALEX, SAM, "TICKET", "PROMISE");
    assertThat(kept()).doesNotContain(ALEX, SAM, "TICKET", "PROMISE").contains("Alex");
    assertThat(home.run("sessions").out()).isEmpty();
  }

  @Test
  void whereOneDoesNotWantItNothingIsChangedAndNobodyIsToldWhoItWas() {
    String before = kept();
    String first = shownToBoth(session("Keep it", "Delete it"));
    String second = shownToBoth(session("Delete it", "Keep it"));

    assertThat(first).isEqualTo(second).contains("It is kept. Nothing was changed.");
    assertThat(kept()).isEqualTo(before);
  }

  /** What was entered stands in a rehearsal only where it is no secret. */
  private static String shownToBoth(AtHome.Ran ran) {
    assertThat(ran.err()).isEmpty();
    return ran.out().substring(ran.out().lastIndexOf("It is"));
  }

  @Test
  void onesOwnWordsAreCountedForThatOneAloneAndGo() {
    AtHome.Ran ran =
        home.answered(
            List.of("both: [Whose words: Alex]", "a: [You wrote: Delete my words]"),
            "delete",
            "mine");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("You wrote one entry in one session.", "You brought on one thing")
        .doesNotContain(ALEX, SAM);
    assertThat(kept())
        .doesNotContain(ALEX, "PROMISE")
        .contains(SAM, SAM + " again", "TICKET", "(removed by its author)");
  }

  @Test
  void everythingGoesWhenBothTypeTheWord() {
    home.write(".local/share/closer/decks/own.yaml", "- Why?\n");
    List<String> answers =
        List.of(
            "both: [of your own: 'Delete them, too']",
            "a: [" + answer(TYPE, "delete") + "]",
            "b: [" + answer(TYPE, "Delete") + "]");

    AtHome.Ran ran = home.answered(answers, "delete", "all");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains("One session, ", "which you wrote yourselves", "It is deleted.");
    assertThat(folder.resolve(".local/share/closer")).doesNotExist();
    assertThat(folder.resolve(".local/state/closer")).doesNotExist();
  }

  @Test
  void anyOtherWordKeepsEverything() {
    String before = kept();
    AtHome.Ran ran =
        home.answered(
            List.of("a: [" + answer(TYPE, "delete") + "]", "b: [" + answer(TYPE, "'yes'") + "]"),
            "delete",
            "all");

    assertThat(ran.out()).contains("It is kept. Nothing was changed.");
    assertThat(kept()).isEqualTo(before);
  }

  @Test
  void aScriptIsToldTheSameAndDeletesWithoutAsking() {
    AtHome.Ran ran = home.run("delete", "session", letters, "--yes");

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("The session " + letters, "It is deleted.");
    assertThat(kept()).doesNotContain(ALEX, SAM);
    assertThat(home.run("delete", "all", "--yes").status()).isZero();
    assertThat(folder.resolve(".local/share/closer")).doesNotExist();
  }

  @Test
  void withoutATerminalNobodyIsAskedAndNothingIsChanged() {
    String before = kept();
    List<List<String>> wrong =
        List.of(
            List.of("delete", "session", letters),
            List.of("delete", "mine"),
            List.of("delete", "all"),
            List.of("delete", "mine", "--yes"),
            List.of("delete", "session"),
            List.of("delete", "all", letters),
            List.of("delete"));
    for (List<String> line : wrong) {
      AtHome.Ran ran = home.run(line.toArray(String[]::new));

      assertThat(ran.status()).as("%s", line).isEqualTo(ExitStatus.WRONG_USE);
      assertThat(ran.err().lines().count()).as("%s", line).isEqualTo(2);
    }
    assertThat(home.run("delete", "session", "nosuch").status()).isEqualTo(ExitStatus.NO_INPUT);
    assertThat(kept()).isEqualTo(before);
  }
}
