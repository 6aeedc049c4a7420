package io.github.closer.authoring;

import static java.util.stream.Collectors.joining;

import io.github.closer.authoring.DeckGraph.Edge;
import io.github.closer.authoring.DeckGraph.Group;
import io.github.closer.authoring.DeckGraph.Kind;
import io.github.closer.authoring.DeckGraph.Node;
import io.github.closer.authoring.Drawn.Look;
import io.github.closer.text.Dot;
import io.github.closer.text.Words;
import java.util.ArrayList;
import java.util.List;

/** A graph in DOT, the language of Graphviz. All that an author wrote stands in quotes. */
public final class DotGraph {
  private static final String IN = "  ";

  private final DeckGraph graph;
  private final Drawn drawn;
  private final Phrases phrases;
  private final List<String> out = new ArrayList<>();

  private DotGraph(DeckGraph graph, Phrases phrases) {
    this.graph = graph;
    this.drawn = new Drawn(graph);
    this.phrases = phrases;
  }

  /** The graph, ready for {@code dot}. */
  public static String of(DeckGraph graph, Words words) {
    DotGraph dot = new DotGraph(graph, new Phrases(words));
    dot.write();
    return String.join("\n", dot.out) + "\n";
  }

  private void write() {
    out.add("digraph deck {");
    out.add(IN + "graph [compound=true, fontname=\"sans-serif\"];");
    out.add(IN + "node [shape=box, fontname=\"sans-serif\", fontsize=11];");
    out.add(IN + "edge [fontname=\"sans-serif\", fontsize=10];");
    drawn.nowhere().forEach(node -> out.add(IN + node(node)));
    graph.groups().forEach(this::write);
    drawn.edges().forEach(edge -> out.add(IN + edge(edge)));
    drawn.toCards().forEach(cards -> out.add(IN + toCards(cards)));
    drawn
        .below()
        .forEach(p -> out.add(IN + id(p.get(0)) + " -> " + id(p.get(1)) + " [style=invis];"));
    legend();
    out.add("}");
  }

  private void write(Group group) {
    List<Node> nodes = graph.in(group);
    if (nodes.isEmpty()) {
      return;
    }
    String label = new GraphLabel(phrases).of(group);
    String indent = label.isEmpty() ? IN : IN + IN;
    if (!label.isEmpty()) {
      out.add(IN + "subgraph cluster_" + group.number() + " {");
      out.add(IN + IN + "label=" + quoted(label) + ";");
    }
    nodes.forEach(node -> out.add(indent + node(node)));
    if (!label.isEmpty()) {
      out.add(IN + "}");
    }
  }

  private static String id(Node node) {
    return "n" + node.number();
  }

  private String node(Node node) {
    String label =
        new GraphLabel(phrases)
            .of(graph, node).stream().map(Dot::escape).collect(joining("\\n", "\"", "\""));
    return id(node) + " [label=" + label + shape(node) + style(drawn.look(node)) + "];";
  }

  private static String shape(Node node) {
    return switch (node.kind()) {
      case START, END, BACK -> ", shape=oval";
      case GATE -> ", shape=diamond";
      case DECK -> ", shape=folder";
      case STEP -> node.caption().verb().equals("if") ? ", shape=hexagon" : "";
    };
  }

  private static String style(Look look) {
    return switch (look) {
      case NEVER -> ", style=filled, fillcolor=gray92, color=gray60, fontcolor=gray40";
      case GATE -> ", style=filled, fillcolor=lightgoldenrod1, penwidth=2";
      case SECRET -> ", style=dashed";
      case PLAIN -> "";
    };
  }

  private String edge(Edge edge) {
    String words = new GraphLabel(phrases).of(edge);
    List<String> attributes = new ArrayList<>();
    if (!words.isEmpty()) {
      attributes.add("label=" + quoted(words));
    }
    switch (edge.way()) {
      case INTO -> attributes.add("style=dashed");
      case AWAY -> attributes.add("penwidth=2");
      case AGAIN -> attributes.add("constraint=false");
      case NEXT, DRAWN -> {}
    }
    String more = attributes.isEmpty() ? "" : " [" + String.join(", ", attributes) + "]";
    return "n" + edge.from() + " -> n" + edge.to() + more + ";";
  }

  private String toCards(Drawn.ToCards cards) {
    return id(cards.from())
        + " -> "
        + id(cards.first())
        + " [label="
        + quoted(phrases.say("way.draws"))
        + ", style=dashed, lhead=cluster_"
        + cards.cards().number()
        + "];";
  }

  private void legend() {
    List<String> signs = new ArrayList<>();
    if (graph.nodes().stream().anyMatch(node -> node.kind() == Kind.GATE)) {
      signs.add(sign(1, "sign.gate-lines", Look.GATE));
    }
    if (has(Look.SECRET)) {
      signs.add(sign(2, "sign.private", Look.SECRET));
    }
    if (has(Look.NEVER)) {
      signs.add(sign(3, "sign.never", Look.NEVER));
    }
    if (!signs.isEmpty()) {
      out.add(IN + "subgraph cluster_legend {");
      out.add(IN + IN + "label=" + quoted(phrases.say("sign.legend")) + ";");
      signs.forEach(sign -> out.add(IN + IN + sign));
      out.add(IN + "}");
    }
  }

  private String sign(int number, String key, Look look) {
    String label = phrases.say(key).lines().map(Dot::escape).collect(joining("\\n"));
    String shape = look == Look.GATE ? ", shape=diamond" : "";
    return "l" + number + " [label=\"" + label + "\"" + shape + style(look) + "];";
  }

  private boolean has(Look look) {
    return graph.nodes().stream().anyMatch(node -> drawn.look(node) == look);
  }

  private static String quoted(String words) {
    return '"' + Dot.escape(words) + '"';
  }
}
