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
        .ifPresent(time -> draft.head(Lengths.words(time) + (eachOwn ? " each" : "")));
    modifiers
        .care()
        .beat()
        .ifPresent(beat -> draft.remark("First " + Lengths.words(beat) + " of quiet."));
    modifiers.care().variants().forEach(v -> draft.line("Or, by chance: " + words.of(v)));
    help(modifiers.aids(), draft);
    modifiers.care().nudges().forEach(nudge -> draft.line(nudge(nudge)));
    modifiers
        .care()
        .longest()
        .ifPresent(longest -> draft.remark("Up to " + longest + " characters."));
    if (modifiers.manner().optional()) {
      draft.remark("Can be left out.");
    }
    draft.remarks(new Becoming(look).lines(step));
  }

  private void help(Modifiers.Aids aids, Draft draft) {
    aids.starter().map(words::of).map(Framed::open).ifPresent(draft::line);
    words.of(aids.hints()).forEach(hint -> draft.line("Hint: " + hint));
    List<String> avoid = words.of(aids.avoid());
    if (!avoid.isEmpty()) {
      draft.line("Better not: " + String.join("; ", avoid) + ".");
    }
  }

  /** A beginning stays open at its end. */
  private static String open(String starter) {
    boolean ended = starter.endsWith("…") || starter.endsWith(".");
    return "Begin with: " + starter + (ended ? "" : " …");
  }

  private static String nudge(Modifiers.Nudge nudge) {
    String some =
        nudge.words().stream()
            .limit(WORDS_SHOWN)
            .map(word -> "\"" + word + "\"")
            .collect(Collectors.joining(", "));
    String more = nudge.words().size() > WORDS_SHOWN ? " and the like" : "";
    return "On " + some + more + ": " + nudge.say();
  }
}
