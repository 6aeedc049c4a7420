package io.github.closer.session;

import io.github.closer.deck.Deck;
import io.github.closer.session.Casting.Asked;
import io.github.closer.session.Protocol.Finished;
import io.github.closer.session.Protocol.Outcome;
import java.util.List;
import java.util.function.Supplier;

/**
 * The close of every session: something good each, what to keep, what can stay here. One card where
 * there is little time or it was cut short.
 *
 * @param casting who is who
 */
record Parting(Casting casting) {
  /** Up to so many minutes, a deck has no time for more than one card. */
  private static final int SHORT = 5;

  Protocol protocol() {
    if (casting.setting().people().alone().isPresent()) {
      return last(casting.phrases().say("parting-alone"));
    }
    State.Manner manner = casting.state().course().manner();
    if (manner.cutShort() || isShort(casting.setting().deck())) {
      return last(casting.phrases().say("parting-short"));
    }
    return manner.thanked() ? keep() : thank(casting.order());
  }

  /** Whether a deck has time for one card and no more. */
  static boolean isShort(Deck deck) {
    return deck.about().minutes().stream().anyMatch(minutes -> minutes <= SHORT);
  }

  private Protocol thank(List<Person> rest) {
    if (rest.isEmpty()) {
      return keep();
    }
    Asked asked = casting.shared(rest.get(0));
    String partner = casting.setting().people().name(rest.get(0).other());
    return line(
        asked,
        casting.phrases().appreciate(partner),
        Mark.APPRECIATION,
        () -> thank(rest.subList(1, rest.size())));
  }

  private Protocol keep() {
    return line(
        casting.everyone(),
        casting.phrases().say("what-to-keep"),
        Mark.ANSWER,
        () -> last(casting.phrases().say("what-stays")));
  }

  private Protocol line(Asked asked, String text, Mark mark, Supplier<Protocol> then) {
    return Cues.await(
        new Cue.Write(casting.cards().plain(asked, text), Cue.Length.LINE_OR_NONE),
        mark,
        asked,
        "",
        input -> then.get());
  }

  private Protocol last(String words) {
    Asked both = casting.everyone();
    return Cues.await(
        new Cue.Show(casting.cards().fixed(both, words, List.of())),
        Mark.MOVE,
        both,
        "",
        input -> new Finished(new Outcome.End()));
  }
}
