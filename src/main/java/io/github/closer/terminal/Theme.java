package io.github.closer.terminal;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/**
 * How the full screen looks: two weights, and one colour that never carries a meaning alone.
 *
 * <p>Words that are read keep the terminal's own colour, so that they read well on a light ground
 * as on a dark one. Only the bar beside a card and the mark before what is pointed at have a colour
 * of their own. It is magenta: of the sixteen it is the one that is seen on both grounds in the
 * palettes that terminals come with, while cyan, green and yellow fade on white and blue on black.
 *
 * <p>Nothing is faint. Terminals make faint words by mixing them with the ground, which leaves too
 * little of them on a light one, and some leave it out.
 *
 * @param kind which of the looks
 * @param colour whether colours are used at all
 * @param motion whether anything moves by itself besides a clock
 */
public record Theme(Kind kind, boolean colour, boolean motion) {
  private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
  private static final AttributedStyle BOLD = PLAIN.bold();

  /** The looks there are. */
  public enum Kind {
    /** Weights only. */
    PLAIN,
    /** One calm colour besides. */
    SOFT,
    /** As much contrast as the terminal has: bold words, and what is pointed at in reverse. */
    CONTRAST
  }

  /** The usual look. */
  public Theme(boolean colour, boolean motion) {
    this(Kind.SOFT, colour, motion);
  }

  /** What is read first. */
  AttributedString plain(String words) {
    return new AttributedString(words, contrast() ? BOLD : PLAIN);
  }

  /** What stands around it. */
  AttributedString quiet(String words) {
    return new AttributedString(words, PLAIN);
  }

  /** What stands out: whose turn it is, and a name above an answer. */
  AttributedString strong(String words) {
    return new AttributedString(words, contrast() ? BOLD.underline() : BOLD);
  }

  /** The bar beside a card. */
  AttributedString bar(String sign) {
    return new AttributedString(sign, coloured(contrast() ? BOLD : PLAIN));
  }

  /** The sign before what is pointed at, and before what is typed. */
  AttributedString mark(String sign) {
    return new AttributedString(sign, coloured(BOLD));
  }

  /** What is pointed at. */
  AttributedString pointed(String words) {
    return new AttributedString(words, contrast() ? BOLD.inverse() : BOLD);
  }

  private boolean contrast() {
    return kind == Kind.CONTRAST;
  }

  private AttributedStyle coloured(AttributedStyle style) {
    if (!colour || kind == Kind.PLAIN) {
      return style;
    }
    int magenta = AttributedStyle.MAGENTA;
    return style.foreground(contrast() ? magenta + AttributedStyle.BRIGHT : magenta);
  }
}
