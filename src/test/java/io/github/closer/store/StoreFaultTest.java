package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Keep;
import io.github.closer.play.JournalFailure;
import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import io.github.closer.session.Learned;
import io.github.closer.session.People;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything a store does, with each call to the disk failing once, in each way a disk fails.
 *
 * <p>What was there before is there afterwards, or what was to be: whole, and nothing between. The
 * failure says what the disk has and what can be done. After a failed {@code fsync} nothing more is
 * written.
 */
class StoreFaultTest {
  private static final Random LETTERS = new Random(5);
  private static final People NAMES = new People("Alex", "Sam");
  private static final Event.Closed CLOSED = new Event.Closed(Samples.AT, 4);
  private static final Event.Ended ENDED = new Event.Ended(Samples.AT);
  private static final List<Event.Lasting> BEFORE =
      List.of(
          Samples.BEGUN,
          Samples.kept(2, Keep.SESSION, Samples.SECRET + " (session)"),
          Samples.kept(3, Keep.TRANSCRIPT, Samples.SECRET + " (own)"),
          Samples.sealed(4, Audience.A, Samples.SECRET + " (A)"));

  /** What calls write to a disk, or ask it to be sure. */
  private static final Set<String> CHANGES =
      Set.of("create", "open", "write", "force", "truncate", "rename", "makeFolder", "forceFolder");

  @TempDir(factory = InMemory.class)
  Path temp;

  private Path template;
  private SessionId id;

  /** Something a store is asked to do. */
  private enum Doing {
    BEGIN,
    APPEND,
    WITHDRAW,
    END,
    OPEN_TORN,
    REMEMBER,
    REMOVE
  }

  static Stream<Arguments> faults() {
    Map<String, String> said =
        Map.of(
            "Input/output error", "reported an error",
            "No space left on device", "the disk is full",
            "Read-only file system", "can be read but not written",
            "Disk quota exceeded", "all the room you have");
    return Arrays.stream(Doing.values())
        .flatMap(
            doing ->
                said.entrySet().stream()
                    .map(fault -> Arguments.of(doing, fault.getKey(), fault.getValue())));
  }

  @BeforeEach
  void setUp() throws IOException {
    template = Files.createDirectory(temp.resolve("template"));
    Sessions sessions = sessions(template, new LocalDisk());
    OpenSession session =
        sessions.create(Samples.AT, Story.DECK, Samples.BEGUN, Memories.brought());
    BEFORE.subList(1, BEFORE.size()).forEach(session.journal()::append);
    session.journal().close();
    id = session.id();
    sessions.couple().write(NAMES);
  }

  private static Sessions sessions(Path home, Disk disk) {
    Directories directories =
        new Directories(home.resolve("data/closer"), home.resolve("state/closer"), home, home);
    return new Sessions(directories, LETTERS, new WaryDisk(disk));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void whicheverCallFailsItIsSaidAndNothingEarlierIsLost(Doing doing, String reason, String words)
      throws IOException {
    FaultyDisk sound = FaultyDisk.sound();
    assertThat(failed(doing, copy(doing, 0), sound)).isEmpty();
    assertThat(sound.calls).as("calls, %s", sound.log).isGreaterThan(8);
    for (int n = 1; n <= sound.calls; n++) {
      Path home = copy(doing, n);
      FaultyDisk disk = new FaultyDisk(n, reason, false);
      Optional<RuntimeException> failure = failed(doing, home, disk);
      String call = disk.log.get(n - 1);
      failure.ifPresent(said -> assertIsSaid(said, words));
      if (call.startsWith("force")) {
        assertThat(failure.isPresent() || doing == Doing.END).as(call).isTrue();
        assertNothingWasWrittenAfter(n, disk);
      }
      assertNothingIsLost(doing, home, failure.isEmpty(), "call " + n + ", " + call);
    }
  }

  private static Optional<RuntimeException> failed(Doing doing, Path home, FaultyDisk disk) {
    try {
      new Attempt(sessions(home, disk)).at(doing);
      return Optional.empty();
    } catch (StoreFailure | JournalFailure e) {
      return Optional.of(e);
    }
  }

  /** One program that does it. */
  private record Attempt(Sessions sessions) {
    void at(Doing doing) {
      switch (doing) {
        case BEGIN ->
            sessions
                .create(Samples.AT, Story.DECK, Samples.BEGUN, Memories.brought())
                .journal()
                .close();
        case APPEND -> append(Samples.shared(Samples.SECRET));
        case WITHDRAW -> append(CLOSED);
        case END -> append(ENDED);
        case OPEN_TORN -> append(Samples.shared("behind the torn one"));
        case REMEMBER -> sessions.couple().add(Keep.HOUSE_RULE, Audience.BOTH, "new", LETTERS);
        case REMOVE -> sessions.redact(Set.of(letters() + "-3-a", Memories.WALK.id()));
      }
    }

    private void append(Event.Lasting event) {
      OpenSession open = sessions.open(sessions.find(letters()));
      try {
        open.journal().append(event);
      } finally {
        open.journal().close();
      }
    }

    private String letters() {
      return sessions.letters().get(0);
    }
  }

  private Path copy(Doing doing, int n) throws IOException {
    Path home = temp.resolve("home-" + n);
    try (Stream<Path> all = Files.walk(template)) {
      for (Path path : all.toList()) {
        Files.copy(path, home.resolve(template.relativize(path).toString()));
      }
    }
    if (doing == Doing.OPEN_TORN) {
      Path journal = journal(home);
      Files.writeString(journal, Files.readString(journal) + torn());
    }
    return home;
  }

  private static String torn() {
    return "0badcafe {\"seq\":4,\"prev\":\"deadbeef\",\"type\":\"taken\",\"text\":\"torn";
  }

  private Path journal(Path home) {
    return sessions(home, new LocalDisk()).folder(id).resolve("journal.jsonl");
  }

  private static void assertIsSaid(RuntimeException failure, String words) {
    assertThat(failure).message().contains(words).doesNotContain(Samples.SECRET);
    if (failure instanceof StoreFailure said) {
      assertThat(said.kind()).isIn(StoreFailure.Kind.CANNOT_WRITE, StoreFailure.Kind.NO_INPUT);
      assertThat(said.hint().inEnglish()).isNotBlank();
    }
  }

  private static void assertNothingWasWrittenAfter(int n, FaultyDisk disk) {
    List<String> after = disk.log.subList(n, disk.log.size());
    assertThat(after).noneMatch(call -> CHANGES.contains(call.substring(0, call.indexOf(' '))));
  }

  private void assertNothingIsLost(Doing doing, Path home, boolean done, String how)
      throws IOException {
    Sessions sessions = sessions(home, new LocalDisk());
    OpenSession open = sessions.open(id);
    open.journal().close();
    List<Event.Lasting> after = after(doing);
    assertThat(open.events()).as(how).isIn(done ? List.of(after) : List.of(BEFORE, after));
    assertThat(open.given().deck()).as(how).isEqualTo(Story.DECK);
    if (doing == Doing.OPEN_TORN) {
      assertThat(Files.readString(journal(home).resolveSibling("journal.jsonl.torn")))
          .contains(torn());
    }
    assertThat(sessions.list())
        .allMatch(session -> session.standing() != SessionSummary.Standing.DAMAGED);
    CoupleFile couple = sessions.couple();
    assertThat(couple.read()).as(how).contains(NAMES);
    List<String> rules =
        couple.remembered().keepsakes().items().stream().map(Learned.Item::text).toList();
    List<List<String>> may = done ? List.of(List.of("new")) : List.of(List.of(), List.of("new"));
    assertThat(rules).as(how).isIn(doing == Doing.REMEMBER ? may : List.of(List.of()));
  }

  private static List<Event.Lasting> after(Doing doing) {
    List<Event.Lasting> after = new ArrayList<>(BEFORE);
    switch (doing) {
      case BEGIN, REMEMBER -> {}
      case APPEND -> after.add(Samples.shared(Samples.SECRET));
      case WITHDRAW -> {
        after.remove(3);
        after.add(CLOSED);
      }
      case END -> {
        after.remove(1);
        after.add(ENDED);
      }
      case OPEN_TORN -> after.add(Samples.shared("behind the torn one"));
      case REMOVE -> after.set(2, Samples.kept(3, Keep.TRANSCRIPT, Removal.REMOVED));
    }
    return after;
  }
}
