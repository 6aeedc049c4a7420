package io.github.closer.session;

import static io.github.closer.session.InEnglish.PHRASES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The close of every session. */
class PartingTest {
  private static final List<String> WHOLE =
      List.of(
          PHRASES.say("last-card"),
          PHRASES.appreciate("Sam"),
          PHRASES.appreciate("Alex"),
          PHRASES.say("what-to-keep"),
          PHRASES.say("what-stays"));

  private static List<String> after(String yaml, String last) {
    List<String> texts = Rehearsed.deck(yaml).sitting().finish().texts();
    return texts.subList(texts.indexOf(last) + 1, texts.size());
  }

  @Test
  void somethingGoodEachWhatToKeepAndWhatCanStay() {
    assertThat(after("title: T\nsteps:\n  - say: end\n", "end")).isEqualTo(WHOLE);
    assertThat(after("title: T\nminutes: 6\nsteps:\n  - say: end\n", "end")).isEqualTo(WHOLE);
  }

  @Test
  void aDeckOfFiveMinutesHasTimeForOneCard() {
    assertThat(after("title: T\nminutes: 5\nsteps:\n  - say: end\n", "end"))
        .containsExactly(PHRASES.say("last-card"), PHRASES.say("parting-short"));
  }

  @Test
  void whoThankedEachOtherAlreadyIsNotAskedToAgain() {
    assertThat(
            after("title: T\nsteps:\n  - appreciate: Thanks\n    who: each\n  - say: end\n", "end"))
        .containsExactly(
            PHRASES.say("last-card"), PHRASES.say("what-to-keep"), PHRASES.say("what-stays"));
  }

  @Test
  void aClosedDoorWithoutAnotherWayLeadsToTheShortOne() {
    Sitting sitting =
        Rehearsed.deck("title: T\nsteps:\n  - consent: Now?\n  - say: end\n")
            .sitting()
            .finish(cue -> cue instanceof Cue.Choose ? new Reply.Chosen(1) : Rehearsed.PLAIN);

    assertThat(sitting.texts())
        .containsExactly(
            "T", "Now?", "Now?", PHRASES.say("not-tonight"), PHRASES.say("parting-short"));
  }

  @Test
  void wordsOfTheDecksOwnComeFirst() {
    List<String> texts =
        Rehearsed.deck("title: T\nsteps:\n  - stop: Good night.\n").sitting().finish().texts();

    assertThat(texts)
        .containsExactly(
            "T",
            "Good night.",
            PHRASES.appreciate("Sam"),
            PHRASES.appreciate("Alex"),
            PHRASES.say("what-to-keep"),
            PHRASES.say("what-stays"));
  }

  @Test
  void everyLineMayBeLeftOutAndTheLastCardIsOnlyRead() {
    Sitting sitting =
        Rehearsed.deck("title: T\nsteps:\n  - say: end\n")
            .sitting()
            .until(PHRASES.appreciate("Sam"))
            .pass()
            .write("")
            .pass();

    assertThat(sitting.text()).isEqualTo(PHRASES.say("what-stays"));
    assertThat(sitting.done().over()).isTrue();
  }

  @Test
  void somebodyAloneThanksNobody() {
    Sitting sitting =
        Rehearsed.deck("title: T\npeople: 1\nsteps:\n  - say: end\n")
            .with(new People("Alex", "Sam", new People.Alone(Person.A)))
            .sitting()
            .finish();

    assertThat(sitting.texts())
        .containsExactly("T", "end", PHRASES.say("last-card"), PHRASES.say("parting-alone"));
  }
}
