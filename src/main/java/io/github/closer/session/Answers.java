package io.github.closer.session;

import io.github.closer.deck.Keep;
import io.github.closer.deck.Reference;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was answered so far, by step and by person.
 *
 * <p>A step that comes round again replaces what the same person answered before. Who may know an
 * answer is decided in {@link View}, which is the only way to look at one.
 *
 * @param byStep the answers to each step that has an id
 * @param recorded whether texts are made for the journal, where nothing is repeated that is kept
 *     for the session only
 */
record Answers(Map<String, Given> byStep, boolean recorded) {
  static final Answers NONE = new Answers(Map.of(), false);

  Answers {
    byStep = Map.copyOf(byStep);
  }

  /**
   * The answers to one step.
   *
   * @param entries what each was asked last; somebody who was never asked is not in it
   * @param last who was asked last
   * @param moment when that was
   */
  record Given(Map<Audience, Entry> entries, Audience last, int moment) {
    Given {
      entries = Map.copyOf(entries);
    }

    /** What those answered who were asked when the step was played last. */
    List<Map.Entry<Audience, Entry>> asked() {
      return entries.entrySet().stream().filter(e -> e.getValue().moment() == moment).toList();
    }
  }

  /**
   * One answer.
   *
   * @param value what was answered; empty when it was passed
   * @param own whether only its author may know it
   * @param date the day of a promise
   * @param asked when and for how long it was asked for
   */
  record Entry(Optional<Value> value, boolean own, Optional<String> date, Asked asked) {
    int moment() {
      return asked.moment();
    }
  }

  /**
   * When an answer was asked for, and for how long.
   *
   * @param moment the step
   * @param fleeting whether it is kept for the session only
   */
  record Asked(int moment, boolean fleeting) {
    static Asked of(Event.Line line) {
      return new Asked(line.moment(), line.scope().keep() == Keep.SESSION);
    }
  }

  /** What an earlier session kept for this one. */
  static Answers of(Map<String, Map<Audience, Memory.Kept>> kept) {
    Answers answers = NONE;
    for (Map.Entry<String, Map<Audience, Memory.Kept>> step : kept.entrySet()) {
      for (Map.Entry<Audience, Memory.Kept> answer : step.getValue().entrySet()) {
        Memory.Kept was = answer.getValue();
        Entry entry = new Entry(value(was), was.own(), Optional.empty(), new Asked(0, false));
        answers = answers.with(step.getKey(), answer.getKey(), entry);
      }
    }
    return answers;
  }

  private static Optional<Value> value(Memory.Kept kept) {
    if (kept.number().isPresent()) {
      return Optional.of(new Value.Rating(kept.number().getAsDouble(), kept.words()));
    }
    if (!kept.items().isEmpty()) {
      return Optional.of(new Value.Items(kept.items()));
    }
    return kept.words().isEmpty() ? Optional.empty() : Optional.of(new Value.Words(kept.words()));
  }

  /** With what both turned out to want; nothing in common counts as passed. */
  Answers with(Event.Overlap overlap) {
    Optional<Value> value =
        overlap.items().isEmpty()
            ? Optional.empty()
            : Optional.of(new Value.Items(overlap.items()));
    Event.Line line = overlap.line();
    Entry entry = new Entry(value, false, Optional.empty(), Asked.of(line));
    return with(line.step(), line.scope().by(), entry);
  }

  /** With one more answer, or with one more pass. */
  Answers with(Event.Line line, Optional<Value> value) {
    boolean own = line.scope().visibility() == Visibility.OWN;
    Entry entry = new Entry(value, own, Optional.empty(), Asked.of(line));
    return with(line.step(), line.scope().by(), entry);
  }

  /** With the day of a promise that was just made. */
  Answers due(Event.Line line, String day) {
    Given given = byStep.get(line.step());
    Entry promise = given == null ? null : given.entries().get(line.scope().by());
    if (promise == null || day.isEmpty()) {
      return this;
    }
    return with(
        line.step(),
        line.scope().by(),
        new Entry(promise.value(), promise.own(), Optional.of(day), promise.asked()));
  }

  /** As if everybody had passed a step: its answers were left closed. */
  Answers closed(String step, List<Audience> asked, int moment) {
    Answers answers = this;
    for (Audience by : asked) {
      Entry passed = new Entry(Optional.empty(), false, Optional.empty(), new Asked(moment, false));
      answers = answers.with(step, by, passed);
    }
    return answers;
  }

  private Answers with(String step, Audience by, Entry entry) {
    if (step.isEmpty()) {
      return this;
    }
    Map<Audience, Entry> entries = new EnumMap<>(Audience.class);
    Given before = byStep.get(step);
    if (before != null) {
      entries.putAll(before.entries());
    }
    entries.put(by, entry);
    Map<String, Given> steps = new HashMap<>(byStep);
    steps.put(step, new Given(entries, by, entry.moment()));
    return new Answers(steps, recorded);
  }

  /** The same answers, for texts that go into the journal. */
  Answers forTheRecord() {
    return new Answers(byStep, true);
  }

  /** Whether an answer must not be repeated in this text. */
  boolean leavesOut(Reference reference) {
    return recorded
        && reference.session() == Reference.Session.THIS
        && to(reference).stream()
            .flatMap(given -> given.entries().values().stream())
            .anyMatch(entry -> entry.asked().fleeting());
  }

  /** The answers to the step a reference names. */
  Optional<Given> to(Reference reference) {
    return Optional.ofNullable(byStep.get(reference.step().value()));
  }
}
