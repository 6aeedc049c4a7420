package io.github.closer.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.authoring.MarkdownPage;
import io.github.closer.authoring.MarkdownPage.Code;
import io.github.closer.deck.Deck;
import io.github.closer.deck.Diagnostic;
import io.github.closer.deck.Loaded;
import io.github.closer.deck.Severity;
import io.github.closer.docs.DeckFormatPage.Example;
import io.github.closer.rehearsal.TestRun;
import io.github.closer.session.Chance;
import io.github.closer.session.Cue;
import io.github.closer.session.InEnglish;
import io.github.closer.session.Learned;
import io.github.closer.session.Memory;
import io.github.closer.session.People;
import io.github.closer.session.Person;
import io.github.closer.session.RandomReplies;
import io.github.closer.session.Rehearsed;
import io.github.closer.session.Reply;
import io.github.closer.session.Setting;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the page is a deck that can be played as it stands. */
class DeckFormatPageTest {
  private static final int PLAYS = 40;
  private static final int MOST_CUES = 400;
  private static final Pattern LINK = Pattern.compile("\\]\\(#([a-z0-9-]+)\\)");

  static Stream<Example> examples() {
    return DeckFormatPage.examples().stream();
  }

  static Stream<Example> playable() {
    return examples().filter(example -> deck(example).contents().isPlayable());
  }

  private static Deck deck(Example example) {
    Loaded<Deck> loaded = DeckFormatPage.read(example);
    return loaded.value().orElseThrow(() -> new AssertionError(loaded.toString()));
  }

  /** Advice is for decks that are passed on; an example would not be easier to read with it. */
  @ParameterizedTest
  @MethodSource("examples")
  void nothingIsWrongWithAnExample(Example example) {
    Loaded<Deck> loaded = DeckFormatPage.read(example);

    assertThat(wrong(loaded.diagnostics())).isEmpty();
    assertThat(loaded.others()).allMatch(other -> wrong(other.diagnostics()).isEmpty());
  }

  private static List<Diagnostic> wrong(List<Diagnostic> said) {
    return said.stream().filter(d -> d.severity() != Severity.NOTE).toList();
  }

  @ParameterizedTest
  @MethodSource("playable")
  void anExampleIsPlayedToItsEndWhateverIsAnswered(Example example) {
    Deck deck = deck(example);
    for (int seed = 0; seed < PLAYS; seed++) {
      RandomReplies replies = new RandomReplies(seed);

      Rehearsed played = play(setting(deck, seed, Memory.NONE), replies::to);

      assertThat(played.cues()).as("seed " + seed).hasSizeBetween(2, MOST_CUES);
    }
  }

  @ParameterizedTest
  @MethodSource("playable")
  void anExampleIsPlayedAgainOnAnotherEvening(Example example) {
    Deck deck = deck(example);
    Rehearsed first = play(setting(deck, 1, Memory.NONE), cue -> Rehearsed.PLAIN);
    Memory memory =
        new Memory(
            Learned.of(first.setting(), "abcde", first.events()).past(),
            List.of(),
            List.of(),
            Memory.NONE.kit());

    Rehearsed second = play(setting(deck, 2, memory), cue -> Rehearsed.PLAIN);

    assertThat(second.cues()).hasSizeBetween(2, MOST_CUES);
  }

  @Test
  void theTestsOnThePagePass() {
    List<TestRun> runs =
        playable()
            .flatMap(
                example ->
                    DeckFormatPage.tests(example).tests().stream()
                        .map(test -> TestRun.of(deck(example), test)))
            .toList();

    assertThat(runs).isNotEmpty().allMatch(TestRun::passed);
  }

  private static Rehearsed play(Setting setting, Function<Cue, Reply> replies) {
    return Rehearsed.with(setting).play(replies);
  }

  private static Setting setting(Deck deck, long seed, Memory memory) {
    People people =
        switch (deck.terms().people()) {
          case 1 -> new People("Alex", "Sam", new People.Alone(Person.A));
          case 4 -> new People("Alex", "Sam", new People.TwoCouples("Kim", "Lou"));
          default -> Rehearsed.ALEX_AND_SAM;
        };
    return InEnglish.setting(deck, people, Chance.of(seed), memory);
  }

  @Test
  void everyBlockOfThePageIsADeckOrACommandOrWhatItSays() {
    List<String> infos =
        MarkdownPage.read(DeckFormatPage.text()).blocks().stream()
            .filter(Code.class::isInstance)
            .map(code -> ((Code) code).info())
            .toList();

    assertThat(infos).hasSizeGreaterThan(20).allMatch(info -> info.matches("sh|text|yaml( \\S+)?"));
  }

  @Test
  void everyLinkInsideThePageLeadsToAHeading() {
    List<String> headings =
        MarkdownPage.read(DeckFormatPage.text()).blocks().stream()
            .filter(MarkdownPage.Heading.class::isInstance)
            .map(heading -> anchor(((MarkdownPage.Heading) heading).text()))
            .toList();
    List<String> links =
        LINK.matcher(DeckFormatPage.text()).results().map(link -> link.group(1)).toList();

    assertThat(links).hasSizeGreaterThan(15);
    assertThat(headings).doesNotHaveDuplicates().containsAll(links);
  }

  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
  }

  @Test
  void thePageSpeaksPlainly() {
    String page = DeckFormatPage.text().toLowerCase(Locale.ROOT);

    assertThat(page)
        .doesNotContain(
            "mapping", "scalar", "sequence", "boolean", "string", "parser", "syntax", "simply");
    assertThat(page.replaceAll("(?s)```.*?```", "").replaceAll("`[^`]*`", "")).doesNotContain("!");
  }
}
