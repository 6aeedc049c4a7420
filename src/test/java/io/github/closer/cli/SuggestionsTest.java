package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Deck;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.OtherFiles;
import io.github.closer.deck.Source;
import io.github.closer.store.DeckMemory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

  /**
   * A deck is written as its name and what is said of it: {@code d2} its depth, {@code m30} its
   * minutes, {@code -5} played five days ago, {@code drawn-5} left in the middle then, {@code care}
   * for whom it is not, {@code week} rests, {@code later} asked about on another day, {@code open}
   * in the middle of it, {@code one} and {@code four} for so many people.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nothing there                              | 9 |                                              |
          one deck                                   | 9 | a d2                                         | a
          no more than three                         | 9 | a d1, b d1, c d1, d d1                       | a b c
          not played comes before played             | 9 | a d1 -400, b d2                              | b a
          then what was played longest ago           | 9 | a d1 -1, b d1 -9, c d1 -5                    | b c a
          what was left in the middle counts as well | 9 | a d1 drawn-2, b d1 -3                        | b a
          the later of both counts                   | 9 | a d1 -9 drawn-2, b d1 -3                     | b a
          the lighter of what was not played         | 9 | a d3, b d1, c d2                             | b c a
          the shorter of equal depth                 | 9 | a d1 m30, b d1 m5, c d1 m20                  | b c a
          without minutes counts as long             | 9 | a d1, b d1 m90                               | b a
          equal ones by name                         | 9 | b d1 m5, a d1 m5                             | a b
          the first is for any evening               | 9 | a d1 care, b d2 -3                           | b a
          and not a deep one                         | 9 | a d3, b d2 -1                                | b a
          of those the newest                        | 9 | a d1 care, b d2 -3, c d2 -5                  | c a b
          where there is none, as they come          | 9 | a d3, b d2 care                              | b a
          nobody's first evening is deep             | 0 | a d3, b d2                                   | b
          nor the third                              | 2 | a d3, b d2 -1                                | b
          then it may be                             | 3 | a d3, b d2 -1                                | b a
          newcomers get what needs thought last      | 0 | a d1 care, b d2, c d1 m20                    | c b a
          a deck that rests                          | 9 | a d1 week -3, b d1                           | b
          has rested                                 | 9 | a d1 week -7, b d1                           | b a
          was not played yet                         | 9 | a d1 week, b d1                              | a b
          a deck that is asked about later           | 9 | a d2 later, b d1                             | b
          the one they are in the middle of          | 9 | a d1 open, b d1                              | b
          not for two                                | 9 | a d1 one, b d1 four, c d1                    | c
          played on a day to come                    | 9 | a d1 --2, b d1 -2                            | b a
          """)
  void are_chosen_so(String why, int evenings, String decks, String expected) {
    List<Shelved> shelf =
        Arrays.stream(decks == null ? new String[0] : decks.split(", *"))
            .map(SuggestionsTest::deck)
            .toList();
    Optional<String> open =
        Arrays.stream(decks == null ? new String[0] : decks.split(", *"))
            .filter(deck -> deck.contains(" open"))
            .map(deck -> deck.split(" ", -1)[0])
            .findFirst();

    List<String> names =
        new Suggestions(TODAY, ZONE, evenings, open).of(shelf).stream().map(Shelved::name).toList();

    assertThat(String.join(" ", names)).isEqualTo(expected == null ? "" : expected);
  }

  /** Its absence would tell what somebody answered, or that chance did. */
  @Test
  void nothing_depends_on_whether_the_gates_of_a_deck_stay_closed() {
    Shelved open = deck("a d2 later");
    Shelved closed =
        new Shelved(
            "a",
            open.deck(),
            new DeckMemory(Optional.empty(), Map.of(), Map.of(), true, Optional.empty()));
    Shelved other = deck("b d2");
    Shelved closedOther = new Shelved("b", other.deck(), closed.left());
    Suggestions suggestions = new Suggestions(TODAY, ZONE, 9, Optional.empty());

    assertThat(names(suggestions.of(List.of(open, other))))
        .isEqualTo(names(suggestions.of(List.of(closed, other))))
        .isEqualTo(names(suggestions.of(List.of(closed, closedOther))))
        .containsExactly("b");
  }

  private static List<String> names(List<Shelved> decks) {
    return decks.stream().map(Shelved::name).toList();
  }

  private static Shelved deck(String written) {
    List<String> words = List.of(written.split(" "));
    String name = words.get(0);
    StringBuilder yaml = new StringBuilder("title: Deck " + name + "\n");
    Optional<Instant> played = Optional.empty();
    Map<String, LocalDate> drawn = Map.of();
    String step = "  - say: Hello.\n";
    for (String word : words.subList(1, words.size())) {
      if (word.matches("-+\\d+")) {
        int days = Integer.parseInt(word.substring(1));
        played = Optional.of(TODAY.minusDays(days).atTime(20, 0).atZone(ZONE).toInstant());
      } else if (word.startsWith("drawn-")) {
        drawn = Map.of("card", TODAY.minusDays(Integer.parseInt(word.substring(6))));
      } else if (word.equals("later")) {
        step = "  - later: Was it used against you?\n    after: 1 week\n" + step;
      } else {
        yaml.append(cover(word));
      }
    }
    String text = yaml + "steps:\n" + step;
    Deck deck =
        DeckReader.read(new Source(name + ".yaml", text), name, OtherFiles.NONE)
            .value()
            .orElseThrow();
    return new Shelved(
        name, words.contains("d3") ? deep(deck) : deck, new DeckMemory(played, Map.of(), drawn));
  }

  /** A whole deep deck is long; what counts here is its cover. */
  private static Deck deep(Deck deck) {
    Deck.About about = deck.about();
    Deck.About deep =
        new Deck.About(about.id(), about.title(), about.summary(), about.minutes(), 3);
    return new Deck(deep, deck.shelf(), deck.credits(), deck.contents(), deck.terms());
  }

  private static String cover(String word) {
    return switch (word) {
      case "d1", "d2" -> "depth: " + word.charAt(1) + "\n";
      case "care" -> "not_for: [When it is late]\n";
      case "week" -> "every: 1 week\n";
      case "one" -> "people: 1\n";
      case "four" -> "people: 4\n";
      case "open", "d3" -> "";
      default -> "minutes: " + Integer.parseInt(word.substring(1)) + "\n";
    };
  }
}
