package io.github.closer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The encoders for tools: what they leave and what they change. */
class LabelsTest {
  @Test
  void inMermaidAllButTheSimplestSignsAreNumbers() {
    assertThat(Mermaid.escape("Say, \"it's\" (5 + 1)?")).isEqualTo("Say, #34;it's#34; (5 + 1)?");
    assertThat(Mermaid.escape("a\nb\u007f\u0080é你[x]#;"))
        .isEqualTo("a b\u2421\ufffdé你#91;x#93;#35;#59;");
    assertThat(Mermaid.escape("~{}")).isEqualTo("#126;#123;#125;");
  }

  @Test
  void inGraphvizNoSignLeavesItsQuotes() {
    assertThat(Dot.escape("a \"b\" \\n c&lt;\nd")).isEqualTo("a \\\"b\\\" \\\\n c&amp;lt; d");
  }

  @Test
  void inACalendarNothingEndsALine() {
    assertThat(Ics.escape("tea, milk; \\ and\nEND:VEVENT\r\nx"))
        .isEqualTo("tea\\, milk\\; \\\\ and\\nEND:VEVENT\\nx");
  }
}
