package io.github.closer.deck;

import io.github.closer.deck.Deck.Contents;
import io.github.closer.deck.Deck.Place;
import io.github.closer.deck.Step.Draw.Again;
import io.github.closer.deck.Step.Draw.Dealing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Puts the files of a deck together. */
final class Whole {
  private final AllFiles files;
  private final Map<PartName, List<Step>> parts = new HashMap<>();
  private final Map<Home, Place> elsewhere = new HashMap<>();

  Whole(AllFiles files) {
    this.files = files;
    files.all().forEach(file -> file.deck().ifPresent(deck -> add(file, deck)));
  }

  private void add(FileReader file, Deck deck) {
    parts.putAll(deck.contents().parts());
    if (file == files.played()) {
      return;
    }
    elsewhere.put(
        file.home(),
        new Place(deck.contents().cards(), deck.contents().shuffled(), depth(file, deck)));
    if (file.name().isDeck()) {
      parts.put(new PartName(file.home().name()), played(file, deck));
    }
  }

  /** An included part stands in its deck as if it were written there. */
  private int depth(FileReader file, Deck deck) {
    int around = files.deckOf(file).deck().map(d -> d.about().depth()).orElse(1);
    int own = deck.about().depth();
    return file.name().isDeck() ? own : Math.max(own, around);
  }

  /** A deck of the files with everything that can be played in it. */
  Optional<Deck> deck(FileReader file) {
    return file.deck()
        .map(
            deck ->
                new Deck(
                    deck.about(),
                    deck.shelf(),
                    deck.credits(),
                    new Contents(
                        deck.contents().steps(),
                        deck.contents().cards(),
                        deck.contents().shuffled(),
                        parts,
                        elsewhere),
                    deck.terms()));
  }

  /**
   * What a deck is when another one leads to it: its cover, and then its steps or all its cards in
   * the order that they have when it is played alone.
   */
  private static List<Step> played(FileReader file, Deck deck) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Say(modifiers(file), cover(deck)));
    List<Step> script = deck.contents().steps();
    List<Step> cards = deck.contents().cards();
    if (script.isEmpty() && !cards.isEmpty()) {
      Dealing all = new Dealing(1, deck.contents().shuffled(), Again.ALWAYS);
      steps.add(new Step.Draw(modifiers(file), cards.size(), Set.of(), Set.of(), all));
      return steps;
    }
    steps.addAll(script);
    // Where nothing follows, the end of the deck is the way back.
    if (steps.get(steps.size() - 1) instanceof Step.Stop stop) {
      steps.set(steps.size() - 1, new Step.Say(stop.modifiers(), stop.text()));
    }
    return steps;
  }

  private static Template cover(Deck deck) {
    if (deck.shelf().notFor().isEmpty()) {
      return Template.literal(deck.about().title());
    }
    StringBuilder lines = new StringBuilder();
    deck.shelf().notFor().forEach(line -> lines.append("\n- ").append(line));
    return new Template(
        List.of(
            new Template.Literal(deck.about().title() + "\n\n"),
            new Template.NotFor(),
            new Template.Literal(lines.toString())));
  }

  private static Modifiers modifiers(FileReader file) {
    return new Modifiers(
        new Modifiers.Label(
            Optional.empty(), SourceSpan.START, Set.of(), OptionalInt.empty(), file.home()),
        Optional.empty(),
        new Modifiers.Manner(Optional.empty(), Privacy.NO, Optional.empty(), false),
        Modifiers.Aids.NONE,
        Modifiers.Care.NONE);
  }
}
