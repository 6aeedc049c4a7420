package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Rule;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulePagesTest {
  @TempDir Path folder;
  private AtHome home;

  @BeforeEach
  void atHome() {
    home = new AtHome(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"D071", "d071", "D71", "71", "COMPARES_APPLES", "compares-apples", " d071 "})
  void showsTheRuleThatIsAskedFor(String asked) {
    AtHome.Ran ran = home.run("check", "--explain", asked);

    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .startsWith("error[D071]: Two things that cannot be compared\n\nA scale gives a number")
        .contains("\nBefore:\n\n    title: Evening\n", "\nMended:\n\n    title: Evening\n")
        .endsWith("when: close >= 7\n");
  }

  @Test
  void namesTheFilesOfAnExampleThatHasSeveral() {
    assertThat(home.run("check", "--explain", "D080").out())
        .contains("\n  shared/listening.yaml:\n\n    title: Listening\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"all", "ALL", ""})
  void listsAllRulesByTheirTitles(String asked) {
    AtHome.Ran ran =
        asked.isEmpty() ? home.run("check", "--explain") : home.run("check", "--explain", asked);

    assertThat(ran.status()).isZero();
    assertThat(ran.out().lines())
        .hasSize(Rule.values().length)
        .contains("D010  error    Indented with a tab", "D014  warning  A question with a colon");
  }

  @Test
  void asksBackWhereThereIsNoSuchRule() {
    AtHome.Ran misspelt = home.run("check", "--explain", "no-titel");
    AtHome.Ran unknown = home.run("check", "--explain", "D999");

    assertThat(misspelt.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(misspelt.err())
        .isEqualTo(
            """
            There is no rule "no-titel".
            Did you mean no_title? closer check --explain all lists them.
            """);
    assertThat(unknown.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(unknown.err())
        .isEqualTo(
            """
            There is no rule "D999".
            closer check --explain all lists them.
            """);
    assertThat(unknown.out()).isEmpty();
  }
}
