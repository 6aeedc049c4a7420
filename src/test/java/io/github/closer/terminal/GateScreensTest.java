package io.github.closer.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Deck;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Source;
import io.github.closer.play.Player;
import io.github.closer.play.Stage;
import io.github.closer.rehearsal.MemoryJournal;
import io.github.closer.rehearsal.Script;
import io.github.closer.rehearsal.ScriptReader;
import io.github.closer.rehearsal.ScriptedStage;
import io.github.closer.rehearsal.VirtualClock;
import io.github.closer.session.Audience;
import io.github.closer.session.Chance;
import io.github.closer.session.Cue;
import io.github.closer.session.GatedDecks;
import io.github.closer.session.InEnglish;
import io.github.closer.session.Reply;
import io.github.closer.session.Session;
import io.github.closer.session.Setting;
import io.github.closer.text.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What stands on the screen of Alex, of Sam and of both is the same for whatever reason a gate
 * stays closed: line by line, and in every frame of the full screen. Only on one's own private
 * screen may one's own answer be seen, until it is sent.
 */
class GateScreensTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  static List<GatedDecks.Kind> kinds() {
    return GatedDecks.all();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void lineByLine(GatedDecks.Kind kind) {
    Map<Audience, String> first = plain(kind, GatedDecks.closed(kind).get(0));

    assertThat(first.get(Audience.A)).contains(kind.questions().get(0).stretch());
    for (GatedDecks.Evening evening : GatedDecks.closed(kind)) {
      assertThat(plain(kind, evening)).as("%s, %s", kind, evening.name()).isEqualTo(first);
    }
    assertThat(plain(kind, GatedDecks.open(kind))).isNotEqualTo(first);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void onTheFullScreen(GatedDecks.Kind kind) throws Exception {
    Map<Audience, String> first = rich(kind, GatedDecks.closed(kind).get(0));

    assertThat(first.get(Audience.A)).contains(kind.questions().get(0).stretch());
    for (GatedDecks.Evening evening : GatedDecks.closed(kind)) {
      assertThat(rich(kind, evening)).as("%s, %s", kind, evening.name()).isEqualTo(first);
    }
    assertThat(rich(kind, GatedDecks.open(kind))).isNotEqualTo(first);
  }

  private static Map<Audience, String> plain(GatedDecks.Kind kind, GatedDecks.Evening evening) {
    PlainHand hand = new PlainHand(evening);
    play(kind, evening, hand, hand.clock);
    return hand.screens();
  }

  private static Map<Audience, String> rich(GatedDecks.Kind kind, GatedDecks.Evening evening)
      throws Exception {
    try (RichHand hand = new RichHand(evening)) {
      play(kind, evening, hand, hand.clock);
      return hand.screens();
    }
  }

  private static void play(
      GatedDecks.Kind kind, GatedDecks.Evening evening, Stage stage, VirtualClock clock) {
    Deck deck = DeckReader.read(new Source("deck.yaml", kind.deck()), "deck").value().orElseThrow();
    Script script = script(evening);
    Chance chance = Chance.of(script.seed().orElseThrow());
    Setting setting =
        new Setting(deck, script.people().orElseThrow(), chance, InEnglish.region(ZONE));
    Session session = Session.begin(setting, clock.instant());
    assertThat(new Player(stage, new MemoryJournal(), clock).play(session))
        .isEqualTo(Player.Outcome.FINISHED);
  }

  private static Script script(GatedDecks.Evening evening) {
    return ScriptReader.read(new Source("answers.yaml", evening.answers()), InEnglish.WORDS)
        .script()
        .orElseThrow();
  }

  /** Two people who follow a script, and what each screen showed to whom. */
  private abstract static class Hand implements Stage {
    final VirtualClock clock;
    private final ScriptedStage script;
    private final Map<Audience, StringBuilder> screens = new EnumMap<>(Audience.class);
    private Audience looking = Audience.BOTH;

    Hand(GatedDecks.Evening evening) {
      Script answers = script(evening);
      clock = new VirtualClock(answers.at().orElseThrow());
      script =
          new ScriptedStage(answers, clock, new PrintWriter(new StringWriter()), InEnglish.WORDS);
    }

    /** What is answered; time goes by. */
    Reply decided(Cue cue) {
      return script.perform(cue);
    }

    abstract Reply on(Cue cue);

    @Override
    public Reply perform(Cue cue) {
      Reply reply = on(cue);
      if (cue instanceof Cue.HandOver) {
        looking = cue.card().audience();
        saw("-- handed over at " + clock.instant());
      }
      return reply;
    }

    void saw(String words) {
      screens.computeIfAbsent(looking, who -> new StringBuilder()).append(words).append('\n');
    }

    Map<Audience, String> screens() {
      Map<Audience, String> out = new EnumMap<>(Audience.class);
      screens.forEach((who, words) -> out.put(who, words.toString()));
      return out;
    }
  }

  /** At the stage line by line. */
  private static final class PlainHand extends Hand {
    private final StringWriter screen = new StringWriter();
    private final Deque<String> lines = new ArrayDeque<>();
    private Optional<Cue> waiting = Optional.empty();
    private final PlainStage stage;

    PlainHand(GatedDecks.Evening evening) {
      super(evening);
      TypedLines typed =
          new TypedLines() {
            @Override
            public Optional<String> next(Runnable prompt) {
              prompt.run();
              waiting.ifPresent(PlainHand.this::decided);
              waiting = Optional.empty();
              return Optional.of(lines.isEmpty() ? "" : lines.remove());
            }

            @Override
            public Optional<String> nextUnseen(Runnable prompt) {
              return next(prompt);
            }

            @Override
            public boolean waiting() {
              return false;
            }

            @Override
            public void drop() {}
          };
      Speech speech = new Speech(new PrintWriter(screen), () -> Extent.UNKNOWN);
      Here here = new Here(clock, ZONE, Words.in(Locale.ENGLISH));
      stage = new PlainStage(new PlainDesk(typed, speech, here, Manner.PLAIN, end -> {}), () -> {});
    }

    @Override
    Reply on(Cue cue) {
      if (cue instanceof Cue.Wait) {
        waiting = Optional.of(cue);
      } else {
        lines.add(line(decided(cue)));
      }
      Reply reply = stage.perform(cue);
      collect();
      return reply;
    }

    @Override
    public void saved() {
      stage.saved();
      collect();
    }

    private void collect() {
      saw(screen.toString());
      screen.getBuffer().setLength(0);
    }

    private static String line(Reply reply) {
      if (reply instanceof Reply.Chosen chosen) {
        return Integer.toString(chosen.index() + 1);
      }
      if (reply instanceof Reply.Rated rated) {
        return Integer.toString(rated.value());
      }
      if (reply instanceof Reply.Wants) {
        return "/break";
      }
      return reply instanceof Reply.Passed ? "/pass" : "";
    }
  }

  /** At the full screen, where every frame is kept. */
  private static final class RichHand extends Hand implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 10_000;
    private static final int COLUMNS = 80;
    private static final int ROWS = 24;

    private final ScreenTerminal screen = new ScreenTerminal(COLUMNS, ROWS);
    private final List<String> frames = new ArrayList<>();
    private String shown = "";
    private final LineDisciplineTerminal terminal;
    private final RichStage stage;

    RichHand(GatedDecks.Evening evening) throws IOException, NoTerminal {
      super(evening);
      terminal = new LineDisciplineTerminal("seat", "xterm-256color", painted(), UTF_8);
      terminal.setSize(Size.of(COLUMNS, ROWS));
      RichTerminal rich =
          RichTerminal.over(
              terminal, new RichTerminal.Ways(end -> {}, () -> {}, () -> false, () -> {}));
      stage =
          new RichStage(
              rich, new Here(clock, ZONE, Words.in(Locale.ENGLISH)), new Theme(true, false));
    }

    private OutputStream painted() {
      return new OutputStream() {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public synchronized void write(int one) {
          bytes.write(one);
        }

        @Override
        public synchronized void flush() {
          screen.write(bytes.toString(UTF_8));
          bytes.reset();
          keep(text());
        }
      };
    }

    private String text() {
      long[] cells = new long[COLUMNS * ROWS];
      screen.dump(cells, new int[2]);
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < cells.length; i++) {
        int sign = ScreenTerminal.cellCodePoint(cells[i]);
        out.appendCodePoint(sign <= 0 ? ' ' : sign);
        out.append((i + 1) % COLUMNS == 0 ? "\n" : "");
      }
      return out.toString().replaceAll(" +\n", "\n");
    }

    private void keep(String frame) {
      synchronized (frames) {
        if (!frame.equals(shown)) {
          frames.add(frame);
        }
        shown = frame;
        frames.notifyAll();
      }
    }

    @Override
    Reply on(Cue cue) {
      // A clock that moves while a card stands there would repaint it at any moment.
      boolean waits = cue instanceof Cue.Wait;
      Reply decided = waits ? new Reply.Done() : decided(cue);
      CompletableFuture<Reply> reply = CompletableFuture.supplyAsync(() -> stage.perform(cue));
      String before = shown(reply, "");
      if (waits) {
        decided(cue);
        before = shown(reply, before);
      }
      for (String key : keys(decided)) {
        press(key);
        before = shown(reply, before);
      }
      Reply given = given(reply);
      synchronized (frames) {
        List<String> painted = frames.stream().filter(frame -> !frame.isBlank()).toList();
        // What is entered alone may be seen on one's own screen until it is sent.
        boolean alone = cue.card().alone();
        (alone ? painted.subList(0, 1) : painted).forEach(this::saw);
        saw(alone ? frames.get(frames.size() - 1) : "");
        frames.clear();
      }
      return given;
    }

    /** Waits until something else than before is shown, or until there is a reply. */
    private String shown(CompletableFuture<Reply> reply, String before) {
      long end = System.currentTimeMillis() + PATIENCE_MILLIS;
      synchronized (frames) {
        while (System.currentTimeMillis() < end && !reply.isDone()) {
          String now = frames.isEmpty() ? "" : frames.get(frames.size() - 1);
          if (!now.isBlank() && !now.equals(before)) {
            return now;
          }
          try {
            frames.wait(20);
          } catch (InterruptedException e) {
            throw new AssertionError(e);
          }
        }
      }
      return before;
    }

    private static Reply given(CompletableFuture<Reply> reply) {
      try {
        return reply.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }

    private void press(String key) {
      try {
        terminal.processInputBytes(key.getBytes(UTF_8));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }

    private static List<String> keys(Reply reply) {
      if (reply instanceof Reply.Chosen chosen) {
        return List.of(Integer.toString(chosen.index() + 1), "\r");
      }
      if (reply instanceof Reply.Rated rated) {
        return List.of(Integer.toString(rated.value()), "\r");
      }
      if (reply instanceof Reply.Wants) {
        return List.of(Character.toString('B' & 0x1F));
      }
      return List.of(reply instanceof Reply.Passed ? Character.toString('P' & 0x1F) : "\r");
    }

    @Override
    public void saved() {
      stage.saved();
    }

    @Override
    public void close() {
      stage.close();
    }
  }
}
