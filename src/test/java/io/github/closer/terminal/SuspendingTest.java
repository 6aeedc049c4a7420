package io.github.closer.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * While the program is suspended, the terminal is the shell's; then it is as it was, but covered.
 */
class SuspendingTest {
  private static final String CTRL_Z = Seat.ctrl('Z');

  @Test
  void words_that_somebody_made_visible_are_covered_when_the_program_comes_back() {
    try (Seat seat = Seat.usual()) {
      seat.begin(new Cue.Write(Cards.ALONE, Cue.Length.TEXT)).sees("Only for you.");
      seat.press("a secret").sees("••••").press(Seat.ctrl('T')).sees("a secret");
      seat.terminal().raise(Signal.TSTP);
      assertThat(seat.suspended()).hasSize(1).first().asString().isBlank();
      seat.sees("••••").seesNo("a secret").sees("Only for you.");
      seat.press(Seat.ctrl('T')).sees("a secret");
    }
  }

  @Test
  void a_choice_that_somebody_made_visible_is_covered_when_the_program_comes_back() {
    try (Seat seat = Seat.usual()) {
      seat.begin(new Cue.Choose(Cards.ALONE, List.of("Tea", "Coffee"))).sees("Tea");
      seat.press("2").sees("Something is chosen.").press(Seat.ctrl('T')).sees("> 2");
      seat.press(CTRL_Z).sees("Something is chosen.").seesNo("> 2");
      assertThat(seat.suspended()).hasSize(1).first().asString().isBlank();
    }
  }

  @Test
  void while_somebody_types_the_key_takes_back_and_suspends_nothing() {
    try (Seat seat = Seat.usual()) {
      seat.begin(new Cue.Write(Cards.BOTH, Cue.Length.TEXT)).sees("went well");
      seat.press("kept").sees("kept").press(" gone").sees("kept gone");
      seat.press(CTRL_Z).seesNo("kept gone");
      assertThat(seat.suspended()).isEmpty();
    }
  }

  @Test
  void what_was_typed_so_far_is_there_again() {
    try (Seat seat = Seat.usual()) {
      CompletableFuture<Reply> reply = seat.perform(new Cue.Write(Cards.BOTH, Cue.Length.TEXT));
      seat.sees("went well").press("half a").sees("half a");
      seat.terminal().raise(Signal.TSTP);
      seat.sees("half a").press(" sentence").sees("half a sentence").press(Seat.ENTER);
      assertThat(Seat.of(reply)).isEqualTo(new Reply.Written("half a sentence"));
    }
  }

  @Test
  void settings_that_the_shell_changed_meanwhile_are_those_it_gets_back() {
    try (Seat seat = Seat.usual()) {
      seat.begin(new Cue.Show(Cards.BOTH)).sees("went well");
      Attributes quiet = seat.terminal().getAttributes();
      seat.whileSuspended(
          () -> {
            Attributes shell = seat.terminal().getAttributes();
            assertThat(shell.getLocalFlag(Attributes.LocalFlag.ECHO)).isTrue();
            shell.setControlChar(Attributes.ControlChar.VERASE, 8);
            seat.terminal().setAttributes(shell);
          });
      seat.press(CTRL_Z).sees("went well");
      assertThat(seat.terminal().getAttributes().getLocalFlag(Attributes.LocalFlag.ECHO)).isFalse();
      assertThat(quiet.getControlChar(Attributes.ControlChar.VERASE)).isNotEqualTo(8);
      seat.stage().close();
      Attributes after = seat.terminal().getAttributes();
      assertThat(after.getControlChar(Attributes.ControlChar.VERASE)).isEqualTo(8);
      assertThat(after.getLocalFlag(Attributes.LocalFlag.ECHO)).isTrue();
    }
  }

  @Test
  void an_arrow_after_two_escapes_is_an_arrow() {
    try (Seat seat = Seat.usual()) {
      seat.begin(new Cue.Choose(Cards.BOTH, List.of("Tea", "Coffee"))).sees("Tea");
      seat.press("\033").press("\033").press(Seat.DOWN);
      Seat.pause(100);
      seat.press("1").sees("> 1");
      assertThat(seat.ends()).isEmpty();
      seat.press("\033\033\033");
      seat.seesNo("Tea");
      seat.ended(0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"20x5", "10x3", "1x1", "200x60"})
  void a_handover_stands_at_any_size_and_nothing_of_it_is_lost(String size) {
    Card card = Cards.both("");
    try (Seat seat = Seat.usual()) {
      CompletableFuture<Reply> reply = seat.perform(new Cue.HandOver(card, Optional.of("Sam")));
      seat.sees("Please pass the keyboard");
      String before = seat.screen();
      String[] parts = size.split("x", -1);
      seat.resize(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
      Seat.pause(200);
      seat.resize(80, 24).sees("Please pass the keyboard");
      assertThat(seat.screen()).isEqualTo(before);
      seat.press(Seat.ENTER);
      assertThat(Seat.of(reply)).isEqualTo(new Reply.Done());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"20x5", "30x6", "1x1"})
  void what_is_being_typed_survives_any_size(String size) {
    try (Seat seat = Seat.usual()) {
      CompletableFuture<Reply> reply = seat.perform(new Cue.Write(Cards.BOTH, Cue.Length.TEXT));
      seat.sees("went well").press("some words").sees("some words");
      String[] parts = size.split("x", -1);
      seat.resize(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
      Seat.pause(50);
      seat.press(" more").resize(80, 24).sees("some words more").sees("went well");
      seat.press(Seat.ENTER);
      assertThat(Seat.of(reply)).isEqualTo(new Reply.Written("some words more"));
    }
  }
}
