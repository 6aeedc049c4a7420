package io.github.closer.authoring;

import io.github.closer.deck.Step;
import java.util.List;

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
      draft.line("- " + words.of(idea.text()) + (idea.fresh() ? " (new to you)" : ""));
    }
    if (ideas.fromCards()) {
      draft.line("- " + (ideas.tags().isEmpty() ? "Every card" : "Every card tagged " + tags(ideas)));
    }
    if (ideas.own()) {
      draft.remark("First you may both add ideas; that tells nobody who wants them.");
    }
    draft.remark(
        switch (step.terms().by()) {
              case TICK -> "Each ticks alone";
              case RATE -> "Each gives a number from 0 to 3, alone";
            }
            + (step.terms().veto() ? ", and may take things out for good." : "."));
    int top = step.terms().top();
    String shown = top == 0 ? "" : ", " + top + " of it at most";
    return draft.remark(
        look.isOnPaper()
            ? "On paper you would see each other's lists, so tick only what the other may know."
            : "Only what both want is shown" + shown + ". Nobody sees the rest.");
  }

  private static String tags(Step.Match.Ideas ideas) {
    List<String> tags = ideas.tags().stream().sorted().toList();
    return String.join(" or ", tags);
  }
}
