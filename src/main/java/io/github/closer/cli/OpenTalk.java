package io.github.closer.cli;

import io.github.closer.session.Cue;
import io.github.closer.session.Move;
import io.github.closer.session.Reply;
import io.github.closer.store.SessionSummary;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  /** Asks what becomes of it; empty when they leave instead. */
  Optional<Way> asked(OpenStage stage, boolean mayStay) {
    List<Way> ways = new ArrayList<>(List.of(Way.GO_ON, Way.LATER, Way.CLOSE));
    if (mayStay) {
      ways.add(Way.LEAVE_IT);
    }
    String day =
        LocalDate.ofInstant(session.started(), zone)
            .getDayOfWeek()
            .getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String words =
        "There is an unfinished conversation from "
            + day
            + ": "
            + SessionsCommand.title(session)
            + ".";
    Reply reply =
        stage
            .stage()
            .perform(
                new Cue.Choose(
                    Introductions.card(words), ways.stream().map(OpenTalk::words).toList()));
    return reply instanceof Reply.Chosen chosen
        ? Optional.of(ways.get(chosen.index()))
        : Optional.empty();
  }

  private static String words(Way way) {
    return switch (way) {
      case GO_ON -> "Go on with it";
      case LATER -> "Take a new time";
      case CLOSE -> "Close it together";
      case LEAVE_IT -> "Leave it for now";
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
