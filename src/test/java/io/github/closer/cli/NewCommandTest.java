package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.closer.deck.Deck;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Loaded;
import io.github.closer.deck.Source;
import io.github.closer.session.Chance;
import io.github.closer.session.Cue;
import io.github.closer.session.PlainReplies;
import io.github.closer.session.RandomReplies;
import io.github.closer.session.Rehearsed;
import io.github.closer.session.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {
  private static final int PLAYS = 60;

  @TempDir Path folder;
  private AtHome home;

  @BeforeEach
  void setUp() {
    home = new AtHome(folder);
  }

  private String text(String file) throws IOException {
    return Files.readString(home.file(file));
  }

  private static Deck faultless(String text) {
    Loaded<Deck> loaded = DeckReader.read(new Source("new.yaml", text), "new");
    assertThat(loaded.diagnostics()).as(text).isEmpty();
    return loaded.value().orElseThrow();
  }

  @Nested
  class Templates {
    @ParameterizedTest
    @ValueSource(strings = {"questions", "reflection", "repair", "check-in"})
    void eachHasNothingToComplainAboutAndSaysWhatToDoNext(String template) throws IOException {
      AtHome.Ran ran = home.runHere("new", "our-evening", "--from", template);

      assertThat(ran.status()).isZero();
      assertThat(ran.err()).isEmpty();
      assertThat(ran.out())
          .contains("closer show our-evening.yaml", "closer check our-evening.yaml")
          .contains("closer run our-evening.yaml");
      assertThat(text("our-evening.yaml"))
          .startsWith("# yaml-language-server: $schema=deck-1.schema.json\n");
      assertThat(text("deck-1.schema.json"))
          .isEqualTo(home.runHere("schema").out())
          .startsWith("{");
      Deck deck = faultless(text("our-evening.yaml"));
      assertThat(deck.about().title()).isEqualTo("Our evening");
      assertThat(deck.credits().licence()).isPresent();
      assertThat(deck.credits().source()).isNotEmpty();
      assertThat(home.runHere("check", "our-evening.yaml").status()).isZero();
      assertThat(home.runHere("fmt", "--check", "our-evening.yaml").status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"questions", "reflection", "repair", "check-in"})
    void eachCanBePlayedToItsEndWhateverIsAnswered(String template) throws IOException {
      home.runHere("new", "played", "--from", template);
      Deck deck = faultless(text("played.yaml"));

      assertThat(Rehearsed.deck(deck).play().texts()).hasSizeGreaterThan(6);
      for (int seed = 0; seed < PLAYS; seed++) {
        RandomReplies replies = new RandomReplies(seed);
        Rehearsed.deck(deck).with(Chance.of(seed)).play(cue -> reply(replies, cue));
      }
    }

    /** What asks for a break or a phrase leads away from the deck, and is played elsewhere. */
    private static Reply reply(RandomReplies replies, Cue cue) {
      Reply reply = replies.to(cue);
      return reply instanceof Reply.Wants ? PlainReplies.to(cue) : reply;
    }

    /** A first author does just that: takes a # away and looks what happens. */
    @ParameterizedTest
    @ValueSource(strings = {"questions", "reflection", "repair", "check-in"})
    void whatStandsThereAsAnExampleCanBeTakenIn(String template) throws IOException {
      home.runHere("new", "changed", "--from", template);
      String changed =
          text("changed.yaml")
              .lines()
              .map(line -> line.replaceFirst("^( *)# ((?:- |  )?[a-z_]+: )", "$1$2"))
              .filter(line -> !line.strip().startsWith("#"))
              .collect(Collectors.joining("\n"));

      faultless(changed);
    }

    @Test
    void questionsAreUsual() throws IOException {
      home.runHere("new", "ours");

      assertThat(faultless(text("ours.yaml")).contents().cards()).hasSizeGreaterThan(9);
    }

    @Test
    void aTitleIsWrittenSoThatItReadsBack() throws IOException {
      home.runHere("new", "ours", "--title", "Yes: \"no\"\n#1 \u0007$5 \\1");

      assertThat(faultless(text("ours.yaml")).about().title()).isEqualTo("Yes: \"no\" #1 $5 \\1");
      assertThat(home.runHere("fmt", "--check", "ours.yaml").status()).isZero();
    }

    @Test
    void anUnknownTemplateIsAnsweredWithThoseThereAre() {
      AtHome.Ran ran = home.runHere("new", "ours", "--from", "checkin");

      assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_USE);
      assertThat(ran.err()).contains("questions, reflection, repair or check-in");
      assertThat(home.runHere("new", "ours", "--from", "poem").err())
          .contains("questions, reflection, repair or check-in");
      assertThat(home.file("ours.yaml")).doesNotExist();
    }
  }

  @Nested
  class Names {
    @Test
    void whatWasBegunIsRemovedWhenTheDiskIsFull() {
      NewFile file =
          NewFile.named("ours", home.file("ours.yaml").toAbsolutePath().resolveSibling("."));

      assertThatThrownBy(
              () ->
                  file.write(
                      out -> {
                        out.write('t');
                        throw new IOException("no space left");
                      }))
          .isInstanceOf(UserError.class)
          .hasMessage("ours.yaml could not be written.");
      assertThat(home.file("ours.yaml")).doesNotExist();
      assertThat(home.runHere("new", "ours").status()).isZero();
    }

    @Test
    void nothingIsWrittenOverAFileThatIsThere() throws IOException {
      home.write("ours.yaml", "mine");

      AtHome.Ran ran = home.runHere("new", "ours");

      assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_USE);
      assertThat(ran.err()).contains("ours.yaml is there already");
      assertThat(text("ours.yaml")).isEqualTo("mine");
    }

    @ParameterizedTest
    @CsvSource({
      "Our Own, our-own",
      "Ours.yaml, ours",
      "a b!c, a-b-c",
      "-x-, x",
      "!, our-own",
      "Grüße, grüße"
    })
    void aNameThatIsNoneIsAnsweredWithAGoodOne(String name, String good) {
      AtHome.Ran ran = home.runHere("new", "--", name);

      assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_USE);
      assertThat(ran.err()).contains("such as " + good + ".");
    }

    @Test
    void anEndingAndAFolderAreUnderstood() throws IOException {
      Files.createDirectories(home.file("prompts"));

      assertThat(home.runHere("new", "prompts/ours.yml").out())
          .contains("closer run prompts/ours.yaml");
      assertThat(text("prompts/ours.yaml")).contains("title: Ours\n");
      assertThat(home.runHere("list").out()).contains("ours", "here");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
      AtHome.Ran ran = home.runHere("new", "decks/ours");

      assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_USE);
      assertThat(ran.err()).contains("There is no folder decks/");
      assertThat(home.runHere("new", "").status()).isEqualTo(ExitStatus.WRONG_USE);
    }
  }

  @Nested
  class Imports {
    @Test
    void aListBecomesADeck() throws IOException {
      home.write("list.txt", "# Us\n- What: \"yes\"?\n- yes\n- what yes\n");

      AtHome.Ran ran = home.runHere("new", "ours", "--import", "list.txt");

      assertThat(ran.status()).isZero();
      assertThat(ran.out()).contains("ours.yaml is there: 2 questions");
      assertThat(ran.err())
          .isEqualTo(
              """
              “Us” is a heading: the questions below it have the tag us.
              Line 4 is there twice and was taken once.
              """);
      assertThat(faultless(text("ours.yaml")).contents().cards()).hasSize(2);
    }

    @Test
    void aTableBecomesADeck() throws IOException {
      home.write("table.CSV", "question;depth\n\"One; two?\";3\nWhy?;1\n");

      assertThat(home.runHere("new", "ours", "--import", "table.CSV").status()).isZero();
      Deck deck = faultless(text("ours.yaml"));
      assertThat(deck.about().depth()).isEqualTo(3);
      assertThat(deck.shelf().notFor()).isNotEmpty();
    }

    @Test
    void aFileThatCannotBeTakenSaysWhyAndLeavesNothing() throws IOException {
      home.write("empty.txt", "# nothing\n\n");
      Files.write(home.file("old.csv"), "Schöne Frage?".getBytes(StandardCharsets.ISO_8859_1));
      home.write("many.txt", "Why not?\n".repeat(30_000));
      StringBuilder questions = new StringBuilder();
      for (int i = 0; i < 2_000; i++) {
        questions.append("Why ").append(i).append("?\n");
      }
      home.write("long.txt", questions.toString());

      assertThat(imported("missing.txt")).isEqualTo(ExitStatus.NO_INPUT);
      assertThat(imported("empty.txt")).isEqualTo(ExitStatus.NO_INPUT);
      assertThat(imported("old.csv")).isEqualTo(ExitStatus.DAMAGED);
      assertThat(imported("many.txt")).isEqualTo(ExitStatus.PROBLEMS);
      assertThat(imported("long.txt")).isEqualTo(ExitStatus.PROBLEMS);
      assertThat(imported(".")).isEqualTo(ExitStatus.NO_INPUT);
      assertThat(home.file("ours.yaml")).doesNotExist();
    }

    private int imported(String file) {
      AtHome.Ran ran = home.runHere("new", "ours", "--import", file);
      assertThat(ran.err()).contains(file).doesNotContain("\tat ");
      return ran.status();
    }

    @Test
    void anImportIsAlwaysADeckOfQuestions() {
      home.write("list.txt", "Why?\n");

      AtHome.Ran ran = home.runHere("new", "ours", "--from", "repair", "--import", "list.txt");

      assertThat(ran.status()).isEqualTo(ExitStatus.WRONG_USE);
      assertThat(ran.err()).contains("--from repair");
      assertThat(
              home.runHere("new", "ours", "--from", "questions", "--import", "list.txt").status())
          .isZero();
    }
  }
}
