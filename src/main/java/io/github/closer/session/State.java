package io.github.closer.session;

import io.github.closer.deck.Step;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a session stands.
 *
 * @param scene what is being played and how far it is
 * @param path what is to come
 * @param floor who speaks
 * @param answers what was answered before the scene
 * @param course what the evening was like so far
 */
record State(Scene scene, Path path, Floor floor, Answers answers, Course course) {

  /**
   * What the evening was like so far.
   *
   * @param moments the highest moment that was given to a scene
   * @param suspended what waits until a break or a word in between is over
   * @param breaks how many breaks were called
   * @param looked what was looked at before the deck began
   * @param manner how it will end
   */
  record Course(int moments, Optional<Scene> suspended, int breaks, Looked looked, Manner manner) {
    static final Course BEGIN =
        new Course(
            0,
            Optional.empty(),
            0,
            new Looked(Set.of(), Set.of()),
            new Manner(false, Optional.empty(), false));

    Set<String> reviewed() {
      return looked.reviewed();
    }

    Course at(int moment) {
      return new Course(Math.max(moments, moment), suspended, breaks, looked, manner);
    }

    Course suspending(Scene scene) {
      return new Course(moments, Optional.of(scene), breaks, looked, manner);
    }

    Course goingOn() {
      return new Course(moments, Optional.empty(), breaks, looked, manner);
    }

    Course withoutBreak() {
      return new Course(moments, suspended, breaks - 1, looked, manner);
    }

    Course withBreak() {
      return new Course(moments, suspended, breaks + 1, looked, manner);
    }

    Course having(Manner other) {
      return new Course(moments, suspended, breaks, looked, other);
    }

    Course reviewing(Collection<String> ids) {
      Set<String> all = new HashSet<>(looked.reviewed());
      all.addAll(ids);
      return new Course(moments, suspended, breaks, new Looked(all, looked.closed()), manner);
    }

    Course closing(String deck) {
      Set<String> all = new HashSet<>(looked.closed());
      all.add(deck);
      return new Course(moments, suspended, breaks, new Looked(looked.reviewed(), all), manner);
    }
  }

  /**
   * What was looked at before the deck began.
   *
   * @param reviewed the ids of promises
   * @param closed the decks whose gates stay closed since a question about them
   */
  record Looked(Set<String> reviewed, Set<String> closed) {
    Looked {
      reviewed = Set.copyOf(reviewed);
      closed = Set.copyOf(closed);
    }
  }

  /**
   * How an evening will end.
   *
   * @param thanked whether something good was said already
   * @param unopened the moment of sealed answers that nobody can open any more
   * @param cutShort whether it ends before its time
   */
  record Manner(boolean thanked, Optional<Integer> unopened, boolean cutShort) {}

  /**
   * What is being played.
   *
   * @param act the step, or the opening or the end
   * @param moment counts what was played, from 0
   * @param since when it began
   * @param inputs the replies it has had
   * @param learned the answers as they will be when it is over, unless they are left closed; until
   *     then nothing acts on them
   */
  record Scene(Act act, int moment, Instant since, List<Protocol.Input> inputs, Answers learned) {
    Scene {
      inputs = List.copyOf(inputs);
    }
  }

  /** What can be played. */
  sealed interface Act {
    /** The deck's cover. */
    record Opening() implements Act {}

    /** A step. */
    record Playing(Step step, boolean drawn) implements Act {}

    /** Questions about earlier sessions, the first of them now; before anything else. */
    record Later(List<Memory.Question> questions) implements Act {
      public Later {
        questions = List.copyOf(questions);
      }

      Memory.Question question() {
        return questions.get(0);
      }

      List<Memory.Question> rest() {
        return questions.subList(1, questions.size());
      }
    }

    /** Promises that are due, before anything else of the deck. */
    record Reviewing() implements Act {}

    /** What one wrote for the other, for today. */
    record Letters() implements Act {}

    /** What both want, under the question as it was worded at the moment it was asked. */
    record Matched(Step.Match step, int asked, List<String> items) implements Act {
      public Matched {
        items = List.copyOf(items);
      }
    }

    /** The couple's own phrases. Nothing of it is kept, not even that it was asked for. */
    record Repairing() implements Act {}

    /** A break, in one of its stages. */
    record Break(Resting stage) implements Act {}

    /** A short close, or a longer one, before all is over. */
    record Parting() implements Act {}

    /** One or more gates that stand next to each other: asked in one go, one outcome. */
    record Gates(List<Step.Barrier> gates) implements Act {
      public Gates {
        gates = List.copyOf(gates);
      }
    }

    /** A word about sealed answers that stay closed, the same for whatever reason. */
    record StaysClosed() implements Act {}

    /** The end that a deck comes to when it has no words of its own. */
    record Ending(Closing closing) implements Act {}

    /** Nothing more. */
    record Over() implements Act {}
  }

  /** Where a break stands. */
  sealed interface Resting {
    /**
     * When they will be back is not agreed yet.
     *
     * @param first whether the break has not begun, so that a slip of the key can be taken back
     */
    record Proposing(boolean first) implements Resting {}

    /** Each leaves one line here, which is kept nowhere. */
    record LayingDown(Instant back) implements Resting {}

    /**
     * Away.
     *
     * @param notBefore nobody goes on before this
     * @param back when they want to be back
     * @param checks how often they were not calm yet
     */
    record Away(Instant notBefore, Instant back, int checks) implements Resting {}

    /** Whether both are calm, asked of each alone. */
    record Calm(int checks) implements Resting {}

    /**
     * How to go on.
     *
     * @param calm whether going on with the step is one of the ways
     */
    record Back(boolean calm) implements Resting {}

    /**
     * It goes on another day.
     *
     * @param help whether help from outside is named
     */
    record Appointment(boolean help) implements Resting {}
  }

  /** Which of the two plain ends it is. */
  enum Closing {
    LAST_CARD,
    NOT_TONIGHT
  }

  /**
   * What is to come.
   *
   * @param frames lists of steps inside each other, the innermost last
   * @param drawn cards that were dealt
   * @param trail what was passed on the way to the scene
   */
  record Path(List<Frame> frames, Set<Step> drawn, Trail trail) {
    Path {
      frames = List.copyOf(frames);
      drawn = Set.copyOf(drawn);
    }

    Path(List<Frame> frames, Set<Step> drawn) {
      this(frames, drawn, Trail.NONE);
    }

    Path dealt(List<Step> cards) {
      Set<Step> all = new HashSet<>(drawn);
      all.addAll(cards);
      return new Path(frames, all, trail);
    }

    Path along(Trail other) {
      return new Path(frames, drawn, other);
    }
  }

  /**
   * A list of steps and how far it was played.
   *
   * @param steps the steps
   * @param next the index of the one that comes next
   * @param kind what happens at its end
   */
  record Frame(List<Step> steps, int next, Kind kind) {
    boolean over() {
      return next >= steps.size();
    }

    Frame past(int count) {
      return new Frame(steps, next + count, kind);
    }
  }

  /** Why a list of steps is played. */
  sealed interface Kind {
    /** Once, in order. */
    record Plain() implements Kind {}

    /** Cards that were dealt: each person answers, and who goes first rotates. */
    record Cards() implements Kind {}

    /** One round of several. */
    record Round(Step.Repeat repeat, int number, Floor before) implements Kind {}
  }

  /** At the beginning of an act, with a moment of its own. */
  State entering(Act act, Instant at) {
    return with(new Scene(act, course.moments() + 1, at, List.of(), answers));
  }

  State with(Scene next) {
    return new State(next, path, floor, answers, course.at(next.moment()));
  }

  State with(Path next) {
    return new State(scene, next, floor, answers, course);
  }

  State with(Floor next) {
    return new State(scene, path, next, answers, course);
  }

  State with(Answers next) {
    return new State(scene, path, floor, next, course);
  }

  State with(Course next) {
    return new State(scene, path, floor, answers, next);
  }
}
