package io.github.closer.text;

/** Words as a text of RFC 5545, in which nothing ends a line of a calendar. */
public final class Ics {
  private Ics() {}

  /** The value of a property that holds text. */
  public static String escape(String words) {
    return Neutral.lines(words)
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\n", "\\n");
  }
}
