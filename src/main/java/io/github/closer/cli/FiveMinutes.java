package io.github.closer.cli;

import io.github.closer.play.Stage;
import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import java.util.Locale;

/**
 * Five minutes of listening, at once.
 *
 * <p>The deck is an ordinary one. Only its cover is not waited for: it counts as seen, so that the
 * journal is one like any other and {@code closer resume} needs to know nothing of it.
 *
 * @param program what commands are made of
 */
record FiveMinutes(Program program) {
  static final String DECK = "five";

  DeckShelf.Playable deck() {
    return program.shelf().playable(DECK, program.surroundings().err());
  }

  /** Plays it. The first time ever the welcome and the two names come before it. */
  Evening.Left play(DeckShelf.Playable deck, OpenStage stage) {
    if (new Introductions(program.couple(), stage).people(2).isEmpty()) {
      return Evening.Left.NOTHING;
    }
    return program.evening().begin(deck, isQuick(deck, stage) ? withoutCover(stage) : stage);
  }

  /**
   * For whom a deck is not has to be read, and a couple's own deck of this name may say so; and
   * that it speaks another language should surprise nobody.
   */
  private static boolean isQuick(DeckShelf.Playable deck, OpenStage stage) {
    Locale written = Locale.forLanguageTag(deck.deck().shelf().language());
    return deck.deck().shelf().notFor().isEmpty()
        && written.getLanguage().equals(stage.words().locale().getLanguage());
  }

  private static OpenStage withoutCover(OpenStage open) {
    return new OpenStage(
        new CoverSeen(open.stage()), open.here(), open.script(), open.leaving(), open.closing());
  }

  /** A stage on which the first card, which is a session's cover, counts as seen. */
  private static final class CoverSeen implements Stage {
    private final Stage stage;
    private boolean seen;

    CoverSeen(Stage stage) {
      this.stage = stage;
    }

    @Override
    public Reply perform(Cue cue) {
      if (!seen && cue instanceof Cue.Show) {
        seen = true;
        return new Reply.Done();
      }
      return stage.perform(cue);
    }

    @Override
    public void saved() {
      stage.saved();
    }
  }
}
