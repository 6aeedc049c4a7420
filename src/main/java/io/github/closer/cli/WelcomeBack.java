package io.github.closer.cli;

import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.Event;
import io.github.closer.session.Reply;
import io.github.closer.session.Session;
import io.github.closer.store.DeckFile;
import io.github.closer.store.OpenSession;
import io.github.closer.store.StoreFailure;
import io.github.closer.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What has to be said before a session goes on: a lost answer, another deck, another place, or that
 * the next card has a clock, which begins only when somebody is there. Mostly nothing.
 *
 * @param room where the files are
 * @param open the session
 * @param session the same, as far as it was played
 */
record WelcomeBack(Evening.Room room, OpenSession open, Session session) {

  /** Says it; false when they leave instead of going on. */
  boolean seen(OpenStage stage) {
    List<String> lines = lines(stage.words());
    if (lines.isEmpty()) {
      return true;
    }
    String text = stage.words().say("cli.back", String.join("\n\n", lines));
    Cue shown = new Cue.Show(Introductions.card(text, stage.words()));
    return !(stage.stage().perform(shown) instanceof Reply.Left);
  }

  private List<String> lines(Words words) {
    List<String> lines = new ArrayList<>();
    if (open.setAside() > 0) {
      lines.add(words.say("cli.back.lost"));
    }
    Event.Begun begun = Evening.begun(open.events());
    begun
        .asked()
        .flatMap(asked -> otherDeck(asked, begun.heading()))
        .map(words::say)
        .ifPresent(lines::add);
    begun
        .zone()
        .filter(zone -> !zone.equals(room.zone()))
        .map(zone -> words.say("cli.back.zone", zone.getId()))
        .ifPresent(lines::add);
    if (!session.over() && session.cue() instanceof Cue.Speak speak) {
      lines.add(next(speak.card(), words));
    }
    return lines;
  }

  private static String next(Card card, Words words) {
    String name = card.place().addressee();
    return card.aids()
        .time()
        .map(time -> words.say("cli.back.speaks", name, Math.max(1, time.toMinutes())))
        .orElseGet(() -> words.say("cli.back.speaks.untimed", name));
  }

  /** A session keeps its deck; that one of its files is another now should surprise nobody. */
  private Optional<String> otherDeck(String asked, Event.Heading heading) {
    try {
      DeckFile now = room.shelf().library().read(asked);
      return room.shelf().open(now).kept().hash().equals(heading.deckHash())
          ? Optional.empty()
          : Optional.of("cli.back.deck-changed");
    } catch (StoreFailure gone) {
      return Optional.of("cli.back.deck-gone");
    }
  }
}
