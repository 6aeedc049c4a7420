package io.github.closer.authoring;

import io.github.closer.authoring.Outline.Item;
import io.github.closer.deck.Condition;
import io.github.closer.deck.Headline;
import io.github.closer.deck.Modifiers;
import io.github.closer.deck.Step;
import io.github.closer.deck.Target;
import io.github.closer.deck.Who;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A step in words a person understands. */
final class StepWords implements Step.Visitor<Draft> {
  private static final String OTHERWISE = "Otherwise, if no answer is missing:";

  private final Look look;
  private final Scenes scenes;
  private final Spot spot;
  private PlainWords words = PlainWords.FOR_ANYBODY;

  StepWords(Look look, Scenes scenes, Spot spot) {
    this.look = look;
    this.scenes = scenes;
    this.spot = spot;
  }

  /**
   * Where a step stands.
   *
   * @param card whether it is a card of the pool
   * @param door whether it is asked in one go with the gate before it
   */
  record Spot(boolean card, boolean door) {}

  Item of(Step step) {
    words = Addressed.words(look, step, spot.card());
    Draft draft = step.accept(this);
    new Framed(look, words).around(step, draft);
    step.modifiers()
        .when()
        .ifPresent(when -> draft.condition("Only if " + scenes.conditions().of(when) + "."));
    Modifiers.Label label = step.modifiers().label();
    if (!label.tags().isEmpty()) {
      draft.head(String.join(", ", label.tags().stream().sorted().toList()));
    }
    label.depth().ifPresent(depth -> draft.head("depth " + depth));
    step.id().ifPresent(id -> draft.head("called " + PlainWords.name(id)));
    return draft.item();
  }

  /** What is done, by whom and how long, and the step's own words below. */
  private Draft asked(String kind, Step step) {
    Draft draft = new Draft(kind).head(Addressed.whom(look, step, spot.card()));
    Headline.of(step).map(words::of).ifPresent(draft::line);
    return draft;
  }

  /** The same for what is always for everybody. */
  private Draft together(String kind, Step step) {
    Draft draft = new Draft(kind);
    Headline.of(step).map(words::of).ifPresent(draft::line);
    return draft;
  }

  @Override
  public Draft say(Step.Say step) {
    return asked("to read", step);
  }

  @Override
  public Draft ask(Step.Ask step) {
    return asked("question", step)
        .head(
            switch (step.mode()) {
              case SPOKEN -> "aloud";
              case LINE -> "one written line";
              case TEXT -> "in writing";
            });
  }

  @Override
  public Draft turns(Step.Turns step) {
    return new TurnWords(look, words).of(step, together("turns", step));
  }

  @Override
  public Draft scale(Step.Scale step) {
    return asked(range(step.range()), step).lines(ends(step.range()));
  }

  private static String range(Step.Range range) {
    String steps = range.step() == 1 ? "" : " in steps of " + range.step();
    return "number from " + range.from() + " to " + range.to() + range.unit() + steps;
  }

  private static List<String> ends(Step.Range range) {
    String low = range.ends().low();
    String high = range.ends().high();
    if (low.isEmpty() && high.isEmpty()) {
      return List.of();
    }
    String from = low.isEmpty() ? "" : range.from() + range.unit() + " is " + low;
    String to = high.isEmpty() ? "" : range.to() + range.unit() + " is " + high;
    return List.of((from.isEmpty() || to.isEmpty() ? from + to : from + ", " + to) + ".");
  }

  @Override
  public Draft choose(Step.Choose step) {
    Draft draft = asked(step.many() ? "choice of one or more" : "choice", step);
    for (Step.Choose.Option option : step.options()) {
      String text = words.of(option.text());
      draft.line("- " + text + offered(option) + option.then().map(this::comesBack).orElse(""));
      option.then().ifPresent(way -> inside(draft, "After \"" + text + "\":", way));
    }
    if (step.own()) {
      draft.line("- Something else, in your own words");
    }
    return draft;
  }

  private String offered(Step.Choose.Option option) {
    Function<Condition, String> only =
        when -> " (offered only if " + scenes.conditions().of(when) + ")";
    return option.when().map(only).orElse("");
  }

  private String comesBack(Target way) {
    return way instanceof Target.Named named
        ? " (then " + Ways.name(named.part()) + ", and back here)"
        : "";
  }

  /** Steps written on the spot stand below; parts are listed once. */
  private void inside(Draft draft, String when, Target way) {
    scenes.written(way).ifPresent(items -> draft.group(when, items));
  }

  @Override
  public Draft checklist(Step.Checklist step) {
    Draft draft = asked("list to tick", step);
    step.items().forEach(item -> draft.line("- " + words.of(item)));
    int atLeast = step.needs().atLeast();
    if (atLeast >= step.items().size()) {
      return draft.remark("All of it is ticked before it goes on.");
    }
    return atLeast > 0 ? draft.remark("At least " + atLeast + " of it is ticked.") : draft;
  }

  @Override
  public Draft guess(Step.Guess step) {
    Who who = Look.who(step, spot.card());
    boolean one = who == Who.SPEAKER;
    Draft draft = together("guess", step).list("About:", words.of(step.fields()));
    String how =
        one
            ? "The speaker writes an answer alone, and the listener writes a guess alone."
            : "Each writes alone: an answer for themselves, and a guess for the other.";
    return draft
        .remark(how)
        .remark(
        look.isOnPaper()
            ? "Lay them side by side if you both want to. Whose answer it was says yes, close or"
                + " no; after a no, one question."
            : "Side by side if both want to open it. Whose answer it was says yes, close or no; a"
                + " no opens one question. Nobody counts.");
  }

  @Override
  public Draft match(Step.Match step) {
    return new MatchWords(look, words).of(step, together("what you both want", step));
  }

  @Override
  public Draft followUp(Step.FollowUp step) {
    Step.FollowUp.Looking looking = step.looking();
    Draft draft = together("looking back at promises", step);
    looking.question().map(words::of).ifPresent(draft::line);
    draft.remark(
        switch (looking.from()) {
              case LAST -> "Each promise made in this deck that is still open";
              case OPEN -> "Each promise that is still open";
            }
            + ": done, partly, not yet, or let it go. "
            + switch (looking.to()) {
              case BOTH -> "Both say how it went.";
              case EACH -> "The one who gave it says how it went.";
              case RECEIVER -> "The one it was given to says how it went.";
            });
    return step.ifNone()
        .map(text -> draft.line("If none is open: " + words.of(text)))
        .orElseGet(() -> draft.remark("If none is open, this is left out."));
  }

  @Override
  public Draft note(Step.Note step) {
    return asked("something to write", step);
  }

  @Override
  public Draft appreciate(Step.Appreciate step) {
    return asked("something good, said aloud", step);
  }

  @Override
  public Draft agree(Step.Agree step) {
    Draft draft = asked("promise", step);
    step.cue().map(words::of).ifPresent(draft::line);
    return draft.remark("You look at it again " + Dues.words(step.due()) + ".");
  }

  @Override
  public Draft roles(Step.Roles step) {
    return together("who begins", step).remark("One of you, or a coin.");
  }

  @Override
  public Draft pause(Step.Pause step) {
    Step.Pause.Break rest = step.rest();
    String length = Lengths.words(rest.length());
    Draft draft = together(rest.required() ? "break" : "pause", step).head(length);
    draft.lines(words.of(rest.meanwhile()).stream().map(idea -> "- " + idea).toList());
    if (!rest.atLeast().isZero()) {
      String least = rest.atLeast().equals(rest.length()) ? "this" : Lengths.words(rest.atLeast());
      draft.remark("Nobody goes on before " + least + (least.equals("this") ? " is over." : "."));
    }
    return rest.required() ? draft.remark("It goes on when you are both back.") : draft;
  }

  @Override
  public Draft consent(Step.Consent step) {
    return gate(step, new Draft("gate · yes or no").line(words.of(step.question())), "a yes");
  }

  @Override
  public Draft safety(Step.Safety step) {
    Draft draft = new Draft("gate · yes or no");
    String before = words.of(step.text());
    if (!before.isEmpty()) {
      draft.line(before);
    }
    draft.line(words.of(step.question()));
    draft.list("Below it stands, whatever is answered:", words.of(step.help()));
    return gate(step, draft, "a yes");
  }

  @Override
  public Draft gate(Step.Gate step) {
    String limit = ConditionWords.limit(step.pass().comparison(), step.pass().value());
    Draft draft = new Draft("gate · " + range(step.range())).line(words.of(step.question()));
    return gate(step, draft.lines(ends(step.range())), limit);
  }

  private Draft gate(Step.Barrier step, Draft draft, String opens) {
    Optional<Target> elsewhere = spot.door() ? Optional.empty() : step.ifNo();
    new GateWords(look).explain(draft, opens, new GateWords.Closed(spot.door(), elsewhere));
    elsewhere.ifPresent(way -> inside(draft, "If it stays closed:", way));
    return draft;
  }

  @Override
  public Draft later(Step.Later step) {
    return new GateWords(look).later(step, new Draft("a question for a later day"));
  }

  @Override
  public Draft draw(Step.Draw step) {
    return DrawWords.of(step);
  }

  @Override
  public Draft use(Step.Use step) {
    return new Draft("plays " + Ways.name(step.part()) + ", and comes back here");
  }

  @Override
  public Draft go(Step.Go step) {
    return new Draft("goes on with " + Ways.name(step.part()) + ", and ends with it");
  }

  @Override
  public Draft stop(Step.Stop step) {
    return together("the end", step);
  }

  @Override
  public Draft branch(Step.If step) {
    String condition = scenes.conditions().of(step.condition());
    Draft draft = new Draft("if " + condition + then(step.then()));
    inside(draft, "", step.then());
    step.otherwise().ifPresent(other -> otherwise(draft, other));
    return draft;
  }

  /** Neither way is played where the condition is unknown. */
  private void otherwise(Draft draft, Target way) {
    if (way instanceof Target.Named named) {
      draft.line(OTHERWISE + " " + Ways.name(named.part()) + ", and back here.");
    }
    inside(draft, OTHERWISE, way);
  }

  private static String then(Target way) {
    return way instanceof Target.Named named
        ? ": " + Ways.name(named.part()) + ", and back here"
        : ":";
  }

  @Override
  public Draft repeat(Step.Repeat step) {
    int most = step.rounds().atMost();
    String times = most == 1 ? "once" : most == 2 ? "twice" : most + " times";
    Optional<String> until = step.rounds().until().map(scenes.conditions()::of);
    String head = until.map(c -> "up to " + times + ", until " + c).orElse(times);
    String swap = step.swap() ? ", and you swap roles each time" : "";
    return new Draft(head + swap + ":").group("", scenes.items(step.steps(), false));
  }
}
