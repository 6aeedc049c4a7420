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
import io.github.closer.store.SessionSummary;
import io.github.closer.store.StoreFailure;
import io.github.closer.transcript.Packet;
import io.github.closer.transcript.Reader;
import io.github.closer.transcript.Transcript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    Optional<Deck> deck = deck();
    CardWords cards =
        new CardWords(
            deck.map(new CardTexts(people, program.words())::of),
            people,
            Quotes.of(written(chosen)),
            say("cli.packet.left-out"));
    boolean leftOut =
        chosen.stream().anyMatch(one -> !cards.apply(one.text()).equals(one.text().strip()));
    return Optional.of(new Packet(context(both, deck, chosen, leftOut), chosen).of(both, cards));
  }

  /** What was written and not chosen: here, in other sessions, and in what is remembered. */
  private List<String> written(List<Transcript.Entry> chosen) {
    CoupleMemory memory = program.known().memory();
    CoupleMemory.Keepsakes kept = memory.keepsakes();
    Stream<String> remembered =
        Stream.of(
                kept.promises().stream().map(promise -> promise.text()),
                kept.tickets().stream().map(written -> written.ticket().text()),
                kept.items().stream().map(Learned.Item::text),
                memory.answers().stream().map(answer -> answer.kept().words()))
            .flatMap(texts -> texts);
    Stream<String> elsewhere =
        program.sessions().list().stream()
            .map(SessionSummary::id)
            .filter(other -> !other.equals(id))
            .flatMap(other -> Quotes.written(Told.events(other, program), line -> false));
    Stream<String> here =
        Quotes.written(events, line -> chosen.stream().anyMatch(one -> isAt(one, line)));
    return Stream.of(here, elsewhere, remembered).flatMap(texts -> texts).toList();
  }

  private static boolean isAt(Transcript.Entry entry, Event.Line line) {
    return entry.place().moment() == line.moment()
        && entry.text().equals(line.text())
        && entry.sayings().stream().anyMatch(saying -> saying.by() == line.scope().by());
  }

  private List<String> context(
      Transcript session, Optional<Deck> deck, List<Transcript.Entry> chosen, boolean leftOut) {
    List<String> context = new ArrayList<>();
    context.add(say("cli.packet.what"));
    context.add(say("cli.packet.chosen"));
    deck.map(Deck::about)
        .map(Deck.About::summary)
        .filter(summary -> !summary.isBlank())
        .map(about -> say("cli.packet.about", session.title(), about))
        .ifPresent(context::add);
    if (chosen.stream()
        .flatMap(entry -> entry.sayings().stream())
        .anyMatch(Transcript.Saying::own)) {
      context.add(say("cli.packet.private"));
    }
    if (leftOut) {
      context.add(say("cli.packet.quoted"));
    }
    return context;
  }

  /** The deck as it was played; empty where it cannot be read any more. */
  private Optional<Deck> deck() {
    try {
      SessionDeck kept = program.sessions().deck(id);
      Source source = new Source(id.letters(), kept.text());
      return DeckReader.read(source, id.letters(), new Kept(kept)).value();
    } catch (StoreFailure e) {
      return Optional.empty();
    }
  }

  private String say(String key, Object... arguments) {
    return program.words().say(key, arguments);
  }
}
