package io.github.closer.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Deck;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.FileName;
import io.github.closer.deck.Loaded;
import io.github.closer.deck.OtherFiles;
import io.github.closer.deck.Source;
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
            .filter(id -> !id.isEmpty())
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
}
