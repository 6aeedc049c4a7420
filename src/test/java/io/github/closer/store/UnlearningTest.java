package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Keep;
import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import io.github.closer.session.Mark;
import io.github.closer.session.Memory;
import io.github.closer.session.People;
import io.github.closer.session.Reply;
import io.github.closer.session.Visibility;
import io.github.closer.store.SessionSummary.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What two people still bring when a session is gone, or what one of them wrote. */
class UnlearningTest {
  private static final String DECK = "repair";
  private static final SessionId THIRD = new SessionId("2026-12-07T20-15-03Z-mmmmm");
  private static final SessionId FOURTH = new SessionId("2026-12-14T20-15-03Z-nnnnn");
  private static final String CARD = "curiosity/12";

  private static CoupleMemory afterTheFirst() {
    return CoupleMemory.NONE
        .begun(Memories.FIRST)
        .finished(Memories.FIRST, DECK, Samples.AT, Memories.rich());
  }

  private static Event.Begun begun(String deck, boolean rehearsal) {
    Event.Heading heading = new Event.Heading(deck, deck, "0", 7, new People("Alex", "Sam"));
    return new Event.Begun(Samples.AT.minusSeconds(60), heading, rehearsal);
  }

  private static Event.Taken entry(
      Instant at, int moment, String step, Mark mark, Audience by, String words) {
    Event.Scope scope = new Event.Scope(by, Visibility.SHARED);
    Event.Line line = new Event.Line(moment, step, mark, scope, "?");
    return new Event.Taken(at, line, new Reply.Written(words), words);
  }

  private static Trace first(Event.Lasting... more) {
    Event.Lasting begun = begun(DECK, false);
    List<Event.Lasting> events = new ArrayList<>(List.of(begun));
    events.addAll(List.of(more));
    return new Trace(Memories.FIRST, events);
  }

  private static SessionSummary left(SessionId id, Event.Begun begun, int days, Standing standing) {
    Instant touched = Samples.AT.plus(Duration.ofDays(days));
    return new SessionSummary(
        id, Optional.of(begun), Optional.of(touched), standing, Optional.empty());
  }

  private static CoupleMemory without(Trace trace, CoupleMemory before, SessionSummary... left) {
    return Unlearning.session(before, trace, List.of(), List.of(left));
  }

  @Test
  void aDeckWasPlayedLastWhenAnotherSessionWithItWasFinished() {
    SessionSummary same = left(Memories.SECOND, begun(DECK, false), 7, Standing.FINISHED);
    SessionSummary older = left(THIRD, begun(DECK, false), 3, Standing.FINISHED);
    SessionSummary rehearsed = left(FOURTH, begun(DECK, true), 9, Standing.FINISHED);
    SessionSummary unfinished = left(THIRD, begun(DECK, false), 9, Standing.UNFINISHED);
    SessionSummary other = left(THIRD, begun("other", false), 9, Standing.FINISHED);
    Trace trace = first(new Event.Ended(Samples.AT));

    assertThat(
            without(trace, afterTheFirst(), older, same, rehearsed, unfinished, other)
                .lastPlayed(DECK))
        .contains(Samples.AT.plus(Duration.ofDays(7)));
    assertThat(without(trace, afterTheFirst(), rehearsed, unfinished, other).lastPlayed(DECK))
        .isEmpty();
  }

  @Test
  void whatAnotherSessionPlayedLastStaysPlayed() {
    CoupleMemory before =
        afterTheFirst()
            .begun(Memories.SECOND)
            .finished(
                Memories.SECOND, DECK, Samples.AT.plus(Duration.ofDays(7)), Memories.nothing());
    assertThat(without(first(new Event.Ended(Samples.AT)), before).lastPlayed(DECK))
        .contains(Samples.AT.plus(Duration.ofDays(7)));
  }

  @Test
  void theLastEveningIsTheOneThatWasFinishedLastOfThoseThatAreLeft() {
    SessionSummary newer = left(Memories.SECOND, begun("other", false), 7, Standing.FINISHED);
    SessionSummary older = left(THIRD, begun(DECK, false), 3, Standing.FINISHED);
    SessionSummary unfinished = left(FOURTH, begun(DECK, false), 9, Standing.UNFINISHED);

    CoupleMemory.Evenings after =
        without(first(), afterTheFirst(), older, newer, unfinished).evenings();

    assertThat(after.last()).contains(Memories.SECOND);
    assertThat(after.finished()).isEqualTo(1);
    assertThat(without(first(), afterTheFirst()).evenings().last()).isEmpty();
    assertThat(without(first(), afterTheFirst()).evenings().finished()).isZero();
    CoupleMemory another =
        afterTheFirst()
            .begun(THIRD)
            .finished(THIRD, "other", Samples.AT, Memories.nothing())
            .begun(FOURTH);
    assertThat(without(first(), another, newer, older).evenings().last()).contains(THIRD);
    assertThat(without(first(), another).evenings().unfinished()).containsExactly(FOURTH);
    assertThat(without(first(), another.begun(Memories.FIRST)).evenings().unfinished())
        .containsExactly(FOURTH);
  }

  @Test
  void onlyWhatTheSessionLeftGoes() {
    Memory.Promise older =
        new Memory.Promise("older-1-a", Audience.A, "tea", Optional.empty(), DECK);
    CoupleMemory before =
        afterTheFirst()
            .learned(DECK, Memories.learned(List.of(older), Map.of()))
            .removed("k3fzm-2-a")
            .removed("p7qrs-2-a");

    CoupleMemory after = without(first(), before);

    assertThat(after.gone()).contains("p7qrs-2-a").doesNotContain("k3fzm-2-a");
    assertThat(after.keepsakes().tickets()).isEmpty();
    assertThat(after.keepsakes().items()).isEmpty();
    assertThat(before.keepsakes().promises()).contains(Memories.WALK);
    assertThat(after.keepsakes().promises()).doesNotContain(Memories.WALK);
  }

  @Test
  void aCardThatWasDrawnInItMayComeAgain() {
    Event.Taken drawn = entry(Samples.AT, 3, CARD, Mark.ANSWER, Audience.A, "x");
    Event.Taken another = entry(Samples.AT, 3, "another", Mark.ANSWER, Audience.A, "x");
    Event.Taken longAgo =
        entry(Samples.AT.minus(Duration.ofDays(2)), 3, CARD, Mark.ANSWER, Audience.A, "x");
    Event.Taken inAnotherZone =
        entry(Samples.AT.plus(Duration.ofDays(1)), 3, CARD, Mark.ANSWER, Audience.A, "x");
    assertThat(without(first(drawn), afterTheFirst()).deck(DECK).drawn()).isEmpty();
    assertThat(without(first(inAnotherZone), afterTheFirst()).deck(DECK).drawn()).isEmpty();
    assertThat(without(first(another), afterTheFirst()).deck(DECK).drawn()).containsKey(CARD);
    assertThat(without(first(longAgo), afterTheFirst()).deck(DECK).drawn()).containsKey(CARD);
  }

  @Test
  void anAnswerForNextTimeGoesWhereItIsNamed() {
    CoupleMemory.Answer close =
        afterTheFirst().answers().stream()
            .filter(answer -> answer.step().equals("close") && answer.by() == Audience.A)
            .findFirst()
            .orElseThrow();
    assertThat(Unlearning.session(afterTheFirst(), first(), List.of(close), List.of()).answers())
        .isNotEmpty()
        .doesNotContain(close)
        .hasSize(afterTheFirst().answers().size() - 1);
  }

  @Test
  void ofOnePersonsWordsNothingStaysAndOfTheOthersAndBothEverything() {
    CoupleMemory before = afterTheFirst();

    assertThat(Unlearning.ids(before, Audience.A))
        .containsExactlyInAnyOrder(
            Memories.WALK.id(), Memories.NEXT.ticket().id(), Memories.CALM.id());
    CoupleMemory a = Unlearning.own(before.removed("x-1-a"), Audience.A);
    assertThat(a.keepsakes().promises()).isEmpty();
    assertThat(a.keepsakes().tickets()).containsExactly(Memories.LATER);
    assertThat(a.keepsakes().items()).containsExactly(Memories.RULE);
    assertThat(a.answers()).extracting(CoupleMemory.Answer::by).containsOnly(Audience.B);
    assertThat(a.gone()).contains("x-1-a", Memories.WALK.id(), Memories.CALM.id());

    CoupleMemory b = Unlearning.own(before, Audience.B);
    assertThat(b.keepsakes().promises()).containsExactly(Memories.WALK);
    assertThat(b.keepsakes().tickets()).containsExactly(Memories.NEXT);
    assertThat(b.keepsakes().items()).containsExactly(Memories.RULE, Memories.CALM);
    assertThat(b.answers()).extracting(CoupleMemory.Answer::by).containsOnly(Audience.A);
  }

  @Test
  void whatLaterSessionsMayShowIsKnownByItsId() {
    Trace trace =
        first(
            entry(Samples.AT, 2, "", Mark.PROMISE, Audience.BOTH, "x"),
            entry(Samples.AT, 3, "", Mark.TICKET, Audience.B, "x"),
            entry(Samples.AT, 4, "", Mark.ANSWER, Audience.B, "x"));
    assertThat(trace.shownLater(CoupleMemory.NONE))
        .containsExactlyInAnyOrder("k3fzm-2-both", "k3fzm-3-b");
    assertThat(trace.shownLater(Audience.B)).isEqualTo(Set.of("k3fzm-3-b"));
    Memory.Promise older =
        new Memory.Promise("older-1-a", Audience.A, "tea", Optional.empty(), DECK);
    CoupleMemory memory = afterTheFirst().learned(DECK, Memories.learned(List.of(older), Map.of()));
    assertThat(first().shownLater(memory))
        .contains(Memories.WALK.id(), Memories.LATER.ticket().id())
        .doesNotContain("older-1-a");
  }

  @Test
  void anAnswerWasGivenInASessionWithThatDeckWhereItsWordsStand() {
    CoupleMemory.Answer answer =
        new CoupleMemory.Answer(DECK, "close", Audience.A, Memories.kept("7", 7));
    Event.Scope scope = new Event.Scope(Audience.A, Visibility.SHARED, Keep.NEXT_TIME);
    Event.Line line = new Event.Line(2, "close", Mark.ANSWER, scope, "?");
    Event.Taken said = new Event.Taken(Samples.AT, line, new Reply.Written("7"), "7");
    Event.Taken other = new Event.Taken(Samples.AT, line, new Reply.Written("8"), "8");
    assertThat(first(said).gave(answer)).isTrue();
    assertThat(first(other).gave(answer)).isFalse();
    assertThat(new Trace(Memories.FIRST, List.of(begun("other", false), said)).gave(answer))
        .isFalse();
    assertThat(new Trace(Memories.FIRST, List.of(said)).gave(answer)).isFalse();
  }
}
