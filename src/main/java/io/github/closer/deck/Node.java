package io.github.closer.deck;

import java.util.List;
import java.util.Optional;

/** What was written, as a tree in which everything knows its place. */
public sealed interface Node {

  /** Where it stands. */
  SourceSpan span();

  /** How a text was written, which decides where a character of it stands in the file. */
  enum Style {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    /** Indented lines after a bar or an angle bracket. */
    BLOCK
  }

  /** A text, a number or a word: everything is text until somebody asks for something else. */
  record Scalar(String value, SourceSpan span, Style style) implements Node {

    /** Whether nothing, or nothing but space, was written. */
    public boolean isBlank() {
      return value.isBlank();
    }
  }

  /** Items in order. */
  record Sequence(List<Node> items, SourceSpan span) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** A word and what stands behind its colon. */
  record Entry(Scalar key, Node value) {}

  /** Entries in the order they were written; no key occurs twice. */
  record Mapping(List<Entry> entries, SourceSpan span) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The entry with this key. */
    public Optional<Entry> entry(String key) {
      for (Entry entry : entries) {
        if (entry.key().value().equals(key)) {
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    }

    /** What stands behind this key. */
    public Optional<Node> value(String key) {
      return entry(key).map(Entry::value);
    }
  }
}
