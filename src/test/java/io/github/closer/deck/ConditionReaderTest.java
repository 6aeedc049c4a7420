package io.github.closer.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Condition.And;
import io.github.closer.deck.Condition.AnswerValue;
import io.github.closer.deck.Condition.Answered;
import io.github.closer.deck.Condition.Compare;
import io.github.closer.deck.Condition.Comparison;
import io.github.closer.deck.Condition.Holds;
import io.github.closer.deck.Condition.In;
import io.github.closer.deck.Condition.Not;
import io.github.closer.deck.Condition.NumberValue;
import io.github.closer.deck.Condition.Or;
import io.github.closer.deck.Condition.Sessions;
import io.github.closer.deck.Condition.Skipped;
import io.github.closer.deck.Condition.TextValue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionReaderTest {
  private static final String DECK =
      """
      title: Conditions
      steps:
        - scale: How close?
          id: close
          who: each
          keep: next_time
        - scale: How warm?
          id: heat
        - choose: What?
          id: wish
          who: each
          private: until_both
          options: [Time, 'It''s a hug']
        - say: Now.
          when: %s
      """;

  private static final int COLUMN = 11;

  static Stream<Arguments> conditions() {
    Condition low = compare("close", Reference.Field.LOWEST, Comparison.AT_MOST, 3);
    Condition warm = compare("heat", Reference.Field.VALUE, Comparison.MORE, 2);
    Condition same = new Holds(reference("wish", Reference.Field.SAME));
    return Stream.of(
        Arguments.of("close.lowest <= 3", low),
        Arguments.of("close.lowest<=3 and heat>2", new And(low, warm)),
        Arguments.of(
            "close.lowest <= 3 or heat > 2 and wish.same", new Or(low, new And(warm, same))),
        Arguments.of(
            "(close.lowest <= 3 or heat > 2) and wish.same", new And(new Or(low, warm), same)),
        Arguments.of(
            "last.close.lowest <= 3",
            new Compare(
                new AnswerValue(last("close", Reference.Field.LOWEST)),
                Comparison.AT_MOST,
                new NumberValue(3))),
        Arguments.of("last.close answered", new Answered(last("close", Reference.Field.VALUE))),
        Arguments.of("last.close.same", new Holds(last("close", Reference.Field.SAME))),
        Arguments.of(
            "sessions >= 3", new Compare(new Sessions(), Comparison.AT_LEAST, new NumberValue(3))),
        Arguments.of(
            "heat > sessions",
            new Compare(
                new AnswerValue(reference("heat", Reference.Field.VALUE)),
                Comparison.MORE,
                new Sessions())),
        Arguments.of(
            "sessions in (1, 2)",
            new In(new Sessions(), List.of(new NumberValue(1), new NumberValue(2)))),
        Arguments.of("not wish.same", new Not(same)),
        Arguments.of("not not (wish.same)", new Not(new Not(same))),
        Arguments.of("heat skipped", new Skipped(reference("heat", Reference.Field.VALUE))),
        Arguments.of("close answered", new Answered(reference("close", Reference.Field.VALUE))),
        Arguments.of("close.a answered", new Answered(reference("close", Reference.Field.A))),
        Arguments.of("heat == 4", compare("heat", Reference.Field.VALUE, Comparison.EQUAL, 4)),
        Arguments.of("heat is 4", compare("heat", Reference.Field.VALUE, Comparison.EQUAL, 4)),
        Arguments.of(
            "heat is not 4", compare("heat", Reference.Field.VALUE, Comparison.NOT_EQUAL, 4)),
        Arguments.of(
            "wish.any in ('Time', \"It's a hug\")",
            new In(
                new AnswerValue(reference("wish", Reference.Field.ANY)),
                List.of(new TextValue("Time"), new TextValue("It's a hug")))),
        Arguments.of(
            "wish.a not in ('it''s a hug')",
            new Not(
                new In(
                    new AnswerValue(reference("wish", Reference.Field.A)),
                    List.of(new TextValue("it's a hug"))))));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void readsWhatIsWritten(String written, Condition condition) {
    Deck deck = Decks.read(DECK.formatted(written)).value().orElseThrow();
    List<Step> steps = deck.contents().steps();

    assertThat(steps.get(steps.size() - 1).modifiers().when()).contains(condition);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          clse.lowest <= 3              | D060 | 1  | 12
          close.lowst <= 3              | D072 | 7  | 12
          close <= 3                    | D072 | 1  | 6
          heat.lowest <= 3              | D072 | 1  | 12
          close.gap >= 'low'            | D071 | 14 | 19
          not 'low' = close.gap         | D071 | 5  | 10
          wish.a = 3                    | D071 | 10 | 11
          wish.a > 'Time'               | D071 | 8  | 9
          wish.a = 'Tme'                | D071 | 10 | 15
          wish.a in ('Time', 'Hug')     | D071 | 20 | 25
          wish.same = 'yes'             | D071 | 1  | 10
          heat                          | D070 | 1  | 5
          heat >=                       | D070 | 8  | 9
          heat >= and                   | D070 | 9  | 12
          heat > 3 && wish.same         | D070 | 10 | 12
          (heat > 3                     | D070 | 10 | 11
          heat > 3)                     | D070 | 9  | 10
          heat 3                        | D070 | 6  | 7
          3 = 3                         | D070 | 3  | 4
          heat in 3                     | D070 | 9  | 10
          heat > 3 heat                 | D070 | 10 | 14
          wish.a = 'Time                | D070 | 10 | 15
          $heat > 3                     | D070 | 1  | 2
          Runtime.exec('x')             | D072 | 9  | 13
          last.wish.a = 'Time'          | D064 | 1  | 12
          last.clse.a > 3               | D060 | 1  | 12
          last.close > 3                | D072 | 1  | 11
          last.close.lowst > 3          | D072 | 12 | 17
          last.close.lowest > 'three'   | D071 | 21 | 28
          last.or > 3                   | D070 | 1  | 8
          last > 3                      | D070 | 1  | 5
          sessions                      | D070 | 1  | 9
          sessions.a > 3                | D070 | 1  | 11
          sessions = 'three'            | D071 | 12 | 19
          not 'three' < sessions        | D071 | 5  | 12
          wish.a = sessions             | D071 | 10 | 18
          sessions answered             | D070 | 1  | 9
          """)
  void pointsAtWhatIsWrong(String written, String code, int from, int to) {
    List<Diagnostic> diagnostics = Decks.read(DECK.formatted(written)).diagnostics();

    assertThat(diagnostics).hasSize(1);
    Diagnostic diagnostic = diagnostics.get(0);
    assertThat(diagnostic.rule().code()).isEqualTo(code);
    assertThat(diagnostic.at().span())
        .isEqualTo(SourceSpan.within(15, COLUMN + from - 1, COLUMN + to - 1));
  }

  @Test
  void countsColumnsPastQuotationMarks() {
    List<Diagnostic> diagnostics =
        Decks.read(DECK.formatted("'wish.a = ''Tme'' or heat > 3'")).diagnostics();

    assertThat(diagnostics).hasSize(1);
    // 'wish.a = ''Tme'': the words begin behind one quotation mark of the text and end with two.
    assertThat(diagnostics.get(0).at().span()).isEqualTo(SourceSpan.within(15, 21, 28));
  }

  @Test
  void staysCalmInDeepBrackets() {
    String deep = "(".repeat(3_000) + "wish.same" + ")".repeat(3_000);

    assertThat(Decks.read(DECK.formatted(deep)).diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly(Rule.NOT_A_CONDITION);
  }

  private static Condition compare(
      String step, Reference.Field field, Comparison comparison, int number) {
    return new Compare(
        new AnswerValue(reference(step, field)), comparison, new NumberValue(number));
  }

  private static Reference last(String step, Reference.Field field) {
    return new Reference(new StepId(step), field, Reference.Session.LAST);
  }

  private static Reference reference(String step, Reference.Field field) {
    return new Reference(new StepId(step), field);
  }
}
