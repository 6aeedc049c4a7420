package io.github.closer.session;

import io.github.closer.deck.Condition;
import io.github.closer.deck.Step;
import io.github.closer.deck.Truth;
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
    return new State(
        new State.Scene(new State.Act.Opening(), 0, at, List.of(), Answers.NONE),
        firstPath(),
        new Floor(first(), 0),
        Answers.NONE,
        State.Course.BEGIN);
  }

  /** The one who was second last time; a coin where there was none. */
  Person first() {
    List<Person> present = setting.people().present();
    if (present.size() != 2) {
      return present.get(setting.chance().pick(0, present.size()));
    }
    return setting.memory().past().began().map(Person::other).orElse(setting.chance().coin(0));
  }

  private State.Path firstPath() {
    List<Step> steps = setting.deck().contents().steps();
    if (!steps.isEmpty()) {
      return new State.Path(List.of(new State.Frame(steps, 0, new State.Kind.Plain())), Set.of());
    }
    List<Step> cards = setting.deck().contents().cards();
    List<Step> dealt =
        setting.deck().contents().shuffled()
            ? Drawing.stalest(setting.chance().shuffled(cards), setting.memory().past().drawn())
            : cards;
    State.Frame all = new State.Frame(dealt, 0, new State.Kind.Cards());
    return new State.Path(List.of(all), Set.copyOf(dealt));
  }

  /** What comes when something was performed. */
  State follow(State state, Outcome outcome, Instant at) {
    State.Act act = state.scene().act();
    if (act instanceof State.Act.Break rest) {
      return new Interludes(setting).rested(state, rest.stage(), outcome, at);
    }
    if (act instanceof State.Act.Repairing) {
      return Interludes.back(state);
    }
    State after = counted(learned(state, outcome));
    if (act instanceof State.Act.Opening) {
      return asking(after, AskedLater.due(setting), at);
    }
    if (act instanceof State.Act.Later later) {
      return asking(settled(after, later.question(), outcome), later.rest(), at);
    }
    if (act instanceof State.Act.Reviewing) {
      return letters(reviewed(after, outcome), at);
    }
    return act instanceof State.Act.Parting
        ? after.entering(new State.Act.Over(), at)
        : played(after, outcome, at);
  }

  private State played(State after, Outcome outcome, Instant at) {
    if (outcome instanceof Outcome.Closed) {
      return after.entering(new State.Act.StaysClosed(), at);
    }
    if (outcome instanceof Outcome.End) {
      return Interludes.parting(after, at);
    }
    if (outcome instanceof Outcome.CutShort) {
      return new Interludes(setting).cutShort(after, at);
    }
    if (outcome instanceof Outcome.Settled settled && !settled.open()) {
      return refused(after, at);
    }
    if (outcome instanceof Outcome.Overlap found
        && after.scene().act() instanceof State.Act.Playing playing) {
      Step.Match match = (Step.Match) playing.step();
      State.Act shown = new State.Act.Matched(match, after.scene().moment(), found.items());
      return after.entering(shown, at);
    }
    if (outcome instanceof Outcome.Begins begins) {
      return next(after.with(after.floor().given(begins.person())), at);
    }
    if (outcome instanceof Outcome.Play play) {
      return next(enter(after, play.steps(), new State.Kind.Plain()), at);
    }
    if (outcome instanceof Outcome.Deal deal) {
      return next(dealt(after, deal), at);
    }
    return next(reviewed(after, outcome), at);
  }

  private static State dealt(State state, Outcome.Deal deal) {
    State rest =
        deal.rest().map(draw -> enter(state, List.of(draw), new State.Kind.Plain())).orElse(state);
    List<Step> card = List.of(deal.card());
    State dealt = enter(rest, card, new State.Kind.Cards());
    return dealt.with(dealt.path().dealt(card));
  }

  private static State reviewed(State state, Outcome outcome) {
    return outcome instanceof Outcome.Reviewed reviewed
        ? state.with(state.course().reviewing(reviewed.ids()))
        : state;
  }

  // What comes before the deck, and after it

  /** Questions about earlier sessions, one after the other; each is settled for itself. */
  private State asking(State state, List<Memory.Question> questions, Instant at) {
    return questions.isEmpty()
        ? reviewing(state, at)
        : state.entering(new State.Act.Later(questions), at);
  }

  private static State settled(State state, Memory.Question question, Outcome outcome) {
    return outcome instanceof Outcome.Settled settled && !settled.open()
        ? state.with(state.course().closing(question.deck()))
        : state;
  }

  /** Promises come first; a deck that goes through them itself does so in its own words. */
  private State reviewing(State state, Instant at) {
    State reached = state.entering(new State.Act.Reviewing(), at);
    boolean own =
        setting.deck().contents().steps().stream().anyMatch(Step.FollowUp.class::isInstance);
    return isTimeForThem() && !own && !Reviewing.due(new Casting(setting, reached)).isEmpty()
        ? reached
        : letters(state, at);
  }

  private State letters(State state, Instant at) {
    State reached = state.entering(new State.Act.Letters(), at);
    return isTimeForThem() && !new Letters(new Casting(setting, reached)).isEmpty()
        ? reached
        : next(state, at);
  }

  /** In five minutes there is no time for it; it waits for the next longer session. */
  private boolean isTimeForThem() {
    return setting.people().company() instanceof People.Couple && !Parting.isShort(setting.deck());
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
    Casting casting = new Casting(setting, state);
    String id = casting.id(playing.step());
    List<Audience> asked = casting.asked(playing.step()).stream().map(Casting.Asked::by).toList();
    return state.with(state.answers().closed(id, asked, scene.moment()));
  }

  /** A card that was answered in turn lets the other one go first next time. */
  private State counted(State state) {
    if (!(state.scene().act() instanceof State.Act.Playing playing)) {
      return state;
    }
    State.Course course = state.course();
    State thanked =
        playing.step() instanceof Step.Appreciate
            ? state.with(
                course.having(
                    new State.Manner(true, course.manner().unopened(), course.manner().cutShort())))
            : state;
    boolean turn = new Casting(setting, state).who(playing.step()) == Who.TURN;
    return turn ? thanked.with(thanked.floor().nextTurn()) : thanked;
  }

  /** A closed gate leads elsewhere and not back. */
  private State refused(State state, Instant at) {
    Optional<List<Step>> elsewhere =
        state.scene().act() instanceof State.Act.Gates door
            ? door.gates().get(0).ifNo().map(target -> Cues.steps(setting.deck(), target))
            : Optional.empty();
    if (elsewhere.isEmpty()) {
      return state.entering(new State.Act.Ending(State.Closing.NOT_TONIGHT), at);
    }
    return next(leave(state, elsewhere.get()), at);
  }

  /** The next thing to perform. */
  private State next(State from, Instant at) {
    State state = from;
    List<Trail.Passage> passed = new ArrayList<>();
    while (!state.path().frames().isEmpty()) {
      State.Frame frame = innermost(state);
      if (frame.over()) {
        state = finished(state, frame);
        continue;
      }
      Step step = frame.steps().get(frame.next());
      if (!isPlayed(state, step)) {
        passed.add(new Trail.Passage(step, leftOut(state, step)));
        state = past(state, 1);
        continue;
      }
      State.Act act = act(frame, step);
      state = past(state, act instanceof State.Act.Gates door ? door.gates().size() : 1);
      State reached = state.entering(act, at);
      Play play = new Acts(setting).play(reached);
      passed.addAll(new Passing(setting, reached).of(step, play));
      if (!(play instanceof Play.Perform perform)) {
        state = elsewhere(state, play);
        continue;
      }
      if (perform.protocol() instanceof Protocol.Await) {
        return along(reached, passed);
      }
    }
    return along(state.entering(new State.Act.Ending(State.Closing.LAST_CARD), at), passed);
  }

  private static State along(State reached, List<Trail.Passage> passed) {
    return reached.with(reached.path().along(new Trail(reached.scene().moment(), passed)));
  }

  /** Why a step is left out: its condition is false, or nobody knows. */
  private Trail.How leftOut(State state, Step step) {
    Conditions conditions = new Casting(setting, state).conditions(step);
    return step.modifiers().when().map(conditions::truth).equals(Optional.of(Truth.FALSE))
        ? Trail.How.LEFT_OUT
        : Trail.How.UNKNOWN;
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
    return state.with(new State.Path(frames, state.path().drawn(), state.path().trail()));
  }

  private static State leave(State state, List<Step> steps) {
    State.Frame only = new State.Frame(steps, 0, new State.Kind.Plain());
    return state.with(new State.Path(List.of(only), state.path().drawn(), state.path().trail()));
  }

  /** A list is over: the next round, or back to where it was begun. */
  private State finished(State state, State.Frame frame) {
    List<State.Frame> outer = state.path().frames().subList(0, state.path().frames().size() - 1);
    State back = state.with(new State.Path(outer, state.path().drawn(), state.path().trail()));
    if (!(frame.kind() instanceof State.Kind.Round round)) {
      return back;
    }
    if (!again(state, round)) {
      return round.repeat().swap() ? back.with(round.before()) : back;
    }
    State.Kind next = new State.Kind.Round(round.repeat(), round.number() + 1, round.before());
    State swapped = round.repeat().swap() ? back.with(swapped(back.floor())) : back;
    return enter(swapped, round.repeat().steps(), next);
  }

  private boolean again(State state, State.Kind.Round round) {
    Step.Repeat.Rounds rounds = round.repeat().rounds();
    Conditions conditions = new Casting(setting, state).conditions();
    return round.number() < rounds.atMost()
        && rounds.until().map(until -> conditions.truth(until) != Truth.TRUE).orElse(true);
  }

  /** The next one of those who are there speaks, and goes first at the next card as well. */
  private Floor swapped(Floor floor) {
    List<Person> present = setting.people().present();
    int now = present.indexOf(floor.speaker());
    return floor.given(present.get((now + 1) % present.size()));
  }

  private static State past(State state, int count) {
    List<State.Frame> frames = new ArrayList<>(state.path().frames());
    int last = frames.size() - 1;
    frames.set(last, frames.get(last).past(count));
    return state.with(new State.Path(frames, state.path().drawn(), state.path().trail()));
  }

  private static State.Frame innermost(State state) {
    return state.path().frames().get(state.path().frames().size() - 1);
  }
}
