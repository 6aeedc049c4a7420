package io.github.closer.cli;

import io.github.closer.deck.Source;
import io.github.closer.rehearsal.Script;
import io.github.closer.rehearsal.ScriptReader;
import io.github.closer.rehearsal.ScriptedStage;
import io.github.closer.rehearsal.VirtualClock;
import io.github.closer.terminal.Here;
import io.github.closer.terminal.Manner;
import io.github.closer.terminal.NoTerminal;
import io.github.closer.terminal.PlainStage;
import io.github.closer.terminal.RichStage;
import io.github.closer.terminal.StandardOutput;
import io.github.closer.text.Sentence;
import io.github.closer.text.Words;
import java.io.Console;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides which stage it is, before any terminal is touched.
 *
 * <p>A script when there is one; line by line when that is asked for or when the terminal can do no
 * more; otherwise the full screen.
 */
final class Stages {
  private static final String LEAVE_RICH = "cli.leave.rich";
  private static final String LEAVE_PLAIN = "cli.leave.plain";

  private static final int INTERRUPTED = 130;
  private static final String WIPE_ALL = "\033[H\033[2J\033[3J";

  private final Surroundings surroundings;
  private final Words words;
  private final Supplier<@Nullable Console> console;
  private final BooleanSupplier unfinished;

  /**
   * Opens stages.
   *
   * @param unfinished whether there is a session to go on with
   */
  Stages(
      Surroundings surroundings,
      Words words,
      Supplier<@Nullable Console> console,
      BooleanSupplier unfinished) {
    this.surroundings = surroundings;
    this.words = words;
    this.console = console;
    this.unfinished = unfinished;
  }

  /** Whether people are there. */
  boolean interactive() {
    return console.get() != null;
  }

  /** Whether somebody may look at what is printed, although something is piped in. */
  boolean seen() {
    return interactive() || StandardOutput.isTerminal();
  }

  /** Whether somebody sits here, although nobody can be asked. */
  boolean attended() {
    return seen() || StandardOutput.hasKeyboard();
  }

  /**
   * Opens the stage that fits.
   *
   * @throws UserError when nobody is there and there is no script either
   */
  OpenStage open(StageOptions options) {
    Optional<Path> answers = options.answers();
    if (answers.isPresent()) {
      return scripted(answers.get());
    }
    Console people = console.get();
    if (people == null) {
      throw new UserError(
          Sentence.of("cli.no-terminal"),
          Sentence.of("cli.no-terminal.hint"),
          ExitStatus.WRONG_USE);
    }
    if (options.lineByLine(surroundings)) {
      return plain(people, options);
    }
    try {
      return rich(options);
    } catch (NoTerminal e) {
      return plain(people, options);
    }
  }

  private OpenStage scripted(Path file) {
    Source source = new Source(file.toString(), text(file));
    ScriptReader.Reading reading = ScriptReader.read(source, words);
    if (reading.script().isEmpty()) {
      new DiagnosticPrinter(surroundings.err()).all(source, reading.diagnostics());
      Sentence unusable = Sentence.of("cli.answers-unusable");
      throw reading.diagnostics().isEmpty()
          ? new UserError(unusable, Sentence.of("cli.answers-empty"), ExitStatus.PROBLEMS)
          : new UserError(unusable, ExitStatus.PROBLEMS);
    }
    Script script = reading.script().get();
    VirtualClock clock =
        new VirtualClock(script.at().orElseGet(surroundings.time().clock()::instant));
    Words spoken = Language.ofAnswers(surroundings.environment());
    Here there = new Here(clock, surroundings.time().zone(), spoken);
    ScriptedStage stage = new ScriptedStage(script, clock, surroundings.out(), spoken);
    return new OpenStage(stage, there, Optional.of(script), spoken.say(LEAVE_PLAIN), () -> {});
  }

  private OpenStage plain(Console people, StageOptions options) {
    Manner manner = options.accessible(surroundings) ? Manner.ACCESSIBLE : Manner.PLAIN;
    PlainStage stage = PlainStage.on(people, surroundings.input(), here(), manner, this::endLines);
    return new OpenStage(stage, here(), Optional.empty(), words.say(LEAVE_PLAIN), stage::close);
  }

  private OpenStage rich(StageOptions options) throws NoTerminal {
    RichStage stage = RichStage.open(here(), options.look(surroundings), this::end);
    return new OpenStage(stage, here(), Optional.empty(), words.say(LEAVE_RICH), stage::close);
  }

  private Here here() {
    return new Here(surroundings.time().clock(), surroundings.time().zone(), words);
  }

  /**
   * Ends the program line by line. Lines leave everything readable, so a quick exit wipes here what
   * a screen wipes itself: the one time that more than lines is written, where nobody listens on.
   */
  private void endLines(int status) {
    String term = surroundings.variable("TERM");
    if (status == ExitStatus.DONE && !term.isEmpty() && !term.startsWith("dumb")) {
      surroundings.exact().print(WIPE_ALL);
      surroundings.exact().flush();
    }
    end(status);
  }

  /**
   * Ends the program from a key or a signal. A quick exit says nothing; ^C says what is left, if
   * there is something to go on with.
   */
  private void end(int status) {
    if (status == INTERRUPTED && unfinished.getAsBoolean()) {
      surroundings.out().println(words.say("cli.interrupted"));
      surroundings.out().flush();
    }
    System.exit(status);
  }

  private String text(Path file) {
    Path path = surroundings.place().working().resolve(file);
    try {
      return Files.readString(path);
    } catch (CharacterCodingException e) {
      throw new UserError(Sentence.of("cli.not-utf-8", file), ExitStatus.NO_INPUT);
    } catch (IOException e) {
      throw new UserError(
          Sentence.of("cli.answers-unreadable", file),
          Sentence.of("cli.answers-unreadable.hint"),
          ExitStatus.NO_INPUT);
    }
  }
}
