package io.github.closer.session;

import static io.github.closer.session.InEnglish.PHRASES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Keep;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What a session leaves for later ones. */
class LearnedTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static Learned learned(String steps, Function<Cue, Reply> replies) {
    return Rehearsed.deck("title: T\nsteps:\n" + steps.indent(2))
        .sitting()
        .finish(replies)
        .learned();
  }

  private static Learned learned(String steps) {
    return learned(steps, cue -> Rehearsed.PLAIN);
  }

  @Test
  void aPromiseStandsWithItsCueAndItsDay() {
    Learned learned =
        learned(
            """
            - agree: What will you do?
              who: each
              cue: When will you think of it?
              due: 3 days
            """,
            cue ->
                cue instanceof Cue.Write && cue.card().text().equals("What will you do?")
                    ? new Reply.Written("tea for you")
                    : cue.card().text().equals("When will you think of it?")
                        ? new Reply.Written("when the kettle boils")
                        : Rehearsed.PLAIN);

    String words = "tea for you (when the kettle boils)";
    Optional<LocalDate> day = Optional.of(TODAY.plusDays(3));
    assertThat(learned.agreed().promises())
        .containsExactly(
            new Memory.Promise("abcde-1-a", Audience.A, words, day, "test"),
            new Memory.Promise("abcde-1-b", Audience.B, words, day, "test"));
  }

  @Test
  void aPromiseWithoutADayIsForNextTimeAndACueMayBePassed() {
    Learned learned =
        learned(
            "- agree: What will you do?\n  cue: When?\n",
            cue -> cue.card().text().equals("When?") ? new Reply.Passed() : Rehearsed.PLAIN);

    assertThat(learned.agreed().promises())
        .containsExactly(
            new Memory.Promise(
                "abcde-1-both", Audience.BOTH, "words of Alex and Sam", Optional.empty(), "test"));
  }

  @Test
  void theDayThatIsAskedForBelongsToThePromise() {
    Learned learned =
        learned(
            "- agree: What will you do?\n  due: ask\n",
            cue ->
                cue.card().text().equals(PHRASES.say("when"))
                    ? new Reply.Written("4 December")
                    : Rehearsed.PLAIN);

    assertThat(learned.agreed().promises())
        .extracting(Memory.Promise::due)
        .containsExactly(Optional.of(LocalDate.of(2026, 12, 4)));
  }

  @Test
  void aDayOfTheAuthorsHoldsWhileItIsToCome() {
    assertThat(dues("2026-12-24")).containsExactly(Optional.of(LocalDate.of(2026, 12, 24)));
    assertThat(dues("2026-11-01")).containsExactly(Optional.empty());
    assertThat(dues("next time")).containsExactly(Optional.empty());
  }

  private static List<Optional<LocalDate>> dues(String due) {
    return learned("- agree: What?\n  due: " + due + "\n").agreed().promises().stream()
        .map(Memory.Promise::due)
        .toList();
  }

  @Test
  void aSealedPromiseCountsOnlyWhenBothOpenedIt() {
    String steps = "- agree: What?\n  private: until_both\n  due: 3 days\n";
    Learned open = learned(steps);
    Learned closed =
        learned(steps, cue -> cue instanceof Cue.Choose ? new Reply.Chosen(1) : Rehearsed.PLAIN);
    Sitting half =
        Rehearsed.deck("title: T\nsteps:\n" + steps.indent(2))
            .sitting()
            .until(Cue.Reveal.class::isInstance);

    assertThat(open.agreed().promises()).hasSize(2);
    assertThat(open.agreed().promises())
        .allMatch(promise -> promise.due().equals(Optional.of(TODAY.plusDays(3))));
    assertThat(closed.agreed().promises()).isEmpty();
    assertThat(half.learned().agreed().promises()).isEmpty();
  }

  @Test
  void aPromiseToOneselfAndAPassedOneAreNobodyElses() {
    assertThat(learned("- agree: What?\n  who: a\n  private: always\n").agreed().promises())
        .isEmpty();
    assertThat(
            learned(
                    "- agree: What?\n",
                    cue -> cue.card().text().equals("What?") ? new Reply.Passed() : Rehearsed.PLAIN)
                .agreed()
                .promises())
        .isEmpty();
  }

  @Test
  void whatTheyKeepIsKeptLineByLine() {
    Learned learned =
        learned(
            """
            - note: Which rules?
              keep: house_rule
            - checklist: Which phrases?
              items: [softer, slower, tea]
              keep: repair_phrase
            - ask: What calms you?
              answer: line
              who: each
              keep: calming
            """,
            cue ->
                cue.card().text().equals("Which rules?")
                    ? new Reply.Written("shoes off\n\n  no phones ")
                    : cue instanceof Cue.Tick ? new Reply.Ticked(List.of(0, 2)) : Rehearsed.PLAIN);

    assertThat(learned.items())
        .containsExactly(
            new Learned.Item("abcde-1-both-1", Keep.HOUSE_RULE, Audience.BOTH, "shoes off"),
            new Learned.Item("abcde-1-both-2", Keep.HOUSE_RULE, Audience.BOTH, "no phones"),
            new Learned.Item("abcde-2-both-1", Keep.REPAIR_PHRASE, Audience.BOTH, "softer"),
            new Learned.Item("abcde-2-both-2", Keep.REPAIR_PHRASE, Audience.BOTH, "tea"),
            new Learned.Item("abcde-3-a", Keep.CALMING, Audience.A, "words of Alex"),
            new Learned.Item("abcde-3-b", Keep.CALMING, Audience.B, "words of Sam"));
  }

  private static final String OWN_WORDS =
      """
      title: T
      steps:
        - choose: Which rule?
          id: rule
          options: [Shoes off, No phones]
          own: yes
          %s
      """;

  @Test
  void ownWordsAreKeptAndNotTheOptionThatLedToThem() {
    Sitting sitting =
        Rehearsed.deck(OWN_WORDS.formatted("keep: house_rule"))
            .sitting()
            .until("Which rule?")
            .choose(2);
    assertThat(sitting.learned().items()).isEmpty();
    Learned passed =
        Rehearsed.deck(OWN_WORDS.formatted("keep: house_rule"))
            .sitting()
            .until("Which rule?")
            .choose(2)
            .pass()
            .learned();

    assertThat(sitting.write("Tea first").learned().items())
        .extracting(Learned.Item::text)
        .containsExactly("Tea first");
    assertThat(passed.items()).isEmpty();
  }

  @Test
  void ownWordsOnTopOfWhatWasTickedAreLinesOfTheirOwn() {
    Sitting sitting =
        Rehearsed.deck(OWN_WORDS.formatted("many: yes\n    keep: house_rule"))
            .sitting()
            .until("Which rule?")
            .tick(0, 2);
    assertThat(sitting.learned().items()).isEmpty();

    assertThat(sitting.write("Tea first; then talk").learned().items())
        .extracting(Learned.Item::text)
        .containsExactly("Shoes off", "Tea first; then talk");
  }

  @Test
  void severalThingsAreLookedAtNextTimeAsSeveral() {
    Sitting sitting =
        Rehearsed.deck(OWN_WORDS.formatted("many: yes\n    keep: next_time"))
            .sitting()
            .until("Which rule?")
            .tick(0, 2)
            .write("Tea first");

    assertThat(sitting.learned().past().answers())
        .isEqualTo(Map.of("rule", Map.of(Audience.BOTH, Memories.items("Shoes off", "Tea first"))));
  }

  @Test
  void answersOfEachAreKeptForNextTimeWithWhoMayKnowThem() {
    Learned learned =
        learned(
            """
            - scale: How close?
              id: close
              who: each
              keep: next_time
            - note: For yourself
              id: own
              who: a
              private: always
              keep: next_time
            - ask: Not for next time
              id: now
              answer: line
            """);

    assertThat(learned.past().answers())
        .isEqualTo(
            Map.of(
                "close",
                Map.of(Audience.A, Memories.number(1), Audience.B, Memories.number(1)),
                "own",
                Map.of(Audience.A, Memories.own("words of Alex"))));
  }

  @Test
  void theLastRoundCounts() {
    Learned learned =
        learned(
            """
            - repeat: 2
              steps:
                - ask: What?
                  id: what
                  answer: line
                  keep: next_time
            """,
            new Function<Cue, Reply>() {
              private int asked;

              @Override
              public Reply apply(Cue cue) {
                return cue.card().text().equals("What?")
                    ? new Reply.Written("round " + ++asked)
                    : Rehearsed.PLAIN;
              }
            });

    assertThat(learned.past().answers())
        .isEqualTo(Map.of("what", Map.of(Audience.BOTH, Memories.words("round 2"))));
  }

  @Test
  void whatWasLearnedHalfwayHasTheSameIdsAtTheEnd() {
    Sitting sitting =
        Rehearsed.deck(
                """
                title: T
                steps:
                  - agree: What?
                  - note: Which rules?
                    keep: house_rule
                  - say: end
                """)
            .sitting()
            .until("end");
    Learned halfway = sitting.learned();

    assertThat(sitting.finish().learned()).isEqualTo(halfway);
    assertThat(halfway.items()).extracting(Learned.Item::id).containsExactly("abcde-2-both");
    assertThat(halfway.agreed().promises())
        .extracting(Memory.Promise::id)
        .containsExactly("abcde-1-both");
  }

  @Test
  void idsHoldNoWordsAndNameTheSessionTheMomentAndThePerson() {
    Learned learned = learned("- agree: What?\n  who: each\n");

    assertThat(learned.agreed().promises())
        .allMatch(promise -> promise.id().matches("abcde-\\d+-(a|b|both)"));
  }

  @Test
  void whoBeganIsRememberedAndBeginsLaterNextTime() {
    String yaml = "title: T\nsteps:\n  - say: $speaker speaks\n";
    Learned learned = Rehearsed.deck(yaml).sitting().finish().learned();

    assertThat(learned.past().began()).contains(Person.A);
    assertThat(Rehearsed.deck(yaml).with(Memories.began(Person.A)).sitting().finish().texts())
        .contains("Sam speaks");
    assertThat(Rehearsed.deck(yaml).with(Memories.began(Person.B)).sitting().finish().texts())
        .contains("Alex speaks");
  }

  @Test
  void drawnCardsAreRememberedWithTheirDayAlsoWhenTheyWerePassed() {
    String yaml =
        """
        title: T
        order: written
        steps:
          - draw: 2
        cards:
          - {ask: One?, id: one}
          - {ask: Two?, id: two}
          - {ask: Three?, id: three}
        """;
    Learned learned =
        Rehearsed.deck(yaml)
            .sitting()
            .finish(cue -> cue.card().text().equals("Two?") ? new Reply.Passed() : Rehearsed.PLAIN)
            .learned();

    assertThat(learned.past().drawn()).isEqualTo(Map.of("one", TODAY, "two", TODAY));
  }
}
