package io.github.closer.terminal;

import io.github.closer.session.Card;
import io.github.closer.text.Width;
import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Size;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/**
 * Puts one view on the screen: header, what there is to read, what there is to answer with, a quiet
 * sentence, and the keys that work.
 *
 * <p>Header, panel and keys stay whatever the size; what there is to read gives way and scrolls.
 */
final class Page {
  private static final int WIDEST = 77;

  /** From here on there is room to breathe between the parts. */
  private static final int ROOMY = 16;

  private static final String BETWEEN = "   ";

  private final Screen screen;
  private final Theme theme;
  private final Wording wording;
  private final Card card;
  private final Card.Ways ways;
  private String sentence;
  private final CardClock clock;
  private int scroll;
  private int hidden;
  private int step = 1;

  Page(Screen screen, Look look, Shown shown, String sentence) {
    this.screen = screen;
    this.theme = look.theme();
    this.wording = look.wording();
    this.card = shown.card();
    this.ways = shown.ways();
    this.clock = shown.clock();
    this.sentence = sentence;
  }

  /**
   * What a page is about.
   *
   * @param card the card
   * @param ways what may be asked for here instead of an answer
   * @param clock the card's time
   */
  record Shown(Card card, Card.Ways ways, CardClock clock) {}

  Wording wording() {
    return wording;
  }

  /** Says something until the next key; empty for silence. */
  void say(String words) {
    sentence = words;
  }

  /** Whether the card can be passed here; says so where it can not. */
  boolean passable() {
    if (!ways.pass()) {
      say(wording.say("not-passed"));
    }
    return ways.pass();
  }

  /** Whether somebody may ask for this here; says so where nobody may. */
  boolean takes(Request request) {
    if (!request.fits(ways)) {
      say(wording.say("not-here"));
    }
    return request.fits(ways);
  }

  void scrollLines(int lines) {
    scroll = Math.max(0, Math.min(hidden, scroll + lines));
  }

  void scrollPages(int pages) {
    scrollLines(pages * step);
  }

  /** Shows the view as it is now. */
  void paint(View view) {
    Size size = screen.size();
    int margin = margin(size.getColumns());
    int width = Math.max(8, Math.min(WIDEST, size.getColumns() - margin - 1));
    boolean roomy = size.getRows() >= ROOMY;
    int room = size.getRows() - (roomy ? 3 : 0);
    Parts parts = parts(view, width, room, roomy, false);
    if (parts.rows().hidden() > 0) {
      parts = parts(view, width, room, roomy, true);
    }
    hidden = parts.rows().hidden();
    step = Math.max(1, parts.rows().reading() - 1);
    scroll = Math.min(scroll, hidden);
    screen.paint(frame(parts, size.getRows(), margin, roomy ? 1 : 0));
  }

  private Parts parts(View view, int width, int room, boolean roomy, boolean scrolling) {
    List<AttributedString> header = header(width);
    List<AttributedString> reading = view.reading(width);
    Panel panel = view.panel(width);
    List<AttributedString> foot = foot(keys(view, scrolling, width, room), width);
    int left = room - header.size() - foot.size();
    Division rows = Division.of(left, reading.size(), panel.lines().size(), roomy);
    return new Parts(header, reading, panel, foot, rows);
  }

  private Frame frame(Parts parts, int height, int margin, int air) {
    Panel panel = parts.panel();
    Division rows = parts.rows();
    List<AttributedString> lines = new ArrayList<>();
    blank(lines, air);
    lines.addAll(parts.header());
    blank(lines, air);
    lines.addAll(parts.reading().subList(scroll, scroll + rows.reading()));
    if (hidden > 0) {
      lines.add(theme.quiet(more()));
    }
    blank(lines, rows.gap());
    int top = firstSeen(panel, rows.panel());
    int row = panel.column() < 0 ? -1 : lines.size() + panel.focus() - top;
    lines.addAll(panel.lines().subList(top, top + rows.panel()));
    blank(lines, height - parts.foot().size() - lines.size());
    lines.addAll(parts.foot());
    return new Frame(shifted(lines, margin), row, panel.column() + margin);
  }

  /** What a page is made of at one width. */
  private record Parts(
      List<AttributedString> header,
      List<AttributedString> reading,
      Panel panel,
      List<AttributedString> foot,
      Division rows) {}

  private static int firstSeen(Panel panel, int rows) {
    int middle = panel.focus() - rows / 2;
    return Math.max(0, Math.min(middle, panel.lines().size() - rows));
  }

  /**
   * Where it stands, and below it or beside it whose turn it is. The time that is left and the deck
   * give way on narrow screens, and names never do.
   */
  private List<AttributedString> header(int width) {
    List<String> places = wording.places(card.place());
    String place =
        places.stream()
            .filter(words -> Width.of(words) <= width)
            .findFirst()
            .orElse(places.isEmpty() ? "" : places.get(places.size() - 1));
    String turn = wording.addressee(card);
    String both = place + BETWEEN + turn;
    if (!place.isBlank() && !turn.isBlank() && Width.of(both) <= width) {
      return List.of(
          AttributedString.join(
              AttributedString.EMPTY, theme.quiet(place + BETWEEN), theme.strong(turn)));
    }
    List<AttributedString> lines = new ArrayList<>();
    Lines.of(place, width).stream().limit(1).map(theme::quiet).forEach(lines::add);
    Lines.of(turn, width).stream().map(theme::strong).forEach(lines::add);
    return lines.isEmpty() ? List.of(AttributedString.EMPTY) : lines;
  }

  /**
   * The keys that work, in lines: what an answer needs comes first, and the way out last. Where
   * they would take more than half of the screen, they are written shorter.
   */
  private List<String> keys(View view, boolean scrolling, int width, int room) {
    List<String> keys = new ArrayList<>(view.keys());
    if (scrolling) {
      keys.add(wording.say("key.scroll"));
    }
    if (ways.pass()) {
      keys.add(wording.say("key.passes"));
    }
    Request.at(ways).forEach(request -> keys.add(wording.key(request)));
    keys.add(view.leaving(wording));
    List<String> lines = Lines.flow(keys, width);
    return lines.size() <= room / 2
        ? lines
        : Lines.flow(keys.stream().map(key -> key.replace("Ctrl+", "^")).toList(), width);
  }

  private List<AttributedString> foot(List<String> keys, int width) {
    List<AttributedString> foot = new ArrayList<>();
    if (clock.ticks()) {
      foot.add(theme.quiet(clock.words(wording)));
    }
    Lines.of(sentence, width).forEach(line -> foot.add(theme.plain(line)));
    keys.forEach(line -> foot.add(theme.quiet(line)));
    return foot;
  }

  private String more() {
    if (scroll == 0) {
      return "  " + wording.say("more.below");
    }
    return "  " + wording.say(scroll < hidden ? "more.both" : "more.above");
  }

  /** Wide screens have the page in the middle, so that nobody reads along an edge. */
  private static int margin(int columns) {
    if (columns < 40) {
      return 1;
    }
    return Math.max(2, (columns - WIDEST) / 2);
  }

  private static void blank(List<AttributedString> lines, int count) {
    for (int i = 0; i < count; i++) {
      lines.add(AttributedString.EMPTY);
    }
  }

  private static List<AttributedString> shifted(List<AttributedString> lines, int margin) {
    String space = " ".repeat(margin);
    return lines.stream()
        .map(line -> new AttributedStringBuilder().append(space).append(line).toAttributedString())
        .toList();
  }
}
