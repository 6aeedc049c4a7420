package io.github.closer.deck;

import io.github.closer.deck.Reading.Jump;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that every part that is asked for is there, and that none leads back into itself. */
final class PartCheck {
  private final Reading reading;
  private final Map<String, SourceSpan> parts;
  private final Set<String> onTheWay = new HashSet<>();
  private final Set<String> done = new HashSet<>();
  private boolean ends = true;

  /** The parts by their names, and where those stand. */
  PartCheck(Reading reading, Map<String, SourceSpan> parts) {
    this.reading = reading;
    this.parts = parts;
  }

  /** Answers whether every way through the parts comes to an end. */
  boolean run() {
    reading.jumps().stream()
        .filter(jump -> !parts.containsKey(jump.to()))
        .forEach(jump -> reading.add(noSuchPart(jump)));
    parts.keySet().forEach(this::follow);
    return ends;
  }

  private Diagnostic noSuchPart(Jump jump) {
    String help =
        parts.isEmpty()
            ? "write `parts:` at the end of the deck and below it `" + jump.to() + ":` with steps"
            : Messages.instead(jump.to(), parts.keySet(), "the parts of this deck are ");
    return Diagnostic.of(
            Rule.NO_SUCH_PART, jump.at(), "this deck has no part called `" + jump.to() + "`")
        .help(help);
  }

  private void follow(String part) {
    if (!parts.containsKey(part) || !done.add(part)) {
      return;
    }
    onTheWay.add(part);
    for (Jump jump : from(part)) {
      if (onTheWay.contains(jump.to())) {
        ends = false;
        reading.add(circle(jump));
      }
      follow(jump.to());
    }
    onTheWay.remove(part);
  }

  private List<Jump> from(String part) {
    return reading.jumps().stream()
        .filter(j -> j.from().part().map(p -> p.value().equals(part)).orElse(false))
        .toList();
  }

  private Diagnostic circle(Jump jump) {
    return Diagnostic.of(
            Rule.GOES_IN_CIRCLES,
            jump.at(),
            "this leads back into `" + jump.to() + "`, so the deck might never end")
        .labelled("back from here")
        .beside(parts.getOrDefault(jump.to(), jump.at()), "`" + jump.to() + "` begins here")
        .help("to play steps again, put them below `repeat:` with a number");
  }
}
