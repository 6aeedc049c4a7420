package io.github.closer.store;

import io.github.closer.session.Event;
import io.github.closer.session.Learned;
import io.github.closer.session.Replies;
import io.github.closer.session.Reply;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What goes of one person's entries at one step: all of it, or some lines.
 *
 * @param whole whether all of it goes
 * @param lines otherwise, the lines that go, word for word
 */
record Removal(boolean whole, Set<String> lines) {
  /** What stands in the place of words that were removed. */
  static final String REMOVED = Learned.REMOVED;

  private static final String LINE_END = "\n";
  private static final String BETWEEN = Replies.BETWEEN;

  Removal {
    lines = Set.copyOf(lines);
  }

  /**
   * What goes of entries of the same place.
   *
   * @param parts which lines, counted from 1; 0 for all of it
   */
  static Removal of(List<Integer> parts, List<Event.Taken> entries) {
    // Lines of an answer that was changed are counted as they were in the end.
    List<String> all = lines(entries.get(entries.size() - 1));
    Event.Taken last = entries.get(entries.size() - 1);
    // Own words on top of what was ticked cannot be told apart here, so all of it goes.
    boolean onTop =
        last.reply() instanceof Reply.Written written && !written.text().equals(last.words());
    boolean whole = onTop || parts.stream().anyMatch(part -> part < 1 || part > all.size());
    Set<String> lines = new HashSet<>();
    if (!whole) {
      parts.forEach(part -> lines.add(all.get(part - 1)));
    }
    return new Removal(whole, lines);
  }

  private static List<String> lines(Event.Taken entry) {
    return split(entry.words(), between(entry)).filter(line -> !line.isEmpty()).toList();
  }

  private static Stream<String> split(String words, String between) {
    return Arrays.stream(words.split(between, -1)).map(String::strip);
  }

  private static String between(Event.Taken entry) {
    return entry.reply() instanceof Reply.Ticked ? BETWEEN : LINE_END;
  }

  /** What is left of the words of an entry. */
  String leftOf(String words, Event.Taken entry) {
    if (whole || words.isEmpty()) {
      return words.isEmpty() ? words : REMOVED;
    }
    String between = between(entry);
    return Arrays.stream(words.split(between, -1))
        .map(line -> lines.contains(line.strip()) ? REMOVED : line)
        .collect(Collectors.joining(between));
  }

  /**
   * What somebody wrote of it and other cards may have shown. What was ticked may be made of words
   * they wrote before; a short item is the deck's, and stands in other texts by chance.
   */
  Stream<String> quoted(Event.Taken entry) {
    if (entry.reply() instanceof Reply.Ticked) {
      Stream<String> items = whole ? split(entry.words(), BETWEEN) : lines.stream();
      return items.filter(Quotes::isUnmistakable);
    }
    if (!(entry.reply() instanceof Reply.Written written)) {
      return Stream.empty();
    }
    return whole
        ? Stream.concat(Stream.of(written.text(), entry.words()), split(written.text(), LINE_END))
        : lines.stream();
  }
}
