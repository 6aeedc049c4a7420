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
import java.time.ZoneId;
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
  private final InstantSource clock;
  private final ZoneId zone;
  private final Drafts drafts = new Drafts();
  private boolean introduced;

  PlainStage(TypedLines in, PrintWriter out, InstantSource clock, ZoneId zone, IntConsumer end) {
    this.dialogue = new Dialogue(in, out, end);
    this.clock = clock;
    this.zone = zone;
  }

  /**
   * A stage on the machine's console.
   *
   * @param clock tells the time of whoever speaks or waits
   * @param zone where the people live, for the hour at which a wait ends
   * @param end ends the program with a status: 0 after {@code /x}, which says nothing
   */
  public static PlainStage on(Console console, InstantSource clock, ZoneId zone, IntConsumer end) {
    return new PlainStage(new ConsoleLines(console), console.writer(), clock, zone, end);
  }

  @Override
  public Reply perform(Cue cue) {
    Optional<Duration> time = cue.card().aids().time();
    if (time.isEmpty()) {
      return cue.accept(this);
    }
    try (SoftClock soft = new SoftClock()) {
      soft.run(time.get(), dialogue::say);
      return cue.accept(this);
    }
  }

  @Override
  public void saved() {
    dialogue.say(Wording.SAVED);
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
    return new PlainWriting(dialogue, cue, drafts).answer();
  }

  @Override
  public Reply choose(Cue.Choose cue) {
    say(cue.card());
    sayNumbered(cue.options());
    dialogue.say("Enter a number from 1 to " + cue.options().size() + ".");
    return dialogue.line(
        cue, line -> new Reply.Chosen(number(line).map(number -> number - 1).orElse(-1)));
  }

  @Override
  public Reply rate(Cue.Rate cue) {
    say(cue.card());
    Cue.Scale scale = cue.scale();
    dialogue.say(
        "Enter a number from "
            + scale.from()
            + meaning(scale.ends().low())
            + " to "
            + scale.to()
            + meaning(scale.ends().high())
            + ".");
    return dialogue.line(
        cue, line -> number(line).<Reply>map(Reply.Rated::new).orElseGet(Reply.Done::new));
  }

  private static String meaning(String end) {
    return end.isEmpty() ? "" : " (" + Neutral.line(end) + ")";
  }

  @Override
  public Reply tick(Cue.Tick cue) {
    say(cue.card());
    sayNumbered(cue.items());
    dialogue.say("Enter the numbers that fit, such as 1 3, or 0 for none, or all.");
    return dialogue.line(cue, line -> ticked(line, cue.items().size()));
  }

  private static Reply ticked(String line, int size) {
    if (line.strip().equalsIgnoreCase("all")) {
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
      dialogue.say(Wording.lookAgain(to));
      return goOn(cue);
    }
    dialogue.say(Wording.passKeyboard(to));
    dialogue.say(Wording.lookAway(cue.from().get()));
    dialogue.say(Wording.ready(to));
    return dialogue.line(cue, line -> new Reply.Done());
  }

  @Override
  public Reply speak(Cue.Speak cue) {
    say(cue.card());
    Instant begun = clock.instant();
    dialogue.say("Speak. Press Enter when you have finished.");
    return dialogue.line(cue, line -> new Reply.Spoke(Duration.between(begun, clock.instant())));
  }

  @Override
  public Reply rest(Cue.Wait cue) {
    say(cue.card());
    if (!cue.meanwhile().isEmpty()) {
      dialogue.say(Wording.MEANWHILE);
      cue.meanwhile().forEach(line -> dialogue.say("- " + Neutral.line(line)));
    }
    dialogue.say(lasts(cue));
    Reply reply = goOn(cue);
    while (reply instanceof Reply.Done && clock.instant().isBefore(cue.notBefore())) {
      dialogue.say(Wording.notYet(left(cue.notBefore())) + " Or type /leave and come back.");
      reply = dialogue.line(cue, line -> new Reply.Done());
    }
    return reply;
  }

  private String lasts(Cue.Wait cue) {
    Duration left = left(cue.until());
    if (left.isZero()) {
      return Wording.WAIT_OVER;
    }
    if (!Wording.lasting(left)) {
      return "It takes " + Wording.length(left) + ".";
    }
    // The second that has passed since the break was agreed on is nothing to speak of.
    Duration minutes = Duration.ofMinutes(left.plusSeconds(59).toMinutes());
    return "It takes "
        + Wording.length(minutes)
        + ". "
        + Wording.backAt(cue.until(), clock.instant(), zone)
        + ". "
        + Wording.CLOSES_PLAIN;
  }

  /** Whole seconds; none when it is over. */
  private Duration left(Instant until) {
    long seconds = Duration.between(clock.instant(), until).toSeconds();
    return Duration.ofSeconds(Math.max(0, seconds));
  }

  @Override
  public Reply reveal(Cue.Reveal cue) {
    say(cue.card());
    cue.sides()
        .forEach(
            side ->
                dialogue.say(
                    Neutral.line(side.name()) + " answered: " + Neutral.lines(side.words())));
    return goOn(cue);
  }

  private Reply goOn(Cue cue) {
    dialogue.say("Press Enter to go on.");
    return dialogue.line(cue, line -> new Reply.Done());
  }

  private void say(Card card) {
    dialogue.blank();
    String addressee = Neutral.line(card.place().addressee());
    String place = Wording.place(card.place());
    dialogue.say(place.isEmpty() ? "For " + addressee + "." : place + ", for " + addressee + ".");
    dialogue.say(Neutral.lines(card.text()));
    card.aids().starter().ifPresent(starter -> dialogue.say(Wording.starter(starter)));
    if (!card.aids().avoid().isEmpty()) {
      dialogue.say(Wording.avoid(card.aids().avoid()));
    }
    card.aids().hints().forEach(line -> dialogue.say(Neutral.line(line)));
    card.aids()
        .time()
        .ifPresent(time -> dialogue.say("There are " + Wording.length(time) + " for it."));
    if (!introduced) {
      introduced = true;
      dialogue.say(Wording.AT_ANY_TIME);
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
