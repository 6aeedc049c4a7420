package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.session.Event;
import io.github.closer.session.People;
import io.github.closer.store.SessionDeck;
import io.github.closer.store.SessionSummary;
import io.github.closer.terminal.Here;
import io.github.closer.terminal.OtherRooms;
import io.github.closer.text.Words;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** At home with a keyboard: line by line, and on a full screen. */
class HomeTest {
  private static final String PROMISE =
      ",\"promises\":[{\"id\":\"k3fzm-7-a\",\"by\":\"a\",\"text\":\"A walk\","
          + "\"due\":\"2026-11-23\",\"deck\":\"repair\"}]";
  private static final String LIGHT = "title: Small talk\nminutes: 10\ndepth: 1\nsteps:\n";

  private static final Here HERE =
      new Here(() -> AtHome.NOW, AtHome.ZONE, Words.in(Locale.ENGLISH));

  @TempDir Path folder;
  private AtHome home;

  @BeforeEach
  void setUp() {
    home = new AtHome(folder);
  }

  /** Types these lines, line by line. */
  private AtHome.Ran typed(String... lines) {
    return typedAt(AtHome.NOW.toString(), lines);
  }

  private AtHome.Ran typedAt(String time, String... lines) {
    Instant now = Instant.parse(time);
    Here here = new Here(() -> now, AtHome.ZONE, Words.in(Locale.ENGLISH));
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    OpenStage open =
        new OpenStage(
            OtherRooms.plain(List.of(lines), out, here), here, Optional.empty(), "", () -> {});
    int status = new Home(home.at(now, AtHome.ZONE).program(said), open).status();
    return new AtHome.Ran(status, said.toString(), "");
  }

  private static String[] enter(int times) {
    return Collections.nCopies(times, "").toArray(String[]::new);
  }

  /** The options of the first menu. */
  private static List<String> menu(AtHome.Ran ran) {
    return ran.out()
        .lines()
        .dropWhile(line -> !line.equals("What would you like to do?"))
        .takeWhile(line -> !line.startsWith("Enter a number"))
        .filter(line -> line.matches("\\d+\\. .*"))
        .toList();
  }

  private void begun(String deck) {
    begun("hello", deck);
  }

  private void begun(String id, String deck) {
    People people = new People("Alex", "Sam");
    Event.Heading heading = new Event.Heading(id, "Hello", new SessionDeck(deck).hash(), 7, people);
    home.sessions()
        .create(AtHome.NOW, new SessionDeck(deck), new Event.Begun(AtHome.NOW, heading))
        .journal()
        .close();
  }

  @Test
  void newcomersAreOfferedTheLightestFirstAndNothingDeep() {
    assertThat(menu(typed("", "", "")))
        .containsExactly(
            "1. Five minutes of listening, light",
            "2. Curiosity, about 30 minutes, closer",
            "3. After the storm, about 40 minutes, closer",
            "4. All decks",
            "5. About us, promises, wins, help",
            "6. Nothing now");
  }

  @Test
  void fiveMinutesAreThereWhenOthersAreNewer() {
    for (String name : List.of("one", "two", "three")) {
      home.write("prompts/" + name + ".yaml", LIGHT + "  - say: Hello.\n");
    }
    home.knowing(",\"decks\":{\"five\":{\"played\":\"2026-11-22T20:00:00Z\"}}");

    assertThat(menu(typed()))
        .containsExactly(
            "1. Small talk, about 10 minutes, light",
            "2. Small talk, about 10 minutes, light",
            "3. Small talk, about 10 minutes, light",
            "4. Five minutes of listening, light",
            "5. All decks",
            "6. About us, promises, wins, help",
            "7. Nothing now");
  }

  @Test
  void withEverythingToOfferNineLinesAreEnough() {
    for (String name : List.of("one", "two", "three")) {
      home.write("prompts/" + name + ".yaml", LIGHT + "  - say: Hello.\n");
    }
    home.knowing(PROMISE + ",\"decks\":{\"five\":{\"played\":\"2026-11-22T20:00:00Z\"}}");
    begun(LIGHT + "  - say: Hello.\n");

    List<String> menu = menu(typed());

    assertThat(menu).hasSize(9);
    assertThat(menu.subList(0, 2))
        .containsExactly("1. Go on with Hello, from today", "2. One promise is due");
  }

  @Test
  void enterAloneLeadsThroughAFirstEveningLineByLine() {
    AtHome.Ran ran = typed(enter(40));

    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .contains("Welcome.", "Without a name, A will stand here.", "A, how was your day")
        .endsWith("Saved. closer print shows the cards, and what you entered.\n");
    assertThat(home.sessions().list())
        .extracting(SessionSummary::standing)
        .containsExactly(SessionSummary.Standing.FINISHED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "40x20"})
  void enterAloneLeadsThroughAFirstEveningOnAFullScreen(String size) throws Exception {
    String[] sides = size.split("x", -1);
    StringWriter said = new StringWriter();
    Set<String> seen = new HashSet<>();
    try (OtherRooms.FullScreen full =
        OtherRooms.fullScreen(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]))) {
      OpenStage open =
          new OpenStage(full.stage(), HERE, Optional.empty(), "Ctrl+Q leaves.", () -> {});
      CompletableFuture<Integer> evening =
          CompletableFuture.supplyAsync(() -> new Home(home.program(said), open).status());
      full.sees("Welcome.");
      for (int presses = 0; presses < 2400 && !evening.isDone(); presses++) {
        seen.add(full.screen());
        full.enter();
        settled(evening);
      }
      assertThat(evening.get(1, TimeUnit.SECONDS)).isZero();
    }

    assertThat(said.toString())
        .isEqualTo("Saved. closer print shows the cards, and what you entered.\n");
    assertThat(String.join("\n", seen))
        .contains("Welcome.", "> 1  Five minutes of listening, light", "A, how was your day");
  }

  /** Gives the screen a moment; nobody presses Enter more often than this. */
  private static void settled(CompletableFuture<Integer> evening) throws Exception {
    try {
      evening.get(50, TimeUnit.MILLISECONDS);
    } catch (TimeoutException goesOn) {
      return;
    }
  }

  @Test
  void enterGoesOnWithWhatIsUnfinished() {
    home.introduced();
    begun(LIGHT + "  - say: How are you?\n");

    AtHome.Ran ran = typed(enter(10));

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("How are you?", "Saved. closer print shows");
  }

  @Test
  void enterShowsWhatIsDueOnceAndThenGoesOnToADeck() {
    home.knowing(PROMISE);

    AtHome.Ran ran = typed("", "", "", "", "/leave");

    assertThat(ran.out().split("1\\. One promise is due", -1)).hasSize(3);
    assertThat(ran.out())
        .containsSubsequence(
            "or just press Enter for 1:",
            "- Alex: A walk (Mon 23 Nov 2026)",
            "or just press Enter for 2:",
            "speaks");
    assertThat(ran.out().split("Your next session begins with these.", -1)).hasSize(2);
  }

  /** Begins a talk and leaves it for a break until the same hour tomorrow. */
  private void takeABreak() {
    home.introduced();
    home.write("prompts/talk.yaml", "title: Talk\nminutes: 1\nsteps:\n  - ask: How are you?\n");
    String[] laysNothingDown = {"", "/pass", "", "/pass", ""};
    List<String> lines = new ArrayList<>(List.of("1", "", "/break", "5", "1", ""));
    lines.addAll(List.of(laysNothingDown));
    lines.add("/leave");
    typed(lines.toArray(String[]::new));
  }

  @Test
  void aBreakSaysUntilWhenItIs() {
    takeABreak();

    assertThat(menu(typed()).get(0))
        .isEqualTo("1. Go on with Talk, from today; a break until tomorrow at 21:15");
    assertThat(menu(typedAt("2026-11-24T12:00:00Z")).get(0))
        .isEqualTo("1. Go on with Talk, from yesterday; a break until 21:15");
    assertThat(menu(typedAt("2026-11-26T12:00:00Z")).get(0))
        .isEqualTo("1. Go on with Talk, from Monday, 23 November; the break is over");
  }

  @Test
  void aBreakThatIsLeftForNowLeadsBackHere() {
    takeABreak();

    AtHome.Ran ran = typed("", "4", "7");

    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .containsSubsequence(
            "There is an unfinished conversation from today: Talk.",
            "4. Leave it for now",
            "or just press Enter for 1:",
            "What would you like to do?");
  }

  @Test
  void afterABreakItIsAskedOnceWhetherToGoOn() {
    takeABreak();

    AtHome.Ran ran = typedAt("2026-11-26T12:00:00Z", "", "/leave");

    assertThat(ran.out())
        .contains("1. Go on with Talk, from Monday, 23 November; the break is over")
        .doesNotContain("There is an unfinished conversation");
    assertThat(ran.status()).isEqualTo(ExitStatus.PAUSED);
  }

  @Test
  void fiveMinutesThatAreUnfinishedAreOfferedOnce() {
    home.introduced();
    begun("five", LIGHT + "  - say: Hello.\n");

    assertThat(menu(typed()))
        .filteredOn(line -> line.contains("Hello") || line.contains("Five"))
        .containsExactly("1. Go on with Hello, from today");
  }

  @Test
  void aPromiseThatWasAnsweredForTodayIsNotAskedAboutAgainToday() {
    home.knowing(PROMISE);
    home.write("prompts/talk.yaml", "title: Talk\nminutes: 10\nsteps:\n  - say: Hello.\n");
    String question = "Alex said: A walk";
    List<String> script =
        List.of("remember: yes", "people: [Alex, Sam]", "a: [A walk: 3]", "both: []");

    AtHome.Ran first = answered(script);
    AtHome.Ran again = answered(List.of("remember: yes", "people: [Alex, Sam]", "both: []"));

    assertThat(first.out()).contains(question);
    assertThat(again.status()).as(again.out() + again.err()).isZero();
    assertThat(again.out()).doesNotContain(question);
    assertThat(menu(typed())).noneMatch(line -> line.contains("promise is due"));
    assertThat(menu(typedAt("2026-11-24T20:00:00Z")))
        .anyMatch(line -> line.contains("One promise is due"));
  }

  private AtHome.Ran answered(List<String> script) {
    home.write("answers.yaml", String.join("\n", script));
    return home.runHere("run", "talk", "--answers", "answers.yaml");
  }

  @Test
  void aDeckThatIsUnfinishedSaysSoWhenItIsBegunAgain() {
    home.introduced();
    begun("talk", LIGHT + "  - say: Hello.\n");
    home.write("prompts/talk.yaml", LIGHT + "  - say: Hello.\n");
    home.write("prompts/other.yaml", LIGHT + "  - say: Hello.\n");

    assertThat(ran("talk")).contains("Hello is unfinished from today: closer resume goes on");
    begun("talk", LIGHT + "  - say: Hello.\n");
    assertThat(ran("other")).doesNotContain("unfinished");
  }

  /** What is said when a deck is run by its name and left on its cover. */
  private String ran(String deck) {
    StringWriter said = new StringWriter();
    OpenStage open =
        new OpenStage(
            OtherRooms.plain(List.of("/leave"), new PrintWriter(said, true), HERE),
            HERE,
            Optional.empty(),
            "",
            () -> {});
    Program program = home.program(said);
    DeckShelf shelf = program.shelf();
    program.evening().begin(shelf.playable(deck, program.surroundings().err()), open);
    return said.toString().replace("\n", " ");
  }

  @Test
  void aDeckThatRestsLeadsBackHere() {
    home.knowing(
        ",\"sessions\":5,\"decks\":{\"three-percent\":{\"played\":\"2026-11-20T20:00:00Z\"}}");

    AtHome.Ran ran = typed("4", "4", "", "6");

    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .containsSubsequence("however the evening went", "What would you like to do?");
  }

  @Test
  void nothingNowAndTheEndOfTheInputAreQuiet() {
    home.introduced();

    assertThat(typed("6").status()).isZero();
    assertThat(typed().status()).isZero();
    assertThat(typed("6").out()).doesNotContain("Nothing was begun");
  }

  @Test
  void aQuestionMarkExplainsAndSoDoesHelp() {
    home.introduced();

    for (String asking : List.of("?", "/help")) {
      AtHome.Ran ran = typed(asking, "6");
      assertThat(ran.status()).isZero();
      assertThat(ran.out())
          .containsSubsequence(
              "A question mark explains",
              "closer plays decks of cards",
              "It is not therapy",
              "\"closer help keys\"",
              "Type the number of what you would like");
      assertThat(ran.out().split("What would you like to do", -1)).hasSize(2);
    }
  }

  @Test
  void allDecksAreOnAPageOfTheirOwnTheLightFirst() {
    home.introduced();
    home.write("prompts/alone.yaml", "title: Alone\npeople: 1\nsteps:\n  - say: Hello.\n");

    AtHome.Ran ran = typed("4", "6", "6");

    assertThat(ran.out())
        .containsSubsequence(
            "Which one would you like?",
            "1. Five minutes of listening, light",
            "2. After the storm",
            "3. Curiosity",
            "4. Three percent, about 30 minutes, deep",
            "5. Alone, light, for one of you alone",
            "6. Back",
            "What would you like to do?");
    assertThat(ran.status()).isZero();
  }

  @Test
  void manyDecksAreInGroupsFirst() {
    home.introduced();
    IntStream.range(0, 9)
        .forEach(i -> home.write("prompts/d" + i + ".yaml", LIGHT + "  - say: Hello.\n"));

    AtHome.Ran ran = typed("4", "1", "11", "6");

    assertThat(ran.out())
        .containsSubsequence(
            "How close may it come?",
            "1. Light: 10 decks",
            "2. Closer: 2 decks",
            "3. Deep: one deck",
            "4. Back",
            "Which one would you like?",
            "10. Small talk, about 10 minutes, light",
            "11. Back");
  }

  /** That they stay closed is somebody's answer, or chance; no screen may say it. */
  @Test
  void noPageTellsThatTheGatesOfADeckStayClosed() {
    home.knowing(",\"sessions\":5");
    String open = typed("4", "5", "6").out();
    home.knowing(",\"sessions\":5,\"decks\":{\"three-percent\":{\"closed\":true}}");
    String closed = typed("4", "5", "6").out();

    assertThat(closed).isEqualTo(open).contains("Three percent");
  }

  @Test
  void aDeckThatRestsSaysWhenItIsThereAgain() {
    home.knowing(
        ",\"sessions\":5,\"decks\":{\"three-percent\":{\"played\":\"2026-11-20T20:00:00Z\"}}");

    AtHome.Ran ran = typed("4", "5", "6");

    assertThat(ran.out()).contains("deep, there again on Friday, 27\nNovember");
  }

  @ParameterizedTest
  @CsvSource({"weekly, 2, 1", "three-percent, 5, ''"})
  void whoLeavesWhereADeckRestsIsNotLedBackHere(String deck, String number, String somethingElse) {
    home.write(
        "prompts/weekly.yaml",
        "title: Weekly\ndepth: 1\nevery: 1 week\nsteps:\n  - say: A card.\n");
    home.knowing(
        ",\"sessions\":5,\"decks\":{\"" + deck + "\":{\"played\":\"2026-11-22T20:00:00Z\"}}");
    String question = "What would you like to do?";

    AtHome.Ran left = typed("4", number, "/leave");
    AtHome.Ran stayed = typed("4", number, somethingElse, "6");

    assertThat(left.status()).isZero();
    assertThat(left.out()).contains("rests after").containsOnlyOnce(question);
    assertThat(stayed.out().split(question, -1)).hasSize(3);
  }

  @Test
  void everythingElseLeadsBackHere() {
    home.introduced();

    AtHome.Ran ran = typed("5", "2", "", "5", "3", "", "5", "4", "", "6");

    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .containsSubsequence(
            "What would you like to look at?",
            "1. About us",
            "2. What you promised",
            "3. What went well",
            "4. Help",
            "5. Back",
            "No promise is open now.",
            "What would you like to do?",
            "Nothing stands here yet.",
            "What would you like to do?",
            "closer plays decks of cards");
  }

  @Test
  void theLastSessionIsPrintedFromHere() {
    typed(enter(40));

    AtHome.Ran ran = typed("5", "4");

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("Five minutes\n");
  }

  @Test
  void aNameThatSomebodyHasAlreadyIsNotGivenToTheOther() {
    List<String> lines = new ArrayList<>(List.of("", "B", "", "6"));

    AtHome.Ran ran = typed(lines.toArray(String[]::new));

    assertThat(ran.out()).contains("Without a name, C will stand here.");
    assertThat(home.couple().read()).contains(new People("B", "C"));
  }
}
