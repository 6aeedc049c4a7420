package io.github.closer.cli;

import io.github.closer.deck.Template;
import io.github.closer.session.Learned;
import io.github.closer.session.People;
import io.github.closer.store.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a card without what it quotes of people.
 *
 * <p>The deck says which stretches of a card are quoted, wherever they come from: this session, an
 * earlier one, a number or a choice. Of a card that no text of the deck has made, nothing stands
 * where the deck quotes anything at all, or is not known; where it does not, what was written goes.
 *
 * @param texts the texts of the deck; absent where it cannot be read
 * @param people who was there
 * @param written what was written and may not stand in it
 * @param leftOut what stands in place of what is left out
 */
record CardWords(Optional<List<Template>> texts, People people, Quotes written, String leftOut)
    implements UnaryOperator<String> {

  @Override
  public String apply(String card) {
    String text = card.strip();
    if (texts.isEmpty()) {
      return leftOut;
    }
    List<Template> plain = texts.get().stream().filter(one -> !isQuoting(one)).toList();
    if (plain.stream().anyMatch(one -> left(one, text).isPresent())) {
      return text;
    }
    List<Template> quoting = texts.get().stream().filter(CardWords::isQuoting).toList();
    return quoting.isEmpty()
        ? written.removedFrom(text).replace(Learned.REMOVED, leftOut)
        : quoting.stream()
            .flatMap(one -> left(one, text).stream())
            // Whichever made it: the one that knows most of its words is the deck's own.
            .reduce((one, other) -> one.length() >= other.length() ? one : other)
            .orElse(leftOut);
  }

  private static boolean isQuoting(Template text) {
    return text.parts().stream().anyMatch(CardWords::isQuoted);
  }

  private static boolean isQuoted(Template.Part part) {
    return !(part instanceof Template.Literal || part instanceof Template.RoleName);
  }

  /** What is left of a card that this text made; empty where it did not. */
  private Optional<String> left(Template made, String card) {
    List<Pattern> stretches = stretches(made);
    StringBuilder left = new StringBuilder();
    int from = 0;
    for (int i = 0; i < stretches.size(); i++) {
      Matcher stretch = stretches.get(i).matcher(card).region(from, card.length());
      boolean found = i == 0 ? stretch.lookingAt() : stretch.find();
      if (!found) {
        return Optional.empty();
      }
      left.append(i == 0 ? "" : leftOut).append(stretch.group());
      from = stretch.end();
    }
    return from == card.length() ? Optional.of(left.toString()) : Optional.empty();
  }

  /** What stands between quotes, in order; the last one at the end of the card. */
  private List<Pattern> stretches(Template made) {
    List<StringBuilder> stretches = new ArrayList<>(List.of(new StringBuilder()));
    for (Template.Part part : stripped(made.parts())) {
      StringBuilder last = stretches.get(stretches.size() - 1);
      if (part instanceof Template.Literal literal) {
        last.append(Pattern.quote(literal.text()));
      } else if (part instanceof Template.RoleName) {
        last.append(names());
      } else {
        stretches.add(new StringBuilder());
      }
    }
    stretches.get(stretches.size() - 1).append("\\z");
    return stretches.stream().map(CharSequence::toString).map(Pattern::compile).toList();
  }

  private String names() {
    return people.present().stream()
        .map(people::name)
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** Without the space around it, as cards are looked at. */
  private static List<Template.Part> stripped(List<Template.Part> parts) {
    List<Template.Part> stripped = new ArrayList<>(parts);
    if (!parts.isEmpty() && parts.get(0) instanceof Template.Literal first) {
      stripped.set(0, new Template.Literal(first.text().stripLeading()));
    }
    int last = stripped.size() - 1;
    if (last >= 0 && stripped.get(last) instanceof Template.Literal end) {
      stripped.set(last, new Template.Literal(end.text().stripTrailing()));
    }
    return stripped;
  }
}
