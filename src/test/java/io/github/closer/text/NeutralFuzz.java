package io.github.closer.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever words are made of, halves of characters too: nothing of them controls a screen. */
class NeutralFuzz {
  static Stream<byte[]> words() {
    return Stream.of("Hello.", "\u001b[2J", "a\u202eb\r\nc\u2028", "\ud800x\udc00", "| `*_~<b>&")
        .map(words -> words.getBytes(UTF_16BE));
  }

  @MethodSource("words")
  @FuzzTest(maxDuration = "10m")
  void nothingControlsAScreen(byte[] bytes) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      words.append((char) ((bytes[i] << 8) | (bytes[i + 1] & 0xFF)));
    }

    String lines = Neutral.lines(words.toString());
    String line = Neutral.line(words.toString());

    assertThat(lines.codePoints().filter(c -> c != '\n').mapToObj(Character::getType))
        .doesNotContain((int) Character.CONTROL, (int) Character.SURROGATE);
    assertThat(line).doesNotContain("\n");
    assertThat(Neutral.lines(lines)).isEqualTo(lines);
    assertThat(Markdown.escape(words.toString())).doesNotContain("\n");
  }
}
