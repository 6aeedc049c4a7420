package io.github.closer.session;

import io.github.closer.deck.Step;
import io.github.closer.session.Casting.Asked;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What somebody gives out of what is their own.
 *
 * <p>They tick it alone, and only what they ticked is shown to both. A line that was passed before
 * is not on the list.
 *
 * @param casting who is who
 * @param step the step
 */
record Sharing(Casting casting, Step.Checklist step) {

  Protocol protocol() {
    return share(casting.asked(step));
  }

  private Protocol share(List<Asked> rest) {
    if (rest.isEmpty()) {
      return Protocol.next();
    }
    Asked asked = rest.get(0);
    List<String> items =
        casting.texts(step.items(), asked).stream()
            .filter(item -> !item.isBlank() && !item.equals(Phrases.MISSING))
            .toList();
    Function<String, Protocol> then =
        words ->
            words.isEmpty()
                ? share(rest.subList(1, rest.size()))
                : show(asked, words, rest.subList(1, rest.size()));
    if (items.isEmpty()) {
      return then.apply("");
    }
    int atLeast = Math.min(step.needs().atLeast(), items.size());
    return Cues.await(
        new Cue.Tick(casting.cards().of(step, asked, step.text()), items, atLeast),
        Mark.ANSWER,
        asked,
        casting.id(step),
        input -> {
          List<Integer> ticked = input.reply() instanceof Reply.Ticked t ? t.indexes() : List.of();
          return then.apply(ticked.stream().map(items::get).collect(Collectors.joining("\n")));
        });
  }

  private Protocol show(Asked owner, String words, List<Asked> rest) {
    Asked both = casting.all(step);
    String name = casting.names(owner.by());
    List<Cue.Reveal.Side> sides = List.of(new Cue.Reveal.Side(name, words));
    return Cues.await(
        new Cue.Reveal(
            casting.cards().fixed(both, casting.phrases().shares(name), List.of()), sides),
        Mark.MOVE,
        both,
        casting.id(step),
        input -> share(rest));
  }
}
