package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import io.github.closer.session.Mark;
import io.github.closer.session.Move;
import io.github.closer.session.Reply;
import io.github.closer.session.Visibility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionsTest {
  private static final String DECK = "deck: «x»\n";

  @TempDir Path home;
  private Directories directories;
  private Sessions sessions;

  @BeforeEach
  void setUp() {
    directories = Directories.from(Map.of(), home);
    sessions = new Sessions(directories, new Random(1));
  }

  private SessionId given(Instant at, Event.Lasting... events) {
    Event.Begun begun = new Event.Begun(at, Samples.BEGUN.heading());
    OpenSession session = sessions.create(at, new SessionDeck(DECK), begun);
    List.of(events).forEach(session.journal()::append);
    session.journal().close();
    return session.id();
  }

  private Path journal(SessionId id) {
    return sessions.folder(id).resolve("journal.jsonl");
  }

  private static void assertFailure(ThrowingCallable call, StoreFailure.Kind kind) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            StoreFailure.class,
            failure -> {
              assertThat(failure.kind()).isEqualTo(kind);
              assertThat(failure.hint().inEnglish()).isNotBlank();
            });
  }

  @Test
  void aSessionIsFoundAgainWithTheVeryDeckItBeganWith() {
    OpenSession begun = sessions.create(Samples.AT, new SessionDeck(DECK), Samples.BEGUN);
    assertThat(begun.id().value()).matches("2026-11-23T20-15-03Z-[a-z0-9]{5}");
    assertThat(begun.events()).containsExactly(Samples.BEGUN);
    begun.journal().append(Samples.shared("hello"));
    begun.journal().close();

    OpenSession again = sessions.open(begun.id());
    assertThat(again.given().deck().text()).isEqualTo(DECK);
    assertThat(again.setAside()).isZero();
    again.journal().append(new Event.Ended(Samples.AT));
    again.journal().close();
    assertThat(sessions.read(begun.id()))
        .isEqualTo(
            new JournalReading(
                List.of(Samples.BEGUN, Samples.shared("hello"), new Event.Ended(Samples.AT)),
                List.of(),
                new JournalState.Whole()));
  }

  @Test
  void aSessionKeepsTheFilesThatBelongToItsDeck() throws IOException {
    SessionDeck deck =
        new SessionDeck(DECK, Map.of("shared/b.yaml", "«b»\n\u2028\uD800", "deck a", "a\n"));
    OpenSession begun = sessions.create(Samples.AT, deck, Samples.BEGUN);
    begun.journal().close();

    Path included = sessions.folder(begun.id()).resolve("included.json");
    assertThat(Files.readString(included))
        .isEqualTo("{\"deck a\":\"a\\n\",\"shared/b.yaml\":\"«b»\\n\\u2028\\ud800\"}\n");
    OpenSession again = sessions.open(begun.id());
    again.journal().close();
    assertThat(again.given().deck()).isEqualTo(deck);
    for (String words : List.of("", "[]", "{\"a\":1}", "{\"a\":\"b\"")) {
      Files.writeString(included, words);
      assertFailure(() -> sessions.open(begun.id()), StoreFailure.Kind.DAMAGED);
    }
  }

  @Test
  void aDeckOfOneFileNeedsNoOther() throws IOException {
    OpenSession begun = sessions.create(Samples.AT, new SessionDeck(DECK), Samples.BEGUN);
    begun.journal().close();
    try (Stream<Path> files = Files.list(sessions.folder(begun.id()))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("deck.yaml", "journal.jsonl", "lock");
    }
  }

  @Test
  void sessionsOfTheSameSecondHaveDifferentNames() {
    Sessions sameLetters = new Sessions(directories, new Random(1));
    SessionId first = given(Samples.AT);
    OpenSession second = sameLetters.create(Samples.AT, new SessionDeck(DECK), Samples.BEGUN);
    second.journal().close();
    assertThat(second.id()).isNotEqualTo(first);
  }

  @Test
  void noTwoSessionsHaveTheSameLettersBecauseWhatTheyLeaveIsNamedByThem() {
    Sessions sameLetters = new Sessions(directories, new Random(1));
    SessionId first = given(Samples.AT);
    OpenSession second =
        sameLetters.create(Samples.AT.plusSeconds(86_400), new SessionDeck(DECK), Samples.BEGUN);
    second.journal().close();
    assertThat(second.id().letters()).isNotEqualTo(first.letters());
  }

  @Test
  void listsTheNewestFirstAndWhereEachStands() throws IOException {
    SessionId finished =
        given(Samples.AT, Samples.shared("x"), new Event.Ended(Samples.AT.plusSeconds(9)));
    SessionId paused =
        given(Samples.AT.plusSeconds(100), new Event.Paused(Samples.AT.plusSeconds(200)));
    SessionId torn =
        given(Samples.AT.plusSeconds(200), new Event.Ended(Samples.AT.plusSeconds(300)));
    cut(journal(torn), 1);
    SessionId damaged =
        given(Samples.AT.plusSeconds(300), Samples.shared("How"), Samples.shared("b"));
    Files.writeString(journal(damaged), Files.readString(journal(damaged)).replace("How", "Now"));
    SessionId nonsense = given(Samples.AT.plusSeconds(400));
    Files.writeString(journal(nonsense), "");

    List<SessionSummary> list = sessions.list();
    assertThat(list)
        .extracting(SessionSummary::id)
        .containsExactly(nonsense, damaged, torn, paused, finished);
    assertThat(list)
        .extracting(SessionSummary::standing)
        .containsExactly(
            SessionSummary.Standing.DAMAGED,
            SessionSummary.Standing.DAMAGED,
            SessionSummary.Standing.UNFINISHED,
            SessionSummary.Standing.UNFINISHED,
            SessionSummary.Standing.FINISHED);
    assertThat(list.get(4).last()).contains(Samples.AT.plusSeconds(9));
    assertThat(list.get(4).begun()).map(Event.Begun::heading).contains(Samples.BEGUN.heading());
    assertThat(list.get(0).started()).isEqualTo(Instant.parse("2026-11-23T20:21:43Z"));
  }

  private static Event.Taken rest(int moment, String words) {
    Event.Scope scope = new Event.Scope(Audience.BOTH, Visibility.SHARED);
    Event.Line line = new Event.Line(moment, "", Mark.REST, scope, "Back at 21:05.");
    return new Event.Taken(Samples.AT, line, new Reply.Done(), words);
  }

  private Optional<Instant> back(SessionId id) {
    return sessions.list().stream()
        .filter(summary -> summary.id().equals(id))
        .findFirst()
        .flatMap(SessionSummary::back);
  }

  @Test
  void aSessionThatWasLeftInABreakKnowsWhenTheyWantedToBeBack() {
    Instant first = Samples.AT.plusSeconds(1_200);
    Instant later = Samples.AT.plusSeconds(3_600);
    Event.Called called = new Event.Called(Samples.AT, 2, Move.BREAK);
    Event.Paused left = new Event.Paused(Samples.AT);
    Event.Resumed again = new Event.Resumed(Samples.AT);
    Event.KeptOut laidDown = new Event.KeptOut(Samples.AT, 4);
    SessionId away =
        given(Samples.AT, Samples.shared("x"), called, rest(3, first.toString()), laidDown, left);
    SessionId longer =
        given(
            Samples.AT.plusSeconds(1),
            rest(3, first.toString()),
            left,
            again,
            new Event.Called(Samples.AT, 3, Move.BREAK),
            rest(4, later.toString()),
            left);
    SessionId cameBack =
        given(
            Samples.AT.plusSeconds(2),
            called,
            rest(3, first.toString()),
            Samples.shared("x"),
            left);
    SessionId over =
        given(Samples.AT.plusSeconds(3), rest(3, first.toString()), new Event.Ended(Samples.AT));
    SessionId quiet = given(Samples.AT.plusSeconds(4), rest(3, ""), left);
    SessionId begun = given(Samples.AT.plusSeconds(5));
    // The scene that was interrupted went on, whatever it went on with.
    Event.Scope scope = new Event.Scope(Audience.BOTH, Visibility.SHARED);
    Event.Line wanted = new Event.Line(2, "", Mark.ANSWER, scope, "What do you want?");
    int second = 6;
    for (Event.Lasting goesOn :
        List.of(
            new Event.Settled(Samples.AT, 2, "Shall we look?", false),
            new Event.KeptOut(Samples.AT, 2),
            new Event.Closed(Samples.AT, 2),
            new Event.Overlap(Samples.AT, wanted, List.of("rest")))) {
      SessionId id =
          given(Samples.AT.plusSeconds(second++), called, rest(3, first.toString()), goesOn, left);
      assertThat(back(id)).as("%s", goesOn).isEmpty();
    }
    assertThat(back(away)).contains(first);
    assertThat(back(longer)).contains(later);
    assertThat(sessions.lastUnfinished().flatMap(SessionSummary::back)).isEmpty();
    for (SessionId id : List.of(cameBack, over, quiet, begun)) {
      assertThat(back(id)).isEmpty();
    }
  }

  private static void cut(Path file, int bytes) throws IOException {
    byte[] all = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(all, all.length - bytes));
  }

  @Test
  void passesOverWhatIsNoSession() throws IOException {
    SessionId id = given(Samples.AT);
    Path folder = directories.sessions();
    Files.writeString(folder.resolve("notes.txt"), "x");
    Files.writeString(folder.resolve("2026-11-23T20-15-03Z-file2"), "x");
    Files.createDirectory(folder.resolve("2026-11-23T20-15-03Z-bare2"));
    Files.createDirectory(folder.resolve("2026-99-23T20-15-03Z-date2"));
    Files.createDirectories(folder.resolve("2026-11-23T20-15-03Z-odd22/journal.jsonl"));
    Files.createSymbolicLink(folder.resolve("2026-11-23T20-15-03Z-link2"), sessions.folder(id));
    Files.createSymbolicLink(folder.resolve("2026-11-23T20-15-03Z-gone2"), Path.of("nowhere"));
    Path linked = Files.createDirectory(folder.resolve("2026-11-23T20-15-03Z-jlink"));
    Files.createSymbolicLink(linked.resolve("journal.jsonl"), journal(id));
    assertThat(sessions.list()).extracting(SessionSummary::id).containsExactly(id);
    assertFailure(
        () -> sessions.open(new SessionId("2026-11-23T20-15-03Z-link2")),
        StoreFailure.Kind.NO_INPUT);
  }

  @Test
  void listsNothingWhereNothingIs() {
    assertThat(sessions.list()).isEmpty();
    assertThat(directories.state()).doesNotExist();
    assertFailure(() -> sessions.find("last"), StoreFailure.Kind.NO_INPUT);
  }

  /** What rehearsals write down is a time of their own; their folders are named by the real one. */
  @Test
  void theLastRehearsalIsTheOneThatWasBegunLastWhateverItsOwnClockSays() {
    Instant later = Samples.AT.plusSeconds(60);
    SessionId before = rehearsal(Samples.AT, Samples.AT.plusSeconds(90_000_000));
    assertThat(sessions.find("last")).isEqualTo(before);
    SessionId after = rehearsal(later, Samples.AT.minusSeconds(90_000_000));
    assertThat(sessions.find("last")).isEqualTo(after);
    SessionId real = given(Samples.AT.minusSeconds(60));
    assertThat(sessions.find("last")).isEqualTo(real);
  }

  private SessionId rehearsal(Instant really, Instant own) {
    Event.Begun begun =
        new Event.Begun(own, Samples.BEGUN.heading(), true, Optional.empty(), Optional.empty());
    OpenSession session = sessions.create(really, new SessionDeck(DECK), begun);
    session.journal().append(new Event.Ended(own.plusSeconds(3600)));
    session.journal().close();
    return session.id();
  }

  @Test
  void aFolderInWhichNothingBeganIsNoSession() throws IOException {
    Files.createDirectories(directories.sessions().resolve("2026-11-23T20-15-03Z-zzzzz"));
    assertThat(sessions.hasAny()).isFalse();
    assertThat(sessions.lastUnfinished()).isEmpty();
    assertFailure(() -> sessions.find("zzzzz"), StoreFailure.Kind.NO_INPUT);
    SessionId over = given(Samples.AT, new Event.Ended(Samples.AT));
    assertThat(sessions.hasAny()).isTrue();
    assertThat(sessions.lastUnfinished()).isEmpty();
    assertThat(sessions.lately()).extracting(SessionSummary::id).containsExactly(over);
    assertFailure(() -> sessions.find(""), StoreFailure.Kind.NO_INPUT);
  }

  @Test
  void findsByTheStartOfANameOrOfItsLetters() {
    SessionId first = given(Samples.AT);
    SessionId second = given(Samples.AT.plusSeconds(86_400));
    assertThat(sessions.find("last")).isEqualTo(second);
    assertThat(sessions.find("2026-11-23")).isEqualTo(first);
    assertThat(sessions.find(second.letters())).isEqualTo(second);
    assertThat(sessions.find(first.value())).isEqualTo(first);
    assertFailure(() -> sessions.find("2026"), StoreFailure.Kind.WRONG_USE);
    assertFailure(() -> sessions.find("../x"), StoreFailure.Kind.NO_INPUT);
    assertFailure(() -> sessions.find(""), StoreFailure.Kind.NO_INPUT);
  }

  @Test
  void saysHowMuchOfATornRecordWasPutAside() throws IOException {
    SessionId id = given(Samples.AT, Samples.shared("whole"), Samples.shared("torn"));
    cut(journal(id), 20);
    JournalState state = sessions.read(id).state();
    assertThat(state).isInstanceOf(JournalState.TornTail.class);
    OpenSession session = sessions.open(id);
    session.journal().close();
    assertThat(session.setAside()).isEqualTo(((JournalState.TornTail) state).bytes());
    assertThat(session.events()).hasSize(2);
    assertThat(sessions.read(id).state()).isEqualTo(new JournalState.Whole());
  }

  @Test
  void readsWhileSomebodyPlaysAndChangesNothing() throws IOException {
    OpenSession session = sessions.create(Samples.AT, new SessionDeck(DECK), Samples.BEGUN);
    assertThat(sessions.read(session.id()).events()).containsExactly(Samples.BEGUN);
    assertThat(sessions.list()).hasSize(1);
    assertFailure(() -> sessions.open(session.id()), StoreFailure.Kind.BUSY);
    session.journal().append(Samples.shared("x"));
    session.journal().close();
    assertThat(sessions.read(session.id()).events()).hasSize(2);
  }

  @Test
  void aSessionWithoutItsDeckCanBeReadButNotPlayedOn() throws IOException {
    SessionId id = given(Samples.AT);
    Files.delete(sessions.folder(id).resolve("deck.yaml"));
    assertFailure(() -> sessions.open(id), StoreFailure.Kind.DAMAGED);
    assertThat(sessions.read(id).events()).hasSize(1);
  }

  @Test
  void saysWhenNothingCanBeWritten() throws IOException {
    Files.createDirectories(directories.state().getParent());
    Files.writeString(directories.state(), "a file in the way");
    assertFailure(
        () -> sessions.create(Samples.AT, new SessionDeck(DECK), Samples.BEGUN),
        StoreFailure.Kind.CANNOT_WRITE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "..",
        "2026-11-23T20-15-03Z",
        "2026-11-23T20-15-03Z-abc",
        "2026-11-23T20-15-03Z-abcdefg",
        "2026-11-23T25-15-03Z-abcd",
        "2026-11-23T20-15-03Z-ab/d"
      })
  void aNameThatIsNoneIsRefused(String name) {
    assertThat(SessionId.of(name)).isEmpty();
    assertThatThrownBy(() -> new SessionId(name)).isInstanceOf(IllegalArgumentException.class);
  }
}
