package io.github.closer.deck;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One thing a deck asks for. Each kind is a word that authors write.
 *
 * <p>A step says what is meant, and nothing of screens or files: {@code session} turns it into
 * cues. To add a kind, start here and follow the table in CONTRIBUTING.md.
 */
public sealed interface Step {

  /** What may stand on any step. */
  Modifiers modifiers();

  /** Calls the visitor's method for this kind. */
  <R> R accept(Visitor<R> visitor);

  /** A gate: both answer alone, and only the combined outcome is ever known. */
  sealed interface Barrier extends Step {
    /** What each is asked. */
    Template question();

    /**
     * Where a closed gate leads. Absent means a kind end, or where the gate leads that stands
     * directly before this one: the two are one door then.
     */
    Optional<Target> ifNo();
  }

  /** A text for both, or for whom the step is for. */
  record Say(Modifiers modifiers, Template text) implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.say(this);
    }
  }

  /** A question. */
  record Ask(Modifiers modifiers, Template question, AnswerMode mode) implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ask(this);
    }
  }

  /** Speaker talks, listener says it back, and they swap. */
  record Turns(
      Modifiers modifiers, Template topic, SayBack sayBack, Answering answering, boolean swap)
      implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.turns(this);
    }

    /**
     * How the listener gives back what was said.
     *
     * @param ready what the listener is asked before the clock starts
     * @param mirror what the listener is asked to do; absent means no saying back
     * @param check what the speaker is asked about it
     * @param atMost how often it is said back before going on kindly
     */
    public record SayBack(
        Optional<Template> ready, Optional<Template> mirror, Optional<Template> check, int atMost) {
      /** Three, so that being understood never turns into an examination. */
      public static final int AT_MOST = 3;
    }

    /**
     * What the listener may do besides listening and saying back.
     *
     * @param replies the only answers the listener may give afterwards; empty means none is asked
     * @param support whether the speaker first picks the kind of support, and only that is unlocked
     * @param tokens what the listener gives back one by one, such as a fact, a thought, a feeling
     * @param clarify whether the listener may ask one question in each turn
     */
    public record Answering(
        List<Template> replies, boolean support, List<Template> tokens, boolean clarify) {
      public Answering {
        replies = List.copyOf(replies);
        tokens = List.copyOf(tokens);
      }
    }
  }

  /** A number between two ends. */
  record Scale(Modifiers modifiers, Template question, Range range) implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.scale(this);
    }
  }

  /**
   * The numbers of a scale.
   *
   * @param from the lowest
   * @param to the highest
   * @param step how far two neighbours are apart
   * @param unit what stands behind a number, such as a percent sign
   * @param ends what the two ends mean
   */
  record Range(int from, int to, int step, String unit, Ends ends) {
    public Range {
      if (from >= to || step < 1) {
        throw new IllegalArgumentException("not a scale: " + from + " to " + to + " by " + step);
      }
    }

    /** The words at both ends of a scale; either may be empty. */
    public record Ends(String low, String high) {}
  }

  /** One or several of some options. */
  record Choose(
      Modifiers modifiers, Template question, List<Option> options, boolean many, boolean own)
      implements Step {
    public Choose {
      options = List.copyOf(options);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.choose(this);
    }

    /**
     * Something to choose.
     *
     * @param text what it says
     * @param then what is played when it is chosen, and come back from
     * @param when offered only when this is true
     */
    public record Option(Template text, Optional<Target> then, Optional<Condition> when) {}
  }

  /**
   * Things to tick.
   *
   * @param share whether it is ticked alone and shown to both: what somebody gives out of what is
   *     their own
   */
  record Checklist(
      Modifiers modifiers, Template text, List<Template> items, Needs needs, boolean share)
      implements Step {
    public Checklist {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.checklist(this);
    }

    /** How many items must be ticked to go on. */
    public record Needs(int atLeast) {}
  }

  /** Each answers for themselves and guesses the other; the two stand side by side. */
  record Guess(Modifiers modifiers, Template question, List<Template> fields) implements Step {
    public Guess {
      fields = List.copyOf(fields);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.guess(this);
    }
  }

  /** Both rate alone, and only what both want is ever shown. */
  record Match(Modifiers modifiers, Template question, Ideas ideas, Terms terms) implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.match(this);
    }

    /**
     * What is rated.
     *
     * @param items written on the step
     * @param fromCards whether the cards of the pool are rated as well
     * @param tags only cards with one of these; empty means any
     * @param own whether both may add ideas before
     */
    public record Ideas(List<Idea> items, boolean fromCards, Set<String> tags, boolean own) {
      public Ideas {
        items = List.copyOf(items);
        tags = Set.copyOf(tags);
      }
    }

    /**
     * Something both may want.
     *
     * @param fresh whether it is new to both; such ideas stand first
     */
    public record Idea(Template text, boolean fresh) {}

    /**
     * How it is rated.
     *
     * @param by ticked, or given a number from 0 to 3
     * @param veto whether each may take things out for good
     * @param top how many of those both want are shown at most; 0 means all
     */
    public record Terms(By by, boolean veto, int top) {}

    /** How somebody says what they want. */
    public enum By {
      /** By ticking it. */
      TICK,
      /** By a number from 0, not at all, to 3, very much. */
      RATE
    }
  }

  /** Goes through promises that are still open. */
  record FollowUp(Modifiers modifiers, Template text, Looking looking, Optional<Template> ifNone)
      implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.followUp(this);
    }

    /**
     * How promises are looked at.
     *
     * @param question asked about each of them
     * @param from which of them
     * @param to who says how it went
     */
    public record Looking(Optional<Template> question, From from, To to) {}

    /** Which promises. */
    public enum From {
      /** Those of the last session with this deck. */
      LAST,
      /** All that are open. */
      OPEN
    }

    /** Who says how a promise went. */
    public enum To {
      BOTH,
      /** The one who gave it. */
      EACH,
      /** The one it was given to. */
      RECEIVER
    }
  }

  /**
   * Free writing.
   *
   * @param open when it is opened for the other; absent for a note that is no ticket
   */
  record Note(Modifiers modifiers, Template text, Optional<Due> open) implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.note(this);
    }
  }

  /** Something good, said aloud, with a line to keep. */
  record Appreciate(Modifiers modifiers, Template text) implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.appreciate(this);
    }
  }

  /**
   * A promise.
   *
   * @param cue what is asked so that it is thought of in time: if this, then that
   */
  record Agree(Modifiers modifiers, Template text, Due due, Optional<Template> cue)
      implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.agree(this);
    }
  }

  /** When a promise is looked at again. */
  sealed interface Due {
    /** At the next session. */
    record NextTime() implements Due {}

    /** After some days. */
    record After(int days) implements Due {}

    /** On a day the author names. */
    record On(LocalDate day) implements Due {}

    /** On a day the two are asked for. */
    record Asked() implements Due {}
  }

  /** Who begins. */
  record Roles(Modifiers modifiers, Template question) implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.roles(this);
    }
  }

  /** A break, or a few quiet seconds. */
  record Pause(Modifiers modifiers, Template text, Break rest) implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.pause(this);
    }

    /**
     * How long a pause is.
     *
     * @param length how long it is meant to be
     * @param atLeast nobody goes on before this is over
     * @param required whether the session waits for both to come back
     * @param meanwhile what may help until then
     */
    public record Break(
        Duration length, Duration atLeast, boolean required, List<Template> meanwhile) {
      public Break {
        meanwhile = List.copyOf(meanwhile);
      }
    }
  }

  /** Whether both want this. */
  record Consent(Modifiers modifiers, Template question, Optional<Target> ifNo) implements Barrier {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.consent(this);
    }
  }

  /**
   * Whether it is safe. Never stored, never attributed.
   *
   * @param text what is said before the question
   * @param help shown to each alone, whatever they answer
   */
  record Safety(
      Modifiers modifiers,
      Template text,
      Template question,
      Optional<Target> ifNo,
      List<Template> help)
      implements Barrier {
    public Safety {
      help = List.copyOf(help);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.safety(this);
    }
  }

  /** Whether both are within a limit. */
  record Gate(
      Modifiers modifiers, Template question, Range range, Limit pass, Optional<Target> ifNo)
      implements Barrier {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.gate(this);
    }

    /** What a number has to be for the gate to open, such as {@code <= 4}. */
    public record Limit(Condition.Comparison comparison, int value) {}
  }

  /**
   * A question that each is asked alone on a later day, whatever deck they play then. One yes keeps
   * the gates of this deck closed from then on, and now and then chance does.
   *
   * <p>By then nobody has a role and answers are gone, so its words have no names in them.
   *
   * @param days after how many days it is asked at the earliest
   * @param help shown to each alone, whatever they answer
   */
  record Later(Modifiers modifiers, String question, int days, List<String> help) implements Step {
    /** Long enough for a quarrel to come and go. */
    public static final int DAYS = 7;

    public Later {
      help = List.copyOf(help);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.later(this);
    }
  }

  /**
   * Some cards from the pool.
   *
   * @param count how many
   * @param tags only cards with one of these; empty means any
   * @param depths only cards of these depths; empty means any
   */
  record Draw(
      Modifiers modifiers, int count, Set<String> tags, Set<Integer> depths, Dealing dealing)
      implements Step {
    public Draw {
      tags = Set.copyOf(tags);
      depths = Set.copyOf(depths);
    }

    /**
     * How the cards are dealt.
     *
     * @param offer how many are laid open, of which the one who asks picks one; 1 means none
     * @param staleFirst whether those come first that were not drawn for the longest time
     * @param again when a card of an earlier session comes again
     */
    public record Dealing(int offer, boolean staleFirst, Again again) {}

    /** When a card that was drawn in an earlier session comes again. */
    public enum Again {
      NEVER,
      /** When all that fit were drawn. */
      WHEN_USED_UP,
      ALWAYS
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.draw(this);
    }
  }

  /** A part, and back. */
  record Use(Modifiers modifiers, PartName part) implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.use(this);
    }
  }

  /** A part, and not back: when the part is over, so is the session. */
  record Go(Modifiers modifiers, PartName part) implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.go(this);
    }
  }

  /** The end, kindly. */
  record Stop(Modifiers modifiers, Template text) implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.stop(this);
    }
  }

  /** One way or the other; neither when the condition is unknown. */
  record If(Modifiers modifiers, Condition condition, Target then, Optional<Target> otherwise)
      implements Step {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.branch(this);
    }
  }

  /** The same steps several times. */
  record Repeat(Modifiers modifiers, Rounds rounds, boolean swap, List<Step> steps)
      implements Step {
    public Repeat {
      steps = List.copyOf(steps);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.repeat(this);
    }

    /** How often: at most so many times, and not once the condition is true. */
    public record Rounds(int atMost, Optional<Condition> until) {}
  }

  /** One method for each kind of step. */
  interface Visitor<R> {
    R say(Say step);

    R ask(Ask step);

    R turns(Turns step);

    R scale(Scale step);

    R choose(Choose step);

    R checklist(Checklist step);

    R guess(Guess step);

    R match(Match step);

    R followUp(FollowUp step);

    R note(Note step);

    R appreciate(Appreciate step);

    R agree(Agree step);

    R roles(Roles step);

    R pause(Pause step);

    R consent(Consent step);

    R safety(Safety step);

    R gate(Gate step);

    R later(Later step);

    R draw(Draw step);

    R use(Use step);

    R go(Go step);

    R stop(Stop step);

    R branch(If step);

    R repeat(Repeat step);
  }

  /** The id, where the author gave one. */
  default Optional<StepId> id() {
    return modifiers().label().id();
  }

  /** How close the step comes, where the author said so. */
  default OptionalInt depth() {
    return modifiers().label().depth();
  }
}
