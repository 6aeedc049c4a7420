package io.github.closer.cli;

import io.github.closer.text.NeutralWriter;
import io.github.closer.text.Words;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/**
 * All that a command knows of the world outside.
 *
 * @param environment the environment's variables
 * @param place the folders the program was started with
 * @param output where it writes
 * @param time what it calls now, and where
 * @param input what is piped in
 */
record Surroundings(
    Map<String, String> environment, Place place, Output output, Time time, InputStream input) {

  /** Where nothing is piped in. */
  Surroundings(Map<String, String> environment, Place place, Output output, Time time) {
    this(environment, place, output, time, InputStream.nullInputStream());
  }

  /**
   * Folders.
   *
   * @param working where the program was started
   * @param home the user's home
   */
  record Place(Path working, Path home) {}

  /**
   * Writers. What is written is neutral, whoever wrote it, but for what is exact.
   *
   * @param out for what was asked for
   * @param err for words to people
   * @param exact for data that another program reads, and for nothing else
   */
  record Output(PrintWriter out, PrintWriter err, PrintWriter exact) {

    /** Everything on the way to these two. */
    Output(PrintWriter out, PrintWriter err) {
      this(NeutralWriter.over(out), NeutralWriter.over(err), out);
    }
  }

  /** The clock and the zone the people live in. */
  record Time(InstantSource clock, ZoneId zone) {}

  /** The same with other writers. */
  Surroundings with(Output other) {
    return new Surroundings(environment, place, other, time, input);
  }

  /** A variable; empty when it is not set. */
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }

  /** What the program says, in the language of these people. */
  Words words() {
    return Language.of(environment);
  }

  /** The same, where this language is asked for before all others. */
  Surroundings speaking(String language) {
    Map<String, String> wished = new HashMap<>(environment);
    wished.put(Language.VARIABLE, language);
    return new Surroundings(wished, place, output, time, input);
  }

  PrintWriter out() {
    return output.out();
  }

  PrintWriter err() {
    return output.err();
  }

  PrintWriter exact() {
    return output.exact();
  }
}
