package io.github.closer.authoring;

import io.github.closer.authoring.DeckGraph.Group;
import io.github.closer.authoring.DeckGraph.Kind;
import io.github.closer.authoring.DeckGraph.Node;
import io.github.closer.authoring.DeckGraph.Role;
import io.github.closer.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the signs of an outline mean, and what in it nobody ever comes to. */
record TextLegend(DeckGraph graph) {
  private static final int COLUMNS = 80;

  List<String> lines() {
    List<Node> steps =
        graph.nodes().stream()
            .filter(node -> node.kind() == Kind.STEP || node.kind() == Kind.GATE)
            .toList();
    List<Node> never = graph.unreachable();
    List<String> lines = new ArrayList<>();
    if (steps.stream().anyMatch(node -> node.kind() == Kind.GATE)) {
      lines.add("<>  a gate: each answers alone, and only whether it opens is known");
    }
    if (steps.stream().anyMatch(node -> node.kind() == Kind.STEP && node.caption().secret())) {
      lines.add("[]  a private step: each answers alone");
    }
    if (!never.isEmpty()) {
      lines.add("xx  never reached, whatever is answered");
      lines.add("");
      lines.addAll(never(never));
    }
    if (!lines.isEmpty()) {
      lines.add(0, "+-  a step");
    }
    return lines;
  }

  /** Lists that are never played are named once, and not step by step. */
  private List<String> never(List<Node> never) {
    List<String> lines = new ArrayList<>();
    List<Node> others = new ArrayList<>(never);
    for (Group group : graph.groups()) {
      List<Node> all = graph.in(group).stream().filter(node -> node.kind() != Kind.BACK).toList();
      if (!all.isEmpty() && never.containsAll(all)) {
        others.removeAll(all);
        lines.add(never(group));
      }
    }
    if (!others.isEmpty()) {
      String where =
          others.stream().map(n -> "" + n.place().line()).collect(Collectors.joining(", "));
      String line = others.size() == 1 ? "line " : "lines ";
      lines.addAll(Wrap.words("Nobody comes to " + line + where + ".", COLUMNS));
    }
    return lines;
  }

  private static String never(Group group) {
    return group.role() == Role.CARDS
        ? "No step draws the cards."
        : "Nobody comes to the part " + group.name() + ".";
  }
}
