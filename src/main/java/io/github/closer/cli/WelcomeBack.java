package io.github.closer.cli;

import io.github.closer.session.Cue;
import io.github.closer.session.Event;
import io.github.closer.session.Reply;
import io.github.closer.store.DeckFile;
import io.github.closer.store.OpenSession;
import io.github.closer.store.StoreFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What has to be said before a session goes on: a lost answer, another deck, another place. Mostly
 * nothing.
 *
 * @param room where the files are
 * @param open the session
 */
record WelcomeBack(Evening.Room room, OpenSession open) {

  /** Says it; false when they leave instead of going on. */
  boolean seen(OpenStage stage) {
    List<String> lines = lines();
    if (lines.isEmpty()) {
      return true;
    }
    String words = "Welcome back. " + String.join("\n\n", lines);
    return !(stage.stage().perform(new Cue.Show(Introductions.card(words))) instanceof Reply.Left);
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (open.setAside() > 0) {
      lines.add(
          "The answer that was being saved when closer stopped is not in the session, so that card"
              + " comes again. What there was of it is kept aside, in journal.jsonl.torn.");
    }
    Event.Begun begun = Evening.begun(open.events());
    begun.asked().flatMap(asked -> otherDeck(asked, begun.heading())).ifPresent(lines::add);
    begun
        .zone()
        .filter(zone -> !zone.equals(room.zone()))
        .map(zone -> "You began this in " + zone.getId() + ". Times of day are those of there.")
        .ifPresent(lines::add);
    return lines;
  }

  /** A session keeps its deck; that one of its files is another now should surprise nobody. */
  private Optional<String> otherDeck(String asked, Event.Heading heading) {
    try {
      DeckFile now = room.shelf().library().read(asked);
      return Evening.hash(room.shelf().open(now).kept()).equals(heading.deckHash())
          ? Optional.empty()
          : Optional.of("The deck was changed since. This session goes on with the one you began.");
    } catch (StoreFailure gone) {
      return Optional.of(
          "The deck is not where it was. This session goes on with the one you began.");
    }
  }
}
