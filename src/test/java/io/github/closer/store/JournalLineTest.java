package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;

class JournalLineTest {
  private static final String RECORD = "{\"seq\":0,\"prev\":\"00000000\",\"text\":\"x\"}";

  private static Optional<JournalLine> read(byte[] json) {
    CRC32C crc = new CRC32C();
    crc.update(json);
    String line =
        HexFormat.of().toHexDigits((int) crc.getValue())
            + ' '
            + new String(json, StandardCharsets.ISO_8859_1);
    byte[] bytes = line.getBytes(StandardCharsets.ISO_8859_1);
    return JournalLine.read(bytes, 0, bytes.length);
  }

  @Test
  void aSignThatSomebodyTypedIsNoSignOfAReplacement() {
    String json = RECORD.replace('x', '\ufffd');

    assertThat(read(json.getBytes(StandardCharsets.UTF_8)).orElseThrow().json()).isEqualTo(json);
  }

  @Test
  void bytesThatAreNoCharactersAreNoLineThoughTheirChecksumHolds() {
    byte[] json = RECORD.getBytes(StandardCharsets.UTF_8);
    json[RECORD.indexOf('x')] = (byte) 0xFF;

    assertThat(read(json)).isEmpty();
  }

  @Test
  void aLineFollowsInItsPlaceAlone() {
    JournalLine line = JournalLine.of("{\"type\":\"x\"}", 12, "0123abcd");

    assertThat(line.follows(12, "0123abcd")).isTrue();
    assertThat(line.follows(1, "0123abcd")).isFalse();
    assertThat(line.follows(12, "0123abce")).isFalse();
    assertThat(JournalLine.of(line.json(), 3, JournalLine.NONE).json())
        .isEqualTo("{\"seq\":3,\"prev\":\"00000000\",\"type\":\"x\"}");
  }
}
