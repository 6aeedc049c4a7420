package io.github.closer.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import io.github.closer.text.Words;
import java.io.IOException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.AttributedString;
import org.jline.utils.ScreenTerminal;

/** An example that stands still: its page at any size, and what one key does to it. */
final class Easel {
  private static final InstantSource CLOCK = InstantSource.fixed(Scenery.NOW);
  private static final long PATIENCE_MILLIS = 5_000;
  private static final Size USUAL = Size.of(80, 24);
  private static final Bench BENCH = Bench.usual();

  private final Scenery example;
  private final Look look;
  private final Page page;
  private final Desk desk;
  private final Playing playing;
  private final View view;

  Easel(Scenery example, Theme theme, Locale language) {
    this.example = example;
    this.look = new Look(theme, new Wording(Words.in(language)));
    CardClock time = clock();
    Card card = example.cue().card();
    Card.Ways ways = example.cue() instanceof Cue.HandOver ? Card.Ways.NONE : card.aids().ways();
    Page.Shown shown = new Page.Shown(card, ways, time, new ClockFace());
    this.page = new Page(new Screen(BENCH.rich()), look, shown, "");
    this.desk = new Desk(BENCH.rich(), look, new Escapes(CLOCK), new Drafts(), Ticker.USUAL);
    this.playing = new Playing(desk, BENCH.keyboard(), page, CLOCK);
    this.view = view(time);
    frame(USUAL);
    if (view instanceof Scene) {
      example.keys().forEach(this::press);
      page.say("");
    }
  }

  Easel(Scenery example) {
    this(example, new Theme(true, true), Locale.ENGLISH);
  }

  private CardClock clock() {
    return example.cue() instanceof Cue.Speak || example.cue() instanceof Cue.Write
        ? example.cue() instanceof Cue.Speak
            ? CardClock.counting(example.cue().card().aids().time(), CLOCK)
            : CardClock.starting(example.cue().card().aids().time(), CLOCK)
        : CardClock.silent(CLOCK);
  }

  View view() {
    return view;
  }

  Page page() {
    return page;
  }

  Wording wording() {
    return look.wording();
  }

  /** All keys that are named now. */
  List<String> keys() {
    frame(USUAL);
    return page.keys(view);
  }

  Frame frame(Size size) {
    return page.frame(view, size);
  }

  /** What stands on a screen of the usual size. */
  List<String> lines() {
    return frame(USUAL).lines().stream().map(AttributedString::toString).toList();
  }

  /**
   * Whether a key answers, or changes what stands on the screen, or what stands there when the
   * curtain is drawn back. A sentence is no change.
   */
  boolean changes(String key) {
    List<String> before = lines();
    List<String> behind = behind();
    Optional<Reply> reply = press(key);
    page.say("");
    return reply.isPresent() || !before.equals(lines()) || !behind.equals(behind());
  }

  private List<String> behind() {
    if (page.listing() || !example.cue().card().alone()) {
      return List.of();
    }
    press(Keyboard.SHOW);
    List<String> lines = lines();
    press(Keyboard.SHOW);
    lines();
    return lines;
  }

  /** The reply this key gives. */
  Reply answer(String key) {
    return press(key).orElseThrow();
  }

  private Optional<Reply> press(String key) {
    return playing.press((Scene) view, BENCH.key(key));
  }

  private View view(CardClock time) {
    return example.cue().accept(new Builder(time));
  }

  /** What is written, as it looks: there is no reader here. */
  private View written(Cue.Write cue) {
    Manuscript manuscript = new Manuscript();
    Curtain curtain = new Curtain(cue.card());
    for (String key : example.keys()) {
      if (key.equals(Keyboard.SHOW)) {
        curtain.pull();
      } else if (!key.equals(Seat.ENTER) && !key.equals(Keyboard.LIST)) {
        manuscript.type(key);
      }
    }
    Pen pen = new Pen(manuscript, curtain);
    Reading reading = new Reading(look, cue.card());
    return new View() {
      @Override
      public List<AttributedString> reading(int columns) {
        return reading.lines(columns);
      }

      @Override
      public List<AttributedString> assurance(int columns) {
        return new Reading(look, cue.card()).assurance(columns);
      }

      @Override
      public Panel panel(int columns) {
        return pen.panel(look.theme(), columns);
      }

      @Override
      public List<String> keys() {
        List<String> keys = new ArrayList<>(List.of(wording().say("key.sends")));
        keys.add(wording().say("key.new-line"));
        curtain.key(wording()).ifPresent(keys::add);
        return keys;
      }

      @Override
      public List<String> finer() {
        List<String> keys = new ArrayList<>(wording().list("key.editing"));
        keys.add(0, wording().say("key.new-line-too"));
        return keys;
      }

      @Override
      public boolean arrows() {
        return true;
      }
    };
  }

  /**
   * A terminal for all examples: nothing is painted on it.
   *
   * @param known keys by what a terminal sends for them
   */
  private record Bench(
      LineDisciplineTerminal terminal,
      RichTerminal rich,
      Keyboard keyboard,
      Map<String, Key> known) {
    static Bench usual() {
      try {
        LineDisciplineTerminal terminal =
            ScreenTerminal.withTerminal("easel", "xterm-256color", 80, 24).terminal();
        RichTerminal rich =
            RichTerminal.over(
                terminal, new RichTerminal.Ways(end -> {}, () -> {}, () -> false, () -> {}));
        Keyboard keyboard = new Keyboard(terminal, new Escapes(CLOCK));
        return new Bench(terminal, rich, keyboard, new ConcurrentHashMap<>());
      } catch (IOException | NoTerminal e) {
        throw new AssertionError(e);
      }
    }

    Key key(String sent) {
      return known.computeIfAbsent(sent, this::read);
    }

    private Key read(String sent) {
      try {
        terminal.processInputBytes(sent.getBytes(UTF_8));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
      return keyboard.next(PATIENCE_MILLIS);
    }
  }

  private final class Builder implements Cue.Visitor<View> {
    private final CardClock time;

    Builder(CardClock time) {
      this.time = time;
    }

    @Override
    public View show(Cue.Show cue) {
      return new ReadScene(wording(), new Reading(look, cue.card())::lines);
    }

    @Override
    public View write(Cue.Write cue) {
      return written(cue);
    }

    @Override
    public View choose(Cue.Choose cue) {
      return new ChooseScene(look, cue);
    }

    @Override
    public View rate(Cue.Rate cue) {
      return new RateScene(look, cue);
    }

    @Override
    public View tick(Cue.Tick cue) {
      return new TickScene(look, cue);
    }

    @Override
    public View handOver(Cue.HandOver cue) {
      return new ReadScene(wording(), new Handing(look, cue, true)::lines);
    }

    @Override
    public View speak(Cue.Speak cue) {
      return new SpeakScene(look, cue, time);
    }

    @Override
    public View rest(Cue.Wait cue) {
      return new WaitScene(desk, cue, CLOCK, ZoneId.of("Europe/Berlin"));
    }

    @Override
    public View reveal(Cue.Reveal cue) {
      return new ReadScene(wording(), new Sides(look, cue)::lines);
    }
  }
}
