package io.github.closer.cli;

import io.github.closer.authoring.DeckFormat;
import io.github.closer.authoring.DeckFormat.Formatted;
import io.github.closer.store.DeckFile;
import io.github.closer.store.DeckRewriting;
import io.github.closer.text.Neutral;
import io.github.closer.text.Sentence;
import java.io.PrintWriter;
import java.util.List;

/** Some decks that are formatted. */
final class Formatting {
  private final AskedDecks decks;
  private final PrintWriter out;
  private final Manner manner;

  /**
   * Formats for a program.
   *
   * @param asked paths, names and folders
   * @param manner what becomes of a deck that is not in shape
   */
  Formatting(Program program, List<String> asked, Manner manner) {
    this.decks = new AskedDecks(program, asked);
    this.out = program.surroundings().out();
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

  /** Formats the decks and answers with the exit status. */
  int run() {
    decks.each(this::format);
    return decks.status();
  }

  private void format(DeckFile deck) {
    Formatted formatted = DeckFormat.of(deck.text());
    String shown = deck.shownName();
    switch (formatted.outcome()) {
      case NOT_YAML -> refuse(Sentence.of("cli.fmt.not-yaml", shown, name(deck)));
      case LEFT_ALONE -> refuse(Sentence.of("cli.fmt.left-alone", shown));
      case IN_SHAPE -> {
        if (!formatted.text().equals(deck.text())) {
          change(deck, formatted.text());
        }
      }
    }
    if (decks.isGiven(deck) && manner.writes()) {
      decks.print(formatted.text());
    }
  }

  private String name(DeckFile deck) {
    return decks.isGiven(deck) ? AskedDecks.GIVEN : deck.shownName();
  }

  private void change(DeckFile deck, String text) {
    if (manner.writes()) {
      if (!decks.isGiven(deck)) {
        DeckRewriting.write(deck, text);
        decks.say(Sentence.of("cli.fmt.done", deck.shownName()));
      }
      return;
    }
    decks.fails(ExitStatus.PROBLEMS);
    if (manner.shown()) {
      decks.printPatch(deck, text);
    } else {
      out.println(Neutral.line(deck.shownName()));
    }
  }

  private void refuse(Sentence why) {
    decks.fails(ExitStatus.PROBLEMS);
    decks.say(why);
  }
}
