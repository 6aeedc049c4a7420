package io.github.closer.deck;

import io.github.closer.deck.Claim.Mention;
import io.github.closer.deck.Reading.Known;
import io.github.closer.deck.Reading.Placed;
import java.util.Optional;
import java.util.Set;

/** Whether a condition comes to the same whatever is answered. */
final class ConstantCheck {
  private final Reading reading;
  private final Outcomes outcomes;

  ConstantCheck(Reading reading, Outcomes outcomes) {
    this.reading = reading;
    this.outcomes = outcomes;
  }

  void run() {
    for (Placed placed : reading.conditions()) {
      outcomes
          .of(placed.condition())
          .flatMap(possible -> problem(placed, possible))
          .ifPresent(reading::add);
    }
  }

  private Optional<Diagnostic> problem(Placed placed, Set<Truth> possible) {
    if (!possible.contains(Truth.TRUE)) {
      return Optional.of(
          said(placed, "this is never true, whatever is answered", "never true")
              .help(
                  range(placed)
                      .map(r -> r + "; compare it with something between them")
                      .orElse("take one half of it away, or say what should hold instead")));
    }
    if (possible.contains(Truth.FALSE)) {
      return Optional.empty();
    }
    String help =
        possible.contains(Truth.UNKNOWN)
            ? placed.mentions().stream()
                .findFirst()
                .map(m -> "where any answer will do, write `" + name(m) + " answered`")
                .orElse("take it away")
            : "take it away, or say what should hold instead";
    return Optional.of(said(placed, "this is true whatever is answered", "always true").help(help));
  }

  private Diagnostic said(Placed placed, String message, String label) {
    Diagnostic said =
        Diagnostic.of(Rule.ALWAYS_THE_SAME, Values.firstLine(placed.sink().written()), message)
            .labelled(label);
    return known(placed).map(k -> said.beside(k.at(), "the step is here")).orElse(said);
  }

  /** From where to where the numbers go that it is about. */
  private Optional<String> range(Placed placed) {
    return known(placed)
        .filter(ignored -> placed.mentions().size() == 1)
        .map(Known::step)
        .filter(Step.Scale.class::isInstance)
        .map(
            step -> {
              Step.Range range = ((Step.Scale) step).range();
              String id = step.id().map(StepId::written).orElse("it");
              return "`" + id + "` goes from " + range.from() + " to " + range.to();
            });
  }

  private Optional<Known> known(Placed placed) {
    return placed.mentions().stream()
        .map(m -> Optional.ofNullable(reading.ids().get(m.reference().step().value())))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static String name(Mention mention) {
    Reference reference = mention.reference();
    boolean last = reference.session() == Reference.Session.LAST;
    return (last ? ReferenceWords.LAST + "." : "") + reference.step().written();
  }
}
