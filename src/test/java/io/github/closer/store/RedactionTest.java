package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.closer.deck.Deck;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Keep;
import io.github.closer.deck.Source;
import io.github.closer.play.Journal;
import io.github.closer.session.Audience;
import io.github.closer.session.Chance;
import io.github.closer.session.Cue;
import io.github.closer.session.Event;
import io.github.closer.session.InEnglish;
import io.github.closer.session.Mark;
import io.github.closer.session.Memory;
import io.github.closer.session.Reply;
import io.github.closer.session.Session;
import io.github.closer.session.Setting;
import io.github.closer.session.Visibility;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedactionTest {
  private static final String PROMISE = "I will not say it before your mother";
  private static final String CUE = "when she asks about us";
  private static final String TICKET = "It hurt, and I did not say so.";
  private static final String RULE = "No phones on Thursdays";
  private static final String SHORT = "rain";
  private static final List<String> GONE = List.of(PROMISE, CUE, TICKET, RULE, SHORT);
  private static final String REMOVED = "(removed by its author)";
  private static final Instant LATER = Samples.AT.plusSeconds(86_400);

  @TempDir Path home;
  private Directories directories;
  private Sessions sessions;

  @BeforeEach
  void setUp() {
    directories = Directories.from(Map.of(), home);
    sessions = new Sessions(directories, new Random(1));
  }

  private SessionId given(Instant at, Memory memory, List<Event.Lasting> events) {
    OpenSession session =
        sessions.create(
            at, new SessionDeck("deck: x\n"), new Event.Begun(at, Samples.BEGUN.heading()), memory);
    events.forEach(session.journal()::append);
    session.journal().close();
    return session.id();
  }

  private static Event.Taken entry(int moment, Audience by, Mark mark, Reply reply, String words) {
    return entry(moment, by, mark, Keep.TRANSCRIPT, reply, words);
  }

  private static Event.Taken entry(
      int moment, Audience by, Mark mark, Keep keep, Reply reply, String words) {
    Event.Scope scope = new Event.Scope(by, Visibility.SHARED, keep);
    Event.Line line = new Event.Line(moment, "step", mark, scope, "What will you do?");
    return new Event.Taken(Samples.AT, line, reply, words);
  }

  private static Event.Taken written(int moment, Audience by, Mark mark, String words) {
    return entry(moment, by, mark, new Reply.Written(words), words);
  }

  private static Event.Taken shown(int moment, String step, Mark mark, String text) {
    Event.Scope scope = new Event.Scope(Audience.BOTH, Visibility.SHARED);
    Event.Line line = new Event.Line(moment, step, mark, scope, text);
    return new Event.Taken(Samples.AT, line, new Reply.Done(), "");
  }

  /** What was said in the first session. */
  private static List<Event.Lasting> said() {
    return List.of(
        shown(1, "", Mark.TEXT, "Bring nothing but " + SHORT + "bows."),
        written(2, Audience.A, Mark.PROMISE, PROMISE),
        written(2, Audience.A, Mark.CUE, CUE),
        entry(2, Audience.A, Mark.DUE, new Reply.Done(), "on Sunday"),
        written(2, Audience.B, Mark.PROMISE, "something else"),
        written(3, Audience.B, Mark.TICKET, TICKET),
        entry(
            4,
            Audience.BOTH,
            Mark.ANSWER,
            Keep.HOUSE_RULE,
            new Reply.Written("Tea first\n\n " + RULE + "\nBoth cook"),
            "Tea first\n\n " + RULE + "\nBoth cook"),
        entry(5, Audience.A, Mark.ANSWER, Keep.CALMING, new Reply.Written(SHORT), SHORT),
        entry(5, Audience.B, Mark.ANSWER, new Reply.Chosen(1), "what Alex wrote: " + PROMISE),
        Samples.unknown(0, JournalLine.NONE),
        shown(6, "", Mark.TEXT, "Alex said: " + PROMISE + ". What calms: " + SHORT + "."),
        new Event.Settled(Samples.AT, 7, "Is \"" + RULE + "\" still right?", true),
        entry(8, Audience.A, Mark.ANSWER, new Reply.Passed(), ""));
  }

  private static Set<String> ids(SessionId session) {
    String letters = session.letters();
    return Set.of(
        letters + "-2-a",
        letters + "-3-b",
        letters + "-4-both-2",
        letters + "-5-a",
        letters + "-99-b",
        "own-23456",
        "nonsense");
  }

  private SessionId first(boolean over) {
    List<Event.Lasting> events = new ArrayList<>(said());
    events.add(over ? new Event.Ended(Samples.AT) : new Event.Paused(Samples.AT));
    return given(Samples.AT, Memory.NONE, events);
  }

  /** A later session that looked at the promise, opened the ticket, and was given both. */
  private SessionId second(SessionId first) {
    String promise = first.letters() + "-2-a";
    String ticket = first.letters() + "-3-b";
    Memory memory =
        new Memory(
            Memory.NONE.past(),
            List.of(
                new Memory.Promise(
                    promise, Audience.A, PROMISE + " (" + CUE + ")", Optional.empty(), "x"),
                Memories.WALK),
            List.of(new Memory.Ticket(ticket, Audience.B, TICKET, Memories.DAY)),
            Memory.NONE.kit());
    return given(
        LATER,
        memory,
        List.of(
            shown(1, promise, Mark.REVIEW, "Alex: " + PROMISE + " (" + CUE + ")\n\nHow was it?"),
            shown(2, Memories.WALK.id(), Mark.REVIEW, "Alex: A walk on Sunday\n\nHow was it?"),
            shown(3, ticket, Mark.OPENED, "Sam wrote:\n\n" + TICKET),
            new Event.Paused(LATER)));
  }

  private Path journal(SessionId id) {
    return sessions.folder(id).resolve("journal.jsonl");
  }

  private Path torn(SessionId id) {
    return sessions.folder(id).resolve("journal.jsonl.torn");
  }

  private String everything() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file)).append('\n');
      }
    }
    return all.toString();
  }

  private List<String> records(SessionId id) throws IOException {
    return JournalScan.of(Files.readAllBytes(journal(id))).lines().stream()
        .map(line -> line.json().replaceFirst("^\\{\"seq\":\\d+,\"prev\":\"\\w{8}\",", "{"))
        .toList();
  }

  @Test
  void theWordsAreNowhereAndEveryOtherLineIsAsItWas() throws IOException {
    SessionId first = first(true);
    SessionId second = second(first);
    List<String> before = records(first);
    assertThat(everything()).contains(GONE);

    sessions.redact(ids(first));

    assertThat(everything().replace(SHORT + "bows", "")).doesNotContain(GONE);
    List<String> after = records(first);
    assertThat(after).hasSameSizeAs(before);
    for (int i : List.of(0, 1, 4, 5, 10, 13, 14)) {
      assertThat(after.get(i)).isEqualTo(before.get(i));
    }
    JournalReading reading = sessions.read(first);
    assertThat(reading.state()).isEqualTo(new JournalState.Whole());
    assertThat(reading.events().get(2)).isEqualTo(written(2, Audience.A, Mark.PROMISE, REMOVED));
    assertThat(reading.events().get(3)).isEqualTo(written(2, Audience.A, Mark.CUE, REMOVED));
    assertThat(reading.events().get(6)).isEqualTo(written(3, Audience.B, Mark.TICKET, REMOVED));
    String rules = "Tea first\n\n" + REMOVED + "\nBoth cook";
    assertThat(reading.events().get(7))
        .isEqualTo(
            entry(4, Audience.BOTH, Mark.ANSWER, Keep.HOUSE_RULE, new Reply.Written(rules), rules));
    assertThat(reading.events().get(9))
        .isEqualTo(
            entry(5, Audience.B, Mark.ANSWER, new Reply.Chosen(1), "what Alex wrote: " + REMOVED));
    assertThat(((Event.Taken) reading.events().get(11)).line().text())
        .isEqualTo("Alex said: " + REMOVED + ". What calms: " + REMOVED + ".");

    List<Event.Lasting> later = sessions.read(second).events();
    assertThat(later)
        .extracting(event -> event instanceof Event.Taken taken ? taken.line().text() : "")
        .containsExactly("", REMOVED, "Alex: A walk on Sunday\n\nHow was it?", REMOVED, "");
    OpenSession open = sessions.open(second);
    open.journal().close();
    Memory memory = open.given().memory();
    assertThat(memory.promises())
        .extracting(Memory.Promise::text)
        .containsExactly(REMOVED, Memories.WALK.text());
    assertThat(memory.tickets()).extracting(Memory.Ticket::text).containsExactly(REMOVED);
  }

  @Test
  void doingItTwiceChangesNothingMore() throws IOException {
    SessionId first = first(false);
    second(first);
    sessions.redact(ids(first));
    String once = everything();
    sessions.redact(ids(first));
    assertThat(everything()).isEqualTo(once);
  }

  @Test
  void whatWasChosenStaysWhileTheSessionNeedsIt() throws IOException {
    Event.Taken chosen = entry(1, Audience.A, Mark.ANSWER, new Reply.Chosen(0), "Walk");
    Event.Taken ticked =
        entry(2, Audience.A, Mark.ANSWER, new Reply.Ticked(List.of(0, 1)), "Walk; Swim");
    SessionId unfinished = given(Samples.AT, Memory.NONE, List.of(chosen, ticked));
    SessionId finished = given(LATER, Memory.NONE, List.of(chosen, ticked, new Event.Ended(LATER)));
    for (SessionId id : List.of(unfinished, finished)) {
      sessions.redact(Set.of(id.letters() + "-1-a", id.letters() + "-2-a-2"));
    }
    assertThat(sessions.read(unfinished).events()).contains(chosen, ticked);
    assertThat(sessions.read(finished).events())
        .contains(
            entry(1, Audience.A, Mark.ANSWER, new Reply.Chosen(0), REMOVED),
            entry(2, Audience.A, Mark.ANSWER, new Reply.Ticked(List.of(0, 1)), "Walk; " + REMOVED));
  }

  @Test
  void aShortWordGoesOnlyWhereItStandsAlone() throws IOException {
    List<Event.Lasting> events =
        List.of(
            written(1, Audience.A, Mark.ANSWER, SHORT),
            shown(2, "", Mark.TEXT, "Alex: " + SHORT + ", and 雨" + SHORT + " in a t" + SHORT),
            entry(3, Audience.B, Mark.ANSWER, new Reply.Chosen(0), SHORT),
            written(4, Audience.B, Mark.ANSWER, SHORT));
    SessionId unfinished = given(Samples.AT, Memory.NONE, events);
    List<Event.Lasting> ended = new ArrayList<>(events);
    ended.add(new Event.Ended(LATER));
    SessionId finished = given(LATER, Memory.NONE, ended);
    for (SessionId id : List.of(unfinished, finished)) {
      sessions.redact(Set.of(id.letters() + "-1-a"));
      assertThat(sessions.read(id).events())
          .contains(
              written(1, Audience.A, Mark.ANSWER, REMOVED),
              shown(2, "", Mark.TEXT, "Alex: " + REMOVED + ", and 雨" + REMOVED + " in a train"),
              // Sam's own word is Sam's.
              written(4, Audience.B, Mark.ANSWER, SHORT));
    }
    // It may as well be an option of the deck, on which a branch hangs.
    assertThat(sessions.read(unfinished).events()).contains(events.get(2));
    assertThat(sessions.read(finished).events())
        .contains(entry(3, Audience.B, Mark.ANSWER, new Reply.Chosen(0), REMOVED));
  }

  @Test
  void anAnswerThatWasChangedGoesAsItWasBeforeToo() throws IOException {
    SessionId id =
        given(
            Samples.AT,
            Memory.NONE,
            List.of(
                written(1, Audience.A, Mark.ANSWER, "one\n" + RULE),
                written(1, Audience.A, Mark.ANSWER, RULE + "\ntwo")));
    sessions.redact(Set.of(id.letters() + "-1-a-1"));
    assertThat(sessions.read(id).events())
        .contains(
            written(1, Audience.A, Mark.ANSWER, "one\n" + REMOVED),
            written(1, Audience.A, Mark.ANSWER, REMOVED + "\ntwo"));
    // A line that cannot be told from the others takes them all with it.
    sessions.redact(Set.of(id.letters() + "-1-a-7"));
    assertThat(everything()).doesNotContain("one", "two");
  }

  @Test
  void aSessionThatIsNotOverIsGoneOnWithWhereItWas() throws IOException {
    String yaml =
        """
        title: Rules
        steps:
          - ask: What shall be a rule of ours?
            id: rule
            who: a
            answer: line
          - say: Alex wrote $rule.
            when: rule answered
          - choose: Shall it hold?
            id: hold
            who: both
            options: [Yes, No]
          - say: So it holds.
            when: hold = 'Yes'
          - say: Thank you.
        """;
    Deck deck = DeckReader.read(new Source("deck.yaml", yaml), "rules").value().orElseThrow();
    Setting setting = InEnglish.setting(deck, Samples.BEGUN.heading().people(), Chance.of(7));
    Session session = Session.begin(setting, Samples.AT);
    OpenSession open = sessions.create(Samples.AT, new SessionDeck(yaml), Samples.BEGUN);
    int rule = -1;
    while (!session.cue().card().text().startsWith("So it holds")) {
      Event event = session.take(reply(session.cue()), Samples.AT);
      open.journal().append((Event.Lasting) event);
      if (event instanceof Event.Taken taken && taken.reply() instanceof Reply.Written) {
        rule = taken.line().moment();
      }
      session = session.after(event);
    }
    open.journal().close();

    sessions.redact(
        Set.of(open.id().letters() + "-" + rule + "-a", open.id().letters() + "-3-both"));

    assertThat(everything()).doesNotContain(RULE).contains("Alex wrote " + REMOVED);
    Session resumed = Session.resume(setting, sessions.read(open.id()).events());
    assertThat(resumed.cue()).isEqualTo(session.cue());
  }

  private static Reply reply(Cue cue) {
    if (cue instanceof Cue.Write) {
      return new Reply.Written(RULE);
    }
    return cue instanceof Cue.Choose ? new Reply.Chosen(0) : new Reply.Done();
  }

  @Test
  void tornTailsThatMayHoldItGo() throws IOException {
    SessionId first = first(false);
    SessionId second = second(first);
    List<JournalLine> lines = JournalScan.of(Files.readAllBytes(journal(first))).lines();
    String stays = tail(lines.get(1), 1, "step", "stays");
    Files.writeString(
        torn(first),
        String.join(
            "\n",
            stays,
            tail(lines.get(1), 2, "step", PROMISE),
            tail(lines.get(1), 5, "step", SHORT),
            // It follows a line that is changed, and so would prove a guess.
            tail(lines.get(2), 1, "step", "x"),
            "0badcafe {\"seq\":1,\"prev\":\"" + lines.get(1).checksum() + "\",\"wor",
            "0badcafe"));
    String promise = first.letters() + "-2-a";
    List<JournalLine> later = JournalScan.of(Files.readAllBytes(journal(second))).lines();
    Files.writeString(
        torn(second),
        tail(later.get(0), 1, promise, PROMISE) + "\n" + tail(later.get(0), 1, "x", "stays, too"));
    SessionId third = given(LATER.plusSeconds(1), Memory.NONE, List.of());
    Files.writeString(
        torn(third), "0badcafe {\"seq\":1,\"prev\":\"0badcafe\",\0\0\0\0\"text\":\"" + PROMISE);

    sessions.redact(ids(first));

    assertThat(everything().replace(SHORT + "bows", "")).doesNotContain(GONE);
    assertThat(Files.readString(torn(first))).isEqualTo(stays);
    assertThat(Files.readString(torn(second))).isEqualTo(tail(later.get(0), 1, "x", "stays, too"));
    assertThat(Files.readString(torn(third))).isEmpty();
  }

  private static String tail(JournalLine before, int moment, String step, String words) {
    return "0badcafe {\"seq\":2,\"prev\":\""
        + before.checksum()
        + "\",\"type\":\"taken\",\"moment\":"
        + moment
        + ",\"step\":\""
        + step
        + "\",\"words\":\""
        + words;
  }

  @Test
  void onlyWhatIsNotOlderIsReadAndOnlyWhatHoldsItIsChanged() throws IOException {
    SessionId older = given(Samples.AT.minusSeconds(9), Memory.NONE, List.of());
    SessionId first = first(true);
    SessionId newer = given(LATER, Memory.NONE, List.of(written(2, Audience.A, Mark.PROMISE, "x")));
    byte[] before = Files.readAllBytes(journal(newer));
    FaultyDisk disk = FaultyDisk.sound();
    new Sessions(directories, new Random(1), disk).redact(Set.of(first.letters() + "-2-a"));
    assertThat(disk.log.stream().filter(call -> call.equals("read journal.jsonl"))).hasSize(3);
    assertThat(disk.log.stream().filter(call -> call.startsWith("rename"))).hasSize(1);
    assertThat(Files.readAllBytes(journal(newer))).isEqualTo(before);
    assertThat(sessions.read(older).events()).hasSize(1);
    // Where the session itself was deleted, any other may show it.
    disk.log.clear();
    new Sessions(directories, new Random(1), disk).redact(Set.of("zzzzz-2-a"));
    assertThat(disk.log).hasSize(3).containsOnly("read journal.jsonl");
    disk.log.clear();
    new Sessions(directories, new Random(1), disk).redact(Set.of("own-abcde"));
    assertThat(disk.log).isEmpty();
  }

  @Test
  void aSessionThatCannotBeChangedDoesNotKeepTheOthersFromIt() throws IOException {
    SessionId first = first(false);
    SessionId second = second(first);
    try (Journal playing = sessions.open(second).journal()) {
      assertThatThrownBy(() -> sessions.redact(ids(first))).isInstanceOf(JournalBusy.class);
      assertThat(Files.readString(journal(first))).doesNotContain(PROMISE, TICKET);
      playing.append(new Event.Paused(LATER));
    }
    sessions.redact(ids(first));
    assertThat(everything().replace(SHORT + "bows", "")).doesNotContain(GONE);

    SessionId damaged = first(false);
    byte[] bytes = Files.readAllBytes(journal(damaged));
    bytes[bytes.length - 20] ^= 1;
    bytes[200] ^= 1;
    Files.write(journal(damaged), bytes);
    assertThatThrownBy(() -> sessions.redact(ids(damaged))).isInstanceOf(JournalDamaged.class);
    assertThat(Files.readAllBytes(journal(damaged))).isEqualTo(bytes);
  }

  @Test
  void whicheverCallFailsEachJournalIsWholeAndDoingItAgainDoesTheRest() throws IOException {
    SessionId first = first(false);
    SessionId second = second(first);
    String tail = "0badcafe {\"moment\":2,\"words\":\"" + PROMISE;
    List<SessionId> both = List.of(first, second);
    List<Path> files = new ArrayList<>();
    for (SessionId id : both) {
      files.add(journal(id));
      files.add(torn(id));
    }
    files.add(sessions.folder(second).resolve("memory.json"));
    List<byte[]> before = new ArrayList<>();
    for (Path file : files) {
      before.add(
          Files.exists(file) ? Files.readAllBytes(file) : tail.getBytes(StandardCharsets.UTF_8));
    }
    boolean failed = true;
    int n = 0;
    while (failed) {
      n++;
      for (int i = 0; i < files.size(); i++) {
        Files.write(files.get(i), before.get(i));
      }
      List<Integer> sizes = sizes(both);
      failed = false;
      try {
        FaultyDisk disk = new FaultyDisk(n, "Input/output error", n % 2 == 0);
        new Sessions(directories, new Random(1), disk).redact(ids(first));
      } catch (StoreFailure e) {
        failed = true;
      }
      assertThat(sizes(both)).as("call %d", n).isEqualTo(sizes);
      sessions.redact(ids(first));
      assertThat(everything().replace(SHORT + "bows", "")).as("call %d", n).doesNotContain(GONE);
    }
    assertThat(n).isGreaterThan(30);
  }

  private List<Integer> sizes(List<SessionId> ids) {
    return ids.stream()
        .map(
            id -> {
              JournalReading reading = sessions.read(id);
              assertThat(reading.state()).isEqualTo(new JournalState.Whole());
              return reading.events().size();
            })
        .toList();
  }
}
