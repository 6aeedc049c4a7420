package io.github.closer.deck;

import io.github.closer.deck.Reading.Known;
import io.github.closer.deck.Supposed.Asked;
import io.github.closer.deck.Supposed.Given;
import io.github.closer.deck.Supposed.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a condition can come to, over everything that could have been answered.
 *
 * <p>Every answer is tried that could make a difference: all options that are named and one that is
 * not, and of a scale its ends and the numbers beside those it is compared with. What would take
 * too long is not tried, and then nothing is known.
 */
final class Outcomes {
  /** For one condition. */
  private static final int MOST = 20_000;

  private final Reading reading;
  private final AnswerFields fields;
  private final Map<Condition, Optional<Set<Truth>>> known = new HashMap<>();

  /** For all conditions of a file. */
  private int budget = 200_000;

  Outcomes(Reading reading) {
    this.reading = reading;
    this.fields = new AnswerFields(reading);
  }

  /** Whatever was answered; empty where that is not known. */
  Optional<Set<Truth>> of(Condition condition) {
    return known.computeIfAbsent(condition, c -> of(c, Set.of()));
  }

  /** Where these answers are not for those who look. */
  Optional<Set<Truth>> of(Condition condition, Set<Reference> unseen) {
    LookedAt looked = LookedAt.by(condition);
    Map<Asked, List<Given>> possible = new LinkedHashMap<>();
    long worlds = sessions(looked).size();
    for (Reference reference : looked.references()) {
      Optional<List<Given>> given =
          unseen.contains(reference)
              ? Optional.of(List.of(Given.NOTHING))
              : given(reference, looked);
      if (given.isEmpty()) {
        return Optional.empty();
      }
      if (possible.put(Asked.by(reference), given.get()) == null) {
        worlds = Math.min(MOST + 1, worlds * given.get().size());
      }
    }
    if (worlds > MOST || worlds > budget) {
      return Optional.empty();
    }
    budget -= (int) worlds;
    Set<Truth> all = EnumSet.noneOf(Truth.class);
    for (double sessions : sessions(looked)) {
      suppose(List.copyOf(possible.entrySet()), new HashMap<>(), sessions, condition, all);
    }
    return Optional.of(all);
  }

  private static void suppose(
      List<Map.Entry<Asked, List<Given>>> rest,
      Map<Asked, Given> so,
      double sessions,
      Condition condition,
      Set<Truth> all) {
    if (all.size() == Truth.values().length) {
      return;
    }
    if (rest.isEmpty()) {
      all.addAll(new Supposed(so, sessions).truth(condition));
      return;
    }
    for (Given given : rest.get(0).getValue()) {
      so.put(rest.get(0).getKey(), given);
      suppose(rest.subList(1, rest.size()), so, sessions, condition, all);
    }
  }

  private static Set<Double> sessions(LookedAt looked) {
    Set<Double> sessions = new LinkedHashSet<>(Set.of(0.0));
    for (double number : looked.numbers()) {
      for (double near : new double[] {Math.floor(number), Math.ceil(number)}) {
        sessions.add(Math.max(0, near - 1));
        sessions.add(Math.max(0, near));
        sessions.add(Math.max(0, near + 1));
      }
    }
    return looked.isOfSessions() ? sessions : Set.of(0.0);
  }

  private Optional<List<Given>> given(Reference reference, LookedAt looked) {
    Optional<Known> known = Optional.ofNullable(reading.ids().get(reference.step().value()));
    return known.flatMap(
        k -> new PossibleAnswers(looked).to(k.step()).map(values -> given(k, values)));
  }

  private List<Given> given(Known known, List<Value> values) {
    List<Optional<Value>> one = new ArrayList<>(List.of(Optional.empty()));
    values.forEach(value -> one.add(Optional.of(value)));
    List<Given> all = new ArrayList<>(List.of(Given.NOTHING));
    for (Optional<Value> a : one) {
      if (fields.isFromEach(known)) {
        one.forEach(b -> all.add(new Given(true, List.of(a, b))));
      } else {
        all.add(new Given(true, List.of(a)));
      }
    }
    return all;
  }
}
