package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Source;
import io.github.closer.play.Stage;
import io.github.closer.rehearsal.Script;
import io.github.closer.rehearsal.ScriptReader;
import io.github.closer.rehearsal.ScriptedStage;
import io.github.closer.rehearsal.VirtualClock;
import io.github.closer.session.Cue;
import io.github.closer.session.GatedDecks;
import io.github.closer.session.InEnglish;
import io.github.closer.session.Reply;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A closed gate tells nobody why it is closed: one declined, the other did, both did, or nobody
 * did. Whatever the program writes, prints, keeps or waits for is the same, byte for byte.
 *
 * <p>What stands on real screens is compared in {@code GateScreensTest}.
 */
class GateComparisonTest {
  @TempDir Path temp;
  private int homes;

  static List<GatedDecks.Kind> kinds() {
    return GatedDecks.all();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everythingThatIsLeftIsTheSame(GatedDecks.Kind kind) throws IOException {
    Map<String, String> first = left(kind, GatedDecks.closed(kind).get(0));

    assertThat(first.get("journal.jsonl")).contains("\"open\":false");
    for (GatedDecks.Evening evening : GatedDecks.closed(kind)) {
      assertThat(left(kind, evening)).as("%s, %s", kind, evening.name()).isEqualTo(first);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void anOpenGateIsNotTheSame(GatedDecks.Kind kind) throws IOException {
    Map<String, String> open = left(kind, GatedDecks.open(kind));

    assertThat(open.get("journal.jsonl"))
        .contains("\"open\":true")
        .doesNotContain("\"open\":false");
    assertThat(open).isNotEqualTo(left(kind, GatedDecks.closed(kind).get(0)));
  }

  /** All that is to be found after an evening, by the name of where it is found. */
  private Map<String, String> left(GatedDecks.Kind kind, GatedDecks.Evening evening)
      throws IOException {
    Home home = new Home(kind, evening);
    Map<String, String> left = new LinkedHashMap<>();
    left.put("stdout", home.run("run", home.deck().toString(), "--answers", home.answers()));
    for (String reader : List.of("both", "a", "b")) {
      left.put("text " + reader, home.run("print", "--for", reader));
      left.put("markdown " + reader, home.run("print", "--for", reader, "--format", "markdown"));
    }
    left.put("sessions", home.run("sessions"));
    left.putAll(home.files());
    return left;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void asManyCuesAndAsMuchTime(GatedDecks.Kind kind) throws IOException {
    Timed first = timed(kind, GatedDecks.closed(kind).get(0));

    for (GatedDecks.Evening evening : GatedDecks.closed(kind)) {
      assertThat(timed(kind, evening)).as("%s, %s", kind, evening.name()).isEqualTo(first);
    }
    if (kind.name().equals("equal length")) {
      Timed open = timed(kind, GatedDecks.open(kind));
      assertThat(open.cues()).hasSameSizeAs(first.cues());
      assertThat(open.over()).isEqualTo(first.over());
    }
  }

  /** What was performed, at what time each, and when it was over. */
  private record Timed(List<String> cues, Instant over) {}

  private Timed timed(GatedDecks.Kind kind, GatedDecks.Evening evening) throws IOException {
    Home home = new Home(kind, evening);
    List<String> cues = new ArrayList<>();
    VirtualClock clock = home.play(cues, Integer.MAX_VALUE);
    return new Timed(cues, clock.instant());
  }

  /** Between the first answer at the gate and the outcome, nothing on the disk tells anything. */
  @ParameterizedTest
  @MethodSource("kinds")
  void aCrashLeavesTheSameWhateverWasAnswered(GatedDecks.Kind kind) throws IOException {
    List<GatedDecks.Evening> evenings = new ArrayList<>(GatedDecks.closed(kind));
    evenings.add(GatedDecks.open(kind));
    List<String> cues = new ArrayList<>();
    new Home(kind, evenings.get(0)).play(cues, Integer.MAX_VALUE);
    int first = gates(cues, kind).get(0);
    int last = gates(cues, kind).get(2 * kind.questions().size() - 1);

    for (int killed = first; killed <= last; killed++) {
      Map<String, String> expected = killed(kind, evenings.get(0), killed);
      assertThat(expected.get("journal.jsonl")).doesNotContain("settled", "\"open\"");
      for (GatedDecks.Evening evening : evenings) {
        assertThat(killed(kind, evening, killed))
            .as("%s, %s, killed at cue %s", kind, evening.name(), killed)
            .isEqualTo(expected);
      }
    }
  }

  private static List<Integer> gates(List<String> cues, GatedDecks.Kind kind) {
    List<Integer> gates = new ArrayList<>();
    for (int i = 0; i < cues.size(); i++) {
      String cue = cues.get(i);
      if (kind.questions().stream().anyMatch(q -> cue.contains(q.stretch()))) {
        gates.add(i);
      }
    }
    return gates;
  }

  private Map<String, String> killed(GatedDecks.Kind kind, GatedDecks.Evening evening, int at)
      throws IOException {
    Home home = new Home(kind, evening);
    home.play(new ArrayList<>(), at);
    return home.files();
  }

  /** The power goes. */
  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** A home of its own, in which one evening is played. */
  private final class Home {
    private final Path home = temp.resolve("home" + homes++);
    private final String answers;

    Home(GatedDecks.Kind kind, GatedDecks.Evening evening) throws IOException {
      Files.createDirectories(home);
      Files.writeString(temp.resolve("deck.yaml"), kind.deck());
      answers = evening.answers();
      Files.writeString(temp.resolve("answers.yaml"), answers);
    }

    Path deck() {
      return temp.resolve("deck.yaml");
    }

    String answers() {
      return temp.resolve("answers.yaml").toString();
    }

    /** What a command writes, on both streams. */
    String run(String... arguments) throws IOException {
      StringWriter out = new StringWriter();
      StringWriter err = new StringWriter();
      Surroundings surroundings = surroundings(out, err);
      int status = Main.run(arguments, surroundings, () -> null);
      surroundings.out().flush();
      surroundings.err().flush();
      assertThat(status).as("%s\n%s", out, err).isZero();
      return unnamed(out + "\n---- stderr\n" + err);
    }

    private Surroundings surroundings(StringWriter out, StringWriter err) {
      return new Surroundings(
          Map.of(),
          new Surroundings.Place(temp, home),
          new Surroundings.Output(new PrintWriter(out), new PrintWriter(err)),
          new Surroundings.Time(
              Clock.fixed(Instant.parse("2026-11-23T20:15:00Z"), ZoneOffset.UTC), ZoneOffset.UTC));
    }

    /** Plays without a command around it, as far as this cue. */
    VirtualClock play(List<String> cues, int killedAt) {
      Script script =
          ScriptReader.read(new Source("answers.yaml", answers), InEnglish.WORDS)
              .script()
              .orElseThrow();
      VirtualClock clock = new VirtualClock(script.at().orElseThrow());
      StringWriter out = new StringWriter();
      Stage scripted = new ScriptedStage(script, clock, new PrintWriter(out), InEnglish.WORDS);
      Stage stage =
          new Stage() {
            @Override
            public Reply perform(Cue cue) {
              Reply reply = scripted.perform(cue);
              if (cues.size() == killedAt) {
                throw new Killed();
              }
              cues.add(clock.instant() + " " + cue);
              return reply;
            }

            @Override
            public void saved() {
              cues.add("saved");
            }
          };
      Program program = new Program(surroundings(out, out), () -> null);
      try {
        program
            .evening()
            .begin(
                program.shelf().playable(deck().toString(), new PrintWriter(out)),
                new OpenStage(stage, AtHome.here(clock), Optional.of(script), "", () -> {}));
      } catch (Killed e) {
        assertThat(cues).hasSize(killedAt);
      }
      return clock;
    }

    /** Every file, without what differs from one evening to any other. */
    Map<String, String> files() throws IOException {
      Map<String, String> files = new LinkedHashMap<>();
      try (Stream<Path> all = Files.walk(home)) {
        for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
          String name = file.getFileName().toString();
          String before = files.put(name, normalised(name, text(file)));
          assertThat(before).as("two files are called %s", name).isNull();
        }
      }
      return files;
    }

    private String text(Path file) {
      try {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private String normalised(String name, String text) throws IOException {
      if (!name.equals("journal.jsonl")) {
        return unnamed(text);
      }
      return unnamed(
          text.replaceAll("(?m)^[0-9a-f]{8} ", "")
              .replaceAll("\"prev\":\"[0-9a-f]{8}\"", "\"prev\":-")
              .replaceAll("\"order\":\"?-?[0-9]+\"?", "\"order\":-"));
    }

    /** A session's letters are drawn by chance. */
    private String unnamed(String text) throws IOException {
      String out = text;
      Path sessions = home.resolve(".local/state/closer/sessions");
      if (Files.exists(sessions)) {
        try (Stream<Path> all = Files.list(sessions)) {
          for (Path session : all.toList()) {
            String id = session.getFileName().toString();
            out = out.replace(id, "ID").replace(id.substring(id.length() - 5), "LETTERS");
          }
        }
      }
      return out;
    }
  }
}
