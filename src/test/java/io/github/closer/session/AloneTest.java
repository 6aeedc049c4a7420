package io.github.closer.session;

import static io.github.closer.session.InEnglish.PHRASES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A deck for one person. */
class AloneTest {
  private static final String ALONE =
      """
      title: T
      people: 1
      steps:
        - note: What do you fear of $partner?
          id: fear
          keep: next_time
        - ask: What would you say to a friend?
          who: each
          answer: line
        - choose: Which?
          options: [One, Two]
        - scale: How true?
          who: speaker
        - appreciate: What did you do well?
        - agree: What will you do?
          due: 3 days
        - note: What calms you?
          keep: calming
        - checklist: What of it?
          items: ["$fear", rest]
        - repeat: 2
          swap: yes
          steps:
            - say: You wrote "$fear", $speaker
      """;

  private static Rehearsed alone(String yaml, Person person) {
    return Rehearsed.deck(yaml).with(new People("Alex", "Sam", new People.Alone(person)));
  }

  @ParameterizedTest
  @EnumSource(names = {"A", "B"})
  void everythingIsTheirOwnAndNoKeyboardChangesHands(Person person) {
    Sitting sitting = alone(ALONE, person).sitting().finish();
    Rehearsed played = alone(ALONE, person).play();

    assertThat(played.cues()).noneMatch(Cue.HandOver.class::isInstance);
    assertThat(sitting.cues())
        .allMatch(cue -> cue.card().audience() == Audience.of(person) && !cue.card().alone());
    assertThat(sitting.story().subList(1, sitting.story().size()))
        .allMatch(
            event ->
                event instanceof Event.Taken taken
                    && taken.line().scope().visibility() == Visibility.OWN
                    && taken.line().scope().by() == Audience.of(person));
    assertThat(played.cues()).noneMatch(cue -> cue.toString().contains(PHRASES.say("only-you")));
  }

  @Test
  void namesAreTheirsAndThoseOfTheOneWhoIsNotThere() {
    Sitting sitting = alone(ALONE, Person.B).sitting().finish();

    assertThat(sitting.texts())
        .contains("What do you fear of Alex?")
        .filteredOn("You wrote \"words of Sam\", Sam"::equals)
        .hasSize(2);
  }

  @Test
  void nothingOfItIsAskedAboutAndItsPromisesAreNobodyElses() {
    Learned learned = alone(ALONE, Person.A).sitting().finish().learned();

    assertThat(learned.agreed().promises()).isEmpty();
    assertThat(learned.items())
        .allMatch(item -> item.by() == Audience.A && item.text().equals("words of Alex"))
        .hasSize(1);
    assertThat(learned.past().answers())
        .isEqualTo(Map.of("fear", Map.of(Audience.A, Memories.own("words of Alex"))));
  }

  @Test
  void theOtherDoesNotSeeItNextTimeEither() {
    String yaml =
        """
        title: T
        people: 1
        steps:
          - say: "Last time: $last.fear"
          - note: What?
            id: fear
            keep: next_time
        """;
    Learned learned = alone(yaml, Person.A).sitting().finish().learned();
    Memory memory = Memories.last(learned.past().answers());

    assertThat(alone(yaml, Person.A).with(memory).sitting().finish().texts())
        .contains("Last time: words of Alex");
    assertThat(alone(yaml, Person.B).with(memory).sitting().finish().texts())
        .contains("Last time: …");
  }

  @Test
  void aGateIsAskedOfOneAndStaysDeniable() {
    String yaml =
        """
        title: T
        people: 1
        steps:
          - consent: Do you want to?
            if_no: [say: lighter]
          - say: deep
        """;
    Sitting open = alone(yaml, Person.B).sitting().finish();
    Sitting no = alone(yaml, Person.B).sitting().plain().choose(1).finish();
    Sitting chance = alone(yaml, Person.B).with(Rehearsed.closedGate(1)).sitting().finish();

    assertThat(open.texts()).filteredOn("Do you want to?"::equals).hasSize(1);
    assertThat(open.texts()).contains("deep");
    assertThat(no.texts()).contains("lighter").isEqualTo(chance.texts());
    assertThat(no.timeless()).isEqualTo(chance.timeless());
    assertThat(no.story().toString()).doesNotContain("Chosen");
  }

  @Test
  void whatIsTheCouplesStaysOutsideThatDoor() {
    Memory memory =
        new Memory(
            Memory.NONE.past(),
            List.of(new Memory.Promise("x-1-b", Audience.B, "a walk", Optional.empty(), "test")),
            List.of(new Memory.Ticket("x-2-b", Audience.B, "it stung", LocalDate.of(2026, 1, 1))),
            new Memory.Kit(List.of("shoes off"), List.of(), List.of(), List.of()));
    Sitting sitting = alone(ALONE, Person.A).with(memory).sitting().finish();

    assertThat(sitting.cues().toString()).doesNotContain("a walk", "it stung", "shoes off");
  }
}
