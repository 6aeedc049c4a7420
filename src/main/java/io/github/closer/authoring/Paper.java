package io.github.closer.authoring;

import io.github.closer.authoring.Outline.Group;
import io.github.closer.authoring.Outline.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * An outline as pieces of paper, in order: cards with a number each, so that they can be put in
 * order again, and between them what only leads from card to card.
 *
 * @param cover what the deck is, its title first
 * @param pieces the cards, and what stands between them
 */
record Paper(List<String> cover, List<Piece> pieces) {
  Paper {
    cover = List.copyOf(cover);
    pieces = List.copyOf(pieces);
  }

  /** A piece of paper. */
  sealed interface Piece {}

  /**
   * What begins here.
   *
   * @param notes what holds for all of it
   */
  record Heading(String text, List<String> notes) implements Piece {
    Heading {
      notes = List.copyOf(notes);
    }
  }

  /** What leads from card to card. */
  record Way(String text) implements Piece {}

  /**
   * A card.
   *
   * @param part what it belongs to, as headings have it
   * @param head its number, what is done, and by whom
   * @param lines what is said
   */
  record Card(String part, String head, List<String> lines) implements Piece {
    Card {
      lines = List.copyOf(lines);
    }
  }

  static Paper of(Outline outline) {
    List<Piece> pieces = new ArrayList<>();
    for (Group scene : outline.scenes()) {
      pieces.add(new Heading(scene.head(), scene.notes()));
      add(pieces, scene.head(), scene.items(), "");
    }
    return new Paper(outline.cover(), pieces);
  }

  /** Steps inside a step are cards of their own, behind the card that leads to them. */
  private static void add(List<Piece> pieces, String part, List<Item> items, String before) {
    int number = 0;
    for (Item item : items) {
      number++;
      String label = before + number;
      String head = label + ". " + item.head();
      pieces.add(item.lines().isEmpty() ? new Way(head) : new Card(part, head, item.lines()));
      for (Group group : item.groups()) {
        if (!group.head().isEmpty()) {
          pieces.add(new Way(label + ". " + group.head()));
        }
        add(pieces, part, group.items(), label + ".");
      }
    }
  }
}
