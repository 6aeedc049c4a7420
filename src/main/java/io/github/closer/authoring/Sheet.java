package io.github.closer.authoring;

import io.github.closer.authoring.DeckGraph.Caption;
import io.github.closer.authoring.DeckGraph.Edge;
import io.github.closer.authoring.DeckGraph.Group;
import io.github.closer.authoring.DeckGraph.Kind;
import io.github.closer.authoring.DeckGraph.Node;
import io.github.closer.authoring.DeckGraph.Place;
import io.github.closer.authoring.DeckGraph.Role;
import io.github.closer.authoring.DeckGraph.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a graph is drawn on. */
final class Sheet {
  private final List<Group> groups = new ArrayList<>();
  private final List<Node> nodes = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();

  /** An end that is tied to whatever is drawn next. */
  record Loose(int from, Way way, String label) {
    static List<Loose> next(int from, String label) {
      return List.of(new Loose(from, Way.NEXT, label));
    }
  }

  Group group(Role role, String name) {
    Group group = new Group(groups.size(), role, name);
    groups.add(group);
    return group;
  }

  /** Puts down a node, and answers its number. */
  int node(Kind kind, Caption caption, Place place) {
    nodes.add(new Node(nodes.size(), kind, caption, place));
    return nodes.size() - 1;
  }

  /** The ways from a node that do not come back. */
  List<Edge> away(int from) {
    return edges.stream().filter(edge -> edge.from() == from && edge.way() == Way.AWAY).toList();
  }

  /** The number of the node that is put down next. */
  int size() {
    return nodes.size();
  }

  void edge(Edge edge) {
    edges.add(edge);
  }

  void tie(List<Loose> ends, int to) {
    ends.forEach(end -> edge(new Edge(end.from(), to, end.way(), end.label())));
  }

  /** Ties ends, all of them for good. */
  void tieAway(List<Loose> ends, int to) {
    ends.forEach(end -> edge(new Edge(end.from(), to, Way.AWAY, end.label())));
  }

  DeckGraph graph(String title) {
    List<Edge> sorted =
        edges.stream().distinct().sorted(Comparator.comparingInt(Edge::from)).toList();
    return new DeckGraph(title, groups, nodes, sorted);
  }
}
