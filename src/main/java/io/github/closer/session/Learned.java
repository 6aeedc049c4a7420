package io.github.closer.session;

import io.github.closer.deck.Keep;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a session leaves behind for later ones.
 *
 * <p>It follows from the session's events alone. Ids name a session, a moment and a person, and
 * hold no words, so that the same session can be learned from twice without leaving anything twice.
 *
 * @param agreed promises that were given, and how earlier ones went
 * @param letters tickets that were written, and those that were opened
 * @param past what the next session with this deck may look at
 * @param items what the two wanted to keep beyond their sessions
 * @param later questions of a later day
 */
public record Learned(
    Agreed agreed, Letters letters, Memory.Past past, List<Item> items, Later later) {
  /** What stands in the place of words that their author removed. */
  public static final String REMOVED = "(removed by its author)";

  public Learned {
    items = List.copyOf(items);
  }

  /** Of a session without questions of a later day. */
  public Learned(Agreed agreed, Letters letters, Memory.Past past, List<Item> items) {
    this(agreed, letters, past, items, Later.NONE);
  }

  /**
   * What a session left, as far as it went.
   *
   * @param setting what it was played with
   * @param letters what names it; ids begin with them
   * @param events its journal
   */
  public static Learned of(Setting setting, String letters, List<Event.Lasting> events) {
    return new Lessons(setting, letters, events).learned(new Flow(setting).first());
  }

  /**
   * Promises.
   *
   * @param promises given in this session
   * @param reviews how promises went, by their ids; the last word counts
   */
  public record Agreed(List<Memory.Promise> promises, Map<String, Verdict> reviews) {
    public Agreed {
      promises = List.copyOf(promises);
      reviews = Map.copyOf(reviews);
    }
  }

  /** How a promise went. Nobody is asked why. */
  public enum Verdict {
    DONE,
    PARTLY,
    NOT_YET,
    LET_GO;

    /** Whether it is looked at no more. */
    public boolean isOver() {
      return this == DONE || this == LET_GO;
    }
  }

  /**
   * Tickets.
   *
   * @param written in this session
   * @param opened the ids of those that were opened
   */
  public record Letters(List<Written> written, List<String> opened) {
    public Letters {
      written = List.copyOf(written);
      opened = List.copyOf(opened);
    }
  }

  /**
   * A ticket that was written.
   *
   * @param opens the first day on which it is opened; absent means next time
   */
  public record Written(Memory.Ticket ticket, Optional<LocalDate> opens) {}

  /**
   * Questions of a later day.
   *
   * @param planned to be asked another day
   * @param settled those that were asked now, of both
   */
  public record Later(List<Memory.Question> planned, List<Settled> settled) {
    static final Later NONE = new Later(List.of(), List.of());

    public Later {
      planned = List.copyOf(planned);
      settled = List.copyOf(settled);
    }
  }

  /**
   * What came of a question that both were asked.
   *
   * @param id the question's
   * @param deck the deck that asked it
   * @param open whether that deck's gates may open; they may stay closed by chance as well
   */
  public record Settled(String id, String deck, boolean open) {}

  /**
   * Something the two keep beyond their sessions.
   *
   * @param kind one of those that {@link Keep#isCouples} names
   * @param by whose it is
   */
  public record Item(String id, Keep kind, Audience by, String text) {}
}
