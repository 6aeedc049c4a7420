package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.closer.session.Event;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JournalRecoveryTest {
  @TempDir Path folder;
  private Path path;
  private Path torn;

  @BeforeEach
  void setUp() {
    path = folder.resolve("journal.jsonl");
    torn = folder.resolve("journal.jsonl.torn");
  }

  private static List<Event.Lasting> events(byte[] journal) {
    return JournalReading.of(JournalScan.of(journal)).events();
  }

  @Test
  void everyPrefixGivesExactlyItsCompleteLinesAndKeepsTheTail() throws IOException {
    byte[] journal = Samples.journal();
    List<Event.Lasting> all = events(journal);
    for (int length = 1; length <= journal.length; length++) {
      byte[] prefix = Arrays.copyOf(journal, length);
      int lines = 0;
      int whole = 0;
      for (int i = 0; i < length; i++) {
        if (prefix[i] == '\n') {
          lines++;
          whole = i + 1;
        }
      }
      Files.write(path, prefix);
      Files.deleteIfExists(torn);
      if (lines == 0) {
        assertThatThrownBy(() -> FileJournal.open(new LocalDisk(), path))
            .isInstanceOf(JournalDamaged.class);
        assertThat(Files.readAllBytes(path)).isEqualTo(prefix);
        continue;
      }
      FileJournal.Opened opened = FileJournal.open(new LocalDisk(), path);
      opened.journal().close();
      assertThat(opened.events()).as("length %d", length).isEqualTo(all.subList(0, lines));
      assertThat(opened.setAside()).isEqualTo(length - whole);
      assertThat(Files.size(path)).isEqualTo(whole);
      assertThat(Files.exists(torn)).isEqualTo(whole < length);
      if (whole < length) {
        assertThat(Files.readAllBytes(torn)).isEqualTo(Arrays.copyOfRange(prefix, whole, length));
      }
    }
  }

  @Test
  void everyFlippedBitIsFound() {
    byte[] journal = Samples.journal();
    List<Event.Lasting> all = events(journal);
    int lastLine =
        new String(journal, StandardCharsets.ISO_8859_1).lastIndexOf('\n', journal.length - 2);
    for (int bit = 0; bit < journal.length * 8; bit++) {
      byte[] flipped = journal.clone();
      flipped[bit / 8] ^= (byte) (1 << (bit % 8));
      JournalReading reading = JournalReading.of(JournalScan.of(flipped));
      assertThat(reading.state()).as("bit %d", bit).isNotInstanceOf(JournalState.Whole.class);
      assertThat(reading.events()).isEqualTo(all.subList(0, reading.events().size()));
      if (bit / 8 <= lastLine) {
        assertThat(reading.state()).as("bit %d", bit).isInstanceOf(JournalState.Damaged.class);
      }
    }
  }

  @Test
  void tornSectorsInTheLastRecordAreATornTail() {
    byte[] journal = Samples.journal(Samples.evening().subList(0, 8));
    int start =
        new String(journal, StandardCharsets.ISO_8859_1).lastIndexOf('\n', journal.length - 2) + 1;
    for (int from = start; from < journal.length; from += 7) {
      for (int to = from + 1; to <= journal.length; to += 5) {
        byte[] holed = journal.clone();
        Arrays.fill(holed, from, to, (byte) 0);
        assertThat(JournalScan.of(holed).state())
            .isEqualTo(new JournalState.TornTail(journal.length - start));
      }
    }
  }

  @Test
  void damageInTheMiddleIsReportedAndNothingIsRewritten() throws IOException {
    byte[] journal = Samples.journal();
    journal[new String(journal, StandardCharsets.ISO_8859_1).indexOf("How close")] = 'X';
    Files.write(path, journal);
    Path beside = Files.writeString(folder.resolve("journal.jsonl.new"), "perhaps the only copy");
    JournalDamaged damage =
        catchThrowableOfType(JournalDamaged.class, () -> FileJournal.open(new LocalDisk(), path));
    assertThat(damage.line()).isEqualTo(2);
    assertThat(damage.path()).isEqualTo(path);
    assertThat(damage.events()).containsExactly(Samples.BEGUN);
    assertThat(damage.kind().exitStatus()).isEqualTo(65);
    assertThat(damage).hasMessageContaining("line 2").hasMessageContaining(path.toString());
    assertThat(Files.readAllBytes(path)).isEqualTo(journal);
    assertThat(JournalReading.of(JournalScan.of(journal)).beyond()).hasSize(13);
    assertThat(beside).exists();
  }

  @Test
  void aLineThatIsMissingRepeatedOrSwappedIsDamage() {
    List<String> lines = new String(Samples.journal(), StandardCharsets.UTF_8).lines().toList();
    assertDamagedAt(3, lines.get(0), lines.get(1), lines.get(3));
    assertDamagedAt(3, lines.get(0), lines.get(1), lines.get(1), lines.get(2));
    assertDamagedAt(2, lines.get(0), lines.get(2), lines.get(1));
    assertDamagedAt(1, lines.get(1), lines.get(2));
    assertDamagedAt(1, "");
    assertDamagedAt(2, lines.get(0), "", lines.get(1));
  }

  private static void assertDamagedAt(int line, String... lines) {
    byte[] journal = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    assertThat(JournalScan.of(journal).state()).isEqualTo(new JournalState.Damaged(line));
  }

  @Test
  void aWholeRecordThatMakesNoSenseIsDamage() {
    JournalLine first = JournalLine.of(EventCodec.encode(Samples.BEGUN), 0, JournalLine.NONE);
    JournalLine wrong = JournalLine.of("{\"type\":\"closed\"}", 1, first.checksum());
    JournalLine last =
        JournalLine.of(EventCodec.encode(new Event.Ended(Samples.AT)), 2, wrong.checksum());
    JournalReading reading =
        JournalReading.of(JournalScan.of(JournalScan.bytes(List.of(first, wrong, last))));
    assertThat(reading.state()).isEqualTo(new JournalState.Damaged(2));
    assertThat(reading.beyond()).containsExactly(new Event.Ended(Samples.AT));
  }

  @Test
  void anEmptyFileOrOneThatDoesNotBeginIsDamage() {
    assertThat(JournalScan.of(new byte[0]).state()).isEqualTo(new JournalState.Damaged(1));
    byte[] endOnly = Samples.journal(List.of(new Event.Ended(Samples.AT)));
    assertThat(JournalReading.of(JournalScan.of(endOnly)).state())
        .isEqualTo(new JournalState.Damaged(1));
  }

  @Test
  void aNewerFormatIsRefusedByName() throws IOException {
    String json = EventCodec.encode(Samples.BEGUN).replace("\"format\":1", "\"format\":2");
    byte[] journal = JournalLine.of(json, 0, JournalLine.NONE).bytes();
    Files.write(path, journal);
    assertThat(JournalScan.of(journal).state()).isEqualTo(new JournalState.Newer(2));
    assertThatThrownBy(() -> FileJournal.open(new LocalDisk(), path))
        .isInstanceOf(StoreFailure.class)
        .hasMessageContaining("written by a newer closer (journal format 2)");
    assertThat(Files.readAllBytes(path)).isEqualTo(journal);
  }

  static Stream<Arguments> goldenJournals() {
    return Stream.of(
        Arguments.of("format-1", GoldenJournal.events()),
        Arguments.of("format-1-two-couples", GoldenJournal.twoCouples()),
        Arguments.of("format-1-alone", GoldenJournal.alone()));
  }

  @ParameterizedTest
  @MethodSource("goldenJournals")
  void theGoldenJournalsOfFormatOneAreReadForEver(String name, List<Event.Lasting> events)
      throws IOException {
    Path golden = Path.of("src/test/resources/journals", name + ".jsonl");
    byte[] bytes = Files.readAllBytes(golden);
    JournalReading reading = JournalReading.of(JournalScan.of(bytes));
    assertThat(reading.state()).isEqualTo(new JournalState.Whole());
    assertThat(reading.events()).isEqualTo(events);
    assertThat(Samples.journal(events)).isEqualTo(bytes);
  }
}
