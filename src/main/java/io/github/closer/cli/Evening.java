package io.github.closer.cli;

import io.github.closer.deck.Deck;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Loaded;
import io.github.closer.deck.Source;
import io.github.closer.play.Journal;
import io.github.closer.play.Player;
import io.github.closer.rehearsal.Script;
import io.github.closer.session.Chance;
import io.github.closer.session.Event;
import io.github.closer.session.Memory;
import io.github.closer.session.Move;
import io.github.closer.session.People;
import io.github.closer.session.Region;
import io.github.closer.session.Session;
import io.github.closer.session.Setting;
import io.github.closer.store.CoupleFile;
import io.github.closer.store.CoupleMemory;
import io.github.closer.store.OpenSession;
import io.github.closer.store.SessionDeck;
import io.github.closer.store.SessionId;
import io.github.closer.store.SessionSummary;
import io.github.closer.store.Sessions;
import io.github.closer.text.Sentence;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A session from its beginning, or from where it was left, to its end or to the next time.
 *
 * @param room where the files are
 */
record Evening(Room room) {
  /** How an evening went. */
  enum Left {
    FINISHED,
    /** It can be gone on with. */
    PAUSED,
    /** They left before anything began, and nothing was kept. */
    NOTHING,
    /** They would rather do something else, and nothing was kept. */
    SOMETHING_ELSE
  }

  /** Begins a session with a deck; a conversation that is still open comes first. */
  Left begin(DeckShelf.Playable playable, OpenStage stage) {
    Optional<SessionSummary> unfinished =
        isReal(stage) ? room.sessions().lastUnfinished() : Optional.empty();
    Optional<SessionSummary> open = unfinished.filter(Evening::isBreak);
    if (open.isEmpty()) {
      return beginNew(playable, unfinished, stage);
    }
    Optional<OpenTalk.Way> way = new OpenTalk(open.get(), room.zone()).asked(stage);
    if (way.isEmpty()) {
      return Left.NOTHING;
    }
    return way.get() == OpenTalk.Way.LEAVE_IT
        ? beginNew(playable, unfinished, stage)
        : goOn(open.get().id(), OpenTalk.move(way.get()), stage);
  }

  /** Whether two people took a break from it. */
  private static boolean isBreak(SessionSummary session) {
    return !session.rehearsal() && session.back().isPresent();
  }

  /**
   * Begins a session.
   *
   * @param unfinished what they may have forgotten
   */
  private Left beginNew(
      DeckShelf.Playable playable, Optional<SessionSummary> unfinished, OpenStage stage) {
    Deck deck = playable.deck();
    Optional<People> people = new Introductions(room.couple(), stage).people(deck.terms().people());
    if (people.isEmpty()) {
      return Left.NOTHING;
    }
    Optional<Left> instead =
        isRemembered(stage)
            ? new Rest(room.couple(), room.zone()).instead(deck, stage)
            : Optional.empty();
    if (instead.isPresent()) {
      return instead.get();
    }
    Chance chance = Chance.of(seed(stage));
    Instant now = stage.clock().instant();
    Memory memory = isRemembered(stage) ? brought(deck, now) : Memory.NONE;
    Event.Heading heading =
        new Event.Heading(
            deck.about().id(),
            deck.about().title(),
            playable.kept().hash(),
            chance.order(),
            people.get());
    Event.Begun begun =
        new Event.Begun(
            now, heading, !isReal(stage), Optional.of(room.zone()), Optional.of(playable.asked()));
    // A rehearsal has a time of its own; its folder is named by when it really was.
    Instant at = room.time().clock().instant();
    OpenSession open = room.sessions().create(at, playable.kept(), begun, memory);
    Setting setting = new Setting(deck, people.get(), chance, region(room.zone(), stage), memory);
    try (Journal kept = open.journal()) {
      Journal journal = journal(kept, new Playing(open, setting), stage);
      return play(journal, Session.begin(setting, now), noted(deck, unfinished, stage));
    }
  }

  private Memory brought(Deck deck, Instant now) {
    Memory memory = room.couple().memory(deck.about().id(), LocalDate.ofInstant(now, room.zone()));
    return new AnsweredToday(room.sessions(), room.zone()).without(memory, now);
  }

  /** A stage on which the cover also says that the same deck is unfinished. */
  private OpenStage noted(Deck deck, Optional<SessionSummary> unfinished, OpenStage stage) {
    return unfinished
        .filter(session -> !session.rehearsal() && isOf(session, deck))
        .map(session -> CoverNote.unfinished(session, stage, room.zone()))
        .orElse(stage);
  }

  private static boolean isOf(SessionSummary session, Deck deck) {
    return session
        .begun()
        .filter(begun -> begun.heading().deckId().equals(deck.about().id()))
        .isPresent();
  }

  /** Goes on with a session, at the same step and with the same one speaking. */
  Left goOn(SessionId id, OpenStage stage) {
    return goOn(id, Optional.empty(), stage);
  }

  /**
   * Goes on with a session.
   *
   * @param move what both asked for before, such as a new time or an end
   * @throws UserError when its deck can no longer be read, or when it is finished
   */
  Left goOn(SessionId id, Optional<Move> move, OpenStage stage) {
    OpenSession open = room.sessions().open(id);
    try (Journal kept = open.journal()) {
      // What was kept for the session only is gone from a finished one: it cannot be played again.
      if (open.events().stream().anyMatch(Event.Ended.class::isInstance)) {
        throw new UserError(
            Sentence.of("cli.finished", id.letters()),
            Sentence.of("cli.finished.hint", id.letters()),
            ExitStatus.NO_INPUT);
      }
      Setting setting = setting(id, open, stage);
      Journal journal = journal(kept, new Playing(open, setting), stage);
      Session session = Session.resume(setting, open.events());
      if (!new WelcomeBack(room, open, session).seen(stage)) {
        return Left.PAUSED;
      }
      Event.Resumed resumed = new Event.Resumed(stage.clock().instant());
      journal.append(resumed);
      return play(journal, moved(session.after(resumed), move, journal, resumed.at()), stage);
    }
  }

  private static Session moved(Session session, Optional<Move> move, Journal journal, Instant now) {
    // Only where there is a break can it get a new time, and only what is not over has an end.
    Optional<Event.Called> called =
        move.filter(m -> m != Move.LATER || session.back().isPresent())
            .filter(m -> !session.over())
            .map(m -> session.call(m, now));
    called.ifPresent(journal::append);
    return called.map(session::after).orElse(session);
  }

  private Setting setting(SessionId id, OpenSession open, OpenStage stage) {
    Event.Begun begun = begun(open.events());
    Event.Heading heading = begun.heading();
    SessionDeck kept = open.given().deck();
    Source source =
        new Source(room.sessions().folder(id).resolve("deck.yaml").toString(), kept.text());
    Loaded<Deck> loaded = DeckReader.read(source, heading.deckId(), new Kept(kept));
    if (loaded.value().isEmpty() || !kept.hash().equals(heading.deckHash())) {
      throw new UserError(
          Sentence.of("cli.kept-deck-changed", source.name()),
          Sentence.of("cli.kept-deck-changed.hint", id.letters()),
          ExitStatus.DAMAGED);
    }
    Chance chance = Chance.resumed(heading.order(), seed(stage));
    Region region = region(begun.zone().orElse(room.zone()), stage);
    return new Setting(
        loaded.value().get(), heading.people(), chance, region, memory(open, begun, stage));
  }

  /** Where they are, and what they speak now. */
  private static Region region(ZoneId zone, OpenStage stage) {
    return new Region(zone, stage.words());
  }

  /** What was given at the beginning; phrases and the like, and what is closed, as they are now. */
  private Memory memory(OpenSession open, Event.Begun begun, OpenStage stage) {
    Memory given = open.given().memory();
    boolean remembered = !begun.rehearsal() || isRemembered(stage);
    CoupleMemory now = remembered ? room.couple().remembered() : CoupleMemory.NONE;
    return given.now(now.kit(), now.closed());
  }

  /** A session that is open, and what it is played with. */
  private record Playing(OpenSession open, Setting setting) {}

  private Journal journal(Journal kept, Playing playing, OpenStage stage) {
    OpenSession open = playing.open();
    boolean learns = isRemembered(stage) && !(begun(open.events()).rehearsal() && isReal(stage));
    if (!learns) {
      return kept;
    }
    room.couple().begun(open.id());
    return new LearningJournal(kept, room.couple(), open.id(), playing.setting(), open.events());
  }

  /** Whether people are there. */
  private static boolean isReal(OpenStage stage) {
    return stage.script().isEmpty();
  }

  /** Whether what happens is remembered: always with people, and where a script asks for it. */
  private static boolean isRemembered(OpenStage stage) {
    return stage.script().map(Script::remembered).orElse(true);
  }

  private static Left play(Journal journal, Session session, OpenStage stage) {
    Player player = new Player(stage.stage(), journal, stage.clock());
    return player.play(session) == Player.Outcome.FINISHED ? Left.FINISHED : Left.PAUSED;
  }

  static Event.Begun begun(List<Event.Lasting> events) {
    if (!events.isEmpty() && events.get(0) instanceof Event.Begun begun) {
      return begun;
    }
    throw new UserError(
        Sentence.of("cli.no-beginning"), Sentence.of("cli.no-beginning.hint"), ExitStatus.DAMAGED);
  }

  /** A script's own seed, so that it can be repeated; otherwise one that nobody can guess. */
  private static long seed(OpenStage stage) {
    return stage.script().stream()
        .flatMapToLong(script -> script.seed().stream())
        .findFirst()
        .orElseGet(() -> new SecureRandom().nextLong());
  }

  /** Where an evening finds its files. */
  record Room(Sessions sessions, CoupleFile couple, DeckShelf shelf, Surroundings.Time time) {

    /** Where the people are. */
    ZoneId zone() {
      return time.zone();
    }
  }
}
