package io.github.closer.cli;

import io.github.closer.session.Audience;
import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.People;
import io.github.closer.session.Reply;
import io.github.closer.store.CoupleFile;
import java.util.Optional;

/**
 * The first time: one page, and two names. Never again after that.
 *
 * @param couple where the names are remembered
 * @param stage where they are asked for
 */
record Introductions(CoupleFile couple, OpenStage stage) {

  /** The two names, asked for if need be; empty when they leave instead. */
  Optional<People> people() {
    Optional<People> written = stage.script().flatMap(script -> script.people());
    if (written.isPresent()) {
      return written;
    }
    Optional<People> known = couple.read();
    return known.isPresent() ? known : introduced();
  }

  private Optional<People> introduced() {
    Reply seen = stage.stage().perform(new Cue.Show(card(SafetyPage.welcome(stage.leaving()))));
    if (seen instanceof Reply.Left) {
      return Optional.empty();
    }
    Optional<String> first = name("What shall the first of you be called?", Optional.empty());
    Optional<String> second = first.flatMap(a -> name("And the other one?", Optional.of(a)));
    if (second.isEmpty()) {
      return Optional.empty();
    }
    People people = new People(first.orElseThrow(), second.get());
    couple.write(people);
    return Optional.of(people);
  }

  private Optional<String> name(String question, Optional<String> taken) {
    String asked = question;
    while (true) {
      Reply reply = stage.stage().perform(new Cue.Write(card(asked), Cue.Length.LINE));
      if (!(reply instanceof Reply.Written written)) {
        return Optional.empty();
      }
      String name = written.text().strip();
      Optional<String> problem = problem(name, taken);
      if (problem.isEmpty()) {
        return Optional.of(name);
      }
      asked = problem.get() + "\n\n" + question;
    }
  }

  /** What is the matter with a name that is typed, in words for the one who did. */
  static Optional<String> problem(String name, Optional<String> taken) {
    if (taken.filter(name::equalsIgnoreCase).isPresent()) {
      return Optional.of("That is the other one's name. A nickname tells you apart.");
    }
    return People.problem(name);
  }

  static Card card(String text) {
    return new Card(
        Audience.BOTH, false, new Card.Place(0, 0, "both of you"), text, Card.Aids.NONE);
  }
}
