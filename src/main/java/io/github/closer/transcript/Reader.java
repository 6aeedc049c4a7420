package io.github.closer.transcript;

import io.github.closer.session.Event;
import io.github.closer.session.Person;
import io.github.closer.session.Visibility;
import java.util.Optional;

/**
 * Who reads a transcript.
 *
 * @param person one of the two, who sees their own private entries as well; empty for both, who see
 *     what both saw
 */
public record Reader(Optional<Person> person) {
  /** Both together. */
  public static final Reader BOTH = new Reader(Optional.empty());

  /** One of the two. */
  public static Reader of(Person person) {
    return new Reader(Optional.of(person));
  }

  /**
   * Whether this reader may see an entry.
   *
   * @param revealed whether both chose to look at the sealed answers of that moment
   */
  boolean sees(Event.Scope scope, boolean revealed) {
    return scope.visibility() == Visibility.SHARED
        || (scope.visibility() == Visibility.SEALED && revealed)
        || person.map(scope.by()::includes).orElse(false);
  }
}
