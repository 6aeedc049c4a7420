package io.github.closer.terminal;

import io.github.closer.play.Stage;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Stages on which tests of other rooms can sit at a keyboard. */
public final class OtherRooms {
  private OtherRooms() {}

  /**
   * A stage line by line.
   *
   * @param lines what is typed; after these comes the end of the input
   * @param out what is said
   */
  public static Stage plain(List<String> lines, PrintWriter out, Here here) {
    Iterator<String> typed = lines.iterator();
    TypedLines keyboard =
        new TypedLines() {
          @Override
          public Optional<String> next(Runnable prompt) {
            prompt.run();
            out.println();
            return typed.hasNext() ? Optional.of(typed.next()) : Optional.empty();
          }

          @Override
          public Optional<String> nextUnseen(Runnable prompt) {
            return next(prompt);
          }

          @Override
          public boolean waiting() {
            return false;
          }

          @Override
          public void drop() {}
        };
    Speech speech = new Speech(out, () -> Extent.UNKNOWN);
    return new PlainStage(
        new PlainDesk(keyboard, speech, here, Manner.PLAIN, status -> {}), () -> {});
  }

  /** A full screen. */
  public static FullScreen fullScreen(int columns, int rows) {
    return new FullScreen(Seat.of(columns, rows));
  }

  /**
   * A full screen, and the keyboard before it.
   *
   * @param seat where somebody sits
   */
  public record FullScreen(Seat seat) implements AutoCloseable {
    /** The stage behind it. */
    public Stage stage() {
      return seat.stage();
    }

    /** Presses Enter. */
    public void enter() {
      seat.press(Seat.ENTER);
    }

    /** Waits until this stands on it. */
    public void sees(String words) {
      seat.sees(words);
    }

    /** What stands on it. */
    public String screen() {
      return seat.screen();
    }

    @Override
    public void close() {
      seat.close();
    }
  }
}
