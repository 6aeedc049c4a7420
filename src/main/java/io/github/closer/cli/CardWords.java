package io.github.closer.cli;

import io.github.closer.deck.Deck;
import io.github.closer.deck.Headline;
import io.github.closer.deck.Step;
import io.github.closer.deck.Template;
import io.github.closer.session.Learned;
import io.github.closer.session.People;
import io.github.closer.store.Quotes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of a card without what it quotes of people who did not pick it.
 *
 * <p>The deck says which stretches of a card are quoted, wherever they come from: this session, an
 * earlier one, a number or a choice. Where a card is none of the deck's, everything that was
 * written goes from it.
 *
 * @param templates the texts of the deck; those without quotes first, then the most exact ones
 * @param people who was there
 * @param picked the words that may stand in it
 * @param written all others that were written
 * @param leftOut what stands in their place
 */
record CardWords(
    List<Template> templates, People people, Set<String> picked, Quotes written, String leftOut)
    implements UnaryOperator<String> {
  /** More than that no deck quotes on one card, and looking for it takes long. */
  private static final int MOST_QUOTES = 4;

  private static final int LONGEST = 20_000;

  CardWords {
    templates =
        templates.stream()
            .sorted(
                Comparator.comparing(CardWords::quotes)
                    .thenComparing(CardWords::literals, Comparator.reverseOrder()))
            .toList();
  }

  /** The texts of a deck that stand on cards. */
  static List<Template> of(Deck deck) {
    return Stream.concat(deck.all(), deck.contents().allCards())
        .flatMap(
            step ->
                Stream.concat(
                    Headline.of(step).stream(),
                    step instanceof Step.Guess guess ? guess.fields().stream() : Stream.empty()))
        .distinct()
        .toList();
  }

  @Override
  public String apply(String card) {
    String text = card.strip();
    for (Template template : templates) {
      Optional<String> left = left(template, text);
      if (left.isPresent()) {
        return left.get();
      }
    }
    return written.removedFrom(text).replace(Learned.REMOVED, leftOut);
  }

  /** What is left of a card that was made of this template; empty where it was not. */
  private Optional<String> left(Template template, String card) {
    if (quotes(template) > MOST_QUOTES || card.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher made = pattern(template).matcher(card);
    if (!made.matches()) {
      return Optional.empty();
    }
    StringBuilder left = new StringBuilder();
    int from = 0;
    for (int i = 1; i <= made.groupCount(); i++) {
      left.append(card, from, made.start(i));
      left.append(picked.contains(made.group(i).strip()) ? made.group(i) : leftOut);
      from = made.end(i);
    }
    return Optional.of(left.append(card.substring(from)).toString());
  }

  private Pattern pattern(Template template) {
    String names =
        people.present().stream()
            .map(people::name)
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"));
    StringBuilder pattern = new StringBuilder();
    for (Template.Part part : template.parts()) {
      if (part instanceof Template.Literal literal) {
        pattern.append(Pattern.quote(literal.text()));
      } else if (part instanceof Template.RoleName) {
        pattern.append(names);
      } else {
        pattern.append("(.*?)");
      }
    }
    return Pattern.compile("\\s*" + pattern + "\\s*", Pattern.DOTALL);
  }

  private static int quotes(Template template) {
    return (int) template.parts().stream().filter(Template.Answer.class::isInstance).count();
  }

  private static int literals(Template template) {
    return template.parts().stream()
        .filter(Template.Literal.class::isInstance)
        .mapToInt(part -> ((Template.Literal) part).text().length())
        .sum();
  }
}
