package io.github.closer.text;

/** Words in quotes for Mermaid, in whose labels they mean just what they say. */
public final class Mermaid {
  private static final String SIMPLE = " ,.:?!'()$/+-=";

  private Mermaid() {}

  /**
   * What may stand between the quotes of a label: letters, digits and the simplest signs as they
   * are, everything else by its number.
   */
  public static String escape(String words) {
    StringBuilder out = new StringBuilder();
    Neutral.line(words)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || c > 0x7F || SIMPLE.indexOf(c) >= 0) {
                out.appendCodePoint(c);
              } else {
                out.append('#').append(c).append(';');
              }
            });
    return out.toString();
  }
}
