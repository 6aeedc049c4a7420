package io.github.closer.deck;

import java.util.EnumSet;
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
      case MATCH -> Anywhere.WHO.only(EnumSet.of(Who.BOTH, Who.EACH));
      case LATER -> Anywhere.WHO.only(EnumSet.noneOf(Who.class));
      default -> Anywhere.WHO;
    };
  }

  /** What may stand on a step with this verb, its own words first. */
  static Entries on(Word verb) {
    Entries entries = verb.own().and(Entries.of(who(verb, Word.ANYWHERE))).and(Word.ANYWHERE);
    entries = hasHints(verb) ? entries : entries.without("hints");
    entries = hasVariants(verb) ? entries : entries.without("variants");
    return who(verb).values().isEmpty() ? entries.without("who") : entries;
  }

  private static Entry who(Word verb, Entries anywhere) {
    return new Entry(
        "who", who(verb), Entry.Need.NONE, anywhere.find("who").map(Entry::about).orElse(""));
  }
}
