package io.github.closer.cli;

import io.github.closer.session.Audience;
import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.People;
import io.github.closer.session.Person;
import io.github.closer.session.Reply;
import io.github.closer.store.CoupleFile;
import io.github.closer.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The first time: one page, and two names. Never again after that.
 *
 * @param couple where the names are remembered
 * @param stage where they are asked for
 * @param words the language they are asked in
 */
record Introductions(CoupleFile couple, OpenStage stage, Words words) {
  /** More than there are people: one may be somebody's name. */
  private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F", "G");

  private static final Map<Integer, String> PEOPLE =
      Map.of(1, "one person alone", 2, "a couple", 4, "two couples");

  /**
   * Who plays, asked for if need be; empty when they leave instead.
   *
   * @param number 1, 2 or 4, as the deck says
   * @throws UserError when a file of answers is for another number of people
   */
  Optional<People> people(int number) {
    Optional<People> written = stage.script().flatMap(script -> script.people());
    if (written.isPresent()) {
      return Optional.of(fitting(written.get(), number));
    }
    Optional<People> two = couple.read().or(this::introduced);
    return switch (number) {
      case 1 -> two.flatMap(this::alone);
      case 4 -> two.flatMap(this::withGuests);
      default -> two;
    };
  }

  private static People fitting(People people, int number) {
    if (people.present().size() != number) {
      throw new UserError(
          "This deck is for " + PEOPLE.get(number) + ", and the answers name others.",
          number == 1
              ? "Write alone: and one of the two names below people:."
              : "Write people: and a list of " + Math.max(2, number) + " names.",
          ExitStatus.PROBLEMS);
    }
    return people;
  }

  private Optional<People> alone(People two) {
    Cue who =
        new Cue.Choose(
            card("This one is for one of you alone. Who is here?"), List.of(two.a(), two.b()));
    return stage.stage().perform(who) instanceof Reply.Chosen chosen
        ? Optional.of(
            new People(
                two.a(), two.b(), new People.Alone(chosen.index() == 0 ? Person.A : Person.B)))
        : Optional.empty();
  }

  /** Guests are asked for every time, and not remembered. */
  private Optional<People> withGuests(People two) {
    Optional<String> first = name(words.say("cli.names.guest"), List.of(two.a(), two.b()));
    Optional<String> second =
        first.flatMap(c -> name(words.say("cli.names.other"), List.of(two.a(), two.b(), c)));
    return second.map(
        d -> new People(two.a(), two.b(), new People.TwoCouples(first.orElseThrow(), d)));
  }

  private Optional<People> introduced() {
    Reply seen = stage.stage().perform(new Cue.Show(card(SafetyPage.welcome(stage.leaving()))));
    if (seen instanceof Reply.Left) {
      return Optional.empty();
    }
    Optional<String> first = name(words.say("cli.names.first"), List.of());
    Optional<String> second = first.flatMap(a -> name(words.say("cli.names.other"), List.of(a)));
    if (second.isEmpty()) {
      return Optional.empty();
    }
    People people = new People(first.orElseThrow(), second.get());
    couple.write(people);
    return Optional.of(people);
  }

  /** A name; a letter stands for one who gives none. */
  private Optional<String> name(String question, List<String> taken) {
    String letter = letter(taken);
    String explained = question + "\n" + words.say("cli.names.letter", letter);
    String asked = explained;
    while (true) {
      Reply reply = stage.stage().perform(new Cue.Write(card(asked), Cue.Length.LINE_IF_WANTED));
      if (!(reply instanceof Reply.Written written)) {
        return Optional.empty();
      }
      String name = written.text().isBlank() ? letter : written.text().strip();
      Optional<String> problem = problem(name, taken);
      if (problem.isEmpty()) {
        return Optional.of(name);
      }
      asked = problem.get() + "\n\n" + explained;
    }
  }

  /** The letter of the place they sit in; another one where somebody has that for a name. */
  private static String letter(List<String> taken) {
    return LETTERS.stream()
        .skip(taken.size())
        .filter(letter -> taken.stream().noneMatch(letter::equalsIgnoreCase))
        .findFirst()
        .orElseGet(() -> LETTERS.get(0));
  }

  /** What is the matter with a name that is typed, in words for the one who did. */
  static Optional<String> problem(String name, List<String> taken) {
    if (taken.stream().anyMatch(name::equalsIgnoreCase)) {
      return Optional.of("Somebody here has that name already. A nickname tells you apart.");
    }
    return People.problem(name);
  }

  static Card card(String text) {
    return new Card(
        Audience.BOTH, false, new Card.Place(0, 0, "both of you"), text, Card.Aids.NONE);
  }
}
