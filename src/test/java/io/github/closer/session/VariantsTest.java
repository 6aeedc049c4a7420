package io.github.closer.session;

import static io.github.closer.session.InEnglish.PHRASES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other words for the same step. */
class VariantsTest {
  private static final Set<String> WORDS = Set.of("One?", "Two?", "Three?");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ask: One?, who: each",
        "ask: One?, private: until_both",
        "scale: One?, who: each",
        "choose: One?, options: [A, B], own: yes, who: each",
        "turns: One?",
        "guess: One?",
        "match: One?, items: [A, B]",
        "agree: One?, who: each",
        "consent: One?",
        "say: One?"
      })
  void chanceTakesOneAndTheSameForEverybody(String step) {
    Set<String> taken = new HashSet<>();
    String yaml = "title: T\nsteps:\n  - {" + step + ", variants: [Two?, Three?]}\n";
    for (int seed = 0; seed < 40; seed++) {
      Sitting sitting = Rehearsed.deck(yaml, Chance.of(seed)).sitting().finish();

      List<String> shown =
          sitting.texts().stream()
              .map(text -> text.split("\n\n", -1)[0])
              .filter(WORDS::contains)
              .distinct()
              .toList();
      assertThat(shown).as("seed " + seed).hasSize(1);
      taken.addAll(shown);
    }
    assertThat(taken).isEqualTo(WORDS);
  }

  @Test
  void aBreakChangesNoWords() {
    String yaml = "title: T\nsteps:\n  - ask: One?\n    variants: [Two?, Three?]\n";
    for (int seed = 0; seed < 20; seed++) {
      Sitting sitting = Rehearsed.deck(yaml, Chance.of(seed)).sitting().plain();
      String words = sitting.text();

      sitting.wants(Move.BREAK).choose(0).choose(0).done().pass().pass();
      sitting.until(PHRASES.say("back")).choose(0);

      assertThat(sitting.text()).isEqualTo(words);
    }
  }

  @Test
  void roundsMayHaveDifferentWords() {
    String yaml =
        """
        title: T
        steps:
          - repeat: 12
            steps:
              - ask: One?
                variants: [Two?, Three?]
        """;

    assertThat(Rehearsed.deck(yaml).sitting().finish().texts()).containsAll(WORDS);
  }

  @Test
  void namesStandInVariantsToo() {
    String yaml =
        "title: T\nsteps:\n  - ask: For $partner?\n    who: a\n    variants: [\"$partner?\"]\n";

    for (int seed = 0; seed < 10; seed++) {
      assertThat(Rehearsed.deck(yaml, Chance.of(seed)).sitting().plain().text())
          .isIn("For Sam?", "Sam?");
    }
  }
}
