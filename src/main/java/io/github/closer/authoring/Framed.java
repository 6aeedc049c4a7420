package io.github.closer.authoring;

import io.github.closer.deck.Modifiers;
import io.github.closer.deck.Step;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What may stand on any step: its time, the small help under the card, and what becomes of it.
 *
 * @param look who looks at it
 * @param words how people are called
 */
record Framed(Look look, PlainWords words) {
  private static final int WORDS_SHOWN = 3;

  void around(Step step, Draft draft) {
    Modifiers modifiers = step.modifiers();
    boolean eachOwn = step instanceof Step.Turns turns && turns.swap();
    modifiers
        .manner()
        .time()
        .map(look.phrases()::length)
        .ifPresent(time -> draft.head(eachOwn ? look.say("time.each", time) : time));
    modifiers
        .care()
        .beat()
        .ifPresent(beat -> draft.remark(look.say("beat", look.phrases().length(beat))));
    modifiers.care().variants().forEach(v -> draft.line(look.say("variant", words.of(v))));
    help(modifiers.aids(), draft);
    modifiers.care().nudges().forEach(nudge -> draft.line(nudge(nudge)));
    modifiers.care().longest().ifPresent(longest -> draft.remark(look.say("longest", longest)));
    if (modifiers.manner().optional()) {
      draft.remark(look.say("optional"));
    }
    draft.remarks(new Becoming(look).lines(step));
  }

  private void help(Modifiers.Aids aids, Draft draft) {
    aids.starter().map(words::of).map(this::open).ifPresent(draft::line);
    words.of(aids.hints()).forEach(hint -> draft.line(look.say("hint", hint)));
    List<String> avoid = words.of(aids.avoid());
    if (!avoid.isEmpty()) {
      draft.line(look.say("avoid", String.join("; ", avoid)));
    }
  }

  /** A beginning stays open at its end. */
  private String open(String starter) {
    boolean ended = starter.endsWith("…") || starter.endsWith(".");
    return look.say(ended ? "starter" : "starter.open", starter);
  }

  private String nudge(Modifiers.Nudge nudge) {
    String some =
        nudge.words().stream()
            .limit(WORDS_SHOWN)
            .map(look.phrases()::quoted)
            .collect(Collectors.joining(", "));
    boolean more = nudge.words().size() > WORDS_SHOWN;
    return look.say(more ? "nudge.more" : "nudge", some, nudge.say());
  }
}
