package io.github.closer.cli;

import io.github.closer.rehearsal.ScriptedStage;
import io.github.closer.store.CoupleFile;
import io.github.closer.store.DeckLibrary;
import io.github.closer.store.Directories;
import io.github.closer.store.Sessions;
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
 * @param console the console; null when nobody is there
 */
record Program(Surroundings surroundings, Supplier<@Nullable Console> console) {

  /** The same, writing all it says to one place. */
  Program writingTo(PrintWriter all) {
    return new Program(surroundings.with(new Surroundings.Output(all, all)), console);
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

  DeckShelf shelf() {
    return new DeckShelf(new DeckLibrary(surroundings.place().working(), directories()));
  }

  Stages stages() {
    return new Stages(surroundings, console);
  }

  Evening evening() {
    return new Evening(
        new Evening.Room(
            sessions(), couple(), shelf(), surroundings.time(), surroundings.words()));
  }

  /** Says how an evening ended, and returns the exit status. */
  int ended(Evening.Left left, OpenStage stage) {
    // A gate that closed by chance, for one, leaves answers over; a rehearsal should say so.
    if (left == Evening.Left.FINISHED
        && stage.stage() instanceof ScriptedStage scripted
        && scripted.unused() > 0) {
      surroundings
          .out()
          .println("Answers in the file that were not asked for: " + scripted.unused());
    }
    switch (left) {
      case FINISHED -> surroundings.out().println("Saved. closer print shows what you said.");
      case PAUSED -> surroundings.out().println("Saved. closer resume goes on where you were.");
      case NOTHING -> surroundings.out().println("Nothing was begun, and nothing was kept.");
    }
    surroundings.out().flush();
    return left == Evening.Left.PAUSED ? ExitStatus.PAUSED : ExitStatus.DONE;
  }
}
