package io.github.closer.session;

import static io.github.closer.session.InEnglish.PHRASES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Keep;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways in which something could have come out that was promised not to. */
class ProtectionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ask: Here?, answer: line, private: until_both, beat: 5s}",
        "{guess: Here?, beat: 5s}",
        "{scale: Here?, private: until_both}"
      })
  void aSealedCardThatIsCutShortCanStillBeGoneOnWith(String step) {
    Rehearsed deck = Rehearsed.deck("title: T\nsteps:\n  - " + step + "\n  - say: end\n");
    Sitting sitting = deck.sitting().until("Here?");
    for (int i = 0; i < 3 && !(sitting.cue() instanceof Cue.Choose); i++) {
      sitting.reply(PlainReplies.to(sitting.cue()));
    }
    sitting.call(Move.CLOSE);

    int moment = sitting.session().unopened().orElseThrow();
    List<Event.Lasting> story = new ArrayList<>(sitting.story());
    Event.Closed closed = new Event.Closed(sitting.now(), moment);
    story.removeIf(closed::withdraws);
    story.add(closed);

    Session folded = Session.resume(deck.setting(), story);
    assertThat(folded.cue().card().text()).isEqualTo(PHRASES.say("parting-short"));
    assertThat(story.toString()).doesNotContain("words of");
  }

  @Test
  void anOptionThatQuotesAFleetingAnswerIsKeptNoLongerThanIt() {
    Sitting sitting =
        Rehearsed.deck(
                """
                title: T
                steps:
                  - ask: Which word?
                    id: word
                    answer: line
                    keep: session
                  - choose: Which one stays?
                    keep: transcript
                    options: [$word, Other]
                """)
            .sitting()
            .until("Which one stays?");

    sitting.choose(0);

    assertThat(sitting.story())
        .last()
        .isInstanceOfSatisfying(
            Event.Taken.class,
            taken -> assertThat(taken.line().scope().keep()).isEqualTo(Keep.SESSION));
  }

  @Test
  void wordsThatWereRemovedMayBeLongerThanTheAnswerWas() {
    Rehearsed deck =
        Rehearsed.deck(
            "title: T\nsteps:\n  - ask: Here?\n    answer: line\n    longest: 20\n  - say: end\n");
    Sitting sitting = deck.sitting().until("Here?").reply(new Reply.Written("short"));
    List<Event.Lasting> story = new ArrayList<>(sitting.story());
    Event.Taken last = (Event.Taken) story.remove(story.size() - 1);
    story.add(
        new Event.Taken(
            last.at(), last.line(), new Reply.Written(Learned.REMOVED), Learned.REMOVED));

    assertThat(Session.resume(deck.setting(), story).cue().card().text()).isEqualTo("end");
  }

  @Test
  void aNewTimeCanBeTakenAsSoonAsThereIsOne() {
    Sitting sitting = Rehearsed.deck("title: T\nsteps:\n  - say: card\n").sitting().until("card");
    sitting.reply(new Reply.Wants(Move.BREAK)).choose(0).choose(0).done();

    assertThat(sitting.text()).isEqualTo(PHRASES.say("lay-down"));
    assertThat(sitting.session().back()).isPresent();
    assertThat(sitting.call(Move.LATER).text()).isEqualTo(PHRASES.say("break"));
  }
}
