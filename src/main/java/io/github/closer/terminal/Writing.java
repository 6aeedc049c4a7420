package io.github.closer.terminal;

import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jline.keymap.KeyMap;
import org.jline.utils.AttributedString;

/**
 * Typed words, from the first key to the sent answer.
 *
 * <p>Where the card is for one alone, dots stand for what is typed until that person wants to see
 * it. An Enter that more keys follow at once was pasted: it becomes part of the answer. A gentle
 * word that fits what was typed is said once; the words stay as they are, and the next Enter sends
 * them. What was begun when somebody asked for a move is there again, behind the curtain, when the
 * card comes back. A key that would lose what was typed says so, and does it when it is pressed
 * again.
 */
final class Writing implements View {
  private final RichTerminal rich;
  private final Page page;
  private final Cue.Write cue;
  private final Reading reading;
  private final Escapes escapes;
  private final Drafts drafts;
  private final Manuscript manuscript = new Manuscript();
  private final AnswerReader reader;
  private final Curtain curtain;
  private final Pen pen;
  private final Duration beat;
  private boolean nudged;
  private String warnedAt = "";
  private Optional<Reply> other = Optional.empty();

  private Writing(Desk desk, Page page, Cue.Write cue) throws IOException {
    this.rich = desk.rich();
    this.page = page;
    this.cue = cue;
    this.reading = new Reading(desk.look(), invited(desk.look(), cue));
    this.escapes = desk.escapes();
    this.drafts = desk.drafts();
    this.beat = desk.beat();
    this.curtain = new Curtain(cue.card());
    this.pen = new Pen(manuscript, curtain);
    this.reader = new AnswerReader(rich, escapes, () -> page.paint(this), this::touched);
  }

  static Reply perform(Desk desk, Page page, Cue.Write cue) {
    try {
      Writing writing = new Writing(desk, page, cue);
      writing.bind();
      return writing.answer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is answered aloud says so. */
  private static Card invited(Look look, Cue.Write cue) {
    Card card = cue.card();
    if (cue.length() != Cue.Length.LINE_OR_NONE) {
      return card;
    }
    Card.Advice advice = card.aids().advice();
    List<String> hints = new ArrayList<>(List.of(look.wording().say("type.aloud")));
    hints.addAll(advice.hints());
    Card.Advice aloud = new Card.Advice(hints, advice.avoid(), advice.starter());
    return new Card(
        card.audience(), card.alone(), card.place(), card.text(), card.aids().with(aloud));
  }

  private Reply answer() {
    Optional<Drafts.Draft> draft = drafts.take(cue.card());
    nudged = draft.map(Drafts.Draft::nudged).orElse(false);
    manuscript.begin(draft.map(Drafts.Draft::words).orElse(""));
    try {
      boolean sent = read();
      return other.orElseGet(() -> sent ? new Reply.Written(written()) : new Reply.Left());
    } finally {
      manuscript.wipe();
    }
  }

  private boolean read() {
    rich.beforeSuspending(curtain::draw);
    try (Ticker ticker = new Ticker()) {
      if (cue.card().aids().time().isPresent()) {
        ticker.start(reader::tick, beat);
      }
      return reader.read();
    }
  }

  private String written() {
    return manuscript.words().toString();
  }

  private void bind() {
    pen.bind(reader, rich.terminal());
    on(this::enter, "\r", Keyboard.ENTER_ON_PAD);
    on(oneLine() ? this::enter : this::newLine, KeyMap.ctrl('J'));
    reader.on(oneLine() ? this::enter : this::newLine, EditingKeys.NEW_LINE);
    on(this::tab, Keyboard.LIST);
    on(curtain::pull, Keyboard.SHOW);
    on(page::turnClock, Keyboard.CLOCK);
    on(page::stopClock, Keyboard.CLOCK_STOP);
    on(this::pass, Keyboard.PASS);
    for (Request request : Request.values()) {
      on(() -> want(request), request.key());
    }
    on(() -> leave("leaves"), Keyboard.LEAVE);
    on(() -> leave("ends"), Keyboard.END_OF_INPUT);
    on(this::escape, Keyboard.ESCAPE);
    reader.on(() -> climb(-1), Keyboard.ways(rich.terminal(), Key.Kind.UP));
    reader.on(() -> climb(1), Keyboard.ways(rich.terminal(), Key.Kind.DOWN));
    reader.on(() -> page.scrollPages(-1), Keyboard.ways(rich.terminal(), Key.Kind.PAGE_UP));
    reader.on(() -> page.scrollPages(1), Keyboard.ways(rich.terminal(), Key.Kind.PAGE_DOWN));
    reader.onPaste(words -> manuscript.paste(oneLine() ? joined(words) : words));
  }

  private void on(Runnable action, String... sequences) {
    reader.on(action, List.of(sequences));
  }

  private boolean oneLine() {
    return !cue.length().hasLines();
  }

  private static String joined(String words) {
    return String.join(" ", words.lines().toList());
  }

  private void touched() {
    page.say("");
    if (!movesInList()) {
      page.list(false);
    }
    if (!warnedAt.equals(reader.getLastBinding())) {
      warnedAt = "";
    }
    if (!Keyboard.ESCAPE.equals(reader.getLastBinding())) {
      escapes.forget();
    }
  }

  /** Whether the key that was just pressed leaves the list of keys open. */
  private boolean movesInList() {
    String pressed = reader.getLastBinding();
    Stream<String> moves =
        Stream.of(Key.Kind.UP, Key.Kind.DOWN, Key.Kind.PAGE_UP, Key.Kind.PAGE_DOWN)
            .flatMap(kind -> Keyboard.ways(rich.terminal(), kind).stream());
    return Stream.concat(moves, Stream.of(Keyboard.LIST, "\r", Keyboard.ENTER_ON_PAD))
        .anyMatch(pressed::equals);
  }

  private void enter() {
    if (lastLine().equals(Slash.CLOSE.typed()) && rich.rush().isOver()) {
      vanish();
      return;
    }
    if (page.listing()) {
      page.list(false);
      return;
    }
    if (rich.rush().goesOn()) {
      manuscript.type(oneLine() ? " " : "\n");
      reader.skip('\n');
      return;
    }
    if (!cue.length().mayBeNothing() && manuscript.isBlank()) {
      page.say(reading.wording().empty(cue.card()));
      return;
    }
    if (cue.isTooLong(written())) {
      page.say(reading.wording().tooLong(cue.longest()));
      return;
    }
    Optional<String> nudge = nudged ? Optional.empty() : cue.nudge(written());
    if (nudge.isPresent()) {
      nudged = true;
      page.say(nudge.get());
      return;
    }
    reader.finish();
  }

  private void newLine() {
    manuscript.type("\n");
  }

  /** A tab is typed by nobody here, but it may be part of what is pasted. */
  private void tab() {
    if (rich.rush().goesOn()) {
      manuscript.type("\t");
      return;
    }
    page.list(!page.listing());
  }

  private void pass() {
    if (page.passable() && (manuscript.isBlank() || sure("unsent.passes"))) {
      end(new Reply.Passed());
    }
  }

  /** What was begun elsewhere would be lost as well. */
  private void leave(String way) {
    boolean blank = manuscript.isBlank();
    String unsent = blank ? "unsent.elsewhere." : "unsent.";
    if ((blank && drafts.isEmpty()) || sure(unsent + way)) {
      end(new Reply.Left());
    }
  }

  /** Whether somebody wants to lose what was typed: asks once, and the same key again says yes. */
  private boolean sure(String warning) {
    if (!warnedAt.isEmpty()) {
      return true;
    }
    warnedAt = reader.getLastBinding();
    page.say(reading.wording().say(warning));
    return false;
  }

  private void want(Request request) {
    if (page.takes(request)) {
      drafts.keep(cue.card(), new Drafts.Draft(written(), nudged));
      end(new Reply.Wants(request.move()));
    }
  }

  private void end(Reply reply) {
    other = Optional.of(reply);
    reader.finish();
  }

  private void escape() {
    if (escapes.enough() && rich.rush().isEscape()) {
      vanish();
    }
  }

  private void vanish() {
    rich.vanish();
    end(new Reply.Left());
  }

  /** What stands on the last line by itself means the same as where one types line by line. */
  private String lastLine() {
    String typed = written();
    return typed.substring(typed.lastIndexOf('\n') + 1).strip();
  }

  private void climb(int rows) {
    if (page.listing() || !pen.climb(rows)) {
      page.scrollLines(rows);
    }
  }

  @Override
  public List<AttributedString> reading(int width) {
    return reading.lines(width);
  }

  @Override
  public List<AttributedString> assurance(int width) {
    return reading.assurance(width);
  }

  @Override
  public Panel panel(int width) {
    return pen.panel(reading.theme(), width);
  }

  @Override
  public boolean arrows() {
    return true;
  }

  @Override
  public List<String> finer() {
    List<String> keys = new ArrayList<>(reading.wording().list("key.editing"));
    if (!oneLine()) {
      keys.add(0, reading.wording().say("key.new-line-too"));
    }
    return keys;
  }

  @Override
  public List<String> keys() {
    List<String> keys = new ArrayList<>();
    boolean none = cue.length().mayBeNothing();
    keys.add(reading.wording().say(none ? "key.sends-or-on" : "key.sends"));
    if (!oneLine()) {
      keys.add(reading.wording().say("key.new-line"));
    }
    curtain.key(reading.wording()).ifPresent(keys::add);
    return keys;
  }
}
