package io.github.closer.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards that can be left out. */
class LeftOutTest {
  private static final String ASK = "ask: What do you take along?\n    answer: line";
  private static final String NOTE = "note: What do you take along?";
  private static final String AGREE = "agree: What will you do?\n    due: ask";

  /** Enter alone leaves it out, and a journal cannot tell that from a pass. */
  @ParameterizedTest
  @ValueSource(strings = {ASK, NOTE, AGREE, NOTE + "\n    private: always"})
  void nothingAtAllIsTheSameAsAPass(String step) {
    String yaml = "title: T\nsteps:\n  - " + step + "\n    optional: yes\n";

    Sitting nothing = Rehearsed.deck(yaml).sitting().plain().write(" ");
    Sitting passed = Rehearsed.deck(yaml).sitting().plain().pass();

    assertThat(nothing.story()).isEqualTo(passed.story());
    assertThat(nothing.session()).isEqualTo(passed.session());
  }

  @ParameterizedTest
  @ValueSource(strings = {ASK, NOTE, AGREE})
  void whatHasToBeAnsweredOrPassedTakesNoEmptyWords(String step) {
    Sitting sitting = Rehearsed.deck("title: T\nsteps:\n  - " + step + "\n").sitting().plain();

    assertThat(Replies.fit(sitting.cue(), new Reply.Written(""))).isFalse();
    assertThat(Replies.fit(sitting.cue(), new Reply.Passed())).isTrue();
  }
}
