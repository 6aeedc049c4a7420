package io.github.closer.terminal;

import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.text.Neutral;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a plain stage answers itself while a card waits for its answer: the card again, how the time
 * goes, a breath, what can be typed. Of all this nothing reaches the session.
 */
final class Asides implements AutoCloseable {
  private final PlainDesk desk;
  private final Cue cue;
  private final SoftClock clock;
  private final Runnable card;
  private final Ticker ticker = new Ticker();
  private boolean stands;
  private Optional<PlainBreath> breath = Optional.empty();

  /**
   * Asides at one card.
   *
   * @param card says the card again
   */
  Asides(PlainDesk desk, Cue cue, SoftClock clock, Runnable card) {
    this.desk = desk;
    this.cue = cue;
    this.clock = clock;
    this.card = card;
  }

  /** Tells the time also while nobody presses a key: only where nothing is typed but Enter. */
  void watch() {
    ticker.start(() -> due().ifPresent(desk.speech()::interject));
  }

  /** Tells what there is to tell about the time, between two lines. */
  void tellTime() {
    due().ifPresent(desk.speech()::say);
  }

  private Optional<String> due() {
    return clock.due().filter(key -> !desk.quiet()).map(desk.shared()::say);
  }

  /** What stands before the cursor instead of the card's own prompt. */
  Optional<String> prompt() {
    if (stands) {
      return Optional.of(desk.wording().say("stands"));
    }
    return breath.map(pacing -> desk.shared().say("breathe.in"));
  }

  /** Ends what waited for an Enter; whether this line was that Enter and no more. */
  boolean ends(Optional<String> line) {
    boolean waited = stands || breath.isPresent();
    boolean enter = waited && line.isPresent() && line.get().isBlank();
    if (stands) {
      stands = false;
      clock.goOn();
      clock.left().filter(left -> enter).ifPresent(this::goesOn);
    }
    stopBreath();
    return enter;
  }

  private void goesOn(Duration left) {
    desk.speech().say(desk.wording().goesOn(left, desk.in(left)));
  }

  /** Answers a word that is not for the session. */
  void answer(Slash slash) {
    stopBreath();
    switch (slash) {
      case HELP -> help().forEach(desk.speech()::say);
      case CARD -> card.run();
      case TIME -> desk.speech().say(time());
      case QUIET -> quiet();
      case PAUSE -> pause();
      case BREATHE -> breathe();
      default -> desk.speech().say(desk.wording().say("not-here"));
    }
  }

  /** Whether a cue takes a text of several lines. */
  static boolean isText(Cue cue) {
    return cue instanceof Cue.Write write && write.length().hasLines();
  }

  /** What a menu outside a session says about everything. */
  private Optional<String> explanation() {
    return cue instanceof Cue.Choose choose
        ? choose.shortcuts().map(Cue.Shortcuts::help)
        : Optional.empty();
  }

  /** Whether this is outside a session. */
  boolean explains() {
    return explanation().isPresent();
  }

  private boolean isPausable() {
    return cue.card().aids().time().isPresent();
  }

  /** What can be typed now, a sentence for each. */
  private List<String> help() {
    Optional<String> explanation = explanation().map(Neutral::lines);
    if (explanation.isPresent()) {
      return List.of(explanation.get(), desk.wording().say("menu-keys"));
    }
    Card.Ways ways = cue.card().aids().ways();
    List<String> out = new ArrayList<>();
    if (isText(cue)) {
      out.add(desk.wording().say("sends"));
      Stream.of(Slash.values()).filter(Slash::edits).forEach(slash -> add(slash, out));
    }
    if (ways.pass()) {
      add(Slash.PASS, out);
    }
    Request.at(ways).forEach(request -> out.add(desk.shared().say("command." + request.word())));
    add(Slash.CARD, out);
    add(Slash.TIME, out);
    if (isPausable()) {
      add(Slash.PAUSE, out);
    }
    add(Slash.QUIET, out);
    if (cue instanceof Cue.Wait) {
      add(Slash.BREATHE, out);
    }
    add(Slash.LEAVE, out);
    add(Slash.CLOSE, out);
    return out;
  }

  private void add(Slash slash, List<String> out) {
    out.add(desk.shared().say(slash.key()));
  }

  /** How the time goes. */
  String time() {
    Optional<Duration> left = clock.left();
    if (left.isEmpty()) {
      return cue instanceof Cue.Speak
          ? desk.wording().soFar(Duration.ofSeconds(clock.gone().toSeconds()))
          : desk.wording().say("no-time");
    }
    if (left.get().isZero()) {
      return desk.shared().say(cue instanceof Cue.Wait ? "wait-over" : "time-is-up");
    }
    return desk.wording().left(left.get(), desk.in(left.get()));
  }

  private void quiet() {
    desk.quiet(!desk.quiet());
    desk.speech().say(desk.wording().say(desk.quiet() ? "quiet" : "quiet.no-more"));
  }

  private void pause() {
    if (!isPausable()) {
      desk.speech().say(desk.wording().say("not-here"));
      return;
    }
    stands = true;
    clock.pause();
  }

  private void breathe() {
    if (!(cue instanceof Cue.Wait)) {
      desk.speech().say(desk.wording().say("not-here"));
      return;
    }
    desk.speech().say(desk.wording().say("breathing"));
    breath =
        Optional.of(
            new PlainBreath(
                    key -> desk.speech().interject(desk.shared().say(key)),
                    Breath.IN_MILLIS,
                    Breath.OUT_MILLIS)
                .begin());
  }

  private void stopBreath() {
    breath.ifPresent(PlainBreath::close);
    breath = Optional.empty();
  }

  @Override
  public void close() {
    ticker.close();
    stopBreath();
  }
}
