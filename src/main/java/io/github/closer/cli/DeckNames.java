package io.github.closer.cli;

import io.github.closer.text.Neutral;
import io.github.closer.text.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * What a deck is called where one chooses among decks: its title, about how long it takes, and how
 * close it comes, in words.
 *
 * @param words the language
 */
record DeckNames(Words words) {

  /** In one line. */
  String of(Shelved shelved) {
    return joined(facts(shelved));
  }

  /** In one line, and for whom or when it is where that is not any two on any day. */
  String of(Shelved shelved, LocalDate today, ZoneId zone) {
    List<String> facts = facts(shelved);
    int people = shelved.deck().terms().people();
    if (!shelved.isForTwo()) {
      facts.add(words.say("cli.home.people." + people));
    }
    shelved
        .again(today, zone)
        .map(day -> new Dates(words).near(day))
        .ifPresent(day -> facts.add(words.say("cli.home.rests", day)));
    return joined(facts);
  }

  private List<String> facts(Shelved shelved) {
    List<String> facts = new ArrayList<>();
    if (shelved.name().equals(FiveMinutes.DECK)) {
      facts.add(words.say("cli.home.five"));
    } else {
      facts.add(Neutral.line(shelved.deck().about().title()));
      shelved
          .deck()
          .about()
          .minutes()
          .ifPresent(minutes -> facts.add(words.say("cli.home.minutes", minutes)));
    }
    facts.add(words.say("cli.home.depth." + shelved.deck().about().depth()));
    return facts;
  }

  private String joined(List<String> facts) {
    return facts.stream().reduce((all, fact) -> words.say("cli.list.more", all, fact)).orElse("");
  }
}
