package io.github.closer.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Deck;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Source;
import io.github.closer.session.Chance;
import io.github.closer.session.Event;
import io.github.closer.session.InEnglish;
import io.github.closer.session.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * However and whenever somebody leaves: the terminal is as it was, nothing private is on it, and
 * the session goes on where it stood.
 *
 * <p>Five things vary: stage, machine, moment, what happens before, and how somebody leaves. The
 * build plays a set in which every two values that can meet do meet; {@code -Dcloser.matrix=full}
 * plays every way of leaving and every disturbance in every moment, on every stage and machine.
 */
class LeavingIT {
  private static final boolean FULL = "full".equals(System.getProperty("closer.matrix"));

  @TempDir Path folder;

  @BeforeAll
  static void needPython() {
    Tools.need("python3");
  }

  /** One evening that is left. */
  private record Leaving(
      boolean plain, Path machine, Moment moment, Disturbance before, Departure how) {
    boolean possible() {
      return before.fits(moment, plain) && how.fits(moment, plain);
    }

    /** Every two values of it. */
    Set<List<Object>> pairs() {
      List<Object> all = List.of(plain, machine, moment, before, how);
      Set<List<Object>> pairs = new HashSet<>();
      for (int i = 0; i < all.size(); i++) {
        for (int j = i + 1; j < all.size(); j++) {
          pairs.add(List.of(all.get(i), all.get(j)));
        }
      }
      return pairs;
    }

    @Override
    public String toString() {
      return (plain ? "plain" : "rich")
          + ", "
          + machine
          + ", "
          + moment
          + ", "
          + before
          + ", "
          + how;
    }
  }

  @Test
  void theTerminalIsGivenBackAndTheSessionGoesOn(TestReporter reporter) throws Exception {
    List<Leaving> all = every();
    List<Leaving> chosen = FULL ? all.stream().filter(LeavingIT::oneThing).toList() : pairwise(all);
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<Future<Optional<String>>> runs = new ArrayList<>();
      for (Leaving leaving : chosen) {
        Callable<Optional<String>> run = () -> trouble(leaving);
        runs.add(two.submit(run));
      }
      List<String> troubles = new ArrayList<>();
      for (Future<Optional<String>> run : runs) {
        run.get().ifPresent(troubles::add);
      }
      reporter.publishEntry("runs", runs.size() + ", not clean: " + troubles.size());
      assertThat(runs).hasSizeGreaterThan(60);
      assertThat(troubles).isEmpty();
    } finally {
      two.shutdownNow();
    }
  }

  private static List<Leaving> every() throws IOException {
    List<Leaving> out = new ArrayList<>();
    for (boolean plain : new boolean[] {false, true}) {
      for (Path machine : Jdks.found()) {
        for (Moment moment : Moment.values()) {
          for (Disturbance before : Disturbance.values()) {
            for (Departure how : Departure.values()) {
              out.add(new Leaving(plain, machine, moment, before, how));
            }
          }
        }
      }
    }
    return out.stream().filter(Leaving::possible).toList();
  }

  private static boolean oneThing(Leaving leaving) {
    return leaving.before() == Disturbance.NONE || leaving.how() == Departure.INT;
  }

  /** Takes the one with most pairs that nobody has met yet, until all have met. */
  private static List<Leaving> pairwise(List<Leaving> all) {
    Set<List<Object>> open = new HashSet<>();
    all.forEach(leaving -> open.addAll(leaving.pairs()));
    List<Leaving> chosen = new ArrayList<>();
    while (!open.isEmpty()) {
      Leaving best = all.get(0);
      long most = 0;
      for (Leaving leaving : all) {
        long met = leaving.pairs().stream().filter(open::contains).count();
        if (met > most) {
          best = leaving;
          most = met;
        }
      }
      chosen.add(best);
      open.removeAll(best.pairs());
    }
    return chosen;
  }

  private Optional<String> trouble(Leaving leaving) {
    try {
      leave(leaving);
      return Optional.empty();
    } catch (AssertionError | RuntimeException e) {
      return Optional.of(leaving + "\n" + e);
    }
  }

  private void leave(Leaving leaving) {
    Moment moment = leaving.moment();
    boolean plain = leaving.plain();
    Closer closer = Closer.in(folder).introduced().with("JAVA_HOME", leaving.machine().toString());
    Path deck = closer.write("leaving.yaml", moment.deck());
    Pty pty = new Pty(closer);
    moment.reach(pty, plain ? "\n" : "\r");
    leaving.before().happen(pty, moment, plain);
    leaving.how().happen(pty, moment, plain);
    List<String> arguments = new ArrayList<>();
    if (moment != Moment.HOME) {
      arguments.addAll(List.of("run", "leaving.yaml"));
    }
    if (plain) {
      arguments.add("--plain");
    }
    Pty.Left left =
        pty.run(arguments.toArray(String[]::new)).cleanly(leaving.how().statuses(moment));
    assertThat(left.screen()).doesNotContain("Full thread dump");
    if (leaving.how().wipes()) {
      left.wiped();
    } else if (plain) {
      assertThat(left.screen()).doesNotContain("\u001b");
    }
    if (moment == Moment.PRIVATE) {
      assertThat(left.screen()).doesNotContain(Moment.DRAFT);
    }
    if (moment == Moment.HOME) {
      assertThat(closer.journals()).isEmpty();
      return;
    }
    assertThat(closer.journal()).doesNotContain(Moment.DRAFT);
    goesOn(closer, deck, moment);
  }

  /** The card that comes next, from what is on the disk. */
  private static void goesOn(Closer closer, Path file, Moment moment) {
    Deck deck =
        DeckReader.read(new Source("leaving.yaml", Closer.read(file)), "leaving")
            .value()
            .orElseThrow();
    List<Event.Lasting> events = closer.events();
    Event.Heading heading = ((Event.Begun) events.get(0)).heading();
    Chance chance = Chance.resumed(heading.order(), 1);
    Session session = Session.resume(InEnglish.setting(deck, heading.people(), chance), events);
    assertThat(session.over()).isFalse();
    String card = session.cue().card().text();
    switch (moment) {
      case HANDOVER -> assertThat(card).contains("Your quiet thought");
      case REVEAL -> assertThat(session.cue().toString()).contains("the first colour");
      case BETWEEN -> assertThat(card).containsAnyOf("Before it", "Where shall we begin");
      case FIRST -> assertThat(card).contains("Leaving");
      default -> assertThat(card).contains(moment.seen());
    }
  }
}
