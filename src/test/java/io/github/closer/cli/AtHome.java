package io.github.closer.cli;

import io.github.closer.session.Event;
import io.github.closer.session.InEnglish;
import io.github.closer.session.People;
import io.github.closer.store.CoupleFile;
import io.github.closer.store.Directories;
import io.github.closer.store.Sessions;
import io.github.closer.terminal.Here;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** The commands in a home of their own, where nobody is at a keyboard. */
final class AtHome {
  static final Instant NOW = Instant.parse("2026-11-23T20:15:00Z");
  static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private final Path home;
  private final Surroundings.Time time;

  AtHome(Path home) {
    this(home, new Surroundings.Time(InstantSource.fixed(NOW), ZONE));
  }

  private AtHome(Path home, Surroundings.Time time) {
    this.home = home;
    this.time = time;
  }

  /** The same home at another time, in another place. */
  AtHome at(Instant now, ZoneId zone) {
    return new AtHome(home, new Surroundings.Time(InstantSource.fixed(now), zone));
  }

  /** What a stage without a terminal knows of the world. */
  /** A clock that is a second later at each look, so that no two sessions begin at once. */
  static InstantSource goingOn(Instant from) {
    AtomicLong looks = new AtomicLong();
    return () -> from.plusSeconds(looks.getAndIncrement());
  }

  static Here here(InstantSource clock) {
    return new Here(clock, ZONE, InEnglish.WORDS);
  }

  /** What came of a command. */
  record Ran(int status, String out, String err) {}

  Ran run(String... arguments) {
    return run(Path.of("").toAbsolutePath(), arguments);
  }

  /** Runs a command that was started in the home itself. */
  Ran runHere(String... arguments) {
    return run(home, arguments);
  }

  /** Runs a command that was started in the home itself, with a text piped in. */
  Ran given(String input, String... arguments) {
    return run(home, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), arguments);
  }

  /** What commands are made of here, with nobody to read what they print. */
  Program program() {
    return new Program(surroundings(home, new StringWriter(), new StringWriter()), () -> null);
  }

  /** What commands are made of here, saying everything to one writer. */
  Program program(Writer all) {
    return new Program(surroundings(home, all, all), () -> null);
  }

  private Surroundings surroundings(Path working, Writer out, Writer err) {
    return surroundings(working, out, err, InputStream.nullInputStream());
  }

  private Surroundings surroundings(Path working, Writer out, Writer err, InputStream input) {
    return new Surroundings(
        Map.of(),
        new Surroundings.Place(working, home),
        new Surroundings.Output(new PrintWriter(out), new PrintWriter(err)),
        time,
        input);
  }

  private Ran run(Path working, String... arguments) {
    return run(working, InputStream.nullInputStream(), arguments);
  }

  private Ran run(Path working, InputStream input, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Main.run(arguments, surroundings(working, out, err, input), () -> null);
    return new Ran(status, out.toString(), err.toString());
  }

  /** Runs a command with answers from a file. */
  Ran answered(List<String> answers, String... arguments) {
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--answers";
    all[arguments.length + 1] = write("answers.yaml", String.join("\n", answers)).toString();
    return run(all);
  }

  Path write(String name, String words) {
    try {
      Files.createDirectories(home.resolve(name).getParent());
      return Files.writeString(home.resolve(name), words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path file(String name) {
    return home.resolve(name);
  }

  /** Puts a couple's file there with these names. */
  AtHome named(String a, String b) {
    return withCouple("{\"format\":1,\"names\":[\"" + a + "\",\"" + b + "\"]}\n");
  }

  /** Puts a couple's file there, with these fields behind the names. */
  AtHome knowing(String fields) {
    return withCouple("{\"format\":1,\"names\":[\"Alex\",\"Sam\"]" + fields + "}\n");
  }

  private AtHome withCouple(String file) {
    try {
      Files.createDirectories(directories().data());
      Files.writeString(couplesFile(), file);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  AtHome introduced() {
    couple().write(new People("Alex", "Sam"));
    return this;
  }

  Path couplesFile() {
    return directories().data().resolve("couple.json");
  }

  CoupleFile couple() {
    return new CoupleFile(directories());
  }

  Sessions sessions() {
    return new Sessions(directories(), new Random(7));
  }

  /** What the newest session holds. */
  List<Event.Lasting> events() {
    return sessions().read(sessions().list().get(0).id()).events();
  }

  private Directories directories() {
    return Directories.from(Map.of(), home);
  }
}
