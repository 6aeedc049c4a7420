package io.github.closer.deck;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the deck format, as far as a slip in writing is recognised by them. */
final class DeckWords {
  private static final Set<String> ON_A_STEP =
      Stream.concat(
              Word.ANYWHERE.words().stream(),
              Arrays.stream(Word.values()).flatMap(w -> w.own().words().stream()))
          .collect(Collectors.toUnmodifiableSet());

  /** How what stands behind each word is written, wherever it stands. */
  private static final Map<String, Set<Writing>> WRITING = writing();

  private DeckWords() {}

  private static Map<String, Set<Writing>> writing() {
    Map<String, Set<Writing>> all = new HashMap<>();
    Stream.concat(
            CoverWords.ALL.all().stream(),
            Arrays.stream(Word.values()).flatMap(word -> word.entries().all().stream()))
        .forEach(
            entry ->
                all.computeIfAbsent(entry.word(), word -> EnumSet.allOf(Writing.class))
                    .retainAll(Writing.of(entry.shape())));
    return Map.copyOf(all);
  }

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
    return WRITING.containsKey(word);
  }

  /** Whether what is listed below it are steps. */
  static boolean holdsSteps(String word) {
    return isWritten(word, Writing.STEPS);
  }

  /** Whether what is written behind it stands below it, or in brackets. */
  static boolean isWrittenBelow(String word) {
    return isWritten(word, Writing.BELOW);
  }

  /** Whether what is written behind it is a word, a number or a time, and never a sentence. */
  static boolean takesShortWord(String word) {
    return isWritten(word, Writing.SHORT);
  }

  private static boolean isWritten(String word, Writing writing) {
    return WRITING.getOrDefault(word, Set.of()).contains(writing);
  }

  /** Whether it is a word of the format but for its capitals. */
  static boolean isCapitalised(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return !small.equals(word) && isKnown(small);
  }

  /** Every word there is. */
  static Set<String> all() {
    return WRITING.keySet();
  }
}
