package io.github.closer.session;

import io.github.closer.deck.AnswerMode;
import io.github.closer.deck.Keep;
import io.github.closer.deck.Modifiers;
import io.github.closer.deck.Privacy;
import io.github.closer.deck.Step;
import io.github.closer.deck.Template;
import io.github.closer.session.Casting.Asked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the cards that stages show.
 *
 * @param casting who is asked, and in whose words
 */
record Cards(Casting casting) {
  private static final Set<Move> IN_HARD_MOMENTS = Set.of(Move.BREAK, Move.REPAIR);

  /** A card of a step, with all the step's small help. */
  Card of(Step step, Asked asked, Template text) {
    return of(asked, casting.worded(step, text, asked), aids(step, asked, true));
  }

  /** A card with words of the engine, and no help but the way past it. */
  Card plain(Asked asked, String text) {
    return of(asked, text, Card.Aids.PASSABLE);
  }

  /** A card that cannot be passed. */
  Card fixed(Asked asked, String text, List<String> hints) {
    return of(asked, text, Card.Aids.NONE.with(Card.Advice.of(hints)));
  }

  /** A card with these words and this help. */
  Card of(Asked asked, String text, Card.Aids aids) {
    Card.Ways ways = aids.ways().and(moves());
    boolean alone = asked.alone() && asked.by() != Audience.BOTH;
    return new Card(asked.by(), alone, place(asked.by()), text, aids.with(ways));
  }

  /**
   * A card of one of the steps that are played as one, such as gates that stand together.
   *
   * @param step the one this is about: the path is behind all of them already
   */
  Card at(Step step, Asked asked, String text, Card.Aids aids) {
    Card card = of(asked, text, aids);
    List<State.Frame> frames = casting.state().path().frames();
    if (frames.size() != 1) {
      return card;
    }
    State.Frame steps = frames.get(0);
    int number = steps.steps().subList(0, steps.next()).lastIndexOf(step) + 1;
    return new Card(
        card.audience(), card.alone(), card.place().at(number), card.text(), card.aids());
  }

  /** A break and the couple's own phrases are there at any card that asks something of them. */
  private Set<Move> moves() {
    boolean couple = casting.setting().people().company() instanceof People.Couple;
    State.Act act = casting.state().scene().act();
    boolean asks =
        act instanceof State.Act.Playing
            || act instanceof State.Act.Gates
            || act instanceof State.Act.Matched
            || act instanceof State.Act.Later
            || act instanceof State.Act.Reviewing
            || act instanceof State.Act.Letters;
    return couple && asks ? IN_HARD_MOMENTS : Set.of();
  }

  private Card.Place place(Audience audience) {
    String addressee = casting.names(audience);
    List<State.Frame> frames = casting.state().path().frames();
    if (frames.isEmpty() || !isCounted(casting.state().scene().act())) {
      return new Card.Place(0, 0, addressee);
    }
    State.Frame outermost = frames.get(0);
    return new Card.Place(
        outermost.next(),
        outermost.steps().size(),
        addressee,
        casting.setting().deck().about().title(),
        new Pace(casting.setting()).left(frames, playedAsOne(frames)));
  }

  /** Gates that stand together are one. */
  private int playedAsOne(List<State.Frame> frames) {
    return frames.size() == 1 && casting.state().scene().act() instanceof State.Act.Gates door
        ? door.gates().size()
        : 1;
  }

  private static boolean isCounted(State.Act act) {
    return act instanceof State.Act.Playing
        || act instanceof State.Act.Gates
        || act instanceof State.Act.Matched
        || act instanceof State.Act.StaysClosed;
  }

  /** The small help of a step. */
  Card.Aids aids(Step step, Asked asked, boolean passable) {
    Modifiers.Aids written = step.modifiers().aids();
    List<String> hints = new ArrayList<>(casting.texts(written.hints(), asked));
    if (isSpoken(step)) {
      step.modifiers().care().nudges().forEach(nudge -> hints.add(nudge.say()));
    }
    if (casting.drawn(step)) {
      lastAsked(step).map(phrases()::notAskedSince).ifPresent(hints::add);
    }
    step.modifiers().care().longest().stream().mapToObj(phrases()::longest).forEach(hints::add);
    if (step.modifiers().manner().optional()) {
      hints.add(say("optional"));
    }
    Card.Advice advice =
        new Card.Advice(
            hints,
            casting.texts(written.avoid(), asked),
            written.starter().map(starter -> casting.text(starter, asked)));
    return new Card.Aids(
        advice,
        assurance(asked, step),
        step.modifiers().manner().time(),
        passable ? Card.Ways.PASS : Card.Ways.NONE);
  }

  private static boolean isSpoken(Step step) {
    return step instanceof Step.Turns
        || (step instanceof Step.Ask ask && ask.mode() == AnswerMode.SPOKEN);
  }

  private Optional<LocalDate> lastAsked(Step card) {
    return Optional.ofNullable(casting.setting().memory().past().drawn().get(Identity.of(card)));
  }

  /** What becomes of the answer, in one sentence. */
  private Optional<String> assurance(Asked asked, Step step) {
    Keep keep = Keeping.of(step, casting.setting().deck()).keep();
    if (keep == Keep.CALMING || keep == Keep.TRIGGER) {
      return Optional.of(asked.alone() ? say("shares") : say("in-hard-moments"));
    }
    if (casting.setting().people().alone().isPresent()) {
      return aloneWith(asked, step);
    }
    if (step instanceof Step.Match && asked.alone()) {
      return Optional.of(say("matched"));
    }
    return switch (asked.keeping()) {
      case SHARED -> asked.alone() ? Optional.of(say("shares")) : Optional.empty();
      case SEALED -> Optional.of(say("sealed"));
      case OWN -> Optional.of(isTicket(step) ? say("ticket") : say("only-you"));
      case WITHHELD -> Optional.of(unkept(asked, step));
    };
  }

  private String unkept(Asked asked, Step step) {
    if (step instanceof Step.Barrier) {
      return say("unseen");
    }
    if (!asked.alone()) {
      return say("unkept");
    }
    if (step instanceof Step.Checklist list && list.share()) {
      return say("shares-unkept");
    }
    boolean opens =
        step instanceof Step.Guess || step.modifiers().manner().privacy() == Privacy.UNTIL_BOTH;
    return opens ? say("sealed-unkept") : say("not-kept");
  }

  /** Somebody who is alone has it for themselves, but for what is passed on another day. */
  private Optional<String> aloneWith(Asked asked, Step step) {
    if (isTicket(step)) {
      return Optional.of(say("ticket"));
    }
    return asked.keeping() == Protocol.Keeping.WITHHELD && !(step instanceof Step.Barrier)
        ? Optional.of(say("not-kept"))
        : Optional.empty();
  }

  private Phrases phrases() {
    return casting.phrases();
  }

  private String say(String key) {
    return phrases().say(key);
  }

  private static boolean isTicket(Step step) {
    return step instanceof Step.Note note && note.open().isPresent();
  }
}
