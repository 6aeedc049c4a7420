package io.github.closer.cli;

import io.github.closer.authoring.Mending.Mended;
import io.github.closer.cli.DeckMending.MendedFile;
import io.github.closer.store.DeckFile;
import io.github.closer.store.DeckRewriting;
import io.github.closer.text.Sentence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Some decks that are checked and mended. */
final class Checking {
  private final DeckShelf shelf;
  private final AskedDecks decks;

  /**
   * Decks that somebody asks for.
   *
   * @param asked paths, names and folders
   */
  Checking(Program program, List<String> asked) {
    this.shelf = program.shelf();
    this.decks = new AskedDecks(program, asked);
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
    decks.each(
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
    if (stops) {
      decks.fails(ExitStatus.PROBLEMS);
    }
    return decks.status();
  }

  /** The files of a deck that --fix would change, but for those that were seen before. */
  private List<MendedFile> mended(DeckFile deck, Set<Path> seen) {
    return DeckMending.of(deck, shelf.beside(deck)).stream()
        .filter(file -> file.before().path().isPresent() || decks.isGiven(file.before()))
        .filter(file -> isNew(file.before(), seen))
        .toList();
  }

  /** Mends what can be mended, and says so. */
  void mend() {
    decks.each(
        deck -> {
          List<MendedFile> mended = DeckMending.of(deck, shelf.beside(deck));
          mended.stream()
              .filter(file -> file.before().path().isPresent())
              .forEach(
                  file -> {
                    DeckRewriting.write(file.before(), file.after().text());
                    decks.say(mended(file));
                  });
          if (decks.isGiven(deck)) {
            print(deck, mended);
          }
        });
  }

  /** Prints a deck that was piped in as it is now, and goes on with it. */
  private void print(DeckFile deck, List<MendedFile> mended) {
    Optional<MendedFile> own =
        mended.stream().filter(file -> file.before().equals(deck)).findFirst();
    String text = own.map(file -> file.after().text()).orElse(deck.text());
    own.ifPresent(file -> decks.say(mended(file)));
    decks.print(text);
    decks.give(deck.with(text));
  }

  /** Shows what would be mended; 1 when there is something, or else what a check answers. */
  int diff(boolean strict) {
    Set<Path> shown = new HashSet<>();
    List<MendedFile> all = new ArrayList<>();
    decks.each(deck -> all.addAll(mended(deck, shown)));
    for (MendedFile file : all) {
      decks.printPatch(file.before(), file.after().text());
      decks.say(toMend(file));
    }
    if (all.isEmpty()) {
      return nothingToMend(strict);
    }
    decks.fails(ExitStatus.PROBLEMS);
    return decks.status();
  }

  private int nothingToMend(boolean strict) {
    if (decks.none()) {
      return decks.status();
    }
    Checked checked = checked();
    long left = checked.tally().errors();
    decks.say(
        left == 0
            ? Sentence.of("cli.check.nothing")
            : Sentence.of("cli.check.nothing.left", left, String.valueOf(left)));
    return status(checked, strict);
  }

  /** Two decks may include the same file. */
  private static boolean isNew(DeckFile file, Set<Path> shown) {
    return file.path().map(p -> shown.add(p.toAbsolutePath().normalize())).orElse(true);
  }

  private static Sentence mended(MendedFile file) {
    return sum(file, left(file) == 0 ? "cli.check.mended" : "cli.check.mended.left");
  }

  private static Sentence toMend(MendedFile file) {
    return sum(file, left(file) == 0 ? "cli.check.to-mend" : "cli.check.to-mend.left");
  }

  private static int left(MendedFile file) {
    return file.after().left().size();
  }

  /** How many things of a file it is about, and how many are left for its author. */
  private static Sentence sum(MendedFile file, String key) {
    Mended after = file.after();
    int left = left(file);
    return Sentence.of(
        key,
        after.count(),
        String.valueOf(after.count()),
        file.before().shownName(),
        left,
        String.valueOf(left));
  }
}
