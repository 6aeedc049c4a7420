package io.github.closer.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.docs.DeckFormatPage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page for those who write decks has every word there is. */
class DeckFormatWordsTest {

  @ParameterizedTest
  @EnumSource(Word.class)
  void theTableHasARowForEveryKindOfStepWithTheWordsOfItsOwn(Word verb) {
    List<String> rows =
        DeckFormatPage.reference()
            .lines()
            .filter(line -> line.startsWith("| `" + verb.word() + "` |"))
            .filter(line -> line.chars().filter(c -> c == '|').count() > 3)
            .toList();

    assertThat(rows).hasSize(1);
    String own = rows.get(0).split("\\|", -1)[3];
    assertThat(quoted(own)).containsExactlyElementsOf(verb.own().words());
  }

  private static List<String> quoted(String cell) {
    return Pattern.compile("`([^`]+)`").matcher(cell).results().map(m -> m.group(1)).toList();
  }

  @ParameterizedTest
  @EnumSource(Word.class)
  void everyKindOfStepOccursInAnExample(Word verb) {
    Stream<Step> steps =
        DeckFormatPage.examples().stream()
            .flatMap(example -> DeckFormatPage.read(example).value().stream())
            .flatMap(Deck::all);

    assertThat(steps).anyMatch(verb.kind()::isInstance);
  }

  @Test
  void everyWordThatMayStandOnAStepOccursInAnExample() {
    Set<String> words =
        Arrays.stream(Word.values()).flatMap(w -> w.known().stream()).collect(Collectors.toSet());
    String examples =
        DeckFormatPage.examples().stream()
            .map(example -> example.file().text())
            .collect(Collectors.joining());

    assertThat(words).allMatch(word -> examples.contains(word + ":"));
  }

  @Test
  void theTablesHaveEveryWordOfStepsAndDecks() {
    String reference = DeckFormatPage.reference();

    assertThat(Word.ANYWHERE.words()).allMatch(word -> isInFirstColumn(reference, word));
    assertThat(CoverReader.KNOWN).allMatch(word -> isInFirstColumn(reference, word));
  }

  private static boolean isInFirstColumn(String tables, String word) {
    return tables
        .lines()
        .filter(line -> line.startsWith("|"))
        .anyMatch(line -> line.split("\\|", -1)[1].contains("`" + word + "`"));
  }

  @Test
  void theTablesHaveAllThatCanBeAskedOfAnAnswer() {
    String reference = DeckFormatPage.reference();

    assertThat(Reference.Field.values())
        .allMatch(field -> field.word().isEmpty() || reference.contains("." + field.word()));
    assertThat(Condition.Comparison.values())
        .allMatch(sign -> reference.contains("`" + sign.symbol()));
  }

  @Test
  void thePageHasEveryValueThatIsAWord() {
    String page = DeckFormatPage.text();

    assertThat(Stream.of(Keep.values(), Who.values(), Privacy.values()).flatMap(Arrays::stream))
        .allMatch(value -> page.contains("`" + value.name().toLowerCase(Locale.ROOT) + "`"));
    assertThat(HintLists.names()).allMatch(list -> page.contains("`" + list + "`"));
  }
}
