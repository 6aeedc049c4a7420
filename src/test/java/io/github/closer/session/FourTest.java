package io.github.closer.session;

import static io.github.closer.session.InEnglish.PHRASES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Two couples at one table. */
class FourTest {
  private static Sitting four(String yaml) {
    return Rehearsed.deck(yaml)
        .with(beginning())
        .with(new People("Alex", "Sam", new People.TwoCouples("Kim", "Lou")))
        .sitting();
  }

  /** Chance in which Alex begins among four. */
  private static Chance beginning() {
    for (long seed = 0; ; seed++) {
      if (Chance.of(seed).pick(0, 4) == 0) {
        return Chance.of(seed);
      }
    }
  }

  private static List<String> speakers(Sitting sitting) {
    return sitting.finish().cues().stream()
        .filter(Cue.Speak.class::isInstance)
        .map(cue -> cue.card().place().addressee())
        .toList();
  }

  @Test
  void eachCardIsAnsweredByAllFourAndWhoGoesFirstRotates() {
    Sitting sitting =
        four(
            """
            title: T
            people: 4
            steps:
              - draw: 5
            cards: [one, two, three, four, five]
            """);

    assertThat(speakers(sitting))
        .containsExactly(
            "Alex", "Kim", "Sam", "Lou", "Kim", "Sam", "Lou", "Alex", "Sam", "Lou", "Alex", "Kim",
            "Lou", "Alex", "Kim", "Sam", "Alex", "Kim", "Sam", "Lou");
  }

  @Test
  void thePartnerIsTheOneOfTheSameCouple() {
    Sitting sitting =
        four("""
                title: T
                people: 4
                steps:
                  - ask: What do you like in $partner?
                    who: each
                """)
            .finish();

    assertThat(sitting.texts())
        .containsSubsequence(
            "What do you like in Sam?",
            "What do you like in Lou?",
            "What do you like in Alex?",
            "What do you like in Kim?");
  }

  @Test
  void roundsGoAroundTheTable() {
    Sitting sitting =
        four("""
                title: T
                people: 4
                steps:
                  - repeat: 5
                    swap: yes
                    steps:
                      - say: $speaker speaks to $listener
                """)
            .finish();

    assertThat(sitting.texts())
        .containsSubsequence(
            "Alex speaks to Sam",
            "Kim speaks to Lou",
            "Sam speaks to Alex",
            "Lou speaks to Kim",
            "Alex speaks to Sam");
  }

  @Test
  void nothingIsPrivateAndNoKeyboardChangesHands() {
    Rehearsed played =
        Rehearsed.deck(
                """
                title: T
                people: 4
                steps:
                  - ask: What?
                    who: each
                    answer: line
                  - choose: Which?
                    options: [One, Two]
                  - appreciate: To whom?
                """)
            .with(new People("Alex", "Sam", new People.TwoCouples("Kim", "Lou")))
            .play();

    assertThat(played.cues()).noneMatch(cue -> cue instanceof Cue.HandOver || cue.card().alone());
    assertThat(played.events())
        .filteredOn(Event.Taken.class::isInstance)
        .allMatch(event -> ((Event.Taken) event).line().scope().visibility() == Visibility.SHARED);
  }

  @Test
  void whoBeginsMayBeAnyOfTheFour() {
    Sitting sitting =
        four("title: T\npeople: 4\nsteps:\n  - roles: Who begins?\n  - say: $speaker begins\n")
            .plain();

    assertThat(((Cue.Choose) sitting.cue()).options())
        .containsExactly("Alex", "Kim", "Sam", "Lou", PHRASES.say("coin"));
    assertThat(sitting.choose(3).text()).isEqualTo("Lou begins");
  }

  @Test
  void eachPartnerIsThankedAtTheEnd() {
    assertThat(four("title: T\npeople: 4\nsteps:\n  - say: end\n").finish().texts())
        .containsSubsequence(
            "end",
            PHRASES.appreciate("Sam"),
            PHRASES.appreciate("Lou"),
            PHRASES.appreciate("Alex"),
            PHRASES.appreciate("Kim"),
            PHRASES.say("what-to-keep"));
  }
}
