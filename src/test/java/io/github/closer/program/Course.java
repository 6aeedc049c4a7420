package io.github.closer.program;

import io.github.closer.deck.Deck;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Source;
import io.github.closer.play.Player;
import io.github.closer.play.Stage;
import io.github.closer.rehearsal.MemoryJournal;
import io.github.closer.rehearsal.Script;
import io.github.closer.rehearsal.ScriptReader;
import io.github.closer.rehearsal.ScriptedStage;
import io.github.closer.rehearsal.VirtualClock;
import io.github.closer.session.Chance;
import io.github.closer.session.Cue;
import io.github.closer.session.Event;
import io.github.closer.session.InEnglish;
import io.github.closer.session.Reply;
import io.github.closer.session.Session;
import io.github.closer.session.Setting;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The course of an evening: each cue, and what was answered to it. */
final class Course {
  private static final Instant EVENING = Instant.parse("2026-11-23T20:15:00Z");

  private Course() {}

  /** A cue and its reply. */
  record Turn(Cue cue, Reply reply) {}

  /** The course that a file of answers with names and a seed gives to a deck. */
  static List<Turn> of(Path deckFile, Path answers) {
    Deck deck =
        DeckReader.read(new Source(deckFile.toString(), Closer.read(deckFile)), "course")
            .value()
            .orElseThrow();
    Script script =
        ScriptReader.read(new Source(answers.toString(), Closer.read(answers)), InEnglish.WORDS)
            .script()
            .orElseThrow();
    Chance chance = Chance.of(script.seed().orElseThrow());
    Setting setting = InEnglish.setting(deck, script.people().orElseThrow(), chance);
    VirtualClock clock = new VirtualClock(EVENING);
    Recorder recorder =
        new Recorder(
            new ScriptedStage(
                script, clock, new PrintWriter(Writer.nullWriter()), InEnglish.WORDS));
    try (MemoryJournal journal = new MemoryJournal()) {
      journal.append(
          new Event.Begun(
              EVENING,
              new Event.Heading("course", "Course", "0", chance.order(), setting.people())));
      new Player(recorder, journal, clock).play(Session.begin(setting, EVENING));
    }
    return recorder.turns;
  }

  private static final class Recorder implements Stage {
    private final Stage stage;
    private final List<Turn> turns = new ArrayList<>();

    Recorder(Stage stage) {
      this.stage = stage;
    }

    @Override
    public Reply perform(Cue cue) {
      Reply reply = stage.perform(cue);
      turns.add(new Turn(cue, reply));
      return reply;
    }

    @Override
    public void saved() {}
  }
}
