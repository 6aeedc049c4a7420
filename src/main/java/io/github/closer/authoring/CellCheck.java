package io.github.closer.authoring;

import io.github.closer.authoring.Questions.Column;
import io.github.closer.authoring.Questions.Question;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Diagnostic;
import io.github.closer.deck.Severity;
import io.github.closer.deck.Source;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a deck would take what a table says.
 *
 * <p>A small deck with it is read, so that it is the same rules and the same words as ever.
 */
final class CellCheck {
  private final Map<String, Optional<String>> known = new HashMap<>();

  /** What a deck would say to this value; empty where it is fine. */
  Optional<String> problem(Column column, String value) {
    return known.computeIfAbsent(column.word() + " " + value, k -> check(column, value));
  }

  private static Optional<String> check(Column column, String value) {
    String card = CardText.of(new Question("Why?", Map.of(column, value)));
    String deck = "title: A card\ndepth: 1\ncards:\n" + card;
    return DeckReader.read(new Source("card.yaml", deck), "card").diagnostics().stream()
        .filter(d -> d.severity() == Severity.ERROR && !isAboutTheWhole(d))
        .findFirst()
        .map(d -> d.message() + d.help().map(help -> "; " + help).orElse(""))
        .map(why -> why.endsWith("?") ? why : why + ".");
  }

  /** A deep card makes other things necessary, and they are written. */
  private static boolean isAboutTheWhole(Diagnostic diagnostic) {
    return diagnostic.rule().code().equals("D101");
  }
}
