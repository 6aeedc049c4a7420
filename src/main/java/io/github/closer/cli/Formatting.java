package io.github.closer.cli;

import io.github.closer.authoring.DeckFormat;
import io.github.closer.authoring.DeckFormat.Formatted;
import io.github.closer.store.DeckFile;
import io.github.closer.store.DeckRewriting;
import io.github.closer.store.StoreFailure;
import io.github.closer.text.Neutral;
import java.io.PrintWriter;
import java.util.List;

/**
 * Some decks that are formatted. What cannot be read or written is said, and does not keep the
 * others from being looked at.
 */
final class Formatting {
  /** What stands for a deck that is piped in. */
  private static final String GIVEN = "-";

  private final Program program;
  private final Manner manner;
  private int status = ExitStatus.DONE;

  /**
   * Formats for a program.
   *
   * @param manner what becomes of a deck that is not in shape
   */
  Formatting(Program program, Manner manner) {
    this.program = program;
    this.manner = manner;
  }

  /**
   * What becomes of a deck that is not in shape; it is written where neither is asked for.
   *
   * @param named whether it is only named
   * @param shown whether the changes are only shown
   */
  record Manner(boolean named, boolean shown) {
    boolean writes() {
      return !named && !shown;
    }
  }

  /** Formats decks and answers with the exit status. */
  int run(List<String> asked) {
    asked.stream().flatMap(program.shelf()::each).distinct().forEach(this::tried);
    return status;
  }

  private void tried(String name) {
    try {
      format(name);
    } catch (UserError | StoreFailure failure) {
      fails(program.failed(failure));
    }
  }

  private void fails(int with) {
    status = Math.max(status, with);
  }

  private void format(String name) {
    boolean given = name.equals(GIVEN);
    DeckShelf shelf = program.shelf();
    DeckFile deck =
        given ? shelf.library().given(program.surroundings().input()) : shelf.find(name);
    Formatted formatted = DeckFormat.of(deck.text());
    String shown = deck.shownName();
    switch (formatted.outcome()) {
      case NOT_YAML ->
          refuse(shown + " cannot be formatted yet. Mend it first: closer check " + name);
      case LEFT_ALONE ->
          refuse(shown + " would mean something else in another shape, so it stays as it is.");
      case IN_SHAPE -> {
        if (!formatted.text().equals(deck.text())) {
          change(deck, formatted.text(), given);
        }
      }
    }
    if (given && manner.writes()) {
      program.surroundings().out().print(formatted.text());
    }
  }

  private void change(DeckFile deck, String text, boolean given) {
    if (manner.writes()) {
      if (!given) {
        DeckRewriting.write(deck, text);
        say("Formatted " + deck.shownName() + ".");
      }
      return;
    }
    fails(ExitStatus.PROBLEMS);
    PrintWriter out = program.surroundings().out();
    if (manner.shown()) {
      Patch patch = new Patch(program.surroundings().place().working());
      String diff = patch.of(deck.shownName(), deck.text(), text);
      // To a terminal nothing goes that could move its cursor; a patch has to be exact.
      out.print(program.stages().interactive() ? Neutral.lines(diff) : diff);
    } else {
      out.println(Neutral.line(deck.shownName()));
    }
  }

  private void refuse(String why) {
    fails(ExitStatus.PROBLEMS);
    say(why);
  }

  private void say(String words) {
    program.surroundings().err().println(Neutral.line(words));
    program.surroundings().err().flush();
  }
}
