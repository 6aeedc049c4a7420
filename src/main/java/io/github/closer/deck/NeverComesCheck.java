package io.github.closer.deck;

import io.github.closer.deck.Claim.Mention;
import io.github.closer.deck.Claim.Sink;
import io.github.closer.deck.Reading.Known;
import io.github.closer.deck.Reading.Placed;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether something that hangs on a private answer can ever come.
 *
 * <p>A card that is one person's own comes on a condition of their own only where the screen is
 * theirs already: a keyboard that is handed over, or is not, would tell the other. Which options
 * are there is always decided as both know it.
 */
final class NeverComesCheck {
  private static final Set<Who> BY_ROLE = Set.of(Who.SPEAKER, Who.LISTENER);

  private final Reading reading;
  private final Outcomes outcomes;
  private final IdentityHashMap<Condition, Placed> places = new IdentityHashMap<>();

  NeverComesCheck(Reading reading, Outcomes outcomes) {
    this.reading = reading;
    this.outcomes = outcomes;
    reading.conditions().forEach(placed -> places.put(placed.condition(), placed));
  }

  /** The script begins on a screen that both see; what comes before other lists nobody knows. */
  void run(Deck.Contents contents) {
    if (reading.isForOne()) {
      return;
    }
    contents.steps().forEach(this::options);
    list(contents.steps(), false);
    Inside.lists(contents.steps().stream().flatMap(Inside::written)).forEach(this::inner);
    Inside.lists(contents.parts().values().stream()).forEach(this::inner);
    // Each card is drawn for itself.
    contents.cards().forEach(this::options);
    Inside.lists(contents.cards().stream().flatMap(Inside::written)).forEach(this::inner);
  }

  private void inner(List<Step> steps) {
    steps.forEach(this::options);
    list(steps, true);
  }

  private void options(Step step) {
    if (step instanceof Step.Choose choose) {
      choose.options().stream()
          .flatMap(option -> option.when().stream())
          .flatMap(when -> hanging(when).stream())
          .forEach(this::neverOffered);
    }
  }

  private void list(List<Step> steps, boolean before) {
    for (int i = 0; i < steps.size(); i++) {
      Optional<Who> owner = owner(steps.get(i));
      Optional<Placed> hanging = steps.get(i).modifiers().when().flatMap(this::hanging);
      if (owner.isPresent()
          && hanging.isPresent()
          && !mayBeTheirs(steps.subList(0, i), owner.get(), before)) {
        neverComes(hanging.get(), owner.get());
      }
    }
  }

  /** A condition that can only be true for one who knows a private answer. */
  private Optional<Placed> hanging(Condition condition) {
    Optional<Placed> placed = Optional.ofNullable(places.get(condition));
    Set<Reference> unseen =
        placed.stream()
            .flatMap(p -> p.mentions().stream())
            .filter(this::isPrivate)
            .map(Mention::reference)
            .collect(Collectors.toSet());
    return placed.filter(
        p ->
            !unseen.isEmpty()
                && outcomes.of(condition, unseen).filter(o -> !o.contains(Truth.TRUE)).isPresent());
  }

  private boolean isPrivate(Mention mention) {
    return known(mention)
        .filter(k -> k.step().modifiers().manner().privacy() == Privacy.ALWAYS)
        .isPresent();
  }

  private Optional<Known> known(Mention mention) {
    return Optional.ofNullable(reading.ids().get(mention.reference().step().value()));
  }

  /** Whether the last of some steps may have left the screen with this person. */
  private static boolean mayBeTheirs(List<Step> steps, Who person, boolean before) {
    for (int i = steps.size() - 1; i >= 0; i--) {
      Step step = steps.get(i);
      Optional<Who> owner = owner(step);
      if (leadsOn(step) || owner.filter(who -> mayBeSame(who, person)).isPresent()) {
        return true;
      }
      boolean sure = step.modifiers().when().isEmpty() && !(step instanceof Step.FollowUp);
      if (sure) {
        return false;
      }
    }
    return before;
  }

  private static boolean leadsOn(Step step) {
    return step instanceof Step.Repeat
        || step instanceof Step.Draw
        || (!(step instanceof Step.Barrier) && Inside.targets(step).findAny().isPresent());
  }

  private static boolean mayBeSame(Who one, Who other) {
    return one == other || BY_ROLE.contains(one) != BY_ROLE.contains(other);
  }

  /** The one person who alone sees a step. */
  private static Optional<Who> owner(Step step) {
    Modifiers.Manner manner = step.modifiers().manner();
    return manner.privacy() == Privacy.ALWAYS
        ? manner.who().filter(who -> who == Who.A || who == Who.B || BY_ROLE.contains(who))
        : Optional.empty();
  }

  private void neverComes(Placed placed, Who owner) {
    String who = owner.name().toLowerCase(Locale.ROOT);
    add(placed, "this can never come: just before it the screen is not its owner's alone")
        .ifPresent(
            d ->
                reading.add(
                    d.help(
                        "put it right behind a step with `who: "
                            + who
                            + "` and `private: always`, so that nothing is handed over for it")));
  }

  private void neverOffered(Placed placed) {
    if (placed.setting().only().isEmpty() || placed.sink().kind() != Sink.Kind.OFFERED) {
      return;
    }
    add(placed, "this can never be chosen: which options there are is decided as both know it")
        .ifPresent(d -> reading.add(d.help("offer it every time, without `when`")));
  }

  private Optional<Diagnostic> add(Placed placed, String message) {
    return placed.mentions().stream()
        .filter(this::isPrivate)
        .findFirst()
        .map(
            mention ->
                Diagnostic.of(Rule.NEVER_COMES, mention.at(), message)
                    .labelled("only its owner knows this")
                    .beside(known(mention).orElseThrow().at(), "it is private here"));
  }
}
