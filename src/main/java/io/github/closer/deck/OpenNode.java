package io.github.closer.deck;

import io.github.closer.deck.Node.Entry;
import io.github.closer.deck.Node.Mapping;
import io.github.closer.deck.Node.Scalar;
import io.github.closer.deck.Node.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A list or a mapping that is not yet at its end. */
sealed interface OpenNode {

  /** Takes the next item, or what stands behind the last key. */
  void put(Node node);

  /** The whole of it. */
  Node close(SourceSpan end);

  /** A list that is not yet at its end. */
  final class OfSequence implements OpenNode {
    private final List<Node> items = new ArrayList<>();
    private final SourceSpan start;
    private final boolean flow;

    OfSequence(SourceSpan start, boolean flow) {
      this.start = start;
      this.flow = flow;
    }

    @Override
    public void put(Node node) {
      items.add(node);
    }

    @Override
    public Node close(SourceSpan end) {
      SourceSpan last = items.isEmpty() ? start : items.get(items.size() - 1).span();
      return new Sequence(items, whole(start, flow ? end : last));
    }
  }

  /** A mapping that is not yet at its end. */
  final class OfMapping implements OpenNode {
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Scalar> keys = new HashMap<>();
    private final SourceSpan start;
    private final boolean flow;
    private @Nullable Scalar key;

    OfMapping(SourceSpan start, boolean flow) {
      this.start = start;
      this.flow = flow;
    }

    /** Takes a key, and answers with the one of the same name that stands there already. */
    Optional<Scalar> key(Scalar word) {
      Scalar before = keys.putIfAbsent(word.value(), word);
      key = before == null ? word : null;
      return Optional.ofNullable(before);
    }

    @Override
    public void put(Node node) {
      if (key != null) {
        entries.add(new Entry(key, node));
      }
    }

    @Override
    public Node close(SourceSpan end) {
      SourceSpan last = entries.isEmpty() ? start : entries.get(entries.size() - 1).value().span();
      return new Mapping(entries, whole(start, flow ? end : last));
    }
  }

  /** What is written line by line ends with its last item, not where the next thing begins. */
  private static SourceSpan whole(SourceSpan start, SourceSpan end) {
    return new SourceSpan(start.line(), start.column(), end.endLine(), end.endColumn());
  }
}
