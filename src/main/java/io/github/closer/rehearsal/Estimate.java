package io.github.closer.rehearsal;

import io.github.closer.deck.Deck;
import io.github.closer.deck.Diagnostic;
import io.github.closer.deck.Node;
import io.github.closer.deck.Rule;
import io.github.closer.deck.Source;
import io.github.closer.deck.SourceSpan;
import io.github.closer.deck.YamlDocument;
import java.time.Duration;
import java.util.Optional;

/**
 * How long a deck usually takes, against what its cover says.
 *
 * <p>A pool of cards is played until the two have enough, so what its cover says is a wish and no
 * estimate.
 */
public final class Estimate {
  /** A first evening and two later ones. */
  private static final int FEW = 3;

  /** Enough for what is usual; {@code closer test} plays more. */
  private static final int PLAYS = 15;

  /** More than a cover can say. */
  private static final long LONGEST = 600;

  private static final long SEED = 1;

  private Estimate() {}

  /**
   * Says so where a few plays usually take half as long again as the cover says, or where even
   * those who talk at length need less than half of it.
   *
   * @param deck a deck without errors
   * @param source its text
   */
  public static Optional<Diagnostic> of(Deck deck, Source source) {
    if (deck.about().minutes().isEmpty() || deck.contents().steps().isEmpty()) {
      return Optional.empty();
    }
    int said = deck.about().minutes().getAsInt();
    if (time(deck, FEW).filter(time -> isClose(time, said * 60L)).isPresent()) {
      return Optional.empty();
    }
    return time(deck, PLAYS)
        .filter(time -> isTooShort(said * 60L, time) || isTooLong(said * 60L, time))
        .map(time -> diagnostic(said, time, place(source)));
  }

  private static Optional<Findings.Time> time(Deck deck, int plays) {
    return new Explorer(deck, SEED, played -> false).time(plays);
  }

  /** Whether even the shortest and the longest lie so well within that more plays say the same. */
  private static boolean isClose(Findings.Time time, long said) {
    return 3 * Math.abs(time.shortest().toSeconds() - said) < said
        && 3 * Math.abs(time.longest().toSeconds() - said) < said;
  }

  private static boolean isTooShort(long said, Findings.Time time) {
    return 2 * time.usual().toSeconds() > 3 * said;
  }

  private static boolean isTooLong(long said, Findings.Time time) {
    return 2 * time.unhurried().toSeconds() < said;
  }

  private static Diagnostic diagnostic(int said, Findings.Time time, SourceSpan at) {
    boolean more = isTooShort(said * 60L, time);
    Duration likely = more ? time.usual() : time.unhurried();
    long number = Report.minutes(likely);
    return Diagnostic.of(
            Rule.LENGTH,
            at,
            "this says "
                + said
                + ", and rehearsed it takes "
                + (more ? "about " : "no more than about ")
                + (number == 1 ? "1 minute" : number + " minutes"))
        .labelled("about " + number)
        .help(
            (number > LONGEST ? "play less of it" : "write `minutes: " + number + "`")
                + ", or say with `time:` how long each step is; without it, whoever speaks"
                + " is given one minute to four");
  }

  private static SourceSpan place(Source source) {
    return YamlDocument.read(source)
        .root()
        .filter(Node.Mapping.class::isInstance)
        .flatMap(root -> ((Node.Mapping) root).value("minutes"))
        .map(Node::span)
        .orElse(SourceSpan.START);
  }
}
