package io.github.closer.text;

/**
 * Words that mean in HTML just what they say, between tags as well as in the quotes of an
 * attribute.
 *
 * <p>Line ends stay. It is no protection inside of a script, a style or the address of a link,
 * where nothing that people wrote may ever stand.
 */
public final class Html {
  private Html() {}

  /** Text in which no character is markup. */
  public static String escape(String words) {
    return Neutral.lines(words)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
