package io.github.closer.rehearsal;

import io.github.closer.session.Cue;
import java.util.List;
import java.util.stream.IntStream;

/** The numbers of a scale, from the lowest. */
final class Numbers {
  private Numbers() {}

  static List<Integer> of(Cue.Scale scale) {
    return IntStream.iterate(scale.from(), n -> n <= scale.to(), n -> n + scale.step())
        .boxed()
        .toList();
  }
}
