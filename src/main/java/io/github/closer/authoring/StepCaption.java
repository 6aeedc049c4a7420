package io.github.closer.authoring;

import io.github.closer.authoring.DeckGraph.Caption;
import io.github.closer.deck.Headline;
import io.github.closer.deck.Modifiers;
import io.github.closer.deck.Privacy;
import io.github.closer.deck.Step;
import io.github.closer.deck.Template;
import io.github.closer.deck.Who;
import io.github.closer.text.Neutral;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a step says in a drawing of its deck: its verb, and its first words on one line.
 *
 * @param phrases the language of what its author did not write
 */
record StepCaption(Phrases phrases) implements Step.Visitor<StepCaption.Said> {

  /** A verb and what stands behind it. */
  record Said(String verb, String headline) {}

  Caption of(Step step) {
    Said said = step.accept(this);
    String who = step.modifiers().manner().who().map(this::person).orElse("");
    String headline = oneLine(said.headline()).replace("$$", "$");
    return new Caption(said.verb(), headline, who, note(step), isSecret(step));
  }

  /** A text on one line, harmless on a screen. */
  static String oneLine(String text) {
    return Neutral.line(text).replaceAll("\\s+", " ").strip();
  }

  private static boolean isSecret(Step step) {
    return step instanceof Step.Barrier
        || step instanceof Step.Match
        || step instanceof Step.Later
        || step.modifiers().manner().privacy() != Privacy.NO;
  }

  private String note(Step step) {
    Modifiers modifiers = step.modifiers();
    List<String> notes = new ArrayList<>();
    if (step instanceof Step.Later later) {
      notes.add(phrases.say("caption.later", later.days()));
    }
    if (step instanceof Step.Gate gate) {
      String limit = gate.pass().comparison().symbol() + " " + gate.pass().value();
      notes.add(phrases.say("caption.opens-at", limit));
    }
    switch (modifiers.manner().privacy()) {
      case ALWAYS -> notes.add(phrases.say("caption.private"));
      case UNTIL_BOTH -> notes.add(phrases.say("caption.until-both"));
      case NO -> {}
    }
    modifiers
        .when()
        .ifPresent(when -> notes.add(phrases.say("caption.only-if", WrittenCondition.of(when))));
    return String.join(", ", notes);
  }

  private String person(Who who) {
    return switch (who) {
      case BOTH -> phrases.say("caption.both");
      case EACH -> phrases.say("caption.each");
      case A -> "$a";
      case B -> "$b";
      case SPEAKER -> "$speaker";
      case LISTENER -> "$listener";
      case TURN -> phrases.say("caption.turn");
    };
  }

  private static Said said(String verb, Step step) {
    return new Said(verb, Headline.of(step).map(Template::source).orElse(""));
  }

  @Override
  public Said say(Step.Say step) {
    return said("say", step);
  }

  @Override
  public Said ask(Step.Ask step) {
    return said("ask", step);
  }

  @Override
  public Said turns(Step.Turns step) {
    return said("turns", step);
  }

  @Override
  public Said scale(Step.Scale step) {
    return said("scale", step);
  }

  @Override
  public Said choose(Step.Choose step) {
    return said("choose", step);
  }

  @Override
  public Said checklist(Step.Checklist step) {
    return said("checklist", step);
  }

  @Override
  public Said guess(Step.Guess step) {
    return said("guess", step);
  }

  @Override
  public Said match(Step.Match step) {
    return said("match", step);
  }

  @Override
  public Said followUp(Step.FollowUp step) {
    return said("follow_up", step);
  }

  @Override
  public Said note(Step.Note step) {
    return said("note", step);
  }

  @Override
  public Said appreciate(Step.Appreciate step) {
    return said("appreciate", step);
  }

  @Override
  public Said agree(Step.Agree step) {
    return said("agree", step);
  }

  @Override
  public Said roles(Step.Roles step) {
    return said("roles", step);
  }

  @Override
  public Said pause(Step.Pause step) {
    return said("pause", step);
  }

  @Override
  public Said consent(Step.Consent step) {
    return said("consent", step);
  }

  @Override
  public Said safety(Step.Safety step) {
    return said("safety", step);
  }

  @Override
  public Said gate(Step.Gate step) {
    return said("gate", step);
  }

  @Override
  public Said later(Step.Later step) {
    return said("later", step);
  }

  @Override
  public Said draw(Step.Draw step) {
    String cards = phrases.say("cards", step.count());
    if (!step.tags().isEmpty()) {
      cards = phrases.say("draw.tagged", cards, anyOf(step.tags()));
    }
    if (!step.depths().isEmpty()) {
      cards = phrases.say("caption.depth", cards, anyOf(step.depths()));
    }
    if (step.dealing().offer() > 1) {
      cards = phrases.say("caption.offer", cards, String.valueOf(step.dealing().offer()));
    }
    return new Said("draw", cards);
  }

  private String anyOf(Set<?> those) {
    return phrases.anyOf(new TreeSet<>(those).stream().map(String::valueOf).toList());
  }

  @Override
  public Said use(Step.Use step) {
    return new Said("use", step.part().value());
  }

  @Override
  public Said go(Step.Go step) {
    return new Said("go", step.part().value());
  }

  @Override
  public Said stop(Step.Stop step) {
    return said("stop", step);
  }

  @Override
  public Said branch(Step.If step) {
    return new Said("if", WrittenCondition.of(step.condition()));
  }

  @Override
  public Said repeat(Step.Repeat step) {
    String times = times(step);
    String rounds =
        step.rounds()
            .until()
            .map(until -> phrases.say("caption.until", WrittenCondition.of(until), times))
            .orElse(times);
    return new Said("repeat", step.swap() ? phrases.say("caption.swap", rounds) : rounds);
  }

  private String times(Step.Repeat step) {
    return phrases.say("caption.times", step.rounds().atMost());
  }

  /** What stands on the way back to the beginning of a round. */
  String again(Step.Repeat step) {
    boolean perhaps = step.rounds().until().isPresent();
    return phrases.say(perhaps ? "caption.again.most" : "caption.again", times(step));
  }
}
