package io.github.closer.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words that may stand together in one place.
 *
 * @param all in the order in which they are shown
 */
public record Entries(List<Entry> all) {
  public Entries {
    all = List.copyOf(all);
  }

  static Entries of(Entry... entries) {
    return new Entries(List.of(entries));
  }

  /** The words as they are written. */
  public List<String> words() {
    return all.stream().map(Entry::word).toList();
  }

  /** The row of a word. */
  public Optional<Entry> find(String word) {
    return all.stream().filter(e -> e.word().equals(word)).findFirst();
  }

  boolean contains(String word) {
    return find(word).isPresent();
  }

  /** These, and of others those that are not among these. */
  Entries and(Entries others) {
    List<Entry> both = new ArrayList<>(all);
    others.all().stream().filter(e -> !contains(e.word())).forEach(both::add);
    return new Entries(both);
  }

  /** These but for one. */
  Entries without(String word) {
    return new Entries(all.stream().filter(e -> !e.word().equals(word)).toList());
  }

  /** What may stand behind a word; that it is in the table is the reader's own promise. */
  <S extends Shape> S shape(String word, Class<S> kind) {
    return find(word)
        .map(Entry::shape)
        .filter(kind::isInstance)
        .map(kind::cast)
        .orElseThrow(
            () -> new IllegalStateException(word + " is no " + kind.getSimpleName() + " here"));
  }
}
