package io.github.closer.session;

import io.github.closer.deck.Step;
import io.github.closer.session.Casting.Asked;
import io.github.closer.session.Protocol.Await;
import io.github.closer.session.Protocol.Finished;
import io.github.closer.session.Protocol.Input;
import io.github.closer.session.Protocol.Outcome;
import io.github.closer.session.Protocol.Prompt;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One or more gates, asked of each person alone, with one outcome for all of them.
 *
 * <p>Both are always asked everything, whatever was answered before, so that neither the length nor
 * the words tell anything. No answer is ever written. Only a yes to everything from both opens the
 * door, and about one time in six it stays closed by itself. That of a deck which was closed on a
 * later day asks the same and stays closed.
 *
 * @param casting who is who
 * @param gates the gates
 */
record Door(Casting casting, List<Step.Barrier> gates) {

  /** A question, and what the answer must be. */
  private record Question(Step.Barrier gate, Asked asked) {}

  Protocol protocol() {
    List<Question> questions = new ArrayList<>();
    for (Person person : casting.order()) {
      Asked asked = casting.withheld(person);
      gates.forEach(gate -> questions.add(new Question(gate, asked)));
    }
    return ask(questions, true);
  }

  private Protocol ask(List<Question> rest, boolean so) {
    if (rest.isEmpty()) {
      int moment = casting.state().scene().moment();
      boolean mayOpen = !isClosed() && !casting.setting().chance().closesGate(moment);
      return new Finished(new Outcome.Settled(so && mayOpen));
    }
    Question question = rest.get(0);
    return new Await(
        new Prompt(cue(question), Mark.MOVE, Protocol.Keeping.WITHHELD, ""),
        input -> ask(rest.subList(1, rest.size()), so && passes(question.gate(), input)));
  }

  /** Whether a question of a later day closed the deck these gates belong to. */
  private boolean isClosed() {
    String deck = casting.deck(gates.get(0));
    return casting.setting().memory().past().closed().contains(deck)
        || casting.state().course().looked().closed().contains(deck);
  }

  private Cue cue(Question question) {
    Asked asked = question.asked();
    Step.Barrier gate = question.gate();
    Card card = casting.cards().at(gate, asked, text(gate, asked), aids(gate, asked));
    return gate instanceof Step.Gate rated
        ? new Cue.Rate(card, Cues.scale(rated.range()))
        : new Cue.Choose(card, casting.phrases().list("yes-no"));
  }

  private String text(Step.Barrier gate, Asked asked) {
    String question = casting.worded(gate, gate.question(), asked);
    String before = gate instanceof Step.Safety safety ? casting.text(safety.text(), asked) : "";
    return before.isBlank() ? question : before + "\n\n" + question;
  }

  /** Where help is stands on the screen whatever is answered. */
  private Card.Aids aids(Step.Barrier gate, Asked asked) {
    Card.Aids aids = casting.cards().aids(gate, asked, false);
    Stream<String> help =
        gate instanceof Step.Safety safety
            ? casting.texts(safety.help(), asked).stream()
            : Stream.empty();
    Card.Advice advice = aids.advice();
    Stream<String> door =
        casting.setting().people().alone().isPresent()
            ? Stream.empty()
            : Stream.of(casting.phrases().say("door"));
    List<String> hints =
        Stream.of(help, advice.hints().stream(), door).flatMap(hint -> hint).toList();
    return aids.with(new Card.Advice(hints, advice.avoid(), advice.starter()));
  }

  private static boolean passes(Step.Barrier gate, Input input) {
    if (gate instanceof Step.Gate rated && input.reply() instanceof Reply.Rated number) {
      return rated.pass().comparison().holds(Integer.compare(number.value(), rated.pass().value()));
    }
    return input.chose(0);
  }

  /** What was asked, for the story afterwards. */
  String question() {
    return gates.stream()
        .map(gate -> casting.worded(gate, gate.question(), casting.everyone()))
        .collect(Collectors.joining(" "));
  }
}
