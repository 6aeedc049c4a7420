package io.github.closer.terminal;

import io.github.closer.session.Audience;
import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.Move;
import io.github.closer.session.Reply;
import io.github.closer.text.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Plays one cue of each kind on the real terminal: to look at, and to send signals to. */
final class Demo {
  private static final Card.Aids AIDS =
      new Card.Aids(
          new Card.Advice(
              List.of("Name one thing, and when it was."),
              List.of("always", "never"),
              Optional.of("I noticed that …")),
          Optional.empty(),
          Optional.empty(),
          Card.Ways.PASS);

  private Demo() {}

  /** Takes the names of cues to play, all when there are none. */
  public static void main(String[] names) throws NoTerminal {
    try (RichStage stage =
        RichStage.open(
            new Here(InstantSource.system(), ZoneId.systemDefault(), Words.in(Locale.getDefault())),
            new Theme(true, true),
            System::exit)) {
      List<String> wanted = names.length == 0 ? ALL : List.of(names);
      for (String name : wanted) {
        Reply reply = play(stage, name);
        if (reply instanceof Reply.Left) {
          return;
        }
        stage.saved();
      }
    }
  }

  private static final List<String> ALL =
      List.of(
          "show", "text", "line", "over", "private", "back", "reveal", "choose", "rate", "percent",
          "tick", "speak", "talk", "wait", "moves", "nudge", "four", "long");

  private static Reply play(RichStage stage, String name) {
    if (name.equals("idle")) {
      return idle();
    }
    if (name.equals("throw")) {
      throw new IllegalStateException("wanted");
    }
    return stage.perform(cue(name));
  }

  private static Reply idle() {
    try {
      Thread.sleep(60_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new Reply.Done();
  }

  private static Cue cue(String name) {
    Instant now = Instant.now();
    return switch (name) {
      case "show" ->
          new Cue.Show(
              Cards.both(
                  "Welcome. Sit so that you can both see this screen.\n\nThere is no right answer here, and nobody counts."));
      case "text" ->
          new Cue.Write(
              alex(
                  "What did Sam do this week that made your day a little easier? Say when it was, and what it changed for you.",
                  AIDS),
              Cue.Length.TEXT);
      case "line" ->
          new Cue.Write(alex("One word for today?", Card.Aids.NONE), Cue.Length.LINE_OR_NONE);
      case "over" ->
          new Cue.HandOver(
              Cards.card(Audience.B, true, "Sam", "", Card.Aids.NONE), Optional.of("Alex"));
      case "back" -> new Cue.HandOver(Cards.both(""), Optional.empty());
      case "private" ->
          new Cue.Write(
              Cards.card(
                  Audience.B,
                  true,
                  "Sam",
                  "What do you wish for, and have not said?",
                  Cards.PASSABLE),
              Cue.Length.TEXT);
      case "reveal" ->
          new Cue.Reveal(
              Cards.both("Both of you have answered."),
              List.of(
                  new Cue.Reveal.Side(
                      "Alex",
                      "That you made coffee on Tuesday although you were late. It was the first quiet minute of my week."),
                  new Cue.Reveal.Side("Sam", "The walk. 你好, we hardly spoke and it was good.")));
      case "choose" ->
          new Cue.Choose(
              Cards.both("Which of these would you like to talk about tonight?"),
              List.of(
                  "Something small that was nice",
                  "Something that has been on your mind for a while, and that you would like the other one to know without having to do anything about it",
                  "Plans for the weekend"));
      case "rate" ->
          new Cue.Rate(
              alex("How ready are you to listen now?", AIDS),
              new Cue.Scale(0, 10, 1, "", new Cue.Scale.Ends("not at all", "very much")));
      case "percent" ->
          new Cue.Rate(
              alex("How sure are you?", Card.Aids.NONE),
              new Cue.Scale(0, 100, 5, "%", new Cue.Scale.Ends("not sure", "certain")));
      case "tick" ->
          new Cue.Tick(
              Cards.both("What is true right now?"),
              List.of("We have twenty minutes", "The phones are away", "Both of us have eaten"),
              2);
      case "speak" ->
          new Cue.Speak(
              alex(
                  "Tell Sam about a moment this week in which you felt alone. Sam listens.",
                  Cards.timed(Duration.ofSeconds(5)).aids()));
      case "talk" -> new Cue.Speak(Cards.both("Talk about it as long as you like."));
      case "wait" ->
          new Cue.Wait(
              Cards.both("You are taking a break. You will come back to this."),
              now.plusSeconds(4),
              now.plusSeconds(1200),
              List.of(
                  "Walk around the block.",
                  "Drink a glass of water.",
                  "Think of something else than the answer."));
      case "moves" -> new Cue.Write(Cards.with(Move.values()), Cue.Length.TEXT);
      case "nudge" -> Cards.nudging(Cards.aloneWith(Move.BREAK, Move.REPAIR), Cue.Length.TEXT);
      case "four" ->
          new Cue.HandOver(
              Cards.card(Audience.BOTH, false, "Alex, Kim, Sam and Lee", "", Card.Aids.NONE),
              Optional.empty());
      default -> new Cue.Choose(Cards.both("A long card. ".repeat(200)), List.of("Yes", "No"));
    };
  }

  private static Card alex(String text, Card.Aids aids) {
    return Cards.card(Audience.A, false, "Alex", text, aids);
  }
}
