package io.github.closer.session;

import io.github.closer.session.Protocol.Await;
import io.github.closer.session.Protocol.Input;
import io.github.closer.session.Protocol.Prompt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a typed day or time was understood when it was typed, told by what was shown then.
 *
 * <p>Later versions read more words than earlier ones. A journal holds what was typed, and right
 * after it what was shown: the day, or the question once more. Where the question came once more,
 * those words stay unread for ever, whatever they mean by now.
 *
 * @param setting what does not change
 * @param state where the session stands if all that was typed means what it means now
 */
record Hindsight(Setting setting, State state) {

  /** Where the session stood when this was taken. */
  State before(Event.Taken taken) {
    return lastUnread().filter(other -> explains(other, taken)).orElse(state);
  }

  /** Whether what was taken fits there and not here, or what was shown was shown there alone. */
  private boolean explains(State other, Event.Taken taken) {
    // Mostly it is what is shown here, and then nothing has to be made of the other.
    Optional<Prompt> here = fitting(state, taken);
    if (here.filter(prompt -> isAsShown(prompt, state, taken)).isPresent()) {
      return false;
    }
    Optional<Prompt> there = fitting(other, taken);
    return here.isEmpty()
        ? there.isPresent()
        : there.filter(prompt -> isAsShown(prompt, other, taken)).isPresent();
  }

  /** What is asked there, if what was taken answers it. */
  private Optional<Prompt> fitting(State at, Event.Taken taken) {
    return new Acts(setting).protocol(at) instanceof Await await
        ? Optional.of(await.prompt())
            .filter(prompt -> prompt.mark() == taken.line().mark())
            .filter(prompt -> Replies.fit(unlimited(prompt.cue()), taken.reply()))
        : Optional.empty();
  }

  /**
   * Whether the card there said what was recorded. An instant that is recorded with a card tells
   * that in every language.
   */
  private boolean isAsShown(Prompt prompt, State at, Event.Taken taken) {
    String text = new Recording(setting, at).line(prompt).text();
    return text.equals(taken.line().text())
        || (prompt.mark() == Mark.REST
            && prompt.words(taken.reply(), setting.words()).equals(taken.words()));
  }

  /** What stands in the place of removed words may be longer than an answer. */
  static Cue unlimited(Cue cue) {
    return cue instanceof Cue.Write write
        ? new Cue.Write(write.card(), write.length(), write.nudges())
        : cue;
  }

  /** The same state where nothing could be made of what was typed last in this scene. */
  private Optional<State> lastUnread() {
    State.Scene scene = state.scene();
    List<Input> inputs = new ArrayList<>(scene.inputs());
    int last = inputs.size() - 1;
    while (last >= 0 && !(inputs.get(last).reply() instanceof Reply.Written)) {
      last--;
    }
    if (last < 0 || inputs.get(last).unread()) {
      return Optional.empty();
    }
    inputs.set(last, inputs.get(last).asUnread());
    State.Scene other =
        new State.Scene(scene.act(), scene.moment(), scene.since(), inputs, scene.learned());
    return Optional.of(state.with(other));
  }
}
