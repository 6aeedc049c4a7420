package io.github.closer.deck;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which words may stand on a step and mean something there. */
final class Fitting {
  private static final Set<Word> WITH_WORDS =
      EnumSet.of(Word.ASK, Word.NOTE, Word.AGREE, Word.APPRECIATE, Word.TURNS);
  private static final Set<Word> WITHOUT_TEXT =
      EnumSet.of(Word.LATER, Word.DRAW, Word.USE, Word.GO, Word.IF, Word.REPEAT);

  private Fitting() {}

  /** Hints look at words that somebody writes or says. */
  static boolean hasHints(Word verb) {
    return WITH_WORDS.contains(verb);
  }

  /** Other words for a step stand in place of its own. */
  static boolean hasVariants(Word verb) {
    return !WITHOUT_TEXT.contains(verb);
  }

  /** Whom a step with this verb can be for; nobody where it cannot be said. */
  static Shape.Words<Who> who(Word verb) {
    return switch (verb) {
      case GUESS -> Anywhere.WHO.only(EnumSet.of(Who.BOTH, Who.EACH, Who.SPEAKER));
      case MATCH, CONSENT, SAFETY, GATE -> Anywhere.WHO.only(EnumSet.of(Who.BOTH, Who.EACH));
      case LATER -> Anywhere.WHO.only(EnumSet.noneOf(Who.class));
      default -> Anywhere.WHO;
    };
  }

  /** What may stand on a step with this verb, its own words first. */
  static Entries on(Word verb) {
    List<Entry> fitting =
        Word.ANYWHERE.all().stream()
            .filter(entry -> fits(verb, entry.word()))
            .map(entry -> entry.word().equals("who") ? entry.with(who(verb)) : entry)
            .toList();
    return verb.own().and(new Entries(fitting));
  }

  private static boolean fits(Word verb, String word) {
    return switch (word) {
      case "hints" -> hasHints(verb);
      case "variants" -> hasVariants(verb);
      case "who" -> !who(verb).values().isEmpty();
      default -> true;
    };
  }
}
