package io.github.closer.session;

import io.github.closer.deck.Keep;
import io.github.closer.deck.Step;
import io.github.closer.session.Protocol.Await;
import java.util.List;

/**
 * What is written of a reply: which words, whose they are, and how long they are kept.
 *
 * @param setting what does not change
 * @param state where the session stood when the reply came
 */
record Recording(Setting setting, State state) {

  /** The line of something both turned out to want: its question, by both and for both. */
  Event.Line common(Protocol.Prompt prompt) {
    Event.Scope scope = new Event.Scope(Audience.BOTH, Visibility.SHARED, keep(Mark.ANSWER));
    String question =
        state.scene().act() instanceof State.Act.Playing playing
                && playing.step() instanceof Step.Match match
            ? recording().worded(match, match.question(), recording().everyone())
            : "";
    int moment = state.scene().moment();
    return new Event.Line(moment, prompt.step(), Mark.ANSWER, scope, question);
  }

  String gateQuestion() {
    if (state.scene().act() instanceof State.Act.Later later) {
      return later.question().asking().text();
    }
    return state.scene().act() instanceof State.Act.Gates door
        ? new Door(recording(), door.gates()).question()
        : "";
  }

  Event.Line line(Protocol.Prompt prompt) {
    Cue shown = prompt.cue();
    Cue lasting = recorded(shown);
    Keep keep = offered(shown).equals(offered(lasting)) ? keep(prompt.mark()) : Keep.SESSION;
    Card card = shown.card();
    Event.Scope scope = new Event.Scope(card.audience(), prompt.keeping().visibility(), keep);
    String text = keep == Keep.SESSION ? card.text() : lasting.card().text();
    return new Event.Line(state.scene().moment(), prompt.step(), prompt.mark(), scope, text);
  }

  /**
   * What becomes part of an answer: an option that quotes words that are gone after the session may
   * not outlive it either, but for lines that their author ticks in order to share them.
   */
  private List<String> offered(Cue cue) {
    boolean shares =
        state.scene().act() instanceof State.Act.Playing playing
            && playing.step() instanceof Step.Checklist list
            && list.share();
    if (shares) {
      return List.of();
    }
    if (cue instanceof Cue.Choose choose) {
      return choose.options();
    }
    return cue instanceof Cue.Tick tick ? tick.items() : List.of();
  }

  /** The state from which texts are made that go into the journal. */
  private State recorded() {
    return state.with(state.answers().forTheRecord());
  }

  private Casting recording() {
    return new Casting(setting, recorded());
  }

  /** The cue without what is gone after the session. */
  private Cue recorded(Cue cue) {
    return new Acts(setting).protocol(recorded()) instanceof Await await
            && await.prompt().cue().getClass() == cue.getClass()
        ? await.prompt().cue()
        : cue;
  }

  private Keep keep(Mark mark) {
    if (state.scene().act() instanceof State.Act.Matched found) {
      boolean session = Keeping.of(found.step(), setting.deck()).isSession();
      return session || isQuoting(found.step()) ? Keep.SESSION : Keep.TRANSCRIPT;
    }
    if (!(state.scene().act() instanceof State.Act.Playing playing)) {
      return Keep.TRANSCRIPT;
    }
    return playing.step() instanceof Step.Match match && isQuoting(match)
        ? Keep.SESSION
        : Keeping.of(playing.step(), setting.deck()).of(mark);
  }

  /** Whether an idea on the list is made of words that are gone after the session. */
  private boolean isQuoting(Step.Match match) {
    return !new Matching(new Casting(setting, state), match)
        .offered()
        .equals(new Matching(recording(), match).offered());
  }
}
