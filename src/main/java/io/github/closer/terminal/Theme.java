package io.github.closer.terminal;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/**
 * How the rich stage looks: bold, dim, and one colour that never carries a meaning alone.
 *
 * @param colour whether that one colour is used
 * @param motion whether anything moves by itself besides a clock
 */
public record Theme(boolean colour, boolean motion) {
  private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;

  AttributedString plain(String words) {
    return new AttributedString(words, PLAIN);
  }

  AttributedString quiet(String words) {
    return new AttributedString(words, PLAIN.faint());
  }

  AttributedString strong(String words) {
    return new AttributedString(words, PLAIN.bold());
  }

  /** The bar beside a card. */
  AttributedString bar(String sign) {
    return new AttributedString(
        sign, colour ? PLAIN.foreground(AttributedStyle.CYAN) : PLAIN.faint());
  }

  /** What is pointed at. */
  AttributedString mark(String words) {
    return new AttributedString(
        words, colour ? PLAIN.bold().foreground(AttributedStyle.CYAN) : PLAIN.bold());
  }
}
