package io.github.closer.session;

import io.github.closer.deck.Deck;
import io.github.closer.deck.Headline;
import io.github.closer.deck.Step;
import io.github.closer.session.Casting.Asked;
import io.github.closer.session.Protocol.Finished;
import io.github.closer.session.Protocol.Outcome;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Cards from the pool.
 *
 * <p>No card comes twice in a session, and none of an earlier one before all were used up, unless
 * the deck says otherwise. Where several are offered, the one who asks picks for the one who
 * answers.
 *
 * @param casting who is who
 * @param step the step
 */
record Drawing(Casting casting, Step.Draw step) {

  Play play() {
    List<Step> cards = cards();
    if (step.dealing().offer() < 2 || cards.size() < 2) {
      List<Step> dealt = cards.stream().limit(step.count()).toList();
      return new Play.Enter(dealt, new State.Kind.Cards());
    }
    return new Play.Perform(offered(cards.stream().limit(step.dealing().offer()).toList()));
  }

  /** All that may come, in the order in which they come. */
  private List<Step> cards() {
    List<Step> fitting =
        pool().stream()
            .filter(card -> !casting.state().path().drawn().contains(card))
            .filter(this::fits)
            .toList();
    Map<String, LocalDate> drawn = casting.setting().memory().past().drawn();
    boolean stale = step.dealing().staleFirst();
    return switch (step.dealing().again()) {
      case NEVER -> fitting.stream().filter(card -> !drawn.containsKey(Identity.of(card))).toList();
      case WHEN_USED_UP -> stalest(fitting, drawn);
      case ALWAYS -> stale ? stalest(fitting, drawn) : fitting;
    };
  }

  /** The cards of the file in which the draw is written. */
  private List<Step> pool() {
    Setting setting = casting.setting();
    Deck.Place place = setting.deck().around(step);
    return place.shuffled() ? setting.chance().shuffled(place.cards()) : place.cards();
  }

  /** Those never drawn first, then those that were not drawn for the longest time. */
  static List<Step> stalest(List<Step> cards, Map<String, LocalDate> drawn) {
    if (drawn.isEmpty()) {
      return cards;
    }
    return cards.stream()
        .map(card -> new Dated(card, drawn.getOrDefault(Identity.of(card), LocalDate.MIN)))
        .sorted(Comparator.comparing(Dated::last))
        .map(Dated::card)
        .toList();
  }

  /** A card, and when it was last drawn. */
  private record Dated(Step card, LocalDate last) {}

  private boolean fits(Step card) {
    OptionalInt depth = card.depth();
    return (step.tags().isEmpty()
            || step.tags().stream().anyMatch(card.modifiers().label().tags()::contains))
        && (step.depths().isEmpty() || step.depths().contains(depth.orElse(1)));
  }

  /** The one who asks picks; the one who answers may swap it once for another of them. */
  private Protocol offered(List<Step> offer) {
    return pick(
        offer,
        picked -> {
          List<Step> others = offer.stream().filter(card -> !card.equals(picked)).toList();
          return swap(
              picked, () -> others.size() == 1 ? deal(others.get(0)) : pick(others, this::deal));
        });
  }

  private Protocol pick(List<Step> offer, Function<Step, Protocol> then) {
    List<Person> order = order();
    Asked asker = casting.shared(order.get(order.size() - 1));
    String answers = casting.setting().people().name(order.get(0));
    return Cues.await(
        new Cue.Choose(
            casting.cards().plain(asker, casting.phrases().pickFor(answers)),
            offer.stream().map(this::text).toList()),
        Mark.MOVE,
        asker,
        casting.id(step),
        input ->
            then.apply(
                offer.get(input.reply() instanceof Reply.Chosen chosen ? chosen.index() : 0)));
  }

  private Protocol swap(Step picked, Supplier<Protocol> other) {
    Asked answers = casting.shared(order().get(0));
    String question = text(picked) + "\n\n" + casting.phrases().say("swap-question");
    return Cues.await(
        new Cue.Choose(casting.cards().plain(answers, question), casting.phrases().list("swap")),
        Mark.MOVE,
        answers,
        casting.id(step),
        input -> input.chose(Phrases.SWAPPED) ? other.get() : deal(picked));
  }

  private Protocol deal(Step card) {
    return new Finished(new Outcome.Deal(card, rest()));
  }

  private List<Person> order() {
    Floor floor = casting.state().floor();
    return casting.order(floor.speaker(), floor.turns());
  }

  private String text(Step card) {
    Asked both = casting.everyone();
    return Headline.of(card).map(words -> casting.text(words, both)).orElse("");
  }

  private Optional<Step> rest() {
    return step.count() < 2
        ? Optional.empty()
        : Optional.of(
            new Step.Draw(
                step.modifiers(), step.count() - 1, step.tags(), step.depths(), step.dealing()));
  }
}
