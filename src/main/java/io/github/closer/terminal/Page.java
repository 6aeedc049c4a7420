package io.github.closer.terminal;

import io.github.closer.session.Card;
import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Size;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/**
 * Puts one view on the screen: header, what there is to read, what there is to answer with, a quiet
 * sentence, and the keys that work.
 *
 * <p>Header and keys stay whatever the size; what there is to read gives way and scrolls. In the
 * place of both view and answer, all keys can be listed.
 */
final class Page {
  /** Rows without which nobody could read and answer; what becomes of an answer scrolls then. */
  private static final int LEAST = 4;

  private final Screen screen;
  private final Look look;
  private final Shown shown;
  private final Header header;
  private final Foot foot;
  private String sentence;
  private Scroll scroll = new Scroll();
  private final Scroll reading = scroll;
  private boolean listing;
  private boolean listable;

  Page(Screen screen, Look look, Shown shown, String sentence) {
    this.screen = screen;
    this.look = look;
    this.shown = shown;
    this.header = new Header(look, shown.card());
    this.foot = new Foot(look, shown.ways(), shown.clock(), shown.face());
    this.sentence = sentence;
  }

  /**
   * What a page is about.
   *
   * @param card the card
   * @param ways what may be asked for here instead of an answer
   * @param clock the card's time
   * @param face whether it is shown
   */
  record Shown(Card card, Card.Ways ways, CardClock clock, ClockFace face) {}

  Wording wording() {
    return look.wording();
  }

  /** Says something until the next key; empty for silence. */
  void say(String words) {
    sentence = words;
  }

  /** Whether the card can be passed here; says so where it can not. */
  boolean passable() {
    if (!shown.ways().pass()) {
      say(wording().say("not-passed"));
    }
    return shown.ways().pass();
  }

  /** Whether somebody may ask for this here; says so where nobody may. */
  boolean takes(Request request) {
    if (!request.fits(shown.ways())) {
      say(wording().say("not-here"));
    }
    return request.fits(shown.ways());
  }

  /** Hides a running clock, or shows it again. */
  void turnClock() {
    if (foot.runs()) {
      shown.face().turn();
    }
  }

  /** Stops a running clock, or lets it go on. */
  void stopClock() {
    if (!foot.runs()) {
      return;
    }
    if (shown.clock().paused()) {
      shown.clock().goOn();
      return;
    }
    shown.clock().pause();
  }

  void scrollLines(int lines) {
    scroll.lines(lines);
  }

  void scrollPages(int pages) {
    scroll.pages(pages);
  }

  /** Keeps in sight what somebody points at. */
  void follow() {
    reading.follow();
  }

  /** Whether all keys are listed, in the place of the card. */
  boolean listing() {
    return listing;
  }

  /** Lists all keys where not all of them are in sight, or shows the card again. */
  void list(boolean wanted) {
    if (wanted != listing && (listable || !wanted)) {
      listing = wanted;
      scroll = wanted ? new Scroll() : reading;
    }
  }

  /** Every key that works now, one by one. */
  List<String> keys(View view) {
    boolean scrolls = reading.hidden() > 0;
    return foot.all(view, scrolls ? Foot.Moving.SCROLLING : Foot.Moving.NOT);
  }

  /** Shows the view as it is now. */
  void paint(View view) {
    screen.paint(frame(view, screen.size()));
  }

  /** The view as it looks on a screen of this size. */
  Frame frame(View view, Size size) {
    Layout layout = Layout.of(size);
    Foot.Moving moving = listing ? Foot.Moving.LISTING : Foot.Moving.NOT;
    Parts parts = parts(view, layout, moving);
    if (parts.rows().hidden() > 0 && layout.roomy()) {
      layout = layout.tight();
      parts = parts(view, layout, moving);
    }
    if (parts.rows().hidden() > 0 && !listing) {
      moving = Foot.Moving.SCROLLING;
      parts = parts(view, layout, moving);
    }
    listable = foot.lists(view, sentence, moving, layout);
    scroll.fit(parts.rows().reading(), parts.rows().hidden());
    if (parts.pointed()) {
      scroll.bring(parts.focus().row(), parts.focus().tall());
    }
    return frame(parts, layout);
  }

  /**
   * What a page is made of at one size.
   *
   * @param reading what scrolls
   * @param panel what stays in sight
   * @param focus where somebody is
   */
  private record Parts(
      Fixed fixed, List<AttributedString> reading, Panel panel, Panel.Focus focus, Division rows) {
    /** Whether somebody is in what scrolls. */
    boolean pointed() {
      return panel.flows();
    }
  }

  /**
   * What stays, whatever scrolls.
   *
   * @param assurance what becomes of an answer, where it does not stand below what there is to read
   */
  private record Fixed(
      List<AttributedString> header,
      List<AttributedString> assurance,
      List<AttributedString> foot) {
    int rows() {
      return header.size() + assurance.size() + foot.size();
    }

    Fixed with(List<AttributedString> other) {
      return new Fixed(header, other, foot);
    }
  }

  private Parts parts(View view, Layout layout, Foot.Moving moving) {
    int width = layout.width();
    Fixed fixed =
        new Fixed(
            header.lines(width, layout.header()),
            List.of(),
            foot.lines(view, sentence, moving, layout));
    if (listing) {
      return parts(fixed, keys(view, width), Panel.NONE, layout);
    }
    List<AttributedString> words = view.reading(width);
    List<AttributedString> assurance = view.assurance(width);
    Panel panel = view.panel(width);
    List<AttributedString> assured = new ArrayList<>(words);
    blank(assured, words.isEmpty() || assurance.isEmpty() ? 0 : layout.air());
    assured.addAll(assurance);
    Parts parts = parts(fixed, assured, panel, layout);
    int around = layout.room() - fixed.rows() - assurance.size();
    return parts.rows().hidden() == 0 || around < LEAST
        ? parts
        : parts(fixed.with(assurance), words, panel, layout);
  }

  private static Parts parts(
      Fixed fixed, List<AttributedString> words, Panel panel, Layout layout) {
    int left = layout.room() - fixed.rows();
    Division rows = Division.of(left, words.size(), panel.lines().size(), layout.roomy());
    if (!panel.flows() || rows.panel() == panel.lines().size()) {
      Panel docked = new Panel(panel.lines(), panel.focus(), false);
      return new Parts(fixed, words, docked, panel.focus(), rows);
    }
    List<AttributedString> all = new ArrayList<>(words);
    blank(all, words.isEmpty() ? 0 : layout.air());
    Panel.Focus in = panel.focus();
    Panel.Focus focus = new Panel.Focus(all.size() + in.row(), in.tall(), in.column());
    all.addAll(panel.lines());
    return new Parts(fixed, all, panel, focus, Division.of(left, all.size(), 0, layout.roomy()));
  }

  private List<AttributedString> keys(View view, int width) {
    List<AttributedString> lines = new ArrayList<>();
    Lines.of(wording().say("keys-now"), width).forEach(line -> lines.add(look.theme().plain(line)));
    lines.add(AttributedString.EMPTY);
    keys(view).stream()
        .flatMap(key -> Lines.of("  " + key, width).stream())
        .map(look.theme()::plain)
        .forEach(lines::add);
    return lines;
  }

  private Frame frame(Parts parts, Layout layout) {
    Division rows = parts.rows();
    List<AttributedString> lines = new ArrayList<>();
    blank(lines, layout.air());
    lines.addAll(parts.fixed().header());
    blank(lines, layout.air());
    int top = lines.size();
    lines.addAll(parts.reading().subList(scroll.first(), scroll.first() + rows.reading()));
    if (rows.hidden() > 0) {
      lines.add(look.theme().quiet("  " + scroll.more(wording())));
    }
    lines.addAll(parts.fixed().assurance());
    blank(lines, rows.gap());
    int[] cursor = cursor(parts, top, lines.size());
    lines.addAll(docked(parts));
    Crop crop = Crop.of(lines, parts.fixed().foot(), cursor[0], layout.rows());
    return new Frame(
        crop.lines().stream().map(line -> shifted(line, layout.margin())).toList(),
        crop.row(),
        cursor[1] + layout.margin(),
        parts.focus().column() >= 0);
  }

  /** Row and column: on what is pointed at, or as near to it as can be seen. */
  private int[] cursor(Parts parts, int top, int below) {
    Panel.Focus focus = parts.focus();
    if (!parts.pointed() && focus.column() >= 0) {
      return new int[] {below + focus.row() - firstDocked(parts), focus.column()};
    }
    int row = parts.pointed() ? focus.row() - scroll.first() : 0;
    int seen = Math.max(0, Math.min(row, parts.rows().reading() - 1));
    return new int[] {top + seen, row == seen ? Math.max(0, focus.column()) : 0};
  }

  private static List<AttributedString> docked(Parts parts) {
    if (parts.panel().flows()) {
      return List.of();
    }
    int top = firstDocked(parts);
    return parts.panel().lines().subList(top, top + parts.rows().panel());
  }

  private static int firstDocked(Parts parts) {
    int rows = parts.rows().panel();
    int middle = parts.focus().row() - rows / 2;
    return Math.max(0, Math.min(middle, parts.panel().lines().size() - rows));
  }

  private static void blank(List<AttributedString> lines, int count) {
    for (int i = 0; i < count; i++) {
      lines.add(AttributedString.EMPTY);
    }
  }

  private static AttributedString shifted(AttributedString line, int margin) {
    String space = " ".repeat(margin);
    return new AttributedStringBuilder().append(space).append(line).toAttributedString();
  }
}
