package io.github.closer.authoring;

import io.github.closer.authoring.DeckGraph.Edge;
import io.github.closer.authoring.DeckGraph.Group;
import io.github.closer.authoring.DeckGraph.Kind;
import io.github.closer.authoring.DeckGraph.Node;
import io.github.closer.authoring.DeckGraph.Way;
import io.github.closer.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/**
 * The words in a drawing: short lines, not yet escaped for anything.
 *
 * @param phrases the language of what the deck's author did not write
 */
record GraphLabel(Phrases phrases) {
  private static final int COLUMNS = 30;
  private static final int MOST_LINES = 3;

  List<String> of(DeckGraph graph, Node node) {
    if (node.kind() == Kind.START) {
      List<String> lines = new ArrayList<>(Wrap.words(graph.title(), COLUMNS));
      lines.add(node.caption().headline());
      return lines;
    }
    if (node.kind() != Kind.STEP && node.kind() != Kind.GATE) {
      return List.of(node.caption().headline());
    }
    List<String> lines = new ArrayList<>();
    String who = node.caption().who();
    lines.add(node.place().line() + " " + verb(node) + (who.isEmpty() ? "" : " (" + who + ")"));
    lines.addAll(few(node.caption().headline()));
    if (!node.caption().note().isEmpty()) {
      lines.addAll(Wrap.words("(" + node.caption().note() + ")", COLUMNS));
    }
    return lines;
  }

  private static String verb(Node node) {
    return node.caption().verb();
  }

  private static List<String> few(String words) {
    if (words.isEmpty()) {
      return List.of();
    }
    List<String> lines = Wrap.words(words, COLUMNS);
    if (lines.size() <= MOST_LINES) {
      return lines;
    }
    List<String> few = new ArrayList<>(lines.subList(0, MOST_LINES));
    few.set(MOST_LINES - 1, few.get(MOST_LINES - 1) + " ...");
    return few;
  }

  String of(Group group) {
    return switch (group.role()) {
      case SCRIPT -> "";
      case PART -> phrases.say("graph.part", group.name());
      case CARDS ->
          group.name().isEmpty()
              ? phrases.say("graph.cards")
              : phrases.say("graph.cards-of", group.name());
    };
  }

  /** The words on an edge; may be empty. */
  String of(Edge edge) {
    if (edge.way() == Way.DRAWN) {
      return phrases.say("way.draws");
    }
    if (edge.way() != Way.INTO) {
      return edge.label();
    }
    return edge.label().isEmpty()
        ? phrases.say("way.and-back")
        : phrases.say("graph.and-back", edge.label());
  }
}
