package io.github.closer.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.closer.deck.Deck;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResumeTest {
  private static final int PLAYS = 60;
  private static final int MOST_CUES = 2000;

  static Stream<Path> decks() throws IOException {
    try (Stream<Path> library = Files.list(Path.of("prompts"));
        Stream<Path> examples = Files.list(Path.of("src/test/resources/decks/good"))) {
      return Stream.concat(library, examples).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("decks")
  void everyPrefixOfEveryStoryGoesOnAsItWouldHave(Path path) throws IOException {
    Deck deck =
        DeckReader.read(new Source(path.toString(), Files.readString(path)), "test")
            .value()
            .orElseThrow();
    for (int seed = 0; seed < PLAYS; seed++) {
      Setting setting = new Setting(deck, Rehearsed.ALEX_AND_SAM, Chance.of(seed), ZoneOffset.UTC);
      follow(setting, seed);
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
