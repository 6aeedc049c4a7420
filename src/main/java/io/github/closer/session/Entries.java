package io.github.closer.session;

import io.github.closer.deck.Privacy;
import io.github.closer.deck.Step;
import io.github.closer.deck.Template;
import io.github.closer.session.Casting.Asked;
import io.github.closer.session.Protocol.Finished;
import io.github.closer.session.Protocol.Input;
import io.github.closer.session.Protocol.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How the answers of two people to one step come together.
 *
 * <p>Shared answers follow each other. Private ones are each given alone. Sealed ones are shown
 * side by side in the end, see {@link Sealed}.
 */
final class Entries {

  /** How one person, or both together, answer a step; then it goes on with their input. */
  interface Entry {
    Protocol ask(Asked asked, Function<Input, Protocol> then);
  }

  private Entries() {}

  /** One after the other, and then the next step. */
  static Protocol inTurn(List<Asked> all, Entry entry) {
    return each(all, entry, List.of(), inputs -> Protocol.next());
  }

  /**
   * The answers to a step as its privacy asks for.
   *
   * @param question the step's text
   * @param end what follows from the inputs, in the order in which people were asked
   */
  static Protocol answered(
      Casting casting,
      Step step,
      Template question,
      Entry entry,
      Function<List<Input>, Outcome> end) {
    List<Asked> all = casting.asked(step);
    if (step.modifiers().manner().privacy() == Privacy.UNTIL_BOTH && all.size() > 1) {
      return new Sealed(casting, step, question, entry, end).protocol(all);
    }
    return each(all, entry, List.of(), inputs -> new Finished(end.apply(inputs)));
  }

  private static Protocol each(
      List<Asked> rest, Entry entry, List<Input> so, Function<List<Input>, Protocol> end) {
    if (rest.isEmpty()) {
      return end.apply(so);
    }
    return entry.ask(
        rest.get(0),
        input -> {
          List<Input> all = new ArrayList<>(so);
          all.add(input);
          return each(rest.subList(1, rest.size()), entry, List.copyOf(all), end);
        });
  }
}
