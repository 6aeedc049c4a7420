package io.github.closer.deck;

import io.github.closer.deck.Node.Scalar;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a question speaks to the one who is asked, where it speaks to somebody by name. */
final class NameFit {
  private static final Pattern SPOKEN_TO =
      Pattern.compile("\\s*(\\$(?:speaker|listener|a|b))\\s*[,:]");

  private NameFit() {}

  /** What is the matter, if anything. */
  static Optional<Diagnostic> problem(Reading reading, Step step, Setting setting, Scalar words) {
    if (reading.people() != 2 || step instanceof Step.Say || !Whose.isFromEach(step, setting)) {
      return Optional.empty();
    }
    Matcher name = SPOKEN_TO.matcher(words.value());
    return name.lookingAt()
        ? Optional.of(problem(reading.place(words, name.start(1), name.end(1)), name.group(1)))
        : Optional.empty();
  }

  private static Diagnostic problem(SourceSpan at, String name) {
    return Diagnostic.of(
            Rule.NAMES_THE_WRONG_ONE,
            at,
            "both are asked this, one after the other, and `" + name + "` is always the same one")
        .help("leave the name out: above the card stands who is asked; `$partner` is the other");
  }
}
