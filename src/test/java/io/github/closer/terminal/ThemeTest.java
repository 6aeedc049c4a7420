package io.github.closer.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {
  private static final String FAINT = "\033[2m";

  private static List<String> everything(Theme theme) {
    return Stream.of(
            theme.plain("words"),
            theme.quiet("words"),
            theme.strong("words"),
            theme.pointed("words"),
            theme.bar("words"),
            theme.mark("words"))
        .map(AttributedString::toAnsi)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void nothing_is_faint_and_without_colour_nothing_is_coloured(Theme.Kind kind) {
    assertThat(everything(new Theme(kind, true, true))).noneMatch(words -> words.contains(FAINT));
    assertThat(everything(new Theme(kind, false, true)))
        .noneMatch(words -> words.matches("(?s).*\\033\\[[0-9;]*(3[0-7]|9[0-7])[;m].*"));
  }

  @Test
  void the_plain_look_has_weights_only() {
    assertThat(everything(new Theme(Theme.Kind.PLAIN, true, true)))
        .isEqualTo(everything(new Theme(Theme.Kind.SOFT, false, true)))
        .containsOnly("words", "\033[1mwords\033[0m");
  }

  @Test
  void the_soft_look_colours_signs_and_no_words() {
    Theme soft = new Theme(true, true);
    assertThat(soft.bar("|").toAnsi()).contains("35");
    assertThat(soft.mark(">").toAnsi()).contains("35").contains("1");
    assertThat(soft.pointed("Tea").toAnsi()).isEqualTo("\033[1mTea\033[0m");
  }

  @Test
  void the_look_of_most_contrast_is_bold_and_points_in_reverse() {
    Theme contrast = new Theme(Theme.Kind.CONTRAST, true, true);
    assertThat(contrast.plain("words").toAnsi()).contains("\033[1m");
    assertThat(contrast.pointed("words").toAnsi()).contains("7;1");
    assertThat(contrast.bar("|").toAnsi()).contains("95");
  }
}
