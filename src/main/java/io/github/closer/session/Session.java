package io.github.closer.session;

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
   * What happened when this reply came. The session itself does not change: see {@link #after}.
   *
   * @param reply anything that fits the cue, except leaving, which changes nothing
   * @throws IllegalArgumentException when the reply does not fit the cue, or comes before the floor
   *     of a wait
   */
  public Event take(Reply reply, Instant at) {
    Await await = awaited();
    Cue cue = await.prompt().cue();
    boolean tooEarly = cue instanceof Cue.Wait rest && at.isBefore(rest.notBefore());
    if (reply instanceof Reply.Left || tooEarly || !Replies.fit(cue, reply)) {
      // Only the kinds: what somebody wrote has no place in a message.
      throw new IllegalArgumentException(
          reply.getClass().getSimpleName() + " does not answer " + cue.getClass().getSimpleName());
    }
    Input input = new Input(reply, at, await.prompt().words(reply));
    if (await.then().apply(input) instanceof Finished finished) {
      Optional<Event> last = last(finished.outcome(), at);
      if (last.isPresent()) {
        return last.get();
      }
    }
    return await.prompt().keeping() == Protocol.Keeping.WITHHELD
        ? new Event.Withheld(at, reply)
        : new Event.Taken(at, line(await.prompt()), reply, input.words());
  }

  /** The two outcomes that are recorded instead of the reply that led to them. */
  private Optional<Event> last(Outcome outcome, Instant at) {
    int moment = state.scene().moment();
    if (outcome instanceof Outcome.Settled settled) {
      return Optional.of(new Event.Settled(at, moment, gateQuestion(), settled.open()));
    }
    return outcome instanceof Outcome.Closed
        ? Optional.of(new Event.Closed(at, moment))
        : Optional.empty();
  }

  private String gateQuestion() {
    return state.scene().act() instanceof State.Act.Gates door
        ? new Door(new Casting(setting, state), door.gates()).question()
        : "";
  }

  private Event.Line line(Protocol.Prompt prompt) {
    Card card = prompt.cue().card();
    Event.Scope scope = new Event.Scope(card.audience(), prompt.keeping().visibility());
    return new Event.Line(state.scene().moment(), prompt.step(), prompt.mark(), scope, card.text());
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
      return advance(new Input(withheld.reply(), withheld.at(), ""), state.scene().learned());
    }
    if (event instanceof Event.Settled settled) {
      expect(settled.moment(), event);
      return finish(new Outcome.Settled(settled.open()), event.at());
    }
    if (event instanceof Event.Closed closed) {
      expect(closed.moment(), event);
      return finish(new Outcome.Closed(), event.at());
    }
    return this;
  }

  private Session taken(Event.Taken taken) {
    expect(taken.line().moment(), taken);
    Await await = awaited();
    if (!Replies.fit(await.prompt().cue(), taken.reply())) {
      throw new StoryMismatch(taken);
    }
    Input input = new Input(taken.reply(), taken.at(), taken.words());
    return advance(input, learned(taken, await.prompt()));
  }

  private Answers learned(Event.Taken taken, Protocol.Prompt prompt) {
    Answers so = state.scene().learned();
    return switch (taken.line().mark()) {
      case ANSWER, APPRECIATION, PROMISE -> so.with(taken.line(), value(taken, prompt));
      case DUE -> so.due(taken.line(), taken.words());
      case CUE, REVIEW, GUESS, TICKET, OPENED -> so;
      case TEXT, FLOOR, SAY_BACK, MOVE, REVEAL, REST -> so;
    };
  }

  private static Optional<Value> value(Event.Taken taken, Protocol.Prompt prompt) {
    if (taken.reply() instanceof Reply.Rated rated) {
      return Optional.of(new Value.Rating(rated.value(), taken.words()));
    }
    List<String> items = new ArrayList<>(prompt.already());
    if (taken.reply() instanceof Reply.Ticked ticked && prompt.cue() instanceof Cue.Tick tick) {
      items.addAll(Replies.items(tick, ticked));
      return Optional.of(new Value.Items(items));
    }
    if (!items.isEmpty()) {
      String own = Replies.words(prompt.cue(), taken.reply());
      return Optional.of(new Value.Items(own.isEmpty() ? items : plus(items, own)));
    }
    return taken.words().isEmpty() ? Optional.empty() : Optional.of(new Value.Words(taken.words()));
  }

  private static List<String> plus(List<String> items, String one) {
    return Stream.concat(items.stream(), Stream.of(one)).toList();
  }

  private void expect(int moment, Event event) {
    if (over() || moment != state.scene().moment()) {
      throw new StoryMismatch(event);
    }
  }

  private Session advance(Input input, Answers learned) {
    State.Scene scene = state.scene();
    List<Input> inputs = Stream.concat(scene.inputs().stream(), Stream.of(input)).toList();
    State next =
        state.with(new State.Scene(scene.act(), scene.moment(), scene.since(), inputs, learned));
    Session session = new Session(setting, next);
    return session.protocol() instanceof Finished finished
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
    Play play = new Flow(setting).play(state);
    return ((Play.Perform) play).protocol().after(state.scene().inputs());
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
