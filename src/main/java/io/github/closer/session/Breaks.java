package io.github.closer.session;

import io.github.closer.deck.Deck;
import io.github.closer.session.Casting.Asked;
import io.github.closer.session.Protocol.Await;
import io.github.closer.session.Protocol.Finished;
import io.github.closer.session.Protocol.Input;
import io.github.closer.session.Protocol.Outcome;
import io.github.closer.session.Protocol.Prompt;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A break that is come back from.
 *
 * <pre>
 * proposing ─▶ laying down ─▶ away ─▶ calm? ─ open ─▶ back ─▶ the same step
 *                              ▲         │ closed       ├───▶ another day ─▶ close
 *                              └─────────┘ (twice)      └───▶ with help ──▶ close
 * </pre>
 *
 * <p>It cannot be refused. Its stages are scenes of their own, so that each is on the disk when it
 * is over and the terminal may be closed at any time. Whoever was not calm yet is not shown.
 *
 * @param casting who is who
 * @param stage where the break stands
 */
record Breaks(Casting casting, State.Resting stage) {
  /** Two breaks are breaks; a third tells that it is enough for today. */
  static final int AT_MOST = 2;

  /** After so many checks, going on today is no longer one of the ways. */
  private static final int CHECKS = 3;

  /** So often a time is asked for that cannot be read. */
  private static final int TRIES = 3;

  Protocol protocol() {
    if (stage instanceof State.Resting.Proposing proposing) {
      return propose(proposing.first());
    }
    if (stage instanceof State.Resting.LayingDown down) {
      return layDown(casting.order(), down.back());
    }
    if (stage instanceof State.Resting.Away away) {
      return rest(away);
    }
    if (stage instanceof State.Resting.Calm) {
      return calm(casting.order(), true);
    }
    return stage instanceof State.Resting.Back back
        ? back(back.calm())
        : appointment(((State.Resting.Appointment) stage).help());
  }

  private Asked both() {
    return casting.everyone();
  }

  private Phrases phrases() {
    return casting.phrases();
  }

  private Deck.Breaks limits() {
    return casting.setting().deck().terms().breaks();
  }

  // Proposal and counter-offer

  private Protocol propose(boolean slip) {
    return time(
        phrases().say("break"),
        slip,
        first ->
            choose(
                phrases().agreed(said(first)),
                phrases().list("agreed-or-not"),
                input -> input.chose(Phrases.OTHER_TIME) ? counter(first) : settle(first)));
  }

  /** The other may offer another time once; where they do not agree, the later one stands. */
  private Protocol counter(Instant first) {
    return time(
        phrases().say("counter-offer"),
        false,
        second ->
            choose(
                phrases().counter(said(second)),
                phrases().list("countered"),
                input -> settle(input.chose(0) || second.isAfter(first) ? second : first)));
  }

  private String said(Instant back) {
    return ReturnTime.words(back, casting.state().scene().since(), casting.setting().region());
  }

  /** Without how long it is: that changes while they are away. */
  private String clock(Instant back) {
    return ReturnTime.clock(back, casting.state().scene().since(), casting.setting().region());
  }

  private Protocol time(String question, boolean slip, Function<Instant, Protocol> then) {
    Instant since = casting.state().scene().since();
    List<Instant> offers = ReturnTime.offers(since, limits());
    List<String> options = new ArrayList<>(offers.stream().map(this::said).toList());
    options.add(phrases().say("other-return"));
    if (slip) {
      options.add(phrases().say("no-break"));
    }
    return choose(
        question,
        options,
        input -> {
          if (slip && input.chose(options.size() - 1)) {
            return new Finished(new Outcome.Back());
          }
          boolean listed =
              input.reply() instanceof Reply.Chosen chosen && chosen.index() < offers.size();
          return listed
              ? then.apply(offers.get(((Reply.Chosen) input.reply()).index()))
              : typed(phrases().say("return-time"), TRIES, then);
        });
  }

  /** Asks for a time that is neither too soon nor too late; in the end the first offer stands. */
  private Protocol typed(String question, int tries, Function<Instant, Protocol> then) {
    Cue write = new Cue.Write(casting.cards().fixed(both(), question, List.of()), Cue.Length.LINE);
    return Cues.await(
        write,
        Mark.MOVE,
        both(),
        "",
        input -> {
          Instant since = casting.state().scene().since();
          ZoneId zone = casting.setting().zone();
          Optional<Instant> back = input.read(typed -> ReturnTime.read(typed, since, zone));
          if (back.filter(b -> ReturnTime.fits(b, since, limits())).isPresent()) {
            return then.apply(back.get());
          }
          if (tries <= 1) {
            return then.apply(ReturnTime.offers(since, limits()).get(0));
          }
          return typed(
              back.isEmpty()
                  ? phrases().say("return-time-unread")
                  : phrases().returnTimeOff(limits().atLeast(), limits().atMost()),
              tries - 1,
              then);
        });
  }

  /** Says the time; with the key that follows, the instant is on the disk. */
  private Protocol settle(Instant back) {
    Card card =
        casting
            .cards()
            .fixed(both(), phrases().back(clock(back)), List.of(phrases().say("floor-stays")));
    return new Await(
        new Prompt(new Cue.Show(card), Mark.REST, both().keeping(), "", List.of(back.toString())),
        input -> new Finished(new Outcome.Rest(new State.Resting.LayingDown(back))));
  }

  private Protocol choose(String question, List<String> options, Function<Input, Protocol> then) {
    Card card = casting.cards().fixed(both(), question, List.of());
    return Cues.await(new Cue.Choose(card, options), Mark.MOVE, both(), "", then);
  }

  // Away

  private Protocol layDown(List<Person> rest, Instant back) {
    if (rest.isEmpty()) {
      return new Finished(new Outcome.Rest(away(back)));
    }
    Asked asked = casting.withheld(rest.get(0));
    Card card =
        casting
            .cards()
            .of(
                asked,
                phrases().say("lay-down"),
                Card.Aids.PASSABLE.assuring(phrases().say("not-kept")));
    return Cues.await(
        new Cue.Write(card, Cue.Length.LINE),
        Mark.MOVE,
        asked,
        "",
        input -> layDown(rest.subList(1, rest.size()), back));
  }

  State.Resting.Away away(Instant back) {
    Instant floor = casting.state().scene().since().plus(limits().atLeast());
    return new State.Resting.Away(floor.isBefore(back) ? floor : back, back, 0);
  }

  private Protocol rest(State.Resting.Away away) {
    String words =
        away.checks() == 0
            ? phrases().away(clock(away.back()))
            : phrases().stillAway(clock(away.back()));
    Card card = casting.cards().fixed(both(), words, List.of(phrases().say("may-close")));
    return Cues.await(
        new Cue.Wait(card, away.notBefore(), away.back(), calming()),
        Mark.MOVE,
        both(),
        "",
        input -> new Finished(new Outcome.Rest(new State.Resting.Calm(away.checks()))));
  }

  /** What calms them, in their own words where they have any. */
  private List<String> calming() {
    List<Memory.Owned> own = casting.setting().memory().kit().calming();
    return own.isEmpty() ? phrases().list("calming") : own.stream().map(casting::owned).toList();
  }

  // Back

  private Protocol calm(List<Person> rest, boolean so) {
    if (rest.isEmpty()) {
      int moment = casting.state().scene().moment();
      return new Finished(
          new Outcome.Settled(so && !casting.setting().chance().closesGate(moment)));
    }
    Asked asked = casting.withheld(rest.get(0));
    Card card =
        casting
            .cards()
            .of(
                asked,
                phrases().say("how-stirred"),
                Card.Aids.NONE
                    .with(Card.Advice.of(List.of(phrases().say("calm-or-not"))))
                    .assuring(phrases().say("unseen-calm")));
    return Cues.await(
        new Cue.Rate(card, new Cue.Scale(0, 10, 1, "", phrases().stirred())),
        Mark.MOVE,
        asked,
        "",
        input ->
            calm(
                rest.subList(1, rest.size()),
                so && input.reply() instanceof Reply.Rated r && r.value() <= limits().limit()));
  }

  /** What follows the calm check: going on, or twenty more minutes for both. */
  static State.Resting checked(State.Resting.Calm calm, boolean open, Instant at) {
    if (open) {
      return new State.Resting.Back(true);
    }
    if (calm.checks() + 1 >= CHECKS) {
      return new State.Resting.Back(false);
    }
    Duration more = Deck.Breaks.FLOOR;
    return new State.Resting.Away(at.plus(more), at.plus(more), calm.checks() + 1);
  }

  private Protocol back(boolean calm) {
    List<String> all = phrases().list("ways-on");
    int skipped = calm ? 0 : Phrases.ANOTHER_DAY;
    List<String> ways = all.subList(skipped, all.size());
    return choose(
        calm ? phrases().say("back") : phrases().say("back-another-day"),
        ways,
        input -> {
          int way = input.reply() instanceof Reply.Chosen chosen ? chosen.index() + skipped : 0;
          return switch (way) {
            case 0 -> new Finished(new Outcome.Back());
            case Phrases.SOFTER_START -> softer();
            default ->
                new Finished(
                    new Outcome.Rest(new State.Resting.Appointment(way == Phrases.WITH_HELP)));
          };
        });
  }

  private Protocol softer() {
    Card card = casting.cards().fixed(both(), phrases().say("softer"), List.of());
    return Cues.await(
        new Cue.Show(card), Mark.MOVE, both(), "", input -> new Finished(new Outcome.Back()));
  }

  private Protocol appointment(boolean help) {
    Protocol day =
        new DayAsked(casting, both(), "", DayAsked.Words.LOOK_AGAIN)
            .needed(phrases().say("appointment"), asked -> new Finished(new Outcome.CutShort()));
    if (!help) {
      return day;
    }
    Card card = casting.cards().fixed(both(), phrases().say("professional-help"), List.of());
    return Cues.await(new Cue.Show(card), Mark.TEXT, both(), "", input -> day);
  }
}
