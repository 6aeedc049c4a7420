package io.github.closer.rehearsal;

import io.github.closer.deck.Step;
import io.github.closer.session.Audience;
import io.github.closer.session.Chance;
import io.github.closer.session.Cue;
import io.github.closer.session.Mark;
import io.github.closer.session.Memory;
import io.github.closer.session.Replies;
import io.github.closer.session.Reply;
import io.github.closer.session.Setting;
import io.github.closer.session.Spot;
import io.github.closer.text.Sentence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Makes a failing play as short as it gets.
 *
 * <p>A play is the decisions in which it differs from a usual one. Halves, quarters and in the end
 * single decisions are left out as long as it still fails; then numbers are moved towards the usual
 * one. What chance and earlier evenings added is left out first.
 */
final class Shrinking {
  private final Played played;
  private final Predicate<Played> fails;
  private final Instant at;
  private Setting setting;

  Shrinking(Played played, Predicate<Played> fails) {
    this.played = played;
    this.fails = fails;
    this.setting = played.setting();
    this.at = played.outcome().events().get(0).at();
  }

  /**
   * A decision.
   *
   * @param key where it is taken
   * @param moment what it is taken at
   * @param usual what is usual there
   */
  record Decision(Key key, Played.Moment moment, Reply usual) {
    Reply reply() {
      return moment.reply();
    }

    Decision with(Reply other) {
      return new Decision(key, new Played.Moment(moment.spot(), moment.cue(), other), usual);
    }
  }

  /** Where a decision is taken: a place of the deck, by whom, for the how manieth time. */
  record Key(String place, Audience who, Mark mark, int time) {}

  /** The shortest play that still fails, as a test to paste. */
  Findings.Broken shortest() {
    simpler();
    List<Decision> least = numbers(least(decisions(played)));
    Played shortest = play(least);
    return new Findings.Broken(what(shortest), new TestText(least, setting));
  }

  /** What is the matter with a play. */
  static Sentence what(Played played) {
    return played
        .outcome()
        .failure()
        .map(bug -> Sentence.of("rehearsal.stopped", bug.toString()))
        .orElse(
            played.ended() ? Sentence.of("rehearsal.broke-a-rule") : endless(Rehearsal.MOST_CARDS));
  }

  private static Sentence endless(int cards) {
    return Sentence.of("rehearsal.endless", cards, String.valueOf(cards));
  }

  private void simpler() {
    List<Decision> all = decisions(played);
    Setting before = setting;
    for (Setting simple : List.of(plain(before), without(before))) {
      setting = simple;
      if (fails.test(play(all))) {
        return;
      }
    }
    setting = before;
  }

  private static Setting plain(Setting s) {
    return new Setting(s.deck(), s.people(), s.chance().withOpenGates(), s.region(), Memory.NONE);
  }

  private static Setting without(Setting s) {
    Chance chance = s.chance();
    return new Setting(s.deck(), s.people(), chance, s.region(), Memory.NONE);
  }

  private Played play(List<Decision> decisions) {
    return Rehearsal.play(setting, at, new Directed(decisions));
  }

  private List<Decision> least(List<Decision> all) {
    List<Decision> kept = all;
    for (int size = Math.max(1, kept.size() / 2); size > 0; size /= 2) {
      for (int from = 0; from < kept.size(); ) {
        List<Decision> fewer = new ArrayList<>(kept.subList(0, from));
        fewer.addAll(kept.subList(Math.min(kept.size(), from + size), kept.size()));
        if (fails.test(play(fewer))) {
          kept = fewer;
        } else {
          from += size;
        }
      }
    }
    return kept;
  }

  /** Numbers as near to the usual one as they may be. */
  private List<Decision> numbers(List<Decision> all) {
    List<Decision> kept = new ArrayList<>(all);
    for (int i = 0; i < kept.size(); i++) {
      Decision decision = kept.get(i);
      if (decision.moment().cue() instanceof Cue.Rate rate
          && decision.usual() instanceof Reply.Rated usual
          && decision.reply() instanceof Reply.Rated now) {
        int step = rate.scale().step() * Integer.signum(now.value() - usual.value());
        for (int n = usual.value() + step; n != now.value(); n += step) {
          kept.set(i, decision.with(new Reply.Rated(n)));
          if (fails.test(play(kept))) {
            break;
          }
          kept.set(i, decision);
        }
      }
    }
    return kept;
  }

  /** All decisions of a play that are not usual. */
  static List<Decision> decisions(Played played) {
    Map<Key, Decision> decisions = new LinkedHashMap<>();
    Times times = new Times();
    Usual usual = new Usual(true);
    for (Played.Moment moment : played.moments()) {
      Key key = times.next(moment.spot(), moment.cue());
      Reply expected = usual.reply(moment.spot(), moment.cue());
      if (!expected.equals(moment.reply())) {
        decisions.put(key, new Decision(key, moment, expected));
      }
    }
    return List.copyOf(decisions.values());
  }

  /** Counts how often a place was come to. */
  private static final class Times {
    private final Map<String, Integer> times = new HashMap<>();

    Key next(Spot spot, Cue cue) {
      String place =
          spot.step().map(Times::place).orElse(spot.kind().name())
              + "/"
              + cue.getClass().getSimpleName();
      Audience who = cue.card().audience();
      int time = times.merge(place + who + spot.mark(), 1, Integer::sum);
      return new Key(place, who, spot.mark(), time);
    }

    private static String place(Step step) {
      return step.modifiers().label().home().name() + step.modifiers().label().span();
    }
  }

  /** Decides what it was told to, and is usual otherwise. */
  private static final class Directed implements Actor {
    private final Map<Key, Reply> replies = new HashMap<>();
    private final Times times = new Times();
    private final Usual usual = new Usual(true);

    Directed(List<Decision> decisions) {
      decisions.forEach(decision -> replies.put(decision.key(), decision.reply()));
    }

    @Override
    public Reply reply(Spot spot, Cue cue) {
      return Optional.ofNullable(replies.get(times.next(spot, cue)))
          .filter(reply -> Replies.fit(cue, reply))
          .orElseGet(() -> usual.reply(spot, cue));
    }
  }
}
