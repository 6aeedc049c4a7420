package io.github.closer.session;

import java.util.List;

/** An answer as conditions and texts see it. */
sealed interface Value {
  /** The answer in words. */
  String words();

  /** Whether the answer is, or holds, these words; upper and lower case are the same. */
  boolean is(String words);

  /** A number on a scale, or one to compare it with. */
  record Rating(double number, String words) implements Value {
    @Override
    public boolean is(String other) {
      return words.equalsIgnoreCase(other.strip());
    }
  }

  /** Something written or chosen. */
  record Words(String words) implements Value {
    @Override
    public boolean is(String other) {
      return words.strip().equalsIgnoreCase(other.strip());
    }
  }

  /** Several things chosen or ticked. */
  record Items(List<String> items) implements Value {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public String words() {
      return String.join(Replies.BETWEEN, items);
    }

    @Override
    public boolean is(String other) {
      return items.stream().anyMatch(item -> item.strip().equalsIgnoreCase(other.strip()));
    }
  }
}
