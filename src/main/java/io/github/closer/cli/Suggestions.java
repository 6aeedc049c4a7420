package io.github.closer.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which decks are named first, out of many.
 *
 * <p>What was not played yet comes first, the lighter and the shorter before the others, and then
 * what was played longest ago. The first of them can be begun on any evening without thinking twice
 * about it; nobody's first evenings are deep ones.
 *
 * <p>A deck that is asked about on a later day is never among them, whatever was answered then: if
 * it came and went, its absence would tell something.
 *
 * @param today the day, where the people are
 * @param zone where they are
 * @param evenings how many sessions they finished
 * @param open the id of the deck that they are in the middle of
 */
record Suggestions(LocalDate today, ZoneId zone, int evenings, Optional<String> open) {
  private static final int MOST = 3;

  /** From here on they know what such an evening is like. */
  private static final int ACQUAINTED = 3;

  /** At most three of these, the one to begin with first. */
  List<Shelved> of(List<Shelved> decks) {
    List<Shelved> newest = decks.stream().filter(this::fits).sorted(order()).toList();
    List<Shelved> chosen = new ArrayList<>();
    newest.stream().filter(Shelved::isForAnyEvening).findFirst().ifPresent(chosen::add);
    newest.stream()
        .filter(deck -> !chosen.contains(deck))
        .limit(MOST - chosen.size())
        .forEach(chosen::add);
    return List.copyOf(chosen);
  }

  private boolean fits(Shelved deck) {
    return deck.isForTwo()
        && !deck.isAskedAboutLater()
        && !(deck.isDeep() && evenings < ACQUAINTED)
        && deck.again(today, zone).isEmpty()
        && !open.equals(Optional.of(deck.deck().about().id()));
  }

  private Comparator<Shelved> order() {
    return Comparator.comparing((Shelved deck) -> deck.last(zone).orElse(LocalDate.MIN))
        .thenComparing(deck -> !deck.isForAnyEvening())
        .thenComparing(deck -> deck.deck().about().depth())
        .thenComparing(deck -> deck.deck().about().minutes().orElse(Integer.MAX_VALUE))
        .thenComparing(Shelved::name);
  }
}
