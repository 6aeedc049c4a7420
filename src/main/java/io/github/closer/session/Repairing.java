package io.github.closer.session;

import io.github.closer.session.Casting.Asked;
import io.github.closer.session.Protocol.Finished;
import io.github.closer.session.Protocol.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * The couple's own phrases for when it gets hard, and what helps the one who is set off.
 *
 * <p>Nothing of it is kept, not even that somebody asked for it.
 *
 * @param casting who is who
 */
record Repairing(Casting casting) {

  Protocol protocol() {
    Asked both = new Asked(Audience.BOTH, Protocol.Keeping.WITHHELD, false);
    Memory.Kit kit = casting.setting().memory().kit();
    List<String> phrases =
        kit.phrases().isEmpty() ? casting.phrases().list("repair") : kit.phrases();
    List<String> hints = new ArrayList<>();
    kit.triggers().forEach(line -> hints.add(casting.owned(line)));
    if (kit.phrases().isEmpty()) {
      hints.add(casting.phrases().say("own-phrases"));
    }
    Card.Aids aids = Card.Aids.PASSABLE.with(Card.Advice.of(hints));
    Card card = casting.cards().of(both, casting.phrases().say("repair-question"), aids);
    return Cues.await(
        new Cue.Choose(card, phrases),
        Mark.MOVE,
        both,
        "",
        input ->
            input.reply() instanceof Reply.Chosen chosen
                ? say(both, phrases.get(chosen.index()))
                : new Finished(new Outcome.Back()));
  }

  private Protocol say(Asked both, String phrase) {
    Card card = casting.cards().fixed(both, casting.phrases().sayIt(phrase), List.of());
    return Cues.await(
        new Cue.Show(card), Mark.MOVE, both, "", input -> new Finished(new Outcome.Back()));
  }
}
