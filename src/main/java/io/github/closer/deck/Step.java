package io.github.closer.deck;

import java.time.Duration;
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
  record Turns(Modifiers modifiers, Template topic, SayBack sayBack, boolean swap) implements Step {
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

  /** Things to tick. */
  record Checklist(Modifiers modifiers, Template text, List<Template> items, Needs needs)
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

  /** Free writing. */
  record Note(Modifiers modifiers, Template text) implements Step {
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

  /** A promise. */
  record Agree(Modifiers modifiers, Template text, Due due) implements Step {
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
   * Some cards from the pool.
   *
   * @param count how many
   * @param tags only cards with one of these; empty means any
   * @param depths only cards of these depths; empty means any
   */
  record Draw(Modifiers modifiers, int count, Set<String> tags, Set<Integer> depths)
      implements Step {
    public Draw {
      tags = Set.copyOf(tags);
      depths = Set.copyOf(depths);
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

    R note(Note step);

    R appreciate(Appreciate step);

    R agree(Agree step);

    R roles(Roles step);

    R pause(Pause step);

    R consent(Consent step);

    R safety(Safety step);

    R gate(Gate step);

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
