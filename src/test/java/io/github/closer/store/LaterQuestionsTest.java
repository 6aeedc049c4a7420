package io.github.closer.store;

import static io.github.closer.store.Memories.DAY;
import static io.github.closer.store.Memories.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.session.Learned;
import io.github.closer.session.Memory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions of a later day, and decks they closed. */
class LaterQuestionsTest {
  private static final Memory.Question USED = question("k3fzm-14-both", DAY.plusDays(7));
  private static final CoupleMemory PLANNED =
      CoupleMemory.NONE.begun(FIRST).finished(FIRST, "small", Samples.AT, planned(USED));

  @TempDir Path home;

  private static Memory.Question question(String id, LocalDate day) {
    return new Memory.Question(
        id, "small", day, new Memory.Asking("Small truths", "Was it used?", List.of("Help.")));
  }

  private static Learned planned(Memory.Question... questions) {
    return later(new Learned.Later(List.of(questions), List.of()));
  }

  private static Learned settled(String id, boolean open) {
    return later(new Learned.Later(List.of(), List.of(new Learned.Settled(id, "small", open))));
  }

  private static Learned later(Learned.Later later) {
    Learned nothing = Memories.nothing();
    return new Learned(nothing.agreed(), nothing.letters(), nothing.past(), nothing.items(), later);
  }

  private static List<Memory.Question> due(CoupleMemory memory) {
    return memory.memory("any", DAY.plusYears(1)).questions();
  }

  @Test
  void itIsAskedFromItsDayOnWhateverIsPlayed() {
    for (String deck : List.of("small", "five")) {
      assertThat(PLANNED.memory(deck, DAY.plusDays(6)).questions()).isEmpty();
      assertThat(PLANNED.memory(deck, DAY.plusDays(7)).questions()).containsExactly(USED);
      assertThat(PLANNED.memory(deck, DAY.plusDays(400)).questions()).containsExactly(USED);
    }
  }

  @Test
  void theOldestIsAskedFirst() {
    Memory.Question sooner = new Memory.Question("p-1-both", "zoo", DAY.plusDays(2), USED.asking());
    assertThat(due(PLANNED.learned("zoo", planned(sooner)))).containsExactly(sooner, USED);
  }

  @Test
  void aSecondOneOfTheSameDeckTakesItsPlaceForGood() {
    Memory.Question next = question("p7qrs-14-both", DAY.plusDays(14));
    CoupleMemory memory = PLANNED.learned("small", planned(next));

    assertThat(due(memory)).containsExactly(next);
    assertThat(due(memory.learned("small", planned(USED)))).containsExactly(next);
    CoupleMemory asked = memory.learned("any", settled(next.id(), true));
    assertThat(due(asked.learned("small", planned(USED)))).isEmpty();
  }

  @Test
  void anOlderOneThatIsLearnedLateDoesNotTakeIt() {
    Memory.Question next = question("p7qrs-14-both", DAY.plusDays(14));
    CoupleMemory memory =
        CoupleMemory.NONE.learned("small", planned(next)).learned("small", planned(USED));

    assertThat(due(memory)).containsExactly(next);
  }

  @Test
  void onceBothWereAskedItIsGoneAndOnlyAClosedDeckLeavesAMark() {
    CoupleMemory open = PLANNED.learned("any", settled(USED.id(), true));
    CoupleMemory closed = PLANNED.learned("any", settled(USED.id(), false));

    for (CoupleMemory memory : List.of(open, closed)) {
      assertThat(due(memory)).isEmpty();
      assertThat(due(memory.learned("small", planned(USED)))).isEmpty();
      assertThat(memory.gone()).containsExactly(USED.id());
      assertThat(memory.lastPlayed("small")).contains(Samples.AT);
    }
    assertThat(open.closed()).isEmpty();
    assertThat(closed.closed()).containsExactly("small");
    assertThat(closed.memory("any", DAY).past().closed()).containsExactly("small");
  }

  @Test
  void whatIsClosedStaysClosed() {
    CoupleMemory closed = CoupleMemory.NONE.learned("any", settled(USED.id(), false));
    CoupleMemory later =
        closed
            .learned("small", planned(question("p7qrs-14-both", DAY)))
            .learned("any", settled("p7qrs-14-both", true))
            .begun(FIRST)
            .finished(FIRST, "small", Samples.AT, Memories.nothing());

    assertThat(later.closed()).containsExactly("small");
  }

  @Test
  void learningTwiceIsLearningOnce() {
    assertThat(PLANNED.finished(FIRST, "small", Samples.AT, planned(USED))).isEqualTo(PLANNED);
    CoupleMemory asked = PLANNED.learned("any", settled(USED.id(), false));
    assertThat(asked.learned("any", settled(USED.id(), false))).isEqualTo(asked);
  }

  @Test
  void theCouplesFileKeepsBoth() throws Exception {
    CoupleMemory memory =
        PLANNED.learned("any", settled("p7qrs-14-both", false)).learned("small", planned(USED));
    Map<String, Object> file = new LinkedHashMap<>();
    CoupleCodec.encode(file, memory);

    assertThat(CoupleCodec.decode(file)).isEqualTo(memory);
    assertThat(Json.text(file)).contains("\"closed\":true", "\"later\":{\"id\":\"k3fzm-14-both\"");
    CoupleCodec.encode(file, PLANNED.learned("any", settled(USED.id(), true)));
    assertThat(Json.text(file)).doesNotContain("closed", "later", "Was it used?");
  }

  @Test
  void aSessionKeepsWhatItAsksAndNotWhatIsClosed() throws Exception {
    CoupleMemory couple = PLANNED.learned("any", settled("p7qrs-14-both", false));
    Memory memory = couple.learned("small", planned(USED)).memory("small", DAY.plusDays(7));
    assertThat(memory.past().closed()).containsExactly("small");
    Sessions sessions = new Sessions(Directories.from(Map.of(), home), new Random(1));
    OpenSession begun =
        sessions.create(Samples.AT, new SessionDeck("deck: x\n"), Samples.BEGUN, memory);
    begun.journal().close();
    OpenSession again = sessions.open(begun.id());
    again.journal().close();

    assertThat(again.given().memory().questions()).containsExactly(USED);
    assertThat(again.given()).isEqualTo(begun.given());
    Path folder = sessions.folder(begun.id());
    assertThat(Files.readString(folder.resolve("memory.json"))).doesNotContain("closed");
  }

  @Test
  void whoOnlyBringsAClosedDeckLeavesNoTraceOfItInASession() {
    Memory memory =
        CoupleMemory.NONE.learned("any", settled(USED.id(), false)).memory("small", DAY);
    Sessions sessions = new Sessions(Directories.from(Map.of(), home), new Random(1));
    OpenSession begun =
        sessions.create(Samples.AT, new SessionDeck("deck: x\n"), Samples.BEGUN, memory);
    begun.journal().close();

    assertThat(sessions.folder(begun.id()).resolve("memory.json")).doesNotExist();
  }
}
