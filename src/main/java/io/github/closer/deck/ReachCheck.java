package io.github.closer.deck;

import java.util.List;
import java.util.stream.Stream;

/** Whether every step of a file can be reached. */
final class ReachCheck {
  private final Reading reading;
  private final Ends ends;

  ReachCheck(Reading reading, Deck whole) {
    this.reading = reading;
    this.ends = new Ends(whole);
  }

  void run(Deck.Contents contents) {
    // Cards are drawn each for itself, so none comes after another.
    Stream<List<Step>> inCards = contents.cards().stream().flatMap(Inside::written);
    Inside.lists(
            Stream.of(Stream.of(contents.steps()), contents.parts().values().stream(), inCards)
                .flatMap(lists -> lists))
        .forEach(this::list);
  }

  private void list(List<Step> steps) {
    for (int i = 0; i < steps.size() - 1; i++) {
      if (ends.after(steps.get(i))) {
        reading.add(
            Diagnostic.of(
                    Rule.NEVER_REACHED,
                    reading.place(steps.get(i + 1)),
                    "nobody ever gets here, because everything ends before it")
                .labelled("never reached")
                .beside(reading.place(steps.get(i)), "it ends here")
                .help(help(steps.get(i))));
        return;
      }
    }
  }

  private static String help(Step end) {
    return switch (end instanceof Step.Go ? 1 : end instanceof Step.Stop ? 2 : 3) {
      case 1 -> "write `use` instead of `go` to come back, or take out what is below";
      case 2 -> "put it above, or give the end a `when`";
      default -> "put it above, or take out what is below";
    };
  }
}
