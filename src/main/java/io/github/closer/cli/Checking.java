package io.github.closer.cli;

import io.github.closer.authoring.Mending.Mended;
import io.github.closer.cli.DeckMending.MendedFile;
import io.github.closer.store.DeckFile;
import io.github.closer.store.DeckRewriting;
import io.github.closer.store.StoreFailure;
import io.github.closer.text.Neutral;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Some decks that are checked and mended. What cannot be read is said, and does not keep the others
 * from being looked at.
 */
final class Checking {
  /** What stands for a deck that is piped in. */
  static final String GIVEN = "-";

  private final Program program;
  private final DeckShelf shelf;
  private final List<String> names;
  private Optional<DeckFile> given = Optional.empty();
  private int status = ExitStatus.DONE;

  /**
   * Decks that somebody asks for.
   *
   * @param asked paths, names and folders
   */
  Checking(Program program, List<String> asked) {
    this.program = program;
    this.shelf = program.shelf();
    this.names = new ArrayList<>(asked.stream().flatMap(shelf::each).distinct().toList());
  }

  /** Prints all there is to say and answers with the exit status. */
  int report(CheckReport report, boolean strict) {
    Checked checked = checked();
    report.print(checked);
    return status(checked, strict);
  }

  private Checked checked() {
    Set<Finding> all = new LinkedHashSet<>();
    List<String> read = new ArrayList<>();
    List<MendedFile> mendable = new ArrayList<>();
    Set<Path> seen = new HashSet<>();
    each(
        file -> {
          List<Finding> findings = new Rehearsing(shelf.library(), shelf.open(file)).findings();
          all.addAll(findings);
          read.add(file.shownName());
          // Most decks have nothing to mend, and need not be read again.
          if (findings.stream().anyMatch(one -> one.diagnostic().fix().isPresent())) {
            mendable.addAll(mended(file, seen));
          }
        });
    int things = mendable.stream().mapToInt(file -> file.after().count()).sum();
    return new Checked(List.copyOf(all), read.size(), things);
  }

  private int status(Checked checked, boolean strict) {
    boolean stops = checked.tally().errors() > 0 || (strict && !checked.findings().isEmpty());
    return stops ? Math.max(status, ExitStatus.PROBLEMS) : status;
  }

  /** The files of a deck that --fix would change, but for those that were seen before. */
  private List<MendedFile> mended(DeckFile deck, Set<Path> seen) {
    return DeckMending.of(deck, shelf.beside(deck)).stream()
        .filter(file -> file.before().path().isPresent() || isGiven(file.before()))
        .filter(file -> isNew(file.before(), seen))
        .toList();
  }

  /** Mends what can be mended, and says so. */
  void mend() {
    each(
        deck -> {
          List<MendedFile> mended = DeckMending.of(deck, shelf.beside(deck));
          mended.stream()
              .filter(file -> file.before().path().isPresent())
              .forEach(
                  file -> {
                    DeckRewriting.write(file.before(), file.after().text());
                    say(sum("Mended", "", file));
                  });
          if (isGiven(deck)) {
            print(deck, mended);
          }
        });
  }

  /** Prints a deck that was piped in as it is now, and goes on with it. */
  private void print(DeckFile deck, List<MendedFile> mended) {
    Optional<MendedFile> own =
        mended.stream().filter(file -> file.before().equals(deck)).findFirst();
    String text = own.map(file -> file.after().text()).orElse(deck.text());
    own.ifPresent(file -> say(sum("Mended", "", file)));
    program.surroundings().out().print(text);
    given = Optional.of(deck.with(text));
  }

  /** Shows what would be mended; 1 when there is something, or else what a check answers. */
  int diff(boolean strict) {
    Set<Path> shown = new HashSet<>();
    PrintWriter out = program.surroundings().out();
    List<MendedFile> all = new ArrayList<>();
    each(deck -> all.addAll(mended(deck, shown)));
    for (MendedFile file : all) {
      out.print(shown(diff(file)));
      out.flush();
      say(sum("In", "can be mended", file));
    }
    return all.isEmpty() ? nothingToMend(strict) : Math.max(status, ExitStatus.PROBLEMS);
  }

  private int nothingToMend(boolean strict) {
    if (names.isEmpty()) {
      return status;
    }
    Checked checked = checked();
    long errors = checked.tally().errors();
    String left = errors == 0 ? "" : " " + left((int) errors) + ".";
    say("There is nothing that --fix could mend." + left);
    return status(checked, strict);
  }

  private static String left(int things) {
    return things + (things == 1 ? " problem is" : " problems are") + " left for you";
  }

  /** Two decks may include the same file. */
  private static boolean isNew(DeckFile file, Set<Path> shown) {
    return file.path().map(p -> shown.add(p.toAbsolutePath().normalize())).orElse(true);
  }

  private boolean isGiven(DeckFile file) {
    return given.equals(Optional.of(file));
  }

  private String diff(MendedFile file) {
    return new Patch(program.surroundings().place().working())
        .of(file.before().shownName(), file.before().text(), file.after().text());
  }

  /** To a terminal nothing goes that could move its cursor; a patch has to be exact. */
  private String shown(String diff) {
    return program.stages().interactive() ? Neutral.lines(diff) : diff;
  }

  private static String sum(String before, String behind, MendedFile file) {
    Mended after = file.after();
    String things = after.count() == 1 ? "1 thing" : after.count() + " things";
    String name = file.before().shownName();
    int left = after.left().size();
    String rest = left == 0 ? "" : "; " + left + (left == 1 ? " is" : " are") + " left for you";
    return behind.isEmpty()
        ? before + " " + things + " in " + name + rest + "."
        : before + " " + name + " " + things + " " + behind + rest + ".";
  }

  private void each(Consumer<DeckFile> work) {
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
      status = Math.max(status, program.failed(failure));
      return Optional.empty();
    }
  }

  private DeckFile file(String name) {
    if (!name.equals(GIVEN)) {
      return shelf.find(name);
    }
    DeckFile file = given.orElseGet(() -> shelf.library().given(program.surroundings().input()));
    given = Optional.of(file);
    return file;
  }

  private void say(String words) {
    program.surroundings().err().println(Neutral.line(words));
    program.surroundings().err().flush();
  }
}
