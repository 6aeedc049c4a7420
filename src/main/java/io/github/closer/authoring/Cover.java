package io.github.closer.authoring;

import io.github.closer.deck.Deck;
import io.github.closer.deck.Step;
import io.github.closer.deck.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stands on a deck before its first step. */
final class Cover {
  private static final int ALONE = 1;
  private static final int COUPLE = 2;
  private static final int DEEP = 3;
  private static final String NO_SECRETS =
      "This deck has gates: questions that each may answer with no, unseen. Paper keeps no secret."
          + " If one of you might not feel free to say no aloud, leave these cards in the box.";

  private Cover() {}

  static List<String> lines(Look look) {
    Deck deck = look.deck();
    List<String> lines = new ArrayList<>(List.of(deck.about().title()));
    if (!deck.about().summary().isEmpty()) {
      lines.add(deck.about().summary());
    }
    lines.add("");
    lines.add(facts(deck));
    String credits = credits(deck.credits());
    if (!credits.isEmpty()) {
      lines.add(credits);
    }
    if (!deck.terms().breaks().equals(Deck.Breaks.USUAL)) {
      lines.add(breaks(deck.terms().breaks()));
    }
    if (!look.isOnPaper() && deck.about().depth() >= DEEP) {
      lines.add("What is answered is kept until the session ends, where a step does not say more.");
    }
    if (!deck.shelf().notFor().isEmpty()) {
      lines.add("");
      lines.add(Template.NotFor.IN_ENGLISH);
      deck.shelf().notFor().forEach(line -> lines.add("- " + line));
    }
    if (look.isOnPaper() && deck.all().anyMatch(Step.Barrier.class::isInstance)) {
      lines.add("");
      lines.add(NO_SECRETS);
    }
    return lines;
  }

  private static String facts(Deck deck) {
    List<String> facts = new ArrayList<>();
    deck.about().minutes().ifPresent(m -> facts.add("about " + Lengths.count(m, "minute")));
    facts.add("depth " + deck.about().depth() + " of 3");
    facts.add(people(deck.terms().people()));
    deck.terms().every().ifPresent(e -> facts.add("rests for " + Lengths.words(e) + " in between"));
    if (!deck.shelf().tags().isEmpty()) {
      facts.add(String.join(", ", deck.shelf().tags().stream().sorted().toList()));
    }
    String line = String.join(" · ", facts);
    return line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
  }

  private static String people(int people) {
    return switch (people) {
      case ALONE -> "for one alone";
      case COUPLE -> "for two";
      default -> "for two couples";
    };
  }

  private static String credits(Deck.Credits credits) {
    List<String> words = new ArrayList<>();
    credits.author().ifPresent(author -> words.add("by " + author));
    credits.licence().ifPresent(licence -> words.add("licence: " + licence));
    String line = String.join(" · ", words);
    return line.isEmpty()
        ? line
        : line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
  }

  private static String breaks(Deck.Breaks breaks) {
    return "A break lasts from "
        + Lengths.words(breaks.atLeast())
        + " to "
        + Lengths.words(breaks.atMost())
        + ", and goes on when both are at "
        + breaks.limit()
        + " of 10 or calmer.";
  }
}
