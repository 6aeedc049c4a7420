package io.github.closer.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What two people bring from earlier sessions, as it was when a session began.
 *
 * <p>It is an argument like the deck: a session that is gone on with has the same one, whatever
 * happened in between.
 *
 * @param past what earlier sessions left
 * @param promises those that are open
 * @param tickets those whose day has come
 * @param kit what the two keep for hard moments
 * @param questions those of earlier sessions whose day has come
 */
public record Memory(
    Past past, List<Promise> promises, List<Ticket> tickets, Kit kit, List<Question> questions) {
  /** Nothing yet. */
  public static final Memory NONE =
      new Memory(
          new Past(0, Optional.empty(), Map.of(), Map.of()),
          List.of(),
          List.of(),
          new Kit(List.of(), List.of(), List.of(), List.of()));

  public Memory {
    promises = List.copyOf(promises);
    tickets = List.copyOf(tickets);
    questions = List.copyOf(questions);
  }

  /** Of two who are asked nothing about earlier sessions. */
  public Memory(Past past, List<Promise> promises, List<Ticket> tickets, Kit kit) {
    this(past, promises, tickets, kit, List.of());
  }

  /** The same without promises that were looked at already, by their ids. */
  public Memory without(Set<String> reviewed) {
    List<Promise> rest =
        promises.stream().filter(promise -> !reviewed.contains(promise.id())).toList();
    return new Memory(past, rest, tickets, kit, questions);
  }

  /** The same with other answers of last time. */
  public Memory answering(Map<String, Map<Audience, Kept>> answers) {
    Past other = new Past(past.sessions(), past.began(), answers, past.drawn(), past.closed());
    return new Memory(other, promises, tickets, kit, questions);
  }

  /** The same with what the two keep now, and the decks that are closed now. */
  public Memory now(Kit kit, Set<String> closed) {
    Past same = new Past(past.sessions(), past.began(), past.answers(), past.drawn(), closed);
    return new Memory(same, promises, tickets, kit, questions);
  }

  /**
   * What earlier sessions left.
   *
   * @param sessions how many the two finished, of all decks
   * @param began who had the floor first last time
   * @param answers what was kept for next time by this deck, by step and by person
   * @param drawn when a card of this deck was drawn last, by its identity
   * @param closed the decks whose gates stay closed; looked up whenever a session is played, and
   *     never written beside it
   */
  public record Past(
      int sessions,
      Optional<Person> began,
      Map<String, Map<Audience, Kept>> answers,
      Map<String, LocalDate> drawn,
      Set<String> closed) {
    public Past {
      answers = Map.copyOf(answers);
      drawn = Map.copyOf(drawn);
      closed = Set.copyOf(closed);
    }

    /** With all gates as they are. */
    public Past(
        int sessions,
        Optional<Person> began,
        Map<String, Map<Audience, Kept>> answers,
        Map<String, LocalDate> drawn) {
      this(sessions, began, answers, drawn, Set.of());
    }
  }

  /**
   * An answer of last time.
   *
   * @param words in words; empty when it was passed
   * @param number where it was a number
   * @param items where several things were chosen
   * @param own whether only its author may know it
   */
  public record Kept(String words, OptionalDouble number, List<String> items, boolean own) {
    public Kept {
      items = List.copyOf(items);
    }
  }

  /**
   * A promise that is open.
   *
   * @param id names it, and holds no words
   * @param by who gave it
   * @param text what was promised, and how it will be thought of
   * @param due the day it is looked at again; absent for next time
   * @param deck the id of the deck it was given in
   */
  public record Promise(
      String id, Audience by, String text, Optional<LocalDate> due, String deck) {}

  /**
   * Something one wrote for the other, to be opened now.
   *
   * @param id names it, and holds no words
   * @param by who wrote it
   * @param text what was written
   * @param written on which day
   */
  public record Ticket(String id, Audience by, String text, LocalDate written) {}

  /**
   * A question about an earlier session, asked of each alone.
   *
   * @param id names it, and holds no words
   * @param deck the deck whose gates it may close
   * @param day the first day on which it is asked
   */
  public record Question(String id, String deck, LocalDate day, Asking asking) {}

  /**
   * The words of a question, as its deck has them.
   *
   * @param title of the deck that was played then
   * @param text what is asked
   * @param help shown to each, whatever they answer
   */
  public record Asking(String title, String text, List<String> help) {
    public Asking {
      help = List.copyOf(help);
    }
  }

  /**
   * What the two keep for hard moments. It is shown and never written into a journal, so that a
   * line that is taken back is gone.
   *
   * @param rules of their house
   * @param phrases for when it gets hard
   * @param calming what calms whom
   * @param triggers what sets somebody off; only lines their owner shared
   */
  public record Kit(
      List<String> rules, List<String> phrases, List<Owned> calming, List<Owned> triggers) {
    public Kit {
      rules = List.copyOf(rules);
      phrases = List.copyOf(phrases);
      calming = List.copyOf(calming);
      triggers = List.copyOf(triggers);
    }
  }

  /** A line of one person's. */
  public record Owned(Person owner, String text) {}
}
