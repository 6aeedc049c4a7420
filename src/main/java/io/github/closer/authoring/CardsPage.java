package io.github.closer.authoring;

import io.github.closer.text.Html;
import io.github.closer.text.HtmlPage;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * An outline as a page of cards to print from a browser, cut and lay on a table, so that nobody has
 * to touch a terminal for them.
 *
 * @param language the language of what stands around the words of the deck
 * @param out where it is written
 */
public record CardsPage(Locale language, Appendable out) {
  private static final String ITEM = "- ";

  /**
   * Prints all cards, with a title before them.
   *
   * @throws IOException when it cannot be written
   */
  public void print(Outline outline) throws IOException {
    Paper paper = Paper.of(outline);
    String title = paper.cover().get(0);
    HtmlPage page = new HtmlPage("cards", out);
    page.begin(language, title);
    page.line("<header>");
    page.line("<h1 dir=\"auto\">" + Html.escape(title) + "</h1>");
    lines(page, paper.cover().subList(1, paper.cover().size()));
    page.line("</header>");
    page.line("<main>");
    for (Paper.Piece piece : paper.pieces()) {
      print(page, piece);
    }
    page.line("</main>");
    page.end();
  }

  private static void print(HtmlPage page, Paper.Piece piece) throws IOException {
    if (piece instanceof Paper.Heading heading) {
      page.line("<h2 dir=\"auto\">" + Html.escape(heading.text()) + "</h2>");
      for (String note : heading.notes()) {
        page.line("<p class=\"way\" dir=\"auto\">" + Html.escape(note) + "</p>");
      }
    } else if (piece instanceof Paper.Way way) {
      page.line("<p class=\"way\" dir=\"auto\">" + Html.escape(way.text()) + "</p>");
    } else if (piece instanceof Paper.Card card) {
      page.line("<article>");
      page.line("<h3 dir=\"auto\">" + Html.escape(card.head()) + "</h3>");
      lines(page, card.lines());
      page.line("<p class=\"part\" dir=\"auto\">" + Html.escape(card.part()) + "</p>");
      page.line("</article>");
    }
  }

  /** Paragraphs, and lists where lines begin with a dash. */
  private static void lines(HtmlPage page, List<String> lines) throws IOException {
    boolean listed = false;
    for (String line : lines.stream().filter(text -> !text.isBlank()).toList()) {
      boolean item = line.startsWith(ITEM);
      if (item != listed) {
        page.line(item ? "<ul>" : "</ul>");
        listed = item;
      }
      String text = Html.escape(item ? line.substring(ITEM.length()) : line);
      String tag = item ? "li" : "p";
      page.line("<" + tag + " dir=\"auto\">" + text + "</" + tag + ">");
    }
    if (listed) {
      page.line("</ul>");
    }
  }
}
