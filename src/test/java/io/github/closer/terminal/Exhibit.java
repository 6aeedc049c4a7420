package io.github.closer.terminal;

import io.github.closer.session.Audience;
import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.Move;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A moment at the terminal that is worth looking at, with words as they are on an evening. What is
 * hard to lay out stands in {@link Scenery}.
 *
 * @param name what its files are called
 * @param cue what is performed
 * @param keys what is pressed on the full screen, one piece after another
 * @param lines what is typed line by line
 */
record Exhibit(String name, Cue cue, List<String> keys, List<String> lines) {
  /** When they are looked at. */
  static final Instant NOW = Instant.parse("2026-01-01T20:00:00Z");

  private static final String NOTHING = "";
  private static final Card.Ways WAYS =
      new Card.Ways(true, Set.of(Move.BREAK, Move.REPAIR, Move.CLARIFY));
  private static final Card.Aids AIDS =
      new Card.Aids(
          new Card.Advice(
              List.of("One moment is enough."),
              List.of("always", "never"),
              Optional.of("I noticed that …")),
          Optional.empty(),
          Optional.empty(),
          WAYS);

  private static final Cue.Choose CHOICE =
      new Cue.Choose(
          both("Which of these would you like to talk about tonight?"),
          List.of(
              "Something small that was nice",
              "Something that has been on your mind for a while, and that you would like the other"
                  + " one to know without having to do anything about it",
              "Plans for the weekend"));
  private static final Cue.Choose SECRET_CHOICE =
      new Cue.Choose(
          sam("Which of these is nearest to you tonight?"), List.of("Tired", "Glad", "Worried"));
  private static final Cue.Scale TO_TEN =
      new Cue.Scale(0, 10, 1, "", new Cue.Scale.Ends("not at all", "very much"));
  private static final Cue.Tick CHECKS =
      new Cue.Tick(
          both("What is true right now?"),
          List.of("We have twenty minutes", "The phones are away", "Both of us have eaten"),
          2);
  private static final Cue.Write PRIVATE =
      new Cue.Write(sam("What do you wish for, and have not said?"), Cue.Length.TEXT);
  private static final Cue.Write TEXT =
      new Cue.Write(
          alex(
              "What did Sam do this week that made your day a little easier? Say when it was, and"
                  + " what it changed for you."),
          Cue.Length.TEXT);

  Exhibit {
    keys = List.copyOf(keys);
    lines = List.copyOf(lines);
  }

  @Override
  public String toString() {
    return name;
  }

  /** One of every kind of cue, and the moments within one that look different. */
  static List<Exhibit> all() {
    return List.of(
        of(
            "show",
            new Cue.Show(
                both(
                    "Welcome. Sit so that you can both see this screen.\n\nThere is"
                        + " no right answer here, and nobody counts."))),
        of("show-long", new Cue.Show(both(story()))),
        new Exhibit(
            "show-long-below", new Cue.Show(both(story())), List.of(Seat.PAGE_DOWN), List.of()),
        of("write-line", new Cue.Write(alex("One word for today?"), Cue.Length.LINE)),
        new Exhibit(
            "write-line-or-none",
            new Cue.Write(alex("Say it aloud."), Cue.Length.LINE_OR_NONE),
            List.of("You carried the shopping up."),
            List.of("/time")),
        new Exhibit(
            "write-text",
            TEXT,
            List.of("On Tuesday you made coffee, although", "\033\r", "you were late."),
            List.of("On Tuesday you made coffee, although", "you were late.")),
        new Exhibit("write-empty", TEXT, List.of(Seat.ENTER), List.of("")),
        of("write-private", PRIVATE),
        new Exhibit("write-private-hidden", PRIVATE, List.of("a weekend"), List.of("a weekend")),
        new Exhibit(
            "write-private-shown",
            PRIVATE,
            List.of("a weekend", Keyboard.SHOW),
            List.of("a weekend", "/typed")),
        new Exhibit(
            "write-nudged",
            Cards.nudging(alex("What happened?"), Cue.Length.LINE),
            List.of("You always do that", Seat.ENTER),
            List.of("You always do that")),
        of("choose", CHOICE),
        new Exhibit("choose-pointed", CHOICE, List.of(Seat.DOWN, Seat.DOWN), List.of("4")),
        new Exhibit("choose-private", SECRET_CHOICE, List.of("2"), List.of("5")),
        of("rate", new Cue.Rate(alex("How ready are you to listen now?"), TO_TEN)),
        new Exhibit(
            "rate-pointed",
            new Cue.Rate(alex("How ready are you to listen now?"), TO_TEN),
            List.of(Seat.RIGHT, Seat.RIGHT, Seat.RIGHT),
            List.of("11")),
        new Exhibit(
            "rate-private",
            new Cue.Rate(sam("How much of it is true?"), TO_TEN),
            List.of("7"),
            List.of("77")),
        of("rate-private-long", new Cue.Rate(sam(story()), TO_TEN)),
        new Exhibit(
            "rate-percent",
            new Cue.Rate(
                alex("How sure are you?"),
                new Cue.Scale(0, 100, 5, "%", new Cue.Scale.Ends("not sure", "certain"))),
            List.of("3", "5"),
            List.of("36")),
        of("tick", CHECKS),
        new Exhibit("tick-some", CHECKS, List.of(" ", Seat.DOWN, Seat.ENTER), List.of("1")),
        new Exhibit(
            "tick-private",
            new Cue.Tick(
                sam("Which of these were there today?"), List.of("Fear", "Joy", "Calm"), 0),
            List.of(" "),
            List.of("4")),
        of(
            "hand-over",
            new Cue.HandOver(
                here(Cards.card(Audience.B, true, "Sam", NOTHING, Card.Aids.NONE)),
                Optional.of("Alex"))),
        of("hand-over-both", new Cue.HandOver(both(NOTHING), Optional.empty())),
        of("speak", new Cue.Speak(timed())),
        new Exhibit(
            "speak-stopped",
            new Cue.Speak(timed()),
            List.of(Keyboard.CLOCK_STOP),
            List.of("/pause")),
        new Exhibit("speak-keys", new Cue.Speak(timed()), List.of(Keyboard.LIST), List.of("/help")),
        of("speak-untimed", new Cue.Speak(alex("Talk about it as long as you like."))),
        of(
            "wait-break",
            rest("A break until 21:20. Nothing needs to be solved before that.", 1200)),
        of("wait-moment", rest("A few quiet seconds first. Breathe out slowly.", 30)),
        of(
            "reveal",
            new Cue.Reveal(
                both("Both of you have answered."),
                List.of(
                    new Cue.Reveal.Side(
                        "Alex",
                        "That you made coffee on Tuesday although you were late. It was the first"
                            + " quiet minute of my week."),
                    new Cue.Reveal.Side(
                        "Sam", "The walk. 你好, we hardly spoke and it was good.")))));
  }

  private static Exhibit of(String name, Cue cue) {
    return new Exhibit(name, cue, List.of(), List.of());
  }

  private static String story() {
    return "This is a long card, longer than a small screen is high.\n\n"
        + ("Somebody tells of a day on which nothing went as it was meant to, and of the evening"
                + " after it, when the two of them sat on the stairs and laughed.\n\n")
            .repeat(5)
        + "That is where it ends.";
  }

  private static Cue rest(String text, long seconds) {
    return new Cue.Wait(
        both(text),
        NOW.plusSeconds(5),
        NOW.plusSeconds(seconds),
        seconds > 60 ? List.of("Walk around the block.", "Drink a glass of water.") : List.of());
  }

  private static Card timed() {
    Card.Aids aids =
        new Card.Aids(
            new Card.Advice(List.of(), List.of(), Optional.empty()),
            Optional.empty(),
            Optional.of(Duration.ofMinutes(2)),
            WAYS);
    String text = "Tell Sam about a moment this week in which you felt alone. Sam listens.";
    return here(Cards.card(Audience.A, false, "Alex", text, aids));
  }

  private static Card both(String text) {
    return here(Cards.both(text));
  }

  private static Card alex(String text) {
    return here(Cards.card(Audience.A, false, "Alex", text, AIDS));
  }

  private static Card sam(String text) {
    return here(
        Cards.card(
            Audience.B, true, "Sam", text, Card.Aids.NONE.with(WAYS).assuring(Cards.ASSURANCE)));
  }

  private static Card here(Card card) {
    Optional<Duration> left = Optional.of(Duration.ofMinutes(12));
    Card.Place place = new Card.Place(3, 8, card.place().addressee(), "Curiosity", left);
    return new Card(card.audience(), card.alone(), place, card.text(), card.aids());
  }
}
