package io.github.closer.authoring;

import io.github.closer.authoring.DeckGraph.Place;
import io.github.closer.authoring.DeckGraph.Way;
import io.github.closer.authoring.Sheet.Loose;
import io.github.closer.deck.PartName;
import io.github.closer.deck.Step;
import io.github.closer.deck.Step.Choose.Option;
import io.github.closer.deck.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The ways that lead out of one step. Those into other steps are drawn, and those that lead on are
 * answered; there are none where a step never leads on.
 *
 * @param graph where it is drawn
 * @param node the step
 * @param group the list it belongs to
 * @param closed where it leads when it is a gate and closed
 */
record StepDrawing(GraphBuilder graph, int node, int group, Doors.Closed closed)
    implements Step.Visitor<List<Loose>> {
  private List<Loose> on() {
    return Loose.next(node, "");
  }

  private List<Loose> inside(List<Step> steps, Way way, String label) {
    Place place = new Place(group, 0, node, label);
    return graph.list(steps, place, List.of(new Loose(node, way, label)));
  }

  /** Into a target; what is written on the spot has ends of its own. */
  private List<Loose> into(Target target, String label) {
    if (target instanceof Target.Inline inline) {
      return inside(inline.steps(), Way.NEXT, label);
    }
    lead(((Target.Named) target).part(), label);
    return List.of();
  }

  /** Into a part and back; where nobody comes back from it, it only leads there. */
  private void lead(PartName part, String label) {
    graph.lead(node, part, graph.comesBack(part) ? Way.INTO : Way.AWAY, label);
  }

  private static boolean isInline(Target target) {
    return target instanceof Target.Inline;
  }

  private List<Loose> gate() {
    Optional<Target> elsewhere = closed.target();
    String shut = say("way.closed");
    if (elsewhere.isEmpty()) {
      graph.edge(node, DeckGraph.END, Way.AWAY, shut);
    } else if (elsewhere.get() instanceof Target.Named named) {
      graph.lead(node, named.part(), Way.AWAY, shut);
    } else if (closed.first() != node) {
      graph.away(closed.first()).forEach(way -> graph.edge(node, way.to(), Way.AWAY, shut));
    } else {
      // When these are over, so is the session.
      graph.tieToEnd(inside(((Target.Inline) elsewhere.get()).steps(), Way.AWAY, shut));
    }
    return Loose.next(node, say("way.open"));
  }

  @Override
  public List<Loose> say(Step.Say step) {
    return on();
  }

  @Override
  public List<Loose> ask(Step.Ask step) {
    return on();
  }

  @Override
  public List<Loose> turns(Step.Turns step) {
    return on();
  }

  @Override
  public List<Loose> scale(Step.Scale step) {
    return on();
  }

  @Override
  public List<Loose> choose(Step.Choose step) {
    List<Loose> ends = new ArrayList<>();
    for (Option option : step.options()) {
      option.then().ifPresent(then -> ends.addAll(into(then, words(option))));
    }
    // A card can be passed, so there is always a way on.
    boolean several =
        step.options().stream().flatMap(o -> o.then().stream()).anyMatch(StepDrawing::isInline);
    ends.addAll(Loose.next(node, several ? say("way.otherwise") : ""));
    return ends;
  }

  private String words(Option option) {
    String text = "'" + StepCaption.oneLine(option.text().source()) + "'";
    return option
        .when()
        .map(when -> say("way.option-if", text, WrittenCondition.of(when)))
        .orElse(text);
  }

  private String say(String key, Object... arguments) {
    return graph.phrases().say(key, arguments);
  }

  @Override
  public List<Loose> checklist(Step.Checklist step) {
    return on();
  }

  @Override
  public List<Loose> guess(Step.Guess step) {
    return on();
  }

  @Override
  public List<Loose> match(Step.Match step) {
    if (step.ideas().fromCards()) {
      graph.deal(node, step, card -> isTagged(card, step.ideas().tags()));
    }
    return on();
  }

  private static boolean isTagged(Step card, Set<String> tags) {
    return tags.isEmpty() || tags.stream().anyMatch(card.modifiers().label().tags()::contains);
  }

  @Override
  public List<Loose> followUp(Step.FollowUp step) {
    return on();
  }

  @Override
  public List<Loose> note(Step.Note step) {
    return on();
  }

  @Override
  public List<Loose> appreciate(Step.Appreciate step) {
    return on();
  }

  @Override
  public List<Loose> agree(Step.Agree step) {
    return on();
  }

  @Override
  public List<Loose> roles(Step.Roles step) {
    return on();
  }

  @Override
  public List<Loose> pause(Step.Pause step) {
    return on();
  }

  @Override
  public List<Loose> consent(Step.Consent step) {
    return gate();
  }

  @Override
  public List<Loose> safety(Step.Safety step) {
    return gate();
  }

  @Override
  public List<Loose> gate(Step.Gate step) {
    return gate();
  }

  @Override
  public List<Loose> later(Step.Later step) {
    return on();
  }

  @Override
  public List<Loose> draw(Step.Draw step) {
    graph.deal(
        node,
        step,
        card ->
            isTagged(card, step.tags())
                && (step.depths().isEmpty() || step.depths().contains(card.depth().orElse(1))));
    return on();
  }

  @Override
  public List<Loose> use(Step.Use step) {
    lead(step.part(), "");
    return graph.comesBack(step.part()) ? on() : List.of();
  }

  @Override
  public List<Loose> go(Step.Go step) {
    graph.lead(node, step.part(), Way.AWAY, "");
    return List.of();
  }

  @Override
  public List<Loose> stop(Step.Stop step) {
    graph.edge(node, DeckGraph.END, Way.AWAY, "");
    return List.of();
  }

  /** Where the condition is not known, neither way is taken. */
  @Override
  public List<Loose> branch(Step.If step) {
    List<Loose> ends = new ArrayList<>(into(step.then(), say("way.yes")));
    step.otherwise().ifPresent(otherwise -> ends.addAll(into(otherwise, say("way.no"))));
    boolean written =
        Stream.concat(Stream.of(step.then()), step.otherwise().stream())
            .allMatch(StepDrawing::isInline);
    String label = say(step.otherwise().isPresent() ? "way.not-known" : "way.no");
    ends.addAll(Loose.next(node, written ? label : ""));
    return ends;
  }

  @Override
  public List<Loose> repeat(Step.Repeat step) {
    List<Loose> round = inside(step.steps(), Way.NEXT, "");
    round.forEach(end -> graph.edge(end.from(), node, Way.AGAIN, again(end, step)));
    return round.isEmpty() ? List.of() : Loose.next(node, say("way.then"));
  }

  private String again(Loose end, Step.Repeat step) {
    String again = new StepCaption(graph.phrases()).again(step);
    return end.label().isEmpty() ? again : end.label() + ", " + again;
  }
}
