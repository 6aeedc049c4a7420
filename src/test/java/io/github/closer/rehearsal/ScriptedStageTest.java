package io.github.closer.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.closer.deck.Source;
import io.github.closer.session.Audience;
import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.InEnglish;
import io.github.closer.session.Move;
import io.github.closer.session.Reply;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptedStageTest {
  private static final Instant NOW = Instant.parse("2026-11-23T20:15:00Z");
  private static final Set<Move> ALL = EnumSet.allOf(Move.class);

  private final VirtualClock clock = new VirtualClock(NOW);
  private final StringWriter printed = new StringWriter();

  private ScriptedStage stage(String... lines) {
    String text = String.join("\n", lines) + "\n";
    return new ScriptedStage(
        ScriptReader.read(new Source("said.yaml", text), InEnglish.WORDS).script().orElseThrow(),
        clock,
        new PrintWriter(printed),
        InEnglish.WORDS);
  }

  private static Card card(String text, Set<Move> moves) {
    return new Card(
        Audience.BOTH,
        false,
        new Card.Place(1, 2, "Alex and Sam"),
        text,
        Card.Aids.NONE.with(new Card.Ways(false, moves)));
  }

  @ParameterizedTest
  @CsvSource({"/break, BREAK", "/repair, REPAIR", "/again, INTERRUPTED", "/ask, CLARIFY"})
  void a_command_asks_for_a_move_where_the_card_takes_it(String command, Move move) {
    ScriptedStage stage = stage("both: [" + command + ", tell: " + command + "]");

    Cue write = new Cue.Write(card("What is it?", ALL), Cue.Length.TEXT);
    assertThat(stage.perform(write)).isEqualTo(new Reply.Wants(move));
    assertThat(stage.perform(new Cue.Speak(card("Tell me.", ALL))))
        .isEqualTo(new Reply.Wants(move));
    assertThat(stage.unused()).isZero();
    assertThat(printed.toString()).contains("  > " + command);
  }

  @Test
  void a_card_that_needs_no_answer_takes_only_a_command_that_names_it() {
    ScriptedStage stage = stage("both: [other card: /break, /break]");

    assertThat(stage.perform(new Cue.Show(card("This one.", ALL)))).isEqualTo(new Reply.Done());
    assertThat(stage.unused()).isEqualTo(2);
  }

  @Test
  void a_gentle_word_is_printed_and_the_answer_goes_on_as_it_is() {
    ScriptedStage stage = stage("both: [You always win.]");
    Cue.Nudge nudge = new Cue.Nudge(List.of("always"), "Once, or always?");
    Cue cue = new Cue.Write(card("Tell.", ALL), Cue.Length.LINE, List.of(nudge));

    assertThat(stage.perform(cue)).isEqualTo(new Reply.Written("You always win."));
    assertThat(printed.toString()).endsWith("  > You always win.\n  Once, or always?\n");
  }

  @Test
  void a_line_that_the_script_does_not_have_was_said_aloud_and_takes_no_typing() {
    ScriptedStage stage = stage("both: [later card: A walk]");
    Cue now = new Cue.Write(card("This card?", ALL), Cue.Length.LINE_OR_NONE);
    Cue later = new Cue.Write(card("The later card?", ALL), Cue.Length.LINE_OR_NONE);

    assertThat(stage.perform(now)).isEqualTo(new Reply.Written(""));
    assertThat(clock.instant()).isEqualTo(NOW);
    assertThat(stage.perform(later)).isEqualTo(new Reply.Written("A walk"));
    assertThat(clock.instant()).isAfter(NOW);
    assertThat(stage.perform(later)).isEqualTo(new Reply.Written(""));
    assertThat(printed.toString()).endsWith("The later card?\n  > (said aloud)\n");
  }

  @Test
  void an_empty_line_in_the_script_takes_no_typing_either() {
    ScriptedStage stage = stage("both: ['']");
    Cue cue = new Cue.Write(card("This card?", ALL), Cue.Length.LINE_OR_NONE);

    assertThat(stage.perform(cue)).isEqualTo(new Reply.Written(""));
    assertThat(clock.instant()).isEqualTo(NOW);
    assertThat(stage.unused()).isZero();
  }

  @Test
  void a_line_that_is_needed_is_still_asked_for() {
    ScriptedStage stage = stage("both: [another: A walk]");
    Cue cue = new Cue.Write(card("This card?", ALL), Cue.Length.LINE);

    assertThatThrownBy(() -> stage.perform(cue)).hasMessageContaining("expects the card");
  }

  @Test
  void a_wait_of_hours_passes_at_once_and_can_be_left() {
    Instant back = NOW.plus(Duration.ofHours(11));
    ScriptedStage stage = stage("both: [break: /leave]");

    assertThat(stage.perform(new Cue.Wait(card("Rest.", ALL), NOW, back, List.of())))
        .isEqualTo(new Reply.Done());
    assertThat(clock.instant()).isEqualTo(back);
    assertThat(stage.perform(new Cue.Wait(card("A break.", ALL), NOW, back, List.of())))
        .isEqualTo(new Reply.Left());
  }

  @Test
  void a_wait_lasts_to_its_floor() {
    Instant floor = NOW.plus(Duration.ofMinutes(20));

    stage("both: []").perform(new Cue.Wait(card("Rest.", ALL), floor, NOW, List.of()));
    assertThat(clock.instant()).isEqualTo(floor);
  }

  @Test
  void a_move_that_the_card_does_not_take_is_a_mistake_of_the_script() {
    ScriptedStage stage = stage("both: [/ask]");
    Cue cue = new Cue.Choose(card("Which?", EnumSet.of(Move.BREAK)), List.of("Tea", "Coffee"));

    assertThatThrownBy(() -> stage.perform(cue))
        .isInstanceOf(ScriptFailure.class)
        .hasMessageContaining("\"/ask\" does not answer: Which?");
  }

  @Test
  void names_the_list_in_the_file_that_is_too_short() {
    ScriptedStage stage = stage("both: []");
    Cue cue = new Cue.Choose(card("Which?", EnumSet.of(Move.BREAK)), List.of("Tea", "Coffee"));

    assertThatThrownBy(() -> stage.perform(cue))
        .isInstanceOfSatisfying(
            ScriptFailure.class,
            failure -> assertThat(failure.hint().inEnglish()).contains("`both:`"))
        .hasMessageContaining("The file of answers has nothing left");
  }
}
