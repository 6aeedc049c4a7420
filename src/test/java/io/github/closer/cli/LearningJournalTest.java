package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Keep;
import io.github.closer.play.Journal;
import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import io.github.closer.session.Mark;
import io.github.closer.session.Rehearsed;
import io.github.closer.session.Reply;
import io.github.closer.session.Visibility;
import io.github.closer.store.CoupleFile;
import io.github.closer.store.CoupleMemory;
import io.github.closer.store.OpenSession;
import io.github.closer.store.SessionDeck;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the couple's file learns of a session while it goes on. */
class LearningJournalTest {
  private static final String DECK = "title: T\nsteps:\n  - say: Hello.\n";

  @TempDir Path folder;
  private CoupleFile couple;
  private OpenSession open;
  private Journal journal;

  @BeforeEach
  void setUp() {
    AtHome home = new AtHome(folder).introduced();
    couple = home.couple();
    Event.Begun begun =
        new Event.Begun(
            AtHome.NOW,
            new Event.Heading("test", "T", "0".repeat(64), 7, Rehearsed.ALEX_AND_SAM),
            false);
    open = home.sessions().create(AtHome.NOW, new SessionDeck(DECK), begun);
    journal =
        new LearningJournal(
            open.journal(), couple, open.id(), Rehearsed.deck(DECK).setting(), List.of(begun));
  }

  private static Event.Taken answer(int moment, String words) {
    Event.Scope scope = new Event.Scope(Audience.A, Visibility.SHARED, Keep.NEXT_TIME);
    return new Event.Taken(
        AtHome.NOW,
        new Event.Line(moment, "hope", Mark.ANSWER, scope, "What do you hope for?"),
        new Reply.Written(words),
        words);
  }

  private List<String> kept() {
    return couple.remembered().answers().stream().map(one -> one.kept().words()).toList();
  }

  @Test
  void whatWasForgottenIsNotLearnedAgainAndANewAnswerIs() {
    journal.append(answer(4, "a calm winter"));
    assertThat(kept()).containsExactly("a calm winter");

    couple.remove(open.id().letters() + "-4-a");
    CoupleMemory.Answer answer = couple.remembered().answers().get(0);
    couple.forget(answer.deck(), answer.step(), answer.by());
    journal.append(new Event.Paused(AtHome.NOW));
    assertThat(kept()).isEmpty();

    journal.append(answer(9, "a walk"));
    journal.append(new Event.Ended(AtHome.NOW));
    assertThat(kept()).containsExactly("a walk");
    journal.close();
  }
}
