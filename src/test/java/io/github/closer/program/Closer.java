package io.github.closer.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.session.Event;
import io.github.closer.session.People;
import io.github.closer.store.CoupleFile;
import io.github.closer.store.Directories;
import io.github.closer.store.Sessions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * The packaged program in a small world of its own: a home, and nothing of the machine's
 * environment but the path to its tools.
 */
final class Closer {
  private static final Path PACKAGED = Path.of(System.getProperty("closer.home", "target/closer"));
  private static final long LONGEST_SECONDS = 60;

  private final Path world;
  private final Path launcher;
  private final Path working;
  private final Map<String, String> environment;

  private Closer(Path world, Path launcher, Path working, Map<String, String> environment) {
    this.world = world;
    this.launcher = launcher;
    this.working = working;
    this.environment = environment;
  }

  /** The program in a new world inside a folder. */
  static Closer in(Path folder) {
    try {
      Path world = Files.createTempDirectory(folder, "world").toRealPath();
      Files.createDirectories(world.resolve("home"));
      Files.createDirectories(world.resolve("desk"));
      Map<String, String> environment = new TreeMap<>();
      environment.put("HOME", world.resolve("home").toString());
      environment.put("XDG_DATA_HOME", world.resolve("data").toString());
      environment.put("XDG_STATE_HOME", world.resolve("state").toString());
      environment.put("TERM", "xterm-256color");
      environment.put("LC_ALL", "C.UTF-8");
      environment.put("TZ", "UTC");
      environment.put("PATH", System.getenv().getOrDefault("PATH", "/usr/bin:/bin"));
      environment.put("JAVA_HOME", System.getProperty("java.home"));
      Path launcher = PACKAGED.resolve("bin/closer").toAbsolutePath();
      return new Closer(world, launcher, world.resolve("desk"), environment);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder that holds the application. */
  static Path packaged() {
    return PACKAGED.toAbsolutePath();
  }

  /** The same world with a variable set; an empty value removes it. */
  Closer with(String variable, String value) {
    Map<String, String> changed = new TreeMap<>(environment);
    changed.put(variable, value);
    changed.values().removeIf(String::isEmpty);
    return new Closer(world, launcher, working, changed);
  }

  /** The same world, with the program started from another place. */
  Closer startedFrom(Path other, Path folder) {
    return new Closer(world, other, folder, environment);
  }

  /** A file beside which the program is started. */
  Path write(String name, String words) {
    try {
      Path file = working.resolve(name);
      Files.createDirectories(file.resolveSibling(""));
      return Files.writeString(file, words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes a file away again. */
  void remove(String name) {
    try {
      Files.delete(working.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path world() {
    return world;
  }

  /** What starts the program. */
  Path launcher() {
    return launcher;
  }

  /** A command line that runs the program in this world, and in no other environment. */
  List<String> line(String... arguments) {
    List<String> line = cleanly();
    line.add(launcher.toString());
    line.addAll(List.of(arguments));
    return line;
  }

  /** A command line that runs a shell in this world. */
  List<String> shell(String... arguments) {
    List<String> line = cleanly();
    line.add("PS1=$ ");
    line.add("/bin/sh");
    line.addAll(List.of(arguments));
    return line;
  }

  private List<String> cleanly() {
    List<String> line = new ArrayList<>(List.of("/usr/bin/env", "-i"));
    environment.forEach((name, value) -> line.add(name + "=" + value));
    return line;
  }

  /** Runs a command where nobody is at the keyboard. */
  Ran run(String... arguments) {
    return finish(start(line(arguments)));
  }

  /** Runs a line of shell in which "$@" is the program. */
  Ran pipe(String script, String... arguments) {
    List<String> line = shell("-c", script, "sh", launcher.toString());
    line.addAll(List.of(arguments));
    return finish(start(line));
  }

  /** A program that was started, and where its words go. */
  record Started(Process process, Path out, Path err) {}

  Started start(List<String> line) {
    try {
      Path out = Files.createTempFile(world, "out", ".txt");
      Path err = Files.createTempFile(world, "err", ".txt");
      Process process =
          new ProcessBuilder(line)
              .directory(working.toFile())
              .redirectInput(Path.of("/dev/null").toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      return new Started(process, out, err);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Ran finish(Started started) {
    try {
      boolean over = started.process().waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
      if (!over) {
        started.process().destroyForcibly();
      }
      Ran ran =
          new Ran(
              over ? started.process().exitValue() : -1,
              Files.readString(started.out()),
              Files.readString(started.err()));
      assertThat(over).as("ends within a minute: %s", ran).isTrue();
      return ran;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The journals of all sessions, the oldest first. */
  List<Path> journals() {
    Path sessions = world.resolve("state/closer/sessions");
    if (!Files.isDirectory(sessions)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(sessions)) {
      return folders.map(f -> f.resolve("journal.jsonl")).filter(Files::exists).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The journal of the only session, as text. */
  String journal() {
    List<Path> journals = journals();
    assertThat(journals).hasSize(1);
    return read(journals.get(0));
  }

  /** The same world after the two names have been told. */
  Closer introduced() {
    new CoupleFile(directories()).write(new People("Alex", "Sam"));
    return this;
  }

  Directories directories() {
    return Directories.from(environment, world.resolve("home"));
  }

  /** What the newest session holds, read the way the program reads it. */
  List<Event.Lasting> events() {
    Sessions sessions = new Sessions(directories(), RandomGenerator.getDefault());
    return sessions.read(sessions.find("last")).events();
  }

  /** The words of all answers of the newest session. */
  List<String> words() {
    return events().stream()
        .filter(Event.Taken.class::isInstance)
        .map(event -> ((Event.Taken) event).words())
        .filter(words -> !words.isEmpty())
        .toList();
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a program that still writes has written so far; its last character may be half of one. */
  static String soFar(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
