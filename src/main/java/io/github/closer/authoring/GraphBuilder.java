package io.github.closer.authoring;

import io.github.closer.authoring.DeckGraph.Caption;
import io.github.closer.authoring.DeckGraph.Edge;
import io.github.closer.authoring.DeckGraph.Group;
import io.github.closer.authoring.DeckGraph.Kind;
import io.github.closer.authoring.DeckGraph.Place;
import io.github.closer.authoring.DeckGraph.Role;
import io.github.closer.authoring.DeckGraph.Way;
import io.github.closer.authoring.Sheet.Loose;
import io.github.closer.deck.Deck;
import io.github.closer.deck.Home;
import io.github.closer.deck.PartName;
import io.github.closer.deck.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Draws a deck, list by list.
 *
 * <p>All of the deck's own steps are drawn. Of the files that it includes, the parts that it comes
 * to are drawn, and of other decks the name alone.
 */
final class GraphBuilder {
  private final Deck deck;
  private final Phrases phrases;
  private final WaysBack back;
  private final Sheet sheet = new Sheet();
  private final List<Leading> leading = new ArrayList<>();
  private final List<Dealing> dealing = new ArrayList<>();
  private final Map<PartName, DrawnPart> parts = new LinkedHashMap<>();
  private final Map<Step, Integer> cards = new LinkedHashMap<>();

  GraphBuilder(Deck deck, Phrases phrases) {
    this.deck = deck;
    this.phrases = phrases;
    this.back = new WaysBack(deck);
  }

  /** A way into a part, which may not be drawn yet. */
  private record Leading(int from, PartName to, Way way, String label) {}

  /**
   * A way to cards, which may not be drawn yet.
   *
   * @param pool all cards of the file
   * @param fitting those that may come
   */
  private record Dealing(int from, Home home, List<Step> pool, List<Step> fitting) {}

  /** A part that was drawn: where it begins, and the ends it has. */
  private record DrawnPart(Optional<Group> group, int entry, List<Loose> ends) {}

  DeckGraph build() {
    sheet.node(Kind.START, Caption.of(phrases.say("graph.start")), Place.NOWHERE);
    sheet.node(Kind.END, Caption.of(phrases.say("graph.end")), Place.NOWHERE);
    script();
    ownParts().forEach(this::draw);
    // A part of another file may lead to one more, which adds to the list.
    for (int i = 0; i < leading.size(); i++) {
      PartName to = leading.get(i).to();
      if (!parts.containsKey(to)) {
        draw(to);
      }
    }
    pools();
    tieTogether();
    return sheet.graph(StepCaption.oneLine(deck.about().title()));
  }

  private void script() {
    List<Step> steps = deck.contents().steps();
    if (steps.isEmpty()) {
      List<Step> all = deck.contents().cards();
      dealing.add(new Dealing(DeckGraph.START, Home.PLAYED, all, all));
    }
    Group group = sheet.group(Role.SCRIPT, "");
    Place place = new Place(group.number(), 0, DeckGraph.NOBODY, "");
    sheet.tie(list(steps, place, Loose.next(DeckGraph.START, "")), DeckGraph.END);
  }

  private List<PartName> ownParts() {
    return deck.contents().parts().entrySet().stream()
        .filter(part -> part.getKey().value().indexOf('/') < 0 && !part.getKey().isDeck())
        .sorted(Comparator.comparingInt(part -> line(part.getValue().get(0))))
        .map(Map.Entry::getKey)
        .toList();
  }

  private void draw(PartName name) {
    if (name.isDeck()) {
      int node = sheet.node(Kind.DECK, Caption.of(name.value()), Place.NOWHERE);
      parts.put(name, new DrawnPart(Optional.empty(), node, Loose.next(node, "")));
      return;
    }
    Group group = sheet.group(Role.PART, name.value());
    Place place = new Place(group.number(), 0, DeckGraph.NOBODY, "");
    // The entry is the first node of the list, which is the next one to be drawn.
    int entry = sheet.size();
    List<Step> steps = deck.contents().parts().getOrDefault(name, List.of());
    parts.put(name, new DrawnPart(Optional.of(group), entry, list(steps, place, List.of())));
  }

  private void pools() {
    Map<Home, List<Step>> pools = new LinkedHashMap<>();
    pools.put(Home.PLAYED, deck.contents().cards());
    dealing.forEach(d -> pools.putIfAbsent(d.home(), d.pool()));
    pools.forEach(
        (home, steps) -> {
          if (!steps.isEmpty()) {
            Group group = sheet.group(Role.CARDS, home.name());
            steps.forEach(card -> pooled(card, group));
          }
        });
  }

  private void pooled(Step card, Group group) {
    cards.put(card, sheet.size());
    // Where a card ends, the one who drew it goes on.
    list(List.of(card), new Place(group.number(), 0, DeckGraph.NOBODY, ""), List.of());
  }

  private void tieTogether() {
    for (Leading way : leading) {
      Optional.ofNullable(parts.get(way.to()))
          .ifPresent(part -> edge(way.from(), part.entry(), way.way(), way.label()));
    }
    dealing.forEach(
        d ->
            d.fitting()
                .forEach(
                    card ->
                        edge(d.from(), cards.getOrDefault(card, DeckGraph.END), Way.DRAWN, "")));
    parts.forEach(this::tieEnds);
  }

  /** The end of a part leads back, or to the end where the part was begun to stay. */
  private void tieEnds(PartName name, DrawnPart part) {
    if (part.ends().isEmpty()) {
      return;
    }
    List<Way> ways = leading.stream().filter(w -> w.to().equals(name)).map(Leading::way).toList();
    if (ways.contains(Way.AWAY)) {
      sheet.tie(part.ends(), DeckGraph.END);
    }
    boolean comesBack = ways.contains(Way.INTO) || !ways.contains(Way.AWAY);
    if (comesBack && part.group().isPresent()) {
      Place place = new Place(part.group().get().number(), 0, DeckGraph.NOBODY, "");
      sheet.tie(part.ends(), sheet.node(Kind.BACK, Caption.of(phrases.say("graph.back")), place));
    }
  }

  /**
   * Draws a list of steps.
   *
   * @param place where the list is written
   * @param before the ends that lead to its first step
   * @return the ends that lead on behind its last one; none where nobody comes there
   */
  List<Loose> list(List<Step> steps, Place place, List<Loose> before) {
    List<Loose> open = before;
    Doors doors = new Doors();
    for (Step step : steps) {
      Kind kind = step instanceof Step.Barrier ? Kind.GATE : Kind.STEP;
      Place own = new Place(place.group(), line(step), place.parent(), place.branch());
      int node = sheet.node(kind, new StepCaption(phrases).of(step), own);
      sheet.tie(open, node);
      open = step.accept(new StepDrawing(this, node, place.group(), doors.closed(step, node)));
      if (open.isEmpty() && step.modifiers().when().isPresent()) {
        open = Loose.next(node, phrases.say("way.otherwise"));
      }
    }
    return open;
  }

  /** The language of what is said on the ways. */
  Phrases phrases() {
    return phrases;
  }

  /** The ways that leave a node and are not played on from there. */
  List<Edge> away(int from) {
    return sheet.away(from);
  }

  void tieToEnd(List<Loose> ends) {
    sheet.tieAway(ends, DeckGraph.END);
  }

  void edge(int from, int to, Way way, String label) {
    sheet.edge(new Edge(from, to, way, label));
  }

  /** Notes a way into a part or another deck. */
  void lead(int from, PartName to, Way way, String label) {
    leading.add(new Leading(from, to, way, label));
  }

  /** Notes a way from a step to those cards of its file that fit. */
  void deal(int from, Step step, Predicate<Step> fits) {
    List<Step> pool = deck.around(step).cards();
    List<Step> fitting = pool.stream().filter(fits).toList();
    dealing.add(new Dealing(from, step.modifiers().label().home(), pool, fitting));
  }

  boolean comesBack(PartName part) {
    return part.isDeck() || back.from(part);
  }

  private static int line(Step step) {
    return step.modifiers().label().span().line();
  }
}
