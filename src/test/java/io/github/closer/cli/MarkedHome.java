package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.cli.MarkedStage.Marker;
import io.github.closer.cli.MarkedStage.Promised;
import io.github.closer.deck.Keep;
import io.github.closer.rehearsal.Script;
import io.github.closer.rehearsal.ScriptedStage;
import io.github.closer.rehearsal.VirtualClock;
import io.github.closer.session.Audience;
import io.github.closer.session.Cue;
import io.github.closer.session.Event;
import io.github.closer.session.InEnglish;
import io.github.closer.session.People;
import io.github.closer.session.PlainReplies;
import io.github.closer.session.RandomReplies;
import io.github.closer.session.Reply;
import io.github.closer.store.CoupleFile;
import io.github.closer.store.CoupleMemory;
import io.github.closer.store.SessionId;
import io.github.closer.store.SessionSummary;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;

/** A home in which marked sessions are played, and all that can be found in it afterwards. */
final class MarkedHome {
  static final Instant EVENING = Instant.parse("2026-11-23T20:15:00Z");

  final MarkedStage.Log log = new MarkedStage.Log();
  private final Path home;
  private final Program program;
  private final StringWriter err = new StringWriter();

  /** Markers that were seen in the journal in an entry that is kept until its session is over. */
  private final Set<String> forTheSession = new HashSet<>();

  MarkedHome(Path home) {
    this.home = home;
    this.program = new Program(surroundings(new StringWriter()), () -> null);
  }

  private Surroundings surroundings(StringWriter out) {
    return new Surroundings(
        Map.of(),
        new Surroundings.Place(Path.of("").toAbsolutePath(), home),
        new Surroundings.Output(new PrintWriter(out, true), new PrintWriter(err, true)),
        new Surroundings.Time(AtHome.goingOn(EVENING), ZoneOffset.UTC));
  }

  /** What the two could take back, by its id. */
  Map<String, String> remembered() {
    CoupleMemory.Keepsakes all = couple().remembered().keepsakes();
    Map<String, String> texts = new LinkedHashMap<>();
    all.promises().forEach(promise -> texts.put(promise.id(), promise.text()));
    all.tickets().forEach(one -> texts.put(one.ticket().id(), one.ticket().text()));
    all.items().forEach(item -> texts.put(item.id(), item.text()));
    return texts;
  }

  void remove(String id) {
    couple().remove(id);
    program.sessions().redact(Set.of(id));
  }

  private CoupleFile couple() {
    return new CoupleFile(program.directories());
  }

  /** Plays a deck with the answers of a script, each typed one marked. */
  void play(Path deck, Script script) {
    VirtualClock clock = new VirtualClock(script.at().orElse(EVENING));
    StringWriter printed = new StringWriter();
    ScriptedStage scripted =
        new ScriptedStage(script, clock, new PrintWriter(printed, true), InEnglish.WORDS);
    play(deck, script, clock, new Brain(scripted::perform, printed));
  }

  /** Plays a deck with replies by chance. */
  void play(Path deck, People people, long seed) {
    Instant at = EVENING.plus(Duration.ofDays(40 * seed));
    Script script =
        new Script(Optional.of(people), OptionalLong.of(seed), Optional.of(at), true, Map.of());
    VirtualClock clock = new VirtualClock(at);
    RandomReplies replies = new RandomReplies(seed);
    play(deck, script, clock, new Brain(cue -> timed(cue, replies, clock), new StringWriter()));
  }

  private static Reply timed(Cue cue, RandomReplies replies, VirtualClock clock) {
    clock.pass(Duration.ofSeconds(5));
    if (cue instanceof Cue.Wait wait && wait.until().isAfter(clock.instant())) {
      clock.pass(Duration.between(clock.instant(), wait.until()));
    }
    return replies.to(cue);
  }

  /** Who answers, and what is printed meanwhile. */
  private record Brain(Function<Cue, Reply> replies, StringWriter printed) {}

  private void play(Path deck, Script script, VirtualClock clock, Brain brain) {
    MarkedStage stage =
        new MarkedStage(
            log, script.people().orElseThrow(), brain.replies(), brain.printed(), this::look);
    program
        .evening()
        .begin(
            program.shelf().playable(deck.toString(), new PrintWriter(err, true)),
            new OpenStage(stage, AtHome.here(clock), Optional.of(script), "", () -> {}));
    look();
  }

  /** The power goes, in the middle of a write. */
  private static final class PowerCut extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /**
   * Plays a deck of which nothing is opened; the power goes at one cue, while the last record is
   * being written, and they go on afterwards.
   */
  void playTorn(Path deck, People people, int cutAt) throws IOException {
    Script script =
        new Script(Optional.of(people), OptionalLong.of(1), Optional.empty(), true, Map.of());
    AtomicInteger cues = new AtomicInteger();
    Function<Cue, Reply> closing =
        cue -> {
          if (cues.incrementAndGet() == cutAt) {
            throw new PowerCut();
          }
          boolean wish = cue.card().text().startsWith("When both answers are in");
          return wish ? new Reply.Chosen(1) : PlainReplies.to(cue);
        };
    Brain brain = new Brain(closing, new StringWriter());
    try {
      play(deck, script, new VirtualClock(EVENING), brain);
    } catch (PowerCut cut) {
      SessionId id = sessions().get(0);
      tear(program.sessions().folder(id).resolve("journal.jsonl"));
      MarkedStage stage =
          new MarkedStage(log, people, brain.replies(), brain.printed(), this::look);
      VirtualClock clock = new VirtualClock(EVENING.plusSeconds(60));
      program
          .evening()
          .goOn(id, new OpenStage(stage, AtHome.here(clock), Optional.of(script), "", () -> {}));
    }
  }

  private static void tear(Path journal) throws IOException {
    byte[] bytes = Files.readAllBytes(journal);
    boolean onlyBegun = new String(bytes, StandardCharsets.ISO_8859_1).lines().count() < 2;
    Files.write(journal, onlyBegun ? bytes : Arrays.copyOf(bytes, bytes.length - 3));
  }

  /** Nothing that was promised not to be kept is on the disk, not even for a moment. */
  private void look() {
    String disk = disk();
    assertThat(log.markers)
        .filteredOn(marker -> !marker.kept())
        .filteredOn(marker -> disk.contains(marker.word()))
        .isEmpty();
    for (SessionId id : sessions()) {
      for (Event event : program.sessions().read(id).events()) {
        if (event instanceof Event.Taken taken
            && taken.line().scope().keep() == Keep.SESSION
            && taken.reply() instanceof Reply.Written) {
          log.markers.stream()
              .map(Marker::word)
              .filter(taken.words()::contains)
              .forEach(forTheSession::add);
        }
      }
    }
  }

  private List<SessionId> sessions() {
    return program.sessions().list().stream()
        .filter(session -> session.standing() == SessionSummary.Standing.UNFINISHED)
        .map(SessionSummary::id)
        .toList();
  }

  boolean isForTheSession(Marker marker) {
    return forTheSession.contains(marker.word());
  }

  /** Whether others may know it: both looked on, both opened it, or its author gave it. */
  boolean isKnown(Marker marker) {
    return marker.promised() == Promised.SHARED
        || log.opened.contains(marker.word())
        || log.given.contains(marker.word());
  }

  /** All bytes of all files; every byte is one character. */
  String disk() {
    StringBuilder out = new StringBuilder();
    files().forEach((name, text) -> out.append(text).append('\n'));
    return out.toString();
  }

  /** What each file holds. */
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    if (!Files.exists(home)) {
      return files;
    }
    try (Stream<Path> all = Files.walk(home)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        files.put(
            home.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** All transcripts for a reader: both, a or b. */
  String printed(String reader) {
    StringBuilder out = new StringBuilder();
    for (SessionSummary session : program.sessions().list()) {
      String id = session.id().value();
      for (PrintCommand.Format format : PrintCommand.Format.values()) {
        out.append(run("print", id, "--for", reader, "--format", format.name()));
      }
    }
    return out.toString();
  }

  /** Lists that name nobody who looks, and what was said to people on the way. */
  String listed() {
    StringBuilder out = new StringBuilder(run("sessions"));
    for (String command : List.of("promises", "wins")) {
      if (Commands.all(program).getSubcommands().containsKey(command)) {
        out.append(run(command));
      }
    }
    return out.append(err).toString();
  }

  private String run(String... arguments) {
    StringWriter out = new StringWriter();
    Surroundings surroundings = surroundings(out);
    int status = Main.run(arguments, surroundings, () -> null);
    surroundings.out().flush();
    assertThat(status).as("%s\n%s", String.join(" ", arguments), err).isZero();
    return out.toString();
  }

  /** The screens that somebody else than this one saw. */
  String screensOfOthers(Audience author) {
    StringBuilder out = new StringBuilder();
    for (Audience audience : Audience.values()) {
      if (audience != author) {
        out.append(log.screen(audience)).append('\n');
      }
    }
    return out.toString();
  }
}
