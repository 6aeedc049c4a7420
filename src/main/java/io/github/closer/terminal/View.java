package io.github.closer.terminal;

import java.util.List;
import org.jline.utils.AttributedString;

/**
 * How one cue looks at this moment.
 *
 * <p>A view knows neither the screen nor the keyboard. Passing, leaving and scrolling work in every
 * view and are no concern of it.
 */
interface View {

  /** What there is to read, in lines that fit. It scrolls where it is too long. */
  List<AttributedString> reading(int columns);

  /** What there is to answer with, in lines that fit. */
  Panel panel(int columns);

  /** The keys that work now, in words. */
  List<String> keys();

  /** The key that leaves, in words. */
  default String leaving(Wording wording) {
    return wording.say("leaves");
  }
}
