package io.github.closer.session;

import io.github.closer.deck.Deck;
import io.github.closer.deck.Headline;
import io.github.closer.deck.Keep;
import io.github.closer.deck.Step;
import io.github.closer.deck.StepId;
import io.github.closer.deck.Template;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long the answers to a step are kept.
 *
 * @param keep as its author says, or as is usual for how close it comes
 */
record Keeping(Keep keep) {
  private static final int DEEP = 3;

  /** Deep answers are not kept beyond their session unless the author says so; promises are. */
  static Keeping of(Step step, Deck deck) {
    return new Keeping(step.modifiers().care().keep().orElse(usual(step, deck)));
  }

  private static Keep usual(Step step, Deck deck) {
    boolean meantToLast =
        step instanceof Step.Agree
            || step instanceof Step.Appreciate
            || step instanceof Step.Match
            || (step instanceof Step.Note note && note.open().isPresent());
    boolean deep = step.depth().orElse(deck.around(step).depth()) >= DEEP;
    return deep && !meantToLast ? Keep.SESSION : Keep.TRANSCRIPT;
  }

  /**
   * Whether a step shows words that are not kept beyond the session: then what it shows is not kept
   * either.
   */
  static boolean quotes(Step step, Deck deck) {
    return !quoted(step, deck).isEmpty();
  }

  /** The steps whose answers a step shows and that are not kept beyond the session. */
  private static Set<String> quoted(Step step, Deck deck) {
    return Stream.of(
            Headline.of(step).stream(), step.modifiers().care().variants().stream(), picked(step))
        .flatMap(texts -> texts)
        .flatMap(text -> text.parts().stream())
        .filter(Template.Answer.class::isInstance)
        .map(part -> ((Template.Answer) part).reference().step())
        .filter(id -> deck.step(id).filter(one -> of(one, deck).keep() == Keep.SESSION).isPresent())
        .map(StepId::value)
        .collect(Collectors.toSet());
  }

  /** A card's text as it outlives the session: without words that are gone by then. */
  static String lasting(Casting casting, Protocol.Prompt prompt) {
    Card card = prompt.cue().card();
    Deck deck = casting.setting().deck();
    if (!(casting.state().scene().act() instanceof State.Act.Playing playing)
        || !quotes(playing.step(), deck)) {
      return card.text();
    }
    Step step = playing.step();
    Template words = Headline.of(step).orElseThrow();
    Casting.Asked asked = new Casting.Asked(card.audience(), prompt.keeping(), card.alone());
    Answers left = casting.state().answers().without(quoted(step, deck));
    Casting later = new Casting(casting.setting(), casting.state().with(left));
    return card.text()
        .replace(casting.worded(step, words, asked), later.worded(step, words, asked));
  }

  /** Words that become part of an answer, unless its author says how long they are kept. */
  private static Stream<Template> picked(Step step) {
    if (step.modifiers().care().keep().isPresent()) {
      return Stream.empty();
    }
    if (step instanceof Step.Choose choose) {
      return choose.options().stream().map(Step.Choose.Option::text);
    }
    // What somebody ticks to share it is given in so many words.
    return step instanceof Step.Checklist list && !list.share()
        ? list.items().stream()
        : Stream.empty();
  }

  boolean isNever() {
    return keep == Keep.NEVER;
  }

  /** For an entry of this kind of a step: what the deck said, and moves, are always kept. */
  static Keep of(Step step, Deck deck, Mark mark) {
    Keep keep = of(step, deck).of(mark);
    boolean shows =
        switch (mark) {
          case TEXT, ANSWER, GUESS, FLOOR, SAY_BACK, MOVE, REVEAL, REST -> true;
          case PROMISE, APPRECIATION, DUE, CUE, REVIEW, TICKET, OPENED -> false;
        };
    return shows && keep == Keep.TRANSCRIPT && quotes(step, deck) ? Keep.SESSION : keep;
  }

  private Keep of(Mark mark) {
    return switch (mark) {
      case ANSWER, GUESS -> keep;
      case APPRECIATION -> keep == Keep.SESSION ? keep : Keep.TRANSCRIPT;
      case PROMISE -> keep == Keep.NEXT_TIME ? keep : Keep.TRANSCRIPT;
      case TEXT, DUE, CUE, REVIEW, TICKET, OPENED, FLOOR, SAY_BACK, MOVE, REVEAL, REST ->
          Keep.TRANSCRIPT;
    };
  }
}
