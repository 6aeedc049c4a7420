package io.github.closer.text;

/**
 * Makes words harmless on a screen, whatever was typed or pasted into them.
 *
 * <p>What acts on a screen instead of being read there becomes a visible sign, so that nothing in a
 * deck, a name or an answer can move a cursor, colour a screen or reverse a line. For a terminal
 * this is all there is to do, and the encoders for everything else begin with it: {@link Markdown},
 * {@link Html}, {@link Csv}, and those for tools. What was typed is kept as it is; only what is
 * shown passes through here.
 */
public final class Neutral {
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int DELETE = 0x7F;
  private static final String DELETE_PICTURE = "\u2421";
  private static final String REPLACEMENT = "\uFFFD";
  private static final String TAB_STOP = "    ";

  private Neutral() {}

  /** The words as lines: line ends stay, every other control becomes visible. */
  public static String lines(String words) {
    return signs(words.replace("\r\n", "\n")).replace("\t", TAB_STOP);
  }

  /** The words on one line: line ends become spaces. */
  public static String line(String words) {
    return lines(words).replace('\n', ' ');
  }

  /** The same as lines, but that a tab stays one. */
  static String signs(String words) {
    return Acting.replaced(words, Neutral::sign);
  }

  private static String sign(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> control(c);
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> "\n";
      default -> REPLACEMENT;
    };
  }

  private static String control(int c) {
    if (c == '\r') {
      return "\n";
    }
    if (c == DELETE) {
      return DELETE_PICTURE;
    }
    return c < ' ' ? Character.toString(CONTROL_PICTURES + c) : REPLACEMENT;
  }
}
