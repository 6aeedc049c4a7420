package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.play.Journal;
import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import io.github.closer.session.Mark;
import io.github.closer.session.People;
import io.github.closer.session.Person;
import io.github.closer.session.Reply;
import io.github.closer.session.Visibility;
import io.github.closer.store.OpenSession;
import io.github.closer.store.SessionDeck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A printout for somebody who helps holds what its authors chose alone, and nothing else. */
class PacketTest {
  private static final SessionDeck DECK =
      new SessionDeck("title: The evening\nabout: For two who are tired.\nsteps:\n  - say: Hi.\n");
  private static final String WHICH = "Which of your words go into the printout";
  private static final String SURE = "These words go into the printout";

  @TempDir Path folder;
  private AtHome home;

  @BeforeEach
  void setUp() {
    home = new AtHome(folder);
    home.knowing(
        ",\"items\":[{\"id\":\"own-2m4xy\",\"by\":\"b\",\"text\":\"TRIGGER OF SAM\","
            + "\"kind\":\"trigger\"}]");
  }

  private void evening(People people, Event.Taken... said) {
    Event.Heading heading = new Event.Heading("t", "The evening", DECK.hash(), 7, people);
    OpenSession session =
        home.sessions().create(AtHome.NOW, DECK, new Event.Begun(AtHome.NOW, heading, false));
    try (Journal journal = session.journal()) {
      for (Event.Taken taken : said) {
        journal.append(taken);
      }
    }
  }

  private void evening() {
    evening(
        new People("Alex", "Sam"),
        said(1, Audience.A, Visibility.SHARED, "What was good?", "the long ferry"),
        said(1, Audience.B, Visibility.SHARED, "What was good?", "the quiet harbour"),
        said(2, Audience.A, Visibility.OWN, "What was hard?", "OWN OF ALEX"),
        said(2, Audience.B, Visibility.OWN, "What was hard?", "OWN OF SAM"),
        said(3, Audience.A, Visibility.SEALED, "What do you wish?", "SEALED BY ALEX"),
        said(4, Audience.A, Visibility.SHARED, "Sam said the quiet harbour. And you?", "so did I"),
        said(5, Audience.A, Visibility.SHARED, "With TRIGGER OF SAM in mind?", "I will ask"),
        taken(6, Audience.BOTH, Mark.REVIEW, "Sam: tea. How did it go?", "Done"),
        taken(7, Audience.B, Mark.SAY_BACK, "What was good?", ""));
  }

  private static Event.Taken said(
      int moment, Audience by, Visibility see, String question, String words) {
    Event.Line line = new Event.Line(moment, "", Mark.ANSWER, new Event.Scope(by, see), question);
    return new Event.Taken(AtHome.NOW, line, new Reply.Written(words), words);
  }

  private static Event.Taken taken(
      int moment, Audience by, Mark mark, String question, String words) {
    Event.Scope scope = new Event.Scope(by, Visibility.SHARED);
    Event.Line line = new Event.Line(moment, "", mark, scope, question);
    return new Event.Taken(AtHome.NOW, line, new Reply.Chosen(0), words);
  }

  private AtHome.Ran packet(List<String> answers, String... more) {
    String[] all = new String[more.length + 2];
    all[0] = "print";
    all[1] = "--packet";
    System.arraycopy(more, 0, all, 2, more.length);
    return home.answered(answers, all);
  }

  /** Somebody's answers: what they tick, and that it goes in. */
  private static String chooses(String who, String items) {
    return "%s: [{%s: [%s]}, {%s: 'Yes, put them in'}]".formatted(who, WHICH, items, SURE);
  }

  private String written(String... answers) throws Exception {
    AtHome.Ran ran = packet(List.of(answers), "--out", folder.resolve("p.txt").toString());
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.err()).isEqualTo("Written to " + folder.resolve("p.txt") + ".\n");
    return Files.readString(folder.resolve("p.txt"));
  }

  @Test
  void holdsWhatEachChoseBelowAPageThatSaysWhatItIs() throws Exception {
    evening();
    assertThat(written(chooses("a", "1, 2, 3"), chooses("b", "1")))
        .startsWith(
            "The evening\nMonday, 23 November 2026, 21:15\nAlex and Sam\n\nThese are words from one")
        .contains("What was played is called The evening: For two who are tired.")
        .endsWith(
            """

            What was good?
              Alex: the long ferry
              Sam: the quiet harbour

            What was hard?
              Alex (private): OWN OF ALEX

            What do you wish?
              Alex (private): SEALED BY ALEX

            This session is not finished.
            """)
        .doesNotContain("OWN OF SAM", "so did I", "tea", "Done");
  }

  @Test
  void aCardDoesNotQuoteWhatWasNotChosen() throws Exception {
    evening();
    assertThat(written(chooses("a", "4, 5"), "b: [/pass]"))
        .contains("Sam said (left out). And you?\n  Alex: so did I")
        .contains("With (left out) in mind?\n  Alex: I will ask")
        .doesNotContain("harbour", "TRIGGER", "Sam:", "Sam (");
  }

  @Test
  void aCardMayQuoteWhatWasChosen() throws Exception {
    evening();
    assertThat(written(chooses("a", "4"), chooses("b", "1")))
        .contains("Sam said the quiet harbour. And you?\n  Alex: so did I");
  }

  @Test
  void nobodyIsShownWhatTheOtherCouldChoose() {
    evening();
    AtHome.Ran ran =
        packet(
            List.of(chooses("a", "1"), chooses("b", "1")),
            "--out",
            folder.resolve("p.txt").toString());
    String out = ran.out();
    int sam = out.indexOf("-- Sam --");
    assertThat(sam).isPositive();
    assertThat(out.substring(0, sam)).contains("the long ferry").doesNotContain("harbour");
    assertThat(out.substring(sam)).contains("the quiet harbour").doesNotContain("ferry");
  }

  @Test
  void whatIsNotConfirmedIsNotPrinted() {
    evening();
    List<String> refused =
        List.of("a: [{%s: [1]}, {%s: 'No, leave mine out'}]".formatted(WHICH, SURE), "b: [/pass]");
    String path = folder.resolve("p.txt").toString();
    AtHome.Ran ran = packet(refused, "--out", path);
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEqualTo("Nothing was chosen, so nothing is printed.\n");
    assertThat(folder.resolve("p.txt")).doesNotExist();
  }

  @Test
  void whoeverLeavesTakesEverythingBack() {
    evening();
    AtHome.Ran ran =
        packet(
            List.of(chooses("a", "1"), "b: [/leave]"), "--out", folder.resolve("p.txt").toString());
    assertThat(ran.err()).isEqualTo("Nothing was chosen, so nothing is printed.\n");
    assertThat(folder.resolve("p.txt")).doesNotExist();
  }

  @Test
  void whatWasRemovedIsNotOffered() throws Exception {
    evening(
        new People("Alex", "Sam"),
        said(1, Audience.A, Visibility.SHARED, "What was good?", "(removed by its author)"),
        said(2, Audience.A, Visibility.SHARED, "And then?", "the only one"));
    assertThat(written(chooses("a", "1"))).contains("the only one").doesNotContain("What was good");
  }

  @Test
  void oneWhoPlayedAloneIsAskedAlone() throws Exception {
    evening(
        new People("Alex", "Sam", new People.Alone(Person.B)),
        said(1, Audience.B, Visibility.OWN, "What was hard?", "OWN OF SAM"));
    assertThat(written(chooses("b", "1"))).contains("Sam (private): OWN OF SAM");
  }

  @Test
  void isAPageThatBreaksBehindWhatItIs() {
    evening();
    AtHome.Ran ran = packet(List.of(chooses("a", "1"), "b: [/pass]"), "--format", "html");
    assertThat(ran.out())
        .containsSubsequence("<p class=\"context\"", "</p>\n<section>", "the long ferry")
        .contains(".context + section { break-before: page; }");
  }

  @Test
  void needsSomebodyToChooseAndGoesWithNothingThatChooses() {
    evening();
    AtHome.Ran nobody = home.run("print", "--packet");
    assertThat(nobody.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(nobody.err()).contains("each of you chooses alone");
    for (List<String> other : List.of(List.of("--for", "Sam"), List.of("--only", "wins"))) {
      AtHome.Ran ran = home.run("print", "--packet", other.get(0), other.get(1));
      assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_USE);
      assertThat(ran.err()).startsWith("--packet goes with neither --for nor --only.");
    }
  }

  @Test
  void aCardDoesNotQuoteAnEarlierEveningEither() throws Exception {
    String deck =
        """
        title: T
        steps:
          - {ask: What was hard?, id: hard, who: each, answer: line, keep: next_time}
          - {ask: 'Last week $b wrote "$last.hard.b". And you?', who: a, answer: line, when: last.hard.b answered}
        """;
    evening(
        new People("Alex", "Sam"),
        said(1, Audience.B, Visibility.SHARED, "What was hard?", "the long silence"));
    SessionDeck later = new SessionDeck(deck);
    Event.Heading heading = new Event.Heading("t", "T", later.hash(), 7, new People("Alex", "Sam"));
    Event.Begun begun = new Event.Begun(AtHome.NOW.plusSeconds(9), heading, false);
    try (Journal journal =
        home.sessions().create(AtHome.NOW.plusSeconds(9), later, begun).journal()) {
      journal.append(
          said(
              1,
              Audience.A,
              Visibility.SHARED,
              "Last week Sam wrote \"the long silence\". And you?",
              "it hurt"));
    }
    assertThat(written(chooses("a", "1"), "b: [/pass]"))
        .contains("Last week Sam wrote \"(left out)\". And you?\n  Alex: it hurt")
        .doesNotContain("silence");
  }

  @Test
  void aCardDoesNotQuoteNumbersAndChoicesEither() throws Exception {
    SessionDeck deck =
        new SessionDeck(
            """
            title: T
            steps:
              - {scale: 'How angry?', id: angry, who: b}
              - {choose: 'How?', id: how, who: b, options: [Furious, Calm]}
              - {ask: '$partner was at $angry.b and $how.b. And you, $a?', who: a, answer: line}
            """);
    Event.Heading heading = new Event.Heading("t", "T", deck.hash(), 7, new People("Alex", "Sam"));
    Event.Begun begun = new Event.Begun(AtHome.NOW, heading, false);
    try (Journal journal = home.sessions().create(AtHome.NOW, deck, begun).journal()) {
      journal.append(
          said(1, Audience.A, Visibility.SHARED, "Sam was at 3 and Furious. And you, Alex?", "so"));
    }
    assertThat(written(chooses("a", "1"), "b: [/pass]"))
        .contains("Sam was at (left out) and (left out). And you, Alex?\n  Alex: so");
  }

  @Test
  void ofSeveralWordsAtOneStepEachIsPickedByItself() throws Exception {
    evening(
        new People("Alex", "Sam"),
        said(1, Audience.A, Visibility.SHARED, "What did you see?", "the letter from her"),
        said(1, Audience.A, Visibility.SHARED, "What did you hear?", "only tired"),
        said(2, Audience.A, Visibility.SHARED, "You saw the letter from her. And?", "nothing"));
    assertThat(written(chooses("a", "2, 3"), "b: [/pass]"))
        .contains("You saw (left out). And?\n  Alex: nothing")
        .doesNotContain("letter");
  }

  @Test
  void isThereToBeRead() {
    evening();
    for (String format : List.of("json", "csv")) {
      AtHome.Ran ran = home.run("print", "--packet", "--format", format);
      assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_USE);
      assertThat(ran.err()).contains("as text, markdown or html");
    }
  }

  private String picked(String deck, String card) throws Exception {
    SessionDeck kept = new SessionDeck(deck);
    Event.Heading heading = new Event.Heading("t", "T", kept.hash(), 7, new People("Alex", "Sam"));
    Event.Begun begun = new Event.Begun(AtHome.NOW, heading, false);
    OpenSession session = home.sessions().create(AtHome.NOW, kept, begun);
    try (Journal journal = session.journal()) {
      journal.append(said(1, Audience.A, Visibility.SHARED, card, "so"));
    }
    if (deck.isEmpty()) {
      Files.delete(home.sessions().folder(session.id()).resolve("deck.yaml"));
    }
    String page = written(chooses("a", "1"), "b: [/pass]");
    return page.substring(page.lastIndexOf("\n\n", page.indexOf("  Alex: so")) + 2)
        .replaceFirst("(?s)\n  Alex: so.*", "");
  }

  private static final String QUOTING =
      """
      title: T
      steps:
        - {scale: How close?, id: close, who: each}
        - ask: '  Sam gave $close.b, and $b? '
          who: a
          answer: line
          variants: ['Of $close.a and $close.b, which?', 'And plain?']
        - guess: How is a morning?
          fields: [Tea, Mood]
        - {ask: $close.b, who: a, answer: line}
      """;

  @Test
  void whereverADeckQuotesTheQuoteIsLeftOut() throws Exception {
    assertThat(picked(QUOTING, "  Sam gave 7, and Sam? "))
        .isEqualTo("Sam gave (left out), and Sam?");
  }

  @Test
  void otherWordsOfAStepAreKnown() throws Exception {
    assertThat(picked(QUOTING, "Of 7 and 3, which?"))
        .isEqualTo("Of (left out) and (left out), which?");
  }

  @Test
  void aGuessKeepsItsQuestion() throws Exception {
    assertThat(picked(QUOTING, "How is a morning?\n\nFor yourself: Tea"))
        .endsWith("For yourself: Tea");
  }

  @Test
  void whatQuotesNothingStaysAsItIs() throws Exception {
    assertThat(picked(QUOTING, "And plain?")).isEqualTo("And plain?");
  }

  @Test
  void ofACardThatNobodyKnowsNothingStands() throws Exception {
    assertThat(picked(QUOTING, "Something with 7 in it")).isEqualTo("(left out)");
  }

  @Test
  void withoutItsDeckNothingOfACardStands() throws Exception {
    assertThat(picked("", "Plain, Alex gave 3 and Sam gave 7. Why?")).isEqualTo("(left out)");
  }
}
