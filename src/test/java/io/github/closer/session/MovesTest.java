package io.github.closer.session;

import static io.github.closer.session.InEnglish.PHRASES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What either may ask for at a card, besides a break. */
class MovesTest {
  private static final String TURNS =
      """
      title: T
      steps:
        - turns: Tell, $speaker
          mirror: Say it back
          check: Was that it?
        - say: end
      """;

  private static Sitting turns() {
    return Rehearsed.deck(TURNS).sitting().until("Tell, Alex");
  }

  @Test
  void whoWasInterruptedBeginsTheTurnAgainWithAllTheTime() {
    Sitting sitting = turns();
    Cue turn = sitting.cue();

    sitting.wants(Move.INTERRUPTED);
    assertThat(sitting.text()).isEqualTo(PHRASES.interrupted("Alex"));
    assertThat(sitting.cue().card().audience()).isEqualTo(Audience.BOTH);
    sitting.done();

    assertThat(sitting.cue()).isEqualTo(turn);
    assertThat(sitting.wants(Move.INTERRUPTED).done().cue()).isEqualTo(turn);
  }

  @Test
  void thereIsOneQuestionInATurnAndInEachTurnAnew() {
    Sitting sitting = turns();
    assertThat(sitting.offers(Move.CLARIFY)).isTrue();

    sitting.wants(Move.CLARIFY);
    assertThat(sitting.text()).isEqualTo(PHRASES.oneQuestion("Sam", "Alex"));
    sitting.done();

    assertThat(sitting.text()).isEqualTo("Tell, Alex");
    assertThat(sitting.offers(Move.CLARIFY)).isFalse();
    assertThat(sitting.offers(Move.INTERRUPTED)).isTrue();
    Session session = sitting.session();
    assertThatThrownBy(() -> session.take(new Reply.Wants(Move.CLARIFY), sitting.now()))
        .isInstanceOf(IllegalArgumentException.class);

    sitting.wants(Move.INTERRUPTED).done();
    assertThat(sitting.offers(Move.CLARIFY)).isFalse();
    sitting.until("Tell, Sam");
    assertThat(sitting.offers(Move.CLARIFY)).isTrue();
  }

  @Test
  void aDeckMayKeepTheListenerSilent() {
    Sitting sitting =
        Rehearsed.deck("title: T\nsteps:\n  - turns: Tell\n    clarify: no\n").sitting();

    sitting.until("Tell");

    assertThat(sitting.offers(Move.CLARIFY)).isFalse();
    assertThat(sitting.offers(Move.INTERRUPTED)).isTrue();
  }

  @Test
  void onlyWhoHasATurnIsInterrupted() {
    Sitting sitting = turns().finish();

    assertThat(sitting.cues())
        .filteredOn(cue -> cue.card().aids().ways().moves().contains(Move.INTERRUPTED))
        .allMatch(cue -> cue.card().text().startsWith("Tell, "));
  }

  @Test
  void whatWasAskedForIsWrittenDownWithoutAName() {
    Sitting sitting = turns().wants(Move.INTERRUPTED);

    assertThat(sitting.story())
        .last()
        .isEqualTo(new Event.Called(sitting.now(), 1, Move.INTERRUPTED));
  }

  // Repair

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ask: Here?, answer: text, who: each}",
        "{turns: Here?}",
        "{ask: Here?, private: until_both}",
        "{note: Here?, private: always, who: each}",
        "{consent: Here?}",
        "{match: Here?, items: [One, Two]}",
        "{choose: Here?, options: [One, Two], who: each, keep: never}",
        "{pause: Here?, for: 1 min}"
      })
  void theRepairKeyLeavesNoTraceAndComesBackToTheSameCard(String step) {
    String yaml = "title: T\nsteps:\n  - " + step + "\n  - say: end\n";
    Sitting sitting = Rehearsed.deck(yaml).sitting().until("Here?");
    if (sitting.cue().card().alone()) {
      sitting.until(cue -> cue.card().audience() == Audience.B);
    }
    Session before = sitting.session();
    List<Event.Lasting> story = sitting.story();

    sitting.wants(Move.REPAIR);
    assertThat(sitting.text()).isEqualTo(PHRASES.say("repair-question"));
    assertThat(sitting.cue().card().audience()).isEqualTo(Audience.BOTH);
    sitting.choose(1);
    assertThat(sitting.text()).isEqualTo(PHRASES.sayIt(PHRASES.list("repair").get(1)));
    sitting.done();

    assertThat(sitting.session()).isEqualTo(before);
    assertThat(sitting.story()).isEqualTo(story);
    assertThat(sitting.finish().texts()).contains("end");
  }

  @Test
  void theirOwnPhrasesComeFirstAndWhatSetsThemOffStandsBeside() {
    Memory.Kit kit =
        new Memory.Kit(
            List.of(),
            List.of("softer please", "tea?"),
            List.of(),
            List.of(new Memory.Owned(Person.B, "loud doors")));
    Sitting sitting = Rehearsed.deck(TURNS).with(Memories.of(kit)).sitting();

    sitting.until("Tell, Alex").wants(Move.REPAIR);

    Cue.Choose repair = (Cue.Choose) sitting.cue();
    assertThat(repair.options()).containsExactly("softer please", "tea?");
    assertThat(repair.card().aids().advice().hints()).containsExactly("Sam: loud doors");
    assertThat(sitting.choose(1).text()).isEqualTo(PHRASES.sayIt("tea?"));
    assertThat(sitting.finish().story().toString()).doesNotContain("tea?", "loud doors");
  }

  @Test
  void whoHasNoPhrasesOfTheirOwnIsToldWhereToKeepThem() {
    Sitting sitting = turns().wants(Move.REPAIR);

    assertThat(((Cue.Choose) sitting.cue()).options()).isEqualTo(PHRASES.list("repair"));
    assertThat(sitting.cue().card().aids().advice().hints())
        .containsExactly(PHRASES.say("own-phrases"));
  }

  @Test
  void aTurnOfWhichNothingIsKeptCanBeInterruptedToo() {
    Sitting sitting =
        Rehearsed.deck(
                """
                title: T
                steps:
                  - turns: Tell, $speaker
                    keep: never
                    replies: [Thank you, Tell me more]
                  - say: end
                """)
            .sitting()
            .until("Tell, Alex");

    sitting.wants(Move.INTERRUPTED).done();
    assertThat(sitting.text()).isEqualTo("Tell, Alex");
    sitting.wants(Move.CLARIFY).done();
    assertThat(sitting.offers(Move.CLARIFY)).isFalse();

    assertThat(sitting.finish().texts()).contains("end");
    assertThat(sitting.story().toString()).doesNotContain("Thank you", "Tell, ");
  }
}
