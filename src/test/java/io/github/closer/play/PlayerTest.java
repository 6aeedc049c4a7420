package io.github.closer.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.closer.session.Cue;
import io.github.closer.session.Event;
import io.github.closer.session.PlainReplies;
import io.github.closer.session.Rehearsed;
import io.github.closer.session.Reply;
import io.github.closer.session.Session;
import io.github.closer.text.Sentence;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlayerTest {
  private static final String DECK =
      """
      title: T
      steps:
        - note: What do you keep?
          private: always
        - ask: And aloud?
          answer: line
      """;

  private final List<String> story = new ArrayList<>();

  @Test
  void anAnswerIsOnTheDiskBeforeItIsCalledSavedAndBeforeTheNextCard() {
    play(cue -> PlainReplies.to(cue));

    int kept = story.indexOf("kept words of Alex");
    assertThat(story.subList(kept - 1, kept + 3))
        .containsExactly("cue What do you keep?", "kept words of Alex", "saved", "hand over to B");
  }

  @Test
  void whereNothingWasEnteredNothingIsCalledSaved() {
    String thanks = "title: T\nsteps:\n  - appreciate: What was good?\n";

    play(thanks, cue -> cue instanceof Cue.Write ? new Reply.Written("") : PlainReplies.to(cue));
    assertThat(story).contains("cue What was good?").doesNotContain("saved");

    play(thanks, cue -> cue instanceof Cue.Write ? new Reply.Written("tea") : PlainReplies.to(cue));
    assertThat(story).contains("saved");
  }

  /** What somebody alone did is nobody's business, so it looks the same. */
  @Test
  void onACardOfOnesOwnAPassIsToldLikeAnAnswer() {
    play(cue -> cue.card().alone() ? new Reply.Passed() : PlainReplies.to(cue));

    assertThat(story).containsSubsequence("cue What do you keep?", "saved", "hand over to B");
  }

  @Test
  void theKeyboardIsHandedOverWheneverSomebodyElseMayLook() {
    play(cue -> PlainReplies.to(cue));

    assertThat(story.stream().filter(line -> line.startsWith("hand")))
        .containsExactly("hand over to A", "hand over to B", "hand over to BOTH");
  }

  @Test
  void leavingIsWrittenDownAndNothingElseIs() {
    Player.Outcome outcome =
        play(cue -> cue instanceof Cue.Write ? new Reply.Left() : PlainReplies.to(cue));

    assertThat(outcome).isEqualTo(Player.Outcome.PAUSED);
    assertThat(story).last().isEqualTo("paused");
  }

  @Test
  void afterAJournalThatFailedNothingIsCalledSaved() {
    Journal full =
        new Journal() {
          @Override
          public void append(Event.Lasting event) {
            if (event instanceof Event.Taken taken && !taken.words().isEmpty()) {
              throw new JournalFailure(Sentence.of("store.journal-over"), new IOException());
            }
          }

          @Override
          public void close() {}
        };

    assertThatThrownBy(() -> play(PlainReplies::to, full)).isInstanceOf(JournalFailure.class);
    assertThat(story).doesNotContain("saved");
  }

  private Player.Outcome play(java.util.function.Function<Cue, Reply> replies) {
    return play(
        replies,
        new Journal() {
          @Override
          public void append(Event.Lasting event) {
            if (event instanceof Event.Taken taken && !taken.words().isEmpty()) {
              story.add("kept " + taken.words());
            }
            if (event instanceof Event.Paused) {
              story.add("paused");
            }
          }

          @Override
          public void close() {}
        });
  }

  private void play(String deck, java.util.function.Function<Cue, Reply> replies) {
    Journal kept =
        new Journal() {
          @Override
          public void append(Event.Lasting event) {}

          @Override
          public void close() {}
        };
    play(deck, replies, kept);
  }

  private Player.Outcome play(java.util.function.Function<Cue, Reply> replies, Journal journal) {
    return play(DECK, replies, journal);
  }

  private Player.Outcome play(
      String deck, java.util.function.Function<Cue, Reply> replies, Journal journal) {
    Stage stage =
        new Stage() {
          @Override
          public Reply perform(Cue cue) {
            story.add(
                cue instanceof Cue.HandOver
                    ? "hand over to " + cue.card().audience()
                    : "cue " + cue.card().text());
            return replies.apply(cue);
          }

          @Override
          public void saved() {
            story.add("saved");
          }
        };
    return new Player(stage, journal, InstantSource.fixed(Rehearsed.EVENING))
        .play(Session.begin(Rehearsed.deck(deck).setting(), Rehearsed.EVENING));
  }
}
