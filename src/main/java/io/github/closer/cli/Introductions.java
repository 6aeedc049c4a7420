package io.github.closer.cli;

import io.github.closer.session.Audience;
import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.People;
import io.github.closer.session.Person;
import io.github.closer.session.Reply;
import io.github.closer.store.CoupleFile;
import io.github.closer.text.Sentence;
import io.github.closer.text.Words;
import java.util.List;
import java.util.Optional;

/**
 * The first time: one page, and two names. Never again after that.
 *
 * @param couple where the names are remembered
 * @param stage where they are asked for
 */
record Introductions(CoupleFile couple, OpenStage stage) {
  /** More than there are people: some may be names. */
  private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F", "G");

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
          Sentence.of("cli.answers-for-others." + number),
          Sentence.of("cli.answers-for-others." + number + ".hint"),
          ExitStatus.PROBLEMS);
    }
    return people;
  }

  private Optional<People> alone(People two) {
    Cue who = new Cue.Choose(card("cli.alone.who"), List.of(two.a(), two.b()));
    return stage.stage().perform(who) instanceof Reply.Chosen chosen
        ? Optional.of(
            new People(
                two.a(), two.b(), new People.Alone(chosen.index() == 0 ? Person.A : Person.B)))
        : Optional.empty();
  }

  /** Guests are asked for every time, and not remembered. */
  private Optional<People> withGuests(People two) {
    Optional<String> first = name("cli.guests.first", List.of(two.a(), two.b()));
    Optional<String> second =
        first.flatMap(c -> name("cli.names.other", List.of(two.a(), two.b(), c)));
    return second.map(
        d -> new People(two.a(), two.b(), new People.TwoCouples(first.orElseThrow(), d)));
  }

  private Optional<People> introduced() {
    Reply seen = stage.stage().perform(new Cue.Show(card(welcome(), stage.words())));
    if (seen instanceof Reply.Left) {
      return Optional.empty();
    }
    Optional<String> first = name("cli.names.first", List.of());
    Optional<String> second = first.flatMap(a -> name("cli.names.other", List.of(a)));
    if (second.isEmpty()) {
      return Optional.empty();
    }
    People people = new People(first.orElseThrow(), second.get());
    couple.write(people);
    return Optional.of(people);
  }

  /** One page about what this is and is not. How one leaves depends on the stage. */
  private String welcome() {
    return stage.words().say("cli.welcome", stage.leaving());
  }

  /** A name; a letter stands for one who gives none. */
  private Optional<String> name(String key, List<String> taken) {
    Words words = stage.words();
    String letter = letter(taken);
    String question = words.say(key) + "\n" + words.say("cli.names.letter", letter);
    String asked = question;
    while (true) {
      Cue cue = new Cue.Write(card(asked, words), Cue.Length.LINE_IF_WANTED);
      if (!(stage.stage().perform(cue) instanceof Reply.Written written)) {
        return Optional.empty();
      }
      String name = written.text().isBlank() ? letter : written.text().strip();
      Optional<String> problem = problem(name, taken, words);
      if (problem.isEmpty()) {
        return Optional.of(name);
      }
      asked = problem.get() + "\n\n" + question;
    }
  }

  /** The letter of the place they sit in; another one where somebody has that for a name. */
  private static String letter(List<String> taken) {
    return LETTERS.stream()
        .skip(taken.size())
        .filter(letter -> taken.stream().noneMatch(letter::equalsIgnoreCase))
        .findFirst()
        .orElseThrow();
  }

  /** What is the matter with a name that is typed, in words for the one who did. */
  static Optional<String> problem(String name, List<String> taken, Words words) {
    if (taken.stream().anyMatch(name::equalsIgnoreCase)) {
      return Optional.of(words.say("cli.names.taken"));
    }
    return People.problem(name, words);
  }

  private Card card(String key) {
    return card(stage.words().say(key), stage.words());
  }

  /** A card for both, outside a session. */
  static Card card(String text, Words words) {
    Card.Place place = new Card.Place(0, 0, words.say("cli.both"));
    return new Card(Audience.BOTH, false, place, text, Card.Aids.NONE);
  }
}
