package io.github.closer.cli;

import io.github.closer.rehearsal.ScriptedStage;
import io.github.closer.store.CoupleFile;
import io.github.closer.store.DeckLibrary;
import io.github.closer.store.Deletion;
import io.github.closer.store.Directories;
import io.github.closer.store.OwnWords;
import io.github.closer.store.Sessions;
import io.github.closer.store.StoreFailure;
import io.github.closer.store.Verifier;
import io.github.closer.text.Words;
import java.io.Console;
import java.io.PrintWriter;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What commands are made of: the surroundings, and what the disk holds. Nothing is opened before it
 * is asked for.
 *
 * @param surroundings the world outside
 * @param words what the program says, in the language of these people
 * @param console the console; null when nobody is there
 */
record Program(Surroundings surroundings, Words words, Supplier<@Nullable Console> console) {

  /** In the language that the surroundings ask for. */
  Program(Surroundings surroundings, Supplier<@Nullable Console> console) {
    this(surroundings, surroundings.words(), console);
  }

  /** The same, writing all it says to one place. */
  Program writingTo(PrintWriter all) {
    return new Program(surroundings.with(new Surroundings.Output(all, all)), words, console);
  }

  Directories directories() {
    return Directories.from(surroundings.environment(), surroundings.place().home());
  }

  Sessions sessions() {
    return new Sessions(directories(), RandomGenerator.getDefault());
  }

  CoupleFile couple() {
    return new CoupleFile(directories());
  }

  Deletion deletion() {
    return new Deletion(directories());
  }

  OwnWords ownWords() {
    return new OwnWords(directories());
  }

  Verifier verifier() {
    return new Verifier(directories());
  }

  /** What is known of the couple now. */
  Known known() {
    return Known.of(couple(), words);
  }

  DeckShelf shelf() {
    return new DeckShelf(new DeckLibrary(surroundings.place().working(), directories()));
  }

  Stages stages() {
    return new Stages(surroundings, words, console, this::unfinished);
  }

  /** What cannot be read now is not promised to anybody who is just leaving. */
  private boolean unfinished() {
    try {
      return sessions().lastUnfinished().isPresent();
    } catch (StoreFailure e) {
      return false;
    }
  }

  /** Says what failed, and returns the exit status. */
  int failed(Exception failure) {
    return new Failures(words, surroundings.err()).report(failure);
  }

  Evening evening() {
    Sessions sessions = sessions();
    return new Evening(new Evening.Room(sessions, sessions.couple(), shelf(), surroundings.time()));
  }

  /** Says how an evening ended, and returns the exit status. */
  int ended(Evening.Left left, OpenStage stage) {
    // A gate that closed by chance, for one, leaves answers over; a rehearsal should say so.
    if (left == Evening.Left.FINISHED
        && stage.stage() instanceof ScriptedStage scripted
        && scripted.unused() > 0) {
      surroundings.out().println(words.say("cli.ended.unused", scripted.unused()));
    }
    String key =
        switch (left) {
          case FINISHED -> "cli.ended.finished";
          case PAUSED -> "cli.ended.paused";
          case NOTHING, SOMETHING_ELSE -> "cli.ended.nothing";
        };
    surroundings.out().println(words.say(key));
    surroundings.out().flush();
    return left == Evening.Left.PAUSED ? ExitStatus.PAUSED : ExitStatus.DONE;
  }
}
