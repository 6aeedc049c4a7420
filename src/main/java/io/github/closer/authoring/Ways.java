package io.github.closer.authoring;

import io.github.closer.deck.PartName;
import io.github.closer.deck.Step;
import io.github.closer.deck.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where steps lead, besides the next one. */
final class Ways {
  private static final String DECK = "deck ";

  private Ways() {}

  /** In the order in which they are written. */
  static List<Target> of(Step step) {
    List<Target> ways = new ArrayList<>();
    if (step instanceof Step.Repeat repeat) {
      ways.add(new Target.Inline(repeat.steps()));
    } else if (step instanceof Step.Use use) {
      ways.add(new Target.Named(use.part()));
    } else if (step instanceof Step.Go go) {
      ways.add(new Target.Named(go.part()));
    } else if (step instanceof Step.If branch) {
      ways.add(branch.then());
      branch.otherwise().ifPresent(ways::add);
    } else if (step instanceof Step.Choose choose) {
      choose.options().forEach(option -> option.then().ifPresent(ways::add));
    } else if (step instanceof Step.Barrier gate) {
      gate.ifNo().ifPresent(ways::add);
    }
    return ways;
  }

  static List<Step> steps(Target target, Map<PartName, List<Step>> parts) {
    return target instanceof Target.Inline inline
        ? inline.steps()
        : parts.getOrDefault(((Target.Named) target).part(), List.of());
  }

  /** A part as it is spoken of: {@code the part "cool_down"}, or {@code the deck "walk"}. */
  static String name(Phrases phrases, PartName part) {
    return deck(part)
        .map(deck -> phrases.say("the-deck", phrases.quoted(deck)))
        .orElseGet(() -> phrases.say("the-part", phrases.quoted(part.value())));
  }

  /** The deck it is, or is in, if that is another one. */
  static Optional<String> deck(PartName part) {
    return part.value().startsWith(DECK)
        ? Optional.of(part.value().substring(DECK.length()))
        : Optional.empty();
  }
}
