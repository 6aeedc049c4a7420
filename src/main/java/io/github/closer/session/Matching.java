package io.github.closer.session;

import io.github.closer.deck.Headline;
import io.github.closer.deck.Step;
import io.github.closer.session.Casting.Asked;
import io.github.closer.session.Protocol.Finished;
import io.github.closer.session.Protocol.Input;
import io.github.closer.session.Protocol.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What both want.
 *
 * <p>Each rates alone, and what one of them wants alone is never written and never shown. What
 * either takes out is out. What is new to both stands first: new things bring two people closer
 * than pleasant ones.
 *
 * @param casting who is who
 * @param step the step
 */
record Matching(Casting casting, Step.Match step) {
  /** Something that may be wanted. */
  private record Idea(String text, boolean fresh) {}

  /** What one person wants, and how much. */
  private record Wishes(List<Integer> wanted) {}

  Protocol protocol() {
    List<Idea> ideas = ideas();
    return step.ideas().own() ? add(ideas) : rate(ideas, casting.order(), List.of());
  }

  /** What is on the list from the beginning. */
  List<String> offered() {
    return texts(ideas());
  }

  private List<Idea> ideas() {
    List<Idea> ideas = new ArrayList<>();
    for (Step.Match.Idea idea : step.ideas().items()) {
      ideas.add(new Idea(casting.text(idea.text(), casting.everyone()), idea.fresh()));
    }
    if (step.ideas().fromCards()) {
      casting.setting().deck().around(step).cards().stream()
          .filter(card -> isMeant(card))
          .forEach(card -> ideas.add(idea(card)));
    }
    return ideas;
  }

  private boolean isMeant(Step card) {
    Set<String> tags = step.ideas().tags();
    return tags.isEmpty() || card.modifiers().label().tags().stream().anyMatch(tags::contains);
  }

  private Idea idea(Step card) {
    String text =
        Headline.of(card).map(words -> casting.text(words, casting.everyone())).orElse("");
    return new Idea(text, card.modifiers().label().tags().contains("new"));
  }

  /** Ideas are added together: an idea on the list tells nobody who wants it. */
  private Protocol add(List<Idea> ideas) {
    // Nothing of this scene is written before its end, so this is no entry of its own either.
    Asked both = new Asked(Audience.BOTH, Protocol.Keeping.WITHHELD, false);
    String text =
        casting.worded(step, step.question(), both) + "\n\n" + casting.phrases().say("add-ideas");
    return Cues.await(
        new Cue.Write(casting.cards().of(both, text, Card.Aids.PASSABLE), Cue.Length.TEXT),
        Mark.MOVE,
        both,
        casting.id(step),
        input -> {
          List<Idea> all = new ArrayList<>(ideas);
          input
              .words()
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty())
              .filter(line -> all.stream().noneMatch(idea -> idea.text().equalsIgnoreCase(line)))
              .forEach(line -> all.add(new Idea(line, false)));
          return rate(all, casting.order(), List.of());
        });
  }

  private Protocol rate(List<Idea> ideas, List<Person> rest, List<Wishes> so) {
    if (rest.isEmpty()) {
      return over(overlap(ideas, so));
    }
    Asked asked = casting.withheld(rest.get(0));
    Function<Wishes, Protocol> then =
        wishes -> {
          List<Wishes> all = new ArrayList<>(so);
          all.add(wishes);
          return rate(ideas, rest.subList(1, rest.size()), all);
        };
    Function<Wishes, Protocol> veto =
        step.terms().veto() ? wishes -> veto(ideas, asked, wishes, then) : then;
    return switch (step.terms().by()) {
      case TICK -> tick(ideas, asked, veto);
      case RATE -> number(ideas, asked, List.of(), veto);
    };
  }

  /** What is never kept is shown at once: afterwards nobody would know it. */
  private Protocol over(List<String> common) {
    Asked both = casting.all(step);
    if (both.keeping() != Protocol.Keeping.WITHHELD) {
      return new Finished(new Outcome.Overlap(common));
    }
    String text = found(casting, casting.worded(step, step.question(), both), common);
    return withheld(
        new Cue.Show(casting.cards().fixed(both, text, List.of())), both, input -> Protocol.next());
  }

  private Protocol tick(List<Idea> ideas, Asked asked, Function<Wishes, Protocol> then) {
    String text = casting.worded(step, step.question(), asked);
    return withheld(
        new Cue.Tick(card(asked, text), texts(ideas), 0),
        asked,
        input -> {
          List<Integer> wanted = new ArrayList<>();
          for (int i = 0; i < ideas.size(); i++) {
            wanted.add(ticked(input).contains(i) ? 1 : 0);
          }
          return then.apply(new Wishes(wanted));
        });
  }

  private Protocol number(
      List<Idea> ideas, Asked asked, List<Integer> so, Function<Wishes, Protocol> then) {
    if (so.size() == ideas.size()) {
      return then.apply(new Wishes(so));
    }
    String question = casting.worded(step, step.question(), asked);
    String text = question + "\n\n" + ideas.get(so.size()).text();
    return withheld(
        new Cue.Rate(card(asked, text), new Cue.Scale(0, 3, 1, "", casting.phrases().wanted())),
        asked,
        input -> {
          List<Integer> all = new ArrayList<>(so);
          all.add(input.reply() instanceof Reply.Rated rated ? rated.value() : 0);
          return number(ideas, asked, all, then);
        });
  }

  private Protocol veto(
      List<Idea> ideas, Asked asked, Wishes wishes, Function<Wishes, Protocol> then) {
    return withheld(
        new Cue.Tick(card(asked, casting.phrases().say("veto")), texts(ideas), 0),
        asked,
        input -> {
          List<Integer> wanted = new ArrayList<>(wishes.wanted());
          ticked(input).forEach(out -> wanted.set(out, 0));
          return then.apply(new Wishes(wanted));
        });
  }

  private Card card(Asked asked, String text) {
    return casting.cards().of(asked, text, casting.cards().aids(step, asked, true));
  }

  private Protocol withheld(Cue cue, Asked asked, Function<Input, Protocol> then) {
    return Cues.await(cue, Mark.MOVE, asked, casting.id(step), then);
  }

  private static Set<Integer> ticked(Input input) {
    return input.reply() instanceof Reply.Ticked ticked
        ? new HashSet<>(ticked.indexes())
        : Set.of();
  }

  private static List<String> texts(List<Idea> ideas) {
    return ideas.stream().map(Idea::text).toList();
  }

  private List<String> overlap(List<Idea> ideas, List<Wishes> wishes) {
    List<Integer> common = new ArrayList<>();
    for (int i = 0; i < ideas.size(); i++) {
      int index = i;
      if (wishes.stream().allMatch(w -> w.wanted().get(index) > 0)) {
        common.add(i);
      }
    }
    Comparator<Integer> fresh = Comparator.comparing(i -> !ideas.get(i).fresh());
    Comparator<Integer> most =
        Comparator.comparingInt(i -> -wishes.stream().mapToInt(w -> w.wanted().get(i)).sum());
    int top = step.terms().top() == 0 ? common.size() : step.terms().top();
    return common.stream()
        .sorted(fresh.thenComparing(most))
        .limit(top)
        .map(i -> ideas.get(i).text())
        .toList();
  }

  /** What is shown of it: only what both want. */
  static String found(Casting casting, String question, List<String> items) {
    return items.isEmpty()
        ? question + "\n\n" + casting.phrases().say("nothing-in-common")
        : question
            + "\n\n"
            + casting.phrases().say("in-common")
            + "\n- "
            + String.join("\n- ", items);
  }
}
