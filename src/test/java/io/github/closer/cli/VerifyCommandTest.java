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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
  private static final String SECRET = "SECRET-9f2c";
  private static final SessionDeck DECK = new SessionDeck("title: Hello\nsteps:\n  - say: Hi.\n");

  @TempDir Path folder;
  private AtHome home;
  private Path journal;
  private String letters;

  @BeforeEach
  void anEveningWasPlayed() {
    home = new AtHome(folder).introduced();
    Event.Heading heading =
        new Event.Heading("hello", "Hello", DECK.hash(), 7, new People("Alex", "Sam"));
    OpenSession session =
        home.sessions().create(AtHome.NOW, DECK, new Event.Begun(AtHome.NOW, heading));
    Event.Scope scope = new Event.Scope(Audience.A, Visibility.OWN, Keep.TRANSCRIPT);
    Event.Line line = new Event.Line(1, "how", Mark.ANSWER, scope, "How are you?");
    try (Journal open = session.journal()) {
      for (int minute = 1; minute <= 3; minute++) {
        Event.Taken answer =
            new Event.Taken(
                AtHome.NOW.plusSeconds(60L * minute), line, new Reply.Written(SECRET), SECRET);
        open.append(answer);
      }
    }
    letters = session.id().letters();
    journal = home.sessions().folder(session.id()).resolve("journal.jsonl");
  }

  private void cut(int bytes) throws IOException {
    byte[] whole = Files.readAllBytes(journal);
    Files.write(journal, Arrays.copyOf(whole, whole.length - bytes));
  }

  private void flip() throws IOException {
    String text = Files.readString(journal);
    int third = text.indexOf('\n', text.indexOf('\n') + 1) + 20;
    byte[] bytes = Files.readAllBytes(journal);
    bytes[third] ^= 1;
    Files.write(journal, bytes);
  }

  @Test
  void theLastSessionIsLookedAtAndFoundWhole() {
    AtHome.Ran ran = home.run("verify");

    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .isEqualTo(
            letters
                + "  Mon 23 Nov 2026 21:15  Hello\n"
                + "  Whole: 4 records, from Mon 23 Nov 2026 21:15 to Mon 23 Nov 2026 21:18.\n");
  }

  @Test
  void anEntryThatWasNotFinishedIsNoLossAndCanBePutAside() throws IOException {
    cut(7);

    AtHome.Ran torn = home.run("verify", letters);

    assertThat(torn.status()).isEqualTo(ExitStatus.DAMAGED);
    assertThat(torn.out())
        .contains(
            "Nothing that was saved is missing.",
            "3 records, from",
            "closer verify " + letters + " --repair puts",
            "The file is " + journal)
        .doesNotContain(SECRET);

    AtHome.Ran repaired = home.run("verify", letters, "--repair");

    assertThat(repaired.status()).isZero();
    assertThat(repaired.out()).contains("aside now, in journal.jsonl.torn", "Whole: 3 records");
    assertThat(home.run("verify").status()).isZero();
    assertThat(home.run("verify", "--repair").out()).doesNotContain("aside");
  }

  @Test
  void damageIsSaidWithItsLineAndNothingIsChanged() throws IOException {
    flip();
    byte[] before = Files.readAllBytes(journal);

    AtHome.Ran ran = home.run("verify", letters, "--repair");

    assertThat(ran.status()).isEqualTo(ExitStatus.DAMAGED);
    assertThat(ran.out())
        .contains(
            "Damaged at line 3. 2 records before it can be read, and one behind it.",
            "Nothing was changed. closer print " + letters + " shows")
        .doesNotContain(SECRET);
    assertThat(Files.readAllBytes(journal)).isEqualTo(before);
  }

  @Test
  void allLooksAtEverySessionAndAtWhatTheTwoBring() throws IOException {
    home.answered(java.util.List.of("both: [Which way: /leave]"), "run", "curiosity");

    AtHome.Ran ran = home.run("verify", "--all");

    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .contains(
            "What you bring from one session to the next is whole.",
            "(a rehearsal)",
            "All 2 sessions are whole.");

    flip();
    Files.writeString(home.couplesFile(), "{");
    AtHome.Ran damaged = home.run("verify", "--all");

    assertThat(damaged.status()).isEqualTo(ExitStatus.DAMAGED);
    assertThat(damaged.out())
        .contains("couple.json cannot be understood", "One session is not whole.")
        .doesNotContain(SECRET);
  }

  @Test
  void whereNothingWasPlayedThereIsNothingAmiss(@TempDir Path empty) {
    assertThat(new AtHome(empty).run("verify", "--all").out())
        .isEqualTo("There is no session yet.\n");
    assertThat(new AtHome(empty).run("verify").status()).isEqualTo(ExitStatus.NO_INPUT);
    assertThat(home.run("verify", letters, "--all").status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(home.run("verify", "nosuch").status()).isEqualTo(ExitStatus.NO_INPUT);
  }

  @Test
  void itSpeaksGerman() throws IOException {
    assertThat(home.run("--lang", "de", "verify").out()).contains("Unversehrt: 4 Einträge, von Mo");
    flip();
    assertThat(home.run("--lang", "de", "verify").out())
        .contains("Beschädigt in Zeile 3. Davor sind 2 Einträge lesbar, dahinter einer.");
  }
}
