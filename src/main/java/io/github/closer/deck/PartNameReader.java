package io.github.closer.deck;

import io.github.closer.deck.Node.Scalar;
import io.github.closer.deck.Reading.Jump;
import io.github.closer.text.Suggestion;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the names of parts.
 *
 * <pre>{@code
 * later                   a part of this file
 * listening/ground_rules  a part of a file that is included
 * deck repair             another deck, and back
 * }</pre>
 *
 * <p>Whether a part is there is checked when all files are read.
 */
final class PartNameReader {
  private static final Pattern ELSEWHERE =
      Pattern.compile("(" + CoverWords.DECK_ID + ")/(" + StepId.PATTERN + ")");

  /** A part, or a deck. */
  static final Shape.Like PART =
      Shape.Like.stripped(
          Pattern.compile(
              StepId.PATTERN + "|" + ELSEWHERE + "|" + PartName.DECK + "\\s*" + PartName.NAME),
          "the name of a part, or `deck` and the name of a deck");

  /** A part or a deck, or steps on the spot. */
  static final Shape WAY = new Shape.Way(PART);

  private final Reading reading;
  private final Included included;

  PartNameReader(Reading reading, Included included) {
    this.reading = reading;
    this.included = included;
  }

  Optional<PartName> read(Scalar scalar, Setting setting) {
    String name = scalar.value().strip();
    Optional<PartName> part =
        name.startsWith(PartName.DECK) ? deck(scalar, name) : part(scalar, name);
    part.ifPresent(to -> reading.jump(new Jump(setting, to, scalar.span())));
    return part;
  }

  private Optional<PartName> deck(Scalar scalar, String name) {
    String deck = PartName.DECK + name.substring(PartName.DECK.length()).strip();
    if (PartName.isDeck(deck)) {
      return Optional.of(new PartName(deck));
    }
    reading.add(
        Diagnostic.of(
                Rule.NOT_AN_ID,
                scalar.span(),
                Messages.word(deck.substring(PartName.DECK.length()))
                    + " cannot be the name of a deck")
            .help("write the name that `closer list` shows, such as `deck curiosity`"));
    return Optional.empty();
  }

  private Optional<PartName> part(Scalar scalar, String name) {
    if (StepId.PATTERN.matcher(name).matches()) {
      return Optional.of(reading.home().part(name));
    }
    Matcher elsewhere = ELSEWHERE.matcher(name);
    if (!elsewhere.matches()) {
      reading.unfitPartNames().ask(scalar);
      return Optional.empty();
    }
    Optional<Home> home = included.home(elsewhere.group(1));
    if (home.isEmpty() && included.isComplete()) {
      reading.add(notIncluded(scalar, elsewhere.group(1)));
    }
    return home.map(h -> h.part(elsewhere.group(2)));
  }

  private Diagnostic notIncluded(Scalar scalar, String file) {
    Diagnostic none =
        Diagnostic.of(
            Rule.NO_SUCH_PART,
            scalar.span(),
            "no file called " + Messages.word(file) + " is included");
    if (included.names().isEmpty()) {
      return none.help("name the file at the top of the deck: `include: [" + file + ".yaml]`");
    }
    Diagnostic helped =
        none.help(Messages.instead(file, included.names(), "the files that are included are "));
    return Suggestion.sure(file, included.names())
        .map(meant -> Meant.at(reading, helped).within(file, meant))
        .orElse(helped);
  }
}
