package io.github.closer.authoring;

import io.github.closer.authoring.DeckGraph.Edge;
import io.github.closer.authoring.DeckGraph.Group;
import io.github.closer.authoring.DeckGraph.Kind;
import io.github.closer.authoring.DeckGraph.Node;
import io.github.closer.authoring.DeckGraph.Role;
import io.github.closer.authoring.DeckGraph.Way;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What both kinds of drawings ask of a graph: what a node looks like, and one edge to a pool of
 * cards in place of one to each card.
 */
final class Drawn {
  /** So many cards stand beside each other. */
  private static final int BESIDE = 6;

  private final DeckGraph graph;
  private final Set<Integer> unreachable = new HashSet<>();

  Drawn(DeckGraph graph) {
    this.graph = graph;
    graph.unreachable().forEach(node -> unreachable.add(node.number()));
  }

  /** What a node looks like, the rarest first. */
  enum Look {
    NEVER,
    GATE,
    SECRET,
    PLAIN
  }

  /** An edge to all cards of a pool. */
  record ToCards(Node from, Group cards, Node first) {}

  Look look(Node node) {
    if (unreachable.contains(node.number())) {
      return Look.NEVER;
    }
    if (node.kind() == Kind.GATE) {
      return Look.GATE;
    }
    return node.caption().secret() ? Look.SECRET : Look.PLAIN;
  }

  List<Node> nowhere() {
    return graph.nodes().stream().filter(node -> node.place().group() == DeckGraph.NOBODY).toList();
  }

  List<Edge> edges() {
    return graph.edges().stream().filter(edge -> edge.way() != Way.DRAWN).toList();
  }

  List<ToCards> toCards() {
    return graph.edges().stream()
        .filter(edge -> edge.way() == Way.DRAWN)
        .map(this::pool)
        .distinct()
        .toList();
  }

  private ToCards pool(Edge edge) {
    Group cards = graph.groups().get(graph.nodes().get(edge.to()).place().group());
    return new ToCards(graph.nodes().get(edge.from()), cards, graph.in(cards).get(0));
  }

  /** Pairs of cards that stand below each other, so that a pool is no endless row. */
  List<List<Node>> below() {
    List<List<Node>> pairs = new ArrayList<>();
    for (Group group : graph.groups()) {
      if (group.role() == Role.CARDS) {
        List<Node> cards =
            graph.in(group).stream().filter(n -> n.place().parent() == DeckGraph.NOBODY).toList();
        for (int i = BESIDE; i < cards.size(); i++) {
          pairs.add(List.of(cards.get(i - BESIDE), cards.get(i)));
        }
      }
    }
    return pairs;
  }
}
