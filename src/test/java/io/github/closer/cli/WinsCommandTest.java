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
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WinsCommandTest {
  private static final People TWO = new People("Alex", "Sam");
  private static final Event.Scope BY_A = new Event.Scope(Audience.A, Visibility.SHARED);
  private static final Event.Scope BY_B = new Event.Scope(Audience.B, Visibility.SHARED);
  private static final Event.Scope BY_BOTH = new Event.Scope(Audience.BOTH, Visibility.SHARED);
  private static final Instant MONDAY = Instant.parse("2026-11-16T20:00:00Z");
  private static final Instant LATE = Instant.parse("2026-11-21T23:30:00Z");

  @TempDir Path folder;
  private AtHome home;

  @BeforeEach
  void setUp() {
    home = new AtHome(folder);
  }

  private static Event.Taken taken(
      Instant at, Mark mark, Event.Scope scope, String text, Reply reply, String words) {
    return new Event.Taken(at, new Event.Line(1, "", mark, scope, text), reply, words);
  }

  private static Event.Taken thanks(Instant at, Event.Scope scope, String words) {
    Reply reply = words.isEmpty() ? new Reply.Passed() : new Reply.Written(words);
    return taken(at, Mark.APPRECIATION, scope, "What was good?", reply, words);
  }

  private static Event.Taken review(Instant at, int verdict, String promise) {
    String card = "Alex said: " + promise + "\n\nHow did it go?";
    return taken(at, Mark.REVIEW, BY_BOTH, card, new Reply.Chosen(verdict), "?");
  }

  private Path session(Instant at, People people, boolean rehearsal, Event.Lasting... events) {
    Event.Heading heading = new Event.Heading("t", "T", "0".repeat(64), 7, people);
    OpenSession open =
        home.sessions()
            .create(at, new SessionDeck("- Hello.\n"), new Event.Begun(at, heading, rehearsal));
    try (Journal journal = open.journal()) {
      Arrays.stream(events).forEach(journal::append);
    }
    return home.sessions().folder(open.id()).resolve("journal.jsonl");
  }

  @Test
  void theNewestDayComesFirstAndEachDayStandsWhereThePeopleLive() {
    session(
        MONDAY,
        TWO,
        false,
        thanks(MONDAY, BY_A, "You made tea."),
        thanks(MONDAY.plusSeconds(60), BY_B, "You\nlistened."));
    session(LATE, TWO, false, review(LATE, 0, "A walk, then tea"));

    AtHome.Ran ran = home.run("wins");

    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .isEqualTo(
            """
            Sun 22 Nov 2026
              Kept: Alex said: A walk, then tea

            Mon 16 Nov 2026
              Sam: You listened.
              Alex: You made tea.
            """);
  }

  @Test
  void onlyWhatBothSawAndWhatIsKeptStandsHere() {
    session(
        MONDAY,
        TWO,
        false,
        thanks(MONDAY, new Event.Scope(Audience.A, Visibility.OWN), "own"),
        thanks(MONDAY, new Event.Scope(Audience.A, Visibility.SEALED), "sealed"),
        thanks(
            MONDAY, new Event.Scope(Audience.A, Visibility.SHARED, Keep.SESSION), "until the end"),
        thanks(MONDAY, BY_A, ""),
        taken(MONDAY, Mark.ANSWER, BY_A, "?", new Reply.Written("an answer"), "an answer"),
        review(MONDAY, 1, "partly"),
        review(MONDAY, 2, "not yet"),
        review(MONDAY, 3, "let go"));

    AtHome.Ran ran = home.run("wins");

    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("Nothing stands here yet.");
  }

  @Test
  void guestsKeepTheirOwn() {
    People four = new People("Alex", "Sam", new People.TwoCouples("Kim", "Robin"));
    session(
        MONDAY,
        four,
        false,
        thanks(MONDAY, BY_B, "ours"),
        thanks(MONDAY, new Event.Scope(Audience.C, Visibility.SHARED), "theirs"));

    assertThat(home.run("wins").out()).contains("Sam: ours").doesNotContain("theirs");
  }

  @Test
  void aRehearsalIsNoWinAndADamagedJournalIsOnlyMentioned() throws IOException {
    session(MONDAY, TWO, true, thanks(MONDAY, BY_A, "rehearsed"));
    Path damaged =
        session(MONDAY, TWO, false, thanks(MONDAY, BY_A, "damaged"), thanks(MONDAY, BY_A, "x"));
    Files.writeString(damaged, Files.readString(damaged).replace("damaged", "demaged"));
    session(LATE, TWO, false, thanks(LATE, BY_A, "whole"));

    AtHome.Ran ran = home.run("wins");

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("Alex: whole").doesNotContain("rehearsed", "maged");
    assertThat(ran.err()).contains("could not be read").doesNotContain("maged");
  }

  @Test
  void asJsonTheyHaveASchemaAndNoNumbers() {
    session(MONDAY, TWO, false, thanks(MONDAY, BY_A, "You made tea."), review(MONDAY, 0, "A walk"));

    assertThat(home.run("wins", "--json").out())
        .isEqualTo(
            "{\"schema\":1,\"wins\":["
                + "{\"day\":\"2026-11-16\",\"kind\":\"promise\",\"text\":\"Alex said: A walk\"},"
                + "{\"day\":\"2026-11-16\",\"kind\":\"appreciation\",\"by\":\"Alex\","
                + "\"text\":\"You made tea.\"}]}\n");
  }
}
