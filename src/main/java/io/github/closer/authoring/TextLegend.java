package io.github.closer.authoring;

import io.github.closer.authoring.DeckGraph.Group;
import io.github.closer.authoring.DeckGraph.Kind;
import io.github.closer.authoring.DeckGraph.Node;
import io.github.closer.authoring.DeckGraph.Role;
import io.github.closer.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the signs of an outline mean, and what in it nobody ever comes to.
 *
 * @param graph the deck
 * @param phrases the language
 */
record TextLegend(DeckGraph graph, Phrases phrases) {
  private static final int COLUMNS = 80;

  List<String> lines() {
    List<Node> steps =
        graph.nodes().stream()
            .filter(node -> node.kind() == Kind.STEP || node.kind() == Kind.GATE)
            .toList();
    List<Node> never = graph.unreachable();
    List<String> lines = new ArrayList<>();
    if (steps.stream().anyMatch(node -> node.kind() == Kind.GATE)) {
      lines.add("<>  " + phrases.say("legend.gate"));
    }
    if (steps.stream().anyMatch(node -> node.kind() == Kind.STEP && node.caption().secret())) {
      lines.add("[]  " + phrases.say("legend.private"));
    }
    if (!never.isEmpty()) {
      lines.add("xx  " + phrases.say("legend.never"));
      lines.add("");
      lines.addAll(never(never));
    }
    if (!lines.isEmpty()) {
      lines.add(0, "+-  " + phrases.say("legend.step"));
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
      String key = others.size() == 1 ? "legend.nobody.line" : "legend.nobody.lines";
      lines.addAll(Wrap.words(phrases.say(key, where), COLUMNS));
    }
    return lines;
  }

  private String never(Group group) {
    return group.role() == Role.CARDS
        ? phrases.say("legend.nobody.draws")
        : phrases.say("legend.nobody.part", group.name());
  }
}
