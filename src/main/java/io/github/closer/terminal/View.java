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

  /** What becomes of an answer, in lines that fit: below what there is to read, and in sight. */
  default List<AttributedString> assurance(int columns) {
    return List.of();
  }

  /** What there is to answer with, in lines that fit. */
  Panel panel(int columns);

  /** The keys that answer, in words; those that are needed most come first. */
  List<String> keys();

  /** Keys that one can do without, in words. */
  default List<String> finer() {
    return List.of();
  }

  /** Whether it has a use for the arrows up and down; otherwise they scroll. */
  default boolean arrows() {
    return false;
  }

  /** The key that leaves, in words. */
  default String leaving(Wording wording) {
    return wording.say("leaves");
  }
}
