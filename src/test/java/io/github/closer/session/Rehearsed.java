package io.github.closer.session;

import static io.github.closer.session.InEnglish.PHRASES;

import io.github.closer.deck.Deck;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Loaded;
import io.github.closer.deck.Source;
import io.github.closer.play.Player;
import io.github.closer.play.Stage;
import io.github.closer.rehearsal.MemoryJournal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A deck written on the spot, played by a function from cues to replies. */
public final class Rehearsed {
  public static final Instant EVENING = Instant.parse("2026-11-23T20:15:00Z");
  public static final People ALEX_AND_SAM = new People("Alex", "Sam");

  private final Setting setting;
  private final List<Cue> cues = new ArrayList<>();
  private final MemoryJournal journal = new MemoryJournal();
  private int looks;

  private Rehearsed(Setting setting) {
    this.setting = setting;
  }

  public static Rehearsed deck(String yaml) {
    return deck(yaml, openGates());
  }

  public static Rehearsed deck(String yaml, Chance chance) {
    return new Rehearsed(InEnglish.setting(read(yaml), ALEX_AND_SAM, chance));
  }

  public static Rehearsed deck(Deck deck) {
    return new Rehearsed(InEnglish.setting(deck, ALEX_AND_SAM, openGates()));
  }

  public static Rehearsed with(Setting setting) {
    return new Rehearsed(setting);
  }

  /** The same deck, for two who have played before. */
  public Rehearsed with(Memory memory) {
    return new Rehearsed(
        new Setting(setting.deck(), setting.people(), setting.chance(), setting.region(), memory));
  }

  /** The same deck for others. */
  public Rehearsed with(People people) {
    return new Rehearsed(
        new Setting(setting.deck(), people, setting.chance(), setting.region(), setting.memory()));
  }

  /** The same deck under another star. */
  public Rehearsed with(Chance chance) {
    return new Rehearsed(
        new Setting(setting.deck(), setting.people(), chance, setting.region(), setting.memory()));
  }

  /** Played reply by reply; see {@link Sitting}. */
  public Sitting sitting() {
    return new Sitting(setting);
  }

  public static Deck read(String yaml) {
    Loaded<Deck> loaded = DeckReader.read(new Source("test.yaml", yaml), "test");
    return loaded.value().orElseThrow(() -> new AssertionError(loaded.diagnostics().toString()));
  }

  /** Chance in which Alex begins and no early gate closes by itself. */
  public static Chance openGates() {
    return openGates(6);
  }

  /** Chance in which Alex begins and none of so many moments closes a gate by itself. */
  public static Chance openGates(int moments) {
    for (long seed = 0; ; seed++) {
      Chance chance = Chance.of(seed);
      boolean open = true;
      for (int moment = 1; moment <= moments; moment++) {
        open &= !chance.closesGate(moment);
      }
      if (open && chance.coin(0) == Person.A) {
        return chance;
      }
    }
  }

  /** Chance in which Alex begins and the gate at this moment closes by itself. */
  public static Chance closedGate(int moment) {
    for (long seed = 0; ; seed++) {
      Chance chance = Chance.of(seed);
      if (chance.closesGate(moment) && chance.coin(0) == Person.A) {
        return chance;
      }
    }
  }

  /** Plays with replies from a function; what it does not answer is answered plainly. */
  public Rehearsed play(Function<Cue, Reply> replies) {
    Stage stage =
        new Stage() {
          @Override
          public Reply perform(Cue cue) {
            cues.add(cue);
            Reply reply = replies.apply(cue);
            return reply == PLAIN ? PlainReplies.to(cue) : reply;
          }

          @Override
          public void saved() {}
        };
    journal.append(
        new Event.Begun(
            EVENING,
            new Event.Heading("test", "Test", "0", setting.chance().order(), setting.people())));
    // Time goes by with every look at the clock, so that no pause holds anybody up.
    InstantSource clock = () -> EVENING.plusSeconds(1800L * ++looks);
    new Player(stage, journal, clock).play(Session.begin(setting, EVENING));
    return this;
  }

  /** Plays with plain replies only. */
  public Rehearsed play() {
    return play(cue -> PLAIN);
  }

  /** Stands for the plain reply to whatever is asked. */
  public static final Reply PLAIN = new Reply.Chosen(-1);

  public Setting setting() {
    return setting;
  }

  public List<Cue> cues() {
    return cues;
  }

  /** Whether it belongs to the close that every session ends with. */
  public static boolean isClose(Cue cue) {
    String text = cue.card().text();
    return text.equals(PHRASES.say("parting-short"))
        || text.equals(PHRASES.say("what-to-keep"))
        || text.equals(PHRASES.say("what-stays"))
        || text.equals(PHRASES.appreciate("Alex"))
        || text.equals(PHRASES.appreciate("Sam"));
  }

  /** The texts of all cards, in order, the deck's cover and the close left out. */
  public List<String> texts() {
    return cues.stream()
        .filter(cue -> !(cue instanceof Cue.HandOver) && !isClose(cue))
        .map(cue -> cue.card().text())
        .skip(1)
        .toList();
  }

  public List<Event.Lasting> events() {
    return journal.events();
  }
}
