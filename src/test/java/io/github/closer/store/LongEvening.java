package io.github.closer.store;

import io.github.closer.deck.Deck;
import io.github.closer.play.Journal;
import io.github.closer.play.Player;
import io.github.closer.play.Stage;
import io.github.closer.session.Cue;
import io.github.closer.session.Event;
import io.github.closer.session.InEnglish;
import io.github.closer.session.People;
import io.github.closer.session.PlainReplies;
import io.github.closer.session.Rehearsed;
import io.github.closer.session.Reply;
import io.github.closer.session.Session;
import io.github.closer.session.Setting;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/** An evening of thousands of events, which is left before it is over. */
public final class LongEvening {
  private static final String DECK =
      """
      title: A long evening
      minutes: 20
      steps:
        - repeat: 50
          steps:
            - repeat: 50
              steps:
                - ask: What was good about it?
                  id: good
                  who: each
                  answer: line
                - scale: How close do you feel?
                  who: a
                - say: Breathe.
                - ask: Say it aloud.
                  who: b
                - say: You said $a.good, $a.
                - say: And once more.
                - say: Look at each other.
      """;

  private final Disk disk;
  private final int events;
  private final List<Long> starts = new ArrayList<>();
  private final List<Long> ends = new ArrayList<>();

  LongEvening(Disk disk, int events) {
    this.disk = disk;
    this.events = events;
  }

  /** Plays one where a program will find it. */
  public static void play(Directories directories, int events) {
    new LongEvening(new LocalDisk(), events).play(directories);
  }

  /** When each append began, in nanoseconds. */
  List<Long> starts() {
    return starts;
  }

  /** How long each append took, in nanoseconds. */
  List<Long> appends() {
    List<Long> out = new ArrayList<>();
    for (int i = 0; i < ends.size(); i++) {
      out.add(ends.get(i) - starts.get(i));
    }
    return out;
  }

  SessionId play(Directories directories) {
    Deck deck = Rehearsed.read(DECK);
    People people = Rehearsed.ALEX_AND_SAM;
    Setting setting = InEnglish.setting(deck, people, Rehearsed.openGates());
    Event.Heading heading =
        new Event.Heading(
            deck.about().id(), deck.about().title(), hash(), setting.chance().order(), people);
    Event.Begun begun = new Event.Begun(Rehearsed.EVENING, heading);
    OpenSession open =
        new Sessions(directories, new Random(1), disk)
            .create(Rehearsed.EVENING, new SessionDeck(DECK), begun);
    try (Journal journal = timed(open.journal())) {
      InstantSource clock = InstantSource.fixed(Rehearsed.EVENING);
      new Player(stage(), journal, clock).play(Session.begin(setting, begun.at()));
    }
    return open.id();
  }

  private Journal timed(Journal journal) {
    return new Journal() {
      @Override
      public void append(Event.Lasting event) {
        starts.add(System.nanoTime());
        journal.append(event);
        ends.add(System.nanoTime());
      }

      @Override
      public void close() {
        journal.close();
      }
    };
  }

  private Stage stage() {
    return new Stage() {
      @Override
      public Reply perform(Cue cue) {
        if (ends.size() >= events) {
          return new Reply.Left();
        }
        return PlainReplies.to(cue);
      }

      @Override
      public void saved() {}
    };
  }

  private static String hash() {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(DECK.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
