package io.github.closer.deck;

import io.github.closer.deck.Reading.Drawn;
import io.github.closer.deck.Reading.Pooled;
import io.github.closer.text.Suggestion;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Checks that there are as many cards as a draw asks for. */
final class DrawCheck {
  /** A card that does not say how deep it is is a light one; the session sees it the same. */
  private static final int LIGHT = 1;

  private final Reading reading;
  private final List<Step> cards;
  private final Set<String> known = new TreeSet<>();

  DrawCheck(Reading reading, Deck deck) {
    this.reading = reading;
    this.cards = deck.contents().cards();
    cards.stream().map(DrawCheck::tags).forEach(known::addAll);
  }

  void run() {
    reading.draws().forEach(this::check);
    reading.pools().forEach(this::check);
  }

  private void check(Pooled pool) {
    if (cards.isEmpty()) {
      reading.add(
          Diagnostic.of(Rule.TOO_FEW_CARDS, pool.at(), "this is about cards, and there is none")
              .help("write cards below `cards:`"));
      return;
    }
    strangers(pool.tags()).forEach(t -> reading.add(noCard(pool.tagsAt(), t)));
  }

  private void check(Drawn drawn) {
    List<String> strangers = strangers(drawn.draw().tags());
    if (!cards.isEmpty() && !strangers.isEmpty()) {
      strangers.forEach(t -> reading.add(noCard(drawn.tags(), t)));
      return;
    }
    long left = cards.stream().filter(c -> fits(c, drawn.draw())).count();
    if (left < drawn.draw().count()) {
      reading.add(tooFew(drawn, left));
    }
  }

  /** Those that no card has. */
  private List<String> strangers(Set<String> asked) {
    return asked.stream().filter(t -> !known.contains(t)).sorted().toList();
  }

  private Diagnostic noCard(SourceSpan at, String tag) {
    Diagnostic none = Diagnostic.of(Rule.TOO_FEW_CARDS, at, "no card has the tag `" + tag + "`");
    if (known.isEmpty()) {
      return none.help("write `tags: [" + tag + "]` on the cards that are meant");
    }
    return Suggestion.nearest(tag, known).isEmpty()
        ? none.help("the tags of the cards are " + Messages.some(known))
        : Meant.at(reading, none).partOf(tag, known);
  }

  private Diagnostic tooFew(Drawn drawn, long left) {
    String there =
        switch ((int) left) {
          case 0 -> "there is none";
          case 1 -> "there is only one";
          default -> "there are only " + left;
        };
    boolean filtered = !drawn.draw().tags().isEmpty() || !drawn.draw().depths().isEmpty();
    return Diagnostic.of(
            Rule.TOO_FEW_CARDS,
            drawn.count(),
            "this asks for "
                + (drawn.draw().count() == 1 ? "a card" : drawn.draw().count() + " cards")
                + (filtered ? " with these tags and depths" : "")
                + ", and "
                + there)
        .help(
            left == 0
                ? "write more cards below `cards:`"
                : "write `draw: " + left + "`, or more cards below `cards:`");
  }

  /** Whether a draw asks for a card. */
  static boolean fits(Step card, Step.Draw draw) {
    boolean tagged = draw.tags().isEmpty() || tags(card).stream().anyMatch(draw.tags()::contains);
    int depth = card.depth().orElse(LIGHT);
    return tagged && (draw.depths().isEmpty() || draw.depths().contains(depth));
  }

  private static Set<String> tags(Step card) {
    return card.modifiers().label().tags();
  }
}
