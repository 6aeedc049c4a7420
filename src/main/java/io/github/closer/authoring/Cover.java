package io.github.closer.authoring;

import io.github.closer.deck.Deck;
import io.github.closer.deck.Step;
import java.util.ArrayList;
import java.util.List;

/** What stands on a deck before its first step. */
final class Cover {
  private static final int ALONE = 1;
  private static final int COUPLE = 2;
  private static final int DEEP = 3;

  private Cover() {}

  static List<String> lines(Look look) {
    Deck deck = look.deck();
    List<String> lines = new ArrayList<>(List.of(deck.about().title()));
    if (!deck.about().summary().isEmpty()) {
      lines.add(deck.about().summary());
    }
    lines.add("");
    lines.add(facts(look));
    String credits = credits(look);
    if (!credits.isEmpty()) {
      lines.add(credits);
    }
    if (!deck.terms().breaks().equals(Deck.Breaks.USUAL)) {
      lines.add(breaks(look));
    }
    if (!look.isOnPaper() && deck.about().depth() >= DEEP) {
      lines.add(look.say("cover.kept"));
    }
    if (!deck.shelf().notFor().isEmpty()) {
      lines.add("");
      lines.add(look.phrases().words().say("session.not-for"));
      deck.shelf().notFor().forEach(line -> lines.add("- " + line));
    }
    if (look.isOnPaper() && deck.all().anyMatch(Step.Barrier.class::isInstance)) {
      lines.add("");
      lines.add(look.say("cover.no-secrets"));
    }
    return lines;
  }

  private static String facts(Look look) {
    Deck deck = look.deck();
    List<String> facts = new ArrayList<>();
    deck.about().minutes().ifPresent(minutes -> facts.add(look.say("cover.minutes", minutes)));
    facts.add(look.say("cover.depth", String.valueOf(deck.about().depth())));
    facts.add(people(look));
    deck.terms()
        .every()
        .ifPresent(every -> facts.add(look.say("cover.rests", look.phrases().length(every))));
    if (!deck.shelf().tags().isEmpty()) {
      facts.add(String.join(", ", deck.shelf().tags().stream().sorted().toList()));
    }
    return Phrases.capital(String.join(" · ", facts));
  }

  private static String people(Look look) {
    return switch (look.deck().terms().people()) {
      case ALONE -> look.say("cover.people.one");
      case COUPLE -> look.say("cover.people.two");
      default -> look.say("cover.people.four");
    };
  }

  private static String credits(Look look) {
    Deck.Credits credits = look.deck().credits();
    List<String> words = new ArrayList<>();
    credits.author().ifPresent(author -> words.add(look.say("cover.author", author)));
    credits.licence().ifPresent(licence -> words.add(look.say("cover.licence", licence)));
    return Phrases.capital(String.join(" · ", words));
  }

  private static String breaks(Look look) {
    Deck.Breaks breaks = look.deck().terms().breaks();
    return look.say(
        "cover.breaks",
        look.phrases().length(breaks.atLeast()),
        look.phrases().length(breaks.atMost()),
        String.valueOf(breaks.limit()));
  }
}
