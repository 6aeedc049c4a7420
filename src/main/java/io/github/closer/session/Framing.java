package io.github.closer.session;

import io.github.closer.deck.Deck;
import io.github.closer.deck.Step;
import io.github.closer.session.Casting.Asked;
import io.github.closer.session.Protocol.Await;
import io.github.closer.session.Protocol.Finished;
import io.github.closer.session.Protocol.Outcome;
import io.github.closer.session.Protocol.Prompt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the engine says around the steps of a deck: its cover, an end, a word in between.
 *
 * @param casting who is who
 */
record Framing(Casting casting) {
  /** The deck's cover: what it is, how long it takes, and for whom it is not. */
  Protocol opening() {
    List<String> rules = casting.setting().memory().kit().rules();
    List<String> hints = new ArrayList<>();
    otherLanguage().map(casting.phrases()::writtenIn).ifPresent(hints::add);
    // Guests do not read them.
    if (!rules.isEmpty() && casting.setting().people().company() instanceof People.Couple) {
      hints.add(casting.phrases().say("house-rules"));
      rules.forEach(rule -> hints.add("- " + rule));
    }
    return said(cover(), hints, Mark.TEXT, new Outcome.Next());
  }

  /** An end in the engine's own words. */
  Protocol ending(State.Closing closing) {
    String words =
        switch (closing) {
          case LAST_CARD -> casting.phrases().say("last-card");
          case NOT_TONIGHT -> casting.phrases().say("not-tonight");
        };
    boolean early = closing == State.Closing.NOT_TONIGHT;
    return said(words, List.of(), Mark.TEXT, early ? new Outcome.CutShort() : new Outcome.End());
  }

  /** What both want, on a screen that both see. */
  Protocol matched(State.Act.Matched found) {
    Step.Match match = found.step();
    String question = casting.worded(match, match.question(), casting.everyone(), found.asked());
    String words = Matching.found(casting, question, found.items());
    return said(words, List.of(), Mark.TEXT, new Outcome.Next());
  }

  /** Sealed answers stay closed: one sentence, whoever passed or left them closed. */
  Protocol staysClosed() {
    return said(casting.phrases().say("stays-closed"), List.of(), Mark.MOVE, new Outcome.Next());
  }

  private Protocol said(String words, List<String> hints, Mark mark, Outcome then) {
    Asked both = casting.everyone();
    Cue show = new Cue.Show(casting.cards().fixed(both, words, hints));
    return new Await(new Prompt(show, mark, both.keeping(), ""), input -> new Finished(then));
  }

  /** The language of the deck, where the program speaks another one. */
  private Optional<Locale> otherLanguage() {
    Locale written = Locale.forLanguageTag(casting.setting().deck().shelf().language());
    Locale spoken = casting.setting().words().locale();
    return Optional.of(written).filter(w -> !w.getLanguage().equals(spoken.getLanguage()));
  }

  private String cover() {
    Deck deck = casting.setting().deck();
    List<String> lines = new ArrayList<>(List.of(deck.about().title()));
    if (!deck.about().summary().isEmpty()) {
      lines.add("");
      lines.add(deck.about().summary());
    }
    deck.about().minutes().ifPresent(minutes -> lines.add(casting.phrases().takes(minutes)));
    if (!deck.shelf().notFor().isEmpty()) {
      lines.add("");
      lines.add(casting.phrases().say("not-for"));
      deck.shelf().notFor().forEach(line -> lines.add("- " + line));
    }
    return String.join("\n", lines);
  }
}
