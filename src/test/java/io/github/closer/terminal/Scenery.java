package io.github.closer.terminal;

import io.github.closer.session.Audience;
import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.Move;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One example of every kind of cue, and of every state in which it looks different or takes other
 * keys.
 *
 * @param name of the example
 * @param cue what is performed
 * @param keys what is pressed, one after another, until it is in that state
 */
record Scenery(String name, Cue cue, List<String> keys) {
  static final Instant NOW = Instant.parse("2026-01-01T20:00:00Z");

  private static final Set<Move> MOVES = Set.of(Move.values());
  private static final Cue.Scale TO_TEN =
      new Cue.Scale(0, 10, 1, "", new Cue.Scale.Ends("not at all", "very much"));
  private static final Cue.Scale PERCENT =
      new Cue.Scale(0, 100, 5, "%", new Cue.Scale.Ends("not sure at all", "quite certain of it"));
  private static final Cue.Scale HUNDRED =
      new Cue.Scale(0, 100, 1, "", new Cue.Scale.Ends("far apart", "close"));
  private static final List<String> OPTIONS =
      List.of(
          "Something small that was nice",
          "Something that has been on your mind for a while, and that you would like the other one"
              + " to know without having to do anything about it",
          "计划 for the weekend");
  private static final List<String> CHECKS =
      List.of("We have twenty minutes", "The phones are away", "Both of us have eaten");
  private static final List<String> MANY =
      IntStream.rangeClosed(1, 12).mapToObj(i -> "Thing number " + i + " of a long list").toList();

  /**
   * Words that are hard to lay out: wide, combining, right to left, long, and with a zero width.
   */
  static final String HARD =
      "你好，今天过得怎么样？ Cafe\u0301 nai\u0308ve שלום, מה שלומך? "
          + "Donaudampfschifffahrtsgesellschaftskapitänskajütentürschlüsselloch "
          + "x".repeat(190)
          + " 👩‍👩‍👧 é\u200Dnd.";

  Scenery {
    keys = List.copyOf(keys);
  }

  @Override
  public String toString() {
    return name;
  }

  static List<Scenery> all() {
    List<Scenery> out = new ArrayList<>();
    out.addAll(read());
    out.addAll(written());
    out.addAll(chosen());
    out.addAll(rated());
    out.addAll(ticked());
    out.addAll(timed());
    return out;
  }

  private static List<Scenery> read() {
    Cue.Show moves = new Cue.Show(Cards.with(Move.values()));
    return List.of(
        of("show", new Cue.Show(deck("Sit so that you can both see this screen."))),
        of("show-moves", moves),
        new Scenery("show-keys", moves, List.of(Keyboard.LIST)),
        of("show-long", new Cue.Show(both(story(120)))),
        of("show-hard", new Cue.Show(both(HARD))),
        of("show-four", new Cue.Show(four())),
        of(
            "hand-over",
            new Cue.HandOver(
                Cards.card(Audience.B, true, "Sam", "", Card.Aids.NONE), Optional.of("Alex"))),
        of("hand-over-both", new Cue.HandOver(both(""), Optional.empty())),
        of(
            "reveal",
            new Cue.Reveal(
                both("Both of you have answered."),
                List.of(side("Alex", "The walk on Tuesday."), side("Sam", "你好, it was good.")))),
        of(
            "reveal-long",
            new Cue.Reveal(
                both("Both of you have answered."),
                List.of(side("Alex", story(60)), side("Sam", HARD)))),
        of(
            "reveal-four",
            new Cue.Reveal(
                both("All of you have answered."),
                List.of(
                    side("Alex", "The walk."),
                    side("Kim", "The soup, and the way it was served. ".repeat(4)),
                    side("Sam", "That we came."),
                    side("Lee", "Nothing yet.")))));
  }

  private static List<Scenery> written() {
    Cue.Write text = new Cue.Write(alex("What did Sam do?", MOVES), Cue.Length.TEXT);
    Cue.Write mine = new Cue.Write(sam("What have you not said?", MOVES), Cue.Length.TEXT);
    return List.of(
        of("write-line", new Cue.Write(alex("One word?", Set.of()), Cue.Length.LINE)),
        of("write-aloud", new Cue.Write(alex("Say it.", MOVES), Cue.Length.LINE_OR_NONE)),
        new Scenery("write-text", text, List.of("Coffee, and " + HARD)),
        new Scenery("write-empty", text, List.of(Seat.ENTER)),
        new Scenery("write-keys", text, List.of("Cof", Keyboard.LIST)),
        new Scenery("write-private", mine, List.of("a weekend")),
        new Scenery("write-private-seen", mine, List.of("a weekend", Keyboard.SHOW)),
        new Scenery(
            "write-timed",
            new Cue.Write(time(alex("Write for a while.", MOVES)), Cue.Length.TEXT),
            List.of("Once")));
  }

  private static List<Scenery> chosen() {
    Cue.Choose open = new Cue.Choose(both("Which of these?"), OPTIONS);
    Cue.Choose alone = new Cue.Choose(sam("Which of these?", MOVES), OPTIONS);
    return List.of(
        of("choose", open),
        new Scenery("choose-pointed", open, List.of("2")),
        of("choose-private", alone),
        of("choose-gate", new Cue.Choose(sam(story(20), MOVES), List.of("Yes", "No"))),
        new Scenery("choose-private-chosen", alone, List.of("2")),
        new Scenery("choose-private-seen", alone, List.of("2", Keyboard.SHOW)),
        of("choose-long", new Cue.Choose(both(story(60)), OPTIONS)),
        of(
            "choose-home",
            new Cue.Choose(
                both("What would you like to do?"),
                OPTIONS,
                Optional.of(new Cue.Shortcuts(0, 2, "This is for two.")))),
        new Scenery("choose-many", new Cue.Choose(both("Which?"), MANY), List.of(Seat.UP)),
        new Scenery(
            "choose-many-private",
            new Cue.Choose(sam("Which?", MOVES), MANY),
            List.of("1", "\177", Seat.DOWN, "2")));
  }

  private static List<Scenery> rated() {
    Cue.Rate ten = new Cue.Rate(alex("How ready are you to listen?", MOVES), TO_TEN);
    Cue.Rate alone = new Cue.Rate(sam("How true is it?", MOVES), TO_TEN);
    return List.of(
        of("rate", ten),
        new Scenery("rate-pointed", ten, List.of("7")),
        of("rate-private", alone),
        of("rate-gate", new Cue.Rate(sam(story(20), MOVES), TO_TEN)),
        new Scenery("rate-private-chosen", alone, List.of("7")),
        new Scenery("rate-private-seen", alone, List.of("7", Keyboard.SHOW)),
        new Scenery("rate-percent", new Cue.Rate(both("How sure?"), PERCENT), List.of(Seat.RIGHT)),
        new Scenery("rate-hundred", new Cue.Rate(both("How close?"), HUNDRED), List.of("4", "2")),
        of(
            "rate-below",
            new Cue.Rate(
                both("Warmer?"), new Cue.Scale(-3, 3, 1, "", new Cue.Scale.Ends("", "")))));
  }

  private static List<Scenery> ticked() {
    Cue.Tick open = new Cue.Tick(both("What is true right now?"), CHECKS, 2);
    Cue.Tick alone = new Cue.Tick(sam("What is true?", MOVES), CHECKS, 0);
    return List.of(
        of("tick", open),
        new Scenery("tick-some", open, List.of(" ", Seat.DOWN, Seat.ENTER)),
        of("tick-private", alone),
        new Scenery("tick-private-ticked", alone, List.of("2")),
        new Scenery("tick-private-seen", alone, List.of("2", Keyboard.SHOW)),
        new Scenery("tick-many", new Cue.Tick(both("Which?"), MANY, 0), List.of("1", "2", " ")),
        new Scenery(
            "tick-many-private",
            new Cue.Tick(sam("Which?", MOVES), MANY, 0),
            List.of("1", "2", " ")),
        of("tick-many-untouched", new Cue.Tick(sam("Which?", MOVES), MANY, 0)),
        new Scenery(
            "tick-many-private-seen",
            new Cue.Tick(sam("Which?", MOVES), MANY, 0),
            List.of(" ", "1", " ", "2", " ", Keyboard.SHOW)));
  }

  private static List<Scenery> timed() {
    Cue.Speak speak = new Cue.Speak(time(alex("Tell Sam about it. Sam listens.", MOVES)));
    return List.of(
        of("speak", speak),
        new Scenery("speak-hidden", speak, List.of(Keyboard.CLOCK)),
        new Scenery("speak-stopped", speak, List.of(Keyboard.CLOCK_STOP)),
        of("speak-untimed", new Cue.Speak(both("Talk as long as you like."))),
        of("wait-break", rest("A break. Nothing needs to be solved.", 5, 1200)),
        of("wait-moment", rest("A few quiet seconds.", 5, 10)),
        of("wait-open", rest("Until you are calm.", 0, 1200)),
        of("wait-over", rest("A few quiet seconds.", -5, -1)));
  }

  private static String story(int days) {
    return IntStream.rangeClosed(1, days)
        .mapToObj(day -> "On day " + day + " it rained. ")
        .collect(Collectors.joining());
  }

  private static Scenery of(String name, Cue cue) {
    return new Scenery(name, cue, List.of());
  }

  private static Cue rest(String text, long floor, long until) {
    return new Cue.Wait(
        both(text),
        NOW.plusSeconds(floor),
        NOW.plusSeconds(until),
        until > 60 ? List.of("Walk around the block.", "Drink a glass of water.") : List.of());
  }

  private static Cue.Reveal.Side side(String name, String words) {
    return new Cue.Reveal.Side(name, words);
  }

  private static Card deck(String text) {
    Duration left = Duration.ofMinutes(12);
    Card.Place place = new Card.Place(3, 8, "Alex and Sam", "Curiosity", Optional.of(left));
    return new Card(Audience.BOTH, false, place, text, Card.Aids.NONE);
  }

  private static Card four() {
    String names = "Alexandra, Konstantin, Bartholomew and Leonora-Charlotte";
    return Cards.card(Audience.BOTH, false, names, "All of you begin.", Card.Aids.PASSABLE);
  }

  private static Card both(String text) {
    return Cards.both(text);
  }

  private static Card alex(String text, Set<Move> moves) {
    Card.Aids aids =
        new Card.Aids(
            new Card.Advice(
                List.of("Name one thing, and when it was."),
                List.of("always", "never"),
                Optional.of("I noticed that …")),
            Optional.empty(),
            Optional.empty(),
            new Card.Ways(true, moves));
    return Cards.card(Audience.A, false, "Alex", text, aids);
  }

  private static Card sam(String text, Set<Move> moves) {
    Card.Aids aids = Card.Aids.NONE.with(new Card.Ways(true, moves)).assuring(Cards.ASSURANCE);
    return Cards.card(Audience.B, true, "Sam", text, aids);
  }

  private static Card time(Card card) {
    Card.Aids aids = card.aids();
    Optional<Duration> time = Optional.of(Duration.ofMinutes(2));
    return new Card(
        card.audience(),
        card.alone(),
        card.place(),
        card.text(),
        new Card.Aids(aids.advice(), aids.assurance(), time, aids.ways()));
  }
}
