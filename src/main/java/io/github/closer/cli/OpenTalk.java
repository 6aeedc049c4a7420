package io.github.closer.cli;

import io.github.closer.session.Cue;
import io.github.closer.session.Move;
import io.github.closer.session.Reply;
import io.github.closer.store.SessionSummary;
import io.github.closer.text.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A conversation that two people took a break from, offered before anything new. Nobody is blamed
 * for the time that went by, and nobody counts it.
 *
 * @param session the session
 * @param zone where the people are
 */
record OpenTalk(SessionSummary session, ZoneId zone) {

  /** What can be done about it. */
  enum Way {
    GO_ON,
    LATER,
    CLOSE,
    LEAVE_IT
  }

  /** Asks what becomes of it; empty when they leave instead. Enter alone goes on with it. */
  Optional<Way> asked(OpenStage stage) {
    List<Way> ways = List.of(Way.values());
    Words words = stage.words();
    LocalDate today = LocalDate.ofInstant(stage.clock().instant(), zone);
    String day = new DayWords(words, today, zone).day(session.started());
    String text = words.say("cli.open-talk", day, SessionLine.title(session));
    Cue.Shortcuts shortcuts =
        new Cue.Shortcuts(
            ways.indexOf(Way.GO_ON), ways.indexOf(Way.LEAVE_IT), words.say("cli.home.help"));
    Reply reply =
        stage
            .stage()
            .perform(
                new Cue.Choose(
                    Introductions.card(text, words),
                    ways.stream().map(way -> words.say(key(way))).toList(),
                    Optional.of(shortcuts)));
    return reply instanceof Reply.Chosen chosen
        ? Optional.of(ways.get(chosen.index()))
        : Optional.empty();
  }

  private static String key(Way way) {
    return switch (way) {
      case GO_ON -> "cli.open-talk.go-on";
      case LATER -> "cli.open-talk.later";
      case CLOSE -> "cli.open-talk.close";
      case LEAVE_IT -> "cli.open-talk.leave";
    };
  }

  /** What is asked of the session before it goes on. */
  static Optional<Move> move(Way way) {
    return switch (way) {
      case GO_ON, LEAVE_IT -> Optional.empty();
      case LATER -> Optional.of(Move.LATER);
      case CLOSE -> Optional.of(Move.CLOSE);
    };
  }
}
