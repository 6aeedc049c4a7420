package io.github.closer.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongestTest {
  private static final String DECK =
      """
      title: T
      steps:
        - ask: What bothers you?
          answer: line
          longest: 40
      """;

  @Test
  void anAnswerIsAsLongAsTheDeckAllowsAndNoLonger() {
    Cue cue =
        Rehearsed.deck(DECK).play().cues().stream()
            .filter(Cue.Write.class::isInstance)
            .findFirst()
            .orElseThrow();

    assertThat(cue.card().aids().advice().hints()).contains("Up to 40 characters.");
    assertThat(Replies.fit(cue, new Reply.Written("x".repeat(40)))).isTrue();
    assertThat(Replies.fit(cue, new Reply.Written("\uD83D\uDE42".repeat(40)))).isTrue();
    assertThat(Replies.fit(cue, new Reply.Written("x".repeat(41)))).isFalse();
  }
}
