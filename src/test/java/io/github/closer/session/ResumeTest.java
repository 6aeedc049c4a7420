package io.github.closer.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.closer.deck.Deck;
import io.github.closer.deck.Decks;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResumeTest {
  private static final int PLAYS = Integer.getInteger("closer.plays", 12);
  private static final int MOST_CUES = 2000;

  /** As many as the deck is for. */
  private static People people(Deck deck) {
    return switch (deck.terms().people()) {
      case 1 -> new People("Alex", "Sam", new People.Alone(Person.B));
      case 4 -> new People("Alex", "Sam", new People.TwoCouples("Kim", "Lou"));
      default -> Rehearsed.ALEX_AND_SAM;
    };
  }

  /** Of two who have played before. */
  private static final Memory MEMORY =
      new Memory(
          new Memory.Past(3, Optional.of(Person.A), Map.of(), Map.of()),
          List.of(
              new Memory.Promise("p-1-a", Audience.A, "tea", Optional.empty(), "test"),
              new Memory.Promise("p-2-b", Audience.B, "a walk", Optional.empty(), "other")),
          List.of(new Memory.Ticket("t-1-a", Audience.A, "it stung", LocalDate.of(2026, 11, 1))),
          new Memory.Kit(List.of("shoes off"), List.of("softer"), List.of(), List.of()));

  @ParameterizedTest
  @MethodSource("io.github.closer.deck.Decks#played")
  void everyPrefixOfEveryStoryGoesOnAsItWouldHave(Path path) {
    Deck deck = Decks.read(path).value().orElseThrow();
    for (int seed = 0; seed < PLAYS; seed++) {
      Memory memory = seed % 2 == 0 ? MEMORY : Memory.NONE;
      follow(InEnglish.setting(deck, people(deck), Chance.of(seed), memory), seed);
    }
  }

  /** Plays at random; after each lasting event, folding the story gives the session as it is. */
  private static void follow(Setting setting, int seed) {
    RandomReplies replies = new RandomReplies(seed);
    Session session = Session.begin(setting, Rehearsed.EVENING);
    List<Event.Lasting> story = new ArrayList<>();
    story.add(
        new Event.Begun(
            Rehearsed.EVENING,
            new Event.Heading("t", "T", "0", setting.chance().order(), setting.people())));
    Instant now = Rehearsed.EVENING;
    for (int i = 0; !session.over(); i++) {
      assertThat(i).as("seed " + seed).isLessThan(MOST_CUES);
      now = now.plusSeconds(1800);
      Event event = session.take(replies.to(session.cue()), now);
      session = session.after(event);
      if (event instanceof Event.Closed closed) {
        story.removeIf(closed::withdraws);
      }
      if (event instanceof Event.Lasting lasting) {
        story.add(lasting);
        Session folded = Session.resume(setting, story);
        assertThat(folded.over()).as("seed " + seed).isEqualTo(session.over());
        assertThat(folded).as("seed " + seed + " event " + i).isEqualTo(session);
      }
    }
  }

  @Test
  void aHalfAnsweredGateIsAskedFromItsBeginning() {
    Setting setting =
        Rehearsed.deck("title: T\nsteps:\n  - consent: Now?\n  - say: on\n").setting();
    Session session = Session.begin(setting, Rehearsed.EVENING);
    Event cover = session.take(new Reply.Done(), Rehearsed.EVENING);
    Session asked = session.after(cover);
    Event first = asked.take(new Reply.Chosen(0), Rehearsed.EVENING);

    assertThat(first).isInstanceOf(Event.Withheld.class);
    Session folded = Session.resume(setting, List.of((Event.Lasting) cover));
    assertThat(folded.cue().card().audience()).isEqualTo(Audience.A);
  }

  @Test
  void aStoryOfAnotherDeckIsRefused() {
    Setting one = Rehearsed.deck("title: T\nsteps:\n  - say: one\n").setting();
    Rehearsed other =
        Rehearsed.deck("title: T\nsteps:\n  - scale: How warm?\n  - say: two\n").play();

    assertThatThrownBy(() -> Session.resume(one, other.events())).isInstanceOf(StoryMismatch.class);
  }
}
