package io.github.closer.transcript;

import io.github.closer.session.Audience;
import io.github.closer.session.Learned;
import io.github.closer.session.Person;
import io.github.closer.transcript.Transcript.Entry;
import io.github.closer.transcript.Transcript.Kind;
import io.github.closer.transcript.Transcript.Place;
import io.github.closer.transcript.Transcript.Saying;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A printout for somebody who helps two people: what its authors chose of a session, each by
 * themselves, and nothing else.
 *
 * @param context what whoever reads it has to know first, in paragraphs
 * @param chosen what was chosen, in any order
 */
public record Packet(List<String> context, List<Entry> chosen) {
  public Packet {
    context = List.copyOf(context);
    chosen = List.copyOf(chosen);
  }

  /**
   * What one person can choose: the cards they entered words at, with their own words only. What
   * both said together is neither one's to give.
   *
   * @param own the transcript for that person
   */
  public static List<Entry> offered(Transcript own, Person person) {
    List<Entry> offered = new ArrayList<>();
    for (Transcript.Block block : own.blocks()) {
      if (block instanceof Entry entry) {
        List<Saying> words =
            entry.sayings().stream().filter(saying -> isOffered(saying, person)).toList();
        boolean removed = entry.sayings().stream().anyMatch(saying -> isRemoved(saying, person));
        if (!words.isEmpty() && !removed) {
          offered.add(new Entry(entry.place(), entry.text(), words));
        }
      }
    }
    return offered;
  }

  private static boolean isOffered(Saying saying, Person person) {
    return saying.by() == Audience.of(person) && saying.said().words().isPresent();
  }

  /** What its author removed is gone, and so is what hung on it, such as a day. */
  private static boolean isRemoved(Saying saying, Person person) {
    return saying.by() == Audience.of(person)
        && saying.said().words().filter(Learned.REMOVED::equals).isPresent();
  }

  /**
   * The printout: the context first, and then what was chosen, in the order in which it was said.
   *
   * @param session what it was chosen from
   * @param card what of the text of a card may stand in it
   */
  public Transcript of(Transcript session, UnaryOperator<String> card) {
    Place first = new Place(0, "", Kind.CONTEXT);
    List<Entry> entries = new ArrayList<>();
    chosen.stream()
        .sorted(Comparator.comparingInt(entry -> entry.place().moment()))
        .forEach(entry -> add(entries, entry));
    entries.replaceAll(
        entry -> new Entry(entry.place(), card.apply(entry.text()), entry.sayings()));
    List<Transcript.Block> blocks =
        Stream.concat(
                context.stream().map(text -> new Entry(first, text, List.of())), entries.stream())
            .<Transcript.Block>map(entry -> entry)
            .toList();
    return new Transcript(
        session.title(), session.people(), session.begun(), session.finished(), blocks);
  }

  /** What both chose of the same card stands below it once. */
  private static void add(List<Entry> entries, Entry entry) {
    int last = entries.size() - 1;
    if (last >= 0
        && entries.get(last).place().moment() == entry.place().moment()
        && entries.get(last).text().equals(entry.text())) {
      entries.set(last, entries.get(last).with(entry));
    } else {
      entries.add(entry);
    }
  }
}
