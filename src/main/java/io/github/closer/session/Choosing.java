package io.github.closer.session;

import io.github.closer.deck.Step;
import io.github.closer.session.Casting.Asked;
import io.github.closer.session.Protocol.Await;
import io.github.closer.session.Protocol.Input;
import io.github.closer.session.Protocol.Outcome;
import io.github.closer.session.Protocol.Prompt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Choosing one or several of the options that are open now.
 *
 * @param casting who is who
 * @param step the step
 */
record Choosing(Casting casting, Step.Choose step) {

  Protocol protocol() {
    if (open().isEmpty() && !step.own()) {
      return Protocol.next();
    }
    return Entries.answered(casting, step, step.question(), this::choose, this::followed);
  }

  /** The options that may be chosen now. */
  List<Step.Choose.Option> open() {
    Conditions conditions = casting.conditions();
    return step.options().stream().filter(option -> conditions.allow(option.when())).toList();
  }

  private Protocol choose(Asked asked, Function<Input, Protocol> then) {
    List<String> texts = new ArrayList<>();
    open().forEach(option -> texts.add(casting.text(option.text(), asked)));
    int own = texts.size();
    if (step.own()) {
      texts.add(casting.phrases().say("own-option"));
    }
    Card card = casting.cards().of(step, asked, step.question());
    Cue cue = step.many() ? new Cue.Tick(card, texts, 1) : new Cue.Choose(card, texts);
    return Cues.await(
        cue,
        Mark.ANSWER,
        asked,
        casting.id(step),
        input ->
            picked(input).contains(own)
                ? inOwnWords(asked, others(input, own, texts), own(input, then))
                : then.apply(input));
  }

  /** What else was ticked: own words come on top of it. */
  private static List<String> others(Input input, int own, List<String> texts) {
    return picked(input).stream().filter(index -> index != own).map(texts::get).toList();
  }

  /** Goes on with what was picked, said in own words; a pass here is none of the whole card. */
  private static Function<Input, Protocol> own(Input picked, Function<Input, Protocol> then) {
    return words ->
        then.apply(
            words.passed() && picked(picked).size() == 1
                ? words
                : new Input(picked.reply(), words.at(), words.words()));
  }

  private Protocol inOwnWords(Asked asked, List<String> others, Function<Input, Protocol> then) {
    // The question stays on the screen, and tells whose words these are in the story afterwards.
    String text =
        casting.worded(step, step.question(), asked) + "\n\n" + casting.phrases().say("own-words");
    Card card = casting.cards().of(asked, text, casting.cards().aids(step, asked, true));
    Cue write = new Cue.Write(card, Cue.Length.LINE, casting.nudges(step));
    return new Await(
        new Prompt(write, Mark.ANSWER, asked.keeping(), casting.id(step), others), then);
  }

  /** The parts that the chosen options lead to, each once, in the order of the options. */
  private Outcome followed(List<Input> inputs) {
    List<Step.Choose.Option> options = open();
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      int index = i;
      if (inputs.stream().anyMatch(input -> picked(input).contains(index))) {
        options
            .get(i)
            .then()
            .ifPresent(target -> steps.addAll(Cues.steps(casting.setting().deck(), target)));
      }
    }
    return steps.isEmpty() ? new Outcome.Next() : new Outcome.Play(steps);
  }

  private static List<Integer> picked(Input input) {
    if (input.reply() instanceof Reply.Chosen chosen) {
      return List.of(chosen.index());
    }
    return input.reply() instanceof Reply.Ticked ticked ? ticked.indexes() : List.of();
  }
}
