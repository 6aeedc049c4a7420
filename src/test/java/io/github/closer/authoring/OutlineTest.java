package io.github.closer.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Deck;
import io.github.closer.deck.Headline;
import io.github.closer.deck.Privacy;
import io.github.closer.deck.Step;
import io.github.closer.deck.Template;
import io.github.closer.deck.Who;
import io.github.closer.session.Cue;
import io.github.closer.session.People;
import io.github.closer.session.Rehearsed;
import io.github.closer.text.Width;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class OutlineTest {
  private static final int ENDLESS = 10_000;

  private static final String PRIVATE =
      """
      title: Privately
      steps:
        - say: Good evening, $a and $b.
        - note: Bees one.
          id: secret
          who: b
          private: always
          hint: Bees hint.
        - say: Bees two, $secret.
          who: b
          private: always
          when: secret answered
        - note: For A only.
          who: a
          private: always
        - choose: Bees three?
          who: b
          private: always
          options: [Bees option, Bees other]
        - if: sessions > 2
          then:
            - use: hive
            - note: Bees four.
              who: b
              private: always
        - note: A letter from B.
          who: b
          open: 3 days
        - checklist: Bees five.
          who: b
          share: yes
          items: [Bees item, Bees thing]
        - repeat: 2
          swap: yes
          steps:
            - note: What do you keep from the other?
              who: speaker
              private: always
        - scale: How close to $partner?
          id: close
          private: until_both
        - stop: The end of it.
      parts:
        hive:
          - note: Bees six.
            who: b
            private: always
      """;

  static Stream<Path> decks() {
    return Some.decks();
  }

  private static String page(Deck deck, Seat seat) {
    return page(deck, seat, ENDLESS);
  }

  private static String page(Deck deck, Seat seat, int width) {
    return String.join(
        "\n", OutlinePage.lines(Outline.of(deck, seat, Medium.SCREEN, Some.ENGLISH), width));
  }

  @Test
  void readsLikeAScript() {
    Deck deck =
        Some.deck(
            """
            title: Before we sleep
            about: Ten minutes at the end of a day.
            minutes: 10
            licence: CC-BY-4.0
            not_for: [You are in the middle of a quarrel.]
            steps:
              - consent: Do you both want this now?
              - turns: Tell $listener about one moment of today.
                time: 2 min
              - scale: How close did you feel to $partner today?
                id: close
                private: until_both
                low: far away
                high: very close
              - if: close.gap >= 4
                then:
                  - say: You saw this day differently.
                else: gently
              - draw: 1
                depth: up to 2
            parts:
              gently:
                - stop: Good night, $a and $b.
            cards:
              - ask: What was funny?
                tags: [light]
                depth: 1
            """);

    assertThat(page(deck, Seat.BOTH, 72))
        .isEqualTo(
            """
            Before we sleep
            Ten minutes at the end of a day.

            About 10 minutes · depth 1 of 3 · for two
            Licence: CC-BY-4.0

            Not for you tonight if:
            - You are in the middle of a quarrel.


            Step by step
            ------------
            First comes the cover, as above. After the last step comes the close
            that every session has.

            1. Gate · yes or no
               Do you both want this now?
               (Each is asked alone, and it takes a yes from both. Nobody sees who
               said no, and nothing of it is kept. About one time in six it stays
               closed by chance.)
               (If it stays closed: a kind end for today.)

            2. Turns · one speaks, one listens, then you swap · 2 minutes each
               Tell the listener about one moment of today.
               Then the listener: Say back what you heard, in your own words.
               And the speaker: Is that what you meant? Yes, almost, or there is
               more; said back 3 times at most.
               (The listener may ask one question meanwhile.)

            3. Number from 1 to 10 · each, on their own · called "close"
               How close did you feel to your partner today?
               1 is far away, 10 is very close.
               (Hidden until both have answered, then shown side by side if both
               want to open it. Left closed, nothing of it is kept.)

            4. If the two numbers of "close" are 4 or more apart:
               Otherwise, if no answer is missing: the part "gently", and back here.

               4.1  To read · both together
                    You saw this day differently.

            5. Draws 1 card up to depth 2


            Part "gently"
            -------------

            1. The end
               Good night, A and B.


            1 card
            ------
            Cards come only where a step draws them, shuffled. Both answer each
            card, one after the other, and who goes first changes from card to card.

            1. Question · aloud · light · depth 1
               What was funny?"""
                .stripIndent());
  }

  @Test
  void whatIsForTheOtherAloneIsOneLineWithoutItsWords() {
    String page = page(Some.deck(PRIVATE), Seat.A);

    assertThat(page)
        .doesNotContain("Bees", "hive", "A letter")
        .contains("For A only.", "What do you keep from the other?", "How close to B?")
        .contains("When it is B who speaks, A sees nothing of this.")
        .contains("What B picks of it is then shown to both.");
    assertThat(page.split("B answers something on their own", -1)).hasSize(1 + 3);
  }

  @Test
  void theOtherSeesWhatIsForThem() {
    String page = page(Some.deck(PRIVATE), Seat.B);

    assertThat(page)
        .contains("Bees one.", "Bees hint.", "Bees option", "Bees four.", "Bees item", "hive")
        .contains("Bees six.", "A letter from B.", "How close to A?")
        .doesNotContain("For A only.");
  }

  @Test
  void whatASessionShowsToOneAloneIsOnThatOnesPageAndWhatItShowsToBothIsOnEach() {
    Deck deck = Some.deck(PRIVATE);
    List<Cue> cues = Rehearsed.deck(deck).with(new People("A", "B")).play().cues();
    String a = page(deck, Seat.A);
    String b = page(deck, Seat.B);

    for (Cue cue : cues) {
      String text = cue.card().text();
      if (!isDecks(deck, text)) {
        continue;
      }
      boolean forA = !cue.card().alone() || cue.card().place().addressee().equals("A");
      boolean forB = !cue.card().alone() || cue.card().place().addressee().equals("B");
      boolean role = text.startsWith("What do you keep");
      assertThat(a.contains(text)).as(text + " for A").isEqualTo(forA || role);
      assertThat(b.contains(text)).as(text + " for B").isEqualTo(forB || role);
    }
    assertThat(cues).extracting(cue -> cue.card().text()).contains("Bees one.", "For A only.");
  }

  private static boolean isDecks(Deck deck, String text) {
    return deck.all()
        .flatMap(step -> Headline.of(step).stream())
        .anyMatch(words -> List.of("A", "B").stream().anyMatch(n -> words(words, n).equals(text)));
  }

  private static String words(Template template, String partner) {
    return new PlainWords(new Phrases(Some.ENGLISH), partner).of(template);
  }

  @ParameterizedTest
  @MethodSource("decks")
  void theWordsOfEveryStepAreThere(Path path) {
    Deck deck = Some.deck(path);
    String page = page(deck, Seat.BOTH);

    // A deck that this one leads to is read on its own page.
    Stream<Step> own = deck.all().filter(step -> step.modifiers().label().home().deck().isEmpty());
    assertThat(own.flatMap(step -> Headline.of(step).stream()))
        .allSatisfy(
            words ->
                assertThat(
                        Stream.of("your partner", "A", "B")
                            .map(name -> words(words, name).lines().findFirst().orElse("")))
                    .anyMatch(page::contains));
  }

  @ParameterizedTest
  @MethodSource("decks")
  void nothingThatIsForOneAloneIsOnThePageOfTheOther(Path path) {
    Deck deck = Some.deck(path);
    for (Who who : List.of(Who.A, Who.B)) {
      String page = page(deck, who == Who.A ? Seat.B : Seat.A);
      deck.all()
          .filter(step -> deck.terms().people() == 2)
          .filter(step -> step.modifiers().manner().who().filter(who::equals).isPresent())
          .filter(step -> step.modifiers().manner().privacy() == Privacy.ALWAYS)
          .flatMap(step -> Headline.of(step).stream())
          .forEach(words -> assertThat(page).doesNotContain(words(words, "your partner")));
    }
  }

  @ParameterizedTest
  @MethodSource("decks")
  void noNameAndNoSignOfTheFormatIsLeftOver(Path path) {
    for (Seat seat : Seat.values()) {
      assertThat(page(Some.deck(path), seat))
          .doesNotContainPattern("\\$(speaker|listener|partner)");
    }
  }

  @ParameterizedTest
  @EnumSource(Medium.class)
  void everyDeckFitsItsWidth(Medium medium) {
    Some.decks()
        .map(Some::deck)
        .forEach(
            deck -> {
              Outline outline = Outline.of(deck, Seat.BOTH, medium, Some.ENGLISH);
              List<String> lines =
                  medium == Medium.PAPER
                      ? PaperCards.lines(outline)
                      : OutlinePage.lines(outline, PaperCards.WIDTH);
              assertThat(lines).allMatch(line -> Width.of(line) <= PaperCards.WIDTH);
            });
  }

  @Test
  void stepsDeepInsideOfStepsStayOnThePage() {
    StringBuilder yaml = new StringBuilder("title: T\nsteps:\n");
    for (int depth = 0; depth < 6; depth++) {
      String indent = "    ".repeat(depth);
      yaml.append(indent).append("  - if: sessions > 1\n");
      yaml.append(indent).append("    then:\n");
    }
    yaml.append("    ".repeat(6))
        .append("  - say: In the innermost of all rooms there is a lamp.\n");
    Deck deck = Some.deck(yaml.toString());

    assertThat(OutlinePage.lines(Outline.of(deck, Seat.BOTH, Medium.SCREEN, Some.ENGLISH), 60))
        .allMatch(line -> Width.of(line) <= 60)
        .anyMatch(line -> line.endsWith("  In the innermost of all"));
  }

  @Test
  void aDeckThatIsLedToIsNamedAndNotTold() {
    String page = page(Some.deck(Path.of("src/test/resources/good/include.yaml")), Seat.BOTH);

    assertThat(page)
        .contains("the deck \"walk\", and back here", "Part \"closing/thanks\"")
        .contains("Draws 1 card from \"closing\"", "2 cards of \"closing\"")
        .doesNotContain("Do you both want to walk?");
  }

  @Test
  void aDeepDeckSaysOnceHowLongAnswersAreKept() {
    Deck deck = Some.deck(Path.of("prompts/three-percent.yaml"));

    assertThat(page(deck, Seat.BOTH)).containsOnlyOnce("kept until the session ends");
  }

  /** Gates that stand together are one door, and only the first one says where it leads. */
  @Test
  void gatesNextToEachOtherAreOneDoor() {
    Deck deck =
        Some.deck(
            """
            title: T
            steps:
              - consent: One?
                if_no: away
              - gate: Two?
                pass: "<= 4"
              - safety: Three?
                if_no: away
              - consent: Four?
            parts: {away: [stop: Away.]}
            """);
    String page = page(deck, Seat.BOTH);

    assertThat(page)
        .containsOnlyOnce("If it stays closed: the part \"away\", and then it is over.");
    assertThat(page.split("Asked in one go with the gate above", -1)).hasSize(1 + 3);
    assertThat(page).contains("it takes 4 or less from both", "it takes a yes from both");
  }

  @Test
  void aGateThatLeadsToStepsShowsThem() {
    Deck deck = Some.deck("title: T\nsteps:\n  - consent: One?\n    if_no: [stop: Away.]\n");
    List<Outline.Item> items =
        Outline.of(deck, Seat.BOTH, Medium.SCREEN, Some.ENGLISH).scenes().get(0).items();

    assertThat(items.get(0).groups()).hasSize(1);
    assertThat(
            items.get(0).groups().get(0).items().stream()
                .flatMap(item -> item.lines().stream())
                .collect(Collectors.toList()))
        .containsExactly("Away.");
  }
}
