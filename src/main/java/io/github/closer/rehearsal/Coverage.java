package io.github.closer.rehearsal;

import io.github.closer.deck.Deck;
import io.github.closer.deck.Headline;
import io.github.closer.deck.Home;
import io.github.closer.deck.Modifiers;
import io.github.closer.deck.Step;
import io.github.closer.deck.Template;
import io.github.closer.session.Reply;
import io.github.closer.session.Trail;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How often each step of a deck was reached, and each option of a choice was taken.
 *
 * <p>Only what is written in the deck's own file counts: an included file has decks of its own, and
 * so has a deck that is led to. A step is reached when it is performed or leads elsewhere; one that
 * is left out, or finds nothing to do, is not. A card is reached as well when it is laid out for
 * both to say whether they want it.
 */
final class Coverage {
  private final Map<Place, Integer> steps = new LinkedHashMap<>();
  private final Map<Taken, Integer> options = new LinkedHashMap<>();

  /** Where a step stands. Identity would not do: what is left of a draw is a step of its own. */
  private record Place(int line, int column) {}

  private record Taken(Place place, int option) {}

  private final Map<Place, Step> written = new LinkedHashMap<>();
  private final IdentityHashMap<Modifiers, Boolean> own = new IdentityHashMap<>();
  private final List<Step> cards;

  Coverage(Deck deck) {
    this.cards = deck.contents().cards();
    deck.all()
        .filter(step -> step.modifiers().label().home().equals(Home.PLAYED))
        .sorted(
            Comparator.comparingInt((Step s) -> s.modifiers().label().span().line())
                .thenComparingInt(s -> s.modifiers().label().span().column()))
        .forEach(this::add);
  }

  private void add(Step step) {
    Place place = place(step);
    own.put(step.modifiers(), true);
    written.put(place, step);
    steps.put(place, 0);
    if (step instanceof Step.Choose choose) {
      for (int i = 0; i < choose.options().size(); i++) {
        options.put(new Taken(place, i), 0);
      }
    }
  }

  private static Place place(Step step) {
    return new Place(
        step.modifiers().label().span().line(), step.modifiers().label().span().column());
  }

  /** Takes in what a play reached. */
  void add(Played played) {
    for (Trail.Passage passage : played.passages()) {
      boolean reached =
          switch (passage.how()) {
            case PLAYED, SHORT, UNDECIDED -> true;
            case LEFT_OUT, UNKNOWN, EMPTY -> false;
          };
      if (reached && own.containsKey(passage.step().modifiers())) {
        steps.merge(place(passage.step()), 1, Integer::sum);
        laidOut(passage.step()).forEach(card -> steps.merge(place(card), 1, Integer::sum));
      }
    }
    played.moments().forEach(this::add);
  }

  /** Cards that nobody draws may be what both are asked about. */
  private List<Step> laidOut(Step step) {
    if (!(step instanceof Step.Match match) || !match.ideas().fromCards()) {
      return List.of();
    }
    Set<String> tags = match.ideas().tags();
    return cards.stream()
        .filter(
            card ->
                tags.isEmpty() || card.modifiers().label().tags().stream().anyMatch(tags::contains))
        .toList();
  }

  private void add(Played.Moment moment) {
    if (!(moment.spot().step().orElse(null) instanceof Step.Choose choose)
        || !own.containsKey(choose.modifiers())) {
      return;
    }
    List<Integer> taken =
        moment.reply() instanceof Reply.Chosen chosen
            ? List.of(chosen.index())
            : moment.reply() instanceof Reply.Ticked ticked ? ticked.indexes() : List.of();
    for (int index : taken) {
      if (index < moment.spot().options().size()) {
        int option = choose.options().indexOf(moment.spot().options().get(index));
        options.merge(new Taken(place(choose), option), 1, Integer::sum);
      }
    }
  }

  /** A step as it is written in the file; none where it is of another file. */
  Optional<Step> written(Step step) {
    return own.containsKey(step.modifiers())
        ? Optional.ofNullable(written.get(place(step)))
        : Optional.empty();
  }

  /** How much was reached at all; grows whenever something new is found. */
  int reached() {
    return stepsReached() + optionsTaken();
  }

  int steps() {
    return steps.size();
  }

  int stepsReached() {
    return (int) steps.values().stream().filter(n -> n > 0).count();
  }

  int options() {
    return options.size();
  }

  int optionsTaken() {
    return (int) options.values().stream().filter(n -> n > 0).count();
  }

  /**
   * A line of what was reached.
   *
   * @param line where it stands
   * @param words what stands there
   * @param option whether it is an option of a choice
   * @param times how often it was reached
   */
  record Row(int line, String words, boolean option, int times) {}

  /** Every step, each choice with its options behind it, in the order of the file. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    written.forEach(
        (place, step) -> {
          int times = steps.getOrDefault(place, 0);
          rows.add(new Row(place.line(), words(step), false, times));
          if (step instanceof Step.Choose choose) {
            for (int i = 0; i < choose.options().size(); i++) {
              String text = choose.options().get(i).text().source();
              int taken = options.getOrDefault(new Taken(place, i), 0);
              rows.add(new Row(place.line(), "\"" + Caption.brief(text) + "\"", true, taken));
            }
          }
        });
    return rows;
  }

  /** What was never reached. */
  List<Row> never() {
    return rows().stream().filter(row -> row.times() == 0).toList();
  }

  /** A step as its author would know it: its verb, its words, or what it is called. */
  static String words(Step step) {
    String text = Headline.of(step).map(Template::source).orElse("");
    String said = text.isBlank() ? "" : " \"" + Caption.brief(text) + "\"";
    String id = step.id().filter(i -> said.isEmpty()).map(i -> " " + i).orElse("");
    return Caption.verb(step) + said + id;
  }
}
