package io.github.closer.cli;

import io.github.closer.session.Audience;
import io.github.closer.session.Person;
import io.github.closer.store.OwnWords;
import io.github.closer.store.SessionId;
import java.util.List;
import java.util.Optional;

/**
 * Asks those to whom something belongs whether it shall go, and lets it go.
 *
 * <p>What belongs to both is asked of each of them alone, and goes only when both want that. Where
 * one does not, nobody is told which one.
 */
final class Deleting {
  private static final int YES = 1;

  private final Program program;
  private final Guarded screen;
  private final DeletionPage page;

  Deleting(Program program, Guarded screen, DeletionPage page) {
    this.program = program;
    this.screen = screen;
    this.page = page;
  }

  /** A session with what it left. */
  void session(SessionId id) {
    program.deletion().refuseWhilePlayed(List.of(id));
    screen.show(Guarded.Seat.BOTH, page.session(id));
    List<String> ways = List.of(say("cli.delete.keep"), say("cli.delete.session.yes"));
    if (eachWants(person -> chose(person, say("cli.delete.session.sure"), ways))) {
      show(page.gone(program.deletion().session(id)));
    }
  }

  /** Everything, and their own decks if they want. */
  void all() {
    program.deletion().refuseWhilePlayed(program.verifier().sessions());
    boolean decks = !program.deletion().decks().isEmpty() && decksToo();
    if (screen.left()) {
      return;
    }
    screen.show(Guarded.Seat.BOTH, page.all(decks));
    String word = say("cli.delete.word");
    if (eachWants(person -> typed(person, word))) {
      show(page.gone(program.deletion().all(decks)));
    }
  }

  private boolean decksToo() {
    return screen
        .choose(
            Guarded.Seat.BOTH,
            say(
                "cli.delete.decks",
                program.deletion().decks().size(),
                program.directories().decks()),
            List.of(say("cli.delete.decks.no"), say("cli.delete.decks.yes")))
        .filter(index -> index == YES)
        .isPresent();
  }

  /** What one of them wrote, asked of and told to that one alone. */
  void mine() {
    Known known = program.known();
    List<String> names =
        List.of(known.name(Person.A), known.name(Person.B), say("cli.nothing-now"));
    Optional<Person> person =
        screen
            .choose(Guarded.Seat.BOTH, say("cli.delete.mine.whose"), names)
            .filter(index -> index < 2)
            .map(index -> index == 0 ? Person.A : Person.B);
    person.ifPresent(this::mine);
    screen.toBoth();
  }

  private void mine(Person person) {
    Guarded.Seat alone = Guarded.Seat.alone(Audience.of(person));
    OwnWords.Count count = program.ownWords().of(person);
    if (count.isNothing()) {
      screen.show(alone, say("cli.delete.mine.nothing"));
      return;
    }
    List<String> ways = List.of(say("cli.delete.mine.no"), say("cli.delete.mine.yes"));
    if (chose(person, page.mine(count), ways)) {
      screen.show(alone, page.mineGone(program.ownWords().remove(person)));
    }
  }

  /** One person's answer. */
  private interface Asking {
    boolean wants(Person person);
  }

  /** The second is asked whatever the first said. */
  private boolean eachWants(Asking asking) {
    boolean all = true;
    for (Person person : List.of(Person.A, Person.B)) {
      all &= asking.wants(person);
    }
    screen.toBoth();
    if (!all) {
      show(say("cli.delete.kept"));
    }
    return all;
  }

  private boolean chose(Person person, String question, List<String> ways) {
    return screen
        .choose(Guarded.Seat.alone(Audience.of(person)), question, ways)
        .filter(index -> index == YES)
        .isPresent();
  }

  private boolean typed(Person person, String word) {
    return screen
        .line(Guarded.Seat.alone(Audience.of(person)), say("cli.delete.type", word))
        .filter(word::equalsIgnoreCase)
        .isPresent();
  }

  private void show(String text) {
    screen.show(Guarded.Seat.BOTH, text);
  }

  private String say(String key, Object... arguments) {
    return program.words().say(key, arguments);
  }
}
