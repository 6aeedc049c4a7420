package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromisesCommandTest {
  private static final String TWO =
      ",\"promises\":["
          + "{\"id\":\"k3fzm-7-a\",\"by\":\"a\",\"text\":\"A walk\\ton Sunday\","
          + "\"due\":\"2026-11-29\",\"deck\":\"repair\"},"
          + "{\"id\":\"k3fzm-8-both\",\"by\":\"both\",\"text\":\"No phones\",\"deck\":\"repair\"}]";

  @TempDir Path folder;
  private AtHome home;

  @BeforeEach
  void setUp() {
    home = new AtHome(folder);
  }

  @Test
  void oneStandsOnEachLineWithTabsBetweenItsFields() {
    AtHome.Ran ran = home.knowing(TWO).run("promises");

    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .isEqualTo("Alex\tA walk    on Sunday\t2026-11-29\nAlex and Sam\tNo phones\tnext time\n");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void withNothingOpenThereIsOneFriendlyLineAndNothingToPipe() {
    AtHome.Ran ran = home.run("promises");

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).isEqualTo("No promise is open now. That is fine, too.\n");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void asJsonTheyHaveASchema() {
    assertThat(home.knowing(TWO).run("promises", "--json").out())
        .startsWith("{\"schema\":1,\"promises\":[{")
        .contains(
            "{\"id\":\"k3fzm-7-a\",\"by\":[\"Alex\"],\"text\":\"A walk\\ton Sunday\","
                + "\"due\":\"2026-11-29\",\"deck\":\"repair\"}")
        .contains(
            "{\"id\":\"k3fzm-8-both\",\"by\":[\"Alex\",\"Sam\"],\"text\":\"No phones\","
                + "\"deck\":\"repair\"}");
    assertThat(new AtHome(folder.resolve("other")).run("promises", "--json").out())
        .contains("\"promises\":[]");
  }

  @Test
  void theCalendarHasThoseWithADayAndShowsTheWordsOnlyInside() throws IOException {
    AtHome.Ran ran = home.knowing(TWO).runHere("promises", "--ics", "promises.ics");

    assertThat(ran.status()).isZero();
    assertThat(Files.readString(home.file("promises.ics")))
        .contains(
            "UID:k3fzm-7-a@closer\r\n",
            "DTSTAMP:20261123T201500Z\r\n",
            "DTSTART;VALUE=DATE:20261129\r\n",
            "SUMMARY:closer: a promise\r\n",
            "DESCRIPTION:Alex: A walk    on Sunday\r\n")
        .doesNotContain("No phones");
  }

  @Test
  void aFileThatIsThereIsNeverWrittenOver() throws IOException {
    home.knowing(TWO).write("promises.ics", "mine");

    AtHome.Ran ran = home.runHere("promises", "--ics", "promises.ics");

    assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(ran.err()).contains("promises.ics", "there already");
    assertThat(Files.readString(home.file("promises.ics"))).isEqualTo("mine");
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    AtHome.Ran ran = home.knowing(TWO).runHere("promises", "--ics", "nowhere/promises.ics");

    assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(ran.err()).contains("nowhere");
  }

  @Test
  void aDashWritesTheCalendarToStandardOutputAndNothingElse() {
    assertThat(home.knowing(TWO).run("promises", "--ics", "-").out())
        .startsWith("BEGIN:VCALENDAR\r\n")
        .endsWith("END:VCALENDAR\r\n");
  }

  private OpenSession inABreak(Instant back, boolean rehearsal) {
    Event.Heading heading =
        new Event.Heading("t", "A quarrel", "0".repeat(64), 7, new People("Alex", "Sam"));
    Event.Scope scope = new Event.Scope(Audience.BOTH, Visibility.SHARED);
    Event.Line line = new Event.Line(3, "", Mark.REST, scope, "Back at ten.");
    OpenSession open =
        home.sessions()
            .create(
                AtHome.NOW,
                new SessionDeck("- Hello.\n"),
                new Event.Begun(AtHome.NOW, heading, rehearsal));
    open.journal().append(new Event.Taken(AtHome.NOW, line, new Reply.Done(), back.toString()));
    open.journal().close();
    return open;
  }

  @Test
  void aBreakIsInTheCalendarUntilItIsOverAndSaysNothingOfWhatItIsFrom() {
    OpenSession away = inABreak(AtHome.NOW.plusSeconds(1800), false);

    assertThat(home.run("promises", "--ics", "-").out())
        .contains(
            "UID:" + away.id().letters() + "-back@closer\r\n",
            "DTSTART:20261123T204500Z\r\n",
            "SUMMARY:Back to each other\r\n")
        .doesNotContain("DESCRIPTION", "quarrel");
  }

  @Test
  void aBreakThatIsOverOrOnlyRehearsedIsNot() {
    inABreak(AtHome.NOW.minusSeconds(1), false);
    inABreak(AtHome.NOW.plusSeconds(1800), true);

    assertThat(home.run("promises", "--ics", "-").out()).isEmpty();
  }

  @Test
  void aCalendarWithoutAnEntryIsNotWritten() {
    AtHome.Ran ran = home.introduced().runHere("promises", "--ics", "promises.ics");

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(home.file("promises.ics")).doesNotExist();
  }

  @Test
  void jsonAndACalendarDoNotGoTogether() {
    assertThat(home.run("promises", "--json", "--ics", "-").status())
        .isEqualTo(ExitStatus.WRONG_USE);
  }
}
