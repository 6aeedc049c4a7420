package io.github.closer.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Deck;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.FileName;
import io.github.closer.deck.Headline;
import io.github.closer.deck.Loaded;
import io.github.closer.deck.OtherFiles;
import io.github.closer.deck.Source;
import io.github.closer.deck.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OtherFilesPlayedTest {
  private static final String COMING_HOME =
      """
      title: Coming home
      include: [listening.yaml]
      cards:
        - {say: A card of mine.}
      steps:
        - {ask: What do you bring home?, id: word, who: a, answer: line}
        - use: listening/promise
        - say: Still "$word".
          when: word = 'A stone'
        - choose: And now?
          who: both
          options:
            - text: The small cards
              then: deck small
        - use: deck walk
        - draw: 1
        - say: Good night.
      """;
  private static final Map<String, String> FILES =
      Map.of(
          "listening.yaml",
          """
          title: Words for listening
          parts:
            promise:
              - {ask: What do you promise?, id: word, who: b, answer: line}
              - say: Sam said "$word".
                when: word = 'To wait'
          """,
          "deck small",
          "- {say: A small card.}\n- {say: Another small card.}\n",
          "deck walk",
          """
          title: The walk
          order: written
          not_for: [You are too tired.]
          cards:
            - {say: The first tree.}
            - {say: The second tree.}
          steps:
            - consent: Do you both want to walk?
              if_no: rest
            - {ask: Where to?, id: word, who: a, answer: line}
            - draw: 1
            - say: You walked to $word.
            - stop: Home again.
          parts:
            rest:
              - stop: Not today.
          """);

  private static Deck deck() {
    Loaded<Deck> loaded =
        DeckReader.read(new Source("deck.yaml", COMING_HOME), "deck", OtherFilesPlayedTest::find);
    return loaded.value().orElseThrow(() -> new AssertionError(loaded.toString()));
  }

  private static OtherFiles.Answer find(FileName name) {
    Optional<String> text = Optional.ofNullable(FILES.get(name.key()));
    return text.isPresent()
        ? new OtherFiles.Found(new Source(name.key(), text.get()))
        : OtherFiles.Missing.of(name, List.of());
  }

  private static Reply reply(Cue cue) {
    String text = cue.card().text();
    if (text.startsWith("What do you bring")) {
      return new Reply.Written("A stone");
    }
    if (text.startsWith("What do you promise")) {
      return new Reply.Written("To wait");
    }
    return text.startsWith("Where to") ? new Reply.Written("the canal") : Rehearsed.PLAIN;
  }

  @Test
  void partsOfOtherFilesArePlayedAndComeBack() {
    List<String> texts = Rehearsed.deck(deck()).play(OtherFilesPlayedTest::reply).texts();

    assertThat(texts)
        .containsSubsequence(
            "What do you bring home?",
            "What do you promise?",
            "Sam said \"To wait\".",
            "Still \"A stone\".",
            "And now?",
            "Small",
            "The walk\n\nNot for you tonight if:\n- You are too tired.",
            "Where to?",
            "The first tree.",
            "You walked to the canal.",
            "Home again.",
            "A card of mine.",
            "Good night.");
    assertThat(texts)
        .contains("A small card.", "Another small card.")
        .doesNotContain("The second tree.");
  }

  @Test
  void answersOfOtherFilesHaveNamesOfTheirOwn() {
    List<String> ids =
        Rehearsed.deck(deck()).play(OtherFilesPlayedTest::reply).events().stream()
            .filter(Event.Taken.class::isInstance)
            .map(event -> ((Event.Taken) event).line().step())
            // Cards have names as well, which begin with this sign.
            .filter(id -> !id.isEmpty() && !id.startsWith("~"))
            .toList();

    assertThat(ids).containsExactly("word", "listening/word", "deck walk/word");
  }

  @Test
  void aSessionIsGoneOnWithInsideAnotherFile() {
    Rehearsed whole = Rehearsed.deck(deck()).play(OtherFilesPlayedTest::reply);
    List<Event.Lasting> events = whole.events();
    for (int end = 1; end < events.size() - 1; end++) {
      Session session = Session.resume(whole.setting(), events.subList(0, end));
      assertThat(session.over()).isFalse();
    }
  }

  @Test
  void aClosedGateInsideAnotherDeckEndsTheEveningKindly() {
    List<String> texts =
        Rehearsed.deck(deck())
            .play(
                cue ->
                    cue.card().text().startsWith("Do you both want")
                        ? new Reply.Chosen(1)
                        : reply(cue))
            .texts();

    assertThat(texts).endsWith("Not today.").doesNotContain("Good night.");
  }

  @Test
  void cardsOfAnotherDeckAreRememberedAsDrawn() {
    Rehearsed played = Rehearsed.deck(deck()).play(OtherFilesPlayedTest::reply);
    Deck deck = deck();

    Learned learned = Learned.of(played.setting(), "abcde", played.events());

    assertThat(learned.past().drawn().keySet())
        .containsExactlyInAnyOrderElementsOf(
            deck.contents()
                .allCards()
                .filter(card -> !Headline.of(card).orElseThrow().source().contains("second tree"))
                .map(Identity::of)
                .toList());
  }

  @Test
  void whatWasDrawnLastTimeComesLastInAnotherDeckToo() {
    Deck deck = read("title: T\nsteps: [use: deck cards]\n", "title: C\nCARDS\nsteps: [draw: 1]\n");
    Step first = deck.contents().allCards().findFirst().orElseThrow();
    Memory memory =
        new Memory(
            new Memory.Past(
                1, Optional.empty(), Map.of(), Map.of(Identity.of(first), LocalDate.EPOCH)),
            List.of(),
            List.of(),
            Memory.NONE.kit());
    for (long seed = 0; seed < 8; seed++) {
      assertThat(dealt(deck, memory, seed)).containsExactly("Second.");
    }
  }

  @Test
  void aDeckThatIsOnlyCardsIsDealtAsItIsAlone() {
    Deck deck = read("title: T\nsteps: [use: deck cards]\n", "title: C\nCARDS\n");
    Step first = deck.contents().allCards().findFirst().orElseThrow();
    Memory memory =
        new Memory(
            new Memory.Past(
                1, Optional.empty(), Map.of(), Map.of(Identity.of(first), LocalDate.EPOCH)),
            List.of(),
            List.of(),
            Memory.NONE.kit());
    for (long seed = 0; seed < 8; seed++) {
      assertThat(dealt(deck, memory, seed)).containsExactly("Second.", "First.");
    }
  }

  private static Deck read(String text, String cards) {
    String other = cards.replace("CARDS", "cards: [{say: First.}, {say: Second.}]");
    return DeckReader.read(
            new Source("deck.yaml", text),
            "deck",
            name -> new OtherFiles.Found(new Source(name.key(), other)))
        .value()
        .orElseThrow();
  }

  private static List<String> dealt(Deck deck, Memory memory, long seed) {
    Setting setting = InEnglish.setting(deck, Rehearsed.ALEX_AND_SAM, Chance.of(seed), memory);
    return Rehearsed.with(setting).play().texts().stream()
        .filter(text -> text.equals("First.") || text.equals("Second."))
        // Each answers a card.
        .distinct()
        .toList();
  }

  @Test
  void bothMatchTheCardsOfTheFileInWhichItIsWritten() {
    Deck deck =
        read(
            "title: T\ncards: [{say: Mine.}]\nsteps: [use: deck cards]\n",
            "title: C\nCARDS\nsteps: [{match: What?, from: cards}]\n");

    List<List<String>> items =
        Rehearsed.deck(deck).play().cues().stream()
            .filter(Cue.Tick.class::isInstance)
            .map(cue -> ((Cue.Tick) cue).items())
            .toList();

    assertThat(items).isNotEmpty().allMatch(List.of("First.", "Second.")::equals);
  }

  @Test
  void whatADeepDeckAsksIsKeptOnlyForTheSessionWhoeverLeadsToIt() {
    Deck deck =
        read(
            "title: T\nsteps:\n  - {ask: Light?, who: a, answer: line}\n  - use: deck deep\n",
            """
            title: D
            depth: 3
            not_for: [You are too tired.]
            steps:
              - consent: Do you both want this?
              - {ask: Deep?, who: each, answer: line}
              - say: Thank you.
            """);

    Rehearsed played = Rehearsed.deck(deck).play();

    assertThat(played.texts()).contains("Light?", "Deep?");
    assertThat(played.events())
        .filteredOn(Event.Taken.class::isInstance)
        .extracting(event -> ((Event.Taken) event).line().text())
        .contains("Light?")
        .doesNotContain("Deep?");
  }

  @Test
  void anAnswerOfAnotherDeckIsReadBackNextTime() {
    String walk =
        """
        title: Walk
        steps:
          - say: Last time to $last.where.
            when: last.where answered
          - {ask: Where to?, id: where, who: a, answer: line, keep: next_time}
        """;
    Deck deck = read("title: T\nsteps: [use: deck walk]\n", walk);
    Rehearsed first = Rehearsed.deck(deck).play(OtherFilesPlayedTest::reply);
    Memory memory =
        new Memory(
            Learned.of(first.setting(), "abcde", first.events()).past(),
            List.of(),
            List.of(),
            Memory.NONE.kit());
    Setting again = InEnglish.setting(deck, Rehearsed.ALEX_AND_SAM, Chance.of(1), memory);

    assertThat(first.texts()).noneMatch(text -> text.startsWith("Last time"));
    assertThat(Rehearsed.with(again).play().texts()).contains("Last time to the canal.");
  }
}
