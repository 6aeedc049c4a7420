package io.github.closer.transcript;

import io.github.closer.session.Learned;
import io.github.closer.text.Words;

/**
 * How a saying reads.
 *
 * @param words the language; what people said stays in the words they said it in
 */
record Sayings(Words words) {

  /**
   * What only one person sees says so beside that person's name.
   *
   * @param name the name, as it is to be printed
   */
  String name(Transcript.Saying saying, String name) {
    return saying.own() ? words.say("transcript.only-you", name) : name;
  }

  /**
   * A name, and what was said or done.
   *
   * @param said how it was said
   * @param name whose it is, as it is to be printed
   * @param quoted the words that {@link #quoted} gave, as they are to be printed
   */
  String line(Transcript.Said said, String name, String quoted) {
    return words.say("transcript." + key(said), name, quoted);
  }

  private static String key(Transcript.Said said) {
    if (said instanceof Transcript.Guessed) {
      return "guessed";
    }
    if (said instanceof Transcript.ThoughtOf) {
      return "thought-of";
    }
    if (said instanceof Transcript.Spoke) {
      return "spoke";
    }
    if (said instanceof Transcript.SaidBack) {
      return "said-back";
    }
    if (said instanceof Transcript.Due) {
      return "due";
    }
    return said instanceof Transcript.Appreciated kept && kept.words().isEmpty() ? "aloud" : "said";
  }

  /** The words or the time that a saying holds; empty where it holds none. */
  String quoted(Transcript.Said said) {
    if (said instanceof Transcript.Words entered) {
      return shown(entered.words());
    }
    if (said instanceof Transcript.Guessed guessed) {
      return shown(guessed.words());
    }
    if (said instanceof Transcript.ThoughtOf thought) {
      return shown(thought.words());
    }
    if (said instanceof Transcript.Appreciated kept) {
      return shown(kept.words());
    }
    if (said instanceof Transcript.Spoke spoke) {
      return Times.length(spoke.time());
    }
    return said instanceof Transcript.Due due ? due.day() : "";
  }

  /** A text as it is shown: what was removed from it is said in the language of the reader. */
  String shown(String text) {
    return text.replace(Learned.REMOVED, words.say("transcript.removed"));
  }
}
