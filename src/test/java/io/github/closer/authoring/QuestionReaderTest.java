package io.github.closer.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.authoring.Questions.Column;
import io.github.closer.authoring.Questions.Question;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionReaderTest {

  private static List<String> texts(Questions questions) {
    return questions.all().stream().map(Question::text).toList();
  }

  @Test
  void eachLineIsAQuestionWithoutItsBulletOrNumber() {
    Questions list =
        QuestionReader.list(
            "\uFEFF- One?\r\n\r\n  * Two?\r3. Three?\n12) Four?\n• Five?\n1984?\n-six\n",
            Some.ENGLISH);

    assertThat(texts(list))
        .containsExactly("One?", "Two?", "Three?", "Four?", "Five?", "1984?", "-six");
    assertThat(list.notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*two*           | two",
        "**three**       | three",
        "_Why now?_      | Why now?",
        "- [ ] four      | four",
        "[x] four        | four",
        "- **five**      | five",
        "six *           | six *",
        "What *now*?     | What *now*?",
        "*This* or *that*| *This* or *that*",
        "**half*         | **half*",
        "a) Why?         | Why?",
        "1.1 Why?        | Why?",
        "2.10.3. Why?    | Why?",
        "> Why?          | Why?",
        "> 1. Why?       | Why?",
        "1984 was when?  | 1984 was when?",
        "I) or not       | or not",
        "[maybe] this    | [maybe] this",
      })
  void marksOfAListAreTakenAwayInPairsOrNotAtAll(String line, String question) {
    assertThat(texts(QuestionReader.list(line, Some.ENGLISH))).containsExactly(question);
  }

  @Test
  void aQuoteThatNothingEndsEndsWithItsLine() {
    Questions atTheEnd =
        QuestionReader.table("question,tags\nOne?,us\n\"Two?\nThree?,us\nFour?,\n", Some.ENGLISH);
    Questions before =
        QuestionReader.table(
            "tags,question\nus,\"One?\nus,\"Two, or not?\"\nus,Three?\n", Some.ENGLISH);

    assertThat(texts(atTheEnd)).containsExactly("One?", "Two?", "Three?", "Four?");
    assertThat(atTheEnd.notes())
        .containsExactly("Line 3 begins with a quotation mark that nothing ends.");
    assertThat(texts(before)).containsExactly("One?", "Two, or not?", "Three?");
    assertThat(before.notes())
        .containsExactly("Line 2 has a text that begins with a quotation mark that nothing ends.");
  }

  @Test
  void aHeadingBecomesTheTagOfWhatStandsBelow() {
    Questions list =
        QuestionReader.list(
            "Before?\n## For us, both!\nOne?\n#\nTwo?\n# Später\nDrei?\n", Some.ENGLISH);

    assertThat(list.all())
        .containsExactly(
            new Question("Before?", Map.of()),
            new Question("One?", Map.of(Column.TAGS, "for-us-both")),
            new Question("Two?", Map.of()),
            new Question("Drei?", Map.of(Column.TAGS, "später")));
    assertThat(list.notes())
        .containsExactly(
            "“For us, both!” is a heading: the questions below it have the tag for-us-both.",
            "“Später” is a heading: the questions below it have the tag später.");
  }

  @Test
  void whatIsThereTwiceIsTakenOnceWhateverItsCaseAndPunctuation() {
    Questions list =
        QuestionReader.list("What now?\nOther\nwhat NOW\n- What, now…\n?!\n!?\n", Some.ENGLISH);

    assertThat(texts(list)).containsExactly("What now?", "Other", "?!", "!?");
    assertThat(list.notes()).containsExactly("Lines 3, 4 are there twice and were taken once.");
  }

  @Test
  void invisibleCharactersAreLeftOutAndTold() {
    Questions list =
        QuestionReader.list("Wh\u0007y\u202E?\n\u0000\n" + "x".repeat(3_000) + "\n", Some.ENGLISH);

    assertThat(texts(list)).containsExactly("Why?");
    assertThat(list.notes())
        .containsExactly(
            "Lines 1, 2 had invisible control characters, which are left out.",
            "Line 3 is too long for a card and is left out.");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void aTableNamesItsColumnsInAnyOrderAndCase(String separator) {
    String table =
        """
        Depth,QUESTION,tags,Who,time,answer
        2,"Why, ""really""?",past us,each,2 min,line
        ,Second?,,,,
        """
            .replace(",", separator)
            .replace("Why" + separator, "Why,");

    Questions questions = QuestionReader.table(table, Some.ENGLISH);

    assertThat(questions.all())
        .containsExactly(
            new Question(
                "Why, \"really\"?",
                Map.of(
                    Column.DEPTH, "2",
                    Column.TAGS, "past us",
                    Column.WHO, "each",
                    Column.TIME, "2 min",
                    Column.ANSWER, "line")),
            new Question("Second?", Map.of()));
    assertThat(questions.notes()).isEmpty();
  }

  @Test
  void withoutAHeadTheFirstColumnHoldsTheQuestions() {
    Questions two = QuestionReader.table("One?,x\n\"Two\nlines?\",y\n", Some.ENGLISH);
    Questions one = QuestionReader.table("So why?\nAnd if not, why not?\n", Some.ENGLISH);

    assertThat(texts(two)).containsExactly("One?", "Two\nlines?");
    assertThat(texts(one)).containsExactly("So why?", "And if not, why not?");
    assertThat(two.notes()).singleElement().asString().contains("the first column was taken");
    assertThat(one.notes()).isEmpty();
  }

  @Test
  void whatADeckWouldNotTakeIsLeftOutAndToldInTheWordsOfTheDeckReader() {
    Questions questions =
        QuestionReader.table(
            "question,depth,time,mood\nWhy?,9,soon,blue\nWho?,1,3 min,red,x\n", Some.ENGLISH);

    assertThat(questions.all())
        .containsExactly(
            new Question("Why?", Map.of()),
            new Question("Who?", Map.of(Column.DEPTH, "1", Column.TIME, "3 min")));
    assertThat(questions.notes())
        .hasSize(4)
        .anySatisfy(note -> assertThat(note).startsWith("The column \"mood\" is left out."))
        .anySatisfy(note -> assertThat(note).startsWith("Line 2: depth is left out").contains("9"))
        .anySatisfy(note -> assertThat(note).startsWith("Line 2: time is left out"))
        .anySatisfy(note -> assertThat(note).startsWith("Line 3 has more fields"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# only a heading", "- \n*\n"})
  void nothingIsNoQuestion(String text) {
    assertThat(QuestionReader.list(text, Some.ENGLISH).all()).isEmpty();
    assertThat(
            QuestionReader.table(
                    text.replace("# only a heading", "").replace("- \n*\n", ""), Some.ENGLISH)
                .all())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "\"\"", "a\"b,c", "\"a", "\"a\"b,c", ",,,", "\"a\n"})
  void aBrokenTableIsReadAsFarAsItCan(String table) {
    assertThat(QuestionReader.table(table, Some.ENGLISH)).isNotNull();
  }
}
