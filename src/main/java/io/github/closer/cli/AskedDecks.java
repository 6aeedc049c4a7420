package io.github.closer.cli;

import io.github.closer.store.DeckFile;
import io.github.closer.store.StoreFailure;
import io.github.closer.text.Neutral;
import io.github.closer.text.NeutralWriter;
import io.github.closer.text.Sentence;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The decks a command was asked to work on, one after another. What cannot be read or written is
 * said, once, and does not keep the others from being looked at.
 */
final class AskedDecks {
  /** What stands for a deck that is piped in. */
  static final String GIVEN = "-";

  private final Program program;
  private final List<String> names;
  private Optional<DeckFile> given = Optional.empty();
  private int status = ExitStatus.DONE;

  /**
   * Decks that somebody asks for.
   *
   * @param asked paths, names and folders
   */
  AskedDecks(Program program, List<String> asked) {
    this.program = program;
    this.names = new ArrayList<>(asked.stream().flatMap(program.shelf()::each).distinct().toList());
  }

  /** Does something with each of them. */
  void each(Consumer<DeckFile> work) {
    for (String name : List.copyOf(names)) {
      Optional<DeckFile> file = tried(() -> file(name));
      if (file.isEmpty()) {
        // It is said once, however often it is asked for.
        names.remove(name);
      }
      file.ifPresent(
          deck ->
              tried(
                  () -> {
                    work.accept(deck);
                    return deck;
                  }));
    }
  }

  private <T> Optional<T> tried(Supplier<T> work) {
    try {
      return Optional.of(work.get());
    } catch (UserError | StoreFailure failure) {
      fails(program.failed(failure));
      return Optional.empty();
    }
  }

  private DeckFile file(String name) {
    if (!name.equals(GIVEN)) {
      return program.shelf().find(name);
    }
    DeckFile file =
        given.orElseGet(() -> program.shelf().library().given(program.surroundings().input()));
    given = Optional.of(file);
    return file;
  }

  /** Whether none could be found. */
  boolean none() {
    return names.isEmpty();
  }

  /** Whether this is the one that was piped in. */
  boolean isGiven(DeckFile file) {
    return given.equals(Optional.of(file));
  }

  /** Goes on with other words in the one that was piped in. */
  void give(DeckFile changed) {
    given = Optional.of(changed);
  }

  /** Makes the command end with a status, unless it ends with a worse one. */
  void fails(int with) {
    status = Math.max(status, with);
  }

  /** The worst that happened. */
  int status() {
    return status;
  }

  /** Prints the change of a deck as a patch. */
  void printPatch(DeckFile before, String after) {
    Patch patch = new Patch(program.surroundings().place().working());
    print(patch.of(before.shownName(), before.text(), after));
  }

  /** Prints what another program reads: exact, but for a terminal, whose cursor must not move. */
  void print(String data) {
    Surroundings surroundings = program.surroundings();
    boolean harmless = NeutralWriter.changes(data) && program.stages().seen();
    PrintWriter out = harmless ? surroundings.out() : surroundings.exact();
    out.print(data);
    out.flush();
  }

  /** Words to people. */
  void say(Sentence sentence) {
    program.surroundings().err().println(Neutral.line(sentence.in(program.words())));
    program.surroundings().err().flush();
  }
}
