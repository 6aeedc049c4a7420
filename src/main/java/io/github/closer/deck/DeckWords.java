package io.github.closer.deck;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the deck format, as far as a slip in writing is recognised by them. */
final class DeckWords {
  private static final Set<String> STEP_LISTS = Set.of("cards", "steps", "then", "else", "if_no");

  private static final Set<String> ON_A_STEP =
      Stream.concat(
              Word.ANYWHERE.stream(), Arrays.stream(Word.values()).flatMap(w -> w.own().stream()))
          .collect(Collectors.toUnmodifiableSet());

  /** What is written behind these is a list. */
  private static final Set<String> LISTS =
      Set.of(
          "cards",
          "steps",
          "tags",
          "options",
          "items",
          "fields",
          "tokens",
          "replies",
          "variants",
          "avoid",
          "not_for",
          "include",
          "hints");

  /** What is written behind these is a word, a number or a time, and never a sentence. */
  private static final Set<String> SHORT =
      Set.of(
          "deck",
          "id",
          "minutes",
          "depth",
          "lang",
          "version",
          "people",
          "every",
          "order",
          "who",
          "private",
          "keep",
          "time",
          "beat",
          "optional",
          "answer",
          "longest",
          "from",
          "to",
          "step",
          "ready",
          "mirror",
          "check",
          "at_most",
          "swap",
          "many",
          "own",
          "needs",
          "share",
          "top",
          "for",
          "at_least",
          "back",
          "draw",
          "offer",
          "stale",
          "again",
          "use",
          "go",
          "repeat",
          "due",
          "pass",
          "after");

  private DeckWords() {}

  static boolean isVerb(String word) {
    return Word.of(word).isPresent();
  }

  /** Whether it may stand beside a verb. */
  static boolean isOnStep(String word) {
    return ON_A_STEP.contains(word);
  }

  static boolean isOnCover(String word) {
    return CoverReader.KNOWN.contains(word);
  }

  static boolean isKnown(String word) {
    return isVerb(word) || isOnStep(word) || isOnCover(word);
  }

  /** Whether what is listed below it are steps. */
  static boolean holdsSteps(String word) {
    return STEP_LISTS.contains(word);
  }

  static boolean takesList(String word) {
    return LISTS.contains(word);
  }

  static boolean takesShortWord(String word) {
    return SHORT.contains(word);
  }

  /** Whether it is a word of the format but for its capitals. */
  static boolean isCapitalised(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return !small.equals(word) && isKnown(small);
  }

  /** Every word there is. */
  static Set<String> all() {
    Set<String> all = new HashSet<>(CoverReader.KNOWN);
    all.addAll(ON_A_STEP);
    all.addAll(Word.all());
    return all;
  }
}
