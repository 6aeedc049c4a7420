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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookBackCommandTest {
  private static final SessionDeck DECK = new SessionDeck("- Hi.\n");
  private static final String CLOSE = "How close do you feel?";
  private static final String SONG = "Which song is ours?";

  @TempDir Path folder;
  private AtHome home;

  @BeforeEach
  void setUp() {
    home = new AtHome(folder);
    home.introduced();
  }

  private void evening(int day, String title, Event.Taken... said) {
    evening(day, title, new People("Alex", "Sam"), said);
  }

  private void evening(int day, String title, People people, Event.Taken... said) {
    Instant at = AtHome.NOW.plus(Duration.ofDays(day));
    Event.Heading heading = new Event.Heading("t", title, DECK.hash(), 7, people);
    OpenSession session = home.sessions().create(at, DECK, new Event.Begun(at, heading, false));
    try (Journal journal = session.journal()) {
      for (Event.Taken taken : said) {
        journal.append(taken);
      }
    }
  }

  private static Event.Taken rated(int moment, Audience by, int number) {
    return rated(moment, by, Visibility.SHARED, number);
  }

  private static Event.Taken rated(int moment, Audience by, Visibility see, int number) {
    return taken(
        moment, "closeness", by, see, CLOSE, new Reply.Rated(number), Integer.toString(number));
  }

  private static Event.Taken said(int moment, Audience by, String question, String words) {
    return taken(moment, "", by, Visibility.SHARED, question, new Reply.Written(words), words);
  }

  private static Event.Taken taken(
      int moment,
      String step,
      Audience by,
      Visibility see,
      String question,
      Reply reply,
      String words) {
    Event.Line line = new Event.Line(moment, step, Mark.ANSWER, new Event.Scope(by, see), question);
    return new Event.Taken(AtHome.NOW, line, reply, words);
  }

  private void threeMonths() {
    evening(
        0,
        "The weekly hour",
        rated(1, Audience.A, 4),
        rated(1, Audience.B, 7),
        said(2, Audience.A, SONG, "Ferry"));
    evening(
        7, "Five minutes", said(1, Audience.B, "which song is OURS", "The slow one\nBoth parts"));
    evening(
        60,
        "The weekly hour",
        rated(1, Audience.B, 6),
        rated(1, Audience.A, 8),
        said(3, Audience.A, "Once only?", "Yes"));
  }

  @Test
  void whatWasAnsweredOnMoreThanOneEveningIsListedTheLatestFirst() {
    threeMonths();
    AtHome.Ran ran = home.run("look-back");
    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .isEqualTo(
            """
            How close do you feel?  (answered 2 times)
            which song is OURS  (answered 2 times)
            """);
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void theSameQuestionStandsSideBySideWithEachOnesNumbersByThemselves() {
    threeMonths();
    AtHome.Ran ran = home.run("look-back", "CLÖSE", "how");
    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .isEqualTo(
            """
            How close do you feel?

            23 Nov 2026, The weekly hour
              Alex: 4
              Sam: 7

            22 Jan 2027, The weekly hour
              Sam: 6
              Alex: 8

            Alex gave these numbers, one after the other: 4, 8.
              23 Nov 2026  4  ▇▇▇▇▇▇▇▇
              22 Jan 2027  8  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇

            Sam gave these numbers, one after the other: 7, 6.
              23 Nov 2026  7  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇
              22 Jan 2027  6  ▇▇▇▇▇▇▇▇▇▇▇▇
            """);
    assertThat(home.run("look-back", "closeness").out()).isEqualTo(ran.out());
    assertThat(home.run("look-back", "how close").out()).isEqualTo(ran.out());
  }

  @Test
  void withoutADrawingTheSentenceAndTheTableSayItAll() {
    threeMonths();
    String drawn = home.run("look-back", "close").out();
    assertThat(home.run("look-back", "close", "--accessible").out())
        .isEqualTo(drawn.replaceAll(" +▇+", ""))
        .contains("  22 Jan 2027  8\n");
  }

  @Test
  void wordsAreShownAsTheyWereSaidAndNeverDrawn() {
    threeMonths();
    assertThat(home.run("look-back", "song").out())
        .isEqualTo(
            """
            which song is OURS

            23 Nov 2026, The weekly hour
              Alex: Ferry

            30 Nov 2026, Five minutes
              Sam: The slow one
              | Both parts
            """);
  }

  @Test
  void wordsThatBeginWithANumberAreNoScale() {
    evening(0, "T", said(1, Audience.A, SONG, "3 of them"));
    evening(1, "T", said(1, Audience.A, SONG, "4"));
    assertThat(home.run("look-back", "song").out()).doesNotContain("one after the other", "▇");
  }

  @Test
  void whatIsPrivateIsSeenByItsAuthorAlone() {
    for (int day : List.of(0, 1, 2)) {
      evening(day, "T", rated(1, Audience.B, Visibility.OWN, 1 + day), rated(1, Audience.A, 5));
    }
    assertThat(home.run("look-back", "close").out())
        .contains("Alex gave")
        .doesNotContain("Sam: ", "Sam gave");
    assertThat(home.run("look-back", "close", "--for", "Alex").out()).doesNotContain("Sam gave");
    assertThat(home.run("look-back", "close", "--for", "Sam").out())
        .contains("Sam gave these numbers, one after the other: 1, 2, 3.", "Sam (private): 3");
  }

  @Test
  void guestsKeepTheirNamesAndAreNotDrawn() {
    for (int day : List.of(0, 1)) {
      People four = new People("Alex", "Sam", new People.TwoCouples("Guest" + day, "Friend" + day));
      evening(day, "T", four, rated(1, Audience.C, 5), rated(1, Audience.A, 6));
    }
    assertThat(home.run("look-back", "close").out())
        .contains("Guest0: 5", "Guest1: 5", "Alex gave")
        .doesNotContain("Guest0 gave", "Guest1 gave");
  }

  @Test
  void aRehearsalWasSaidByNobody() {
    threeMonths();
    String deck = "title: T\nsteps:\n  - {ask: 'Once only?', who: a, answer: line}\n";
    String path = home.write("d.yaml", deck).toString();
    assertThat(home.answered(List.of("seed: 1", "a: [no]"), "run", path).status()).isZero();
    assertThat(home.run("look-back").out()).doesNotContain("Once only?");
  }

  @Test
  void thePageIsOneFileWithADrawingForEach() throws Exception {
    threeMonths();
    AtHome.Ran ran = home.runHere("look-back", "close", "--format", "html", "--out", "close.html");
    assertThat(ran.err()).isEqualTo("Written to close.html.\n");
    String page = Files.readString(home.file("close.html"));
    assertThat(page)
        .contains(
            "<svg viewBox=\"0 0 320 90\" aria-hidden=\"true\">"
                + "<text x=\"20\" y=\"14\">10</text><path d=\"M30 10H320\"/>"
                + "<text x=\"20\" y=\"84\">0</text><path d=\"M30 80H320\"/>"
                + "<polyline points=\"40.0,52.0 310.0,24.0\"/>"
                + "<circle cx=\"40.0\" cy=\"52.0\" r=\"4\"/>"
                + "<circle cx=\"310.0\" cy=\"24.0\" r=\"4\"/></svg>",
            "<bdi>Alex</bdi> gave these numbers, one after the other: 4, 8.",
            "<bdi>Sam</bdi> gave these numbers, one after the other: 7, 6.")
        .contains(
            "<th scope=\"row\"><time datetime=\"2027-01-22T20:15:00Z\">22 Jan 2027</time></th><td>8</td>")
        .doesNotContain("<script", "style=");
    assertThat(home.run("look-back", "close", "--format", "html").out()).isEqualTo(page);
  }

  @Test
  void whatIsNotThereIsSaid() {
    AtHome.Ran nothing = home.run("look-back");
    assertThat(nothing.status()).isZero();
    assertThat(nothing.err()).startsWith("Nothing has been answered on two evenings yet.");
    threeMonths();
    AtHome.Ran other = home.run("look-back", "sailing");
    assertThat(other.status()).isEqualTo(ExitStatus.PROBLEMS);
    assertThat(other.err())
        .startsWith("Nothing that was answered more than once holds these words.");
    AtHome.Ran nobody = home.run("look-back", "close", "--for", "Kim");
    assertThat(nobody.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(nobody.err()).contains("Kim", "Alex or Sam");
  }

  @Test
  void numbersBelongToNamesAndNotToSeats() {
    evening(0, "T", rated(1, Audience.A, 9), rated(1, Audience.B, 2));
    evening(1, "T", new People("Sam", "Alex"), rated(1, Audience.A, 3), rated(1, Audience.B, 8));
    assertThat(home.run("look-back", "close").out())
        .contains("Alex gave these numbers, one after the other: 9, 8.")
        .contains("Sam gave these numbers, one after the other: 2, 3.");
  }

  @Test
  void questionsWithoutLettersAreAskedForAsTheyAre() {
    evening(0, "T", said(1, Audience.A, "💛?", "yes"), said(2, Audience.A, "😡?", "no"));
    evening(1, "T", said(1, Audience.A, "💛?", "yes"));
    assertThat(home.run("look-back").out()).isEqualTo("💛?  (answered 2 times)\n");
  }
}
