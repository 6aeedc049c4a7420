package io.github.closer.deck;

import java.util.List;

/**
 * What to change in a file so that one diagnostic is no more.
 *
 * <p>A fix is safe: it changes what is written, and never what the author meant by it. Where there
 * are two ways to mean it, there is help and no fix.
 *
 * @param edits the changes, in the order of their places, none over another
 */
public record Fix(List<Edit> edits) {
  public Fix {
    edits = List.copyOf(edits);
  }

  /**
   * One change.
   *
   * @param span what is replaced; empty where something is only put in
   * @param text what stands there instead
   */
  public record Edit(SourceSpan span, String text) {}

  /** Puts something in the place of something else. */
  public static Fix replace(SourceSpan span, String text) {
    return new Fix(List.of(new Edit(span, text)));
  }
}
