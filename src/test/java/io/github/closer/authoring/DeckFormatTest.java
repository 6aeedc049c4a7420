package io.github.closer.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.authoring.DeckFormat.Formatted;
import io.github.closer.authoring.DeckFormat.Outcome;
import io.github.closer.deck.Deck;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Diagnostic;
import io.github.closer.deck.Loaded;
import io.github.closer.deck.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeckFormatTest {
  private static final int MUTATIONS = 6;

  static Stream<Path> corpus() throws IOException {
    return Stream.of("prompts", "src/test/resources").flatMap(DeckFormatTest::in);
  }

  static Stream<Path> shipped() throws IOException {
    return in("prompts");
  }

  private static Stream<Path> in(String folder) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return "";
    }
  }

  private static String format(String text) {
    Formatted formatted = DeckFormat.of(text);
    assertThat(formatted.outcome()).isEqualTo(Outcome.IN_SHAPE);
    return formatted.text();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyDeckThatIsShippedIsInShape(Path path) {
    assertThat(format(text(path))).isEqualTo(text(path));
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void everyDeckKeepsItsMeaningAndIsInShapeAfterOneTime(Path path) {
    String before = text(path);
    Formatted once = DeckFormat.of(before);

    assertThat(once.outcome()).isNotEqualTo(Outcome.LEFT_ALONE);
    assertThat(DeckFormat.of(once.text())).isEqualTo(once);
    assertThat(said(once.text())).isEqualTo(said(before));
  }

  /** What is said of a deck, wherever it stands in it. */
  private static List<String> said(String text) {
    Loaded<Deck> loaded = DeckReader.read(new Source("deck.yaml", text), "deck");
    return loaded.diagnostics().stream().map(DeckFormatTest::said).sorted().toList();
  }

  private static String said(Diagnostic diagnostic) {
    return diagnostic.rule() + " " + diagnostic.message().replaceAll("line \\d+", "line");
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void whateverIsDoneToSpacesRemarksAndQuotesIsUndoneOrLeftAlone(Path path) {
    String text = text(path);
    if (DeckFormat.of(text).outcome() != Outcome.IN_SHAPE || text.length() > 8_000) {
      return;
    }
    for (int seed = 0; seed < MUTATIONS; seed++) {
      String mutated = mutated(text, new SplittableRandom(seed));
      Formatted once = DeckFormat.of(mutated);

      assertThat(once.outcome()).as("seed %d:%n%s", seed, mutated).isNotEqualTo(Outcome.LEFT_ALONE);
      assertThat(DeckFormat.of(once.text())).as("seed %d:%n%s", seed, mutated).isEqualTo(once);
    }
  }

  private static String mutated(String text, SplittableRandom random) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    for (int i = 0; i < 6; i++) {
      int at = random.nextInt(lines.size());
      String line = lines.get(at);
      switch (random.nextInt(8)) {
        case 0 -> lines.set(at, line + " ".repeat(1 + random.nextInt(3)));
        case 1 -> lines.add(at, " ".repeat(random.nextInt(9)) + "# remark " + i);
        case 2 -> lines.add(at, " ".repeat(random.nextInt(4)));
        case 3 -> lines.set(at, line.replaceFirst(": ", ":   "));
        case 4 -> lines.set(at, line.replaceFirst("- ", "-   "));
        case 5 -> lines.set(at, line + " # behind " + i);
        case 6 -> lines.set(at, line.replaceFirst(": ([A-Z][^'\"#:]*)$", ": \"$1\""));
        default -> lines.set(at, line.replaceFirst("^( *)(\\w+):(?= )", "$1$2 :"));
      }
    }
    if (random.nextInt(3) == 0) {
      lines.replaceAll(line -> line.isBlank() ? line : "  " + line);
    }
    return String.join(random.nextInt(4) == 0 ? "\r\n" : "\n", lines);
  }

  @Test
  void bringsEverythingToItsPlace() {
    assertThat(
            format(
                """


                # About this deck.
                title:   "Evening"
                steps:
                # The first question.
                -   ask:  'What was good today?'   # behind it
                    hint:
                    -  A small thing
                    -  "yes"


                  # About the branch.
                -   if:    close >= 3
                    then:
                          - say: |
                               Two lines,
                                 the second one deeper.
                          # The last word.
                    else: settle
                # Before the parts.
                parts:
                     settle:
                     - say:   It's "fine": really
                     - 'say'   :    "It's all: fine"


                """
                    .replace("- say:   It's \"fine\": really", "- say:   It's fine")))
        .isEqualTo(
            """
            # About this deck.
            title: Evening
            steps:
              # The first question.
              - ask: What was good today?   # behind it
                hint:
                  - A small thing
                  - 'yes'

              # About the branch.
              - if: close >= 3
                then:
                  - say: |
                      Two lines,
                        the second one deeper.
                  # The last word.
                else: settle
            # Before the parts.
            parts:
              settle:
                - say: It's fine
                - 'say': "It's all: fine"
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "steps:\n  - ask: one\n\n  # - ask: two\n\ncards:\n  - a\n",
        "steps:\n  - ask: one\n\n  # - ask: two\n  #   who: a\ncards:\n  - a\n",
        "steps:\n  - ask: one\n\n    # who: each\n\n  - ask: two\n",
        "steps:\n  - if: close >= 3\n    then:\n      - say: A\n\n      # - say: B\n\n    else: c\n",
        "steps:\n  - ask: one\n\n# cards:\n#   - a\n\nparts:\n  a:\n    - say: A\n",
      })
  void whatWasTakenOutForAWhileStaysWhereItCanComeBack(String steps) {
    String text = "title: T\n" + steps;

    assertThat(format(text)).isEqualTo(text);
  }

  @Test
  void anItemThatWasTakenOutStaysInAListThatStandsAsFarLeftAsItsKey() {
    assertThat(
            format(
                "steps:\n- ask: one\n\n# - ask: two\n#   who: each\n\n# The cards.\ncards:\n- a\n"))
        .isEqualTo(
            """
            steps:
              - ask: one

              # - ask: two
              #   who: each

            # The cards.
            cards:
              - a
            """);
  }

  @Test
  void theVerbStandsFirst() {
    assertThat(
            format(
                """
                title: Order
                steps:
                  - id: one
                    who: each
                    ask: >-
                      Two
                      lines
                    time: 2 min
                  - id: two # a remark keeps the order
                    ask: What?
                  - when: one answered
                    if: one answered
                    then:
                      - who: each
                        say: Inside.
                """))
        .isEqualTo(
            """
            title: Order
            steps:
              - ask: >-
                  Two
                  lines
                id: one
                who: each
                time: 2 min
              - id: two # a remark keeps the order
                ask: What?
              - if: one answered
                when: one answered
                then:
                  - say: Inside.
                    who: each
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'Plain words'           | Plain words",
        "\"$speaker, and you?\"  | $speaker, and you?",
        "'Yes'                   | 'Yes'",
        "\"no\"                  | 'no'",
        "'42'                    | '42'",
        "\"10:30\"               | '10:30'",
        "\"What: this\"          | 'What: this'",
        "'What''s this: it'      | \"What's this: it\"",
        "\"a \\\" and ' : b\"    | 'a \" and '' : b'",
        "\"a\\tb\"               | \"a\\tb\"",
        "\"a\\u00a0b\"          | \"a\\u00a0b\"",
        "\"a\\_b\"               | \"a\\_b\"",
        "\"a\\u2003b\"          | \"a\\u2003b\"",
        "\"a\\u3164b\"          | \"a\\u3164b\"",
        "\"caf\\u00e9\"         | café",
        "' around '              | ' around '",
        "'#1'                    | '#1'",
        "'- dash'                | '- dash'",
        "''                      | ''",
        "'say:hello'             | 'say:hello'",
      })
  void quotesStandWhereTheyAreNeeded(String before, String after) {
    assertThat(format("title: T\nsteps:\n  - ask: " + before + "\n"))
        .isEqualTo("title: T\nsteps:\n  - ask: " + after + "\n");
  }

  @Test
  void aCardThatBeginsLikeAStepKeepsItsQuotes() {
    String cards = "cards:\n  - 'choose Anna or Max?'\n  - What else?\n";

    assertThat(format(cards)).isEqualTo(cards);
    assertThat(format("cards:\n  - 'Choose Anna or Max?'\n"))
        .isEqualTo("cards:\n  - Choose Anna or Max?\n");
  }

  @Test
  void aByteOrderMarkStays() {
    assertThat(format("\uFEFF- 'a'\n")).isEqualTo("\uFEFF- a\n");
  }

  @Test
  void wordsOfABlockKeepEverySpace() {
    String block =
        """
        title: T
        steps:
            - say: |2
                with two spaces behind \s
                   and deeper than the rest

                # no remark

              time: 2 min
            - ask: >+
                keeps its end


            - ask: Last?
        """;

    assertThat(format(block))
        .isEqualTo(
            """
            title: T
            steps:
              - say: |2
                  with two spaces behind \s
                     and deeper than the rest

                  # no remark

                time: 2 min
              - ask: >+
                  keeps its end


              - ask: Last?
            """);
  }

  @Test
  void whatStandsBetweenBracketsMovesAsAWhole() {
    assertThat(
            format(
                """
                title: T
                tags: [ one,two ]
                steps:
                    - choose: Which?
                      options: ["One",
                                'Two'
                               ]
                """))
        .isEqualTo(
            """
            title: T
            tags: [ one,two ]
            steps:
              - choose: Which?
                options: ["One",
                          'Two'
                         ]
            """);
  }

  @ParameterizedTest
  @CsvSource({"'a\r\nb\r\nc\n', '\r\n'", "'a\nb\r\nc\n', '\n'", "'a\r\nb', '\r\n'", "'a\nb', '\n'"})
  void everyLineEndsAsMostLinesDo(String ends, String end) {
    String text = ends.replaceAll("([abc])", "- $1");

    assertThat(format(text).replace(end, "")).doesNotContain("\r", "\n");
    assertThat(format(text)).endsWith(end);
  }

  @Test
  void aTextThatIsNoYamlStaysAsItIs() {
    String slip = "title: T\nsteps:\n\t- ask: What?   \n";

    assertThat(DeckFormat.of(slip)).isEqualTo(new Formatted(Outcome.NOT_YAML, slip));
  }

  @ParameterizedTest
  @CsvSource({"''", "'\n'", "'# only a remark\n'", "'one text\n'"})
  void whatIsNoDeckStaysAsItIs(String text) {
    assertThat(DeckFormat.of(text)).isEqualTo(new Formatted(Outcome.IN_SHAPE, text));
  }

  @Test
  void twoTreesAreTheSameOnlyWhenTheyHoldTheSame() {
    String before = "a: one\nb: [two, three]\n";

    assertThat(isSame(before, "b:\n  - two\n  - three\na: 'one'\n")).isTrue();
    assertThat(isSame(before, "a: one\nb: [three, two]\n")).isFalse();
    assertThat(isSame(before, "a: one\nb: [two]\n")).isFalse();
    assertThat(isSame(before, "a: one\n")).isFalse();
    assertThat(isSame(before, "a: one\nb: two\n")).isFalse();
    assertThat(isSame(before, "a: [one]\nb: [two, three]\n")).isFalse();
  }

  private static boolean isSame(String before, String after) {
    return DeckFormat.isSame(
        Written.read(before).orElseThrow().root(), Written.read(after).orElseThrow().root());
  }
}
