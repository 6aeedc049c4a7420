package io.github.closer.authoring;

import static java.util.stream.Collectors.joining;

import io.github.closer.authoring.DeckGraph.Edge;
import io.github.closer.authoring.DeckGraph.Group;
import io.github.closer.authoring.DeckGraph.Kind;
import io.github.closer.authoring.DeckGraph.Node;
import io.github.closer.authoring.DeckGraph.Role;
import io.github.closer.authoring.DeckGraph.Way;
import io.github.closer.text.Width;
import io.github.closer.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A graph as an outline in plain letters: one line for each step, with its line in the file, and
 * what is written inside a step below it.
 *
 * <pre>{@code
 *     start
 *     |
 * 12  <> consent: Do you both want this?
 *     |  closed -> rest, and not back
 *     |
 * 14  +- if: heat.speaker answered
 *     |  yes:
 * 16  |  +- say: Then we begin.
 *     |
 *     end
 * }</pre>
 */
public final class TextGraph {
  private static final int COLUMNS = 80;
  private static final String MARGIN = " ".repeat(6);
  private static final int MOST_LINES = 6;
  private static final String RAIL = "|  ";

  private final DeckGraph graph;
  private final Phrases phrases;
  private final Set<Integer> unreachable = new HashSet<>();
  private final List<String> out = new ArrayList<>();

  private TextGraph(DeckGraph graph, Phrases phrases) {
    this.graph = graph;
    this.phrases = phrases;
    graph.unreachable().forEach(node -> unreachable.add(node.number()));
  }

  /** The outline, line by line, no line longer than 80 columns. */
  public static String of(DeckGraph graph, Words words) {
    TextGraph text = new TextGraph(graph, new Phrases(words));
    text.write();
    return String.join("\n", text.out) + "\n";
  }

  private void write() {
    out.add(cut(graph.title(), COLUMNS));
    for (Group group : graph.groups()) {
      if (!graph.in(group).isEmpty() || group.role() == Role.SCRIPT) {
        out.add("");
        write(group);
      }
    }
    List<String> legend = new TextLegend(graph, phrases).lines();
    if (!legend.isEmpty()) {
      out.add("");
      out.addAll(legend);
    }
  }

  private void write(Group group) {
    heading(group);
    List<Node> steps =
        graph.in(group).stream().filter(node -> node.place().parent() == DeckGraph.NOBODY).toList();
    if (group.role() == Role.CARDS) {
      steps.forEach(card -> step(card, ""));
      return;
    }
    out.add(MARGIN + "|");
    list(steps.stream().filter(node -> node.kind() != Kind.BACK).toList(), "");
    end(group);
  }

  private void heading(Group group) {
    String name = new GraphLabel(phrases).of(group);
    String head =
        switch (group.role()) {
          case SCRIPT -> phrases.say("graph.start");
          case PART -> begun(group, name);
          case CARDS -> drawn(group, name);
        };
    out.add(cut(MARGIN + head, COLUMNS));
  }

  private String begun(Group part, String name) {
    int entry = graph.in(part).get(0).number();
    List<Edge> ways =
        graph.edges().stream()
            .filter(edge -> edge.way() == Way.INTO || edge.way() == Way.AWAY)
            .filter(edge -> edge.to() == entry)
            .toList();
    return ways.isEmpty() ? phrases.say("graph.never-played", name) : from(ways, name);
  }

  private String drawn(Group cards, String name) {
    Set<Integer> numbers = graph.in(cards).stream().map(Node::number).collect(Collectors.toSet());
    List<Edge> ways =
        graph.edges().stream()
            .filter(edge -> edge.way() == Way.DRAWN && numbers.contains(edge.to()))
            .toList();
    if (ways.isEmpty()) {
      return phrases.say("graph.never-drawn", name);
    }
    return ways.get(0).from() == DeckGraph.START
        ? phrases.say("graph.all-drawn", name)
        : from(ways, name);
  }

  private String from(List<Edge> ways, String name) {
    List<Node> from = ways.stream().map(way -> graph.nodes().get(way.from())).distinct().toList();
    String shown = from.stream().limit(MOST_LINES).map(this::line).collect(joining(", "));
    String more = from.size() > MOST_LINES ? " ..." : "";
    String key = from.size() == 1 ? "graph.from-line" : "graph.from-lines";
    return phrases.say(key, name, shown + more);
  }

  /** A step's line, with the file where that is another one than the deck's own. */
  private String line(Node step) {
    String group = graph.groups().get(step.place().group()).name();
    String line = String.valueOf(step.place().line());
    int slash = group.lastIndexOf('/');
    return slash < 0 ? line : phrases.say("graph.line-of", line, group.substring(0, slash));
  }

  private void list(List<Node> steps, String rails) {
    boolean airy = false;
    for (Node step : steps) {
      boolean wide = isWide(step);
      if (!out.get(out.size() - 1).endsWith("|") && (airy || wide) && !step.equals(steps.get(0))) {
        out.add(MARGIN + rails + "|");
      }
      airy = wide;
      step(step, rails);
    }
  }

  /** Whether something stands below a step. */
  private boolean isWide(Node step) {
    return !inside(step).isEmpty() || !ways(step).isEmpty();
  }

  private void step(Node step, String rails) {
    String number = String.format(Locale.ROOT, "%4d  ", step.place().line());
    String who = step.caption().who().isEmpty() ? "" : " (" + step.caption().who() + ")";
    String words = step.caption().verb() + who + ": " + back(step, step.caption().headline());
    out.add(cut(number + rails + sign(step) + " " + words, COLUMNS));
    String below = MARGIN + rails + RAIL;
    String note = step.caption().note();
    if (!note.isEmpty()) {
      out.add(cut(below + "(" + note + ")", COLUMNS));
    }
    ways(step).forEach(way -> out.add(cut(below + way, COLUMNS)));
    inside(step).forEach((branch, steps) -> branch(branch, steps, rails));
  }

  /** What a step that names a part leaves unsaid. */
  private String back(Node step, String words) {
    if (!saysItself(step)) {
      return words;
    }
    boolean back = graph.from(step).stream().anyMatch(edge -> edge.way() == Way.INTO);
    return phrases.say(back ? "graph.and-back" : "graph.not-back", words);
  }

  private static boolean saysItself(Node step) {
    return Set.of("use", "go").contains(step.caption().verb());
  }

  private void branch(String branch, List<Node> steps, String rails) {
    String below = rails + RAIL;
    out.add(cut(MARGIN + below + (branch.isEmpty() ? "|" : branch + ":"), COLUMNS));
    list(steps, below);
  }

  private Map<String, List<Node>> inside(Node step) {
    return graph.nodes().stream()
        .filter(node -> node.place().parent() == step.number())
        .collect(
            Collectors.groupingBy(
                node -> node.place().branch(), LinkedHashMap::new, Collectors.toList()));
  }

  /** The ways into parts that have names, and to the end. */
  private List<String> ways(Node step) {
    return saysItself(step)
        ? List.of()
        : graph.from(step).stream().flatMap(edge -> way(edge).stream()).toList();
  }

  private Optional<String> way(Edge edge) {
    Node to = graph.nodes().get(edge.to());
    String before = edge.label().isEmpty() ? "-> " : edge.label() + " -> ";
    boolean written = to.place().parent() == edge.from();
    if (written || isLastWord(edge)) {
      return Optional.empty();
    }
    return switch (edge.way()) {
      case INTO -> Optional.of(before + phrases.say("graph.and-back", name(to)));
      case AWAY ->
          Optional.of(
              before
                  + (to.kind() == Kind.END
                      ? phrases.say("graph.end")
                      : phrases.say("graph.not-back", name(to))));
      case NEXT, AGAIN, DRAWN -> Optional.empty();
    };
  }

  /** Whether it leads to the end from the last step of a list, below which the end stands. */
  private boolean isLastWord(Edge edge) {
    Node from = graph.nodes().get(edge.from());
    return edge.to() == DeckGraph.END && edge.label().isEmpty() && isLast(from);
  }

  private boolean isLast(Node step) {
    List<Node> steps =
        graph.nodes().stream()
            .filter(node -> node.place().group() == step.place().group())
            .filter(node -> node.place().parent() == DeckGraph.NOBODY)
            .filter(node -> node.kind() != Kind.BACK)
            .toList();
    boolean card = graph.groups().get(step.place().group()).role() == Role.CARDS;
    return !card && steps.get(steps.size() - 1).equals(step);
  }

  private String name(Node to) {
    if (to.place().parent() != DeckGraph.NOBODY) {
      return phrases.say("graph.line", line(to));
    }
    return to.kind() == Kind.DECK
        ? to.caption().headline()
        : new GraphLabel(phrases).of(graph.groups().get(to.place().group()));
  }

  private String sign(Node step) {
    if (unreachable.contains(step.number())) {
      return "xx";
    }
    if (step.kind() == Kind.GATE) {
      return "<>";
    }
    return step.caption().secret() ? "[]" : "+-";
  }

  private void end(Group group) {
    Set<Integer> own = graph.in(group).stream().map(Node::number).collect(Collectors.toSet());
    boolean ends =
        graph.edges().stream()
            .anyMatch(e -> own.contains(e.from()) && e.to() == DeckGraph.END && endsHere(e));
    boolean back = graph.in(group).stream().anyMatch(node -> node.kind() == Kind.BACK);
    if (group.role() == Role.SCRIPT && own.isEmpty()) {
      out.add(MARGIN + "+- " + phrases.say("graph.every-card"));
      ends = true;
    }
    if (ends || back) {
      out.add(MARGIN + "|");
      String key = ends && back ? "graph.back-or-end" : ends ? "graph.end" : "graph.back";
      out.add(MARGIN + phrases.say(key));
    }
  }

  private boolean endsHere(Edge edge) {
    return edge.way() == Way.NEXT || isLastWord(edge);
  }

  private static String cut(String line, int columns) {
    if (Width.of(line) <= columns) {
      return line;
    }
    int end = line.length();
    while (Width.of(line.substring(0, end)) > columns - 4) {
      end = line.offsetByCodePoints(end, -1);
    }
    int space = line.lastIndexOf(' ', end);
    return line.substring(0, space > columns / 2 ? space : end).stripTrailing() + " ...";
  }
}
