package io.github.closer.authoring;

import io.github.closer.deck.Deck;
import io.github.closer.text.Words;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The way through a deck: every step is one node, and every edge is a way from one to another.
 *
 * <p>A part is drawn once, however often it is played. A way into it that comes back is an edge
 * into the part and an edge on to what follows; the second one is left out where the part never
 * comes back. So whatever can be reached along the edges can be reached in a play, as far as that
 * can be known without knowing the answers. Another deck is one node.
 *
 * @param title the deck's title
 * @param groups where nodes are written: the script first, then parts, then cards
 * @param nodes the start first and the end last, the others in the order they are written
 * @param edges in the order of the nodes they come from
 */
public record DeckGraph(String title, List<Group> groups, List<Node> nodes, List<Edge> edges) {
  /** The number of the start. */
  public static final int START = 0;

  /** The number of the end. */
  public static final int END = 1;

  /** Stands for no node. */
  public static final int NOBODY = -1;

  public DeckGraph {
    groups = List.copyOf(groups);
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /** Draws a deck, with these words for what its author did not write. */
  public static DeckGraph of(Deck deck, Words words) {
    return new GraphBuilder(deck, new Phrases(words)).build();
  }

  /** What a list of steps is for. */
  public enum Role {
    SCRIPT,
    PART,
    CARDS
  }

  /**
   * A list of steps that stands for itself.
   *
   * @param number its place among the groups
   * @param name the part's name; empty for the script and for the deck's own cards
   */
  public record Group(int number, Role role, String name) {}

  /** What a node is. */
  public enum Kind {
    START,
    END,
    STEP,
    GATE,
    /** The end of a part, from which it goes back to where it was begun. */
    BACK,
    /** Another deck. */
    DECK
  }

  /**
   * A node.
   *
   * @param number what edges call it by, which is its place in {@link DeckGraph#nodes}
   */
  public record Node(int number, Kind kind, Caption caption, Place place) {}

  /**
   * What a node says.
   *
   * @param verb the step's verb as it is written in a deck
   * @param headline what people see first, or what a step that only steers does, on one line
   * @param who whom it is for, where its author said so; may be empty
   * @param note when it is played and who sees what is answered; may be empty
   * @param secret whether one person answers it alone and the other does not look
   */
  public record Caption(String verb, String headline, String who, String note, boolean secret) {
    /** Words alone. */
    static Caption of(String words) {
      return new Caption("", words, "", "", false);
    }
  }

  /**
   * Where a step is written.
   *
   * @param group the number of its group; {@link #NOBODY} for what stands in none
   * @param line its line in the file
   * @param parent the step inside which it is written; {@link #NOBODY} where there is none
   * @param branch under which of that step's ways it stands: yes, no, an option; may be empty
   */
  public record Place(int group, int line, int parent, String branch) {
    /** In no list. */
    static final Place NOWHERE = new Place(NOBODY, 0, NOBODY, "");
  }

  /** What kind of way an edge is. */
  public enum Way {
    /** On to what is played next. */
    NEXT,
    /** Into a part or a deck, and back afterwards. */
    INTO,
    /** Into a part or a deck or to the end, and not back. */
    AWAY,
    /** Back to the beginning of a round. */
    AGAIN,
    /** To a card that may be drawn. */
    DRAWN
  }

  /** A way from one node to another, and when it is taken; the label may be empty. */
  public record Edge(int from, int to, Way way, String label) {}

  /** The edges that leave a node. */
  public List<Edge> from(Node node) {
    return edges.stream().filter(edge -> edge.from() == node.number()).toList();
  }

  /** The nodes of a group, in the order they are written. */
  public List<Node> in(Group group) {
    return nodes.stream().filter(node -> node.place().group() == group.number()).toList();
  }

  /** The steps that no play ever comes to: behind an end, or in a part that nobody plays. */
  public List<Node> unreachable() {
    Set<Integer> reached = reached();
    return nodes.stream()
        .filter(node -> node.kind() == Kind.STEP || node.kind() == Kind.GATE)
        .filter(node -> !reached.contains(node.number()))
        .toList();
  }

  /** The parts to which nothing leads that is itself reached. */
  public List<Group> unused() {
    Set<Integer> reached = reached();
    return groups.stream()
        .filter(group -> group.role() == Role.PART)
        .filter(group -> in(group).stream().noneMatch(node -> reached.contains(node.number())))
        .toList();
  }

  private Set<Integer> reached() {
    var ways = edges.stream().collect(Collectors.groupingBy(Edge::from));
    Set<Integer> reached = new TreeSet<>(Set.of(START));
    Deque<Integer> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (Edge edge : ways.getOrDefault(open.pop(), List.of())) {
        if (reached.add(edge.to())) {
          open.push(edge.to());
        }
      }
    }
    return reached;
  }
}
