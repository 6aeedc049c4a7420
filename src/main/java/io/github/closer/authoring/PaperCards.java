package io.github.closer.authoring;

import io.github.closer.text.Neutral;
import io.github.closer.text.Width;
import io.github.closer.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/**
 * An outline as cards to print, cut and lay on a table: plain characters, one width that fits a
 * page, and a number on each card so that they can be put in order again. What only leads from card
 * to card stands between them.
 */
public final class PaperCards {
  /** What fits on A4 and on US letter with a printer's usual type. */
  public static final int WIDTH = 66;

  private static final String SIDE = "| ";
  private static final int INNER = WIDTH - 2 * SIDE.length();
  private static final String EDGE = "+" + "-".repeat(WIDTH - 2) + "+";

  private final List<String> out = new ArrayList<>();

  private PaperCards() {}

  /** The lines of all cards, with a title page before them. */
  public static List<String> lines(Outline outline) {
    Paper paper = Paper.of(outline);
    PaperCards cards = new PaperCards();
    paper.cover().forEach(cards::plain);
    paper.pieces().forEach(cards::piece);
    return List.copyOf(cards.out);
  }

  private void piece(Paper.Piece piece) {
    plain("");
    if (piece instanceof Paper.Heading heading) {
      plain("= " + heading.text() + " =");
      heading.notes().forEach(this::plain);
    } else if (piece instanceof Paper.Way way) {
      plain(way.text());
    } else if (piece instanceof Paper.Card card) {
      out.add(EDGE);
      framed(card.head());
      framed("");
      card.lines().forEach(this::framed);
      out.add(EDGE);
    }
  }

  private void framed(String words) {
    for (String line : Neutral.lines(words).split("\n", -1)) {
      for (String part : wrapped(line, INNER)) {
        out.add(SIDE + part + " ".repeat(Math.max(0, INNER - Width.of(part))) + " |");
      }
    }
  }

  private void plain(String words) {
    for (String line : Neutral.lines(words).split("\n", -1)) {
      out.addAll(wrapped(line, WIDTH));
    }
  }

  /** A list's items hang behind their dash. */
  private static List<String> wrapped(String line, int width) {
    if (!line.startsWith("- ")) {
      return Wrap.words(line, width);
    }
    List<String> lines = new ArrayList<>();
    for (String part : Wrap.words(line.substring(2), width - 2)) {
      lines.add((lines.isEmpty() ? "- " : "  ") + part);
    }
    return lines;
  }
}
