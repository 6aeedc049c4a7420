package io.github.closer.terminal;

import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.keymap.KeyMap;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/**
 * Typed words, from the first key to the sent answer.
 *
 * <p>Where the card is for one alone, dots stand for what is typed until that person wants to see
 * it. An Enter that more keys follow at once was pasted: it becomes part of the answer. A gentle
 * word that fits what was typed is said once; the words stay as they are, and the next Enter sends
 * them. What was begun when somebody asked for a move is there again, behind the curtain, when the
 * card comes back.
 */
final class Writing implements View {
  private static final String PROMPT = "> ";
  private static final String REST = "  ";

  /** No screen shows more rows than these on each side of the cursor. */
  private static final int TALLEST = 200;

  private final RichTerminal rich;
  private final Page page;
  private final Cue.Write cue;
  private final Reading reading;
  private final Escapes escapes;
  private final Drafts drafts;
  private final AnswerReader reader;
  private final Curtain curtain;
  private int columns = 40;
  private boolean nudged;
  private Optional<Reply> other = Optional.empty();

  private Writing(Desk desk, Page page, Cue.Write cue) throws IOException {
    this.rich = desk.rich();
    this.page = page;
    this.cue = cue;
    this.reading = new Reading(desk.look(), cue.card());
    this.escapes = desk.escapes();
    this.drafts = desk.drafts();
    this.curtain = new Curtain(cue.card());
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

  private Reply answer() {
    Optional<Drafts.Draft> draft = drafts.take(cue.card());
    nudged = draft.map(Drafts.Draft::nudged).orElse(false);
    Optional<String> typed = typed(draft.map(Drafts.Draft::words).orElse(""));
    if (other.isPresent()) {
      return other.get();
    }
    return typed.<Reply>map(Reply.Written::new).orElseGet(Reply.Left::new);
  }

  private Optional<String> typed(String begun) {
    rich.beforeSuspending(curtain::draw);
    try (Ticker ticker = new Ticker()) {
      if (cue.card().aids().time().isPresent()) {
        ticker.start(reader::tick);
      }
      return reader.read(begun);
    }
  }

  private void bind() {
    on(this::enter, "\r");
    if (cue.length() == Cue.Length.TEXT) {
      on(() -> reader.typed().write('\n'), KeyMap.alt('\r'), KeyMap.alt('\n'), KeyMap.ctrl('J'));
    } else {
      on(this::enter, KeyMap.ctrl('J'));
    }
    on(curtain::pull, Keyboard.SHOW);
    on(this::pass, Keyboard.PASS);
    for (Request request : Request.values()) {
      on(() -> want(request), request.key());
    }
    on(() -> end(new Reply.Left()), Keyboard.LEAVE);
    on(this::escape, Keyboard.ESCAPE);
    reader.on(() -> row(-1), Keyboard.ways(rich.terminal(), Key.Kind.UP));
    reader.on(() -> row(1), Keyboard.ways(rich.terminal(), Key.Kind.DOWN));
    reader.on(() -> page.scrollPages(-1), Keyboard.ways(rich.terminal(), Key.Kind.PAGE_UP));
    reader.on(() -> page.scrollPages(1), Keyboard.ways(rich.terminal(), Key.Kind.PAGE_DOWN));
    reader.onPaste(words -> oneLine() ? words.strip().replace('\n', ' ') : words);
  }

  private void on(Runnable action, String... sequences) {
    reader.on(action, List.of(sequences));
  }

  private boolean oneLine() {
    return cue.length() != Cue.Length.TEXT;
  }

  private void touched() {
    page.say("");
    if (!Keyboard.ESCAPE.equals(reader.getLastBinding())) {
      escapes.forget();
    }
  }

  private void enter() {
    if (rich.pasting()) {
      reader.typed().write(oneLine() ? ' ' : '\n');
      return;
    }
    if (lastLine().equals(Dialogue.CLOSE)) {
      vanish();
      return;
    }
    if (!cue.length().mayBeNothing() && reader.typed().toString().isBlank()) {
      page.say(reading.wording().empty(cue.card()));
      return;
    }
    if (cue.isTooLong(reader.typed().toString())) {
      page.say(reading.wording().tooLong(cue.longest()));
      return;
    }
    Optional<String> nudge = nudged ? Optional.empty() : cue.nudge(reader.typed().toString());
    if (nudge.isPresent()) {
      nudged = true;
      page.say(nudge.get());
      return;
    }
    reader.finish();
  }

  private void pass() {
    if (page.passable()) {
      end(new Reply.Passed());
    }
  }

  private void want(Request request) {
    if (page.takes(request)) {
      drafts.keep(cue.card(), new Drafts.Draft(reader.typed().toString(), nudged));
      end(new Reply.Wants(request.move()));
    }
  }

  private void end(Reply reply) {
    other = Optional.of(reply);
    reader.finish();
  }

  private void escape() {
    if (escapes.enough()) {
      vanish();
    }
  }

  private void vanish() {
    rich.vanish();
    end(new Reply.Left());
  }

  /** What stands on the last line by itself means the same as where one types line by line. */
  private String lastLine() {
    String typed = reader.typed().toString();
    return typed.substring(typed.lastIndexOf('\n') + 1).strip();
  }

  /** Moves by rows as they are seen, not by the far ends of a paragraph. */
  private void row(int by) {
    Typed typed = Typed.of(reader.typed(), columns, curtain.hides());
    int place = reader.typed().cursor();
    int row = typed.rowOf(place) + by;
    if (row < 0 || row >= typed.rows()) {
      page.scrollLines(by);
      return;
    }
    reader.typed().cursor(typed.place(row, typed.columnOf(place)));
  }

  @Override
  public List<AttributedString> reading(int width) {
    return reading.lines(width);
  }

  @Override
  public Panel panel(int width) {
    columns = width - PROMPT.length() - 1;
    Typed typed = Typed.of(reader.typed(), columns, curtain.hides());
    int place = reader.typed().cursor();
    int focus = typed.rowOf(place);
    int first = Math.max(0, focus - TALLEST);
    List<AttributedString> lines = new ArrayList<>();
    for (int row = first; row < Math.min(typed.rows(), focus + TALLEST); row++) {
      Theme theme = reading.theme();
      lines.add(
          new AttributedStringBuilder()
              .append(row == 0 ? theme.mark(PROMPT) : theme.plain(REST))
              .append(theme.plain(typed.text(row)))
              .toAttributedString());
    }
    return new Panel(lines, focus - first, PROMPT.length() + typed.columnOf(place));
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
