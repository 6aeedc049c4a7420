package io.github.closer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeutralWriterTest {
  private static String written(Consumer<PrintWriter> writing) {
    StringWriter out = new StringWriter();
    writing.accept(NeutralWriter.over(out));
    return out.toString();
  }

  @Test
  void whateverTheWayOfWritingNothingActs() {
    String act = "a\u001b]0;b\u0007\u202e\r";
    String seen = "a␛]0;b␇\uFFFD\n";

    assertThat(written(out -> out.print(act))).isEqualTo(seen);
    assertThat(written(out -> out.append(act))).isEqualTo(seen);
    assertThat(written(out -> out.write(act.toCharArray()))).isEqualTo(seen);
    assertThat(written(out -> out.printf("%s", act))).isEqualTo(seen);
    assertThat(written(out -> act.chars().forEach(out::write))).isEqualTo(seen);
    assertThat(written(out -> new IllegalStateException(act).printStackTrace(out)))
        .startsWith("java.lang.IllegalStateException: " + seen);
  }

  @Test
  void whatIsBehindItIsFlushedAndClosed() {
    List<String> calls = new ArrayList<>();
    Writer behind =
        new StringWriter() {
          @Override
          public void flush() {
            calls.add("flush");
          }

          @Override
          public void close() {
            calls.add("close");
          }
        };
    PrintWriter out = NeutralWriter.over(behind);
    out.flush();
    out.close();

    assertThat(calls).containsExactly("flush", "close");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"words, 你好 שלום", "a\tb\n", "BEGIN:VCALENDAR\r\n", "\u001b[1;31mred\u001b[0m"})
  void whatDoesNoHarmStaysAsItIs(String words) {
    assertThat(written(out -> out.print(words))).isEqualTo(words);
    assertThat(NeutralWriter.changes(words)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u001b[2J", "\u001b[8m", "\u001b[1;31H", "\u001b]0;m", "\u009b1m", "\r", "a\rb"})
  void noOtherSequencePasses(String words) {
    assertThat(written(out -> out.print(words))).isNotEqualTo(words).doesNotContain("\u001b");
    assertThat(NeutralWriter.changes(words)).isTrue();
  }

  @Test
  void wordsCannotEndTheColourTheyStandIn() {
    assertThat(written(out -> out.print(Tint.BOLD.of("a\u001b[0mb"))))
        .isEqualTo("\u001b[1ma␛[0mb\u001b[0m");
  }
}
