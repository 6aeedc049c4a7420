package io.github.closer.session;

import static io.github.closer.session.InEnglish.PHRASES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Keep;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody gives out of what is their own. */
class SharingTest {
  private static final String CARD =
      """
      title: T
      steps:
        - note: What happens outside?
          id: outside
          who: speaker
          private: always
        - note: What happens inside?
          id: inside
          who: speaker
          private: always
        - checklist: Which lines may $partner see?
          who: speaker
          share: yes
          keep: trigger
          items: ["$outside.speaker", "$inside.speaker", I go quiet]
        - say: end
      """;

  private static Sitting written() {
    return Rehearsed.deck(CARD)
        .sitting()
        .until("outside?")
        .write("a loud door")
        .write("I am small");
  }

  @Test
  void itIsTickedAloneAndOnlyWhatIsTickedIsShown() {
    Sitting sitting = written();
    Cue.Tick tick = (Cue.Tick) sitting.cue();
    assertThat(tick.items()).containsExactly("a loud door", "I am small", "I go quiet");
    assertThat(tick.card().alone()).isTrue();
    assertThat(tick.card().aids().sentences()).contains(PHRASES.say("shares"));

    sitting.tick(0, 2);

    assertThat(sitting.text()).isEqualTo(PHRASES.shares("Alex"));
    assertThat(sitting.cue().card().audience()).isEqualTo(Audience.BOTH);
    assertThat(((Cue.Reveal) sitting.cue()).sides())
        .containsExactly(new Cue.Reveal.Side("Alex", "a loud door\nI go quiet"));
    sitting.finish();
    assertThat(seenBySam(sitting)).noneMatch(cue -> cue.toString().contains("I am small"));
    assertThat(sitting.story())
        .filteredOn(event -> event.toString().contains("I am small"))
        .hasSize(1)
        .allMatch(event -> ((Event.Taken) event).line().scope().visibility() == Visibility.OWN);
  }

  @Test
  void aLineWithASemicolonStaysOneLine() {
    Sitting sitting =
        Rehearsed.deck(CARD).sitting().until("outside?").write("a door; loud").write("small");

    sitting.tick(0, 1);

    assertThat(((Cue.Reveal) sitting.cue()).sides())
        .containsExactly(new Cue.Reveal.Side("Alex", "a door; loud\nsmall"));
  }

  private static List<Cue> seenBySam(Sitting sitting) {
    return sitting.cues().stream()
        .filter(cue -> !(cue.card().alone() && cue.card().audience() == Audience.A))
        .toList();
  }

  @Test
  void aPassAndNoTickLookTheSame() {
    Sitting passed = written().pass();
    Sitting none = written().tick();

    assertThat(passed.text()).isEqualTo("end");
    assertThat(none.text()).isEqualTo("end");
    assertThat(passed.learned().items()).isEmpty();
    assertThat(none.learned().items()).isEmpty();
  }

  @Test
  void aLineThatWasPassedIsNotOnTheList() {
    Sitting sitting = Rehearsed.deck(CARD).sitting().until("outside?").pass().write("I am small");

    assertThat(((Cue.Tick) sitting.cue()).items()).containsExactly("I am small", "I go quiet");
  }

  @Test
  void theTickedLinesBecomeTheirOwnersTriggerCardOneByOne() {
    Learned learned = written().tick(1, 2).finish().learned();

    assertThat(learned.items())
        .containsExactly(
            new Learned.Item("abcde-3-a-1", Keep.TRIGGER, Audience.A, "I am small"),
            new Learned.Item("abcde-3-a-2", Keep.TRIGGER, Audience.A, "I go quiet"));
  }

  @Test
  void eachMayShareTheirOwn() {
    Sitting sitting =
        Rehearsed.deck(
                """
                title: T
                steps:
                  - checklist: Which?
                    who: each
                    share: yes
                    items: [one, two]
                """)
            .sitting()
            .until("Which?")
            .tick(0)
            .done()
            .tick(1);

    assertThat(((Cue.Reveal) sitting.cue()).sides())
        .containsExactly(new Cue.Reveal.Side("Sam", "two"));
    assertThat(sitting.finish().cues()).filteredOn(Cue.Reveal.class::isInstance).hasSize(2);
  }
}
