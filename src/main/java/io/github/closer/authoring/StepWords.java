package io.github.closer.authoring;

import io.github.closer.authoring.Outline.Item;
import io.github.closer.deck.Headline;
import io.github.closer.deck.Modifiers;
import io.github.closer.deck.PartName;
import io.github.closer.deck.Step;
import io.github.closer.deck.Target;
import io.github.closer.deck.Who;
import java.util.Optional;

/** A step in words a person understands. */
final class StepWords implements Step.Visitor<Draft> {
  private final Look look;
  private final Scenes scenes;
  private final Spot spot;
  private PlainWords words;

  StepWords(Look look, Scenes scenes, Spot spot) {
    this.look = look;
    this.scenes = scenes;
    this.spot = spot;
    this.words = PlainWords.forAnybody(look.inside());
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
        .ifPresent(when -> draft.condition(look.say("only-if", scenes.conditions().of(when))));
    Modifiers.Label label = step.modifiers().label();
    if (!label.tags().isEmpty()) {
      draft.head(String.join(", ", label.tags().stream().sorted().toList()));
    }
    label.depth().ifPresent(depth -> draft.head(look.say("depth", String.valueOf(depth))));
    step.id().ifPresent(id -> draft.head(look.say("called", look.phrases().name(id))));
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
    return asked(look.say("kind.say"), step);
  }

  @Override
  public Draft ask(Step.Ask step) {
    return asked(look.say("kind.ask"), step)
        .head(
            switch (step.mode()) {
              case SPOKEN -> look.say("ask.aloud");
              case LINE -> look.say("ask.line");
              case TEXT -> look.say("ask.text");
            });
  }

  @Override
  public Draft turns(Step.Turns step) {
    return new TurnWords(look, words).of(step, together(look.say("kind.turns"), step));
  }

  @Override
  public Draft scale(Step.Scale step) {
    return asked(range().of(step.range()), step).lines(range().ends(step.range()));
  }

  private RangeWords range() {
    return new RangeWords(look.phrases());
  }

  @Override
  public Draft choose(Step.Choose step) {
    Draft draft = asked(look.say(step.many() ? "kind.choose.many" : "kind.choose"), step);
    for (Step.Choose.Option option : step.options()) {
      String text = words.of(option.text());
      draft.line("- " + comesBack(option, offered(option, text)));
      option.then().ifPresent(way -> inside(draft, look.say("option.after", text), way));
    }
    if (step.own()) {
      draft.line("- " + look.say("option.own"));
    }
    return draft;
  }

  private String offered(Step.Choose.Option option, String text) {
    return option
        .when()
        .map(when -> look.say("option.only-if", text, scenes.conditions().of(when)))
        .orElse(text);
  }

  private String comesBack(Step.Choose.Option option, String text) {
    return option.then().orElse(null) instanceof Target.Named named
        ? look.say("option.then", text, name(named.part()))
        : text;
  }

  private String name(PartName part) {
    return Ways.name(look.phrases(), part);
  }

  /** Steps written on the spot stand below; parts are listed once. */
  private void inside(Draft draft, String when, Target way) {
    scenes.written(way).ifPresent(items -> draft.group(when, items));
  }

  @Override
  public Draft checklist(Step.Checklist step) {
    Draft draft = asked(look.say("kind.checklist"), step);
    step.items().forEach(item -> draft.line("- " + words.of(item)));
    int atLeast = step.needs().atLeast();
    if (atLeast >= step.items().size()) {
      return draft.remark(look.say("checklist.all"));
    }
    return atLeast > 0
        ? draft.remark(look.say("checklist.at-least", String.valueOf(atLeast)))
        : draft;
  }

  @Override
  public Draft guess(Step.Guess step) {
    boolean one = Look.who(step, spot.card()) == Who.SPEAKER;
    return together(look.say("kind.guess"), step)
        .list(look.say("guess.about"), words.of(step.fields()))
        .remark(look.say(one ? "guess.one" : "guess.each"))
        .remark(look.say(look.isOnPaper() ? "guess.paper" : "guess.shown"));
  }

  @Override
  public Draft match(Step.Match step) {
    return new MatchWords(look, words).of(step, together(look.say("kind.match"), step));
  }

  @Override
  public Draft followUp(Step.FollowUp step) {
    return new LookingBack(look, words).of(step, together(look.say("kind.follow-up"), step));
  }

  @Override
  public Draft note(Step.Note step) {
    return asked(look.say("kind.note"), step);
  }

  @Override
  public Draft appreciate(Step.Appreciate step) {
    return asked(look.say("kind.appreciate"), step);
  }

  @Override
  public Draft agree(Step.Agree step) {
    Draft draft = asked(look.say("kind.agree"), step);
    step.cue().map(words::of).ifPresent(draft::line);
    return draft.remark(look.say("agree.due", look.phrases().due(step.due())));
  }

  @Override
  public Draft roles(Step.Roles step) {
    return together(look.say("kind.roles"), step).remark(look.say("roles.how"));
  }

  @Override
  public Draft pause(Step.Pause step) {
    Step.Pause.Break rest = step.rest();
    String length = look.phrases().length(rest.length());
    Draft draft =
        together(look.say(rest.required() ? "kind.break" : "kind.pause"), step).head(length);
    draft.lines(words.of(rest.meanwhile()).stream().map(idea -> "- " + idea).toList());
    if (!rest.atLeast().isZero()) {
      draft.remark(
          rest.atLeast().equals(rest.length())
              ? look.say("pause.whole")
              : look.say("pause.at-least", look.phrases().length(rest.atLeast())));
    }
    return rest.required() ? draft.remark(look.say("pause.both-back")) : draft;
  }

  @Override
  public Draft consent(Step.Consent step) {
    Draft draft = new Draft(look.say("kind.gate")).line(words.of(step.question()));
    return gate(step, draft, look.say("limit.yes"));
  }

  @Override
  public Draft safety(Step.Safety step) {
    Draft draft = new Draft(look.say("kind.gate"));
    String before = words.of(step.text());
    if (!before.isEmpty()) {
      draft.line(before);
    }
    draft.line(words.of(step.question()));
    draft.list(look.say("gate.help"), words.of(step.help()));
    return gate(step, draft, look.say("limit.yes"));
  }

  @Override
  public Draft gate(Step.Gate step) {
    String limit = scenes.conditions().limit(step.pass().comparison(), step.pass().value());
    Draft draft = new Draft(look.say("kind.gate.range", range().of(step.range())));
    draft.line(words.of(step.question()));
    return gate(step, draft.lines(range().ends(step.range())), limit);
  }

  private Draft gate(Step.Barrier step, Draft draft, String opens) {
    Optional<Target> elsewhere = spot.door() ? Optional.empty() : step.ifNo();
    new GateWords(look).explain(draft, opens, new GateWords.Closed(spot.door(), elsewhere));
    elsewhere.ifPresent(way -> inside(draft, look.say("gate.closed"), way));
    return draft;
  }

  @Override
  public Draft later(Step.Later step) {
    return new GateWords(look).later(step, new Draft(look.say("kind.later")));
  }

  @Override
  public Draft draw(Step.Draw step) {
    return new DrawWords(look.phrases()).of(step);
  }

  @Override
  public Draft use(Step.Use step) {
    return whereto(new Draft(look.say("kind.use", name(step.part()))), step.part());
  }

  @Override
  public Draft go(Step.Go step) {
    return whereto(new Draft(look.say("kind.go", name(step.part()))), step.part());
  }

  private Draft whereto(Draft draft, PartName part) {
    Ways.deck(part).ifPresent(deck -> draft.remark(look.say("deck.told", deck)));
    return draft;
  }

  @Override
  public Draft stop(Step.Stop step) {
    return together(look.say("kind.stop"), step);
  }

  @Override
  public Draft branch(Step.If step) {
    String condition = scenes.conditions().of(step.condition());
    Draft draft =
        new Draft(
            step.then() instanceof Target.Named named
                ? look.say("branch.part", condition, name(named.part()))
                : look.say("branch", condition));
    inside(draft, "", step.then());
    step.otherwise().ifPresent(other -> otherwise(draft, other));
    return draft;
  }

  /** Neither way is played where the condition is unknown. */
  private void otherwise(Draft draft, Target way) {
    if (way instanceof Target.Named named) {
      draft.line(look.say("branch.otherwise.part", name(named.part())));
    }
    inside(draft, look.say("branch.otherwise"), way);
  }

  @Override
  public Draft repeat(Step.Repeat step) {
    String times = look.phrases().times(step.rounds().atMost());
    String rounds =
        step.rounds()
            .until()
            .map(until -> look.say("repeat.until", times, scenes.conditions().of(until)))
            .orElse(times);
    return new Draft(step.swap() ? look.say("repeat.swap", rounds) : rounds)
        .group("", scenes.items(step.steps(), false));
  }
}
