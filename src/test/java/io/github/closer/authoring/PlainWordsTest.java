package io.github.closer.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Tell $listener about it. | Tell the listener about it.",
        "$speaker, how was your day? | Speaker, how was your day?",
        "$speaker speaks, $listener listens. | The speaker speaks, the listener listens.",
        "Are you ready, $listener? | Are you ready, listener?",
        "Something for you, $speaker | Something for you, speaker",
        "It is over. $partner rests. | It is over. Your partner rests.",
        "What does $partner's day look like? | What does your partner's day look like?",
        "Good night, $a and $b. | Good night, A and B.",
        "It costs $5 or $$word. | It costs $5 or $word.",
        "You said \"$wish.a\", $b. | You said \"[A's answer to \"wish\"]\", B.",
        "Last time: $last.wish. | Last time: [the answer to \"wish\" last time].",
      })
  void aNameIsAWordForTheOneItStandsFor(String written, String read) {
    String yaml =
        """
        title: T
        steps:
          - ask: A wish?
            id: wish
            who: both
            answer: line
            keep: next_time
          - say: |
              %s
        """;
    Step.Say say = (Step.Say) Some.deck(yaml.formatted(written)).contents().steps().get(1);

    assertThat(PlainWords.forAnybody(new Phrases(Some.ENGLISH)).of(say.text())).isEqualTo(read);
  }
}
