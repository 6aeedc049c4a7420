package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.closer.play.Journal;
import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import io.github.closer.session.Learned;
import io.github.closer.session.Mark;
import io.github.closer.session.People;
import io.github.closer.session.Reply;
import io.github.closer.session.Visibility;
import io.github.closer.store.OpenSession;
import io.github.closer.store.SessionDeck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One evening with something of everything, in all forms and for whoever reads it.
 *
 * <p>With {@code -Dcloser.golden=update} the expected files are written anew, and the test fails
 * all the same: they are to be read before they are believed.
 */
class GoldenTranscriptTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final boolean UPDATE = "update".equals(System.getProperty("closer.golden"));
  private static final Instant AT = AtHome.NOW;
  private static final String CLOSE = "How close do you feel today?";
  private static final String PROMISE = "What will each of you do this week?";

  @TempDir Path folder;
  private AtHome home;

  @BeforeEach
  void anEvening() {
    home = new AtHome(folder);
    Event.Heading heading =
        new Event.Heading(
            "our-own", "An evening <for> two", "0".repeat(64), 7, new People("Alex", "שירה"));
    OpenSession open =
        home.sessions()
            .create(AT, new SessionDeck("- Hello.\n"), new Event.Begun(AT, heading, false));
    try (Journal journal = open.journal()) {
      evening().forEach(journal::append);
    }
  }

  private static List<Event.Lasting> evening() {
    return List.of(
        told(0, "The cover, which is left out."),
        told(1, "Phones out of the room.\nAny card can be passed."),
        said(2, "close", Audience.A, Mark.ANSWER, CLOSE, new Reply.Rated(7), "7"),
        said(2, "close", Audience.B, Mark.ANSWER, CLOSE, new Reply.Rated(4), "4"),
        passed(3, "What would you leave out?"),
        said(
            4,
            "song",
            Audience.A,
            Mark.ANSWER,
            "Which song belongs to us?",
            "你好, the one from the ferry\nwith the =HYPERLINK(\"x\") part\n  שירה: I agree"),
        said(
            4,
            "song",
            Audience.B,
            Mark.ANSWER,
            "Which song belongs to us?",
            "השיר מהמעבורת, track 4 (*live*)"),
        spoken(5, Audience.A, 125),
        said(5, "", Audience.B, Mark.SAY_BACK, "Tell about today.", new Reply.Done(), ""),
        new Event.Paused(AT.plusSeconds(900)),
        new Event.Resumed(AT.plusSeconds(2700)),
        spoken(6, Audience.B, 61),
        new Event.KeptOut(AT.plusSeconds(2800), 7),
        new Event.KeptOut(AT.plusSeconds(2801), 8),
        sealed(9, Audience.A, "quiet"),
        sealed(9, Audience.B, "loud"),
        said(9, "", Audience.BOTH, Mark.REVEAL, "Both answers", new Reply.Done(), ""),
        sealed(10, Audience.A, "SEALED BY A"),
        sealed(10, Audience.B, "SEALED BY B"),
        own(11, Audience.A, "OWN OF A"),
        own(11, Audience.B, "OWN OF B"),
        said(12, "", Audience.B, Mark.GUESS, "What did Alex see?", "the open window"),
        said(13, "", Audience.A, Mark.APPRECIATION, "Thank each other.", "for the tea"),
        said(13, "", Audience.B, Mark.APPRECIATION, "Thank each other.", ""),
        said(14, "plan", Audience.A, Mark.PROMISE, PROMISE, "A walk on Sunday"),
        said(14, "plan", Audience.A, Mark.CUE, "When?", "after breakfast"),
        said(14, "plan", Audience.A, Mark.DUE, "By when?", "Friday, 27 November 2026"),
        said(14, "plan", Audience.B, Mark.PROMISE, PROMISE, Learned.REMOVED),
        said(
            15,
            "k3fzm-7-a",
            Audience.BOTH,
            Mark.REVIEW,
            "Alex: tea\n\nHow did it go?",
            new Reply.Chosen(0),
            "Done"),
        new Event.Unknown(AT, "danced", "{\"type\":\"danced\",\"at\":\"2026-11-23T20:15:00Z\"}"),
        told(16, "Thank you."),
        new Event.Ended(AT.plusSeconds(3600)));
  }

  private static Event.Taken taken(
      int moment,
      String step,
      Event.Scope scope,
      Mark mark,
      String text,
      Reply reply,
      String words) {
    return new Event.Taken(
        AT.plusSeconds(moment), new Event.Line(moment, step, mark, scope, text), reply, words);
  }

  private static Event.Taken said(
      int moment, String step, Audience by, Mark mark, String text, Reply reply, String words) {
    return taken(moment, step, new Event.Scope(by, Visibility.SHARED), mark, text, reply, words);
  }

  private static Event.Taken said(
      int moment, String step, Audience by, Mark mark, String text, String words) {
    return said(moment, step, by, mark, text, new Reply.Written(words), words);
  }

  private static Event.Taken told(int moment, String text) {
    return said(moment, "", Audience.BOTH, Mark.TEXT, text, new Reply.Done(), "");
  }

  private static Event.Taken passed(int moment, String text) {
    return said(moment, "", Audience.A, Mark.ANSWER, text, new Reply.Passed(), "");
  }

  private static Event.Taken spoken(int moment, Audience by, int seconds) {
    Reply spoke = new Reply.Spoke(Duration.ofSeconds(seconds));
    return said(moment, "", by, Mark.FLOOR, "Tell about today.", spoke, "");
  }

  private static Event.Taken sealed(int moment, Audience by, String words) {
    Event.Scope scope = new Event.Scope(by, Visibility.SEALED);
    return taken(moment, "", scope, Mark.ANSWER, "How was it?", new Reply.Written(words), words);
  }

  private static Event.Taken own(int moment, Audience by, String words) {
    Event.Scope scope = new Event.Scope(by, Visibility.OWN);
    return taken(
        moment, "", scope, Mark.ANSWER, "What do you keep?", new Reply.Written(words), words);
  }

  private String printed(PrintCommand.Format format, String... more) {
    List<String> arguments = new ArrayList<>(List.of("print", "--format"));
    arguments.add(format.name());
    arguments.addAll(List.of(more));
    AtHome.Ran ran = home.run(arguments.toArray(String[]::new));
    assertThat(ran.status()).as(ran.err()).isZero();
    return ran.out();
  }

  /** With letters that are the same each time. */
  private String stable(String printed) {
    return printed.replace(home.sessions().list().get(0).id().letters(), "k3fzm");
  }

  private static String ending(PrintCommand.Format format) {
    return switch (format) {
      case TEXT -> "txt";
      case MARKDOWN -> "md";
      case HTML, JSON, CSV -> format.name().toLowerCase(Locale.ROOT);
    };
  }

  @ParameterizedTest
  @CsvSource({"both,evening", "Alex,evening-for-alex"})
  void isPrintedInAllForms(String reader, String name) throws IOException {
    boolean updated = false;
    for (PrintCommand.Format format : PrintCommand.Format.values()) {
      Path expected = GOLDEN.resolve(name + "." + ending(format));
      String actual = stable(printed(format, "--for", reader));
      String before = Files.exists(expected) ? Files.readString(expected) : "";
      if (UPDATE && !actual.equals(before)) {
        Files.writeString(expected, actual);
        updated = true;
      } else {
        assertThat(actual).as("%s", expected).isEqualTo(before);
      }
    }
    assertThat(updated).as("expected files were written anew; read them").isFalse();
  }

  @Test
  void nobodyReadsWhatIsTheOthersInAnyForm() {
    for (PrintCommand.Format format : PrintCommand.Format.values()) {
      assertThat(printed(format)).doesNotContain("OF A", "OF B", "BY A", "BY B");
      assertThat(printed(format, "--for", "Alex"))
          .contains("OWN OF A", "SEALED BY A")
          .doesNotContain("OF B", "BY B");
      assertThat(printed(format, "--for", "שירה"))
          .contains("OWN OF B", "SEALED BY B")
          .doesNotContain("OF A", "BY A");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "answers,4",
    "promises,2",
    "wins,2",
    "close,1",
    "plan,1",
  })
  void aPartIsPrintedAlone(String part, int cards) {
    String json = printed(PrintCommand.Format.JSON, "--only", part);
    assertThat(json.lines().filter(line -> line.startsWith("{\"kind\"")).toList()).hasSize(cards);
    assertThat(json).doesNotContain("\"told\"", "\"away\"", "kept-out");
  }

  @Test
  void theSchemaDescribesWhatIsPrinted() {
    String schema = home.run("schema", "transcript").out();
    for (String reader : List.of("both", "Alex")) {
      assertThat(problems(schema, printed(PrintCommand.Format.JSON, "--for", reader))).isEmpty();
    }
    assertThat(problems(schema, "{\"schema\":2}")).isNotEmpty();
  }

  private static List<Error> problems(String schema, String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema, InputFormat.JSON)
        .validate(json, InputFormat.JSON);
  }
}
