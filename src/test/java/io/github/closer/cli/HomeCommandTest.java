package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.session.Event;
import io.github.closer.session.People;
import io.github.closer.store.SessionDeck;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A script chooses by number where it is the order that counts. */
class HomeCommandTest {
  private static final String PROMISES =
      ",\"promises\":["
          + "{\"id\":\"k3fzm-7-a\",\"by\":\"a\",\"text\":\"A walk\","
          + "\"due\":\"2026-11-23\",\"deck\":\"repair\"},"
          + "{\"id\":\"k3fzm-8-b\",\"by\":\"b\",\"text\":\"Less hurry\",\"deck\":\"repair\"},"
          + "{\"id\":\"k3fzm-9-b\",\"by\":\"b\",\"text\":\"Tomorrow's\","
          + "\"due\":\"2026-11-24\",\"deck\":\"repair\"}]";

  @TempDir Path folder;
  private AtHome home;

  @BeforeEach
  void setUp() {
    home = new AtHome(folder);
  }

  @Test
  void fiveMinutesAreTheFirstOfferAndAreNotOfferedTwice() {
    AtHome.Ran ran = home.introduced().answered(List.of("seed: 1", "both: ['1']"));

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("how was your day");
    assertThat(((Event.Begun) home.events().get(0)).heading().deckId()).isEqualTo("five");
    assertThat(home.answered(List.of("both: ['Five minutes, 5 minutes, depth 1']")).status())
        .isEqualTo(ExitStatus.PROBLEMS);
  }

  @Test
  void promisesThatAreDueComeBeforeItAndLeadBackHere() {
    AtHome.Ran ran =
        home.knowing(PROMISES)
            .answered(List.of("at: 2026-11-23T20:15:00Z", "both: ['1', Nothing now]"));

    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .contains(
            "- Alex: A walk (Mon 23 Nov 2026)",
            "- Sam: Less hurry (next time)",
            "Your next session begins with these.")
        .doesNotContain("Tomorrow's");
  }

  @Test
  void aTalkThatIsNotFinishedComesBeforeAllElse() {
    home.knowing(PROMISES);
    String deck = "title: Hello\nsteps:\n  - say: How are you?\n";
    People people = new People("Alex", "Sam");
    Event.Heading heading =
        new Event.Heading("hello", "Hello", new SessionDeck(deck).hash(), 7, people);
    home.sessions()
        .create(AtHome.NOW, new SessionDeck(deck), new Event.Begun(AtHome.NOW, heading))
        .journal()
        .close();

    AtHome.Ran ran = home.answered(List.of("both: ['1']"));

    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains("How are you?");
  }

  @Test
  void aRehearsalThatIsNotFinishedIsNotOffered() {
    home.introduced();
    home.answered(List.of("both: [Which way: /leave]"), "run", "curiosity");
    assertThat(home.run("sessions").out()).contains("a rehearsal, not finished");

    assertThat(home.answered(List.of("both: ['Go on with: Curiosity']")).status())
        .isEqualTo(ExitStatus.PROBLEMS);
  }

  @Test
  void aboutUsIsOfferedAndLeadsBackHere() {
    AtHome.Ran ran =
        home.introduced()
            .answered(
                List.of(
                    "both: ['About us, promises, wins, help', About us, What both of you may see,"
                        + " Done, Nothing now]"));

    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("About us: Alex and Sam", "Nothing more is kept.");
  }
}
