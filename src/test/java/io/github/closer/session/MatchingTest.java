package io.github.closer.session;

import static io.github.closer.session.InEnglish.PHRASES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What both want, and nothing else. */
class MatchingTest {
  private static final String MATCH =
      """
      title: T
      steps:
        - match: What would you like?
          id: outing
          items: [Walk, Swim, {text: A new town, new: yes}, Cook]
          %s
        - say: "Both want $outing."
          when: outing answered
        - say: There is a walk.
          when: outing = 'Walk'
        - say: Nothing common.
          when: outing skipped
      """;

  private static Sitting match(String more, List<Integer> alex, List<Integer> sam) {
    return Rehearsed.deck(MATCH.formatted(more)).sitting().finish(ticking(alex, sam));
  }

  private static Function<Cue, Reply> ticking(List<Integer> alex, List<Integer> sam) {
    return cue ->
        cue instanceof Cue.Tick
            ? new Reply.Ticked(cue.card().audience() == Audience.A ? alex : sam)
            : Rehearsed.PLAIN;
  }

  @Test
  void onlyWhatBothWantIsEverShownOrWritten() {
    Sitting sitting = match("", List.of(0, 1), List.of(0, 3));

    String both = "What would you like?\n\n" + PHRASES.say("in-common") + "\n- Walk";
    assertThat(sitting.texts()).contains(both, "Both want Walk.", "There is a walk.");
    assertThat(sitting.story().toString()).contains("Walk").doesNotContain("Swim", "Cook");
    assertThat(sitting.cues())
        .filteredOn(cue -> !(cue instanceof Cue.Tick))
        .noneMatch(cue -> cue.toString().contains("Swim") || cue.toString().contains("Cook"));
    assertThat(sitting.cues())
        .filteredOn(Cue.Tick.class::isInstance)
        .hasSize(2)
        .allMatch(cue -> cue.card().alone());
  }

  @Test
  void whatOneAloneWantsChangesNothingForAnybody() {
    Sitting first = match("", List.of(0, 1), List.of(0, 3));
    Sitting second = match("", List.of(0), List.of(0, 1, 2, 3));

    assertThat(second.cues()).isEqualTo(first.cues());
    assertThat(second.timeless()).isEqualTo(first.timeless());
  }

  @Test
  void nothingInCommonIsAFineAnswerAndCountsAsPassed() {
    Sitting none = match("", List.of(0), List.of(1));
    Sitting passed =
        Rehearsed.deck(MATCH.formatted(""))
            .sitting()
            .finish(cue -> cue instanceof Cue.Tick ? new Reply.Passed() : Rehearsed.PLAIN);

    assertThat(none.texts())
        .contains("What would you like?\n\n" + PHRASES.say("nothing-in-common"), "Nothing common.")
        .doesNotContain("There is a walk.");
    assertThat(passed.timeless()).isEqualTo(none.timeless());
    assertThat(passed.cues()).isEqualTo(none.cues());
  }

  @Test
  void whatIsNewToBothStandsFirst() {
    assertThat(found(match("", List.of(0, 1, 2, 3), List.of(0, 1, 2, 3))))
        .containsExactly("A new town", "Walk", "Swim", "Cook");
  }

  @Test
  void onlySoManyAreShown() {
    assertThat(found(match("top: 2", List.of(0, 1, 2, 3), List.of(0, 1, 2, 3))))
        .containsExactly("A new town", "Walk");
  }

  private static List<String> found(Sitting sitting) {
    return sitting.story().stream()
        .filter(Event.Overlap.class::isInstance)
        .flatMap(event -> ((Event.Overlap) event).items().stream())
        .toList();
  }

  @Test
  void aVetoIsAbsoluteAndNobodySeesWhose() {
    Sitting alex = vetoed(Audience.A);
    Sitting sam = vetoed(Audience.B);

    assertThat(found(alex)).containsExactly("A new town", "Swim", "Cook");
    assertThat(sam.timeless()).isEqualTo(alex.timeless());
    assertThat(sam.cues()).isEqualTo(alex.cues());
  }

  /** Both want everything; one of them takes the walk out. */
  private static Sitting vetoed(Audience audience) {
    return Rehearsed.deck(MATCH.formatted("veto: yes"))
        .sitting()
        .finish(
            cue -> {
              if (!cue.card().text().equals(PHRASES.say("veto"))) {
                return Rehearsed.PLAIN;
              }
              boolean out = cue.card().audience() == audience;
              return new Reply.Ticked(out ? List.of(0) : List.of());
            });
  }

  @Test
  void numbersPutWhatBothWantMostFirst() {
    List<String> ideas = List.of("Walk", "Swim", "A new town", "Cook");
    List<Integer> alex = List.of(1, 3, 0, 2);
    List<Integer> sam = List.of(2, 1, 3, 3);
    Sitting sitting =
        Rehearsed.deck(MATCH.formatted("by: rate"))
            .sitting()
            .finish(
                cue -> {
                  if (!(cue instanceof Cue.Rate)) {
                    return Rehearsed.PLAIN;
                  }
                  int idea = ideas.indexOf(cue.card().text().split("\n\n", -1)[1]);
                  boolean first = cue.card().audience() == Audience.A;
                  return new Reply.Rated((first ? alex : sam).get(idea));
                });

    assertThat(found(sitting)).containsExactly("Cook", "Swim", "Walk");
    assertThat(sitting.story().toString()).doesNotContain("A new town", "Rated");
  }

  @Test
  void theyMayAddIdeasTogetherAndOneThatIsThereAlreadyIsNotThereTwice() {
    Sitting sitting = Rehearsed.deck(MATCH.formatted("own: yes")).sitting().plain();
    assertThat(sitting.text()).contains(PHRASES.say("add-ideas"));
    assertThat(sitting.cue().card().audience()).isEqualTo(Audience.BOTH);

    sitting.write("Stars\n\n  walk \nStars");

    assertThat(((Cue.Tick) sitting.cue()).items())
        .containsExactly("Walk", "Swim", "A new town", "Cook", "Stars");
    sitting.tick(0, 4).tick(4);
    assertThat(found(sitting)).containsExactly("Stars");
    assertThat(sitting.story().toString()).doesNotContain("Walk");
  }

  @Test
  void cardsCanBeRatedTooAndOnlyThoseOfTheseTags() {
    Sitting sitting =
        Rehearsed.deck(
                """
                title: T
                steps:
                  - match: Which?
                    items: [Stay in]
                    from: cards
                    tags: [outside]
                cards:
                  - {say: Swim, tags: [outside]}
                  - {say: Fly a kite, tags: [outside, new]}
                  - {say: Cook, tags: [inside]}
                """)
            .sitting()
            .plain();

    assertThat(((Cue.Tick) sitting.cue()).items())
        .containsExactlyInAnyOrder("Stay in", "Swim", "Fly a kite");
    assertThat(found(sitting.finish())).startsWith("Fly a kite");
  }

  @Test
  void whatBothWantCanBeLookedAtNextTime() {
    Learned learned = match("keep: next_time", List.of(0, 2), List.of(0, 2)).learned();

    assertThat(learned.past().answers())
        .isEqualTo(Map.of("outing", Map.of(Audience.BOTH, Memories.items("A new town", "Walk"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"keep: session", "keep: never"})
  void whatBothWantIsGoneAfterwardsWhereItIsNotToBeKept(String keep) {
    String yaml =
        """
        title: T
        steps:
          - match: What would you like?
            items: [Walk, Swim]
            %s
          - say: end
        """;
    Sitting sitting = Rehearsed.deck(yaml.formatted(keep)).sitting().finish();

    assertThat(sitting.texts())
        .anyMatch(text -> text.contains(PHRASES.say("in-common") + "\n- Walk"));
    assertThat(sitting.texts()).contains("end");
    assertThat(sitting.ended().story().toString()).doesNotContain("Walk");
  }

  @Test
  void itIsShownInTheSameWordsInWhichItWasAsked() {
    String yaml =
        """
        title: T
        steps:
          - match: What would you like?
            variants: [What sounds good?, What tempts you?, What now?]
            items: [Walk]
        """;
    for (int seed = 0; seed < 20; seed++) {
      Sitting sitting = Rehearsed.deck(yaml, Chance.of(seed)).sitting().finish();

      List<String> questions =
          Stream.concat(
                  sitting.texts().stream().skip(1).limit(3).map(text -> text.split("\n\n", -1)[0]),
                  sitting.story().stream()
                      .filter(Event.Overlap.class::isInstance)
                      .map(event -> ((Event.Overlap) event).line().text()))
              .distinct()
              .toList();
      assertThat(questions).as("seed " + seed).hasSize(1);
    }
  }
}
