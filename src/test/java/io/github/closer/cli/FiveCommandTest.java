package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.session.Event;
import io.github.closer.session.Mark;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiveCommandTest {
  private static final String COVER = "Two and a half minutes of listening";

  @TempDir Path folder;
  private AtHome home;

  @BeforeEach
  void setUp() {
    home = new AtHome(folder);
  }

  @Test
  void theFirstCardAsksWhoListensAndTheSecondHasTheClock() {
    AtHome.Ran ran = home.introduced().answered(List.of("seed: 1", "both: []"), "five");

    assertThat(ran.status()).isZero();
    List<String> cards =
        ran.out().lines().filter(line -> line.matches("(Alex|Sam|Alex and Sam): .*")).toList();
    assertThat(cards.get(0)).contains("speaks", "Go on when you are ready to listen.");
    assertThat(cards.get(1)).contains("how was your day");
    assertThat(ran.out()).doesNotContain(COVER);
  }

  @Test
  void onlyThatItWasPlayedIsKeptAndNobodysWords() {
    home.introduced().answered(List.of("seed: 1", "both: []"), "five");

    List<Event.Lasting> events = home.events();
    assertThat(events.get(events.size() - 1)).isInstanceOf(Event.Ended.class);
    assertThat(events.stream().filter(Event.Taken.class::isInstance).map(Event.Taken.class::cast))
        .isNotEmpty()
        .allSatisfy(taken -> assertThat(taken.words()).isEmpty())
        .anySatisfy(taken -> assertThat(taken.line().mark()).isEqualTo(Mark.FLOOR));
  }

  @Test
  void itsJournalIsOneLikeAnyOtherAndCanBeGoneOnWith() {
    AtHome.Ran left =
        home.introduced()
            .answered(
                List.of(
                    "seed: 1",
                    "people: [Alex, Sam]",
                    "a: [how was: /leave]",
                    "b: [how was: /leave]"),
                "five");
    assertThat(left.status()).isEqualTo(ExitStatus.PAUSED);
    assertThat(((Event.Taken) home.events().get(1)).line().text()).contains(COVER);

    AtHome.Ran on = home.answered(List.of("both: []"), "resume");
    assertThat(on.status()).isZero();
    assertThat(on.out()).contains("how was your day").doesNotContain(COVER);
  }

  @Test
  void theFirstTimeEverTheWelcomeAndTheTwoNamesComeFirst() {
    AtHome.Ran ran = home.answered(List.of("seed: 1", "both: [Kim, Robin]"), "five");

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("It is not therapy", "Kim").doesNotContain(COVER);
    assertThat(home.couple().read().orElseThrow().a()).isEqualTo("Kim");
  }

  @Test
  void aDeckOfTheirOwnThatSaysForWhomItIsNotIsReadFirst() {
    home.introduced();
    home.write(
        "five.yaml", "title: Five\nnot_for: [You are both tired.]\nsteps:\n  - say: Hello.\n");
    Path decks = folder.resolve(".local/share/closer/decks");
    home.write("answers.yaml", "both: []\n");
    assertThat(decks).doesNotExist();
    assertThat(decks.toFile().mkdirs()).isTrue();
    assertThat(folder.resolve("five.yaml").toFile().renameTo(decks.resolve("five.yaml").toFile()))
        .isTrue();

    assertThat(home.runHere("five", "--answers", "answers.yaml").out())
        .contains("Not for you tonight if:", "You are both tired.");
  }
}
