package io.github.closer.session;

import io.github.closer.deck.Deck;
import io.github.closer.deck.PartName;
import io.github.closer.deck.Step;
import io.github.closer.deck.Target;
import io.github.closer.deck.Template;
import io.github.closer.session.Casting.Asked;
import io.github.closer.session.Protocol.Await;
import io.github.closer.session.Protocol.Finished;
import io.github.closer.session.Protocol.Input;
import io.github.closer.session.Protocol.Outcome;
import io.github.closer.session.Protocol.Prompt;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Turns steps into cues: the one place where each kind of step gets its meaning.
 *
 * <p>A new kind of step is added here and never reaches a terminal, a journal or a transcript.
 */
final class Cues implements Step.Visitor<Play> {
  private final Casting casting;

  Cues(Casting casting) {
    this.casting = casting;
  }

  @Override
  public Play say(Step.Say step) {
    return perform(
        Entries.inTurn(
            casting.asked(step),
            (asked, then) ->
                await(
                    new Cue.Show(casting.cards().of(step, asked, step.text())),
                    Mark.TEXT,
                    asked,
                    casting.id(step),
                    then)));
  }

  @Override
  public Play ask(Step.Ask step) {
    return switch (step.mode()) {
      case SPOKEN ->
          answered(step, step.question(), Mark.FLOOR, (asked, card) -> new Cue.Speak(card));
      case LINE -> written(step, step.question(), Cue.Length.LINE);
      case TEXT -> written(step, step.question(), Cue.Length.TEXT);
    };
  }

  @Override
  public Play turns(Step.Turns step) {
    return perform(new TurnTaking(casting, step).protocol());
  }

  @Override
  public Play scale(Step.Scale step) {
    return answered(
        step,
        step.question(),
        Mark.ANSWER,
        (asked, card) -> new Cue.Rate(card, scale(step.range())));
  }

  @Override
  public Play choose(Step.Choose step) {
    return perform(new Choosing(casting, step).protocol());
  }

  @Override
  public Play checklist(Step.Checklist step) {
    if (step.share()) {
      return perform(new Sharing(casting, step).protocol());
    }
    return answered(
        step,
        step.text(),
        Mark.ANSWER,
        (asked, card) ->
            new Cue.Tick(card, casting.texts(step.items(), asked), step.needs().atLeast()));
  }

  @Override
  public Play guess(Step.Guess step) {
    return perform(new Guessing(casting, step).protocol());
  }

  @Override
  public Play match(Step.Match step) {
    return perform(new Matching(casting, step).protocol());
  }

  @Override
  public Play followUp(Step.FollowUp step) {
    return perform(Reviewing.of(casting, step).protocol(step));
  }

  /** A note for a later day says on which day it is opened. */
  @Override
  public Play note(Step.Note step) {
    if (step.open().isEmpty()) {
      return written(step, step.text(), Cue.Length.TEXT);
    }
    Entries.Entry ticket =
        (asked, then) ->
            await(
                write(step, asked, step.text(), Cue.Length.TEXT),
                Mark.TICKET,
                asked,
                casting.id(step),
                input ->
                    input.passed()
                        ? then.apply(input)
                        : new DayAsked(casting, asked, casting.id(step), DayAsked.Words.OPENS)
                            .due(step.open().orElseThrow(), input, then));
    return perform(
        Entries.answered(casting, step, step.text(), ticket, inputs -> new Outcome.Next()));
  }

  @Override
  public Play appreciate(Step.Appreciate step) {
    return answered(
        step,
        step.text(),
        Mark.APPRECIATION,
        (asked, card) -> new Cue.Write(card, Cue.Length.LINE_OR_NONE, casting.nudges(step)));
  }

  @Override
  public Play agree(Step.Agree step) {
    return perform(new Promising(casting, step).protocol());
  }

  @Override
  public Play roles(Step.Roles step) {
    return perform(new Beginning(casting, step).protocol());
  }

  @Override
  public Play pause(Step.Pause step) {
    Asked both = casting.everyone();
    Step.Pause.Break rest = step.rest();
    Instant since = casting.state().scene().since();
    boolean passable = !rest.required() && rest.atLeast().isZero();
    Card card =
        casting
            .cards()
            .of(
                both,
                casting.worded(step, step.text(), both),
                casting.cards().aids(step, both, passable));
    Cue wait =
        new Cue.Wait(
            card,
            rest.atLeast().isZero() ? Instant.EPOCH : since.plus(rest.atLeast()),
            since.plus(rest.length()),
            casting.texts(rest.meanwhile(), both));
    return perform(
        await(
            wait,
            Mark.REST,
            both,
            casting.id(step),
            input ->
                rest.required()
                    ? await(
                        new Cue.Show(
                            casting
                                .cards()
                                .fixed(both, casting.phrases().say("welcome-back"), List.of())),
                        Mark.MOVE,
                        both,
                        casting.id(step),
                        back -> Protocol.next())
                    : Protocol.next()));
  }

  @Override
  public Play consent(Step.Consent step) {
    return door(step);
  }

  @Override
  public Play safety(Step.Safety step) {
    return door(step);
  }

  @Override
  public Play gate(Step.Gate step) {
    return door(step);
  }

  /** A gate alone; {@link Flow} has put those together that stand next to each other. */
  private Play door(Step.Barrier gate) {
    return perform(new Door(casting, List.of(gate)).protocol());
  }

  /** Only says that it will be asked, to both. It cannot be passed, so nobody can keep it away. */
  @Override
  public Play later(Step.Later step) {
    Asked both = casting.everyone();
    Card card =
        casting
            .cards()
            .of(
                both,
                casting.phrases().askedLater(step.days()),
                casting.cards().aids(step, both, false));
    String day = casting.today().plusDays(step.days()).toString();
    Prompt prompt =
        new Prompt(new Cue.Show(card), Mark.LATER, both.keeping(), Identity.of(step), List.of(day));
    return perform(new Await(prompt, seen -> Protocol.next()));
  }

  @Override
  public Play draw(Step.Draw step) {
    return new Drawing(casting, step).play();
  }

  @Override
  public Play use(Step.Use step) {
    return new Play.Enter(part(step.part()), new State.Kind.Plain());
  }

  @Override
  public Play go(Step.Go step) {
    return new Play.Leave(part(step.part()));
  }

  @Override
  public Play stop(Step.Stop step) {
    Asked both = casting.everyone();
    return perform(
        await(
            new Cue.Show(casting.cards().of(step, both, step.text())),
            Mark.TEXT,
            both,
            casting.id(step),
            input -> new Finished(new Outcome.End())));
  }

  @Override
  public Play branch(Step.If step) {
    Conditions conditions = casting.conditions();
    Optional<Target> chosen =
        switch (conditions.truth(step.condition())) {
          case TRUE -> Optional.of(step.then());
          case FALSE -> step.otherwise();
          case UNKNOWN -> Optional.empty();
        };
    return new Play.Enter(chosen.map(this::steps).orElse(List.of()), new State.Kind.Plain());
  }

  @Override
  public Play repeat(Step.Repeat step) {
    return new Play.Enter(step.steps(), new State.Kind.Round(step, 1, casting.state().floor()));
  }

  /** The steps a target stands for. */
  List<Step> steps(Target target) {
    return steps(casting.setting().deck(), target);
  }

  static List<Step> steps(Deck deck, Target target) {
    if (target instanceof Target.Inline inline) {
      return inline.steps();
    }
    return part(deck, ((Target.Named) target).part());
  }

  private List<Step> part(PartName name) {
    return part(casting.setting().deck(), name);
  }

  private static List<Step> part(Deck deck, PartName name) {
    List<Step> steps = deck.contents().parts().get(name);
    if (steps == null) {
      throw new IllegalStateException("the reader let an unknown part pass: " + name);
    }
    return steps;
  }

  private Play written(Step step, Template question, Cue.Length length) {
    return answered(step, question, Mark.ANSWER, (asked, card) -> write(step, card, length));
  }

  private Cue write(Step step, Card card, Cue.Length length) {
    int longest = step.modifiers().care().longest().orElse(0);
    return new Cue.Write(card, Cues.length(step, length), casting.nudges(step), longest);
  }

  /** Nothing at all leaves out what can be left out. */
  static Cue.Length length(Step step, Cue.Length usual) {
    return step.modifiers().manner().optional() ? usual.ifWanted() : usual;
  }

  private Cue write(Step step, Asked asked, Template question, Cue.Length length) {
    return write(step, casting.cards().of(step, asked, question), length);
  }

  /** A step that everybody it is for answers on one card, as its privacy asks for. */
  private Play answered(Step step, Template question, Mark mark, Form form) {
    Entries.Entry entry =
        (asked, then) ->
            await(
                form.of(asked, casting.cards().of(step, asked, question)),
                mark,
                asked,
                casting.id(step),
                then);
    return perform(Entries.answered(casting, step, question, entry, inputs -> new Outcome.Next()));
  }

  /** How a card is answered. */
  private interface Form {
    Cue of(Asked asked, Card card);
  }

  private static Play perform(Protocol protocol) {
    return new Play.Perform(protocol);
  }

  static Cue.Scale scale(Step.Range range) {
    return new Cue.Scale(
        range.from(),
        range.to(),
        range.step(),
        range.unit(),
        new Cue.Scale.Ends(range.ends().low(), range.ends().high()));
  }

  /** A few quiet seconds from an instant on, and then what follows. */
  static Protocol beat(Casting casting, Step step, Instant from, Supplier<Protocol> then) {
    Duration length = step.modifiers().care().beat().orElse(Duration.ZERO);
    Asked both = casting.all(step);
    Card card = casting.cards().fixed(both, casting.phrases().say("beat"), List.of());
    Instant over = from.plus(length);
    return await(
        new Cue.Wait(card, over, over, List.of()),
        Mark.MOVE,
        both,
        casting.id(step),
        input -> then.get());
  }

  /** Waits for one reply to a prompt; its entry is filed under this id. */
  static Protocol await(
      Cue cue, Mark mark, Asked asked, String id, Function<Input, Protocol> then) {
    return new Await(new Prompt(cue, mark, asked.keeping(), id), then);
  }
}
