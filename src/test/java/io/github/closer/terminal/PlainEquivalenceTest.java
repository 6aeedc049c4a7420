package io.github.closer.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.session.Cue;
import io.github.closer.session.Move;
import io.github.closer.session.Reply;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * All that can be done on the full screen, and how it is done line by line. A key or a cue that
 * gets no row here fails.
 */
class PlainEquivalenceTest {
  /** What comes in place of a key. */
  private static final Set<String> NO_KEYS = Set.of("NONE", "OTHER");

  /**
   * One thing that can be done.
   *
   * @param rich the cue, the key or the way on the full screen, by its name in the code
   * @param plain what does it line by line
   * @param lines what is typed for it
   * @param cue where
   * @param reply what comes of it
   * @param said what is said on the way
   */
  private record Row(
      String rich, String plain, List<String> lines, Cue cue, Reply reply, String said) {}

  private static Row row(String rich, String plain, Cue cue, Reply reply, String... lines) {
    return new Row(rich, plain, List.of(lines), cue, reply, "");
  }

  private Row row(Row row, String said) {
    return new Row(row.rich(), row.plain(), row.lines(), row.cue(), row.reply(), said);
  }

  private static final Cue SHOW = new Cue.Show(Cards.BOTH);
  private static final Cue TEXT = new Cue.Write(Cards.passable(), Cue.Length.TEXT);
  private static final Cue ALONE = new Cue.Write(Cards.ALONE, Cue.Length.TEXT);
  private static final Cue LINE = new Cue.Write(Cards.BOTH, Cue.Length.LINE);
  private static final Cue CHOOSE = new Cue.Choose(Cards.BOTH, List.of("Tea", "Coffee"));
  private static final Cue RATE =
      new Cue.Rate(Cards.BOTH, new Cue.Scale(0, 10, 1, "", new Cue.Scale.Ends("calm", "boiling")));
  private static final Cue TICK = new Cue.Tick(Cards.BOTH, List.of("Tea", "Coffee", "Water"), 0);
  private static final Cue SPEAK = new Cue.Speak(Cards.timed(Duration.ofMinutes(2)));
  private static final Cue WAIT =
      new Cue.Wait(Cards.BOTH, PlainSeat.NOW, PlainSeat.NOW.plusSeconds(60), List.of("Walk."));
  private static final Cue REVEAL =
      new Cue.Reveal(Cards.BOTH, List.of(new Cue.Reveal.Side("Alex", "Tea")));
  private static final Cue HANDOVER = new Cue.HandOver(Cards.BOTH, Optional.of("Sam"));
  private static final Reply DONE = new Reply.Done();
  private static final Reply LEFT = new Reply.Left();

  private static Cue with(Move move) {
    return new Cue.Show(Cards.with(move));
  }

  private List<Row> rows() {
    return List.of(
        // Every cue.
        row(row("Show", "the card, then Enter", SHOW, DONE, ""), "What went well this week?"),
        row("Write", "lines, and an empty one", TEXT, new Reply.Written("a\nb"), "a", "b", ""),
        row("Choose", "a number", CHOOSE, new Reply.Chosen(1), "2"),
        row("Rate", "a number", RATE, new Reply.Rated(7), "7"),
        row("Tick", "numbers", TICK, new Reply.Ticked(List.of(0, 2)), "1 3"),
        row(row("HandOver", "in words", HANDOVER, DONE, ""), "Sam, please look away"),
        row("Speak", "Enter ends it", SPEAK, new Reply.Spoke(Duration.ZERO), ""),
        row(row("Wait", "how long, and Enter", WAIT, DONE, ""), "It takes 1 minute, until 21:16."),
        row(row("Reveal", "one answer after the other", REVEAL, DONE, ""), "Alex answered: Tea"),
        // Every key.
        row("ENTER", "Enter", SHOW, DONE, ""),
        row("UP, DOWN", "the number of the option", CHOOSE, new Reply.Chosen(0), "1"),
        row("LEFT, RIGHT", "the number on the scale", RATE, new Reply.Rated(3), "3"),
        row("HOME, END", "the first or last number", RATE, new Reply.Rated(10), "10"),
        row(
            row("PAGE_UP, PAGE_DOWN", "the terminal scrolls; /card", SHOW, DONE, "/card", ""),
            "week?\nPress Enter to go on. \n"),
        row("BACKSPACE", "the terminal's own", LINE, new Reply.Written("tea"), "tea"),
        row("CHARACTER", "digits; numbers, none or all", TICK, new Reply.Ticked(List.of()), "0"),
        row("PASTE", "as typed", TEXT, new Reply.Written("a\n\nb"), "a", "/p", "b", ""),
        row("PASS", "/pass", TEXT, new Reply.Passed(), "/pass"),
        row("REQUEST BREAK", "/break", with(Move.BREAK), new Reply.Wants(Move.BREAK), "/break"),
        row(
            "REQUEST REPAIR",
            "/repair",
            with(Move.REPAIR),
            new Reply.Wants(Move.REPAIR),
            "/repair"),
        row(
            "REQUEST AGAIN",
            "/again",
            with(Move.INTERRUPTED),
            new Reply.Wants(Move.INTERRUPTED),
            "/again"),
        row("REQUEST ASK", "/ask", with(Move.CLARIFY), new Reply.Wants(Move.CLARIFY), "/ask"),
        row("LEAVE", "/leave", SHOW, LEFT, "/leave"),
        // Not shown on any wish: what a terminal was sent can be scrolled back to, and a log keeps
        // it. That there is something can be said.
        row(
            row("SHOW", "/typed", ALONE, new Reply.Written("a"), "a", "/typed", ""),
            "You have typed something."),
        row("INTERRUPT", "^C, as everywhere", SHOW, LEFT, PlainSeat.END),
        row("ESCAPE", "/x", SHOW, LEFT, "/x"),
        row("END_OF_INPUT", "^D", SHOW, LEFT, PlainSeat.END),
        row(row("LIST", "/help", SHOW, DONE, "/help", ""), "/leave saves and leaves"),
        row(
            row("CLOCK", "/quiet, and /time", SPEAK, new Reply.Spoke(Duration.ZERO), "/quiet", ""),
            "Times are not said any more."),
        row(
            row("CLOCK_STOP", "/pause", SPEAK, new Reply.Spoke(Duration.ZERO), "/pause", "", ""),
            "The time stands."),
        // What is typed can be changed.
        row("new line", "Enter", TEXT, new Reply.Written("a\nb"), "a", "b", ""),
        row("undo", "/undo", TEXT, new Reply.Written("a"), "a", "b", "/undo", ""),
        row(
            "move in a text",
            "/line 1",
            TEXT,
            new Reply.Written("c\nb"),
            "a",
            "b",
            "/line 1",
            "c",
            ""),
        row("delete all", "/new", TEXT, new Reply.Written("b"), "a", "/new", "b", ""),
        row(
            row("see what was typed", "/typed", TEXT, new Reply.Written("a"), "a", "/typed", ""),
            "Line 1: a\nLine 2: "),
        row(
            row("asked before a draft is lost", "the same", TEXT, LEFT, "a", "/leave", "/leave"),
            "What you typed is not sent yet."),
        // What stands around a card.
        row(
            row("time left", "/time", SPEAK, new Reply.Spoke(Duration.ZERO), "/time", ""),
            "2 minutes left, until 21:17."),
        row(row("breathing", "/breathe", WAIT, DONE, "/breathe", "", ""), "Breathe in"),
        row(row("place and turn", "the first line", SHOW, DONE, ""), "Question 3 of 8, for Alex"),
        row(row("the foot of the screen", "/help", SHOW, DONE, "/help", ""), "/x closes at once"));
  }

  @TestFactory
  Stream<DynamicTest> whatCanBeDoneOnTheScreenCanBeDoneLineByLine() {
    return rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.rich() + ": " + row.plain(), () -> play(row)));
  }

  private static void play(Row row) {
    PlainSeat seat = new PlainSeat();
    String[] lines = row.lines().toArray(String[]::new);
    Reply reply = seat.types(lines).typesUnseen(lines).perform(row.cue());

    assertThat(reply).as(seat.screen()).isEqualTo(row.reply());
    assertThat(seat.screen()).contains(row.said());
    PlainLint.strict().pass(seat.screen());
  }

  @Test
  void everyCueHasARow() {
    assertThat(Arrays.stream(Cue.class.getPermittedSubclasses()).map(Class::getSimpleName))
        .isSubsetOf(names());
  }

  @Test
  void everyKeyHasARow() {
    assertThat(Arrays.stream(Key.Kind.values()).map(Enum::name).filter(k -> !NO_KEYS.contains(k)))
        .isSubsetOf(names());
    assertThat(Arrays.stream(Request.values()).map(Enum::name)).isSubsetOf(names());
  }

  @Test
  void everyWordThatIsNoAnswerHasARow() {
    List<String> typed = rows().stream().flatMap(row -> row.lines().stream()).toList();

    assertThat(Arrays.stream(Slash.values()).map(Slash::typed))
        .allMatch(word -> typed.stream().anyMatch(line -> line.startsWith(word)));
  }

  private Set<String> names() {
    return rows().stream()
        .flatMap(row -> Arrays.stream(row.rich().split("[, ]+")))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
