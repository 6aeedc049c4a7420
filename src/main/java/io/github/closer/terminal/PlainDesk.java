package io.github.closer.terminal;

import io.github.closer.session.Card;
import io.github.closer.session.Reply;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.function.IntConsumer;

/** What all cards of a plain stage have in common: ears, voice, and what is remembered. */
final class PlainDesk implements AutoCloseable {
  private final TypedLines in;
  private final Speech speech;
  private final Here here;
  private final Manner manner;
  private final IntConsumer end;
  private final Drafts drafts = new Drafts();
  private final Shelf<SoftClock> clocks = new Shelf<>();
  private boolean quiet;
  private boolean closed;

  /**
   * Sits down.
   *
   * @param end ends the program with a status
   */
  PlainDesk(TypedLines in, Speech speech, Here here, Manner manner, IntConsumer end) {
    this.in = in;
    this.speech = speech;
    this.here = here;
    this.manner = manner;
    this.end = end;
  }

  TypedLines in() {
    return in;
  }

  Speech speech() {
    return speech;
  }

  Here here() {
    return here;
  }

  PlainWording wording() {
    return new PlainWording(here.words());
  }

  /** The sentences of both stages. */
  Wording shared() {
    return new Wording(here.words());
  }

  boolean accessible() {
    return manner == Manner.ACCESSIBLE;
  }

  Drafts drafts() {
    return drafts;
  }

  /** The time of a card: where it was, if the card was away after a move. */
  SoftClock clock(Card card) {
    SoftClock clock =
        clocks.take(card).orElseGet(() -> SoftClock.ofCard(card.aids().time(), here.clock()));
    clock.goOn();
    clocks.put(card, clock);
    return clock;
  }

  /** Lets the time of a card stand where it comes back, and forgets it where it does not. */
  void putAside(Card card, Reply reply) {
    clocks.after(reply, card, SoftClock::pause);
  }

  /** Whether the time is not to be said unless somebody asks. */
  boolean quiet() {
    return quiet;
  }

  void quiet(boolean wish) {
    quiet = wish;
  }

  /** When something is over that takes this long from now. */
  ZonedDateTime in(Duration time) {
    return here.clock().instant().plus(time).atZone(here.zone());
  }

  /** Nothing that was said or typed stays in sight, and nothing is said about it. */
  void vanish() {
    closed = true;
    speech.scrollAway();
    speech.fallSilent();
    end.accept(0);
  }

  /** Whether somebody closed everything at once. */
  boolean closed() {
    return closed;
  }

  /** Forgets what was begun and not sent, and what was pasted and never asked for. */
  @Override
  public void close() {
    drafts.close();
    in.drop();
  }
}
