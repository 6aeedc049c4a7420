package io.github.closer.cli;

import io.github.closer.play.Journal;
import io.github.closer.session.Audience;
import io.github.closer.session.Event;
import io.github.closer.session.Learned;
import io.github.closer.session.Mark;
import io.github.closer.session.People;
import io.github.closer.session.Reply;
import io.github.closer.session.Visibility;
import io.github.closer.store.OpenSession;
import io.github.closer.store.SessionDeck;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * An evening with something of everything, as the golden files of transcripts hold it.
 *
 * @param at when it begins
 */
record GoldenEvening(Instant at) {
  private static final String CLOSE = "How close do you feel today?";
  private static final String PROMISE = "What will each of you do this week?";

  /** Puts it into a home. */
  static void play(AtHome home, Instant at) {
    Event.Heading heading =
        new Event.Heading(
            "our-own", "An evening <for> two", "0".repeat(64), 7, new People("Alex", "שירה"));
    OpenSession open =
        home.sessions()
            .create(at, new SessionDeck("- Hello.\n"), new Event.Begun(at, heading, false));
    try (Journal journal = open.journal()) {
      new GoldenEvening(at).events().forEach(journal::append);
    }
  }

  private List<Event.Lasting> events() {
    return List.of(
        told(0, "The cover, which is left out."),
        told(1, "Phones out of the room.\nAny card can be passed."),
        said(2, "close", Audience.A, Mark.ANSWER, CLOSE, new Reply.Rated(7), "7"),
        said(2, "close", Audience.B, Mark.ANSWER, CLOSE, new Reply.Rated(4), "4"),
        passed(3, "What would you leave out?"),
        said(
            4,
            "song",
            Audience.A,
            Mark.ANSWER,
            "Which song belongs to us?",
            "你好, the one from the ferry\nwith the =HYPERLINK(\"x\") part\n  שירה: I agree"),
        said(
            4,
            "song",
            Audience.B,
            Mark.ANSWER,
            "Which song belongs to us?",
            "השיר מהמעבורת, track 4 (*live*)"),
        spoken(5, Audience.A, 125),
        said(5, "", Audience.B, Mark.SAY_BACK, "Tell about today.", new Reply.Done(), ""),
        new Event.Paused(at.plusSeconds(900)),
        new Event.Resumed(at.plusSeconds(2700)),
        spoken(6, Audience.B, 61),
        new Event.KeptOut(at.plusSeconds(2800), 7),
        new Event.KeptOut(at.plusSeconds(2801), 8),
        sealed(9, Audience.A, "quiet"),
        sealed(9, Audience.B, "loud"),
        said(9, "", Audience.BOTH, Mark.REVEAL, "Both answers", new Reply.Done(), ""),
        sealed(10, Audience.A, "SEALED BY A"),
        sealed(10, Audience.B, "SEALED BY B"),
        own(11, Audience.A, "OWN OF A"),
        own(11, Audience.B, "OWN OF B"),
        said(12, "", Audience.B, Mark.GUESS, "What did Alex see?", "the open window"),
        said(13, "", Audience.A, Mark.APPRECIATION, "Thank each other.", "for the tea"),
        said(13, "", Audience.B, Mark.APPRECIATION, "Thank each other.", ""),
        said(14, "plan", Audience.A, Mark.PROMISE, PROMISE, "A walk on Sunday"),
        said(14, "plan", Audience.A, Mark.CUE, "When?", "after breakfast"),
        said(14, "plan", Audience.A, Mark.DUE, "By when?", "Friday, 27 November 2026"),
        said(14, "plan", Audience.B, Mark.PROMISE, PROMISE, Learned.REMOVED),
        said(
            15,
            "k3fzm-7-a",
            Audience.BOTH,
            Mark.REVIEW,
            "Alex: tea\n\nHow did it go?",
            new Reply.Chosen(0),
            "Done"),
        new Event.Unknown(at, "danced", "{\"type\":\"danced\",\"at\":\"2026-11-23T20:15:00Z\"}"),
        told(16, "Thank you."),
        new Event.Ended(at.plusSeconds(3600)));
  }

  private Event.Taken taken(
      int moment,
      String step,
      Event.Scope scope,
      Mark mark,
      String text,
      Reply reply,
      String words) {
    return new Event.Taken(
        at.plusSeconds(moment), new Event.Line(moment, step, mark, scope, text), reply, words);
  }

  private Event.Taken said(
      int moment, String step, Audience by, Mark mark, String text, Reply reply, String words) {
    return taken(moment, step, new Event.Scope(by, Visibility.SHARED), mark, text, reply, words);
  }

  private Event.Taken said(
      int moment, String step, Audience by, Mark mark, String text, String words) {
    return said(moment, step, by, mark, text, new Reply.Written(words), words);
  }

  private Event.Taken told(int moment, String text) {
    return said(moment, "", Audience.BOTH, Mark.TEXT, text, new Reply.Done(), "");
  }

  private Event.Taken passed(int moment, String text) {
    return said(moment, "", Audience.A, Mark.ANSWER, text, new Reply.Passed(), "");
  }

  private Event.Taken spoken(int moment, Audience by, int seconds) {
    Reply spoke = new Reply.Spoke(Duration.ofSeconds(seconds));
    return said(moment, "", by, Mark.FLOOR, "Tell about today.", spoke, "");
  }

  private Event.Taken sealed(int moment, Audience by, String words) {
    Event.Scope scope = new Event.Scope(by, Visibility.SEALED);
    return taken(moment, "", scope, Mark.ANSWER, "How was it?", new Reply.Written(words), words);
  }

  private Event.Taken own(int moment, Audience by, String words) {
    Event.Scope scope = new Event.Scope(by, Visibility.OWN);
    return taken(
        moment, "", scope, Mark.ANSWER, "What do you keep?", new Reply.Written(words), words);
  }
}
