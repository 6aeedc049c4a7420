package io.github.closer.authoring;

import io.github.closer.authoring.Outline.Group;
import io.github.closer.authoring.Outline.Item;
import io.github.closer.deck.Deck;
import io.github.closer.deck.PartName;
import io.github.closer.deck.Step;
import io.github.closer.deck.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The steps, the parts and the cards of a deck, as one seat sees them.
 *
 * <p>Steps that are only for the other are one line, however many they are, and a part that holds
 * nothing else is not there at all.
 */
final class Scenes {
  private final Look look;
  private final Deck.Contents contents;
  private final ConditionWords conditions;

  Scenes(Look look) {
    this.look = look;
    this.contents = look.deck().contents();
    this.conditions = ConditionWords.in(look.deck(), look.phrases());
  }

  List<Group> all() {
    List<Group> groups = new ArrayList<>();
    if (!contents.steps().isEmpty()) {
      List<String> notes = look.isOnPaper() ? List.of() : List.of(look.say("scene.around"));
      groups.add(new Group(look.say("scene.script"), notes, items(contents.steps(), false)));
    }
    for (PartName part : inOrderOfUse()) {
      List<Step> steps = steps(part);
      if (!isHidden(steps)) {
        String head = look.say("scene.part", look.phrases().quoted(part.value()));
        groups.add(new Group(head, List.of(), items(steps, false)));
      }
    }
    pool().ifPresent(groups::add);
    groups.addAll(includedPools());
    return groups;
  }

  /** The cards of files that are included; those of another deck stand on its own page. */
  private List<Group> includedPools() {
    return contents.elsewhere().entrySet().stream()
        .filter(entry -> entry.getKey().deck().isEmpty() && !entry.getValue().cards().isEmpty())
        .sorted(Comparator.comparing(entry -> entry.getKey().name()))
        .map(
            entry -> {
              List<Step> cards = entry.getValue().cards();
              String head =
                  look.say(
                      "scene.cards-of",
                      look.say("cards", cards.size()),
                      look.phrases().quoted(entry.getKey().name()));
              return new Group(head, List.of(), items(cards, true));
            })
        .toList();
  }

  private Optional<Group> pool() {
    if (contents.cards().isEmpty()) {
      return Optional.empty();
    }
    String when = contents.steps().isEmpty() ? "scene.all" : "scene.drawn";
    String come = look.say(contents.shuffled() ? when + ".shuffled" : when);
    String note = look.isForOne() ? come : come + " " + look.say("scene.turn");
    String head = look.say("cards", contents.cards().size());
    return Optional.of(new Group(head, List.of(note), items(contents.cards(), true)));
  }

  /** The parts as they are first met, and last those that nothing leads to. */
  private Set<PartName> inOrderOfUse() {
    Set<PartName> met = new LinkedHashSet<>();
    Stream.of(contents.steps(), contents.cards()).forEach(steps -> meet(steps, met));
    contents.parts().keySet().stream()
        .sorted(Comparator.comparing(PartName::value))
        .forEach(part -> meet(part, met));
    met.removeIf(part -> Ways.deck(part).isPresent());
    return met;
  }

  private void meet(List<Step> steps, Set<PartName> met) {
    for (Step step : steps) {
      Ways.of(step).forEach(way -> meet(way, met));
    }
  }

  private void meet(Target target, Set<PartName> met) {
    if (target instanceof Target.Named named) {
      meet(named.part(), met);
    } else {
      meet(((Target.Inline) target).steps(), met);
    }
  }

  private void meet(PartName part, Set<PartName> met) {
    if (met.add(part)) {
      meet(steps(part), met);
    }
  }

  private List<Step> steps(PartName part) {
    return contents.parts().getOrDefault(part, List.of());
  }

  /** Steps in words; those that are only for the other come together as one. */
  List<Item> items(List<Step> steps, boolean cards) {
    List<Item> items = new ArrayList<>();
    Optional<Step.Barrier> door = Optional.empty();
    boolean away = false;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      boolean hidden = isHidden(step);
      if (hidden && (!away || isShared(step))) {
        boolean asked = steps.stream().skip(i).takeWhile(this::isHidden).anyMatch(s -> !isRead(s));
        items.add(elsewhere(step, asked));
      }
      boolean joins = joins(step, door);
      if (!hidden) {
        items.add(new StepWords(look, this, new StepWords.Spot(cards, joins)).of(step));
      }
      away = hidden && !isShared(step);
      door = joins ? door : barrier(step);
    }
    return items;
  }

  private static Optional<Step.Barrier> barrier(Step step) {
    return step instanceof Step.Barrier gate ? Optional.of(gate) : Optional.empty();
  }

  /** Whether a gate is asked in one go with the one that opened this door. */
  private static boolean joins(Step step, Optional<Step.Barrier> door) {
    return step instanceof Step.Barrier gate
        && door.isPresent()
        && gate.modifiers().when().isEmpty()
        && (gate.ifNo().isEmpty() || gate.ifNo().equals(door.get().ifNo()));
  }

  /** Whether nothing is asked in a step, or in all it leads to. */
  private boolean isRead(Step step) {
    if (step instanceof Step.If || step instanceof Step.Repeat || step instanceof Step.Use) {
      return Ways.of(step).stream()
          .flatMap(way -> Ways.steps(way, contents.parts()).stream())
          .allMatch(Step.Say.class::isInstance);
    }
    return step instanceof Step.Say;
  }

  private Item elsewhere(Step step, boolean asked) {
    String other = look.seat().other();
    String key = isShared(step) ? "elsewhere.shared" : "elsewhere.away";
    return new Item(
        look.say(asked ? "elsewhere.answers" : "elsewhere.reads", other),
        List.of("(" + look.say(key, other, look.seat().name()) + ")"),
        List.of());
  }

  private static boolean isShared(Step step) {
    return step instanceof Step.Checklist list && list.share();
  }

  private boolean isHidden(List<Step> steps) {
    return !steps.isEmpty() && steps.stream().allMatch(this::isHidden);
  }

  /** Whether nothing of a step, or of all it leads to, is for the one in this seat. */
  private boolean isHidden(Step step) {
    if (!look.sees(step)) {
      return true;
    }
    boolean steers =
        step instanceof Step.If || step instanceof Step.Repeat || step instanceof Step.Use;
    List<Step> inside =
        steers
            ? Ways.of(step).stream()
                .flatMap(way -> Ways.steps(way, contents.parts()).stream())
                .toList()
            : List.of();
    return isHidden(inside);
  }

  ConditionWords conditions() {
    return conditions;
  }

  /** What a target plays, where it is written on the spot; absent where it has a name. */
  Optional<List<Item>> written(Target target) {
    return target instanceof Target.Inline inline
        ? Optional.of(items(inline.steps(), false))
        : Optional.empty();
  }
}
