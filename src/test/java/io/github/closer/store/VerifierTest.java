package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.closer.session.Event;
import io.github.closer.session.People;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTest {
  private static final SessionDeck DECK = new SessionDeck("deck: x\n", Map.of("part.yaml", "p"));

  @TempDir Path home;
  private Sessions sessions;
  private Verifier verifier;
  private SessionId id;
  private Path folder;

  @BeforeEach
  void anEveningWasPlayed() {
    Directories directories = Directories.from(Map.of(), home);
    sessions = new Sessions(directories, new Random(1));
    verifier = new Verifier(directories);
    Event.Heading heading = new Event.Heading("x", "X", DECK.hash(), 7, new People("Alex", "Sam"));
    OpenSession session =
        sessions.create(Samples.AT, DECK, new Event.Begun(Samples.AT, heading), Memories.brought());
    Samples.evening().stream()
        .skip(1)
        .filter(event -> !(event instanceof Event.Ended))
        .forEach(session.journal()::append);
    session.journal().close();
    id = session.id();
    folder = sessions.folder(id);
  }

  private byte[] journal() throws IOException {
    return Files.readAllBytes(folder.resolve("journal.jsonl"));
  }

  private Map<String, String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Map<String, String> all = new TreeMap<>();
      for (Path file : files.toList()) {
        all.put(
            file.getFileName().toString(),
            Files.getLastModifiedTime(file) + Arrays.toString(Files.readAllBytes(file)));
      }
      return all;
    }
  }

  private void write(byte[] bytes) {
    try {
      Files.write(folder.resolve("journal.jsonl"), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Verification.Contents contents(Verification found) {
    return found.journal().orElseThrow();
  }

  @Test
  void aSessionThatNothingHappenedToIsWhole() throws IOException {
    Map<String, String> before = files();

    Verification found = verifier.verify(id);

    assertThat(found.isWhole()).isTrue();
    assertThat(contents(found).before()).isEqualTo(14);
    assertThat(contents(found).behind()).isZero();
    assertThat(contents(found).span().orElseThrow().first()).isEqualTo(Samples.AT);
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void noJournalThatWasCutShortInsideALineIsWhole() throws IOException {
    byte[] whole = journal();
    int firstLine = indexOf(whole, '\n');
    for (int length = 0; length < whole.length; length += 5) {
      byte[] cut = Arrays.copyOf(whole, length);
      write(cut);
      boolean atALineEnd = length > 0 && cut[length - 1] == '\n';

      Verification found = verifier.verify(id);

      assertThat(found.isWhole()).as("%d bytes", length).isEqualTo(atALineEnd);
      assertThat(found.isTorn())
          .as("%d bytes", length)
          .isEqualTo(length > firstLine && !atALineEnd);
      assertThat(journal()).isEqualTo(cut);
    }
  }

  private static int indexOf(byte[] bytes, char sign) {
    int at = 0;
    while (bytes[at] != sign) {
      at++;
    }
    return at;
  }

  @Test
  void noFlippedBitIsTakenForWholeAndAllOtherRecordsAreCounted() throws IOException {
    byte[] whole = journal();
    for (int bit = 0; bit < whole.length * 8; bit += 37) {
      byte[] flipped = whole.clone();
      flipped[bit / 8] ^= (byte) (1 << (bit % 8));
      write(flipped);

      Verification found = verifier.verify(id);

      assertThat(found.isWhole()).as("bit %d", bit).isFalse();
      if (contents(found).state() instanceof JournalState.Damaged damaged) {
        assertThat(contents(found).before()).isEqualTo(damaged.line() - 1);
        // A line end that is gone makes one of two lines.
        assertThat(contents(found).behind()).isBetween(12 - damaged.line(), 14 - damaged.line());
      } else {
        assertThat(contents(found).before()).as("bit %d", bit).isEqualTo(13);
      }
    }
  }

  @Test
  void aTornTailIsPutAsideAndNothingElseIsChanged() throws IOException {
    byte[] whole = journal();
    write(Arrays.copyOf(whole, whole.length - 9));
    Map<String, String> before = files();

    verifier.repair(id);

    assertThat(verifier.verify(id).isWhole()).isTrue();
    assertThat(contents(verifier.verify(id)).before()).isEqualTo(13);
    Map<String, String> after = files();
    byte[] torn = Files.readAllBytes(folder.resolve("journal.jsonl.torn"));
    byte[] left = journal();
    assertThat(left.length + torn.length).isEqualTo(whole.length - 9);
    assertThat(Arrays.copyOf(whole, left.length)).isEqualTo(left);
    assertThat(Arrays.copyOfRange(whole, left.length, whole.length - 9)).isEqualTo(torn);
    after.keySet().removeIf(name -> name.startsWith("journal"));
    before.keySet().removeIf(name -> name.startsWith("journal"));
    assertThat(after).isEqualTo(before);
  }

  @Test
  void whatIsWholeOrDamagedIsNotTouchedByRepairing() throws IOException {
    Map<String, String> before = files();
    verifier.repair(id);
    assertThat(files()).isEqualTo(before);

    byte[] damaged = journal();
    damaged[damaged.length / 2] ^= 1;
    write(damaged);
    before = files();
    verifier.repair(id);
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void whatSomebodyPlaysIsNotRepaired() throws IOException {
    byte[] whole = journal();
    write(Arrays.copyOf(whole, whole.length - 9));
    byte[] torn = journal();
    try (Closeable lock = new LocalDisk().lock(folder.resolve("lock"))) {
      assertThat(lock).isNotNull();
      assertThatThrownBy(() -> verifier.repair(id)).isInstanceOf(JournalBusy.class);
    }
    assertThat(journal()).isEqualTo(torn);
    assertThat(folder.resolve("journal.jsonl.torn")).doesNotExist();
  }

  @Test
  void aDeckThatIsNotTheOneItBeganWithIsSaid() throws IOException {
    Files.writeString(folder.resolve("included.json"), "{\"part.yaml\":\"q\"}\n");

    Verification found = verifier.verify(id);

    assertThat(found.isWhole()).isFalse();
    assertThat(contents(found).state()).isInstanceOf(JournalState.Whole.class);
    assertThat(found.faults())
        .singleElement()
        .satisfies(
            fault -> assertThat(fault.inEnglish()).contains("not the one").contains(id.value()));
  }

  @Test
  void everyOtherFileThatCannotBeReadIsSaidByName() throws IOException {
    Files.delete(folder.resolve("deck.yaml"));
    Files.writeString(folder.resolve("memory.json"), "{");
    Files.delete(folder.resolve("journal.jsonl"));
    Files.createDirectory(folder.resolve("journal.jsonl"));

    Verification found = verifier.verify(id);

    assertThat(found.isWhole()).isFalse();
    assertThat(found.journal()).isEmpty();
    assertThat(found.faults().stream().map(fault -> fault.inEnglish()))
        .satisfiesExactly(
            fault -> assertThat(fault).contains("journal.jsonl"),
            fault -> assertThat(fault).contains("deck.yaml"),
            fault -> assertThat(fault).contains("memory.json"));
  }

  @Test
  void aNewerFormatIsNamed() {
    write(JournalLine.of("{\"format\":2,\"type\":\"begun\"}", 0, JournalLine.NONE).bytes());

    assertThat(contents(verifier.verify(id)).state()).isEqualTo(new JournalState.Newer(2));
    assertThat(verifier.verify(id).isWhole()).isFalse();
  }
}
