package io.github.closer.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jline.terminal.Size;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed on a scale, where arrows lead on it, and what nobody sees of it. */
class ScalesTest {
  private static final Size USUAL = Size.of(80, 24);
  private static final String BACKSPACE = "\177";
  private static final Cue.Scale.Ends ENDS = new Cue.Scale.Ends("", "");

  private static Easel after(Card card, Cue.Scale scale, String... keys) {
    return new Easel(new Scenery("a scale", new Cue.Rate(card, scale), List.of(keys)));
  }

  private static Cue.Scale scale(int from, int to, int step) {
    return new Cue.Scale(from, to, step, "", ENDS);
  }

  @Test
  void behind_the_curtain_every_number_looks_the_same() {
    Cue.Scale scale = scale(-10, 10, 5);
    Frame frame = after(Cards.ALONE, scale, "7").frame(USUAL);

    assertThat(after(Cards.ALONE, scale, "1", "0").frame(USUAL)).isEqualTo(frame);
    assertThat(after(Cards.ALONE, scale, "-", "5").frame(USUAL)).isEqualTo(frame);
    assertThat(after(Cards.ALONE, scale).frame(USUAL)).isNotEqualTo(frame);
  }

  @Test
  void behind_the_curtain_backspace_begins_the_number_again() {
    Easel easel = after(Cards.ALONE, scale(0, 10, 1), "1", "0", BACKSPACE, "7");

    assertThat(easel.keys()).contains("Backspace begins the number again");
    assertThat(easel.answer(Seat.ENTER)).isEqualTo(new Reply.Rated(7));
  }

  @ParameterizedTest
  @CsvSource({"0,10,5,7,5,10", "0,10,5,5,0,10", "0,10,5,99,10,10", "1,11,4,3,1,5", "1,11,4,11,9,9"})
  void an_arrow_leads_to_the_next_number_that_is_on_the_scale(
      int from, int to, int step, String typed, int left, int right) {
    Cue.Scale scale = scale(from, to, step);
    String[] keys = typed.split("");

    assertThat(moved(after(Cards.BOTH, scale, keys), Seat.LEFT)).isEqualTo(left);
    assertThat(moved(after(Cards.BOTH, scale, keys), Seat.RIGHT)).isEqualTo(right);
  }

  private static int moved(Easel easel, String arrow) {
    easel.changes(arrow);
    return ((Reply.Rated) easel.answer(Seat.ENTER)).value();
  }

  @Test
  void an_arrow_after_a_number_below_the_scale_leads_to_its_ends() {
    assertThat(moved(after(Cards.BOTH, scale(-3, 3, 2), "-", "9"), Seat.LEFT)).isEqualTo(-3);
    assertThat(moved(after(Cards.BOTH, scale(-3, 3, 2), "-", "9"), Seat.RIGHT)).isEqualTo(-3);
    assertThat(moved(after(Cards.BOTH, scale(-3, 3, 2), "-", "2"), Seat.LEFT)).isEqualTo(-3);
  }

  @Test
  void enter_is_named_where_it_confirms() {
    assertThat(after(Cards.BOTH, scale(0, 10, 5), "5").keys()).contains("Enter confirms");
    assertThat(after(Cards.BOTH, scale(0, 10, 5), "7").keys()).doesNotContain("Enter confirms");
    // Behind the curtain the foot would tell which numbers were typed.
    assertThat(after(Cards.ALONE, scale(0, 10, 5), "7").keys()).contains("Enter confirms");
  }

  @ParameterizedTest
  @CsvSource({"30, 24", "40, 20", "80, 24"})
  void a_long_unit_is_whole_at_any_width(int columns, int rows) {
    String unit = "minutes in which we did nothing but look at the sea";
    Cue.Scale scale = new Cue.Scale(0, 60, 5, unit, ENDS);
    Frame frame = after(Cards.BOTH, scale, "1", "5").frame(Size.of(columns, rows));

    assertThat(frame.lines()).allMatch(line -> line.columnLength() < columns);
    assertThat(words(frame)).contains("15 " + unit);
  }

  private static String words(Frame frame) {
    return frame.lines().stream()
        .map(AttributedString::toString)
        .flatMap(line -> Stream.of(line.strip().split(" +")))
        .collect(Collectors.joining(" "));
  }
}
