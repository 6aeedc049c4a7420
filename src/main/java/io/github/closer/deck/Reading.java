package io.github.closer.deck;

import io.github.closer.deck.Node.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known about a deck while it is read.
 *
 * <p>Steps are decoded first; what they take for granted is collected here and checked when the
 * whole deck is known, because a condition may well speak of a step further down.
 */
final class Reading {
  /** More than this is not a deck for two people. */
  static final int MAX_STEPS = 2000;

  private final Problems problems = new Problems();
  private final TextPlaces places;
  private final Map<String, Known> ids = new LinkedHashMap<>();
  private final Map<String, SourceSpan> idPlaces = new LinkedHashMap<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Placed> conditions = new ArrayList<>();
  private final List<Jump> jumps = new ArrayList<>();
  private final List<Drawn> draws = new ArrayList<>();
  private final List<Pooled> pools = new ArrayList<>();
  private final UnfitPartNames unfitPartNames = new UnfitPartNames();
  private final List<RoleChange> roleChanges = new ArrayList<>();
  private final Home home;
  private final AllFiles files;
  private boolean rolesChangeElsewhere;
  private int people = Deck.Terms.USUAL.people();
  private int rounds;

  /** For one of the files of a deck. */
  Reading(Source source, Home home, AllFiles files) {
    this.places = new TextPlaces(source);
    this.home = home;
    this.files = files;
  }

  /** A step with an id, and where that id stands. */
  record Known(Step step, SourceSpan at, Setting setting) {}

  /** A way from one place of a deck into a part, or into another deck. */
  record Jump(Setting from, PartName to, SourceSpan at) {}

  /** A place after which the speaker may be somebody else. */
  private record RoleChange(Setting setting, int line) {

    boolean isIn(Setting other) {
      return setting.part().equals(other.part()) && setting.pool() == other.pool();
    }

    /** A card is drawn from anywhere, as a part is played from anywhere. */
    boolean isAnywhere() {
      return setting.part().isPresent() || setting.pool();
    }
  }

  /** Cards that are laid out, the tags they are picked by, and where both stand. */
  record Pooled(Set<String> tags, SourceSpan at, SourceSpan tagsAt) {
    Pooled {
      tags = Set.copyOf(tags);
    }
  }

  /**
   * A condition in its place.
   *
   * @param sink what depends on it
   * @param mentions the answers that it looks at, in the order in which they are written
   */
  record Placed(
      Condition condition, Claim.Sink sink, Setting setting, List<Claim.Mention> mentions) {
    Placed {
      mentions = List.copyOf(mentions);
    }
  }

  /** A draw, and where its number and its tags stand. */
  record Drawn(Step.Draw draw, SourceSpan count, SourceSpan tags) {}

  Problems problems() {
    return problems;
  }

  /** The file that is read. */
  Home home() {
    return home;
  }

  /** The names of parts that are no names. */
  UnfitPartNames unfitPartNames() {
    return unfitPartNames;
  }

  void add(Diagnostic diagnostic) {
    problems.add(diagnostic);
  }

  SourceSpan place(Scalar scalar, int from, int to) {
    return places.within(scalar, from, to);
  }

  /** The first word of a step. */
  SourceSpan place(Step step) {
    return places.firstWord(step.modifiers().label().span());
  }

  /** Whether exactly these words stand at a place of the file, bare or in quotation marks. */
  boolean isWritten(SourceSpan place, String words) {
    return places.isWritten(place, words);
  }

  /** What stands before a place on its line. */
  String textBefore(SourceSpan place) {
    return places.before(place);
  }

  /** What stands behind a place on its line. */
  String textBehind(SourceSpan place) {
    return places.behind(place);
  }

  /** How often some words stand in the file. */
  int count(String words) {
    return places.count(words);
  }

  /** Notes an id as taken, before it is known what its step is. */
  void take(Scalar id) {
    SourceSpan before = idPlaces.putIfAbsent(id.value(), id.span());
    if (before != null) {
      add(
          Diagnostic.of(Rule.ID_TWICE, id.span(), "two steps are called `" + id.value() + "`")
              .labelled("used again")
              .beside(before, "first used here")
              .help("give one of them another id"));
    }
  }

  /** Notes what the step with an id is. */
  void know(StepId id, Known step) {
    ids.putIfAbsent(id.value(), step);
  }

  void claim(Claim claim) {
    claims.add(claim);
  }

  void condition(Placed condition) {
    conditions.add(condition);
  }

  void jump(Jump jump) {
    jumps.add(jump);
    if (jump.to().isDeck()) {
      files.want(jump.to());
    }
  }

  void pool(Pooled pool) {
    pools.add(pool);
  }

  void draw(Drawn draw) {
    draws.add(draw);
  }

  /** Notes a place after which the speaker may be somebody else. */
  void changeRoles(Setting setting, SourceSpan at) {
    roleChanges.add(new RoleChange(setting, at.line()));
  }

  /** Whether somebody else may be the speaker after a part of this file. */
  boolean changesRoles() {
    return !roleChanges.isEmpty();
  }

  /** Notes that a part of another file, to which this one leads, may change who speaks. */
  void rolesChangeElsewhere() {
    rolesChangeElsewhere = true;
  }

  /**
   * Whether the speaker may be somebody else between two lines.
   *
   * <p>Parts and cards are played from anywhere, so a change there may lie between any two lines.
   */
  boolean rolesMayChange(Setting setting, int from, int to) {
    return rolesChangeElsewhere
        || roleChanges.stream()
            .anyMatch(
                change ->
                    change.isIn(setting)
                        ? from < change.line() && change.line() < to
                        : change.isAnywhere());
  }

  /** Counts a step, over all files; false when there are too many already. */
  boolean count(SourceSpan at) {
    int steps = files.count();
    if (steps == MAX_STEPS + 1) {
      add(
          Diagnostic.of(Rule.TOO_LARGE, at, "this deck has more than 2,000 steps and cards")
              .help("split it into several decks"));
    }
    return steps <= MAX_STEPS;
  }

  /** Notes how many people the deck is for. */
  void playedBy(int number) {
    people = number;
  }

  int people() {
    return people;
  }

  boolean isForOne() {
    return people == 1;
  }

  boolean isForFour() {
    return people == 4;
  }

  /** A number for a stretch in which the roles stay the same. */
  int newRound() {
    return ++rounds;
  }

  Map<String, Known> ids() {
    return ids;
  }

  /** All ids that were written, also on steps that could not be read. */
  Set<String> idsWritten() {
    return new TreeSet<>(idPlaces.keySet());
  }

  List<Claim> claims() {
    return claims;
  }

  /** Every condition that could be read. */
  List<Placed> conditions() {
    return conditions;
  }

  List<Jump> jumps() {
    return jumps;
  }

  List<Pooled> pools() {
    return pools;
  }

  List<Drawn> draws() {
    return draws;
  }

  /** Whether both read cards of the pool before one of them is for anybody. */
  boolean laysCardsOpen() {
    return !pools.isEmpty() || draws.stream().anyMatch(d -> d.draw().dealing().offer() > 1);
  }
}
