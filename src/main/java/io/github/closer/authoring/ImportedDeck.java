package io.github.closer.authoring;

import io.github.closer.authoring.Questions.Column;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Severity;
import io.github.closer.deck.Source;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    ImportedDeck plain = new ImportedDeck(frames.plain(), title, questions);
    boolean deep = rules(plain.text()).anyMatch(NEEDS_CARE::equals);
    String text = deep ? new ImportedDeck(frames.careful(), title, questions).text() : plain.text();
    return DeckFormat.of(text).text();
  }

  /** The codes of all that has to be mended in a text. */
  private static Stream<String> rules(String text) {
    return DeckReader.read(new Source("deck.yaml", text), "deck").diagnostics().stream()
        .filter(diagnostic -> diagnostic.severity() != Severity.NOTE)
        .map(diagnostic -> diagnostic.rule().code());
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
    if (!isFine(cards)) {
      cards = questions.all().stream().map(ImportedDeck::card).collect(Collectors.joining());
    }
    return NewDeck.titled(frame, title)
            .replaceFirst("(?m)^depth: .*$", "depth: " + depth)
            .replaceFirst("(?m)^  - draw: .*$", "  - draw: " + count)
        + cards;
  }

  private static String card(Questions.Question question) {
    String card = CardText.of(question);
    return isFine(card) ? card : CardText.quoted(question);
  }

  private static boolean isFine(String cards) {
    return rules("title: Cards\nlicence: ours\nsource: ours\ncards:\n" + cards)
        .allMatch(NEEDS_CARE::equals);
  }
}
