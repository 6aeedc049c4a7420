package io.github.closer.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.Test;

/** What a terminal does before the first card, and where it is none. */
class KeysAtTheWrongTimeTest {

  @Test
  void keys_before_the_first_card_are_its_keys() {
    try (Seat seat = Seat.usual()) {
      seat.press("\r");
      CompletableFuture<Reply> reply = seat.perform(new Cue.Show(Cards.BOTH));
      assertThat(Seat.of(reply)).isEqualTo(new Reply.Done());
      assertThat(seat.written()).doesNotContain("\033[c", "$p");
    }
  }

  @Test
  void a_terminal_that_cannot_hold_a_screen_is_not_taken() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LineDisciplineTerminal dumb = new LineDisciplineTerminal("seat", "dumb", out, UTF_8);
    dumb.setSize(Size.of(80, 24));
    RichTerminal.Ways ways = new RichTerminal.Ways(status -> {}, () -> {}, () -> false, () -> {});
    assertThatThrownBy(() -> RichTerminal.over(dumb, ways)).isInstanceOf(NoTerminal.class);
    assertThat(out.size()).isZero();
  }

  @Test
  void bars_stay_bars_and_disputed_widths_lead_the_cursor() {
    try (Seat seat = Seat.usual()) {
      seat.begin(new Cue.Write(Cards.BOTH, Cue.Length.TEXT)).sees("│ What went well");
      seat.press("a🇩🇪b").sees("b\n");
      // The words up to the cursor are written again, so that it stands where they end.
      assertThat(seat.written()).containsPattern("> .{0,9}a🇩🇪b[^\n]*\r?[^\n]*> .{0,9}a🇩🇪b");
    }
  }
}
