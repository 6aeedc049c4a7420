package io.github.closer.deck;

import java.util.Optional;

/** The words of a step that people see first; none where a step only steers. */
public final class Headline implements Step.Visitor<Optional<Template>> {
  private Headline() {}

  /** The step's own words, as its author wrote them. */
  public static Optional<Template> of(Step step) {
    return step.accept(new Headline());
  }

  @Override
  public Optional<Template> say(Step.Say step) {
    return Optional.of(step.text());
  }

  @Override
  public Optional<Template> ask(Step.Ask step) {
    return Optional.of(step.question());
  }

  @Override
  public Optional<Template> turns(Step.Turns step) {
    return Optional.of(step.topic());
  }

  @Override
  public Optional<Template> scale(Step.Scale step) {
    return Optional.of(step.question());
  }

  @Override
  public Optional<Template> choose(Step.Choose step) {
    return Optional.of(step.question());
  }

  @Override
  public Optional<Template> checklist(Step.Checklist step) {
    return Optional.of(step.text());
  }

  @Override
  public Optional<Template> guess(Step.Guess step) {
    return Optional.of(step.question());
  }

  @Override
  public Optional<Template> match(Step.Match step) {
    return Optional.of(step.question());
  }

  @Override
  public Optional<Template> followUp(Step.FollowUp step) {
    return Optional.of(step.text());
  }

  @Override
  public Optional<Template> note(Step.Note step) {
    return Optional.of(step.text());
  }

  @Override
  public Optional<Template> appreciate(Step.Appreciate step) {
    return Optional.of(step.text());
  }

  @Override
  public Optional<Template> agree(Step.Agree step) {
    return Optional.of(step.text());
  }

  @Override
  public Optional<Template> roles(Step.Roles step) {
    return Optional.of(step.question());
  }

  @Override
  public Optional<Template> pause(Step.Pause step) {
    return Optional.of(step.text());
  }

  @Override
  public Optional<Template> consent(Step.Consent step) {
    return Optional.of(step.question());
  }

  @Override
  public Optional<Template> safety(Step.Safety step) {
    return Optional.of(step.question());
  }

  @Override
  public Optional<Template> gate(Step.Gate step) {
    return Optional.of(step.question());
  }

  @Override
  public Optional<Template> later(Step.Later step) {
    return Optional.of(Template.literal(step.question()));
  }

  @Override
  public Optional<Template> draw(Step.Draw step) {
    return Optional.empty();
  }

  @Override
  public Optional<Template> use(Step.Use step) {
    return Optional.empty();
  }

  @Override
  public Optional<Template> go(Step.Go step) {
    return Optional.empty();
  }

  @Override
  public Optional<Template> stop(Step.Stop step) {
    return Optional.of(step.text());
  }

  @Override
  public Optional<Template> branch(Step.If step) {
    return Optional.empty();
  }

  @Override
  public Optional<Template> repeat(Step.Repeat step) {
    return Optional.empty();
  }
}
