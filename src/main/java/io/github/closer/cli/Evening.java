package io.github.closer.cli;

import io.github.closer.deck.Deck;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Loaded;
import io.github.closer.deck.Source;
import io.github.closer.play.Journal;
import io.github.closer.play.Player;
import io.github.closer.session.Chance;
import io.github.closer.session.Cue;
import io.github.closer.session.Event;
import io.github.closer.session.People;
import io.github.closer.session.Reply;
import io.github.closer.session.Session;
import io.github.closer.session.Setting;
import io.github.closer.store.CoupleFile;
import io.github.closer.store.OpenSession;
import io.github.closer.store.SessionDeck;
import io.github.closer.store.SessionId;
import io.github.closer.store.Sessions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
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
    NOTHING
  }

  /** Begins a session with a deck. */
  Left begin(DeckShelf.Playable playable, OpenStage stage) {
    Optional<People> people = new Introductions(room.couple(), stage).people();
    if (people.isEmpty()) {
      return Left.NOTHING;
    }
    Deck deck = playable.deck();
    Chance chance = Chance.of(seed(stage));
    Instant now = stage.clock().instant();
    Event.Heading heading =
        new Event.Heading(
            deck.about().id(),
            deck.about().title(),
            hash(playable.kept()),
            chance.order(),
            people.get());
    Event.Begun begun = new Event.Begun(now, heading, stage.script().isPresent());
    OpenSession open = room.sessions().create(now, playable.kept(), begun);
    Setting setting = new Setting(deck, people.get(), chance, room.zone());
    try (Journal journal = open.journal()) {
      return play(journal, Session.begin(setting, now), stage);
    }
  }

  /**
   * Goes on with a session, at the same step and with the same one speaking.
   *
   * @throws UserError when its deck can no longer be read
   */
  Left goOn(SessionId id, OpenStage stage) {
    OpenSession open = room.sessions().open(id);
    try (Journal journal = open.journal()) {
      Setting setting = setting(id, open, seed(stage));
      Session session = Session.resume(setting, open.events());
      if (session.over() && open.events().stream().anyMatch(Event.Ended.class::isInstance)) {
        throw new UserError(
            "This session is finished.",
            "closer print " + id.letters() + " shows it.",
            ExitStatus.NO_INPUT);
      }
      if (open.setAside() > 0 && !told(stage)) {
        return Left.PAUSED;
      }
      journal.append(new Event.Resumed(stage.clock().instant()));
      return play(journal, session, stage);
    }
  }

  private Setting setting(SessionId id, OpenSession open, long seed) {
    Event.Heading heading = heading(open.events());
    Source source =
        new Source(room.sessions().folder(id).resolve("deck.yaml").toString(), open.deck().text());
    Loaded<Deck> loaded = DeckReader.read(source, heading.deckId(), new Kept(open.deck()));
    if (loaded.value().isEmpty() || !hash(open.deck()).equals(heading.deckHash())) {
      throw new UserError(
          "The deck that belongs to this session was changed: " + source.name(),
          "closer print " + id.letters() + " still shows what was said.",
          ExitStatus.DAMAGED);
    }
    Chance chance = Chance.resumed(heading.order(), seed);
    return new Setting(loaded.value().get(), heading.people(), chance, room.zone());
  }

  /** Says that an answer was cut off; false when they leave instead of going on. */
  private static boolean told(OpenStage stage) {
    Cue.Show card =
        new Cue.Show(
            Introductions.card(
                "Welcome back. The answer that was being saved when closer stopped is not in the"
                    + " session, so that card comes again. What there was of it is kept aside, in"
                    + " journal.jsonl.torn."));
    return !(stage.stage().perform(card) instanceof Reply.Left);
  }

  private static Left play(Journal journal, Session session, OpenStage stage) {
    Player player = new Player(stage.stage(), journal, stage.clock());
    return player.play(session) == Player.Outcome.FINISHED ? Left.FINISHED : Left.PAUSED;
  }

  private static Event.Heading heading(List<Event.Lasting> events) {
    if (!events.isEmpty() && events.get(0) instanceof Event.Begun begun) {
      return begun.heading();
    }
    throw new UserError(
        "This session has no beginning that can be read.",
        "closer sessions shows the others.",
        ExitStatus.DAMAGED);
  }

  /** A script's own seed, so that it can be repeated; otherwise one that nobody can guess. */
  private static long seed(OpenStage stage) {
    return stage.script().stream()
        .flatMapToLong(script -> script.seed().stream())
        .findFirst()
        .orElseGet(() -> new SecureRandom().nextLong());
  }

  /** The deck's hash; where other files belong to it, one over all of them, in any order. */
  static String hash(SessionDeck deck) {
    if (deck.others().isEmpty()) {
      return hash(deck.text());
    }
    StringBuilder all = new StringBuilder(hash(deck.text()) + "\n");
    deck.sorted().forEach((name, text) -> all.append(hash(text) + " " + name + "\n"));
    return hash(all.toString());
  }

  private static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Where an evening finds its files. */
  record Room(Sessions sessions, CoupleFile couple, ZoneId zone) {}
}
