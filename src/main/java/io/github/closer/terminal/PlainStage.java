package io.github.closer.terminal;

import io.github.closer.play.Stage;
import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import io.github.closer.text.Neutral;
import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * A stage line by line.
 *
 * <p>It only ever adds lines: no escape sequence, no redrawing, no colour, nothing that a screen
 * reader or an old terminal would stumble over. What one person enters alone is not shown while it
 * is typed.
 */
public final class PlainStage implements Stage, Cue.Visitor<Reply>, AutoCloseable {
  private final Dialogue dialogue;
  private final Here here;
  private final Wording wording;
  private final Drafts drafts = new Drafts();
  private boolean introduced;
  private boolean explains;

  PlainStage(TypedLines in, PrintWriter out, Here here, IntConsumer end) {
    this.wording = new Wording(here.words());
    this.dialogue = new Dialogue(in, out, wording, end);
    this.here = here;
  }

  /**
   * A stage on the machine's console.
   *
   * @param here the time, and the language
   * @param end ends the program with a status: 0 after {@code /x}, which says nothing
   */
  public static PlainStage on(Console console, Here here, IntConsumer end) {
    ConsoleLines lines = new ConsoleLines(console, new Wording(here.words()).say("not-shown"));
    return new PlainStage(lines, console.writer(), here, end);
  }

  @Override
  public Reply perform(Cue cue) {
    Optional<Duration> time = cue.card().aids().time();
    if (time.isEmpty()) {
      return cue.accept(this);
    }
    try (SoftClock soft = new SoftClock()) {
      soft.run(time.get(), key -> dialogue.say(wording.say(key)));
      return cue.accept(this);
    }
  }

  @Override
  public void saved() {
    dialogue.say(wording.say("saved"));
  }

  /** Forgets what was begun and not sent. */
  @Override
  public void close() {
    drafts.close();
  }

  @Override
  public Reply show(Cue.Show cue) {
    say(cue.card());
    return goOn(cue);
  }

  @Override
  public Reply write(Cue.Write cue) {
    say(cue.card());
    return new PlainWriting(dialogue, wording, cue, drafts).answer();
  }

  @Override
  public Reply choose(Cue.Choose cue) {
    say(cue.card());
    sayNumbered(cue.options());
    int size = cue.options().size();
    Optional<Integer> first = cue.shortcuts().map(Cue.Shortcuts::enter);
    dialogue.say(
        first.map(at -> wording.enterChoice(size, at + 1)).orElse(wording.enterChoice(size)));
    if (first.isPresent() && !explains) {
      explains = true;
      dialogue.say(wording.say("asks-help"));
    }
    return dialogue.line(cue, line -> new Reply.Chosen(chosen(line, first)));
  }

  /** The index that is meant; negative where it is none. */
  private static int chosen(String line, Optional<Integer> first) {
    return line.isBlank() ? first.orElse(-1) : number(line).map(number -> number - 1).orElse(-1);
  }

  @Override
  public Reply rate(Cue.Rate cue) {
    say(cue.card());
    dialogue.say(wording.enterOn(cue.scale()));
    return dialogue.line(
        cue, line -> number(line).<Reply>map(Reply.Rated::new).orElseGet(Reply.Done::new));
  }

  @Override
  public Reply tick(Cue.Tick cue) {
    say(cue.card());
    sayNumbered(cue.items());
    dialogue.say(wording.say("enter.ticks"));
    return dialogue.line(cue, line -> ticked(line, cue.items().size()));
  }

  private Reply ticked(String line, int size) {
    if (line.strip().equalsIgnoreCase(wording.say("all"))) {
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
    dialogue.scrollAway();
    String to = cue.card().place().addressee();
    if (cue.from().isEmpty()) {
      dialogue.say(wording.lookAgain(to));
      return goOn(cue);
    }
    dialogue.say(wording.passKeyboard(to));
    dialogue.say(wording.lookAway(cue.from().get()));
    dialogue.say(wording.ready(to));
    return dialogue.line(cue, line -> new Reply.Done());
  }

  @Override
  public Reply speak(Cue.Speak cue) {
    say(cue.card());
    Instant begun = clock().instant();
    dialogue.say(wording.say("speak"));
    return dialogue.line(cue, line -> new Reply.Spoke(Duration.between(begun, clock().instant())));
  }

  @Override
  public Reply rest(Cue.Wait cue) {
    say(cue.card());
    if (!cue.meanwhile().isEmpty()) {
      dialogue.say(wording.say("meanwhile"));
      cue.meanwhile().forEach(line -> dialogue.say("- " + Neutral.line(line)));
    }
    dialogue.say(lasts(cue));
    Reply reply = goOn(cue);
    while (reply instanceof Reply.Done && clock().instant().isBefore(cue.notBefore())) {
      dialogue.say(wording.notYetPlain(left(cue.notBefore())));
      reply = dialogue.line(cue, line -> new Reply.Done());
    }
    return reply;
  }

  private String lasts(Cue.Wait cue) {
    Duration left = left(cue.until());
    if (left.isZero()) {
      return wording.say("wait-over");
    }
    if (!Wording.lasting(left)) {
      return wording.takes(left);
    }
    // The second that has passed since the break was agreed on is nothing to speak of.
    Duration minutes = Duration.ofMinutes(left.plusSeconds(59).toMinutes());
    return wording.takes(minutes, wording.backAt(cue.until(), clock().instant(), here.zone()));
  }

  private InstantSource clock() {
    return here.clock();
  }

  /** Whole seconds; none when it is over. */
  private Duration left(Instant until) {
    long seconds = Duration.between(clock().instant(), until).toSeconds();
    return Duration.ofSeconds(Math.max(0, seconds));
  }

  @Override
  public Reply reveal(Cue.Reveal cue) {
    say(cue.card());
    cue.sides().forEach(side -> dialogue.say(wording.answered(side.name(), side.words())));
    return goOn(cue);
  }

  private Reply goOn(Cue cue) {
    dialogue.say(wording.say("go-on"));
    return dialogue.line(cue, line -> new Reply.Done());
  }

  private void say(Card card) {
    dialogue.blank();
    dialogue.say(wording.heading(card.place()));
    dialogue.say(Neutral.lines(card.text()));
    card.aids().starter().ifPresent(starter -> dialogue.say(wording.starter(starter)));
    if (!card.aids().avoid().isEmpty()) {
      dialogue.say(wording.avoid(card.aids().avoid()));
    }
    card.aids().hints().forEach(line -> dialogue.say(Neutral.line(line)));
    card.aids().time().ifPresent(time -> dialogue.say(wording.thereIs(time)));
    if (!introduced) {
      introduced = true;
      dialogue.say(wording.say("at-any-time"));
    }
  }

  private void sayNumbered(List<String> options) {
    for (int i = 0; i < options.size(); i++) {
      dialogue.say((i + 1) + ". " + Neutral.line(options.get(i)));
    }
  }

  private static Optional<Integer> number(String line) {
    String digits = line.strip();
    return digits.matches("-?[0-9]{1,6}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
  }
}
