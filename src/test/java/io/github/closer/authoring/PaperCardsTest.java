package io.github.closer.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.text.Width;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperCardsTest {

  private static List<String> cards(String yaml) {
    return PaperCards.lines(Outline.of(Some.deck(yaml), Seat.BOTH, Medium.PAPER, Some.ENGLISH));
  }

  @Test
  void aCardStandsInAFrameWithItsNumberItsTimeAndItsHelp() {
    List<String> lines =
        cards(
            """
            title: Evening
            cards:
              - ask: What made you laugh?
                time: 2 min
                starter: I laughed
                hint: Small is fine.
              - 'Wide: 日本語?'
            """);

    assertThat(String.join("\n", lines))
        .isEqualTo(
            """
            Evening

            Depth 1 of 3 · for two

            = 2 cards =
            Cards come shuffled, and the deck ends with the last one. Both
            answer each card, one after the other, and who goes first changes
            from card to card.

            +----------------------------------------------------------------+
            | 1. Question · aloud · 2 minutes                                |
            |                                                                |
            | What made you laugh?                                           |
            | Begin with: I laughed …                                        |
            | Hint: Small is fine.                                           |
            +----------------------------------------------------------------+

            +----------------------------------------------------------------+
            | 2. Question · aloud                                            |
            |                                                                |
            | Wide: 日本語?                                                  |
            +----------------------------------------------------------------+"""
                .stripIndent());
    assertThat(lines)
        .filteredOn(line -> line.startsWith("|") || line.startsWith("+"))
        .allMatch(line -> Width.of(line) == PaperCards.WIDTH);
  }

  @Test
  void whatIsPrivateIsWrittenDownForOneself() {
    String cards =
        String.join(
            " ",
            cards(
                """
                title: T
                steps:
                  - note: What do you fear?
                    who: each
                    private: always
                  - ask: What do you hope?
                    who: each
                    private: until_both
                  - note: To be read later.
                    who: each
                    open: 3 days
                """));

    assertThat(cards.replaceAll("[|\\s]+", " "))
        .contains(
            "Each writes this down for themselves. Nobody else reads it.",
            "When both are done, show each other if you both want to",
            "fold it, and open it together in 3 days");
  }

  /** Nobody can say no unseen at a table, and the cards say so before anything else. */
  @Test
  void aDeckWithGatesSaysThatPaperKeepsNoSecret() {
    List<String> cards =
        cards(
            """
            title: T
            steps:
              - consent: Do you want this?
              - gate: How stirred up are you?
                pass: <= 4
            """
                .replace("<= 4", "'<= 4'"));
    String words = String.join(" ", cards).replaceAll("[|\\s]+", " ");

    assertThat(words)
        .contains("Paper keeps no secret")
        .contains("Each answers this alone, before you sit down", "Nobody asks why")
        .doesNotContain("by chance", "Nobody sees");
    assertThat(words.indexOf("Paper keeps no secret")).isLessThan(words.indexOf("1. Gate"));
  }

  @Test
  void whatOnlyLeadsOnStandsBetweenTheCards() {
    List<String> cards =
        cards("title: T\nsteps:\n  - draw: 1\n  - stop: Good night.\ncards: [One?, Two?]\n");

    assertThat(cards).contains("1. Draws 1 card");
  }
}
