package io.github.closer.terminal;

import io.github.closer.play.Stage;
import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.Move;
import io.github.closer.session.Reply;
import java.time.Duration;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jline.utils.AttributedString;

/**
 * A stage on the whole screen of a terminal: one card at a time, and nothing of an earlier one.
 *
 * <p>Promises that the terminal is given back as it was, however the program ends, and that what
 * somebody typed alone is on no screen afterwards. Does not keep anybody from looking.
 */
public final class RichStage implements Stage, AutoCloseable {
  private final RichTerminal rich;
  private final Screen screen;
  private final Keyboard keyboard;
  private final Here here;
  private final Look look;
  private final Escapes escapes;
  private final Desk desk;
  private final ClockFace face = new ClockFace();
  private final Shelf<CardClock> clocks = new Shelf<>();
  private String sentence = "";
  private boolean breaking;

  RichStage(RichTerminal rich, Here here, Theme theme) {
    this(rich, here, theme, Ticker.USUAL);
  }

  RichStage(RichTerminal rich, Here here, Theme theme, Duration beat) {
    this.rich = rich;
    this.screen = new Screen(rich);
    this.escapes = new Escapes(here.clock());
    this.keyboard = new Keyboard(rich.terminal(), escapes);
    this.here = here;
    this.look = new Look(theme, new Wording(here.words()));
    this.desk = new Desk(rich, look, escapes, new Drafts(), beat);
  }

  /**
   * Takes over the terminal the program was started in.
   *
   * @param here the time, and the language
   * @param theme how it looks
   * @param end ends the program with a status: 130 after ^C, and 0 after three escapes within a
   *     second; the terminal is given back before it is called
   * @throws NoTerminal where there is none, or one that can not hold a screen
   */
  public static RichStage open(Here here, Theme theme, IntConsumer end) throws NoTerminal {
    return new RichStage(RichTerminal.open(end), here, theme);
  }

  @Override
  public Reply perform(Cue cue) {
    if (rich.gone()) {
      return new Reply.Left();
    }
    Reply reply = cue.accept(new Director());
    clocks.after(reply, cue.card(), CardClock::putAside);
    breaking = reply.equals(new Reply.Wants(Move.BREAK));
    rich.drain(escapes);
    if (cue.card().alone()) {
      rich.wipe();
    }
    return reply;
  }

  private CardClock takenUp(Card card, Supplier<CardClock> anew) {
    CardClock clock = clocks.take(card).orElseGet(anew);
    clock.takeUp();
    clocks.put(card, clock);
    return clock;
  }

  /** Says so with the next card; until the first key there. */
  @Override
  public void saved() {
    sentence = look.wording().say("saved");
  }

  /** Gives the terminal back as it was, and forgets what was begun and not sent. */
  @Override
  public void close() {
    desk.drafts().close();
    rich.close();
  }

  private Page page(Card card, Card.Ways ways, CardClock time) {
    // Whoever read the words of an earlier card has its own idea of where the cursor belongs.
    screen.cursorMoved();
    Page page = new Page(screen, look, new Page.Shown(card, ways, time, face), sentence);
    sentence = "";
    return page;
  }

  /** Finds the scene for a cue, and plays it. */
  private final class Director implements Cue.Visitor<Reply> {
    private Reply play(Scene scene, Page page) {
      return new Playing(desk, keyboard, page, here.clock()).until(scene);
    }

    private Reply play(Scene scene, Card card) {
      return play(scene, timed(card));
    }

    /** A page with the card's own clock in it. */
    private Page timed(Card card) {
      CardClock time = takenUp(card, () -> CardClock.starting(card.aids().time(), here.clock()));
      return page(card, card.aids().ways(), time);
    }

    /** A page of which the scene shows the time itself, or which has none. */
    private Page untimed(Card card) {
      return page(card, card.aids().ways(), CardClock.silent(here.clock()));
    }

    private Scene reading(IntFunction<List<AttributedString>> lines) {
      return new ReadScene(look.wording(), lines);
    }

    @Override
    public Reply show(Cue.Show cue) {
      return play(new ReadScene(new Reading(look, cue.card())), cue.card());
    }

    @Override
    public Reply write(Cue.Write cue) {
      return Writing.perform(desk, timed(cue.card()), cue);
    }

    @Override
    public Reply choose(Cue.Choose cue) {
      return play(new ChooseScene(look, cue), cue.card());
    }

    @Override
    public Reply rate(Cue.Rate cue) {
      return play(new RateScene(look, cue), cue.card());
    }

    @Override
    public Reply tick(Cue.Tick cue) {
      return play(new TickScene(look, cue), cue.card());
    }

    @Override
    public Reply handOver(Cue.HandOver cue) {
      rich.wipe();
      return play(
          reading(new Handing(look, cue, breaking)::lines),
          page(cue.card(), Card.Ways.NONE, CardClock.silent(here.clock())));
    }

    @Override
    public Reply speak(Cue.Speak cue) {
      Card card = cue.card();
      CardClock time = takenUp(card, () -> CardClock.counting(card.aids().time(), here.clock()));
      return play(new SpeakScene(look, cue, time), page(card, card.aids().ways(), time));
    }

    @Override
    public Reply rest(Cue.Wait cue) {
      return play(new WaitScene(desk, cue, here.clock(), here.zone()), untimed(cue.card()));
    }

    @Override
    public Reply reveal(Cue.Reveal cue) {
      return play(reading(new Sides(look, cue)::lines), cue.card());
    }
  }
}
