package io.github.closer.session;

import io.github.closer.deck.Deck;
import io.github.closer.session.Casting.Asked;
import io.github.closer.session.Protocol.Await;
import io.github.closer.session.Protocol.Finished;
import io.github.closer.session.Protocol.Outcome;
import io.github.closer.session.Protocol.Prompt;
import java.util.ArrayList;
import java.util.List;

/**
 * What the engine says around the steps of a deck: its cover, an end, a word in between.
 *
 * @param casting who is who
 */
record Framing(Casting casting) {
  private static final Asked BOTH = new Asked(Audience.BOTH, Protocol.Keeping.SHARED);

  /** The deck's cover: what it is, how long it takes, and for whom it is not. */
  Protocol opening() {
    return said(cover(), Mark.TEXT, new Outcome.Next());
  }

  /** An end in the engine's own words. */
  Protocol ending(State.Closing closing) {
    String words =
        switch (closing) {
          case LAST_CARD -> Phrases.LAST_CARD;
          case NOT_TONIGHT -> Phrases.NOT_TONIGHT;
        };
    return said(words, Mark.TEXT, new Outcome.End());
  }

  /** Sealed answers stay closed: one sentence, whoever passed or left them closed. */
  Protocol staysClosed() {
    return said(Phrases.STAYS_CLOSED, Mark.MOVE, new Outcome.Next());
  }

  private Protocol said(String words, Mark mark, Outcome then) {
    Cue show = new Cue.Show(casting.fixed(BOTH, words, List.of()));
    return new Await(new Prompt(show, mark, BOTH.keeping(), ""), input -> new Finished(then));
  }

  private String cover() {
    Deck deck = casting.setting().deck();
    List<String> lines = new ArrayList<>(List.of(deck.about().title()));
    if (!deck.about().summary().isEmpty()) {
      lines.add("");
      lines.add(deck.about().summary());
    }
    deck.about().minutes().ifPresent(minutes -> lines.add(Phrases.minutes(minutes)));
    if (!deck.shelf().notFor().isEmpty()) {
      lines.add("");
      lines.add(Phrases.NOT_FOR);
      deck.shelf().notFor().forEach(line -> lines.add("- " + line));
    }
    return String.join("\n", lines);
  }
}
