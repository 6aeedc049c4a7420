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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody typed is kept to the last sign, and shown so that it does nothing. */
class HostileAnswersTest {
  /** Controls of one and of two bytes, a line turned round, hidden letters, half of a character. */
  private static final String TYPED =
      "tea\u001b[2J\u001b]0;own\u0007 \u202eback\u202c \u009b1m \0 \udb40\udc41 \ud83d <b>*x*</b> end";

  private static final String SHOWN =
      "tea␛[2J␛]0;own␇ \ufffdback\ufffd \ufffd1m ␀ \ufffd \ufffd <b>*x*</b> end";

  private static final String IN_JSON = "tea\\u001b[2J\\u001b]0;own\\u0007 \\u202eback\\u202c";

  @TempDir Path folder;
  private AtHome home;

  @BeforeEach
  void setUp() {
    home = new AtHome(folder);
  }

  private Path journal() {
    Event.Heading heading =
        new Event.Heading("t", TYPED, "0".repeat(64), 7, new People("Alex", "Sam"));
    Event.Scope scope = new Event.Scope(Audience.A, Visibility.SHARED);
    Event.Line line = new Event.Line(1, "", Mark.APPRECIATION, scope, TYPED);
    OpenSession open =
        home.sessions()
            .create(
                AtHome.NOW,
                new SessionDeck("- Hello.\n"),
                new Event.Begun(AtHome.NOW, heading, false));
    try (Journal journal = open.journal()) {
      journal.append(new Event.Taken(AtHome.NOW, line, new Reply.Written(TYPED), TYPED));
    }
    return home.sessions().folder(open.id()).resolve("journal.jsonl");
  }

  private AtHome.Ran ran(String... command) {
    AtHome.Ran ran = home.run(command);
    String said = ran.out() + ran.err();
    assertThat(ran.status()).as(said).isZero();
    // A table ends its lines with two signs, as RFC 4180 says.
    String lines = said.replace("\r\n", "\n");
    assertThat(lines.codePoints().filter(HostileAnswersTest::acts).toArray()).isEmpty();
    return ran;
  }

  private static boolean acts(int c) {
    boolean control = (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
    boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return control || turns || (c >= 0xE0000 && c <= 0xE007F) || (c >= 0xD800 && c <= 0xDFFF);
  }

  @Test
  void theJournalKeepsEverySignAndIsHarmlessToLookAtItself() throws IOException {
    Path journal = journal();

    Event.Taken taken = (Event.Taken) home.events().get(1);
    assertThat(taken.reply()).isEqualTo(new Reply.Written(TYPED));
    assertThat(taken.words()).isEqualTo(TYPED);
    assertThat(taken.line().text()).isEqualTo(TYPED);
    assertThat(Files.readString(journal, StandardCharsets.UTF_8).codePoints())
        .filteredOn(HostileAnswersTest::acts)
        .isEmpty();
  }

  @Test
  void aTranscriptShowsIt() {
    journal();

    assertThat(ran("print").out()).contains("Alex: " + SHOWN).startsWith(SHOWN + "\n");
    assertThat(ran("print", "--format", "markdown").out())
        .contains("tea␛\\[2J␛\\]0;own␇", "\\<b\\>\\*x\\*\\</b\\> end");
    assertThat(ran("print", "--format", "html").out())
        .contains("tea␛[2J␛]0;own␇", "&lt;b&gt;*x*&lt;/b&gt; end")
        .doesNotContain("<b>");
    assertThat(ran("print", "--format", "csv").out()).contains("\"" + SHOWN + "\"");
    assertThat(ran("print", "--format", "json").out()).containsIgnoringCase(IN_JSON);
    assertThat(ran("sessions").out()).contains(SHOWN);
  }

  @Test
  void winsShowItAndAsJsonKeepIt() {
    journal();

    assertThat(ran("wins").out()).contains(SHOWN);
    assertThat(ran("wins", "--json").out()).containsIgnoringCase(IN_JSON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"promises", "about-us"})
  void whatIsRememberedIsShownAndAsJsonKept(String command) {
    String words = IN_JSON + " \\udb40\\udc41 \\ud83d";
    String field = "\"by\":\"a\",\"text\":\"" + words + "\"";
    home.knowing(
        ",\"promises\":[{\"id\":\"k3fzm-7-a\","
            + field
            + ",\"deck\":\"repair\"}],"
            + "\"items\":[{\"id\":\"own-2m4xy\","
            + field
            + ",\"kind\":\"trigger\"}]");

    assertThat(ran(command).out()).contains("tea␛[2J␛]0;own␇ \ufffdback\ufffd \ufffd \ufffd");
    assertThat(ran(command, "--json").out()).containsIgnoringCase(words);
  }

  @Test
  void aSessionThatIsResumedShowsIt() {
    String deck =
        """
        title: T
        steps:
          - {ask: Why?, who: a, id: why, answer: line}
          - {ask: You said $why, who: b, answer: line}
        """;
    String path = home.introduced().write("said.yaml", deck).toString();
    home.answered(List.of("seed: 1", "a: [tea]", "b: [/leave]"), "run", path);
    AtHome later = home.at(AtHome.NOW.plusSeconds(60), AtHome.ZONE);
    again(later, deck, home.events().stream().map(HostileAnswersTest::typed).toList());

    AtHome.Ran resumed = later.answered(List.of("seed: 1", "b: [so]", "both: []"), "resume");

    assertThat(resumed.out()).contains("You said " + SHOWN);
    assertThat(resumed.out().codePoints().filter(HostileAnswersTest::acts).toArray()).isEmpty();
  }

  private static void again(AtHome home, String deck, List<Event.Lasting> events) {
    OpenSession open =
        home.sessions()
            .create(AtHome.NOW.plusSeconds(30), new SessionDeck(deck), (Event.Begun) events.get(0));
    try (Journal journal = open.journal()) {
      events.stream().skip(1).forEach(journal::append);
    }
  }

  private static Event.Lasting typed(Event.Lasting event) {
    return event instanceof Event.Taken taken && taken.words().equals("tea")
        ? new Event.Taken(taken.at(), taken.line(), new Reply.Written(TYPED), TYPED)
        : event;
  }
}
