package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.cli.MarkedStage.Marker;
import io.github.closer.cli.MarkedStage.Promised;
import io.github.closer.deck.Source;
import io.github.closer.rehearsal.Script;
import io.github.closer.rehearsal.ScriptReader;
import io.github.closer.session.Audience;
import io.github.closer.session.InEnglish;
import io.github.closer.session.People;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every typed answer of every practice carries a word of its own, and each word is looked for
 * wherever it must not be: on the other's screen, in transcripts, in lists, on the disk.
 */
class MarkerTest {
  private static final Path PRACTICES = Path.of("src/test/resources/practices");
  private static final int PLAYS = 4;
  private static final int AROUND = 300;

  @TempDir Path temp;

  static Stream<Path> practices() throws IOException {
    try (Stream<Path> folders = Files.list(PRACTICES)) {
      return folders.sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("practices")
  void whatWasPromisedHolds(Path practice) throws IOException {
    MarkedHome home = new MarkedHome(temp.resolve("as written"));
    for (Path answers : scripts(practice)) {
      home.play(deck(practice, answers), script(answers));
      holds(home);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("practices")
  void whateverTheyDo(Path practice) throws IOException {
    for (Path answers : scripts(practice)) {
      for (int seed = 1; seed <= PLAYS; seed++) {
        MarkedHome home = new MarkedHome(temp.resolve(answers.getFileName() + "-" + seed));
        People people = script(answers).people().orElseThrow();
        home.play(deck(practice, answers), people, seed);
        home.play(deck(practice, answers), people, seed + PLAYS);
        holds(home);
      }
    }
  }

  /** What a crash left of a record goes with the record. */
  @Test
  void tornTailsTellNothingEither() throws IOException {
    Path deck = temp.resolve("torn.yaml");
    Files.writeString(deck, TORN);
    List<Integer> torn = new ArrayList<>();
    for (int cut = 2; cut <= 30; cut++) {
      MarkedHome home = new MarkedHome(temp.resolve("torn-" + cut));
      home.playTorn(deck, new People("Alex", "Sam"), cut);
      holds(home);
      boolean kept = home.files().keySet().stream().anyMatch(name -> name.endsWith(".torn"));
      torn.addAll(kept ? List.of(cut) : List.of());
    }
    assertThat(torn).hasSizeGreaterThan(15);
  }

  private static final String TORN =
      """
      title: T
      steps:
        - ask: Sealed
          who: each
          private: until_both
          answer: line
        - ask: Deep
          who: each
          private: always
          answer: line
          keep: session
        - ask: Nowhere
          who: each
          private: always
          answer: line
          keep: never
      """;

  /** The same verbs with every word for how long they are kept. */
  @Test
  void howeverLongItIsKept() throws IOException {
    Path deck = temp.resolve("kept.yaml");
    Files.writeString(deck, KEPT);
    for (int seed = 1; seed <= 12; seed++) {
      MarkedHome home = new MarkedHome(temp.resolve("kept-" + seed));
      home.play(deck, new People("Alex", "Sam"), seed);
      home.play(deck, new People("Alex", "Sam"), seed + 12);
      holds(home);
    }
  }

  private static final String KEPT =
      """
      title: T
      steps:
        - ask: Own never
          id: own_never
          who: each
          private: always
          answer: line
          keep: never
        - ask: Own session
          id: own_session
          who: each
          private: always
          answer: text
          keep: session
        - say: "You alone: $own_session.a"
          who: a
          private: always
        - ask: Own transcript
          who: each
          private: always
          answer: line
          keep: transcript
        - ask: Own next time
          id: own_next
          who: each
          private: always
          answer: line
          keep: next_time
        - ask: Sealed never
          who: each
          private: until_both
          answer: line
          keep: never
        - ask: Sealed session
          id: sealed_session
          who: each
          private: until_both
          answer: line
          keep: session
        - say: "Both: $sealed_session.a, $sealed_session.b"
        - ask: Sealed transcript
          id: sealed
          who: each
          private: until_both
          answer: line
        - ask: Sealed next time
          id: sealed_next
          who: each
          private: until_both
          answer: line
          keep: next_time
        - ask: Sealed rule
          who: each
          private: until_both
          answer: line
          keep: house_rule
        - ask: Shared session
          id: shared_session
          answer: line
          keep: session
        - say: "Said before: $shared_session"
        - choose: Which one?
          options: ["The first, $shared_session", "Another one"]
          own: yes
        - ask: Shared never
          answer: line
          keep: never
        - appreciate: Thanked for the session
          who: each
          keep: session
        - agree: Promised to oneself
          who: each
          private: always
          cue: When will you think of it?
        - agree: Promised together
          due: 1 week
        - agree: Promised for tonight
          due: 1 week
          cue: When tonight?
          keep: session
        - agree: "And after $shared_session?"
          due: next time
        - appreciate: "Thanked, for $shared_session"
          who: each
        - note: A letter
          who: each
          open: 3 days
        - ask: What calms
          who: each
          answer: text
          keep: calming
        - ask: A phrase
          answer: line
          keep: repair_phrase
        - guess: What did you feel?
          keep: session
        - guess: What did you think?
          keep: never
        - guess: What did you see?
        - choose: Own words
          who: each
          private: always
          own: yes
          options: [One, Two]
        - match: What would you like?
          items: [Walk, Swim]
          own: yes
          keep: session
        - match: What else?
          items: [Read, Sing]
          own: yes
          keep: never
      """;

  /** Everything that was promised, in one home. */
  private static void holds(MarkedHome home) {
    String disk = home.disk();
    none(home, m -> !m.kept(), disk, "on the disk, and never kept");
    none(
        home,
        m -> home.isForTheSession(m) && !home.log.given.contains(m.word()),
        disk,
        "on the disk after its session");
    none(
        home,
        m -> m.promised() == Promised.SEALED && !home.isKnown(m),
        disk,
        "on the disk, and left closed");
    Predicate<Marker> own = m -> m.promised() == Promised.OWN && !home.isKnown(m);
    Predicate<Marker> secret = m -> !home.isKnown(m);
    for (Audience author : Audience.values()) {
      Predicate<Marker> authors = m -> m.by() == author && m.alone();
      none(home, authors.and(secret), home.screensOfOthers(author), "on another's screen");
    }
    none(home, secret, home.printed("both"), "in the transcript of both");
    none(home, secret.and(m -> m.by() == Audience.B), home.printed("a"), "in the other's");
    none(home, secret.and(m -> m.by() == Audience.A), home.printed("b"), "in the other's");
    none(home, own, home.listed(), "in a list");
    none(home, m -> m.promised() != Promised.SHARED && !home.isKnown(m), home.listed(), "listed");
  }

  /** What somebody takes back is nowhere any more. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("practices")
  void whatIsRemovedIsGone(Path practice) throws IOException {
    MarkedHome home = new MarkedHome(temp);
    for (Path answers : scripts(practice)) {
      home.play(deck(practice, answers), script(answers));
    }
    Map<String, String> kept = home.remembered();
    for (Map.Entry<String, String> item : kept.entrySet()) {
      List<Marker> markers =
          home.log.markers.stream().filter(m -> item.getValue().contains(m.word())).toList();
      markers.forEach(marker -> assertThat(home.disk()).contains(marker.word()));
      home.remove(item.getKey());
      none(home, markers::contains, home.disk(), "on the disk, and removed");
    }
  }

  private static void none(MarkedHome home, Predicate<Marker> which, String where, String what) {
    List<String> found = new ArrayList<>();
    for (Marker marker : home.log.markers) {
      int at = which.test(marker) ? where.indexOf(marker.word()) : -1;
      if (at >= 0) {
        String around =
            where.substring(Math.max(0, at - AROUND), Math.min(where.length(), at + AROUND));
        found.add(marker + ": " + around);
      }
    }
    assertThat(found).as(what).isEmpty();
  }

  /** The search finds what is there: without this, finding nothing would prove nothing. */
  @Test
  void whatMayBeFoundIsFound() throws IOException {
    List<Marker> all = new ArrayList<>();
    int printed = 0;
    int own = 0;
    int kept = 0;
    int opened = 0;
    for (Path practice : practices().toList()) {
      MarkedHome home = new MarkedHome(temp.resolve(practice.getFileName()));
      for (Path answers : scripts(practice)) {
        home.play(deck(practice, answers), script(answers));
      }
      for (Marker marker : home.log.markers) {
        all.add(marker);
        boolean forGood = marker.kept() && !home.isForTheSession(marker);
        boolean isOpen = home.log.opened.contains(marker.word());
        if (marker.promised() == Promised.SHARED && forGood) {
          printed += home.printed("both").contains(marker.word()) ? 1 : 0;
        }
        if (marker.promised() == Promised.OWN && forGood && marker.by() != Audience.BOTH) {
          String author = marker.by().name().toLowerCase(java.util.Locale.ROOT);
          assertThat(home.printed(author)).contains(marker.word());
          own++;
        }
        kept += forGood && home.disk().contains(marker.word()) ? 1 : 0;
        opened += isOpen ? 1 : 0;
      }
    }
    assertThat(all).hasSizeGreaterThan(200);
    assertThat(printed).isGreaterThan(60);
    assertThat(own).isGreaterThan(20);
    assertThat(kept).isGreaterThan(100);
    assertThat(opened).isGreaterThan(10);
  }

  private static List<Path> scripts(Path practice) throws IOException {
    try (Stream<Path> files = Files.list(practice)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("answers"))
          .sorted()
          .toList();
    }
  }

  private static Path deck(Path practice, Path answers) {
    Path own = practice.resolve(answers.getFileName().toString().replace("answers", "deck"));
    return Files.exists(own) ? own : practice.resolve("deck.yaml");
  }

  private static Script script(Path answers) throws IOException {
    Source source = new Source(answers.toString(), Files.readString(answers));
    return ScriptReader.read(source, InEnglish.WORDS).script().orElseThrow();
  }
}
