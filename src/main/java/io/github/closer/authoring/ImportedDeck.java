package io.github.closer.authoring;

import io.github.closer.authoring.Questions.Column;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Diagnostic;
import io.github.closer.deck.Source;
import io.github.closer.text.YamlText;
import java.util.stream.Collectors;

/** A deck made of somebody's own questions. */
public final class ImportedDeck {
  private static final int AN_EVENING = 6;
  private static final String NEEDS_CARE = "D101";

  private final String frame;
  private final String title;
  private final Questions questions;

  private ImportedDeck(String frame, String title, Questions questions) {
    this.frame = frame;
    this.title = title;
    this.questions = questions;
  }

  /**
   * The text of a deck: a frame with these questions as its cards.
   *
   * @param frames what stands around cards
   */
  public static String of(Frames frames, String title, Questions questions) {
    String plain = new ImportedDeck(frames.plain(), title, questions).text();
    boolean deep =
        DeckReader.read(new Source("deck.yaml", plain), "deck").diagnostics().stream()
            .map(Diagnostic::rule)
            .anyMatch(rule -> rule.code().equals(NEEDS_CARE));
    return deep ? new ImportedDeck(frames.careful(), title, questions).text() : plain;
  }

  /**
   * What stands around imported cards: a deck that ends with {@code cards:}.
   *
   * @param plain for most questions
   * @param careful for deep ones: with a gate before them and kind words behind them
   */
  public record Frames(String plain, String careful) {}

  private String text() {
    int count = Math.min(AN_EVENING, questions.all().size());
    int depth =
        questions.all().stream()
            .mapToInt(q -> Integer.parseInt(q.more().getOrDefault(Column.DEPTH, "1")))
            .max()
            .orElse(1);
    String cards = questions.all().stream().map(CardText::of).collect(Collectors.joining());
    return NewDeck.titled(frame, title)
            .replaceFirst("(?m)^depth: .*$", "depth: " + depth)
            .replaceFirst("(?m)^  - draw: .*$", "  - draw: " + count)
        + cards;
  }
}
