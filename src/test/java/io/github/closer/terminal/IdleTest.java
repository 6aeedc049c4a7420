package io.github.closer.terminal;

import static io.github.closer.terminal.Seat.ctrl;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.session.Cue;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where nothing changes, nothing is written: a terminal far away, or on a battery, is left alone.
 */
class IdleTest {
  static Stream<Cue> idle() {
    return Stream.of(
        new Cue.Show(Cards.BOTH),
        new Cue.Choose(Cards.BOTH, List.of("Tea", "Coffee")),
        new Cue.Speak(Cards.timed(Duration.ofMinutes(2))),
        new Cue.Write(Cards.timed(Duration.ofMinutes(2)), Cue.Length.TEXT));
  }

  @ParameterizedTest
  @MethodSource("idle")
  void a_screen_on_which_nothing_changes_gets_no_byte(Cue cue) {
    try (Seat seat = Seat.usual()) {
      seat.begin(cue);
      seat.sees("Ctrl+Q leaves").looksAgain(2);
      int painted = seat.painted();
      seat.looksAgain(6);
      assertThat(seat.painted()).isEqualTo(painted);
      seat.press(ctrl('B')).sees("There is no such key");
      assertThat(seat.painted()).isGreaterThan(painted);
    }
  }
}
