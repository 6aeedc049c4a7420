package io.github.closer.terminal;

import io.github.closer.play.Stage;
import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import io.github.closer.text.Neutral;
import io.github.closer.text.NeutralWriter;
import java.io.Console;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * A stage line by line.
 *
 * <p>It only ever adds lines: no escape sequence, no redrawing, no colour, nothing that a screen
 * reader or an old terminal would stumble over; and what waits for an answer stands at the very
 * end, where the cursor is. What one person enters alone is not shown while it is typed, and never
 * afterwards, because whatever stands here can be scrolled back to.
 */
public final class PlainStage implements Stage, Cue.Visitor<Reply>, AutoCloseable {
  private static final int INTERRUPTED = 130;

  private final PlainDesk desk;
  private final Runnable closing;
  private boolean closed;

  PlainStage(PlainDesk desk, Runnable closing) {
    this.desk = desk;
    this.closing = closing;
  }

  /**
   * A stage on the machine's console.
   *
   * @param in what is typed there
   * @param here the time, and the language
   * @param manner for whom lines are said
   * @param end ends the program with a status: 130 after ^C, and 0 after {@code /x}, which says
   *     nothing
   */
  public static PlainStage on(
      Console console, InputStream in, Here here, Manner manner, IntConsumer end) {
    Optional<TerminalLines> terminal = TerminalLines.open(in, console.writer(), console.charset());
    terminal.ifPresent(own -> own.onInterrupt(() -> end.accept(INTERRUPTED)));
    TypedLines lines = terminal.<TypedLines>map(own -> own).orElse(new ConsoleLines(console));
    Speech speech =
        new Speech(
            NeutralWriter.over(console.writer()),
            () -> terminal.map(TerminalLines::extent).orElse(Extent.UNKNOWN));
    return new PlainStage(
        new PlainDesk(lines, speech, here, manner, end),
        () -> terminal.ifPresent(TerminalLines::close));
  }

  @Override
  public Reply perform(Cue cue) {
    Reply reply = cue.accept(this);
    desk.putAside(cue.card(), reply);
    // What was pasted and not asked for would answer the next card, perhaps the other person's.
    desk.in().drop();
    return reply;
  }

  @Override
  public void saved() {
    desk.speech().say(desk.shared().say("saved"));
  }

  /** Forgets what was begun and not sent, and gives the terminal back; once. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    desk.close();
    closing.run();
  }

  @Override
  public Reply show(Cue.Show cue) {
    return goOn(cue, () -> say(cue.card()));
  }

  @Override
  public Reply reveal(Cue.Reveal cue) {
    return goOn(
        cue,
        () -> {
          say(cue.card());
          cue.sides()
              .forEach(
                  side -> desk.speech().say(desk.shared().answered(side.name(), side.words())));
        });
  }

  private Reply goOn(Cue cue, Runnable card) {
    SoftClock clock = desk.clock(cue.card());
    try (Asides asides = begin(cue, clock, card)) {
      asides.watch();
      return new Dialogue(desk, cue, asides)
          .line(() -> desk.shared().say("go-on"), line -> new Reply.Done());
    }
  }

  @Override
  public Reply speak(Cue.Speak cue) {
    SoftClock clock = desk.clock(cue.card());
    try (Asides asides = begin(cue, clock, () -> say(cue.card()))) {
      asides.watch();
      return new Dialogue(desk, cue, asides)
          .line(() -> desk.shared().say("speak"), line -> new Reply.Spoke(clock.gone()));
    }
  }

  @Override
  public Reply write(Cue.Write cue) {
    try (Asides asides = begin(cue, () -> say(cue.card()))) {
      return new PlainWriting(new Dialogue(desk, cue, asides), desk, cue).answer();
    }
  }

  @Override
  public Reply choose(Cue.Choose cue) {
    int size = cue.options().size();
    Optional<Integer> first = cue.shortcuts().map(Cue.Shortcuts::enter);
    return labelled(
        cue,
        cue.options(),
        first
            .map(index -> desk.wording().choice(size, index + 1))
            .orElseGet(() -> desk.wording().choice(size)),
        line -> new Reply.Chosen(chosen(line, first)));
  }

  /** The index that is meant; negative where it is none. */
  private static int chosen(String line, Optional<Integer> first) {
    return line.isBlank() ? first.orElse(-1) : number(line).map(number -> number - 1).orElse(-1);
  }

  @Override
  public Reply rate(Cue.Rate cue) {
    return labelled(
        cue,
        List.of(),
        desk.wording().scale(cue.scale()),
        line -> number(line).<Reply>map(Reply.Rated::new).orElseGet(Reply.Done::new));
  }

  @Override
  public Reply tick(Cue.Tick cue) {
    return labelled(
        cue, cue.items(), desk.wording().say("ticks"), line -> ticked(line, cue.items().size()));
  }

  /** A card with a list below it, and one line that answers. */
  private Reply labelled(
      Cue cue, List<String> list, String label, Function<String, Reply> reading) {
    Runnable card =
        () -> {
          say(cue.card());
          for (int i = 0; i < list.size(); i++) {
            desk.speech().say((i + 1) + ". " + Neutral.line(list.get(i)));
          }
        };
    try (Asides asides = begin(cue, card)) {
      Dialogue dialogue = new Dialogue(desk, cue, asides);
      return dialogue.line(() -> dialogue.prompt(label), reading);
    }
  }

  private Reply ticked(String line, int size) {
    if (line.strip().equalsIgnoreCase(desk.shared().say("all"))) {
      return new Reply.Ticked(IntStream.range(0, size).boxed().toList());
    }
    List<Integer> indexes = new ArrayList<>();
    for (String part : line.strip().split("[ ,;]+", -1)) {
      Optional<Integer> number = number(part);
      if (number.isEmpty()) {
        return new Reply.Done();
      }
      if (number.get() != 0) {
        indexes.add(number.get() - 1);
      }
    }
    return new Reply.Ticked(indexes.stream().distinct().sorted().toList());
  }

  @Override
  public Reply handOver(Cue.HandOver cue) {
    desk.speech().scrollAway();
    boolean back = cue.from().isEmpty();
    if (!back && desk.accessible()) {
      desk.speech().hint(desk.wording().say("heard"));
    }
    String to = cue.card().place().addressee();
    Runnable words = () -> handOver(cue.from(), to);
    words.run();
    SoftClock none = SoftClock.ofCard(Optional.empty(), desk.here().clock());
    try (Asides asides = new Asides(desk, cue, none, words)) {
      return new Dialogue(desk, cue, asides)
          .line(
              () -> back ? desk.shared().say("go-on") : desk.shared().ready(to),
              line -> new Reply.Done());
    }
  }

  private void handOver(Optional<String> from, String to) {
    if (from.isEmpty()) {
      desk.speech().say(desk.shared().lookAgain(to));
      return;
    }
    desk.speech().say(desk.shared().passKeyboard(to));
    desk.speech().say(desk.shared().lookAway(from.get()));
  }

  @Override
  public Reply rest(Cue.Wait cue) {
    Runnable card =
        () -> {
          say(cue.card());
          if (!cue.meanwhile().isEmpty()) {
            desk.speech().say(desk.shared().say("meanwhile"));
            cue.meanwhile().forEach(line -> desk.speech().say("- " + Neutral.line(line)));
          }
        };
    card.run();
    hint(cue);
    return new PlainRest(desk, cue, card).reply();
  }

  private Asides begin(Cue cue, Runnable card) {
    return begin(cue, desk.clock(cue.card()), card);
  }

  /** Says a card for the first time, with how much time there is. */
  private Asides begin(Cue cue, SoftClock clock, Runnable card) {
    card.run();
    Asides asides = new Asides(desk, cue, clock, card);
    cue.card()
        .aids()
        .time()
        .map(time -> clock.began() ? asides.time() : desk.wording().time(time, desk.in(time)))
        .ifPresent(desk.speech()::say);
    hint(cue);
    if (cue instanceof Cue.Choose choose && choose.shortcuts().isPresent()) {
      desk.speech().hint(desk.wording().say("asks-help"));
    }
    return asides;
  }

  /** What can be typed at any time, said with the first card of each person. */
  private void hint(Cue cue) {
    desk.speech().hint(desk.shared().say("at-any-time"), cue.card().audience());
  }

  private void say(Card card) {
    Wording wording = desk.shared();
    desk.speech().blank();
    desk.speech().say(wording.heading(card.place()));
    desk.speech().say(Neutral.lines(card.text()));
    card.aids()
        .advice()
        .starter()
        .ifPresent(starter -> desk.speech().say(wording.starter(starter)));
    if (!card.aids().advice().avoid().isEmpty()) {
      desk.speech().say(wording.avoid(card.aids().advice().avoid()));
    }
    card.aids().sentences().forEach(line -> desk.speech().say(Neutral.line(line)));
  }

  private static Optional<Integer> number(String line) {
    String digits = line.strip();
    return digits.matches("-?[0-9]{1,6}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
  }
}
