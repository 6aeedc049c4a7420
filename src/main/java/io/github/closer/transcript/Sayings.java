package io.github.closer.transcript;

import io.github.closer.session.Learned;
import io.github.closer.text.Words;

/**
 * How a saying reads.
 *
 * @param words the language; what people said stays in the words they said it in
 */
public record Sayings(Words words) {

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
    return words.say("transcript." + said.how(), name, quoted);
  }

  /** The words or the time that a saying holds; empty where it holds none. */
  String quoted(Transcript.Said said) {
    return said instanceof Transcript.Spoke spoke
        ? Times.length(spoke.time())
        : said.words().map(this::shown).orElse("");
  }

  /** What stands between the cards, in one sentence. */
  String between(Transcript.Block block, Times times) {
    if (block instanceof Transcript.Away away) {
      return times.away(away);
    }
    return block instanceof Transcript.Unknown unknown
        ? words.say("transcript.unknown", unknown.type())
        : words.say("transcript.kept-out");
  }

  /** A text as it is shown: what was removed from it is said in the language of the reader. */
  public String shown(String text) {
    return text.replace(Learned.REMOVED, words.say("transcript.removed"));
  }
}
