package io.github.closer.session;

import io.github.closer.deck.Step;
import io.github.closer.session.Protocol.Await;
import io.github.closer.session.Protocol.Finished;
import io.github.closer.session.Protocol.Input;
import io.github.closer.session.Protocol.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A session as a value.
 *
 * <p>It knows the next cue, turns a reply into an event, and becomes another session by an event.
 * {@link #after} is the only way forward: playing, resuming, rehearsing and testing all run it. A
 * session has no terminal, file, clock or chance of its own.
 */
public final class Session {
  private final Setting setting;
  private final State state;

  private Session(Setting setting, State state) {
    this.setting = setting;
    this.state = state;
  }

  /** A session at its first cue. */
  public static Session begin(Setting setting, Instant at) {
    return new Session(setting, new Flow(setting).begin(at));
  }

  /**
   * A session as far as its events go.
   *
   * @param events what a journal holds, the beginning first
   * @throws StoryMismatch when the events do not belong to this deck
   */
  public static Session resume(Setting setting, List<Event.Lasting> events) {
    Session session = begin(setting, events.isEmpty() ? Instant.EPOCH : events.get(0).at());
    for (Event event : events) {
      session = session.after(event);
    }
    return session;
  }

  /** Who plays. */
  public People people() {
    return setting.people();
  }

  /** The name or names of those somebody means, in one phrase. */
  public String names(Audience audience) {
    return setting.people().names(audience, setting.words());
  }

  /** Whether nothing is left to perform. */
  public boolean over() {
    return state.scene().act() instanceof State.Act.Over;
  }

  /**
   * What to perform next.
   *
   * @throws IllegalStateException when the session is over
   */
  public Cue cue() {
    return awaited().prompt().cue();
  }

  /**
   * Where it stands.
   *
   * @throws IllegalStateException when the session is over
   */
  public Spot spot() {
    return Spot.of(setting, state, awaited().prompt());
  }

  /** What was passed on the way to where it stands. */
  public Trail trail() {
    return state.path().trail();
  }

  /**
   * What happened when this reply came. The session itself does not change: see {@link #after}.
   *
   * @param given anything that fits the cue, except leaving, which changes nothing
   * @throws IllegalArgumentException when the reply does not fit the cue, or comes before the floor
   *     of a wait
   */
  public Event take(Reply given, Instant at) {
    Await await = awaited();
    Cue cue = await.prompt().cue();
    Reply reply = Replies.meant(cue, given);
    boolean tooEarly =
        reply instanceof Reply.Done
            && cue instanceof Cue.Wait rest
            && at.isBefore(rest.notBefore());
    if (reply instanceof Reply.Left || tooEarly || !Replies.fit(cue, reply)) {
      // Only the kinds: what somebody wrote has no place in a message.
      throw new IllegalArgumentException(
          reply.getClass().getSimpleName() + " does not answer " + cue.getClass().getSimpleName());
    }
    if (reply instanceof Reply.Wants wants) {
      return wanted(wants, at);
    }
    Input input = new Input(reply, at, await.prompt().words(reply, setting.words()));
    if (await.then().apply(input) instanceof Finished finished) {
      Optional<Event> last = last(finished.outcome(), await.prompt(), at);
      if (last.isPresent()) {
        return last.get();
      }
    }
    return await.prompt().keeping() == Protocol.Keeping.WITHHELD
        ? new Event.Withheld(at, reply)
        : new Event.Taken(at, recording().line(await.prompt()), reply, input.words());
  }

  /** Who looks for a kind word is nobody's business afterwards, so that is never written. */
  private Event wanted(Reply.Wants wants, Instant at) {
    boolean unkept = awaited().prompt().keeping() == Protocol.Keeping.WITHHELD;
    boolean ofTheTurn = wants.move() == Move.INTERRUPTED || wants.move() == Move.CLARIFY;
    return wants.move() == Move.REPAIR || (unkept && ofTheTurn)
        ? new Event.Withheld(at, wants)
        : new Event.Called(at, state.scene().moment(), wants.move());
  }

  /**
   * What both ask for before they go on: an end, or another time to come back from a break.
   *
   * @param move {@link Move#CLOSE} or {@link Move#LATER}
   */
  public Event.Called call(Move move, Instant at) {
    return new Event.Called(at, state.scene().moment(), move);
  }

  /**
   * The moment of sealed answers that nobody can open any more, because the session was cut short.
   * They have to be taken out of the journal by an {@link Event.Closed}, as if they had been left
   * closed.
   */
  public Optional<Integer> unopened() {
    return state.course().manner().unopened();
  }

  /** When they want to be back, if they are in a break. */
  public Optional<Instant> back() {
    if (!(state.scene().act() instanceof State.Act.Break rest)) {
      return Optional.empty();
    }
    if (rest.stage() instanceof State.Resting.LayingDown down) {
      return Optional.of(down.back());
    }
    return rest.stage() instanceof State.Resting.Away away
        ? Optional.of(away.back())
        : Optional.empty();
  }

  private Recording recording() {
    return new Recording(setting, state);
  }

  /** The outcomes that are recorded instead of the reply that led to them. */
  private Optional<Event> last(Outcome outcome, Protocol.Prompt prompt, Instant at) {
    int moment = state.scene().moment();
    if (outcome instanceof Outcome.Settled settled) {
      return Optional.of(new Event.Settled(at, moment, recording().gateQuestion(), settled.open()));
    }
    if (outcome instanceof Outcome.Closed) {
      return Optional.of(new Event.Closed(at, moment));
    }
    if (outcome instanceof Outcome.Overlap found) {
      return Optional.of(new Event.Overlap(at, recording().common(prompt), found.items()));
    }
    boolean unkept = prompt.keeping() == Protocol.Keeping.WITHHELD;
    boolean repairing = state.scene().act() instanceof State.Act.Repairing;
    return unkept && !repairing ? Optional.of(new Event.KeptOut(at, moment)) : Optional.empty();
  }

  /**
   * The session after an event.
   *
   * @throws StoryMismatch when the event cannot have happened here
   */
  public Session after(Event event) {
    if (event instanceof Event.Taken taken) {
      return taken(taken);
    }
    if (event instanceof Event.Withheld withheld) {
      return withheld(withheld);
    }
    if (event instanceof Event.Called called) {
      expect(called.moment(), event);
      return called(called);
    }
    if (event instanceof Event.Settled settled) {
      expect(settled.moment(), event);
      return finish(new Outcome.Settled(settled.open()), event.at());
    }
    if (event instanceof Event.Closed closed) {
      if (unopened().equals(Optional.of(closed.moment()))) {
        return this;
      }
      expect(closed.moment(), event);
      return finish(new Outcome.Closed(), event.at());
    }
    if (event instanceof Event.Overlap overlap) {
      expect(overlap.line().moment(), event);
      expect(isMatching(), event);
      return new Session(setting, learning(state.scene().learned().with(overlap)))
          .finish(new Outcome.Overlap(overlap.items()), event.at());
    }
    if (event instanceof Event.KeptOut unkept) {
      expect(unkept.moment(), event);
      return finish(unkept(), event.at());
    }
    return event instanceof Event.Resumed ? resumed(event.at()) : this;
  }

  /** Times to come back that were offered before they left are over: it is asked from now on. */
  private Session resumed(Instant at) {
    State.Scene scene = state.scene();
    boolean proposing =
        scene.act() instanceof State.Act.Break rest
            && rest.stage() instanceof State.Resting.Proposing;
    State.Scene now = new State.Scene(scene.act(), scene.moment(), at, List.of(), scene.learned());
    return proposing ? new Session(setting, state.with(now)) : this;
  }

  /** What follows from a scene of which nothing was kept follows from the scene alone. */
  private Outcome unkept() {
    return state.scene().act() instanceof State.Act.Break rest
            && rest.stage() instanceof State.Resting.LayingDown down
        ? new Outcome.Rest(new Breaks(new Casting(setting, state), down).away(down.back()))
        : new Outcome.Next();
  }

  private Session withheld(Event.Withheld withheld) {
    if (withheld.reply().equals(new Reply.Wants(Move.REPAIR))) {
      return new Session(setting, new Interludes(setting).repairing(state, withheld.at()));
    }
    String words = awaited().prompt().words(withheld.reply(), setting.words());
    Input input = new Input(withheld.reply(), withheld.at(), words);
    return advance(awaited(), input, state.scene().learned());
  }

  private Session called(Event.Called called) {
    return switch (called.move()) {
      case INTERRUPTED, CLARIFY -> {
        Reply wants = new Reply.Wants(called.move());
        if (!Replies.fit(cue(), wants)) {
          throw new StoryMismatch(called);
        }
        Input input = new Input(wants, called.at(), "");
        yield advance(awaited(), input, state.scene().learned());
      }
      case BREAK, LATER, CLOSE, REPAIR ->
          new Session(
              setting, new Interludes(setting).called(asWritten(), called.move(), called.at()));
    };
  }

  /** What nobody keeps does not outlive a break either: those questions are asked again. */
  private State asWritten() {
    State.Scene scene = state.scene();
    boolean unkept =
        !over()
            && protocol() instanceof Await await
            && await.prompt().keeping() == Protocol.Keeping.WITHHELD;
    return unkept
        ? state.with(
            new State.Scene(scene.act(), scene.moment(), scene.since(), List.of(), scene.learned()))
        : state;
  }

  private State learning(Answers learned) {
    State.Scene scene = state.scene();
    return state.with(
        new State.Scene(scene.act(), scene.moment(), scene.since(), scene.inputs(), learned));
  }

  private Session taken(Event.Taken taken) {
    expect(taken.line().moment(), taken);
    Session then = new Session(setting, new Hindsight(setting, state).before(taken));
    Await await = then.awaited();
    if (!Replies.fit(Hindsight.unlimited(await.prompt().cue()), taken.reply())) {
      throw new StoryMismatch(taken);
    }
    Input input = new Input(taken.reply(), taken.at(), taken.words());
    return then.advance(await, input, then.learned(taken, await.prompt()));
  }

  private Answers learned(Event.Taken taken, Protocol.Prompt prompt) {
    Answers so = state.scene().learned();
    return switch (taken.line().mark()) {
      case ANSWER, APPRECIATION, PROMISE -> so.with(taken.line(), value(taken, prompt));
      case DUE -> so.due(taken.line(), taken.words());
      case CUE, REVIEW, GUESS, TICKET, OPENED, LATER -> so;
      case TEXT, FLOOR, SAY_BACK, MOVE, REVEAL, REST -> so;
    };
  }

  private Optional<Value> value(Event.Taken taken, Protocol.Prompt prompt) {
    if (taken.reply() instanceof Reply.Rated rated) {
      return Optional.of(new Value.Rating(rated.value(), taken.words()));
    }
    List<String> items = new ArrayList<>(prompt.already());
    if (taken.reply() instanceof Reply.Ticked ticked && prompt.cue() instanceof Cue.Tick tick) {
      items.addAll(Replies.items(tick, ticked));
      return Optional.of(new Value.Items(items));
    }
    if (!items.isEmpty()) {
      String own = Replies.words(prompt.cue(), taken.reply(), setting.words());
      return Optional.of(new Value.Items(own.isEmpty() ? items : plus(items, own)));
    }
    return taken.words().isEmpty() ? Optional.empty() : Optional.of(new Value.Words(taken.words()));
  }

  private static List<String> plus(List<String> items, String one) {
    return Stream.concat(items.stream(), Stream.of(one)).toList();
  }

  private void expect(int moment, Event event) {
    expect(!over() && moment == state.scene().moment(), event);
  }

  private static void expect(boolean possible, Event event) {
    if (!possible) {
      throw new StoryMismatch(event);
    }
  }

  private boolean isMatching() {
    return state.scene().act() instanceof State.Act.Playing playing
        && playing.step() instanceof Step.Match;
  }

  private Session advance(Await await, Input input, Answers learned) {
    State.Scene scene = state.scene();
    List<Input> inputs = Stream.concat(scene.inputs().stream(), Stream.of(input)).toList();
    State next =
        state.with(new State.Scene(scene.act(), scene.moment(), scene.since(), inputs, learned));
    Session session = new Session(setting, next);
    return await.then().apply(input) instanceof Finished finished
        ? session.finish(finished.outcome(), input.at())
        : session;
  }

  private Session finish(Outcome outcome, Instant at) {
    return new Session(setting, new Flow(setting).follow(state, outcome, at));
  }

  private Await awaited() {
    if (!over() && protocol() instanceof Await await) {
      return await;
    }
    throw new IllegalStateException("the session is over");
  }

  private Protocol protocol() {
    return new Acts(setting).protocol(state);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Session session
        && setting.equals(session.setting)
        && state.equals(session.state);
  }

  @Override
  public int hashCode() {
    return Objects.hash(setting, state);
  }

  @Override
  public String toString() {
    return over() ? "Session[over]" : "Session[" + state.scene().moment() + ", " + cue() + "]";
  }
}
