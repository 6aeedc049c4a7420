package io.github.closer.authoring;

import io.github.closer.deck.Deck;
import io.github.closer.text.Words;
import java.util.List;

/**
 * A deck as a script to read: what each of the two will see, step by step, without playing it.
 *
 * <p>Nothing is played and nothing is decided: both ways of a branch stand there, and the words of
 * a private step only where the one in this seat would have them on the screen.
 *
 * @param cover what the deck is
 * @param scenes the steps, then the parts, then the cards of the pool
 */
public record Outline(List<String> cover, List<Group> scenes) {
  public Outline {
    cover = List.copyOf(cover);
    scenes = List.copyOf(scenes);
  }

  /** A deck, seen from a seat, with these words around its own. */
  public static Outline of(Deck deck, Seat seat, Medium medium, Words words) {
    Look look = new Look(deck, seat, medium, new Phrases(words));
    return new Outline(Cover.lines(look), new Scenes(look).all());
  }

  /**
   * Steps under a heading.
   *
   * @param head what they are, or when they come
   * @param notes what holds for all of them
   */
  public record Group(String head, List<String> notes, List<Item> items) {
    public Group {
      notes = List.copyOf(notes);
      items = List.copyOf(items);
    }
  }

  /**
   * A step.
   *
   * @param head what is done, and by whom
   * @param lines what is said, and what becomes of it
   * @param groups where it leads to steps that are written in it
   */
  public record Item(String head, List<String> lines, List<Group> groups) {
    public Item {
      lines = List.copyOf(lines);
      groups = List.copyOf(groups);
    }
  }
}
