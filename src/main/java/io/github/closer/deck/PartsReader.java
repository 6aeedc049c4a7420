package io.github.closer.deck;

import io.github.closer.deck.Node.Entry;
import io.github.closer.deck.Node.Mapping;
import io.github.closer.deck.Node.Scalar;
import io.github.closer.deck.Node.Sequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the parts of a deck. */
final class PartsReader {
  private final Reading reading;
  private final StepReader steps;
  private final Map<String, SourceSpan> places = new LinkedHashMap<>();

  PartsReader(Reading reading, StepReader steps) {
    this.reading = reading;
    this.steps = steps;
  }

  /** The names of all parts, and where they stand. */
  Map<String, SourceSpan> places() {
    return places;
  }

  Map<PartName, List<Step>> read(Node node) {
    if (!(node instanceof Mapping mapping)) {
      reading.add(
          Diagnostic.of(
                  Rule.WRONG_SHAPE, Values.firstLine(node), "`parts` takes names with steps below")
              .help("write the name and a colon on a line, and below it each step after `- `"));
      return Map.of();
    }
    Map<PartName, List<Step>> parts = new LinkedHashMap<>();
    mapping.entries().forEach(entry -> read(entry, parts));
    return parts;
  }

  private void read(Entry entry, Map<PartName, List<Step>> parts) {
    Scalar key = entry.key();
    if (!StepId.PATTERN.matcher(key.value()).matches()) {
      reading.unfitPartNames().give(key);
      return;
    }
    PartName name = reading.home().part(key.value());
    places.put(key.value(), key.span());
    if (entry.value() instanceof Sequence list && list.items().isEmpty()) {
      reading.add(
          Diagnostic.of(Rule.EMPTY, key.span(), "the part `" + key.value() + "` has no steps")
              .help("write at least one step below it, after `- `"));
    }
    // A part is played from anywhere, so it is a stretch of its own.
    Setting setting = Setting.part(name, reading.newRound());
    parts.put(name, steps.steps(key.value(), entry.value(), setting));
  }
}
