package io.github.closer.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a journal's file, what can be relied on is told from what cannot. */
class JournalFuzz {
  static Stream<byte[]> journals() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of("src/test/resources/journals"))) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    Stream.Builder<byte[]> out = Stream.builder();
    for (Path file : files) {
      out.add(Files.readAllBytes(file));
    }
    return out.build();
  }

  @MethodSource("journals")
  @FuzzTest(maxDuration = "10m")
  void aJournalIsReadAsFarAsItHolds(byte[] bytes) {
    JournalScan scan = JournalScan.of(bytes);
    JournalReading reading = JournalReading.of(scan);

    assertThat(JournalScan.bytes(scan.lines())).isEqualTo(Arrays.copyOf(bytes, scan.length()));
    assertThat(reading.events()).hasSizeLessThanOrEqualTo(scan.lines().size());
    if (reading.state() instanceof JournalState.Whole) {
      assertThat(scan.length()).isEqualTo(bytes.length);
      assertThat(reading.events()).hasSameSizeAs(scan.lines()).isNotEmpty();
    }
    if (reading.state() instanceof JournalState.TornTail torn) {
      assertThat(torn.bytes()).isEqualTo((long) bytes.length - scan.length());
    }
  }

  /** A record of which the checksum holds, whatever it says: as another program would write it. */
  @FuzzTest(maxDuration = "10m")
  void aRecordIsUnderstoodOrDamage(byte[] bytes) {
    String json = new String(bytes, UTF_8).replace("\n", "");

    JournalReading reading =
        JournalReading.of(JournalScan.of(JournalLine.of("{" + json, 0, JournalLine.NONE).bytes()));

    assertThat(reading.events().isEmpty())
        .isEqualTo(!(reading.state() instanceof JournalState.Whole));
  }
}
