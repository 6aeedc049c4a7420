package io.github.closer.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.program.Canary.Kind;
import io.github.closer.program.Hunt.Place;
import io.github.closer.program.Visit.Ending;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is typed and erased is nowhere afterwards, and what is kept is in the journal and nowhere
 * else, however an evening ends: also when the machine that runs the program crashes.
 *
 * <p>The build plays six evenings; {@code -Dcloser.canary=full} ends one in every way on both
 * stages.
 */
class CanaryIT {
  private static final boolean FULL = "full".equals(System.getProperty("closer.canary"));

  /** What belongs to a session and to two people, and what the test itself brings. */
  private static final String BELONGS =
      "(state/closer/sessions/[^/]+/(journal\\.jsonl|deck\\.yaml|lock))"
          + "|data/closer/couple\\.json|data/closer/[^/]*lock"
          + "|desk/canary\\.yaml|home/\\.bash_history";

  @TempDir Path folder;

  @BeforeAll
  static void needTools() {
    Tools.need("tmux");
    Tools.need("bash");
    Tools.need("stty");
    Assumptions.assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "There is no /proc here.");
  }

  private record Evening(boolean plain, Ending ending) {}

  private static List<Evening> evenings() {
    List<Evening> all = new ArrayList<>();
    boolean plain = false;
    for (Ending ending : Ending.values()) {
      all.add(new Evening(plain, ending));
      if (FULL) {
        all.add(new Evening(!plain, ending));
      }
      plain = !plain;
    }
    return all;
  }

  @Test
  void noWordIsWhereItDoesNotBelongHoweverTheEveningEnds(TestReporter reporter) {
    String flock = Canary.flock();
    // Clocks of file systems are coarse.
    Hunt hunt = new Hunt(flock, FileTime.from(Instant.now().minus(Duration.ofSeconds(2))));
    List<Long> programs = new ArrayList<>();
    List<Evening> evenings = evenings();
    for (Evening evening : evenings) {
      Canary canary = new Canary(flock + (char) ('a' + programs.size()));
      programs.add(spend(evening, canary, hunt));
    }
    List<Path> leftovers = new ArrayList<>();
    for (String place : List.of("/tmp", "/var/tmp", "/dev/shm", System.getProperty("user.home"))) {
      hunt.walk(Place.MACHINE, Path.of(place), folder, f -> leftBehind(f, programs, leftovers));
    }
    reporter.publishEntry("evenings", evenings + hunt.table());

    assertThat(hunt.leaked()).as(hunt.table()).isZero();
    assertThat(leftovers).as("cores, crash files, performance data").isEmpty();
    int all = evenings.size();
    assertThat(hunt.count(Place.JOURNAL, Kind.ALONE)).isGreaterThanOrEqualTo(all);
    assertThat(hunt.count(Place.JOURNAL, Kind.SHARED)).isGreaterThanOrEqualTo(all);
    assertThat(hunt.count(Place.COUPLE, Kind.NAME)).isGreaterThanOrEqualTo(2 * all);
    assertThat(hunt.count(Place.TERMINAL, Kind.UNSENT)).isGreaterThanOrEqualTo(all);
    assertThat(hunt.count(Place.AFTERWARDS, Kind.SHARED)).isPositive();
  }

  /** Plays, looks while the program runs and after it has ended; returns its process. */
  private long spend(Evening evening, Canary canary, Hunt hunt) {
    Closer closer = world();
    Visit.prepare(closer);
    long pid;
    try (Tmux tmux = new Tmux(closer, 80, 40)) {
      Visit visit = new Visit(tmux, canary, evening.plain());
      ProcessHandle program = visit.begin();
      pid = program.pid();
      hunt.look(Place.TERMINAL, tmux.everything());
      hunt.look(Place.TITLE, tmux.titles());
      hunt.look(program, closer.world().resolve("state/closer/sessions"));
      visit.end(evening.ending(), program);
      hunt.look(afterwards(evening), tmux.everything());
      hunt.look(Place.TITLE, tmux.titles());
      visit.rememberHistory();
    }
    world(closer.world(), hunt);
    return pid;
  }

  private Closer world() {
    Closer closer = Closer.in(folder);
    return closer
        .with("XDG_CACHE_HOME", place(closer, "cache"))
        .with("XDG_CONFIG_HOME", place(closer, "config"))
        .with("XDG_RUNTIME_DIR", place(closer, "runtime"))
        .with("TMPDIR", place(closer, "tmp"));
  }

  private static String place(Closer closer, String name) {
    try {
      return Files.createDirectories(closer.world().resolve(name)).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A screen that is drawn is given back empty; nothing empties it when nobody can see the end. */
  private static Place afterwards(Evening evening) {
    boolean wiped =
        evening.ending() == Ending.QUICK_EXIT || (!evening.plain() && !evening.ending().isSudden());
    return wiped ? Place.WIPED : Place.AFTERWARDS;
  }

  /** Looks through all that the evening has left in its own world. */
  private static void world(Path world, Hunt hunt) {
    List<String> strangers = new ArrayList<>();
    try (Stream<Path> all = Files.walk(world)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = world.relativize(file).toString();
        hunt.look(place(name), file);
        if (!name.matches(BELONGS)) {
          strangers.add(name);
        }
        if (name.startsWith("state") || name.startsWith("data")) {
          assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
              .as(name)
              .isEqualTo("rw-------");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(strangers).as("files that nobody asked for").isEmpty();
    assertThat(Closer.read(world.resolve("home/.bash_history"))).contains("closer run canary.yaml");
  }

  private static Place place(String name) {
    if (name.endsWith("/journal.jsonl")) {
      return Place.JOURNAL;
    }
    if (name.endsWith("/couple.json")) {
      return Place.COUPLE;
    }
    return name.startsWith("desk")
        ? Place.DESK
        : name.startsWith("home") ? Place.HOME : Place.FOLDERS;
  }

  private static void leftBehind(Path file, List<Long> programs, List<Path> leftovers) {
    String name = file.getFileName().toString();
    for (long pid : programs) {
      boolean measured = name.equals(Long.toString(pid)) && file.toString().contains("hsperfdata");
      boolean crashed =
          name.matches("(hs_err_pid|replay_pid|core\\.?|\\.\\w+_pid)" + pid + "(\\.log)?");
      if (measured || crashed) {
        leftovers.add(file);
      }
    }
  }

  /** That others of this account may look into a running machine cannot be found in a file. */
  @Test
  void theLauncherClosesEveryWayOutThatAMachineHas() {
    assertThat(Closer.read(Closer.packaged().resolve("bin/closer")))
        .contains("\nulimit -c 0", "-XX:-UsePerfData", "-XX:+DisableAttachMechanism")
        .contains("-XX:ErrorFile=/dev/null", "-XX:-CreateCoredumpOnCrash");
  }

  /** Without this, finding nothing would prove nothing. */
  @Test
  void whatLiesAroundIsFound() throws Exception {
    String flock = Canary.flock();
    Hunt hunt = new Hunt(flock, FileTime.from(Instant.now().minusSeconds(2)));
    String word = new Canary(flock + "a").word(Kind.ERASED);
    Path file = Files.writeString(folder.resolve("left"), "x".repeat((1 << 20) - 5) + word + " x");
    hunt.walk(Place.MACHINE, folder, folder.resolve("nowhere"), f -> {});
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-c", "exec 3<left; rm left; echo; read -r line", word);
    builder.directory(folder.toFile()).environment().putAll(Map.of("CANARY", word));
    Process process = builder.start();
    try {
      assertThat(process.getInputStream().read()).isPositive();
      hunt.look(process.toHandle(), folder.resolve("nowhere"));
    } finally {
      process.destroyForcibly();
      assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    assertThat(Files.exists(file)).isFalse();
    assertThat(hunt.count(Place.MACHINE, Kind.ERASED)).isEqualTo(1);
    assertThat(hunt.count(Place.PROCESS, Kind.ERASED)).isEqualTo(2);
    assertThat(hunt.count(Place.OPEN, Kind.ERASED)).isEqualTo(1);
    assertThat(hunt.leaked()).isEqualTo(4);
  }
}
