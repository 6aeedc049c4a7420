package io.github.closer.deck;

import io.github.closer.deck.Modifiers.Manner;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a step makes sense for as many as play the deck.
 *
 * <p>One alone has nobody to guess or to listen, and everything is that person's own. Four at a
 * table have nowhere to be alone, so there nothing is private.
 */
final class PeopleFit {
  private static final Set<Word> NEEDS_TWO =
      EnumSet.of(Word.GUESS, Word.MATCH, Word.TURNS, Word.FOLLOW_UP, Word.LATER);
  private static final Set<Who> NOT_ALONE = EnumSet.of(Who.A, Who.B, Who.LISTENER);
  private static final Set<Word> ALONE_IN_TURN =
      EnumSet.of(Word.GUESS, Word.MATCH, Word.CONSENT, Word.SAFETY, Word.GATE, Word.LATER);

  private final Fields fields;
  private final Word verb;
  private final Manner manner;

  private PeopleFit(Fields fields, Word verb, Manner manner) {
    this.fields = fields;
    this.verb = verb;
    this.manner = manner;
  }

  /** What is the matter, if anything. */
  static Optional<Diagnostic> problem(Fields fields, Word verb, Manner manner) {
    PeopleFit fit = new PeopleFit(fields, verb, manner);
    if (fields.reading().isForOne()) {
      return fit.forOne();
    }
    return fields.reading().isForFour() ? fit.forFour() : Optional.empty();
  }

  private Optional<Diagnostic> forOne() {
    if (NEEDS_TWO.contains(verb)) {
      return Optional.of(
          at(verb.word(), "there is only one person, and `" + verb.word() + "` needs two")
              .help("ask with `ask` or `note`, or write `people: 2` on the deck"));
    }
    if (manner.who().filter(NOT_ALONE::contains).isPresent()) {
      return Optional.of(
          at("who", "there is only one person, whichever of the two that is")
              .help("take `who` away"));
    }
    return fields.has("private") && manner.privacy() == Privacy.UNTIL_BOTH
        ? Optional.of(
            at("private", "there is only one person, so nobody is waited for")
                .help("take `private:` away: in a deck for one everything is that person's own"))
        : Optional.empty();
  }

  private Optional<Diagnostic> forFour() {
    if (ALONE_IN_TURN.contains(verb)) {
      return Optional.of(
          at(verb.word(), "among two couples nobody is asked alone, as `" + verb.word() + "` does")
              .help("ask all of them with `ask` or `choose`, or write `people: 2` on the deck"));
    }
    if (verb == Word.NOTE && fields.has("open")) {
      return Optional.of(
          at("open", "among two couples nothing is one person's own until another day")
              .help("take `open` away, or write `people: 2` on the deck"));
    }
    return fields.has("private") && manner.privacy() != Privacy.NO
        ? Optional.of(
            at("private", "among two couples nothing is private")
                .help("take `private:` away, or write `people: 2` on the deck"))
        : Optional.empty();
  }

  private Diagnostic at(String key, String message) {
    return Diagnostic.of(Rule.NOT_FOR_SO_MANY, fields.place(key), message);
  }
}
