package io.github.closer.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * The kernel is asked what the program does: nothing is connected, bound, sent or received, and
 * what is typed and erased is never written to any file, not even for a moment.
 *
 * <p>One thing is Java's own. Before it opens its first file for writing it makes three sockets,
 * looks whether there is an IPv6 at all, and closes them; they never get an address.
 */
class NoNetworkIT {
  private static final String ERASED = "nightingale";
  private static final String SENT = "wren";
  private static final Pattern FAMILY = Pattern.compile("\\b[AP]F_(?!UNIX|LOCAL|UNSPEC)\\w+");
  private static final Pattern TALK =
      Pattern.compile("^\\d+ +(connect|bind|listen|accept4?|send\\w*|recv\\w*)\\(");
  private static final Pattern PROBE =
      Pattern.compile("^\\d+ +socket\\(AF_INET6?, SOCK_STREAM, IPPROTO_IP\\)");
  private static final int PROBES = 3;
  private static final Pattern WRITE =
      Pattern.compile("\\b(write|pwrite64|writev)\\(\\d+<([^<>]*)");

  /**
   * What a command is given where it wants something; all others are called by their name alone.
   */
  private static final Map<String, List<String>> GIVEN =
      Map.ofEntries(
          Map.entry("check", List.of("--format", "json", "watched.yaml")),
          Map.entry("completion", List.of("bash")),
          Map.entry("export", List.of("ours.closer")),
          Map.entry("fmt", List.of("watched.yaml")),
          Map.entry("graph", List.of("watched.yaml")),
          Map.entry("help", List.of("safety")),
          Map.entry("import", List.of("ours.closer")),
          Map.entry("new", List.of("our-own")),
          Map.entry("print", List.of("--format", "markdown")),
          Map.entry("run", List.of("watched.yaml", "--answers", "answers.yaml")),
          Map.entry("show", List.of("watched.yaml", "--cards")),
          Map.entry("test", List.of("watched.yaml")),
          Map.entry("verify", List.of("--all")));

  private static final String DECK =
      """
      title: Watched
      minutes: 5
      steps:
        - ask: What do you hope?
          who: a
          answer: line
      """;

  @TempDir Path folder;
  private Closer watched;

  @BeforeAll
  static void needStrace() throws Exception {
    Tools.need("strace");
    Tools.need("python3");
    Process probe =
        new ProcessBuilder("strace", "-f", "--seccomp-bpf", "-o", "/dev/null", "true").start();
    assumeTrue(probe.waitFor() == 0, "This machine lets nobody watch a process.");
  }

  @BeforeEach
  void watch() throws IOException {
    Closer closer = Closer.in(folder).introduced();
    closer.write("watched.yaml", DECK);
    closer.write("answers.yaml", "people: [Alex, Sam]\na: [A walk]\n");
    watched = watched(closer, closer.launcher());
  }

  /** A program whose calls to the kernel are written down, each with its file. */
  private static Closer watched(Closer closer, Path program) throws IOException {
    Path script = closer.write("watched.sh", "");
    Files.writeString(
        script,
        "#!/bin/sh\nexec strace -f -qq -yy -s 9999 --seccomp-bpf -e signal=none"
            + " -e trace=network,write,pwrite64,writev"
            + (" -o '" + closer.world() + "/calls.'$$ '" + program + "' \"$@\"\n"));
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    return closer.startedFrom(script, closer.world().resolve("desk"));
  }

  /** All calls that were made since this was asked. */
  private List<String> calls() {
    try (Stream<Path> files = Files.list(watched.world())) {
      List<String> calls = new ArrayList<>();
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith("calls")).toList()) {
        calls.addAll(Files.readAllLines(file));
        Files.delete(file);
      }
      return calls;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What has to do with any place outside of this machine, but for Java's look around. */
  private static List<String> elsewhere(List<String> calls) {
    List<String> all = calls.stream().filter(NoNetworkIT::isElsewhere).toList();
    List<String> probes = all.stream().filter(call -> PROBE.matcher(call).find()).toList();
    return probes.size() > PROBES
        ? all
        : all.stream().filter(call -> !probes.contains(call)).toList();
  }

  private static boolean isElsewhere(String call) {
    boolean local = call.contains("AF_UNIX") || call.contains("<UNIX");
    boolean talks = TALK.matcher(call).find() && !local;
    return !WRITE.matcher(call).find() && (talks || FAMILY.matcher(call).find());
  }

  @Test
  void noCommandOpensAConnection(TestReporter reporter) throws IOException {
    List<String> told = new ArrayList<>();
    // First, so that the others have something to show.
    List<String> commands = new ArrayList<>(List.of("run"));
    commands.addAll(commands());
    for (String command : commands) {
      List<String> line = new ArrayList<>(List.of(command));
      line.addAll(GIVEN.getOrDefault(command, List.of()));
      Ran ran = watched.run(line.toArray(String[]::new));
      List<String> calls = calls();
      assertThat(ran.err()).as(command).doesNotContain(Ran.TRACE, "strace");
      assertThat(calls).as(command).isNotEmpty();
      assertThat(elsewhere(calls)).as(command).isEmpty();
      told.add(command + " " + calls.size());
    }
    reporter.publishEntry("calls watched", told + ", connections: 0");
    assertThat(told).hasSizeGreaterThan(15);
  }

  /** Each has a page of the manual. */
  private static List<String> commands() throws IOException {
    try (Stream<Path> pages = Files.list(Closer.packaged().resolve("share/man/man1"))) {
      return pages
          .map(page -> page.getFileName().toString())
          .filter(page -> page.startsWith("closer-"))
          .map(page -> page.replaceAll("closer-|\\.1", ""))
          .sorted()
          .toList();
    }
  }

  @Test
  void noSessionOpensAConnectionAndOnlyTheJournalLearnsWhatWasSent() {
    for (boolean plain : new boolean[] {false, true}) {
      String enter = plain ? "\n" : "\r";
      Pty pty = new Pty(watched);
      pty.await("Watched").still().send(enter).await("What do you hope").still();
      pty.send(ERASED).await(ERASED).send("\u0015" + SENT).await(SENT).send(enter);
      pty.await("last card").still().send(enter).await("Before you part").still().send(enter);
      pty.await("closer print");
      (plain ? pty.run("run", "watched.yaml", "--plain") : pty.run("run", "watched.yaml"))
          .cleanly(0);
      List<String> calls = calls();
      assertThat(elsewhere(calls)).isEmpty();
      assertThat(writtenTo(calls, ERASED)).isEmpty();
      assertThat(writtenTo(calls, SENT)).isNotEmpty().allMatch(f -> f.endsWith("/journal.jsonl"));
    }
  }

  /** The files, not terminals, that a word was written to. */
  private static List<String> writtenTo(List<String> calls, String word) {
    return calls.stream()
        .filter(call -> call.contains(word))
        .map(WRITE::matcher)
        .filter(Matcher::find)
        .map(matcher -> matcher.group(2))
        .filter(file -> !file.matches("/dev/(pts/\\d+|tty)"))
        .toList();
  }

  /** Without this, finding nothing would prove nothing. */
  @Test
  void aConnectionWouldBeSeen() throws IOException {
    Path careless =
        watched.write(
            "careless.py",
            """
            #!/usr/bin/env python3
            import socket
            socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('127.0.0.1', 9))
            socket.socket(socket.AF_UNIX)
            """);
    Files.setPosixFilePermissions(careless, PosixFilePermissions.fromString("rwx------"));
    watched(watched, careless).run().well();

    assertThat(elsewhere(calls()))
        .hasSizeGreaterThan(1)
        .anyMatch(call -> call.contains("socket("))
        .anyMatch(call -> call.contains("connect("));
  }
}
