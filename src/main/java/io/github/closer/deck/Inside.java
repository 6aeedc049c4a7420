package io.github.closer.deck;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lists of steps that a step leads into, wherever they are written. */
final class Inside {
  private final Deck.Contents contents;

  Inside(Deck deck) {
    this.contents = deck.contents();
  }

  /** Every step of the deck, those inside others included. */
  Stream<Step> all() {
    return Stream.of(
            Stream.of(contents.steps()),
            Stream.of(contents.cards()),
            contents.parts().values().stream())
        .flatMap(lists -> lists)
        .flatMap(Inside::withInner);
  }

  /** Some steps, those inside others included. */
  static Stream<Step> withInner(List<Step> steps) {
    return steps.stream()
        .flatMap(
            step ->
                Stream.concat(Stream.of(step), written(step).flatMap(inner -> withInner(inner))));
  }

  /** Some lists of steps, and those that are written inside of their steps. */
  static Stream<List<Step>> lists(Stream<List<Step>> lists) {
    return lists.flatMap(
        list -> Stream.concat(Stream.of(list), lists(list.stream().flatMap(Inside::written))));
  }

  /** The lists that are written inside a step. */
  static Stream<List<Step>> written(Step step) {
    if (step instanceof Step.Repeat repeat) {
      return Stream.of(repeat.steps());
    }
    return targets(step)
        .filter(Target.Inline.class::isInstance)
        .map(target -> ((Target.Inline) target).steps());
  }

  /** Where a step may lead, besides the next one. */
  static Stream<Target> targets(Step step) {
    if (step instanceof Step.Use use) {
      return Stream.of(new Target.Named(use.part()));
    }
    if (step instanceof Step.Go go) {
      return Stream.of(new Target.Named(go.part()));
    }
    if (step instanceof Step.If branch) {
      return Stream.concat(Stream.of(branch.then()), branch.otherwise().stream());
    }
    if (step instanceof Step.Choose choose) {
      return choose.options().stream().map(Step.Choose.Option::then).flatMap(Optional::stream);
    }
    return step instanceof Step.Barrier gate ? gate.ifNo().stream() : Stream.empty();
  }

  /** The steps of a target; none where there is no such part, which is reported elsewhere. */
  List<Step> steps(Target target) {
    return target instanceof Target.Inline inline
        ? inline.steps()
        : contents.parts().getOrDefault(((Target.Named) target).part(), List.of());
  }
}
