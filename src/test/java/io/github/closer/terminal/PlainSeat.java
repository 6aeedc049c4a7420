package io.github.closer.terminal;

import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import io.github.closer.text.Words;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Somebody in front of a plain stage, who types lines that were thought of before. */
final class PlainSeat {
  static final Instant NOW = Instant.parse("2026-11-23T20:15:00Z");
  static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  /** Ends the input where it stands in a list of lines. */
  static final String END = "<end>";

  private final StringWriter screen = new StringWriter();
  private final Deque<String> seen = new ArrayDeque<>();
  private final Deque<String> unseen = new ArrayDeque<>();
  private final List<Integer> ends = new ArrayList<>();
  private final List<String> prompts = new ArrayList<>();
  private volatile Instant now = NOW;
  private final InstantSource clock = () -> now;
  private final PlainStage stage;
  private Runnable before = () -> {};
  private int pasted;
  private boolean dropped;

  PlainSeat() {
    this(Manner.PLAIN, new Extent(80, 24));
  }

  PlainSeat(Manner manner, Extent extent) {
    Here here = new Here(clock, ZONE, Words.in(Locale.ENGLISH));
    Speech speech = new Speech(new PrintWriter(screen), () -> extent);
    stage = new PlainStage(new PlainDesk(new Hands(), speech, here, manner, ends::add), () -> {});
  }

  /** What comes from the keyboard. Only the Enter is echoed here. */
  private final class Hands implements TypedLines {
    @Override
    public Optional<String> next(Runnable prompt) {
      return typed(prompt, seen);
    }

    @Override
    public Optional<String> nextUnseen(Runnable prompt) {
      return typed(prompt, unseen);
    }

    private Optional<String> typed(Runnable prompt, Deque<String> lines) {
      prompt.run();
      prompts.add(screen().substring(screen().lastIndexOf('\n') + 1));
      before.run();
      pasted = Math.max(0, pasted - 1);
      String line = lines.isEmpty() ? END : lines.poll();
      screen.append('\n');
      return line.equals(END) ? Optional.empty() : Optional.of(line);
    }

    @Override
    public boolean waiting() {
      return pasted > 0;
    }

    @Override
    public void drop() {
      dropped = true;
    }
  }

  /** Will type these. */
  PlainSeat types(String... lines) {
    seen.addAll(List.of(lines));
    return this;
  }

  /** Will type these unseen. */
  PlainSeat typesUnseen(String... lines) {
    unseen.addAll(List.of(lines));
    return this;
  }

  /** The next lines come at once, as from a paste. */
  PlainSeat pastes(String... lines) {
    pasted = lines.length;
    return types(lines);
  }

  /** Does something before each line is typed. */
  PlainSeat before(Runnable action) {
    before = action;
    return this;
  }

  PlainSeat at(Instant instant) {
    now = instant;
    return this;
  }

  PlainSeat later(Duration time) {
    return at(now.plus(time));
  }

  Reply perform(Cue cue) {
    return stage.perform(cue);
  }

  PlainStage stage() {
    return stage;
  }

  InstantSource clock() {
    return clock;
  }

  String screen() {
    synchronized (screen.getBuffer()) {
      return screen.toString();
    }
  }

  /** The screen on one line, wherever its lines are broken. */
  String flowing() {
    return screen().replaceAll("\\s+", " ");
  }

  List<String> prompts() {
    return prompts;
  }

  List<Integer> ends() {
    return ends;
  }

  /** What nobody asked for. */
  List<String> left() {
    List<String> out = new ArrayList<>(seen);
    out.addAll(unseen);
    return out;
  }

  boolean dropped() {
    return dropped;
  }
}
