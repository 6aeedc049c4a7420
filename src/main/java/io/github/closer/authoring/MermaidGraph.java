package io.github.closer.authoring;

import io.github.closer.authoring.DeckGraph.Edge;
import io.github.closer.authoring.DeckGraph.Group;
import io.github.closer.authoring.DeckGraph.Kind;
import io.github.closer.authoring.DeckGraph.Node;
import io.github.closer.authoring.DeckGraph.Way;
import io.github.closer.authoring.Drawn.Look;
import io.github.closer.text.Mermaid;
import io.github.closer.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A graph as a flowchart for Mermaid, which many pages draw on their own.
 *
 * <p>Nodes are called by numbers, so that no word of a deck can be a word of the language, and all
 * that an author wrote stands in quotes, with every sign that could mean something as its number.
 */
public final class MermaidGraph {
  private static final String IN = "  ";

  private final DeckGraph graph;
  private final Drawn drawn;
  private final Phrases phrases;
  private final List<String> out = new ArrayList<>();

  private MermaidGraph(DeckGraph graph, Phrases phrases) {
    this.graph = graph;
    this.drawn = new Drawn(graph);
    this.phrases = phrases;
  }

  /** The flowchart, ready to be pasted. */
  public static String of(DeckGraph graph, Words words) {
    MermaidGraph mermaid = new MermaidGraph(graph, new Phrases(words));
    mermaid.write();
    return String.join("\n", mermaid.out) + "\n";
  }

  private void write() {
    out.add("flowchart TD");
    drawn.nowhere().forEach(node -> out.add(IN + node(node)));
    graph.groups().forEach(this::write);
    drawn.edges().forEach(edge -> out.add(IN + edge(edge)));
    String draws = quoted(phrases.say("way.draws"));
    drawn
        .toCards()
        .forEach(c -> out.add(IN + id(c.from()) + " -.->|" + draws + "| g" + c.cards().number()));
    drawn.below().forEach(p -> out.add(IN + id(p.get(0)) + " ~~~ " + id(p.get(1))));
    legend();
    out.add(IN + "classDef gate fill:#fff3c4,stroke:#8a6d00,stroke-width:2px,color:#000");
    out.add(IN + "classDef secret stroke-dasharray:5 4");
    out.add(IN + "classDef never fill:#eeeeee,stroke:#999999,color:#777777");
    classes();
  }

  private void write(Group group) {
    List<Node> nodes = graph.in(group);
    if (nodes.isEmpty()) {
      return;
    }
    String label = new GraphLabel(phrases).of(group);
    String indent = label.isEmpty() ? IN : IN + IN;
    if (!label.isEmpty()) {
      out.add(IN + "subgraph g" + group.number() + "[" + quoted(label) + "]");
    }
    nodes.forEach(node -> out.add(indent + node(node)));
    if (!label.isEmpty()) {
      out.add(IN + "end");
    }
  }

  private static String id(Node node) {
    return "n" + node.number();
  }

  private String node(Node node) {
    String label =
        new GraphLabel(phrases)
            .of(graph, node).stream()
                .map(Mermaid::escape)
                .collect(Collectors.joining("<br/>", "\"", "\""));
    return id(node) + shaped(node, label);
  }

  private static String shaped(Node node, String label) {
    return switch (node.kind()) {
      case START, END, BACK -> "([" + label + "])";
      case GATE -> "{{" + label + "}}";
      case DECK -> "[[" + label + "]]";
      case STEP -> node.caption().verb().equals("if") ? "{" + label + "}" : "[" + label + "]";
    };
  }

  private String edge(Edge edge) {
    String words = new GraphLabel(phrases).of(edge);
    String label = words.isEmpty() ? "" : "|" + quoted(words) + "|";
    String arrow = edge.way() == Way.INTO ? " -.->" : edge.way() == Way.AWAY ? " ==>" : " -->";
    return "n" + edge.from() + arrow + label + " n" + edge.to();
  }

  private void legend() {
    List<String> signs = new ArrayList<>();
    if (graph.nodes().stream().anyMatch(node -> node.kind() == Kind.GATE)) {
      signs.add("l1{{" + sign("sign.gate") + "}}:::gate");
    }
    if (has(Look.SECRET)) {
      signs.add("l2[" + sign("sign.private") + "]:::secret");
    }
    if (has(Look.NEVER)) {
      signs.add("l3[" + sign("sign.never") + "]:::never");
    }
    if (!signs.isEmpty()) {
      out.add(IN + "subgraph legend[" + sign("sign.legend") + "]");
      signs.forEach(sign -> out.add(IN + IN + sign));
      out.add(IN + "end");
    }
  }

  private String sign(String key) {
    return quoted(phrases.say(key));
  }

  private boolean has(Look look) {
    return graph.nodes().stream().anyMatch(node -> drawn.look(node) == look);
  }

  private void classes() {
    for (Look look : List.of(Look.GATE, Look.SECRET, Look.NEVER)) {
      String nodes =
          graph.nodes().stream()
              .filter(node -> drawn.look(node) == look)
              .map(MermaidGraph::id)
              .collect(Collectors.joining(","));
      if (!nodes.isEmpty()) {
        out.add(IN + "class " + nodes + " " + look.name().toLowerCase(Locale.ROOT));
      }
    }
  }

  private static String quoted(String words) {
    return '"' + Mermaid.escape(words) + '"';
  }
}
