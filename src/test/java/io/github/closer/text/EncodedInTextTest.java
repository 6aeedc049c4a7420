package io.github.closer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No room but this one makes signs harmless or writes sequences for a terminal: what ArchUnit does
 * not see, because it stands in literals.
 */
class EncodedInTextTest {
  /** An entity of HTML, and what begins a sequence or is written for the control it is. */
  private static final Pattern ENCODING =
      Pattern.compile("&(?:amp|lt|gt|quot|apos|#x?[0-9a-fA-F]+);|\\\\033|\\\\u+00(?:1[bB]|9[bB])");

  /**
   * Those who take a terminal over, paint on it and wipe it, and those who read what its keys send.
   */
  private static final Set<String> OF_THE_TERMINAL =
      Set.of(
          "Borrowing.java",
          "EditingKeys.java",
          "Keyboard.java",
          "Pen.java",
          "Screen.java",
          "Sequences.java",
          "Stages.java");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "deck",
        "session",
        "play",
        "rehearsal",
        "authoring",
        "transcript",
        "store",
        "terminal",
        "cli"
      })
  void noOtherRoomEncodesByItself(String room) {
    assertThat(JavaLiterals.of(room))
        .filteredOn(literal -> ENCODING.matcher(literal.text()).find())
        .filteredOn(literal -> !OF_THE_TERMINAL.contains(literal.file()))
        .isEmpty();
  }

  @Test
  void anEncodingIsSeen() {
    assertThat(List.of("&amp;", "a&lt;b", "&#39;", "\\033[2J", "\\u001b[1m", "\\u009B"))
        .allMatch(text -> ENCODING.matcher(text).find());
    assertThat(List.of("a & b", "&c", "\\u2026")).noneMatch(text -> ENCODING.matcher(text).find());
  }
}
