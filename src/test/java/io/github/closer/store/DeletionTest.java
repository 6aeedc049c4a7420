package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.closer.deck.Keep;
import io.github.closer.play.Journal;
import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import io.github.closer.session.Learned;
import io.github.closer.session.Mark;
import io.github.closer.session.Memory;
import io.github.closer.session.People;
import io.github.closer.session.Person;
import io.github.closer.session.Reply;
import io.github.closer.session.Visibility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two evenings: what was said on the first came up again on the second. */
class DeletionTest {
  private static final String PROMISE = "PROMISE-5a1f of Alex";
  private static final String TICKET = "TICKET-77c0 of Sam";
  private static final String ANSWER = "ANSWER-e2d9 of Sam";
  private static final String FOR_NEXT_TIME = "NEXT-0c11 of Alex";
  private static final String CALMING = "CALMING-41aa of Alex";
  private static final List<String> SAID = List.of(PROMISE, TICKET, ANSWER, FOR_NEXT_TIME, CALMING);
  private static final Instant LATER = Samples.AT.plusSeconds(7 * 86_400);
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");

  @TempDir Path temp;

  /** A home with two evenings. */
  private static final class Flat {
    final Path home;
    final Directories directories;
    final Sessions sessions;
    final CoupleFile couple;
    final SessionId first;
    final SessionId second;

    private Flat(Path home, SessionId first, SessionId second) {
      this.home = home;
      this.directories = Directories.from(Map.of(), home);
      this.sessions = new Sessions(directories, new Random(1));
      this.couple = new CoupleFile(directories);
      this.first = first;
      this.second = second;
    }

    /** The same again in another place. */
    Flat copied(Path other) throws IOException {
      try (Stream<Path> all = Files.walk(home)) {
        for (Path path : all.skip(1).toList()) {
          Files.copy(path, other.resolve(home.relativize(path)));
        }
      }
      return new Flat(other, first, second);
    }

    Flat(Path home) {
      this.home = home;
      this.directories = Directories.from(Map.of(), home);
      this.sessions = new Sessions(directories, new Random(1));
      this.couple = new CoupleFile(directories);
      couple.write(new People("Alex", "Sam"));
      first = firstEvening();
      second = secondEvening();
    }

    private SessionId played(Instant at, Memory memory, List<Event.Lasting> events) {
      Event.Heading heading =
          new Event.Heading("x", "X", new SessionDeck("x").hash(), 7, new People("Alex", "Sam"));
      OpenSession session =
          sessions.create(at, new SessionDeck("x"), new Event.Begun(at, heading), memory);
      couple.begun(session.id());
      try (Journal journal = session.journal()) {
        events.forEach(journal::append);
      }
      return session.id();
    }

    private SessionId firstEvening() {
      Instant at = Samples.AT;
      SessionId id =
          played(
              at,
              Memory.NONE,
              List.of(
                  entry(at, 1, "how", Audience.B, Mark.ANSWER, Keep.TRANSCRIPT, ANSWER),
                  entry(at, 2, "card", Audience.A, Mark.ANSWER, Keep.NEXT_TIME, FOR_NEXT_TIME),
                  entry(at, 3, "", Audience.A, Mark.PROMISE, Keep.TRANSCRIPT, PROMISE),
                  entry(at, 4, "", Audience.B, Mark.TICKET, Keep.TRANSCRIPT, TICKET),
                  entry(at, 5, "", Audience.A, Mark.ANSWER, Keep.CALMING, CALMING),
                  new Event.Ended(at)));
      couple.finished(id, "x", at, learned(id));
      return id;
    }

    /** Another evening on which the same was answered for next time. */
    SessionId answeredAgain() {
      SessionId id =
          played(
              LATER.plusSeconds(9),
              Memory.NONE,
              List.of(
                  entry(LATER, 2, "card", Audience.A, Mark.ANSWER, Keep.NEXT_TIME, FOR_NEXT_TIME),
                  new Event.Ended(LATER)));
      couple.finished(id, "x", LATER, learned(first));
      return id;
    }

    private static Learned learned(SessionId id) {
      String of = id.letters();
      Memory.Kept kept = new Memory.Kept(FOR_NEXT_TIME, OptionalDouble.empty(), List.of(), false);
      return new Learned(
          new Learned.Agreed(List.of(promise(of)), Map.of()),
          new Learned.Letters(
              List.of(new Learned.Written(ticket(of), Optional.empty())), List.of()),
          new Memory.Past(
              0,
              Optional.of(Person.A),
              Map.of("card", Map.of(Audience.A, kept)),
              Map.of("card", DAY, "other", DAY)),
          List.of(new Learned.Item(of + "-5-a", Keep.CALMING, Audience.A, CALMING)),
          new Learned.Later(
              List.of(
                  new Memory.Question(
                      of + "-9-both",
                      "x",
                      DAY.plusDays(7),
                      new Memory.Asking("X", "Was it used?", List.of()))),
              List.of()));
    }

    private SessionId secondEvening() {
      String of = first.letters();
      Memory memory =
          new Memory(
              Memory.NONE.past(),
              List.of(promise(of)),
              List.of(ticket(of)),
              Memory.NONE.kit(),
              List.of());
      return played(
          LATER,
          memory,
          List.of(
              shown(1, of + "-3-a", Mark.REVIEW, "You promised: " + PROMISE),
              shown(2, of + "-4-b", Mark.OPENED, TICKET),
              entry(LATER, 3, "how", Audience.B, Mark.ANSWER, Keep.TRANSCRIPT, "still here"),
              new Event.Paused(LATER)));
    }

    private static Memory.Promise promise(String letters) {
      return new Memory.Promise(letters + "-3-a", Audience.A, PROMISE, Optional.empty(), "x");
    }

    private static Memory.Ticket ticket(String letters) {
      return new Memory.Ticket(letters + "-4-b", Audience.B, TICKET, DAY);
    }

    private static Event.Taken entry(
        Instant at, int moment, String step, Audience by, Mark mark, Keep keep, String words) {
      Event.Scope scope = new Event.Scope(by, Visibility.SHARED, keep);
      Event.Line line = new Event.Line(moment, step, mark, scope, "?");
      return new Event.Taken(at, line, new Reply.Written(words), words);
    }

    private static Event.Taken shown(int moment, String step, Mark mark, String text) {
      Event.Scope scope = new Event.Scope(Audience.BOTH, Visibility.SHARED);
      Event.Line line = new Event.Line(moment, step, mark, scope, text);
      return new Event.Taken(LATER, line, new Reply.Done(), "");
    }

    /** The words of which something is in any file. */
    List<String> found() {
      String all = all();
      return SAID.stream().filter(all::contains).toList();
    }

    String all() {
      StringBuilder all = new StringBuilder();
      try (Stream<Path> files = Files.walk(home)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return all.toString();
    }

    boolean isWhole(SessionId id) {
      return new Verifier(directories).verify(id).isWhole();
    }
  }

  private Flat flat(String name) throws IOException {
    return new Flat(Files.createDirectory(temp.resolve(name)));
  }

  @Test
  void aSessionGoesWithEverythingItLeft() throws IOException {
    Flat flat = flat("home");
    assertThat(flat.found()).isEqualTo(SAID);

    Deletion.Left left = new Deletion(flat.directories).session(flat.first);

    assertThat(left).isEqualTo(new Deletion.Left(List.of(), List.of()));
    assertThat(flat.found()).isEmpty();
    assertThat(flat.sessions.list()).extracting(SessionSummary::id).containsExactly(flat.second);
    assertThat(flat.isWhole(flat.second)).isTrue();
    assertThat(flat.all()).contains("still here");
    CoupleMemory memory = flat.couple.remembered();
    assertThat(memory.keepsakes())
        .isEqualTo(new CoupleMemory.Keepsakes(List.of(), List.of(), List.of()));
    assertThat(memory.evenings().unfinished()).containsExactly(flat.second);
    assertThat(memory.evenings().last()).isEmpty();
    assertThat(memory.evenings().finished()).isZero();
    assertThat(memory.gone()).isEmpty();
    assertThat(memory.answers()).isEmpty();
    assertThat(memory.lastPlayed("x")).isEmpty();
    // "other" was drawn on that day in a session that is not known any more.
    assertThat(memory.deck("x").drawn()).containsOnlyKeys("other");
    assertThat(flat.couple.read()).contains(new People("Alex", "Sam"));
  }

  @Test
  void whatProtectsSomebodyStays() throws IOException {
    Flat flat = flat("home");

    new Deletion(flat.directories).session(flat.first);

    assertThat(flat.couple.remembered().deck("x").question()).isPresent();
  }

  @Test
  void aSessionThatIsPlayedIsRefusedAndNothingIsChanged() throws IOException {
    Flat flat = flat("home");
    String before = flat.all();
    OpenSession open = flat.sessions.open(flat.first);
    try (Journal playing = open.journal()) {
      assertThat(playing).isNotNull();
      Deletion deletion = new Deletion(flat.directories);
      assertThatThrownBy(() -> deletion.session(flat.first)).isInstanceOf(JournalBusy.class);
      assertThatThrownBy(() -> deletion.refuseWhilePlayed(List.of(flat.first)))
          .isInstanceOf(JournalBusy.class);
    }
    assertThat(flat.all()).isEqualTo(before);
  }

  @Test
  void aLaterSessionThatIsPlayedIsInTheWayBeforeAnythingGoes() throws IOException {
    Flat flat = flat("home");
    try (Journal playing = flat.sessions.open(flat.second).journal()) {
      assertThat(playing).isNotNull();
      assertThatThrownBy(() -> new Deletion(flat.directories).session(flat.first))
          .isInstanceOf(JournalBusy.class);
    }
    assertThat(flat.isWhole(flat.first)).isTrue();
    assertThat(flat.found()).isEqualTo(SAID);
  }

  @Test
  void aLaterSessionThatIsDamagedIsNamedAndInNobodysWay() throws IOException {
    Flat flat = flat("home");
    Path journal = flat.sessions.folder(flat.second).resolve("journal.jsonl");
    byte[] bytes = Files.readAllBytes(journal);
    bytes[bytes.length / 2] ^= 1;
    Files.write(journal, bytes);

    Deletion.Left left = new Deletion(flat.directories).session(flat.first);

    assertThat(left.unchanged()).singleElement().isInstanceOf(JournalDamaged.class);
    assertThat(flat.sessions.list()).extracting(SessionSummary::id).containsExactly(flat.second);
    assertThat(Files.readAllBytes(journal)).isEqualTo(bytes);
  }

  @Test
  void aDamagedSessionCanBeDeleted() throws IOException {
    Flat flat = flat("home");
    Files.writeString(flat.sessions.folder(flat.first).resolve("journal.jsonl"), "?");

    new Deletion(flat.directories).session(flat.first);

    assertThat(flat.sessions.folder(flat.first)).doesNotExist();
    assertThat(flat.couple.remembered().keepsakes().promises()).isEmpty();
  }

  @Test
  void whatIsNotOursStaysAndNoLinkIsFollowed() throws IOException {
    Flat flat = flat("home");
    Path folder = flat.sessions.folder(flat.first);
    Path diary = Files.writeString(temp.resolve("diary.txt"), "mine");
    Files.writeString(folder.resolve("notes.txt"), "mine");
    Files.delete(folder.resolve("deck.yaml"));
    Files.createSymbolicLink(folder.resolve("deck.yaml"), diary);
    Files.createSymbolicLink(folder.resolve("included.json"), temp);

    Deletion deletion = new Deletion(flat.directories);
    Deletion.Left left = deletion.session(flat.first);

    assertThat(diary).hasContent("mine");
    assertThat(left.others())
        .extracting(path -> path.getFileName().toString())
        .containsExactly("deck.yaml", "included.json", "notes.txt");
    assertThat(left.others()).allMatch(path -> Files.exists(path));
    assertThat(flat.sessions.list()).extracting(SessionSummary::id).containsExactly(flat.second);
    assertThat(flat.found()).isEmpty();
  }

  @Test
  void whicheverCallFailsNothingHalfIsShownAndDoingItAgainDoesTheRest() throws IOException {
    Flat home = flat("home");
    int calls = 0;
    int failures = 0;
    for (int n = 1; n == calls + 1; n++) {
      Flat flat = home.copied(Files.createDirectory(temp.resolve("fault-" + n)));
      FaultyDisk disk = new FaultyDisk(n, "Input/output error", true);
      try {
        new Deletion(flat.directories, disk).session(flat.first);
      } catch (StoreFailure e) {
        failures++;
        assertThat(flat.sessions.list())
            .as("call %d of %s", n, disk.log)
            .allMatch(session -> flat.isWhole(session.id()));
      }
      calls = Math.min(disk.calls, n);
      Deletion again = new Deletion(flat.directories);
      String letters = flat.first.letters();
      Set<SessionId> there = Set.copyOf(new Verifier(flat.directories).sessions());
      Optional<SessionId> rest =
          again.unfinished(letters).or(() -> Optional.of(flat.first).filter(there::contains));
      rest.ifPresent(again::session);
      assertThat(flat.found()).as("call %d of %s", n, disk.log).isEmpty();
      assertThat(flat.directories.sessions().toFile().list())
          .as("call %d", n)
          .containsExactly(flat.second.value());
      assertThat(flat.couple.remembered().evenings().finished()).isZero();
      assertThat(flat.isWhole(flat.second)).isTrue();
    }
    assertThat(calls).isGreaterThan(30);
    assertThat(failures).isGreaterThan(20);
  }

  @Test
  void itsNameIsGoneForGoodBeforeItsFilesAreAndThenItsFolder() throws IOException {
    Flat flat = flat("home");
    FaultyDisk disk = FaultyDisk.sound();
    new Deletion(flat.directories, disk).session(flat.first);
    List<String> log = disk.log;
    int hidden = log.indexOf("rename " + flat.first);
    int forgotten = log.lastIndexOf("rename couple.json.new");
    int gone = log.indexOf("delete journal.jsonl");
    assertThat(log.get(hidden + 1)).isEqualTo("forceFolder sessions");
    assertThat(List.of(log.lastIndexOf("rename journal.jsonl.new"), hidden, forgotten, gone))
        .isSorted();
    assertThat(log.subList(log.size() - 3, log.size()))
        .satisfiesExactly(
            lock -> assertThat(lock).isEqualTo("delete lock"),
            folder -> assertThat(folder).contains(flat.first.letters()),
            forced -> assertThat(forced).isEqualTo("forceFolder sessions"));
  }

  @Test
  void theCouplesFileGoesForGood() throws IOException {
    Flat flat = flat("home");
    FaultyDisk disk = FaultyDisk.sound();
    new Deletion(flat.directories, disk).all(true);
    assertThat(disk.log)
        .containsSubsequence(
            "delete sessions",
            "lock couple.lock",
            "delete couple.json.new",
            "delete couple.json",
            "delete couple.lock",
            "forceFolder closer");
  }

  @Test
  void aDeletionThatWasBegunIsFoundByTheStartOfItsLetters() throws IOException {
    Flat flat = flat("home");
    Path folder = flat.sessions.folder(flat.first);
    Path hidden =
        new SessionFolders(flat.directories.sessions(), new LocalDisk()).deleted(flat.first);
    Deletion deletion = new Deletion(flat.directories);
    assertThat(deletion.unfinished(flat.first.letters())).isEmpty();
    Weight weight = deletion.weight(flat.first);
    assertThat(weight).isEqualTo(Weight.of(folder)).isNotEqualTo(Weight.NONE);

    Files.move(folder, hidden);

    assertThat(deletion.unfinished(flat.first.letters().substring(0, 3))).contains(flat.first);
    assertThat(deletion.unfinished("")).isEmpty();
    assertThat(deletion.unfinished("zzzzz")).isEmpty();
    assertThat(deletion.weight(flat.first)).isEqualTo(weight);
    assertThat(deletion.place(flat.first)).isEqualTo(hidden);
    // What somebody else put there is no deletion that is not finished.
    for (String ours : List.of("deck.yaml", "journal.jsonl")) {
      Files.delete(hidden.resolve(ours));
    }
    assertThat(deletion.unfinished(flat.first.letters())).contains(flat.first);
    Files.delete(hidden.resolve("lock"));
    assertThat(deletion.unfinished(flat.first.letters())).contains(flat.first);
    Files.createDirectory(hidden.resolve("journal.jsonl"));
    Files.writeString(hidden.resolve("notes.txt"), "mine");
    assertThat(deletion.unfinished(flat.first.letters())).isEmpty();
  }

  @Test
  void onlyDecksAreTheirDecks() throws IOException {
    Flat flat = flat("home");
    Path decks = Files.createDirectories(flat.directories.decks());
    Path own = Files.writeString(decks.resolve("own.yaml"), "- Why?\n");
    Path photo = Files.writeString(decks.resolve("photo.png"), "mine");
    Deletion deletion = new Deletion(flat.directories);
    assertThat(deletion.decks()).containsExactly(own);
    assertThat(deletion.all(true).others()).containsExactly(photo);
    assertThat(own).doesNotExist();
    assertThat(photo).exists();
  }

  @Test
  void anAnswerForNextTimeThatAnotherSessionHasStays() throws IOException {
    Flat flat = flat("home");
    SessionId third = flat.answeredAgain();
    new Deletion(flat.directories).session(flat.first);
    assertThat(flat.couple.remembered().answers())
        .singleElement()
        .extracting(answer -> answer.kept().words())
        .isEqualTo(FOR_NEXT_TIME);
    new Deletion(flat.directories).session(third);
    assertThat(flat.couple.remembered().answers()).isEmpty();
    assertThat(flat.found()).isEmpty();
  }

  @Test
  void allThereIsGoesAndTheFoldersWithIt() throws IOException {
    Flat flat = flat("home");
    Files.createDirectories(flat.directories.decks().resolve("shared"));
    Files.writeString(flat.directories.decks().resolve("own.yaml"), "- Why?\n");
    Files.writeString(flat.directories.decks().resolve("shared/part.yml"), "- Why?\n");
    Files.createDirectory(flat.directories.sessions().resolve("2026-11-23T20-15-03Z-zzzzz"));
    Deletion deletion = new Deletion(flat.directories);
    assertThat(deletion.decks()).hasSize(2);

    assertThat(deletion.all(true)).isEqualTo(new Deletion.Left(List.of(), List.of()));

    assertThat(flat.directories.data()).doesNotExist();
    assertThat(flat.directories.state()).doesNotExist();
    assertThat(flat.directories.data().getParent()).exists();
    assertThat(deletion.all(true)).isEqualTo(new Deletion.Left(List.of(), List.of()));
    assertThat(flat.directories.data()).doesNotExist();
  }

  @Test
  void theirOwnDecksStayWhereTheyWantThemAndWhatIsNotOursAlways() throws IOException {
    Flat flat = flat("home");
    Path own = flat.directories.decks().resolve("own.yaml");
    Files.createDirectories(own.getParent());
    Files.writeString(own, "- Why?\n");
    Path photo = Files.writeString(flat.directories.data().resolve("photo.png"), "mine");
    Path link = flat.directories.state().resolve("link");
    Files.createSymbolicLink(link, temp);

    Deletion.Left left = new Deletion(flat.directories).all(false);

    assertThat(own).exists();
    assertThat(left.others()).containsExactlyInAnyOrder(photo, link);
    assertThat(photo).exists();
    assertThat(flat.found()).isEmpty();
    assertThat(flat.directories.couple()).doesNotExist();
  }

  @Test
  void whicheverCallFailsWhileAllGoesWhatIsShownIsWhole() throws IOException {
    Flat home = flat("home");
    int calls = 0;
    for (int n = 1; n == calls + 1; n++) {
      Flat flat = home.copied(Files.createDirectory(temp.resolve("all-" + n)));
      FaultyDisk disk = new FaultyDisk(n, "Input/output error", true);
      try {
        new Deletion(flat.directories, disk).all(true);
      } catch (StoreFailure e) {
        assertThat(flat.sessions.list())
            .as("call %d of %s", n, disk.log)
            .allMatch(session -> flat.isWhole(session.id()));
        flat.couple.remembered();
      }
      calls = Math.min(disk.calls, n);
      new Deletion(flat.directories).all(true);
      assertThat(flat.directories.data()).doesNotExist();
      assertThat(flat.directories.state()).doesNotExist();
    }
    assertThat(calls).isGreaterThan(20);
  }

  @Test
  void oneRemovesTheOwnWordsEverywhereAndTheOthersKeepEveryLetter() throws IOException {
    Flat flat = flat("home");
    OwnWords words = new OwnWords(flat.directories);
    assertThat(words.of(Person.A)).isEqualTo(new OwnWords.Count(3, 1, 3));
    assertThat(words.of(Person.B)).isEqualTo(new OwnWords.Count(3, 2, 1));

    assertThat(words.remove(Person.A)).isEmpty();

    assertThat(flat.found()).containsExactly(TICKET, ANSWER);
    assertThat(flat.all()).contains("still here", "(removed by its author)");
    assertThat(words.of(Person.A).isNothing()).isTrue();
    assertThat(words.of(Person.B)).isEqualTo(new OwnWords.Count(3, 2, 1));
    assertThat(flat.isWhole(flat.first)).isTrue();
    assertThat(flat.isWhole(flat.second)).isTrue();
    assertThat(flat.couple.remembered().gone()).isNotEmpty();
  }

  @Test
  void whicheverCallFailsWhileOwnWordsGoEverySessionIsWholeAndDoingItAgainDoesTheRest()
      throws IOException {
    Flat home = flat("home");
    int calls = 0;
    for (int n = 1; n == calls + 1; n++) {
      Flat flat = home.copied(Files.createDirectory(temp.resolve("own-" + n)));
      FaultyDisk disk = new FaultyDisk(n, "Input/output error", false);
      try {
        new OwnWords(flat.directories, disk).remove(Person.A);
      } catch (StoreFailure e) {
        assertThat(e.sentence().inEnglish()).as("call %d", n).isNotBlank();
      }
      calls = Math.min(disk.calls, n);
      assertThat(flat.sessions.list()).hasSize(2);
      assertThat(flat.sessions.list())
          .as("call %d of %s", n, disk.log)
          .allMatch(session -> flat.isWhole(session.id()));
      assertThat(new OwnWords(flat.directories).remove(Person.A)).isEmpty();
      assertThat(flat.found()).as("call %d of %s", n, disk.log).containsExactly(TICKET, ANSWER);
    }
    assertThat(calls).isGreaterThan(20);
  }
}
