package io.github.closer.deck;

import io.github.closer.deck.Node.Entry;
import io.github.closer.deck.Node.Mapping;
import io.github.closer.deck.Node.Scalar;
import io.github.closer.deck.OtherWords.Called;
import io.github.closer.text.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What is said of a word that cannot stand where it does: what it is called here, or what was
 * probably meant, or what there is.
 */
final class UnknownKey {
  /** Nobody writes more words that are not known; looking at them would only take time. */
  private static final int MOST = 50;

  private final Reading reading;
  private final Mapping mapping;

  UnknownKey(Reading reading, Mapping mapping) {
    this.reading = reading;
    this.mapping = mapping;
  }

  /**
   * The diagnostic.
   *
   * @param known what can stand there
   * @param what what it stands on, such as {@code a deck}
   * @param other what the word is called here, if that is known
   */
  Diagnostic of(Scalar key, Collection<String> known, String what, Optional<Called> other) {
    String word = key.value();
    Diagnostic unknown =
        Diagnostic.of(
            Rule.UNKNOWN_KEY,
            key.span(),
            Messages.word(word) + " is not something " + what + " can have");
    if (other.isPresent()) {
      Diagnostic helped = unknown.help(other.get().help());
      return other
          .get()
          .word()
          .filter(this::isFree)
          .map(meant -> Meant.at(reading, helped).is(word, meant))
          .orElse(helped);
    }
    Diagnostic helped = Meant.at(reading, unknown).oneOf(word, known, what + " can have ");
    boolean free =
        helped.fix().stream()
            .flatMap(fix -> fix.edits().stream())
            .allMatch(edit -> isFree(edit.text()));
    return free ? helped : unknown.help(helped.help().orElse(""));
  }

  /** Whether one of these entries is meant to be a word that is not there. */
  static boolean isMeant(
      Mapping mapping,
      String word,
      Collection<String> known,
      Function<String, Optional<Called>> others) {
    return mapping.entries().stream()
        .map(entry -> entry.key().value())
        .filter(key -> !known.contains(key))
        .limit(MOST)
        .anyMatch(key -> meant(key, known, others).equals(Optional.of(word)));
  }

  /**
   * With the words that were probably meant, so that what stands below a word that is not known is
   * read as well: one slip hides nothing else. A single text hides nothing.
   */
  static Mapping asMeant(
      Mapping mapping, Collection<String> known, Function<String, Optional<Called>> others) {
    List<Entry> entries = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    mapping.entries().forEach(entry -> taken.add(entry.key().value()));
    int left = MOST;
    for (Entry entry : mapping.entries()) {
      Scalar key = entry.key();
      boolean strange = !known.contains(key.value()) && !(entry.value() instanceof Scalar);
      Optional<String> meant =
          strange && left-- > 0
              ? meant(key.value(), known, others).filter(taken::add)
              : Optional.empty();
      entries.add(
          meant
              .map(word -> new Entry(new Scalar(word, key.span(), key.style()), entry.value()))
              .orElse(entry));
    }
    return new Mapping(entries, mapping.span());
  }

  private static Optional<String> meant(
      String key, Collection<String> known, Function<String, Optional<Called>> others) {
    Optional<Called> called = others.apply(key);
    return called.isPresent() ? called.get().word() : Suggestion.sure(key, known);
  }

  /** Whether it can be written there without standing there twice. */
  private boolean isFree(String word) {
    return mapping.value(word).isEmpty();
  }
}
