package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Keep;
import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import io.github.closer.session.Mark;
import io.github.closer.session.Memory;
import io.github.closer.session.Reply;
import io.github.closer.session.Visibility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers for next time, in the sessions that have them. */
class NextTimeTest {
  private static final String WORDS = "a calm winter";
  private static final String DECK = Samples.BEGUN.heading().deckId();
  private static final Memory.Kept KEPT =
      new Memory.Kept(WORDS, OptionalDouble.empty(), List.of(), false);
  private static final CoupleMemory.Answer ANSWER =
      new CoupleMemory.Answer(DECK, "hope", Audience.A, KEPT);

  @TempDir Path home;
  private Sessions sessions;

  @BeforeEach
  void setUp() {
    sessions = new Sessions(Directories.from(Map.of(), home), new Random(1));
  }

  private SessionId session(int minute, Memory memory, Event.Lasting... events) {
    OpenSession open =
        sessions.create(
            Samples.AT.plusSeconds(60L * minute),
            new SessionDeck("deck: x\n"),
            Samples.BEGUN,
            memory);
    Stream.of(events).forEach(open.journal()::append);
    open.journal().close();
    return open.id();
  }

  private static Event.Taken said(int moment, Audience by, Keep keep, String words) {
    Event.Scope scope = new Event.Scope(by, Visibility.SHARED, keep);
    Event.Line line = new Event.Line(moment, "hope", Mark.ANSWER, scope, "What do you hope for?");
    return new Event.Taken(Samples.AT, line, new Reply.Written(words), words);
  }

  private static Memory given(Memory.Kept kept) {
    return Memory.NONE.answering(
        Map.of("hope", Map.of(Audience.A, kept, Audience.B, KEPT), "close", Map.of()));
  }

  private Memory given(SessionId id) {
    OpenSession open = sessions.open(id);
    open.journal().close();
    return open.given().memory();
  }

  @Test
  void itsPlaceIsWhereItWasSaidLastInTheseWords() {
    session(1, Memory.NONE, said(2, Audience.A, Keep.NEXT_TIME, WORDS));
    SessionId last =
        session(
            2,
            Memory.NONE,
            said(3, Audience.A, Keep.NEXT_TIME, WORDS),
            said(5, Audience.A, Keep.NEXT_TIME, WORDS),
            said(6, Audience.B, Keep.NEXT_TIME, WORDS));
    session(
        3,
        Memory.NONE,
        said(2, Audience.A, Keep.NEXT_TIME, "something else"),
        said(3, Audience.A, Keep.TRANSCRIPT, WORDS));

    assertThat(sessions.said(ANSWER)).contains(last.letters() + "-5-a");
    assertThat(sessions.said(new CoupleMemory.Answer("other", "hope", Audience.A, KEPT))).isEmpty();
    assertThat(sessions.said(new CoupleMemory.Answer(DECK, "fear", Audience.A, KEPT))).isEmpty();
  }

  @Test
  void whatUnfinishedSessionsWereGivenLosesItsWordsToo() throws IOException {
    SessionId first = session(1, Memory.NONE, said(2, Audience.A, Keep.NEXT_TIME, WORDS));
    SessionId second = session(2, given(KEPT));
    sessions.forget(ANSWER);

    assertThat(Files.readString(sessions.folder(first).resolve("journal.jsonl")))
        .doesNotContain(WORDS);
    Map<Audience, Memory.Kept> left =
        Optional.ofNullable(given(second).past().answers().get("hope")).orElseThrow();
    assertThat(left.values())
        .extracting(Memory.Kept::words)
        .containsExactlyInAnyOrder(Removal.REMOVED, WORDS);
    assertThat(left).containsEntry(Audience.B, KEPT);
  }

  @Test
  void anotherAnswerOfThatStepIsLeftAlone() {
    Memory.Kept other = new Memory.Kept("tea", OptionalDouble.empty(), List.of(), false);
    SessionId id = session(1, given(other));
    Memory before = given(id);
    sessions.forget(ANSWER);

    assertThat(given(id)).isEqualTo(before);
  }
}
