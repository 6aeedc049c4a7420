package io.github.closer.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a list of twelve a number may have two digits; every other key ends a number. */
class LongListsTest {
  private static final List<String> TWELVE =
      IntStream.rangeClosed(1, 12).mapToObj(i -> "Thing number " + i).toList();

  /** The keys by the names they have in the tables below. */
  private static String key(String name) {
    return switch (name) {
      case "Space" -> " ";
      case "Enter" -> Seat.ENTER;
      case "Down" -> Seat.DOWN;
      case "Left" -> Seat.LEFT;
      case "Home" -> "\033[H";
      case "PgDn" -> Seat.PAGE_DOWN;
      case "Backspace" -> "\177";
      case "Tab" -> Keyboard.LIST;
      case "Show" -> Keyboard.SHOW;
      case "Clock" -> Keyboard.CLOCK;
      default -> name;
    };
  }

  private static Easel after(Cue cue, String keys) {
    List<String> sent = new ArrayList<>(Arrays.stream(keys.split(" ")).toList());
    sent.replaceAll(LongListsTest::key);
    return new Easel(new Scenery("a long list", cue, sent));
  }

  private static int chosen(Card card, String keys) {
    Reply reply = after(new Cue.Choose(card, TWELVE), keys).answer(Seat.ENTER);
    return ((Reply.Chosen) reply).index() + 1;
  }

  private static List<Integer> ticked(Card card, String keys) {
    Reply reply = after(new Cue.Tick(card, TWELVE, 0), keys).answer(Seat.ENTER);
    return ((Reply.Ticked) reply).indexes().stream().map(index -> index + 1).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "1 2, 12",
    "1 0, 10",
    "1 3, 3",
    "1 2 1, 1",
    "1 Down 2, 2",
    "1 Backspace 2, 2",
    "1 Home 2, 2",
    "1 PgDn 2, 2",
    "1 Tab Tab 2, 2",
    "1 x 2, 2",
  })
  void a_number_goes_on_with_the_next_digit_and_ends_with_any_other_key(String keys, int item) {
    assertThat(chosen(Cards.BOTH, keys)).isEqualTo(item);
    assertThat(chosen(Cards.ALONE, keys)).isEqualTo(item);
  }

  @ParameterizedTest
  @CsvSource({"1 Backspace Down 2, 2", "1 Left 2, 2", "1 Clock 2, 2", "1 Show Show 2, 2"})
  void so_it_is_behind_the_curtain_where_those_keys_do_nothing_else(String keys, int item) {
    assertThat(chosen(Cards.ALONE, keys)).isEqualTo(item);
  }

  @ParameterizedTest
  @CsvSource({"1 Space 2 Space, 1;2", "1 2 Space, 12", "1 Space Space 1 2 Space, 12"})
  void space_ticks_what_the_number_before_it_leads_to(String keys, String items) {
    List<Integer> expected = Arrays.stream(items.split(";")).map(Integer::valueOf).toList();
    assertThat(ticked(Cards.BOTH, keys)).isEqualTo(expected);
    assertThat(ticked(Cards.ALONE, keys)).isEqualTo(expected);
  }

  @Test
  void behind_the_curtain_space_ticks_nothing_before_a_number() {
    assertThat(ticked(Cards.ALONE, "Space")).isEmpty();
    assertThat(ticked(Cards.ALONE, "1 Backspace Space")).isEmpty();
    assertThat(ticked(Cards.ALONE, "1 Backspace 1 2 Space")).containsExactly(12);
    assertThat(ticked(Cards.BOTH, "Space")).containsExactly(1);
  }

  @Test
  void behind_the_curtain_a_number_can_be_begun_anew() {
    Easel easel = after(new Cue.Choose(Cards.ALONE, TWELVE), "1 Backspace");

    assertThat(easel.lines()).noneMatch(line -> line.contains("Something is chosen."));
    assertThat(after(new Cue.Choose(Cards.ALONE, TWELVE), "1").keys())
        .contains("Backspace begins the number again");
    assertThat(after(new Cue.Choose(Cards.BOTH, TWELVE), "1").keys())
        .doesNotContain("Backspace begins the number again");
  }
}
