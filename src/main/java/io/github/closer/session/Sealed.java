package io.github.closer.session;

import io.github.closer.deck.Step;
import io.github.closer.deck.Template;
import io.github.closer.session.Casting.Asked;
import io.github.closer.session.Protocol.Finished;
import io.github.closer.session.Protocol.Input;
import io.github.closer.session.Protocol.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Two sealed answers.
 *
 * <p>Each answers alone, and says while still alone whether to open both or to leave them closed.
 * They are shown side by side only if both answered and both want to. A pass and a wish to leave
 * them closed end in the same words, and nothing of the answers is kept: the last reply already
 * takes them out of the journal.
 *
 * @param casting who is who
 * @param step the step that is answered
 * @param question its text, shown above the two answers
 * @param entry how each answers
 * @param end what follows from the answers when they were opened
 */
record Sealed(
    Casting casting,
    Step step,
    Template question,
    Entries.Entry entry,
    Function<List<Input>, Outcome> end) {
  Protocol protocol(List<Asked> asked) {
    return ask(asked, new Pair(asked, List.of(), true));
  }

  /** How far it is. */
  private record Pair(List<Asked> asked, List<Input> inputs, boolean open) {
    Pair with(Input input, boolean opens) {
      List<Input> all = new ArrayList<>(inputs);
      all.add(input);
      return new Pair(asked, List.copyOf(all), open && opens);
    }
  }

  private Protocol ask(List<Asked> rest, Pair pair) {
    if (rest.isEmpty()) {
      return pair.open() ? reveal(pair) : new Finished(new Outcome.Closed());
    }
    List<Asked> others = rest.subList(1, rest.size());
    return entry.ask(
        rest.get(0),
        input ->
            input.passed()
                ? ask(others, pair.with(input, false))
                : wish(
                    casting,
                    step,
                    rest.get(0),
                    wish -> ask(others, pair.with(input, wish.chose(Phrases.OPEN)))));
  }

  /** Asked of each alone, so that neither has to say it in front of the other. */
  static Protocol wish(Casting casting, Step step, Asked asked, Function<Input, Protocol> then) {
    Card card =
        casting
            .cards()
            .fixed(
                asked,
                casting.phrases().say("open-question"),
                List.of(casting.phrases().say("sealed")));
    return Cues.await(
        new Cue.Choose(card, casting.phrases().list("open-or-not")),
        Mark.MOVE,
        asked,
        casting.id(step),
        then);
  }

  private Protocol reveal(Pair pair) {
    List<Cue.Reveal.Side> sides = new ArrayList<>();
    for (int i = 0; i < pair.inputs().size(); i++) {
      String name = casting.names(pair.asked().get(i).by());
      String words = pair.inputs().get(i).words();
      sides.add(
          new Cue.Reveal.Side(name, words.isEmpty() ? casting.phrases().say("aloud") : words));
    }
    Asked both = casting.all(step);
    String text = casting.worded(step, question, both);
    return Cues.await(
        new Cue.Reveal(casting.cards().fixed(both, text, List.of()), sides),
        Mark.REVEAL,
        both,
        casting.id(step),
        input -> new Finished(end.apply(pair.inputs())));
  }
}
