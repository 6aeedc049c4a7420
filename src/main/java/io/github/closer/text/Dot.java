package io.github.closer.text;

/** Words in quotes for Graphviz, in whose labels they mean just what they say. */
public final class Dot {
  private Dot() {}

  /** What may stand between the quotes of a label: one line. */
  public static String escape(String words) {
    // Graphviz reads backslashes, and names of characters behind an ampersand, in every label.
    return Neutral.line(words).replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "&amp;");
  }
}
