package io.github.closer.terminal;

import static io.github.closer.terminal.Seat.ENTER;
import static io.github.closer.terminal.Seat.LEFT;
import static io.github.closer.terminal.Seat.RIGHT;
import static io.github.closer.terminal.Seat.ctrl;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import org.jline.terminal.Terminal.Signal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A clock that ticks as fast as it can, while somebody types, pastes and resizes the window.
 *
 * <p>What is typed has letters that stand nowhere else on the screen. Whenever the keys rest, they
 * stand there in their order, the cursor among them where it should be, and header, card and keys
 * once each. How many ticks there are at least is said by {@code closer.stress}.
 */
class ClockAgainstTypingTest {
  private static final int TICKS = Integer.getInteger("closer.stress", 500);
  private static final int FEWEST_ROUNDS = 40;
  private static final String LETTERS = "αβγδζηθλμξπσφψω你好";
  private static final int LONGEST = 120;

  /** What does not fit on the smallest screen would scroll, and not be seen as a whole. */
  private static final int MOST_LINES = 5;

  private final Seat seat = Seat.hurried();
  private final SplittableRandom random = new SplittableRandom(5000);
  private final Manuscript model = new Manuscript();
  private final List<String> bad = new ArrayList<>();

  @AfterEach
  void leave() {
    seat.close();
  }

  @Test
  void no_tick_spoils_a_screen() {
    Cue cue = new Cue.Write(Cards.timed(Duration.ofHours(9)), Cue.Length.TEXT);
    CompletableFuture<Reply> reply = seat.perform(cue);
    seat.sees("Enter sends");
    int rounds = 0;
    long began = System.nanoTime();
    while (bad.isEmpty() && (seat.ticks() < TICKS || rounds < FEWEST_ROUNDS)) {
      round();
      look();
      rounds++;
    }
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    System.out.printf(
        "%d ticks, %d screens looked at, %d bad, %d ms%n",
        seat.ticks(), rounds, bad.size(), took.toMillis());
    assertThat(bad).isEmpty();
    seat.press("end").press(ENTER);
    model.type("end");
    assertThat(Seat.of(reply)).isEqualTo(new Reply.Written(model.words().toString()));
  }

  private void round() {
    for (int i = random.nextInt(1, 7); i > 0; i--) {
      press(random.nextInt(24));
    }
    if (random.nextInt(6) == 0) {
      seat.resize(random.nextInt(40, 133), random.nextInt(20, 44));
    }
    if (random.nextInt(20) == 0) {
      seat.terminal().raise(Signal.CONT);
    }
  }

  private void press(int key) {
    if (model.words().length() > LONGEST || lines() > MOST_LINES) {
      does("\033[1;5F", () -> model.to(model.words().length()));
      for (int i = 0; i < 30; i++) {
        does(ctrl('W'), model::cutWordLeft);
      }
      return;
    }
    switch (key) {
      case 0 -> does("\177", model::backspace);
      case 1 -> does("\033[3~", model::delete);
      case 2 -> does(LEFT, model::left);
      case 3 -> does(RIGHT, model::right);
      case 4 -> does(ctrl('A'), () -> model.to(model.lineStart()));
      case 5 -> does(ctrl('E'), () -> model.to(model.lineEnd()));
      case 6 -> does(ctrl('W'), model::cutWordLeft);
      case 7 -> does(ctrl('Y'), model::putBack);
      case 8 -> does(ctrl('Z'), model::undo);
      case 9 -> does("\033z", model::redo);
      case 10 -> does("\033b", model::wordLeft);
      case 11 -> does("\n", () -> model.type("\n"));
      case 12, 13 -> does(" ", () -> model.type(" "));
      case 14 -> {
        String words = letter() + letter() + " " + letter() + "\n" + letter();
        does("\033[200~" + words + "\033[201~", () -> model.paste(words));
      }
      default -> {
        String letter = letter();
        does(letter, () -> model.type(letter));
      }
    }
  }

  private long lines() {
    return model.words().chars().filter(sign -> sign == '\n').count();
  }

  private String letter() {
    return Character.toString(LETTERS.charAt(random.nextInt(LETTERS.length())));
  }

  private void does(String keys, Runnable action) {
    seat.press(keys);
    action.run();
  }

  /** The keys were read when what should be seen is seen; where it never is, the screen is bad. */
  private void look() {
    String words = letters(model.words());
    String before = letters(model.words().subSequence(0, model.cursor()));
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    Seat.Seen seen = seat.seen();
    while (!isRight(seen, words, before)) {
      if (System.nanoTime() > end) {
        bad.add(words + "|" + before.length() + "\n" + seen.text());
        return;
      }
      Seat.pause(1);
      seen = seat.seen();
    }
  }

  private static boolean isRight(Seat.Seen seen, String words, String before) {
    return letters(seen.text()).equals(words)
        && letters(seen.beforeCursor()).equals(before)
        && once(seen.text(), "3 of 8")
        && once(seen.text(), "Alex and Sam")
        && once(seen.text(), "What went well")
        && once(seen.text(), "Enter sends")
        && once(seen.text(), "Ctrl+Q leaves");
  }

  private static String letters(CharSequence text) {
    StringBuilder out = new StringBuilder();
    text.chars()
        .filter(sign -> LETTERS.indexOf(sign) >= 0)
        .forEach(sign -> out.append((char) sign));
    return out.toString();
  }

  private static boolean once(String text, String words) {
    return text.indexOf(words) >= 0 && text.indexOf(words) == text.lastIndexOf(words);
  }
}
