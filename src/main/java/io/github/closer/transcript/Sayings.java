package io.github.closer.transcript;

/** How a saying reads behind a name. */
final class Sayings {
  private Sayings() {}

  /** What stands between the name and the words. */
  static String link(Transcript.Saying saying) {
    Transcript.Said said = saying.said();
    if (said instanceof Transcript.Guessed) {
      return " guessed: ";
    }
    if (said instanceof Transcript.ThoughtOf) {
      return " will think of it: ";
    }
    boolean quoted =
        said instanceof Transcript.Words
            || (said instanceof Transcript.Appreciated kept && !kept.words().isEmpty());
    return quoted ? ": " : " ";
  }

  /** The words themselves, or what was done instead of them. */
  static String words(Transcript.Saying saying) {
    Transcript.Said said = saying.said();
    if (said instanceof Transcript.Words words) {
      return words.words();
    }
    if (said instanceof Transcript.Guessed guessed) {
      return guessed.words();
    }
    if (said instanceof Transcript.ThoughtOf thought) {
      return thought.words();
    }
    if (said instanceof Transcript.Appreciated kept) {
      return kept.words().isEmpty() ? "said it aloud" : kept.words();
    }
    if (said instanceof Transcript.Spoke spoke) {
      return "spoke, " + Times.length(spoke.time());
    }
    return said instanceof Transcript.Due due
        ? "will look at it again: " + due.day()
        : "said it back";
  }
}
