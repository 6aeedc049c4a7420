package io.github.closer.session;

import io.github.closer.deck.Reference;
import io.github.closer.deck.Truth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The answers as somebody may know them.
 *
 * <p>What is one person's own exists for that person only: for the other, and for both together, it
 * is as if it had never been asked. Texts and conditions look at answers through a view and in no
 * other way, so a deck cannot show or act on what the one in front of the screen may not know.
 *
 * @param answers all of this session
 * @param last those that the session before kept for this one
 * @param floor who speaks and who listens
 * @param viewer who looks
 */
record View(Answers answers, Answers last, Floor floor, Audience viewer) {

  /** A single answer; empty when there is none, or none that the viewer may know. */
  Optional<Value> value(Reference reference) {
    return switch (reference.field()) {
      case VALUE -> to(reference).flatMap(this::last).flatMap(Answers.Entry::value);
      case A -> by(reference, Person.A).flatMap(Answers.Entry::value);
      case B -> by(reference, Person.B).flatMap(Answers.Entry::value);
      case SPEAKER -> by(reference, floor.speaker()).flatMap(Answers.Entry::value);
      case LISTENER -> by(reference, floor.listener()).flatMap(Answers.Entry::value);
      case DATE ->
          to(reference).flatMap(this::last).flatMap(Answers.Entry::date).map(Value.Words::new);
      case LOWEST, HIGHEST, GAP -> combined(reference);
      case ANY, SAME -> Optional.empty();
    };
  }

  private Optional<Answers.Given> to(Reference reference) {
    return switch (reference.session()) {
      case THIS -> answers.to(reference);
      case LAST -> last.to(reference);
    };
  }

  /** Both answers; an absent one was passed, never asked for, or is not for the viewer. */
  Stream<Optional<Value>> both(Reference reference) {
    return Stream.of(Person.A, Person.B)
        .map(person -> by(reference, person).flatMap(Answers.Entry::value));
  }

  /** Whether both answered the same; unknown when an answer is missing. */
  Truth same(Reference reference) {
    List<Optional<Value>> both = both(reference).toList();
    if (both.stream().anyMatch(Optional::isEmpty)) {
      return Truth.UNKNOWN;
    }
    Value first = both.get(0).orElseThrow();
    Value second = both.get(1).orElseThrow();
    return Truth.of(first.equals(second) || first.is(second.words()) || second.is(first.words()));
  }

  /** Whether everybody who was asked answered. */
  Truth answered(Reference reference) {
    if (reference.field() == Reference.Field.ANY) {
      return Truth.of(both(reference).anyMatch(Optional::isPresent));
    }
    return asked(reference)
        .map(entries -> Truth.of(entries.stream().allMatch(e -> e.value().isPresent())))
        .orElse(Truth.FALSE);
  }

  /** Whether the step was played, and nobody who was asked answered. */
  Truth skipped(Reference reference) {
    return asked(reference)
        .map(entries -> Truth.of(entries.stream().allMatch(e -> e.value().isEmpty())))
        .orElse(Truth.FALSE);
  }

  /**
   * Those a reference means; empty when nobody of them was asked, or not for the viewer to know.
   */
  private Optional<List<Answers.Entry>> asked(Reference reference) {
    Optional<Answers.Given> given = to(reference);
    List<Answers.Entry> entries =
        switch (reference.field()) {
          case A -> by(reference, Person.A).stream().toList();
          case B -> by(reference, Person.B).stream().toList();
          case SPEAKER -> by(reference, floor.speaker()).stream().toList();
          case LISTENER -> by(reference, floor.listener()).stream().toList();
          case VALUE, ANY, SAME, LOWEST, HIGHEST, GAP, DATE ->
              given.stream()
                  .flatMap(g -> g.asked().stream())
                  .filter(e -> known(e.getKey(), e.getValue()))
                  .map(Map.Entry::getValue)
                  .toList();
        };
    return entries.isEmpty() ? Optional.empty() : Optional.of(entries);
  }

  /** The answer that was given last; the viewer's own one where answers are each one's own. */
  private Optional<Answers.Entry> last(Answers.Given given) {
    Answers.Entry last = Objects.requireNonNull(given.entries().get(given.last()));
    if (known(given.last(), last)) {
      return Optional.of(last);
    }
    return Optional.ofNullable(given.entries().get(viewer)).filter(Answers.Entry::own);
  }

  private Optional<Answers.Entry> by(Reference reference, Person person) {
    return to(reference)
        .flatMap(given -> entry(given, Audience.of(person)).or(() -> entry(given, Audience.BOTH)));
  }

  private Optional<Answers.Entry> entry(Answers.Given given, Audience by) {
    return Optional.ofNullable(given.entries().get(by)).filter(entry -> known(by, entry));
  }

  private boolean known(Audience by, Answers.Entry entry) {
    return !entry.own() || by == viewer;
  }

  private Optional<Value> combined(Reference reference) {
    List<Optional<Value>> both = both(reference).toList();
    if (both.get(0).orElse(null) instanceof Value.Rating a
        && both.get(1).orElse(null) instanceof Value.Rating b) {
      double number =
          switch (reference.field()) {
            case LOWEST -> Math.min(a.number(), b.number());
            case HIGHEST -> Math.max(a.number(), b.number());
            case GAP -> Math.abs(a.number() - b.number());
            case VALUE, A, B, SPEAKER, LISTENER, ANY, SAME, DATE ->
                throw new IllegalArgumentException("not a combination: " + reference);
          };
      return Optional.of(new Value.Rating(number, Long.toString(Math.round(number))));
    }
    return Optional.empty();
  }
}
