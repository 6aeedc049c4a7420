package io.github.closer.deck;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether only one of the two ever gives something of themselves.
 *
 * <p>What one is asked is even when the other is asked something as well: in another step for the
 * other of the two, in a round that is swapped, or once the roles are given anew. Who is asked
 * makes even, and not what: a guess for an answer, a thank-you for a story. Where one evening is
 * meant for one of them, {@code roles} lets the two choose for whom.
 */
final class OneSided {
  /** Parts that play parts: further than this nobody looks. */
  private static final int DEEPEST = 100;

  private final Inside inside;
  private final Map<Who, List<Step>> asked = new EnumMap<>(Who.class);
  private final Set<Visit> visited = new HashSet<>();
  private int roles;
  private int depth;

  private OneSided(Deck whole) {
    this.inside = new Inside(whole);
  }

  /** A part that was looked at, and whether it was in rounds that are swapped. */
  private record Visit(PartName part, boolean swapped) {}

  /** The first step that only one of the two is ever asked, and they did not choose who. */
  static Optional<Step> in(Deck whole) {
    return of(whole).first(0);
  }

  /** The same in a deck that goes deep: there it is not enough that they chose who. */
  static Optional<Step> inDeep(Deck whole) {
    return of(whole).first(1);
  }

  private static OneSided of(Deck whole) {
    OneSided deck = new OneSided(whole);
    deck.list(whole.contents().steps(), false);
    deck.list(whole.contents().cards(), false);
    return deck;
  }

  private Optional<Step> first(int rolesGiven) {
    return first(Who.A, Who.B)
        .or(() -> roles > rolesGiven ? Optional.empty() : first(Who.SPEAKER, Who.LISTENER));
  }

  private Optional<Step> first(Who one, Who other) {
    List<Step> ones = asked.getOrDefault(one, List.of());
    List<Step> others = asked.getOrDefault(other, List.of());
    return ones.isEmpty() == others.isEmpty()
        ? Optional.empty()
        : (ones.isEmpty() ? others : ones).stream().filter(OneSided::discloses).findFirst();
  }

  private void list(List<Step> steps, boolean swapped) {
    steps.forEach(step -> step(step, swapped));
  }

  private void step(Step step, boolean swapped) {
    if (step instanceof Step.Roles) {
      roles++;
    }
    gives(step).ifPresent(who -> note(who, step, swapped));
    if (step instanceof Step.Repeat repeat) {
      list(repeat.steps(), swapped || (repeat.swap() && repeat.rounds().atMost() > 1));
    }
    Inside.targets(step).forEach(target -> target(target, swapped));
  }

  private void note(Who who, Step step, boolean swapped) {
    boolean role = who == Who.SPEAKER || who == Who.LISTENER;
    if (!(role && swapped)) {
      asked.computeIfAbsent(who, w -> new ArrayList<>()).add(step);
    }
  }

  private void target(Target target, boolean swapped) {
    boolean seen =
        target instanceof Target.Named named && !visited.add(new Visit(named.part(), swapped));
    if (seen || depth >= DEEPEST) {
      return;
    }
    depth++;
    list(inside.steps(target), swapped);
    depth--;
  }

  /** The one person who gives something at a step; nobody where both do, or nobody is asked. */
  private static Optional<Who> gives(Step step) {
    Optional<Who> who = step.modifiers().manner().who();
    if (step instanceof Step.Turns turns) {
      return turns.swap() ? Optional.empty() : Optional.of(who.orElse(Who.SPEAKER));
    }
    boolean asks = discloses(step) || step instanceof Step.Appreciate || step instanceof Step.Agree;
    return who.filter(w -> asks);
  }

  private static boolean discloses(Step step) {
    return step instanceof Step.Ask
        || step instanceof Step.Turns
        || step instanceof Step.Scale
        || step instanceof Step.Choose
        || step instanceof Step.Checklist
        || step instanceof Step.Note
        || step instanceof Step.Guess;
  }
}
