package io.github.closer.deck;

import java.util.Optional;
import java.util.Set;

/**
 * Whether a step can be as private as it says.
 *
 * <p>What both hear or do cannot be private, and what is shown once both have answered has to be
 * asked of both.
 */
final class PrivacyFit {
  private static final Set<Who> ONE = Set.of(Who.A, Who.B, Who.SPEAKER, Who.LISTENER);

  private PrivacyFit() {}

  /**
   * What is the matter, if anything.
   *
   * @param spoken whether the step says in so many words that it is answered aloud
   * @param at where the step says how private it is
   */
  static Optional<Diagnostic> problem(
      Word verb, Modifiers.Manner manner, boolean spoken, SourceSpan at) {
    if (verb == Word.GUESS) {
      return manner.privacy() == Privacy.UNTIL_BOTH
          ? Optional.empty()
          : Optional.of(
              problem(at, "a `guess` is sealed until both are ready, and then both see it")
                  .help("take `private:` away"));
    }
    if (manner.privacy() == Privacy.NO) {
      return Optional.empty();
    }
    if (verb == Word.MATCH) {
      return Optional.of(
          problem(at, "in a `match` each is always alone, and only what both want is shown")
              .help("take `private:` away"));
    }
    if (isGate(verb)) {
      return Optional.of(
          problem(at, "`" + verb.word() + "` is always private, for both of them")
              .help("take `private:` away: each answers alone, and nobody ever sees it"));
    }
    if (!verb.mayBeForOne()) {
      return Optional.of(
          problem(at, "`" + verb.word() + "` is something both do, so it cannot be private")
              .help("take `private:` away, or ask each alone with `note`, `scale` or `choose`"));
    }
    if (spoken) {
      return Optional.of(
          problem(at, "an answer given aloud cannot be private")
              .help("write `answer: line` or `answer: text`, and it is typed alone"));
    }
    if (manner.privacy() == Privacy.ALWAYS) {
      return Optional.empty();
    }
    if (verb == Word.SAY) {
      return Optional.of(
          problem(at, "`until_both` waits for answers, and `say` has none")
              .help("write `private: always` with `who:`, or take `private:` away"));
    }
    return manner.who().filter(ONE::contains).isEmpty()
        ? Optional.empty()
        : Optional.of(
            problem(at, "`until_both` needs two answers, and this step asks one person")
                .help("write `who: each`, or `private: always`"));
  }

  /** A question of a later day is asked as gates are. */
  private static boolean isGate(Word verb) {
    return verb == Word.LATER || Step.Barrier.class.isAssignableFrom(verb.kind());
  }

  private static Diagnostic problem(SourceSpan at, String message) {
    return Diagnostic.of(Rule.NOT_PRIVATE, at, message);
  }
}
