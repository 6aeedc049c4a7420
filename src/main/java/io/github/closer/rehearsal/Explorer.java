package io.github.closer.rehearsal;

import io.github.closer.deck.Deck;
import io.github.closer.deck.Step;
import io.github.closer.session.Chance;
import io.github.closer.session.Setting;
import io.github.closer.session.Trail;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Plays a deck often: first until every branch was seen or nothing new is found for a while, then
 * at random, and in between with two people who answer everything, for the time it takes.
 *
 * <p>The same seed plays the same evenings on every machine.
 *
 * <p>A dead end is a play that ended behind its last step although there was more, and what there
 * was waits for an answer that somebody passed: at least one of the steps left out at the end was
 * left out because its condition is unknown, and nothing was performed behind it.
 */
final class Explorer {
  /** When rehearsals begin: the same evening for all. */
  static final Instant EVENING = Instant.parse("2026-11-23T20:15:00Z");

  private static final int PATIENCE = 60;
  private static final int MOST = 1_000;
  private static final int TIMED = 21;
  private static final int EVENINGS = 50;

  private final Deck deck;
  private final SplittableRandom random;
  private final Predicate<Played> broken;
  private final Candidates candidates;
  private final Constants constants;
  private final Coverage coverage;
  private final Curious.Tried tried = new Curious.Tried();
  private final Map<Integer, Integer> deadEnds = new TreeMap<>();
  private final Map<Step.Draw, OptionalInt> dry = new LinkedHashMap<>();
  private Optional<Played> first = Optional.empty();
  private Evenings evenings = Evenings.first(EVENING);
  private final boolean looksBack;
  private int plays;

  /**
   * For a deck.
   *
   * @param broken says of a play whether it should not be, besides one that stops or does not end
   */
  Explorer(Deck deck, long seed, Predicate<Played> broken) {
    this.deck = deck;
    this.random = new SplittableRandom(seed);
    this.broken = broken;
    this.constants = Constants.of(deck);
    this.candidates = new Candidates(constants);
    this.coverage = new Coverage(deck);
    this.looksBack = deck.all().anyMatch(Step.FollowUp.class::isInstance);
  }

  /** Plays so often at random, besides looking everywhere first. */
  Findings explore(int atRandom) {
    everyBranch();
    for (int i = 0; i < atRandom && first.isEmpty(); i++) {
      Curious.Mood mood = i % 2 == 0 ? Curious.Mood.RESTLESS : Curious.Mood.EASY;
      look(next(mood, Chance.of(random.nextLong())));
    }
    Optional<Findings.Time> time = first.isEmpty() ? time() : Optional.empty();
    if (first.isEmpty()) {
      manyEvenings();
    }
    return new Findings(
        plays,
        coverage,
        time,
        dry.entrySet().stream().map(e -> new Findings.DryDraw(e.getKey(), e.getValue())).toList(),
        deadEnds,
        first.map(played -> new Shrinking(played, this::isBroken).shortest()));
  }

  private void everyBranch() {
    int since = 0;
    for (int i = 0; i < MOST && since < PATIENCE && first.isEmpty(); i++) {
      int before = coverage.reached();
      Curious.Mood mood = i % 4 == 0 ? Curious.Mood.FREE : Curious.Mood.EASY;
      look(next(mood, Chance.of(random.nextLong()).withOpenGates()));
      since = coverage.reached() > before ? 0 : since + 1;
    }
  }

  /** Sometimes it goes on after the evening before, sometimes it is another couple. */
  private Played next(Curious.Mood mood, Chance chance) {
    Evenings now = random.nextInt(3) > 0 ? evenings : Evenings.first(EVENING);
    List<Integer> sessions = constants.sessions();
    int count = sessions.get(random.nextInt(sessions.size()));
    boolean counted = sessions.size() > 2 && random.nextBoolean();
    if (counted) {
      now = now.sessions(count);
    }
    // Promises may come from other decks, too.
    if (looksBack && random.nextInt(3) == 0) {
      now = now.promising(deck.about().id());
    }
    Played played = play(now, mood, chance);
    evenings = now.after(played);
    return played;
  }

  private Played play(Evenings evening, Curious.Mood mood, Chance chance) {
    Setting setting =
        new Setting(deck, Company.of(deck, List.of()), chance, Company.REGION, evening.memory());
    plays++;
    Curious actor = new Curious(candidates, tried, mood, random.split());
    return Rehearsal.play(setting, evening.at(), actor);
  }

  private void look(Played played) {
    coverage.add(played);
    if (first.isEmpty() && isBroken(played)) {
      first = Optional.of(played);
    }
    played.rest().stream()
        .filter(p -> p.how() == Trail.How.UNKNOWN || p.how() == Trail.How.UNDECIDED)
        .findFirst()
        .ifPresent(
            p -> deadEnds.merge(p.step().modifiers().label().span().line(), 1, Integer::sum));
    if (played.setting().memory().past().drawn().isEmpty()) {
      dried(played).forEach(draw -> dry.put(draw, OptionalInt.empty()));
    }
  }

  private boolean isBroken(Played played) {
    return !played.ended() || broken.test(played);
  }

  /** The draws of the deck itself that had too few cards. */
  private List<Step.Draw> dried(Played played) {
    return played.passages().stream()
        .filter(p -> p.how() == Trail.How.SHORT)
        .map(p -> coverage.written(p.step()))
        .flatMap(Optional::stream)
        .filter(Step.Draw.class::isInstance)
        .map(Step.Draw.class::cast)
        .toList();
  }

  /** How long it takes two people who answer everything, on a first evening and on later ones. */
  private Optional<Findings.Time> time() {
    return time(TIMED);
  }

  /** The same, of so many plays. */
  Optional<Findings.Time> time(int count) {
    List<Duration> times = new ArrayList<>();
    List<Duration> unhurried = new ArrayList<>();
    Evenings evening = Evenings.first(EVENING);
    // Some decks open after a few evenings only; what they are like then is what is usual.
    int before = constants.sessions().get(constants.sessions().size() - 1);
    for (int i = 0; i < count; i++) {
      Chance chance = Chance.of(random.nextLong()).withOpenGates();
      Evenings now = i % 3 == 0 ? evening : evening.sessions(Math.max(i, before));
      Played played = play(now, Curious.Mood.WILLING, chance);
      look(played);
      if (played.ended()) {
        times.add(played.outcome().time());
        unhurried.add(Pace.unhurried(played));
      }
      evening = i % 3 == 2 ? Evenings.first(EVENING) : evening.after(played);
    }
    times.sort(null);
    unhurried.sort(null);
    return times.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Findings.Time(
                times.get(0),
                times.get(times.size() / 2),
                times.get(times.size() - 1),
                unhurried.get(unhurried.size() / 2)));
  }

  /** Fifty evenings of the same two, where cards that came once do not come again. */
  private void manyEvenings() {
    boolean never =
        deck.all()
            .anyMatch(
                step ->
                    step instanceof Step.Draw draw
                        && draw.dealing().again() == Step.Draw.Again.NEVER);
    Evenings evening = Evenings.first(EVENING);
    for (int i = 0; never && i < EVENINGS; i++) {
      Chance chance = Chance.of(random.nextLong()).withOpenGates();
      Played played = play(evening, Curious.Mood.WILLING, chance);
      int session = i + 1;
      dried(played).forEach(draw -> dry.putIfAbsent(draw, OptionalInt.of(session)));
      evening = evening.after(played);
    }
  }
}
