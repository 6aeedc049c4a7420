package io.github.closer.text;

/**
 * Makes words harmless on a screen, whatever was typed or pasted into them.
 *
 * <p>Control characters become visible signs, so that nothing in a deck, a name or an answer can
 * move a cursor, colour a screen or reverse a line. What was typed is kept as it is; only what is
 * shown passes through here.
 */
public final class Neutral {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int LEFT_TO_RIGHT_MARK = 0x200E;
  private static final int RIGHT_TO_LEFT_MARK = 0x200F;
  private static final int SOFT_HYPHEN = 0xAD;
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int DELETE = 0x7F;
  private static final int DELETE_PICTURE = 0x2421;
  private static final int REPLACEMENT = 0xFFFD;
  private static final String TAB_STOP = "    ";

  private Neutral() {}

  /** The words as lines: line ends stay, every other control becomes visible. */
  public static String lines(String words) {
    StringBuilder out = new StringBuilder(words.length());
    words
        .replace("\r\n", "\n")
        .codePoints()
        .forEach(
            c -> {
              if (c == '\t') {
                out.append(TAB_STOP);
                return;
              }
              out.appendCodePoint(neutral(c));
            });
    return out.toString();
  }

  /** The words on one line: line ends become spaces. */
  public static String line(String words) {
    return lines(words).replace('\n', ' ');
  }

  private static int neutral(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> control(codePoint);
      case Character.FORMAT -> format(codePoint);
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
      case Character.SURROGATE -> REPLACEMENT;
      default -> codePoint;
    };
  }

  private static int control(int codePoint) {
    if (codePoint == '\n' || codePoint == '\r') {
      return '\n';
    }
    if (codePoint == DELETE) {
      return DELETE_PICTURE;
    }
    return codePoint < ' ' ? CONTROL_PICTURES + codePoint : REPLACEMENT;
  }

  /** Joiners and the two harmless marks stay; embeddings, overrides, isolates and tags do not. */
  private static int format(int codePoint) {
    return switch (codePoint) {
      case ZERO_WIDTH_JOINER,
          ZERO_WIDTH_NON_JOINER,
          LEFT_TO_RIGHT_MARK,
          RIGHT_TO_LEFT_MARK,
          SOFT_HYPHEN ->
          codePoint;
      default -> REPLACEMENT;
    };
  }
}
