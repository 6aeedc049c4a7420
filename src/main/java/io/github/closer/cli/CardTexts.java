package io.github.closer.cli;

import io.github.closer.deck.Deck;
import io.github.closer.deck.Headline;
import io.github.closer.deck.Step;
import io.github.closer.deck.Template;
import io.github.closer.session.People;
import io.github.closer.session.Person;
import io.github.closer.text.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * The texts from which a deck makes the cards that people answer.
 *
 * @param people who was there
 * @param words the language of what closer adds
 */
record CardTexts(People people, Words words) {

  List<Template> of(Deck deck) {
    return Stream.concat(deck.all(), deck.contents().allCards())
        .flatMap(this::of)
        .distinct()
        .toList();
  }

  private Stream<Template> of(Step step) {
    List<Template> heads =
        Stream.concat(Headline.of(step).stream(), step.modifiers().care().variants().stream())
            .toList();
    return step instanceof Step.Guess guess
        ? Stream.concat(heads.stream(), guesses(heads, guess))
        : heads.stream();
  }

  /** A guess has its question above each of the things that are guessed. */
  private Stream<Template> guesses(List<Template> heads, Step.Guess guess) {
    List<String> whose =
        Stream.concat(
                Stream.of(words.say("session.for-yourself")),
                Stream.of(Person.A, Person.B)
                    .map(person -> words.say("session.guess", people.name(person))))
            .toList();
    List<Template> fields =
        guess.fields().isEmpty() ? List.of(Template.literal("")) : guess.fields();
    return heads.stream()
        .flatMap(
            head ->
                whose.stream()
                    .flatMap(
                        of ->
                            fields.stream().map(field -> joined(head, "\n\n" + of + " ", field))));
  }

  private static Template joined(Template head, String between, Template field) {
    return new Template(
        Stream.of(head.parts(), Template.literal(between).parts(), field.parts())
            .flatMap(List::stream)
            .toList());
  }
}
