package io.github.closer.deck;

import java.util.List;

/** Where a session goes: a part by its name, or steps written on the spot. */
public sealed interface Target {

  /** A part of the same deck. */
  record Named(PartName part) implements Target {}

  /** Steps written where they are needed. */
  record Inline(List<Step> steps) implements Target {
    public Inline {
      steps = List.copyOf(steps);
    }
  }
}
