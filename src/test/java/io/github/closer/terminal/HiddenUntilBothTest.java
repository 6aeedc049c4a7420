package io.github.closer.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.play.Player;
import io.github.closer.play.Stage;
import io.github.closer.rehearsal.MemoryJournal;
import io.github.closer.session.Audience;
import io.github.closer.session.Cue;
import io.github.closer.session.Event;
import io.github.closer.session.Rehearsed;
import io.github.closer.session.Reply;
import io.github.closer.session.Session;
import io.github.closer.session.Setting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * What is hidden until both reveal it is not sent to the terminal before, not even to be painted
 * over at once: twenty whole sessions, and every character that goes to the screen.
 */
class HiddenUntilBothTest {
  private static final int SESSIONS = 20;
  private static final String DECK =
      """
      title: Hidden
      minutes: 5
      steps:
        - ask: Which colour is it?
          who: each
          private: until_both
          answer: line
        - ask: Which thought is yours?
          who: each
          private: always
          answer: text
        - ask: Which wish is it?
          who: each
          private: until_both
          answer: text
        - say: Thank you both.
      """;

  private int words;
  private int opened;
  private int closed;

  /** What the stage of a session shows, and somebody who answers there. */
  private interface Room {
    Reply answer(Cue cue, Doing doing);

    String written();
  }

  /**
   * What somebody does.
   *
   * @param look whether it is looked at before it is sent
   */
  private record Doing(String words, int option, boolean look) {}

  @Test
  void nothingIsSentToTheOthersScreenInTwentySessions(TestReporter reporter) {
    for (int seed = 0; seed < SESSIONS; seed++) {
      if (seed % 2 == 0) {
        try (Seat seat = Seat.still()) {
          play(new RichRoom(seat), seed);
        }
      } else {
        play(new PlainRoom(new PlainSeat()), seed);
      }
    }
    reporter.publishEntry(
        "sessions",
        "%d, words that were hidden: %d, opened by both: %d, never opened: %d, seen before: 0"
            .formatted(SESSIONS, words, opened, closed));
    assertThat(words).isEqualTo(SESSIONS * 6);
    assertThat(opened).isGreaterThan(10);
    assertThat(closed).isGreaterThan(10);
  }

  private void play(Room room, int seed) {
    Watching watching = new Watching(room, new SplittableRandom(seed));
    Setting setting = Rehearsed.deck(DECK).setting();
    try (MemoryJournal journal = new MemoryJournal()) {
      journal.append(
          new Event.Begun(
              PlainSeat.NOW,
              new Event.Heading(
                  "hidden", "Hidden", "0", setting.chance().order(), setting.people())));
      new Player(watching, journal, () -> PlainSeat.NOW)
          .play(Session.begin(setting, PlainSeat.NOW));
    }
    closed += watching.hidden.size();
  }

  /** Looks at all that is written while a cue is performed. */
  private final class Watching implements Stage {
    private final Room room;
    private final RandomGenerator random;
    private final Map<String, Audience> hidden = new HashMap<>();

    Watching(Room room, RandomGenerator random) {
      this.room = room;
      this.random = random;
    }

    @Override
    public Reply perform(Cue cue) {
      List<String> shown = new ArrayList<>();
      if (cue instanceof Cue.Reveal reveal) {
        reveal.sides().forEach(side -> shown.add(side.words()));
        hidden.keySet().removeAll(shown);
        opened += shown.size();
      }
      Doing doing = doing(cue);
      Audience author = cue.card().audience();
      if (cue instanceof Cue.Write && cue.card().alone()) {
        words++;
        hidden.put(doing.words(), author);
      }
      int from = room.written().length();
      Reply reply = room.answer(cue, doing);
      String written = room.written().substring(from);
      assertThat(shown).allMatch(written::contains);
      hidden.forEach(
          (word, by) -> {
            boolean looking = doing.look() && word.equals(doing.words());
            assertThat(written.contains(word))
                .as("%s, by %s: %s", word, by, cue)
                .isEqualTo(looking);
          });
      return reply;
    }

    private Doing doing(Cue cue) {
      boolean alone = cue instanceof Cue.Write && cue.card().alone();
      String word = "nobody" + random.nextInt(100_000, 1_000_000);
      boolean look = alone && room instanceof RichRoom && random.nextInt(3) == 0;
      return new Doing(word, random.nextInt(5) / 4, look);
    }

    @Override
    public void saved() {
      int from = room.written().length();
      stage().saved();
      assertThat(hidden.keySet()).noneMatch(room.written().substring(from)::contains);
    }

    private Stage stage() {
      return room instanceof RichRoom rich
          ? rich.seat().stage()
          : ((PlainRoom) room).seat().stage();
    }
  }

  private record RichRoom(Seat seat) implements Room {
    @Override
    public Reply answer(Cue cue, Doing doing) {
      CompletableFuture<Reply> reply = seat.perform(cue);
      seat.sees(shown(cue));
      if (cue instanceof Cue.Write) {
        seat.press(doing.words());
        seat.sees(cue.card().alone() ? "> " + "•".repeat(doing.words().length()) : doing.words());
        if (doing.look()) {
          seat.press(Seat.ctrl('T')).sees("> " + doing.words());
        }
      } else if (cue instanceof Cue.Choose) {
        seat.press(Integer.toString(doing.option() + 1));
      }
      seat.press(Seat.ENTER);
      return Seat.of(reply);
    }

    private static String shown(Cue cue) {
      if (cue instanceof Cue.HandOver handOver) {
        return handOver.from().isPresent() ? "keyboard to" : "look again";
      }
      return cue.card().text().split("[\n.?]", -1)[0];
    }

    @Override
    public String written() {
      return seat.written();
    }
  }

  private record PlainRoom(PlainSeat seat) implements Room {
    @Override
    public Reply answer(Cue cue, Doing doing) {
      String line = "";
      if (cue instanceof Cue.Write) {
        line = doing.words();
      } else if (cue instanceof Cue.Choose) {
        line = Integer.toString(doing.option() + 1);
      }
      boolean text = cue instanceof Cue.Write write && write.length() == Cue.Length.TEXT;
      String[] lines = text ? new String[] {line, ""} : new String[] {line};
      if (cue.card().alone()) {
        seat.typesUnseen(lines);
      } else {
        seat.types(lines);
      }
      return seat.perform(cue);
    }

    @Override
    public String written() {
      return seat.screen();
    }
  }
}
