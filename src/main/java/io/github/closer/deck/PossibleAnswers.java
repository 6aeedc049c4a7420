package io.github.closer.deck;

import io.github.closer.deck.Supposed.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answers to a step that could make a difference to a condition. */
final class PossibleAnswers {
  /** So many numbers are all tried where answers are compared with each other. */
  private static final int FEW = 101;

  private final LookedAt looked;

  PossibleAnswers(LookedAt looked) {
    this.looked = looked;
  }

  /** Those answers; empty where there are too many of them. */
  Optional<List<Value>> to(Step step) {
    if (step instanceof Step.Scale scale) {
      return numbers(scale.range());
    }
    return switch (AnswerKind.of(step)) {
      case CHOICE -> Optional.of(options((Step.Choose) step));
      case WORDS, PROMISE -> Optional.of(ownWords());
      case TICKS -> Optional.of(List.of(new Supposed.Open()));
      case NUMBER, SPOKEN, NOTHING, NOBODYS -> Optional.empty();
    };
  }

  private Optional<List<Value>> numbers(Step.Range range) {
    int count = (range.to() - range.from()) / range.step() + 1;
    if (looked.isAmongEachOther()) {
      return count > FEW ? Optional.empty() : Optional.of(numbers(range, all(count)));
    }
    Set<Integer> places = new TreeSet<>(Set.of(0, count - 1));
    for (double number : looked.numbers()) {
      int below = (int) Math.floor((number - range.from()) / range.step());
      for (int place = below - 1; place <= below + 2; place++) {
        places.add(Math.max(0, Math.min(count - 1, place)));
      }
    }
    return Optional.of(numbers(range, places));
  }

  private static Set<Integer> all(int count) {
    Set<Integer> places = new TreeSet<>();
    for (int place = 0; place < count; place++) {
      places.add(place);
    }
    return places;
  }

  private static List<Value> numbers(Step.Range range, Set<Integer> places) {
    // The end can be reached also where no whole number of steps leads to it.
    return Stream.concat(
            places.stream().map(place -> range.from() + (double) place * range.step()),
            Stream.of((double) range.to()))
        .distinct()
        .<Value>map(Supposed.Amount::new)
        .toList();
  }

  /** The options that are named, and two that are not. */
  private List<Value> options(Step.Choose choose) {
    boolean named =
        choose.options().stream()
            .flatMap(option -> option.text().parts().stream())
            .anyMatch(part -> !(part instanceof Template.Literal));
    if (choose.many() || named) {
      return List.of(new Supposed.Open());
    }
    if (choose.own()) {
      return ownWords();
    }
    List<String> texts =
        choose.options().stream().map(option -> literal(option.text()).strip()).toList();
    List<Value> values = new ArrayList<>();
    int others = 0;
    for (String text : texts) {
      boolean isNamed = looked.words().stream().anyMatch(text::equalsIgnoreCase);
      if (isNamed || others++ < 2) {
        values.add(new Supposed.Words(text));
      }
    }
    return values;
  }

  private static String literal(Template text) {
    return text.parts().stream()
        .map(part -> ((Template.Literal) part).text())
        .collect(Collectors.joining());
  }

  /** The words that are named, and two others. */
  private List<Value> ownWords() {
    List<Value> values = new ArrayList<>();
    looked.words().forEach(words -> values.add(new Supposed.Words(words)));
    values.add(new Supposed.Words("\u0000"));
    values.add(new Supposed.Words("\u0001"));
    return values;
  }
}
