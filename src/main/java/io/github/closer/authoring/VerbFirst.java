package io.github.closer.authoring;

import io.github.closer.deck.Node;
import io.github.closer.deck.Node.Entry;
import io.github.closer.deck.Node.Mapping;
import io.github.closer.deck.Node.Sequence;
import io.github.closer.deck.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts the verb of a step before everything else on it.
 *
 * <p>A step with remarks or empty lines in it keeps its order: what they belong to is known to
 * their author alone. Everything but the verb keeps its order anyway.
 */
final class VerbFirst {
  private static final Set<String> VERBS =
      Vocabulary.kinds().stream().map(k -> k.verb().word()).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> LISTS = Vocabulary.stepLists();

  private final Written written;
  private final List<String> lines;
  private final Map<Integer, String> remarks;

  private VerbFirst(Written written) {
    this.written = written;
    this.lines = new ArrayList<>(written.lines());
    this.remarks = Remarks.of(written);
  }

  /** The text with the outermost such steps in order; those inside come when it is read again. */
  static String of(Written written) {
    VerbFirst order = new VerbFirst(written);
    if (written.root() instanceof Sequence list) {
      order.steps(list);
    } else if (written.root() instanceof Mapping deck) {
      order.deck(deck);
    }
    return String.join("\n", order.lines) + "\n";
  }

  private void deck(Mapping deck) {
    deck.value("parts")
        .filter(Mapping.class::isInstance)
        .map(parts -> ((Mapping) parts).entries())
        .ifPresent(parts -> parts.forEach(part -> steps(part.value())));
    lists(deck);
  }

  private void lists(Mapping mapping) {
    for (Entry entry : mapping.entries()) {
      if (LISTS.contains(entry.key().value())) {
        steps(entry.value());
      }
      if (entry.key().value().equals("options") && entry.value() instanceof Sequence options) {
        options.items().stream()
            .filter(Mapping.class::isInstance)
            .forEach(option -> lists((Mapping) option));
      }
    }
  }

  private void steps(Node node) {
    if (node instanceof Sequence list && !written.isFlow(list)) {
      list.items().stream().filter(Mapping.class::isInstance).forEach(i -> step((Mapping) i));
    }
  }

  private void step(Mapping step) {
    List<Entry> entries = step.entries();
    List<Integer> verbs = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      if (VERBS.contains(entries.get(i).key().value())) {
        verbs.add(i);
      }
    }
    int last = written.lastLine(step);
    boolean movable = verbs.size() == 1 && verbs.get(0) > 0 && !written.isFlow(step);
    if (movable && isWhole(step.span().line(), last) && eachOnItsLine(entries)) {
      move(entries, verbs.get(0), last);
    } else {
      lists(step);
    }
  }

  private boolean isWhole(int first, int last) {
    for (int line = first; line <= last; line++) {
      boolean empty = written.line(line).isBlank() && !written.isInBlock(line);
      if (remarks.containsKey(line) || empty) {
        return false;
      }
    }
    return true;
  }

  private static boolean eachOnItsLine(List<Entry> entries) {
    return entries.stream().map(e -> e.key().span().line()).distinct().count() == entries.size();
  }

  private void move(List<Entry> entries, int verb, int last) {
    int first = entries.get(0).key().span().line();
    int from = entries.get(verb).key().span().line();
    boolean isLast = verb == entries.size() - 1;
    int to = isLast ? last : entries.get(verb + 1).key().span().line() - 1;
    int column = written.column(entries.get(0).key().span());
    List<String> moved = lines.subList(first - 1, to);
    Collections.rotate(moved, to - from + 1);
    // The dash stays where the step begins.
    String dash = written.line(first).substring(0, column);
    moved.set(0, dash + moved.get(0).substring(column));
    int second = to - from + 1;
    moved.set(second, " ".repeat(column) + moved.get(second).substring(column));
  }
}
