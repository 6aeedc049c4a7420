package io.github.closer.terminal;

import static io.github.closer.terminal.Seat.ENTER;
import static io.github.closer.terminal.Seat.ctrl;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.session.Audience;
import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.Move;
import io.github.closer.session.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jline.terminal.Terminal.Signal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What one types is never shown to the other, whatever the other presses.
 *
 * <p>All that goes to the screen is looked through, not only what stays there. With {@code
 * closer.stress} every way of being done meets every key, and there are many streams of random
 * ones; {@code closer.streams} says how many.
 */
class NobodyElseSeesTest {
  private static final String SECRET = "Zanzibar";
  private static final Card ALEX = Cards.aloneWith(Move.BREAK);
  private static final Card SAM =
      Cards.card(Audience.B, true, "Sam", "Only for Sam.", Card.Aids.NONE);
  private static final boolean LONG = Integer.getInteger("closer.stress") != null;
  private static final int STREAMS = Integer.getInteger("closer.streams", LONG ? 60 : 2);
  private static final int STREAM_LENGTH = 200;
  private static final List<String> BRINGING_BACK =
      List.of(ctrl('Y'), ctrl('Z'), ctrl('_'), "\033z", "\033y", Seat.UP, ctrl('R'), ctrl('N'));

  private final Seat seat = Seat.usual();
  private int handed;

  @AfterEach
  void leave() {
    seat.close();
  }

  /** How Alex is done with the words. */
  private enum Way {
    SENT("", ENTER),
    BROKEN_OFF("", ctrl('B')),
    CUT_AND_SENT(ctrl('U') + "x", ENTER),
    PASSED("", ctrl('P') + ctrl('P')),
    TAKEN_BACK(ctrl('Z') + "x", ENTER),
    LOOKED_AT(ctrl('T'), ENTER);

    private final String keys;
    private final String last;

    Way(String keys, String last) {
      this.keys = keys;
      this.last = last;
    }
  }

  private void alex(Way way) {
    CompletableFuture<Reply> reply = seat.perform(new Cue.Write(ALEX, Cue.Length.TEXT));
    seat.sees("Enter sends").press(SECRET).sees("> ••••••••\n").press(way.keys);
    if (way == Way.LOOKED_AT) {
      seat.sees("> " + SECRET);
      assertThat(seat.written()).contains(SECRET);
    } else if (!way.keys.isEmpty()) {
      seat.sees("> •\n");
    }
    seat.press(way.last);
    Seat.of(reply);
    handOver();
  }

  private void handOver() {
    handed = seat.written().length();
    Card card = Cards.card(Audience.B, true, "Sam", "", Card.Aids.NONE);
    CompletableFuture<Reply> reply = seat.perform(new Cue.HandOver(card, Optional.of("Alex")));
    seat.sees("keyboard to Sam").press(ENTER);
    Seat.of(reply);
  }

  private void sawNothing() {
    assertThat(seat.written().substring(handed)).doesNotContain(SECRET);
    assertThat(seat.screen()).doesNotContain(SECRET);
  }

  private void tries(Cue cue, List<String> keys) {
    tries(cue, keys, () -> {});
  }

  /** Somebody tries keys on a card, again and again until all are tried, and then answers. */
  private void tries(Cue cue, List<String> keys, Runnable between) {
    CompletableFuture<Reply> reply = begin(cue);
    // First those that put back or take back: a cut among the others would hide what they bring.
    for (String key : Stream.concat(BRINGING_BACK.stream(), keys.stream()).toList()) {
      if (reply.isDone()) {
        check(reply);
        reply = begin(cue);
      }
      presses(key, reply);
      between.run();
    }
    seat.press("\033[201~").press("\033[200~end\033[201~");
    for (int i = 0; i < 20 && !reply.isDone(); i++) {
      seat.press(ENTER);
      awaits(reply::isDone);
    }
    check(reply);
    sawNothing();
  }

  /** Presses a key and waits until its effect was painted: whatever it shows is looked at. */
  private void presses(String key, CompletableFuture<Reply> reply) {
    int before = seat.looks();
    seat.press(key);
    awaits(() -> (seat.looks() != before && !seat.keysWait()) || reply.isDone());
  }

  private static void awaits(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofMillis(500).toNanos();
    while (!condition.getAsBoolean() && System.nanoTime() < end) {
      LockSupport.parkNanos(100_000);
    }
  }

  private CompletableFuture<Reply> begin(Cue cue) {
    CompletableFuture<Reply> reply = seat.perform(cue);
    seat.sees("Only for Sam.");
    if (cue instanceof Cue.Write write && write.card().alone()) {
      // Without the curtain everything would be seen.
      seat.press(ctrl('T'));
    }
    return reply;
  }

  private static void check(CompletableFuture<Reply> reply) {
    assertThat(Seat.of(reply).toString()).doesNotContain(SECRET);
  }

  private void disturb(RandomGenerator random) {
    switch (random.nextInt(60)) {
      case 0 -> seat.resize(30 + random.nextInt(80), 10 + random.nextInt(25));
      case 1 -> seat.terminal().raise(Signal.TSTP);
      case 2 -> seat.terminal().raise(Signal.CONT);
      case 3, 4 -> Seat.pause(15);
      default -> {}
    }
  }

  @ParameterizedTest
  @EnumSource
  void no_key_of_any_terminal_brings_back_what_the_other_typed(Way way) {
    alex(way);
    List<String> keys = LONG || way == Way.BROKEN_OFF ? EveryKey.once() : EveryKey.simple();
    tries(new Cue.Write(SAM, Cue.Length.TEXT), keys);
    assertThat(seat.ends()).isEmpty();
  }

  @Test
  void no_key_in_a_menu_does_either() {
    alex(Way.BROKEN_OFF);
    tries(new Cue.Choose(SAM, List.of("end", "more")), EveryKey.simple());
  }

  @Test
  void nor_do_random_keys_while_the_window_changes_and_the_program_is_suspended(
      TestReporter reporter) {
    for (int seed = 0; seed < STREAMS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      seat.resize(80, 24);
      alex(Way.values()[seed % Way.values().length]);
      List<String> keys = EveryKey.stream(random, STREAM_LENGTH);
      tries(new Cue.Write(SAM, Cue.Length.TEXT), keys, () -> disturb(random));
    }
    reporter.publishEntry("streams", STREAMS + " of " + STREAM_LENGTH + " keys, seen: nothing");
  }

  @Test
  void what_was_broken_off_waits_unseen_for_its_author_alone() {
    alex(Way.BROKEN_OFF);
    tries(new Cue.Write(SAM, Cue.Length.TEXT), List.of(ctrl('Y'), ctrl('Z'), "\033z"));
    seat.begin(new Cue.Write(ALEX, Cue.Length.TEXT)).sees("> ••••••••\n");
    sawNothing();
    seat.press(ctrl('T')).sees("> " + SECRET);
  }

  @Test
  void a_new_size_and_a_continued_program_show_dots_again() {
    seat.begin(new Cue.Write(ALEX, Cue.Length.TEXT)).sees("Enter sends").press(SECRET);
    seat.sees("> ••••••••\n").resize(50, 20).sees("> ••••••••\n");
    seat.terminal().raise(Signal.CONT);
    seat.press("x").sees("> •••••••••\n");
    sawNothing();
  }
}
