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
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a step says in a drawing of its deck: its verb, and its first words on one line. */
final class StepCaption implements Step.Visitor<StepCaption.Words> {
  private StepCaption() {}

  /** A verb and what stands behind it. */
  record Words(String verb, String headline) {}

  static Caption of(Step step) {
    Words words = step.accept(new StepCaption());
    String who = step.modifiers().manner().who().map(StepCaption::person).orElse("");
    String headline = oneLine(words.headline()).replace("$$", "$");
    return new Caption(words.verb(), headline, who, note(step), isSecret(step));
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

  private static String note(Step step) {
    Modifiers modifiers = step.modifiers();
    List<String> notes = new ArrayList<>();
    if (step instanceof Step.Later later) {
      notes.add("asked " + later.days() + (later.days() == 1 ? " day" : " days") + " later");
    }
    if (step instanceof Step.Gate gate) {
      notes.add("opens at " + gate.pass().comparison().symbol() + " " + gate.pass().value());
    }
    switch (modifiers.manner().privacy()) {
      case ALWAYS -> notes.add("nobody else sees it");
      case UNTIL_BOTH -> notes.add("opened when both have answered");
      case NO -> {}
    }
    modifiers.when().ifPresent(when -> notes.add("only if " + WrittenCondition.of(when)));
    return String.join(", ", notes);
  }

  private static String person(Who who) {
    return switch (who) {
      case BOTH -> "both";
      case EACH -> "each";
      case A -> "$a";
      case B -> "$b";
      case SPEAKER -> "$speaker";
      case LISTENER -> "$listener";
      case TURN -> "in turn";
    };
  }

  private static Words said(String verb, Step step) {
    return new Words(verb, Headline.of(step).map(Template::source).orElse(""));
  }

  @Override
  public Words say(Step.Say step) {
    return said("say", step);
  }

  @Override
  public Words ask(Step.Ask step) {
    return said("ask", step);
  }

  @Override
  public Words turns(Step.Turns step) {
    return said("turns", step);
  }

  @Override
  public Words scale(Step.Scale step) {
    return said("scale", step);
  }

  @Override
  public Words choose(Step.Choose step) {
    return said("choose", step);
  }

  @Override
  public Words checklist(Step.Checklist step) {
    return said("checklist", step);
  }

  @Override
  public Words guess(Step.Guess step) {
    return said("guess", step);
  }

  @Override
  public Words match(Step.Match step) {
    return said("match", step);
  }

  @Override
  public Words followUp(Step.FollowUp step) {
    return said("follow_up", step);
  }

  @Override
  public Words note(Step.Note step) {
    return said("note", step);
  }

  @Override
  public Words appreciate(Step.Appreciate step) {
    return said("appreciate", step);
  }

  @Override
  public Words agree(Step.Agree step) {
    return said("agree", step);
  }

  @Override
  public Words roles(Step.Roles step) {
    return said("roles", step);
  }

  @Override
  public Words pause(Step.Pause step) {
    return said("pause", step);
  }

  @Override
  public Words consent(Step.Consent step) {
    return said("consent", step);
  }

  @Override
  public Words safety(Step.Safety step) {
    return said("safety", step);
  }

  @Override
  public Words gate(Step.Gate step) {
    return said("gate", step);
  }

  @Override
  public Words later(Step.Later step) {
    return said("later", step);
  }

  @Override
  public Words draw(Step.Draw step) {
    StringBuilder words = new StringBuilder(step.count() == 1 ? "1 card" : step.count() + " cards");
    if (!step.tags().isEmpty()) {
      words.append(" tagged ").append(String.join(" or ", new TreeSet<>(step.tags())));
    }
    if (!step.depths().isEmpty()) {
      words.append(", depth ").append(depths(step));
    }
    if (step.dealing().offer() > 1) {
      words.append(", one of ").append(step.dealing().offer()).append(" each time");
    }
    return new Words("draw", words.toString());
  }

  private static String depths(Step.Draw step) {
    return new TreeSet<>(step.depths())
        .stream().map(String::valueOf).collect(Collectors.joining(" or "));
  }

  @Override
  public Words use(Step.Use step) {
    return new Words("use", step.part().value());
  }

  @Override
  public Words go(Step.Go step) {
    return new Words("go", step.part().value());
  }

  @Override
  public Words stop(Step.Stop step) {
    return said("stop", step);
  }

  @Override
  public Words branch(Step.If step) {
    return new Words("if", WrittenCondition.of(step.condition()));
  }

  @Override
  public Words repeat(Step.Repeat step) {
    String times = times(step.rounds().atMost());
    String rounds =
        step.rounds()
            .until()
            .map(until -> "until " + WrittenCondition.of(until) + ", up to " + times)
            .orElse(times);
    return new Words("repeat", rounds + (step.swap() ? ", the two swap after each" : ""));
  }

  private static String times(int number) {
    return number == 1 ? "once" : number + " times";
  }

  /** What stands on the way back to the beginning of a round. */
  static String again(Step.Repeat step) {
    int rounds = step.rounds().atMost();
    String times = step.rounds().until().isPresent() ? "up to " + times(rounds) : times(rounds);
    return "again, " + times + " in all";
  }
}
