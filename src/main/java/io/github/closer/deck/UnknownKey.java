package io.github.closer.deck;

import io.github.closer.deck.Node.Mapping;
import io.github.closer.deck.Node.Scalar;
import io.github.closer.deck.OtherWords.Called;
import java.util.Collection;
import java.util.Optional;

/**
 * What is said of a word that cannot stand where it does: what it is called here, or what was
 * probably meant, or what there is.
 */
final class UnknownKey {
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

  /** Whether it can be written there without standing there twice. */
  private boolean isFree(String word) {
    return mapping.value(word).isEmpty();
  }
}
