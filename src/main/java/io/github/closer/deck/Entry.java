package io.github.closer.deck;

/**
 * A word of the deck format: one row of its table.
 *
 * @param word as it is written
 * @param shape what may stand behind it
 * @param need when it has to be there
 * @param about what it does, in a plain sentence or two for whoever writes a deck
 */
public record Entry(String word, Shape shape, Need need, String about) {

  static Entry of(String word, Shape shape, String about) {
    return new Entry(word, shape, Need.NONE, about);
  }

  static Entry text(String word, String about) {
    return of(word, Shape.TEXT, about);
  }

  static Entry whole(String word, int least, int most, String about) {
    return of(word, Shape.Whole.from(least, most), about);
  }

  static Entry yes(String word, String about) {
    return of(word, Shape.YES_OR_NO, about);
  }

  /** The same word, without which the rest means nothing. */
  Entry required() {
    return new Entry(word, shape, new Need(Need.Kind.ALWAYS, ""), about);
  }

  /** The same word, which has to be there where nothing stands behind another. */
  Entry unless(String other) {
    return new Entry(word, shape, new Need(Need.Kind.UNLESS, other), about);
  }

  /** The same word, which means something beside another one only. */
  Entry beside(String other) {
    return new Entry(word, shape, new Need(Need.Kind.BESIDE, other), about);
  }

  /** Whether it always has to be there. */
  public boolean isRequired() {
    return need.kind() == Need.Kind.ALWAYS;
  }

  /**
   * When a word has to be there.
   *
   * @param other the word on which it depends; empty where it depends on none
   */
  public record Need(Kind kind, String other) {
    static final Need NONE = new Need(Kind.NEVER, "");

    /** When a word has to be there. */
    public enum Kind {
      /** It may be left out. */
      NEVER,
      /** Without it the rest means nothing. */
      ALWAYS,
      /** It has to be there where nothing stands behind the other. */
      UNLESS,
      /** It may be left out, and where it is not, the other has to be there. */
      BESIDE
    }
  }
}
