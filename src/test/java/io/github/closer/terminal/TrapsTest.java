package io.github.closer.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The traps of terminals that were fallen into, each with the tests that show that it is shut.
 *
 * <p>Here it is only checked that every row has its tests and that they are there under the names
 * that stand here: whoever renames or removes one meets the trap it was for.
 */
class TrapsTest {
  private static final String HERE = "io.github.closer.terminal.";
  private static final String PACKAGED = "io.github.closer.program.";

  static Stream<Arguments> traps() {
    return Stream.of(
        trap(
            "an interrupt kills the machine without a hook, on the alternate screen, cursor hidden",
            HERE + "EndingTest#a_signal_leaves_the_terminal_as_it_was",
            PACKAGED + "LeavingIT#theTerminalIsGivenBackAndTheSessionGoesOn"),
        trap(
            "in raw mode ^C is only seen while something reads",
            HERE + "EndingTest#a_signal_leaves_the_terminal_as_it_was",
            HERE + "WritingTest#an_interrupt_while_typing_ends_the_program"),
        trap(
            "painting from the thread of a timer spoils the screen",
            HERE + "ClockAgainstTypingTest#no_tick_spoils_a_screen",
            HERE + "WritingTest#a_clock_that_ticks_while_somebody_types_spoils_nothing"),
        trap(
            "a new size garbles what is being typed",
            HERE + "ClockAgainstTypingTest#no_tick_spoils_a_screen",
            HERE + "WritingTest#a_new_size_keeps_what_was_typed"),
        trap(
            "a question to the terminal at the start swallows keys that were typed early",
            HERE + "KeysAtTheWrongTimeTest#keys_before_the_first_card_are_its_keys",
            HERE + "EndingTest#a_signal_leaves_the_terminal_as_it_was"),
        trap(
            "a reader that is used again gives the words of one to the other",
            HERE + "NobodyElseSeesTest#no_key_of_any_terminal_brings_back_what_the_other_typed",
            HERE
                + "NobodyElseSeesTest"
                + "#nor_do_random_keys_while_the_window_changes_and_the_program_is_suspended",
            HERE + "WritingTest#no_key_brings_back_what_somebody_typed_before"),
        trap(
            "backslashes vanish, and !! becomes something else",
            HERE + "WritingTest#what_is_typed_comes_back_as_it_is"),
        trap(
            "a terminal that is called dumb has no size, and painting on it never ends",
            HERE + "KeysAtTheWrongTimeTest#a_terminal_that_cannot_hold_a_screen_is_not_taken",
            PACKAGED + "SignalsIT#everyTerminalCanBePlayedOn"),
        trap(
            "without a terminal a warning is printed and something else is used silently",
            HERE + "EndingTest#where_there_is_no_terminal_it_says_so_and_writes_nothing",
            PACKAGED + "CommandLineIT$WrongUse#aSessionWithoutATerminalPointsToAnswers"),
        trap(
            "an unknown TERM prints traces through a logger",
            PACKAGED + "SignalsIT#everyTerminalCanBePlayedOn"),
        trap(
            "the rest of a paste without marks reaches the next card, or the shell as commands",
            HERE + "RichStageTest#the_rest_of_a_paste_without_marks_does_not_reach_the_next_card",
            HERE + "WritingTest#a_paste_without_marks_is_one_answer"),
        trap(
            "terminals differ about widths, and bars become ASCII",
            HERE + "KeysAtTheWrongTimeTest#bars_stay_bars_and_disputed_widths_lead_the_cursor",
            HERE + "EditingKeysTest#hidden_characters_are_one_dot_each"),
        trap(
            "arrow keys begin as an escape does",
            HERE + "EditingKeysTest#no_unknown_key_types_anything_or_chooses_anything",
            HERE + "WritingTest#one_or_two_escapes_lose_nothing",
            HERE + "RichStageTest#slow_escapes_do_nothing"),
        trap(
            "newer machines warn of native access",
            PACKAGED + "CommandLineIT#sayNothingOnStandardErrorWhenAllIsWellOnEveryJavaThereIs"),
        trap(
            "a pipe that closes is no error",
            PACKAGED + "CommandLineIT$Sessions#aClosedPipeEndsQuietlyAndAFullDiskDoesNot"),
        trap(
            "where the folder for temporary files takes no programs no library can be loaded",
            HERE + "EndingTest#where_nothing_can_be_unpacked_the_screen_is_there_all_the_same"),
        trap(
            "to ask for the width of a help page starts another program",
            "io.github.closer.cli.HelpTextsTest#everyPageFitsOnAScreen"));
  }

  private static Arguments trap(String trap, String... shownBy) {
    return Arguments.of(trap, List.of(shownBy));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("traps")
  void every_trap_has_its_tests(String trap, List<String> shownBy) throws Exception {
    for (String test : shownBy) {
      String[] place = test.split("#", -1);
      assertThat(Arrays.stream(Class.forName(place[0]).getDeclaredMethods()))
          .as("%s: %s", trap, test)
          .anyMatch(method -> method.getName().equals(place[1]) && isTest(method));
    }
  }

  private static boolean isTest(Method method) {
    return method.isAnnotationPresent(Test.class)
        || method.isAnnotationPresent(ParameterizedTest.class)
        || method.isAnnotationPresent(TestTemplate.class);
  }
}
