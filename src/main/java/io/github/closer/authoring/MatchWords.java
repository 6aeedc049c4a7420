package io.github.closer.authoring;

import io.github.closer.deck.Step;

/**
 * A step that finds what both want, in words.
 *
 * @param look who looks at it
 * @param words how people are called
 */
record MatchWords(Look look, PlainWords words) {

  Draft of(Step.Match step, Draft draft) {
    Step.Match.Ideas ideas = step.ideas();
    for (Step.Match.Idea idea : ideas.items()) {
      String text = words.of(idea.text());
      draft.line("- " + (idea.fresh() ? look.say("match.fresh", text) : text));
    }
    if (ideas.fromCards()) {
      draft.line("- " + cards(ideas));
    }
    if (ideas.own()) {
      draft.remark(look.say("match.own"));
    }
    draft.remark(look.say(how(step.terms())));
    if (look.isOnPaper()) {
      return draft.remark(look.say("match.paper"));
    }
    int top = step.terms().top();
    return draft.remark(
        top == 0 ? look.say("match.shown") : look.say("match.shown.top", String.valueOf(top)));
  }

  private String cards(Step.Match.Ideas ideas) {
    return ideas.tags().isEmpty()
        ? look.say("match.cards")
        : look.say(
            "match.cards.tagged", look.phrases().anyOf(ideas.tags().stream().sorted().toList()));
  }

  private static String how(Step.Match.Terms terms) {
    return switch (terms.by()) {
      case TICK -> terms.veto() ? "match.tick.veto" : "match.tick";
      case RATE -> terms.veto() ? "match.rate.veto" : "match.rate";
    };
  }
}
