package io.github.closer.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.text.Neutral;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole evenings from files of answers, and what is printed of them. */
class ScriptedIT {
  private static final String OPEN_CARD =
      """
      title: Open words
      minutes: 5
      steps:
        - ask: What is on your mind?
          who: a
          answer: text
        - ask: And on yours?
          who: b
          answer: text
        - ask: For you alone?
          who: a
          private: always
          answer: text
      """;

  @TempDir Path folder;
  private Closer closer;

  @BeforeEach
  void makeWorld() {
    closer = Closer.in(folder);
  }

  private Ran play(String deck, String answers) {
    return closer.run("run", deck, "--answers", Answers.file(answers).toString()).well();
  }

  private String printed(String... options) {
    List<String> arguments = new ArrayList<>(List.of("print"));
    arguments.addAll(List.of(options));
    return closer.run(arguments.toArray(String[]::new)).well().out();
  }

  static Stream<Arguments> evenings() {
    return Stream.of(
        Arguments.of(
            "three-percent",
            "three-percent",
            List.of(
                "  Alex: You listened to the end",
                "  Sam: You laughed at yourself",
                "not picked up in a quarrel"),
            List.of(
                "small stories",
                "answer with the phone",
                "are late",
                "12%",
                "30%",
                "Not found yet",
                "I will not use this")),
        Arguments.of(
            "three-percent",
            "three-percent-closed",
            List.of(
                "Tonight is for small stories",
                "  Alex: You asked what the dog was called",
                "Small stories keep well."),
            List.of("Your one sentence", "how hot", "/pass")),
        Arguments.of(
            "repair",
            "repair",
            List.of(
                "  Sam: 4",
                "  Alex: 3",
                "  Alex: I accept it",
                "  Sam: Not yet",
                "Sam does not owe a date for it.",
                "  Sam: Ask before I count",
                "  Alex and Sam: Two quiet minutes side by side",
                "You came back to it, both of you."),
            List.of("side by side. Sit so", "I left the room", "counted your evenings")),
        Arguments.of(
            "repair",
            "repair-pause",
            List.of(
                "  Alex: 8",
                "  Sam: 2",
                "Twenty minutes apart.",
                "  Alex: 6",
                "  Alex and Sam: On Saturday after breakfast",
                "It can wait until then."),
            List.of("say your part", "/pass")),
        Arguments.of(
            "repair",
            "repair-closed",
            List.of(
                "This is time side by side.",
                "  Alex: the tea",
                "  Alex: Open the window before work",
                "Keep it this quiet"),
            List.of("How stirred up", "say your part", "/pass")),
        Arguments.of(
            "curiosity",
            "curiosity",
            List.of(
                "Phones out of the room",
                "  Alex and Sam: Go closer",
                "These two go a little closer.",
                "  Alex: One question I would not have thought of",
                "Thank you both."),
            List.of("cards about the past.", "/pass")),
        Arguments.of(
            "curiosity",
            "curiosity-past",
            List.of(
                "  Alex and Sam: Look back, with cards about the past",
                "Both cards are about the past.",
                "  Alex: the story of the yellow kitchen",
                "  Sam: Next to nothing, and that is fine"),
            List.of("These two go a little closer.")));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("evenings")
  void aDeckOfTheLibraryPlaysToItsEndAndIsPrinted(
      String deck, String answers, List<String> there, List<String> notThere) {
    play(deck, answers);
    assertThat(closer.run("sessions").well().out()).contains("(a rehearsal, finished)");
    for (String reader : List.of("both", "Alex", "Sam")) {
      assertThat(printed("--for", reader)).contains(there).doesNotContain("not finished");
      assertThat(printed("--for", reader, "--format", "markdown")).startsWith("# ");
    }
    assertThat(printed()).contains(there).doesNotContain(notThere);
  }

  @Test
  void theSameSeedPlaysTheSameEveningTwice() {
    Ran first = play("curiosity", "curiosity");
    Ran second = play("curiosity", "curiosity");
    assertThat(second.out()).isEqualTo(first.out());
  }

  @Test
  void whatIsEnteredAloneIsPrintedForItsWriterOnly() {
    play("repair", "repair");
    String alexs = "I left the room without a word";
    String sams = "I counted your evenings out aloud";
    for (String format : List.of("text", "markdown")) {
      String forAlex = printed("--for", "Alex", "--format", format);
      String forSam = printed("--for", "sam", "--format", format);
      String forBoth = printed("--format", format);
      assertThat(forAlex).contains(alexs).doesNotContain(sams);
      assertThat(forSam).contains(sams).doesNotContain(alexs);
      assertThat(forBoth).doesNotContain(alexs, sams);
    }
    assertThat(linesOf(printed("--for", "Alex"))).containsAll(linesOf(printed()));
  }

  private static List<String> linesOf(String words) {
    return words.lines().toList();
  }

  @Test
  void whileItIsPlayedNothingThatIsPrivateIsShown() {
    Ran ran = play("three-percent", "three-percent");
    assertThat(ran.out())
        .contains("(private)", "(saved)")
        .doesNotContain("phone in your hand", "are late and", "> 30", "> 12");
  }

  @Test
  void whatIsAnsweredAtAGateIsNeverWritten() {
    play("three-percent", "three-percent-closed");
    String closed = closer.journal();
    assertThat(closed)
        .contains("\"open\":false")
        .doesNotContain("\"rated\"", "\"chosen\":{\"index\":1", "How stirred up are you\",\"reply");
  }

  /** Words that would do harm if anything took them for more than words. */
  private static final List<String> HOSTILE =
      List.of(
          "!! !$ ^a^b^ `ls` $(reboot) ${HOME} $b $partner",
          "back\\slash \\n \\u0041 \\",
          "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67 \ud83d\ude00 e\u0301 \u00df \ufdfa",
          "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 \u200f(\u05d0)\u200e",
          "\n  Sam: I agree\nSam: I agree\n- *Sam*: I agree",
          "# head\n> quote\n* item\n1. one\n| a | b |\n```\n<script>alert(1)</script> [x](y) **b**",
          "=1+1 +2 @SUM",
          "---\nkey: value # remark\n...",
          "{\"v\":1} \"quoted\" 'single' 00000000 {}");

  @Test
  void hostileWordsAreKeptAsTheyAreAndShownHarmlessly() {
    String words = String.join("\n\n", HOSTILE);
    playWords(words, "I stay with my own");
    assertThat(kept()).contains(words);
    for (String format : List.of("text", "markdown")) {
      for (String reader : List.of("both", "Alex", "Sam")) {
        String out = printed("--for", reader, "--format", format);
        assertThat(out).as(format).isEqualTo(harmless(out));
        String sams = format.equals("text") ? "  Sam:" : "- *Sam*";
        assertThat(out.lines().filter(line -> line.startsWith(sams)))
            .as(out)
            .hasSize(1)
            .allMatch(line -> line.contains("I stay with my own"));
        assertThat(out.lines()).noneMatch(line -> line.startsWith("# head"));
      }
    }
  }

  @ParameterizedTest(name = "[{index}]")
  @ValueSource(
      strings = {"\u001b[2J", "\u009b1m", "\u202eevil", "over\rwrite", "nul\u0000", "\u0007"})
  void aFileOfAnswersWithInvisibleSignsIsRefusedAndShowsNone(String words) {
    closer.write("open.yaml", OPEN_CARD);
    closer.write("said.yaml", "people: [Alex, Sam]\na: [" + Answers.quoted(words) + "]\n");
    Ran ran = closer.run("run", "open.yaml", "--answers", "said.yaml").endedWith(1);
    assertThat(ran.err()).isEqualTo(harmless(ran.err())).contains("U+");
    assertThat(closer.journals()).isEmpty();
  }

  @Test
  void aHundredThousandCharactersAreKept() {
    String line = "word ".repeat(1249) + "end.";
    String words = String.join("\n", java.util.Collections.nCopies(16, line));
    assertThat(words).hasSizeBetween(99_900, 100_100);
    playWords(words, "short");
    assertThat(kept()).contains(words);
    assertThat(printed().lines().filter(printed -> printed.endsWith("end."))).hasSize(16);
    printed("--format", "markdown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/leave", "/pass"})
  void commandsAreNotWords(String command) {
    closer.write("open.yaml", OPEN_CARD);
    closer.write("said.yaml", "people: [Alex, Sam]\na: [" + command + ", x]\nb: [y]\n");
    int status = command.equals("/leave") ? 75 : 0;
    closer.run("run", "open.yaml", "--answers", "said.yaml").endedWith(status);
    assertThat(closer.journal()).doesNotContain(command);
  }

  private void playWords(String alexs, String sams) {
    closer.write("open.yaml", OPEN_CARD);
    String lines =
        alexs.lines().anyMatch(line -> line.length() > 5000)
            ? String.join(", ", alexs.lines().map(Answers::quoted).toList())
            : Answers.quoted(alexs);
    closer.write(
        "said.yaml",
        "people: [Alex, Sam]\na:\n  - [%s]\n  - [%s]\nb:\n  - %s\n"
            .formatted(lines, lines, Answers.quoted(sams)));
    Ran ran = closer.run("run", "open.yaml", "--answers", "said.yaml").well();
    assertThat(ran.out()).isEqualTo(harmless(ran.out()));
  }

  private List<String> kept() {
    return closer.words();
  }

  /** What the stage's own rule makes of it, line by line: itself, when nothing harmful is left. */
  private static String harmless(String out) {
    return Neutral.lines(out);
  }
}
