package io.github.closer.deck;

/** What kind of answer a step gives. */
enum AnswerKind {
  NUMBER("a scale"),
  CHOICE("a choice"),
  WORDS("text"),
  TICKS("a checklist"),
  PROMISE("a promise"),
  /** Said aloud and not written down. */
  SPOKEN("spoken"),
  /** The step asks for nothing that could be looked at later. */
  NOTHING("no question"),
  /** A gate's, or that of a later day: what each answered there belongs to nobody. */
  NOBODYS("a gate");

  private final String name;

  AnswerKind(String name) {
    this.name = name;
  }

  /** What the author of a step would call its answer. */
  static String inWords(Step step) {
    return step instanceof Step.Match ? "what both want" : of(step).name;
  }

  boolean isThere() {
    return switch (this) {
      case NUMBER, CHOICE, WORDS, TICKS, PROMISE -> true;
      case SPOKEN, NOTHING, NOBODYS -> false;
    };
  }

  static AnswerKind of(Step step) {
    return step.accept(new OfStep());
  }

  private static final class OfStep implements Step.Visitor<AnswerKind> {
    @Override
    public AnswerKind say(Step.Say step) {
      return NOTHING;
    }

    @Override
    public AnswerKind ask(Step.Ask step) {
      return step.mode() == AnswerMode.SPOKEN ? SPOKEN : WORDS;
    }

    @Override
    public AnswerKind turns(Step.Turns step) {
      return SPOKEN;
    }

    @Override
    public AnswerKind scale(Step.Scale step) {
      return NUMBER;
    }

    @Override
    public AnswerKind choose(Step.Choose step) {
      return CHOICE;
    }

    @Override
    public AnswerKind checklist(Step.Checklist step) {
      return TICKS;
    }

    @Override
    public AnswerKind guess(Step.Guess step) {
      return NOTHING;
    }

    @Override
    public AnswerKind match(Step.Match step) {
      return TICKS;
    }

    @Override
    public AnswerKind followUp(Step.FollowUp step) {
      return NOTHING;
    }

    @Override
    public AnswerKind note(Step.Note step) {
      return WORDS;
    }

    @Override
    public AnswerKind appreciate(Step.Appreciate step) {
      return WORDS;
    }

    @Override
    public AnswerKind agree(Step.Agree step) {
      return PROMISE;
    }

    @Override
    public AnswerKind roles(Step.Roles step) {
      return NOTHING;
    }

    @Override
    public AnswerKind pause(Step.Pause step) {
      return NOTHING;
    }

    @Override
    public AnswerKind consent(Step.Consent step) {
      return NOBODYS;
    }

    @Override
    public AnswerKind safety(Step.Safety step) {
      return NOBODYS;
    }

    @Override
    public AnswerKind gate(Step.Gate step) {
      return NOBODYS;
    }

    @Override
    public AnswerKind later(Step.Later step) {
      return NOBODYS;
    }

    @Override
    public AnswerKind draw(Step.Draw step) {
      return NOTHING;
    }

    @Override
    public AnswerKind use(Step.Use step) {
      return NOTHING;
    }

    @Override
    public AnswerKind go(Step.Go step) {
      return NOTHING;
    }

    @Override
    public AnswerKind stop(Step.Stop step) {
      return NOTHING;
    }

    @Override
    public AnswerKind branch(Step.If step) {
      return NOTHING;
    }

    @Override
    public AnswerKind repeat(Step.Repeat step) {
      return NOTHING;
    }
  }
}
