package io.github.closer.session;

import io.github.closer.deck.Condition;
import io.github.closer.deck.Step;
import io.github.closer.deck.Who;
import io.github.closer.session.Protocol.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * From one thing to perform to the next.
 *
 * <p>Conditions, parts, rounds and dealt cards are followed here, purely: what comes next is
 * decided by the deck, the answers and the seed, and by nothing else.
 *
 * @param setting what does not change
 */
record Flow(Setting setting) {

  /** Where every session begins. */
  State begin(Instant at) {
    Person first = setting.chance().coin(0);
    return new State(
        new State.Scene(new State.Act.Opening(), 0, at, List.of(), Answers.NONE),
        firstPath(),
        new Floor(first, 0),
        Answers.NONE);
  }

  private State.Path firstPath() {
    List<Step> steps = setting.deck().contents().steps();
    if (!steps.isEmpty()) {
      return new State.Path(List.of(new State.Frame(steps, 0, new State.Kind.Plain())), Set.of());
    }
    List<Step> cards = setting.deck().contents().cards();
    List<Step> dealt =
        setting.deck().contents().shuffled() ? setting.chance().shuffled(cards) : cards;
    State.Frame all = new State.Frame(dealt, 0, new State.Kind.Cards());
    return new State.Path(List.of(all), Set.copyOf(dealt));
  }

  /** What comes when something was performed. */
  State follow(State state, Outcome outcome, Instant at) {
    State after = counted(learned(state, outcome));
    if (outcome instanceof Outcome.Closed) {
      return after.with(scene(after, new State.Act.StaysClosed(), at));
    }
    if (outcome instanceof Outcome.End) {
      return after.with(scene(after, new State.Act.Over(), at));
    }
    if (outcome instanceof Outcome.Settled settled && !settled.open()) {
      return refused(after, at);
    }
    if (outcome instanceof Outcome.Begins begins) {
      return next(after.with(after.floor().given(begins.person())), at);
    }
    if (outcome instanceof Outcome.Play play) {
      return next(enter(after, play.steps(), new State.Kind.Plain()), at);
    }
    return next(after, at);
  }

  /** Only now do texts and conditions know what was answered in a scene. */
  private State learned(State state, Outcome outcome) {
    State.Scene scene = state.scene();
    if (!(outcome instanceof Outcome.Closed)) {
      return state.with(scene.learned());
    }
    if (!(scene.act() instanceof State.Act.Playing playing)) {
      return state;
    }
    String id = Casting.id(playing.step());
    List<Audience> asked =
        new Casting(setting, state).asked(playing.step()).stream().map(Casting.Asked::by).toList();
    return state.with(state.answers().closed(id, asked, scene.moment()));
  }

  /** A card that was answered in turn lets the other one go first next time. */
  private State counted(State state) {
    boolean turn =
        state.scene().act() instanceof State.Act.Playing playing
            && new Casting(setting, state).who(playing.step()) == Who.TURN;
    return turn ? state.with(state.floor().nextTurn()) : state;
  }

  /** A closed gate leads elsewhere and not back. */
  private State refused(State state, Instant at) {
    Optional<List<Step>> elsewhere =
        state.scene().act() instanceof State.Act.Gates door
            ? door.gates().get(0).ifNo().map(target -> Cues.steps(setting, target))
            : Optional.empty();
    if (elsewhere.isEmpty()) {
      return state.with(scene(state, new State.Act.Ending(State.Closing.NOT_TONIGHT), at));
    }
    return next(leave(state, elsewhere.get()), at);
  }

  /** The next thing to perform. */
  private State next(State from, Instant at) {
    State state = from;
    while (!state.path().frames().isEmpty()) {
      State.Frame frame = innermost(state);
      if (frame.over()) {
        state = finished(state, frame);
        continue;
      }
      Step step = frame.steps().get(frame.next());
      if (!isPlayed(state, step)) {
        state = past(state, 1);
        continue;
      }
      State.Act act = act(frame, step);
      state = past(state, act instanceof State.Act.Gates door ? door.gates().size() : 1);
      State reached = state.with(scene(state, act, at));
      Play play = play(reached);
      if (!(play instanceof Play.Perform perform)) {
        state = elsewhere(state, play);
        continue;
      }
      if (perform.protocol() instanceof Protocol.Await) {
        return reached;
      }
    }
    return state.with(scene(state, new State.Act.Ending(State.Closing.LAST_CARD), at));
  }

  /** A gate is left out only when its condition is false: not knowing is no reason to go in. */
  private boolean isPlayed(State state, Step step) {
    Conditions conditions = new Casting(setting, state).conditions(step);
    Optional<Condition> when = step.modifiers().when();
    if (step instanceof Step.Barrier) {
      return when.map(condition -> conditions.truth(condition) != Truth.FALSE).orElse(true);
    }
    return conditions.allow(when);
  }

  private static State.Act act(State.Frame frame, Step step) {
    if (step instanceof Step.Barrier gate) {
      return new State.Act.Gates(adjacent(frame, gate));
    }
    return new State.Act.Playing(step, frame.kind() instanceof State.Kind.Cards);
  }

  /**
   * The gates directly behind one another that always stand and lead to the same place; one that
   * names no place goes where the first one goes.
   */
  private static List<Step.Barrier> adjacent(State.Frame frame, Step.Barrier first) {
    List<Step.Barrier> gates = new ArrayList<>(List.of(first));
    for (int i = frame.next() + 1; i < frame.steps().size(); i++) {
      if (!(frame.steps().get(i) instanceof Step.Barrier gate)
          || !(gate.ifNo().isEmpty() || gate.ifNo().equals(first.ifNo()))
          || gate.modifiers().when().isPresent()) {
        break;
      }
      gates.add(gate);
    }
    return gates;
  }

  private static State elsewhere(State state, Play play) {
    if (play instanceof Play.Leave leave) {
      return leave(state, leave.steps());
    }
    Play.Enter enter = (Play.Enter) play;
    State entered = enter(state, enter.steps(), enter.kind());
    return enter.kind() instanceof State.Kind.Cards
        ? entered.with(entered.path().dealt(enter.steps()))
        : entered;
  }

  private static State enter(State state, List<Step> steps, State.Kind kind) {
    List<State.Frame> frames = new ArrayList<>(state.path().frames());
    frames.add(new State.Frame(steps, 0, kind));
    return state.with(new State.Path(frames, state.path().drawn()));
  }

  private static State leave(State state, List<Step> steps) {
    State.Frame only = new State.Frame(steps, 0, new State.Kind.Plain());
    return state.with(new State.Path(List.of(only), state.path().drawn()));
  }

  /** A list is over: the next round, or back to where it was begun. */
  private State finished(State state, State.Frame frame) {
    List<State.Frame> outer = state.path().frames().subList(0, state.path().frames().size() - 1);
    State back = state.with(new State.Path(outer, state.path().drawn()));
    if (!(frame.kind() instanceof State.Kind.Round round)) {
      return back;
    }
    if (!again(state, round)) {
      return round.repeat().swap() ? back.with(round.before()) : back;
    }
    State.Kind next = new State.Kind.Round(round.repeat(), round.number() + 1, round.before());
    State swapped = round.repeat().swap() ? back.with(back.floor().swapped()) : back;
    return enter(swapped, round.repeat().steps(), next);
  }

  private static boolean again(State state, State.Kind.Round round) {
    Step.Repeat.Rounds rounds = round.repeat().rounds();
    View view = new View(state.answers(), state.floor(), Audience.BOTH);
    Conditions conditions = new Conditions(view);
    return round.number() < rounds.atMost()
        && rounds.until().map(until -> conditions.truth(until) != Truth.TRUE).orElse(true);
  }

  private static State past(State state, int count) {
    List<State.Frame> frames = new ArrayList<>(state.path().frames());
    int last = frames.size() - 1;
    frames.set(last, frames.get(last).past(count));
    return state.with(new State.Path(frames, state.path().drawn()));
  }

  private static State.Frame innermost(State state) {
    return state.path().frames().get(state.path().frames().size() - 1);
  }

  private static State.Scene scene(State state, State.Act act, Instant at) {
    return new State.Scene(act, state.scene().moment() + 1, at, List.of(), state.answers());
  }

  /** What is to be performed now, from its beginning. */
  Play play(State state) {
    Casting casting = new Casting(setting, state);
    State.Act act = state.scene().act();
    if (act instanceof State.Act.Playing playing) {
      return playing.step().accept(new Cues(casting));
    }
    if (act instanceof State.Act.Gates door) {
      return new Play.Perform(new Door(casting, door.gates()).protocol());
    }
    Framing framing = new Framing(casting);
    if (act instanceof State.Act.StaysClosed) {
      return new Play.Perform(framing.staysClosed());
    }
    return new Play.Perform(
        act instanceof State.Act.Ending ending
            ? framing.ending(ending.closing())
            : framing.opening());
  }
}
