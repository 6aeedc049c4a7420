package io.github.closer.session;

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
    Setting setting = casting.setting();
    List<Step> fitting =
        pool(setting).stream()
            .filter(card -> !casting.state().path().drawn().contains(card))
            .filter(this::fits)
            .toList();
    Map<String, LocalDate> drawn = setting.memory().past().drawn();
    boolean stale = step.dealing().staleFirst();
    return switch (step.dealing().again()) {
      case NEVER -> fitting.stream().filter(card -> !drawn.containsKey(Identity.of(card))).toList();
      case WHEN_USED_UP -> stalest(fitting, drawn);
      case ALWAYS -> stale ? stalest(fitting, drawn) : fitting;
    };
  }

  private static List<Step> pool(Setting setting) {
    List<Step> pool = setting.deck().contents().cards();
    return setting.deck().contents().shuffled() ? setting.chance().shuffled(pool) : pool;
  }

  /** Those never drawn first, then those that were not drawn for the longest time. */
  static List<Step> stalest(List<Step> cards, Map<String, LocalDate> drawn) {
    return cards.stream()
        .sorted(
            Comparator.comparing(
                (Step card) -> drawn.getOrDefault(Identity.of(card), LocalDate.MIN)))
        .toList();
  }

  private boolean fits(Step card) {
    OptionalInt depth = card.depth();
    return (step.tags().isEmpty()
            || step.tags().stream().anyMatch(card.modifiers().label().tags()::contains))
        && (step.depths().isEmpty() || step.depths().contains(depth.orElse(1)));
  }

  private Protocol offered(List<Step> offer) {
    Floor floor = casting.state().floor();
    List<Person> order = casting.order(floor.speaker(), floor.turns());
    Asked asker = casting.shared(order.get(order.size() - 1));
    Audience both = casting.everyone().by();
    List<String> texts =
        offer.stream()
            .map(Headline::of)
            .map(words -> words.map(w -> casting.text(w, both)).orElse(""))
            .toList();
    String answers = casting.setting().people().name(order.get(0));
    return Cues.await(
        new Cue.Choose(casting.cards().plain(asker, Phrases.pickFor(answers)), texts),
        Mark.MOVE,
        asker,
        casting.id(step),
        input -> {
          int pick = input.reply() instanceof Reply.Chosen chosen ? chosen.index() : 0;
          return new Finished(new Outcome.Deal(offer.get(pick), rest()));
        });
  }

  private Optional<Step> rest() {
    return step.count() < 2
        ? Optional.empty()
        : Optional.of(
            new Step.Draw(
                step.modifiers(), step.count() - 1, step.tags(), step.depths(), step.dealing()));
  }
}
