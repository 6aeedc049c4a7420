package io.github.closer.store;

import static io.github.closer.store.Memories.CALM;
import static io.github.closer.store.Memories.DAY;
import static io.github.closer.store.Memories.FIRST;
import static io.github.closer.store.Memories.LATER;
import static io.github.closer.store.Memories.NEXT;
import static io.github.closer.store.Memories.RULE;
import static io.github.closer.store.Memories.SECOND;
import static io.github.closer.store.Memories.WALK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Keep;
import io.github.closer.session.Audience;
import io.github.closer.session.Learned;
import io.github.closer.session.Memory;
import io.github.closer.session.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CoupleMemoryTest {
  private static final Instant AT = Samples.AT;
  private static final CoupleMemory RICH =
      CoupleMemory.NONE.begun(FIRST).finished(FIRST, "repair", AT, Memories.rich());

  private static List<Memory.Promise> promises(CoupleMemory memory) {
    return memory.keepsakes().promises();
  }

  private static CoupleMemory after(CoupleMemory before, Learned learned) {
    return before.learned("repair", learned);
  }

  @Test
  void twoWhoHaveNotPlayedBringNothing() {
    assertThat(CoupleMemory.NONE.memory("repair", DAY)).isEqualTo(Memory.NONE);
    assertThat(CoupleMemory.NONE.lastPlayed("repair")).isEmpty();
  }

  @Test
  void theNextSessionIsGivenWhatTheLastOneLeft() {
    Memory memory = RICH.memory("repair", DAY.plusDays(1));
    assertThat(memory.past())
        .isEqualTo(
            new Memory.Past(
                1,
                Optional.of(Person.B),
                Memories.rich().past().answers(),
                Memories.rich().past().drawn()));
    assertThat(memory.promises()).containsExactly(WALK);
    assertThat(memory.kit())
        .isEqualTo(
            new Memory.Kit(
                List.of("Late means a call."),
                List.of(),
                List.of(new Memory.Owned(Person.A, "a hand on my back")),
                List.of()));
    assertThat(RICH.lastPlayed("repair")).contains(AT);
  }

  @Test
  void anotherDeckHasItsOwnPastAndTheSamePromises() {
    Memory memory = RICH.memory("curiosity", DAY);
    assertThat(memory.past())
        .isEqualTo(new Memory.Past(1, Optional.of(Person.B), Map.of(), Map.of()));
    assertThat(memory.promises()).containsExactly(WALK);
    assertThat(RICH.lastPlayed("curiosity")).isEmpty();
  }

  @Test
  void aTicketComesOnItsDayAndNotBefore() {
    LocalDate day = LATER.opens().orElseThrow();
    assertThat(RICH.memory("x", day.minusDays(1)).tickets()).containsExactly(NEXT.ticket());
    assertThat(RICH.memory("x", day).tickets()).containsExactly(LATER.ticket(), NEXT.ticket());
    assertThat(RICH.memory("x", day.plusDays(400)).tickets()).hasSize(2);
  }

  @Test
  void anOpenedTicketIsGoneAndIsNotWrittenTwice() {
    CoupleMemory opened = after(RICH, Memories.letters(List.of(), List.of("k3fzm-9-a")));
    assertThat(opened.keepsakes().tickets()).containsExactly(LATER);
    assertThat(after(opened, Memories.rich()).keepsakes().tickets()).containsExactly(LATER);
  }

  @Test
  void learningTwiceIsLearningOnce() {
    assertThat(after(RICH, Memories.rich())).isEqualTo(RICH);
    assertThat(RICH.finished(FIRST, "repair", AT, Memories.rich())).isEqualTo(RICH);
  }

  @Test
  void aSessionIsCountedWhenItIsFinishedAndOnlyOnce() {
    CoupleMemory begun = CoupleMemory.NONE.begun(FIRST).begun(SECOND).begun(FIRST);
    assertThat(begun.evenings().unfinished()).containsExactly(SECOND, FIRST);
    CoupleMemory left = begun.learned("x", Memories.nothing());
    assertThat(left.evenings().finished()).isZero();
    CoupleMemory finished = left.finished(FIRST, "x", AT, Memories.nothing());
    assertThat(finished.evenings().finished()).isEqualTo(1);
    assertThat(finished.evenings().unfinished()).containsExactly(SECOND);
    assertThat(finished.finished(FIRST, "x", AT, Memories.nothing())).isEqualTo(finished);
    assertThat(finished.without(SECOND).evenings())
        .isEqualTo(new CoupleMemory.Evenings(1, Optional.empty(), List.of(), Optional.of(FIRST)));
  }

  @Test
  void whatWasPlayedLaterStaysLater() {
    CoupleMemory memory = RICH.finished(SECOND, "repair", AT.minusSeconds(60), Memories.nothing());
    assertThat(memory.lastPlayed("repair")).contains(AT);
    memory = memory.finished(SECOND, "repair", AT.plusSeconds(60), Memories.nothing());
    assertThat(memory.lastPlayed("repair")).contains(AT.plusSeconds(60));
  }

  @ParameterizedTest
  @EnumSource(Learned.Verdict.class)
  void onlyWhatIsDoneOrLetGoIsNotLookedAtAgain(Learned.Verdict verdict) {
    CoupleMemory memory = after(RICH, Memories.learned(List.of(), Map.of("k3fzm-7-a", verdict)));
    boolean over = verdict == Learned.Verdict.DONE || verdict == Learned.Verdict.LET_GO;
    assertThat(promises(memory)).isEqualTo(over ? List.of() : List.of(WALK));
    assertThat(promises(after(memory, Memories.rich())))
        .isEqualTo(over ? List.of() : List.of(WALK));
  }

  @Test
  void aPromiseThatIsLearnedAgainHasItsNewestWords() {
    Memory.Promise more =
        new Memory.Promise(
            WALK.id(), WALK.by(), "A walk on Sunday, if it is dry", Optional.empty(), "repair");
    Memory.Promise other =
        new Memory.Promise("p7qrs-3-b", Audience.B, "Tea", Optional.empty(), "repair");
    CoupleMemory memory =
        after(after(RICH, Memories.learned(List.of(other), Map.of())), Memories.nothing());
    memory = after(memory, Memories.learned(List.of(more), Map.of()));
    assertThat(promises(memory)).containsExactly(more, other);
  }

  @Test
  void whatWasRemovedNeverComesBack() {
    CoupleMemory memory = RICH;
    for (String id : List.of("k3fzm-7-a", "k3fzm-9-b", "k3fzm-11-both", "k3fzm-12-a")) {
      memory = memory.removed(id);
    }
    CoupleMemory again = after(memory, Memories.rich());
    assertThat(again).isEqualTo(memory);
    assertThat(again.keepsakes())
        .isEqualTo(new CoupleMemory.Keepsakes(List.of(), List.of(NEXT), List.of()));
    assertThat(again.memory("repair", DAY).kit()).isEqualTo(Memory.NONE.kit());
    assertThat(again.gone().toString()).doesNotContain("walk", "hurts", "call", "hand");
  }

  @Test
  void aStepThatWasAnsweredAgainHasNoneOfTheOldAnswers() {
    Memory.Past past =
        new Memory.Past(
            0,
            Optional.empty(),
            Map.of("close", Map.of(Audience.A, Memories.kept("2", 2))),
            Map.of());
    Memory.Past after = after(RICH, Memories.past(past)).memory("repair", DAY).past();
    assertThat(after.answers().get("close")).isEqualTo(Map.of(Audience.A, Memories.kept("2", 2)));
    assertThat(after.answers().get("own")).isEqualTo(Memories.rich().past().answers().get("own"));
    assertThat(after.began()).contains(Person.B);
  }

  @Test
  void aCardKeepsTheLastDayItWasDrawn() {
    LocalDate before = DAY.minusDays(9);
    Memory.Past past =
        new Memory.Past(
            0,
            Optional.of(Person.A),
            Map.of(),
            Map.of("curiosity/12", before, "curiosity/13", before));
    Memory.Past after = after(RICH, Memories.past(past)).memory("repair", DAY).past();
    assertThat(after.drawn()).isEqualTo(Map.of("curiosity/12", DAY, "curiosity/13", before));
    assertThat(after.began()).contains(Person.A);
  }

  @Test
  void whatGuestsSaidIsNotTheCouples() {
    Learned guests =
        new Learned(
            new Learned.Agreed(
                List.of(
                    new Memory.Promise("z-1-c", Audience.C, "guest", Optional.empty(), "four"),
                    new Memory.Promise("z-1-both", Audience.BOTH, "all", Optional.empty(), "four")),
                Map.of()),
            new Learned.Letters(
                List.of(
                    new Learned.Written(
                        new Memory.Ticket("z-2-d", Audience.D, "guest", DAY), Optional.empty())),
                List.of()),
            new Memory.Past(
                0,
                Optional.of(Person.C),
                Map.of(
                    "close",
                    Map.of(Audience.D, Memories.kept("1", 1), Audience.A, Memories.kept("2", 2))),
                Map.of()),
            List.of(new Learned.Item("z-3-c", Keep.CALMING, Audience.C, "guest")));
    CoupleMemory memory = CoupleMemory.NONE.learned("four", guests);
    assertThat(memory.toString()).doesNotContain("guest");
    assertThat(promises(memory)).extracting(Memory.Promise::text).containsExactly("all");
    assertThat(memory.memory("four", DAY).past())
        .isEqualTo(
            new Memory.Past(
                0,
                Optional.empty(),
                Map.of("close", Map.of(Audience.A, Memories.kept("2", 2))),
                Map.of()));
  }

  @Test
  void onlyWhatTheCoupleKeepsIsAnItem() {
    Learned.Item item = new Learned.Item("k3fzm-2-a", Keep.NEXT_TIME, Audience.A, "x");
    assertThat(after(CoupleMemory.NONE, Memories.items(item, CALM)).keepsakes().items())
        .containsExactly(CALM);
  }

  @Test
  void theKitHasEveryLineInItsPlace() {
    CoupleMemory memory =
        CoupleMemory.NONE
            .with(RULE)
            .with(new Learned.Item("own-1", Keep.REPAIR_PHRASE, Audience.B, "Once more?"))
            .with(new Learned.Item("own-2", Keep.TRIGGER, Audience.B, "a closed door"))
            .with(new Learned.Item("k3fzm-5-both", Keep.CALMING, Audience.BOTH, "rain"))
            .with(CALM);
    assertThat(memory.kit())
        .isEqualTo(
            new Memory.Kit(
                List.of("Late means a call."),
                List.of("Once more?"),
                List.of(
                    new Memory.Owned(Person.A, "rain"),
                    new Memory.Owned(Person.B, "rain"),
                    new Memory.Owned(Person.A, "a hand on my back")),
                List.of(new Memory.Owned(Person.B, "a closed door"))));
  }
}
