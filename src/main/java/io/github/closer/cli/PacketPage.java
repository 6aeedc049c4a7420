package io.github.closer.cli;

import io.github.closer.deck.Deck;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Source;
import io.github.closer.session.Event;
import io.github.closer.session.Learned;
import io.github.closer.session.People;
import io.github.closer.session.Person;
import io.github.closer.store.CoupleMemory;
import io.github.closer.store.Quotes;
import io.github.closer.store.SessionDeck;
import io.github.closer.store.SessionId;
import io.github.closer.store.StoreFailure;
import io.github.closer.transcript.Packet;
import io.github.closer.transcript.Reader;
import io.github.closer.transcript.Transcript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A printout for somebody who helps: a page that says what it is, and what each of the two chose.
 *
 * <p>Cards can show again what somebody wrote. What was not chosen is taken out of them, too.
 *
 * @param program whose sessions they are
 * @param id the session
 * @param events what happened in it
 */
record PacketPage(Program program, SessionId id, List<Event.Lasting> events) {

  /** The page, once they have chosen; empty when nothing was. */
  Optional<Transcript> chosen(StageOptions options) {
    Transcript both = Transcript.of(events, Reader.BOTH);
    People people = both.people();
    Map<Person, List<Transcript.Entry>> offered = new LinkedHashMap<>();
    for (Person person : List.of(Person.A, Person.B)) {
      if (people.present().contains(person)) {
        Transcript own = Transcript.of(events, Reader.of(person));
        offered.put(person, Packet.offered(own, person));
      }
    }
    List<Transcript.Entry> chosen = new PacketChoice(program, options, people).of(offered);
    if (chosen.isEmpty()) {
      program.surroundings().err().println(say("cli.packet.none"));
      return Optional.empty();
    }
    String leftOut = say("cli.packet.left-out");
    Quotes others = Quotes.besides(lines(chosen), events, remembered());
    return Optional.of(
        new Packet(context(both), chosen)
            .of(both, text -> others.removedFrom(text).replace(Learned.REMOVED, leftOut)));
  }

  private static Set<String> lines(List<Transcript.Entry> chosen) {
    return chosen.stream()
        .flatMap(entry -> entry.sayings().stream().map(saying -> entry.place().line(saying.by())))
        .collect(Collectors.toSet());
  }

  /** What the two brought from earlier sessions; a card may have shown it. */
  private List<String> remembered() {
    CoupleMemory memory = program.known().memory();
    CoupleMemory.Keepsakes kept = memory.keepsakes();
    return Stream.of(
            kept.promises().stream().map(promise -> promise.text()),
            kept.tickets().stream().map(written -> written.ticket().text()),
            kept.items().stream().map(Learned.Item::text),
            memory.answers().stream().map(answer -> answer.kept().words()))
        .flatMap(texts -> texts)
        .toList();
  }

  private List<String> context(Transcript session) {
    List<String> context = new ArrayList<>();
    context.add(say("cli.packet.what"));
    context.add(say("cli.packet.chosen"));
    about().map(about -> say("cli.packet.about", session.title(), about)).ifPresent(context::add);
    context.add(say("cli.packet.read"));
    return context;
  }

  /** What the deck says of itself; empty where it cannot be read any more. */
  private Optional<String> about() {
    try {
      SessionDeck kept = program.sessions().deck(id);
      return DeckReader.read(new Source(id.letters(), kept.text()), id.letters(), new Kept(kept))
          .value()
          .map(Deck::about)
          .map(Deck.About::summary)
          .filter(summary -> !summary.isBlank());
    } catch (StoreFailure e) {
      return Optional.empty();
    }
  }

  private String say(String key, Object... arguments) {
    return program.words().say(key, arguments);
  }
}
