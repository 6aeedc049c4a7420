package io.github.closer.session;

import static io.github.closer.session.InEnglish.PHRASES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Deck;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.OtherFiles;
import io.github.closer.deck.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A question about an earlier session, and the gates it may close. */
class AskedLaterTest {
  private static final String USED = "Has anything you admitted here been used against you since?";
  private static final String HELP = "closer help safety says where help is.";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final String PLAIN = "title: T\nsteps:\n  - say: Hello.\n";
  private static final String GATED =
      """
      title: T
      steps:
        - say: Welcome.
        - consent: Do you want this tonight?
          if_no: lighter
        - say: deep
      parts:
        lighter:
          - say: lighter
      """;
  private static final String ANNOUNCING =
      """
      title: Small truths
      steps:
        - say: Welcome.
        - later: "%s"
          after: 2 weeks
          help: ["%s"]
        - say: end
      """
          .formatted(USED, HELP);

  private static Memory.Question question(String deck) {
    return new Memory.Question(
        "q-1-both-" + deck, deck, DAY, new Memory.Asking("Small truths", USED, List.of(HELP)));
  }

  private static Memory asking(String... decks) {
    return new Memory(
        Memory.NONE.past(),
        List.of(new Memory.Promise("p-1-a", Audience.A, "tea", Optional.empty(), "other")),
        List.of(),
        Memory.NONE.kit(),
        List.of(decks).stream().map(AskedLaterTest::question).toList());
  }

  private static Memory closed(String deck) {
    return Memory.NONE.now(Memory.NONE.kit(), Set.of(deck));
  }

  /** Yes to the question from these, no from the others, and plain replies to all else. */
  private static Function<Cue, Reply> yesOf(Audience... who) {
    return cue ->
        cue.card().text().endsWith(USED)
            ? new Reply.Chosen(List.of(who).contains(cue.card().audience()) ? 0 : 1)
            : Rehearsed.PLAIN;
  }

  private static Rehearsed deck(String yaml) {
    return Rehearsed.deck(yaml, Rehearsed.openGates(20));
  }

  private static List<Event.Settled> settled(List<Event.Lasting> events) {
    return events.stream()
        .filter(Event.Settled.class::isInstance)
        .map(Event.Settled.class::cast)
        .toList();
  }

  private static List<String> story(Rehearsed evening) {
    return evening.events().stream()
        .skip(1)
        .map(event -> event.toString().replaceAll("at=[^,\\]]+", "at"))
        .toList();
  }

  // That it will be asked

  @Test
  void bothAreToldAndNothingElseIsAsked() {
    Sitting sitting = deck(ANNOUNCING).sitting().until("In 14 days");
    Card card = sitting.cue().card();

    assertThat(sitting.cue()).isInstanceOf(Cue.Show.class);
    assertThat(card.audience()).isEqualTo(Audience.BOTH);
    assertThat(card.alone()).isFalse();
    assertThat(card.aids().passable()).isFalse();
    assertThat(card.text())
        .isEqualTo(
            "In 14 days, when you start closer, each of you is asked one question about this,"
                + " alone. What you answer is never kept.");
    assertThat(sitting.done().text()).isEqualTo("end");
  }

  @Test
  void itsEntryHoldsTheDayAndNotTheQuestion() {
    Sitting sitting = deck(ANNOUNCING).sitting().finish();

    List<Event.Taken> entries =
        sitting.story().stream()
            .filter(Event.Taken.class::isInstance)
            .map(Event.Taken.class::cast)
            .filter(entry -> entry.line().mark() == Mark.LATER)
            .toList();
    assertThat(entries).singleElement().extracting(Event.Taken::words).isEqualTo("2026-12-07");
    assertThat(sitting.story().toString()).doesNotContain(USED);
  }

  @Test
  void itIsLeftForALaterSessionInTheDecksOwnWords() {
    assertThat(deck(ANNOUNCING).sitting().finish().ended().learned().later().planned())
        .containsExactly(
            new Memory.Question(
                "abcde-2-both",
                "test",
                LocalDate.of(2026, 12, 7),
                new Memory.Asking("Small truths", USED, List.of(HELP))));
  }

  @Test
  void whatIsAnnouncedTwiceIsAskedOnce() {
    String twice =
        "title: T\nsteps:\n  - repeat: 2\n    steps:\n      - later: Is it so?\n        after: 1 day\n";
    Sitting sitting = deck(twice).sitting().finish();

    assertThat(sitting.texts()).filteredOn(text -> text.startsWith("In one day,")).hasSize(2);
    assertThat(sitting.learned().later().planned())
        .extracting(Memory.Question::id)
        .containsExactly("abcde-2-both");
  }

  // Asking it

  @Test
  void eachIsAskedAloneBeforeAnythingElse() {
    Rehearsed evening = deck(PLAIN).with(asking("other")).play(yesOf());

    assertThat(evening.cues().subList(1, 7))
        .extracting(cue -> cue.getClass().getSimpleName() + " " + cue.card().audience())
        .containsExactly(
            "HandOver A", "Choose A", "HandOver B", "Choose B", "HandOver BOTH", "Choose A");
    Card first = evening.cues().get(2).card();
    Card second = evening.cues().get(4).card();
    assertThat(first.text()).isEqualTo("About an evening with: Small truths\n\n" + USED);
    assertThat(second.text()).isEqualTo(first.text());
    assertThat(second.aids()).isEqualTo(first.aids());
    assertThat(first.aids().sentences()).containsExactly(HELP, PHRASES.say("not-kept"));
    assertThat(first.aids().passable()).isFalse();
    assertThat(evening.cues().get(6).card().text()).startsWith("Alex said: tea");
  }

  @Test
  void nothingTellsWhoSaidYesOrWhetherAnybodyDid() {
    Rehearsed alex = deck(PLAIN).with(asking("other")).play(yesOf(Audience.A));
    Rehearsed sam = deck(PLAIN).with(asking("other")).play(yesOf(Audience.B));
    Rehearsed both = deck(PLAIN).with(asking("other")).play(yesOf(Audience.A, Audience.B));
    Rehearsed chance = Rehearsed.deck(PLAIN, onlyFirst()).with(asking("other")).play(yesOf());
    Rehearsed nobody = deck(PLAIN).with(asking("other")).play(yesOf());

    for (Rehearsed evening : List.of(sam, both, chance)) {
      assertThat(evening.cues()).isEqualTo(alex.cues());
      assertThat(story(evening)).isEqualTo(story(alex));
    }
    assertThat(nobody.cues()).isEqualTo(alex.cues());
    assertThat(story(nobody)).isNotEqualTo(story(alex));
  }

  @Test
  void onlyWhatCameOfItIsWritten() {
    Rehearsed evening = deck(PLAIN).with(asking("other")).play(yesOf(Audience.B));

    assertThat(settled(evening.events()))
        .containsExactly(new Event.Settled(evening.events().get(2).at(), 1, USED, false));
    assertThat(evening.events())
        .filteredOn(event -> event instanceof Event.Taken taken && taken.line().moment() == 1)
        .isEmpty();
  }

  @Test
  void whatIsAskedInABreakIsNoAnswerToIt() {
    Sitting sitting =
        deck(PLAIN).with(asking("other", "third")).sitting().until(cue -> cue.card().alone());
    // One has answered, and it is not kept over the break: both are asked again.
    sitting.choose(0).wants(Move.BREAK).choose(0).choose(0).done().pass().pass();
    sitting.plain().rate(9).rate(9).plain();
    sitting.finish(
        cue ->
            cue instanceof Cue.Rate
                ? new Reply.Rated(0)
                : cue.card().text().endsWith(USED) ? new Reply.Chosen(1) : Rehearsed.PLAIN);

    assertThat(settled(sitting.story())).extracting(Event.Settled::text).contains("", USED, USED);
    assertThat(sitting.learned().later().settled())
        .containsExactly(
            new Learned.Settled("q-1-both-other", "other", true),
            new Learned.Settled("q-1-both-third", "third", true));
  }

  @Test
  void gatesOfTheDeckAreNoAnswerToIt() {
    Sitting sitting = deck(GATED).with(asking("other")).sitting().finish(yesOf(Audience.A));

    assertThat(settled(sitting.story())).hasSize(2);
    assertThat(sitting.learned().later().settled())
        .containsExactly(new Learned.Settled("q-1-both-other", "other", false));
    assertThat(deck(GATED).sitting().finish().learned().later().settled()).isEmpty();
  }

  @Test
  void fiveMinutesHaveNoTimeForIt() {
    Sitting sitting =
        deck(GATED.replace("title: T", "title: T\nminutes: 5")).with(asking("test")).sitting();
    sitting.finish();

    assertThat(sitting.texts()).noneMatch(text -> text.contains(USED)).contains("deep");
    assertThat(sitting.learned().later().settled()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void onlyACoupleIsAsked(int people) {
    Rehearsed evening =
        Rehearsed.deck("title: T\npeople: " + people + "\nsteps:\n  - say: Hello.\n")
            .with(asking("other"))
            .with(
                new People(
                    "Alex",
                    "Sam",
                    people == 1 ? new People.Alone(Person.A) : new People.TwoCouples("Kim", "Lou")))
            .play();

    assertThat(evening.texts()).noneMatch(text -> text.contains(USED));
  }

  // What comes of it

  @ParameterizedTest
  @EnumSource(names = {"A", "B"})
  void oneYesClosesTheGatesOfThatDeckFromNowOn(Audience who) {
    assertThat(deck(GATED).with(asking("test")).play(yesOf(who)).texts())
        .contains("lighter")
        .doesNotContain("deep");
    assertThat(deck(GATED).with(asking("other")).play(yesOf(who)).texts())
        .contains("deep")
        .doesNotContain("lighter");
    assertThat(deck(GATED).with(asking("test")).play(yesOf()).texts()).contains("deep");
  }

  @Test
  void chanceClosesThemAsWell() {
    Rehearsed evening = Rehearsed.deck(GATED, onlyFirst()).with(asking("test")).play(yesOf());

    assertThat(evening.texts()).contains("lighter").doesNotContain("deep");
  }

  /** Chance in which the first moment closes a gate, and none of those after it. */
  private static Chance onlyFirst() {
    return Chance.of(GatedDecks.laterSeed(moment -> moment == 1));
  }

  @Test
  void aDeckThatIsClosedIsClosedAsByChance() {
    Rehearsed chance = Rehearsed.deck(GATED, Rehearsed.closedGate(2)).play();
    Rehearsed closed = deck(GATED).with(closed("test")).play();
    Rehearsed declined =
        deck(GATED)
            .play(
                cue ->
                    cue instanceof Cue.Choose && cue.card().audience() == Audience.B
                        ? new Reply.Chosen(1)
                        : Rehearsed.PLAIN);

    assertThat(closed.texts()).contains("lighter");
    for (Rehearsed evening : List.of(chance, declined)) {
      assertThat(closed.cues()).isEqualTo(evening.cues());
      assertThat(story(closed)).isEqualTo(story(evening));
    }
    assertThat(deck(GATED).with(closed("other")).play().texts()).contains("deep");
  }

  @Test
  void aDeckThatIsClosedStaysClosedWhereAnotherLeadsToIt() {
    Deck outer =
        DeckReader.read(
                new Source("deck.yaml", "title: Out\nsteps:\n  - use: deck walk\n"),
                "out",
                name -> new OtherFiles.Found(new Source(name.key(), GATED)))
            .value()
            .orElseThrow();

    assertThat(Rehearsed.deck(outer).with(closed("out")).play().texts()).contains("deep");
    assertThat(Rehearsed.deck(outer).with(closed("walk")).play().texts())
        .contains("lighter")
        .doesNotContain("deep");
  }
}
