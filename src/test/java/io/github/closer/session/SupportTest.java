package io.github.closer.session;

import static io.github.closer.session.InEnglish.PHRASES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the listener may do after a turn. */
class SupportTest {
  private static final String SUPPORT =
      """
      title: T
      steps:
        - turns: Tell, $speaker
          mirror: no
          replies: support
      """;

  private static Sitting spoken(String yaml) {
    Sitting sitting = Rehearsed.deck(yaml).sitting().until("Tell, Alex");
    return sitting.plain();
  }

  @Test
  void adviceIsLockedUntilItIsPicked() {
    Sitting sitting = Rehearsed.deck(SUPPORT).sitting().until(PHRASES.say("which-support"));

    assertThat(sitting.cue().card().audience()).isEqualTo(Audience.A);
    assertThat(sitting.texts()).doesNotContainAnyElementsOf(PHRASES.list("support-given"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void theListenerSeesOnlyTheKindThatWasPicked(int kind) {
    Sitting sitting = spoken(SUPPORT).choose(kind);

    assertThat(sitting.cue()).isInstanceOf(Cue.Speak.class);
    assertThat(sitting.cue().card().audience()).isEqualTo(Audience.B);
    assertThat(sitting.text()).isEqualTo(PHRASES.list("support-given").get(kind));
    sitting.plain();
    assertThat(sitting.text()).isEqualTo(PHRASES.say("was-it-right"));
    assertThat(sitting.cue().card().audience()).isEqualTo(Audience.A);
    assertThat(sitting.texts())
        .filteredOn(PHRASES.list("support-given")::contains)
        .containsExactly(PHRASES.list("support-given").get(kind));
  }

  @Test
  void anotherKindMayBePickedOnce() {
    Sitting sitting = spoken(SUPPORT).choose(1).plain().choose(Phrases.ANOTHER_KIND);
    assertThat(sitting.text()).isEqualTo(PHRASES.say("which-support"));

    sitting.choose(3).plain();

    assertThat(((Cue.Choose) sitting.cue()).options()).containsExactly("Yes", "It was fine");
    assertThat(sitting.choose(1).text()).isEqualTo(PHRASES.say("ready"));
    assertThat(sitting.cue().card().audience()).isEqualTo(Audience.A);
  }

  @Test
  void whoNeedsNothingPassesAndNothingIsUnlocked() {
    Sitting sitting = spoken(SUPPORT).pass();

    assertThat(sitting.text()).isEqualTo(PHRASES.say("ready"));
    assertThat(sitting.texts()).doesNotContainAnyElementsOf(PHRASES.list("support-given"));
  }

  @Test
  void onlyTheRepliesOfTheDeckAreThereAndTheListenerPicks() {
    Sitting sitting =
        spoken(
            """
            title: T
            steps:
              - turns: Tell, $speaker
                swap: no
                mirror: no
                replies: ["Thank you, $speaker", I need a moment]
            """);

    assertThat(sitting.text()).isEqualTo(PHRASES.say("reply"));
    assertThat(sitting.cue().card().audience()).isEqualTo(Audience.B);
    assertThat(((Cue.Choose) sitting.cue()).options())
        .containsExactly("Thank you, Alex", "I need a moment");
    sitting.choose(1);
    assertThat(sitting.story())
        .last()
        .isInstanceOfSatisfying(
            Event.Taken.class,
            taken -> {
              assertThat(taken.words()).isEqualTo("I need a moment");
              assertThat(taken.line().scope().by()).isEqualTo(Audience.B);
            });
  }

  @Test
  void tokensAreGivenBackBeforeTheReply() {
    Sitting sitting =
        spoken(
            """
            title: T
            steps:
              - turns: Tell, $speaker
                mirror: Say it back
                tokens: [a fact, a thought, a feeling]
                replies: [Thank you]
            """);

    assertThat(sitting.text()).isEqualTo("Say it back");
    sitting.plain().choose(Phrases.CHECK_YES);
    assertThat(((Cue.Tick) sitting.cue()).items())
        .containsExactly("a fact", "a thought", "a feeling");
    assertThat(sitting.text()).isEqualTo(PHRASES.tokens("Alex"));
    assertThat(sitting.cue().card().audience()).isEqualTo(Audience.B);
    assertThat(sitting.tick(0, 2).text()).isEqualTo(PHRASES.say("reply"));
  }

  @Test
  void quietSecondsComeAfterWhatWasSaidAndBeforeTheReply() {
    Sitting sitting =
        Rehearsed.deck(
                """
                title: T
                steps:
                  - turns: Tell, $speaker
                    beat: 5s
                    mirror: no
                    replies: [Thank you]
                """)
            .sitting();
    sitting.until("Tell, Alex");
    assertThat(sitting.texts()).doesNotContain(PHRASES.say("beat"));

    sitting.plain();

    Cue.Wait beat = (Cue.Wait) sitting.cue();
    assertThat(Duration.between(sitting.now(), beat.notBefore())).isEqualTo(Duration.ofSeconds(5));
    assertThat(beat.card().aids().passable()).isFalse();
    assertThat(sitting.plain().text()).isEqualTo(PHRASES.say("reply"));
  }

  @Test
  void whereNobodyAnswersThereIsNothingToWaitFor() {
    Sitting sitting =
        Rehearsed.deck("title: T\nsteps:\n  - turns: Tell\n    beat: 5s\n    mirror: no\n")
            .sitting()
            .finish();

    assertThat(sitting.texts()).doesNotContain(PHRASES.say("beat"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ask: Here?, answer: text, beat: 5s}",
        "{scale: Here?, beat: 5s, who: each}",
        "{choose: Here?, options: [One, Two], beat: 5s, keep: never}",
        "{note: Here?, private: always, who: a, beat: 5s}"
      })
  void onOtherStepsTheQuietSecondsComeBeforeTheCardAndOnce(String step) {
    Sitting sitting = Rehearsed.deck("title: T\nsteps:\n  - " + step + "\n").sitting().plain();

    Cue.Wait beat = (Cue.Wait) sitting.cue();
    assertThat(Duration.between(sitting.now(), beat.notBefore())).isEqualTo(Duration.ofSeconds(5));
    assertThat(beat.card().audience()).isEqualTo(Audience.BOTH);
    assertThat(sitting.plain().text()).isEqualTo("Here?");
    assertThat(sitting.finish().texts())
        .filteredOn(List.of(PHRASES.say("beat"))::contains)
        .hasSize(1);
  }
}
