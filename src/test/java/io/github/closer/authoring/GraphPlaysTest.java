package io.github.closer.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.authoring.DeckGraph.Edge;
import io.github.closer.authoring.DeckGraph.Kind;
import io.github.closer.authoring.DeckGraph.Node;
import io.github.closer.authoring.DeckGraph.Way;
import io.github.closer.deck.Deck;
import io.github.closer.session.Chance;
import io.github.closer.session.Cue;
import io.github.closer.session.InEnglish;
import io.github.closer.session.RandomReplies;
import io.github.closer.session.Rehearsed;
import io.github.closer.session.Reply;
import io.github.closer.session.Session;
import io.github.closer.session.Setting;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is played is a way through the graph. */
class GraphPlaysTest {
  private static final int PLAYS = 60;
  private static final int MOST_CUES = 500;

  static Stream<Path> decks() {
    return GraphDecks.all().stream()
        .filter(path -> GraphDecks.read(path).contents().isPlayable())
        .filter(path -> GraphDecks.read(path).terms().people() == 2)
        .filter(
            path ->
                DeckGraph.of(GraphDecks.read(path), Some.ENGLISH).nodes().stream()
                    .noneMatch(node -> node.kind() == Kind.DECK));
  }

  @ParameterizedTest
  @MethodSource("decks")
  void whateverIsPlayedIsAWayThroughTheGraph(Path path) {
    Deck deck = GraphDecks.read(path);
    Ways ways = new Ways(deck);
    for (int seed = 0; seed < PLAYS; seed++) {
      play(deck, ways, seed);
    }
  }

  private static void play(Deck deck, Ways ways, int seed) {
    RandomReplies replies = new RandomReplies(seed);
    Setting setting = InEnglish.setting(deck, Rehearsed.ALEX_AND_SAM, Chance.of(seed));
    Session session = Session.begin(setting, Rehearsed.EVENING);
    Set<Integer> at = Set.of(DeckGraph.START);
    for (int i = 0; !session.over() && i < MOST_CUES; i++) {
      Cue cue = session.cue();
      if (i > 0) {
        Set<Integer> shown = ways.shown(cue.card().text());
        Set<Integer> next = ways.reached(at, shown);
        assertThat(shown.isEmpty() || !next.isEmpty())
            .as("seed %d: from %s to %s, %s", seed, at, shown, cue.card().text())
            .isTrue();
        at = shown.isEmpty() ? at : next;
      }
      boolean gate = cue.card().alone() && !cue.card().aids().passable();
      Reply reply = gate && seed % 3 != 0 ? willing(cue, replies) : staying(cue, replies);
      session = session.after(session.take(reply, Rehearsed.EVENING.plusSeconds(1800L * i)));
    }
  }

  /** Breaks are not part of the deck. */
  private static Reply staying(Cue cue, RandomReplies replies) {
    Reply reply = replies.to(cue);
    return reply instanceof Reply.Wants ? staying(cue, replies) : reply;
  }

  private static Reply willing(Cue cue, RandomReplies replies) {
    return cue instanceof Cue.Rate rate
        ? new Reply.Rated(rate.scale().to() == 5 ? rate.scale().to() : rate.scale().from())
        : cue instanceof Cue.Choose ? new Reply.Chosen(0) : replies.to(cue);
  }

  /** The graph with its calls: behind a part comes whatever follows where it was begun. */
  private static final class Ways {
    private final DeckGraph graph;
    private final List<Pattern> patterns;
    private final Set<Integer> worded;

    Ways(Deck deck) {
      this.graph = DeckGraph.of(deck, Some.ENGLISH);
      this.worded =
          deck.all()
              .filter(step -> !step.modifiers().care().variants().isEmpty())
              .map(step -> step.modifiers().label().span().line())
              .collect(Collectors.toSet());
      this.patterns = graph.nodes().stream().map(Ways::pattern).toList();
    }

    private static Pattern pattern(Node node) {
      if (node.place().line() == 0 || isSilent(node)) {
        return Pattern.compile("(?!)");
      }
      String words =
          Stream.of(node.caption().headline().split("\\$[A-Za-z_]+(?:\\.[a-z]+)*", -1))
              .map(Pattern::quote)
              .collect(Collectors.joining(".{1,2000}"));
      return Pattern.compile("(.* )?" + words + "( .*)?");
    }

    /** Steps that steer, and those that say something else on the screen than in the file. */
    private static boolean isSilent(Node node) {
      return Set.of("if", "use", "go", "repeat", "draw", "later").contains(node.caption().verb());
    }

    Set<Integer> shown(String text) {
      String line = StepCaption.oneLine(text);
      return graph.nodes().stream()
          .map(Node::number)
          .filter(number -> patterns.get(number).matcher(line).matches())
          .collect(Collectors.toSet());
    }

    /** Which of some nodes come next, with nothing between them that is certain to be seen. */
    Set<Integer> reached(Set<Integer> at, Set<Integer> shown) {
      Set<Integer> found = new HashSet<>(at);
      found.retainAll(shown);
      Deque<Integer> open = new ArrayDeque<>(at);
      Set<Integer> seen = new HashSet<>(at);
      while (!open.isEmpty()) {
        for (int next : after(graph.nodes().get(open.pop()))) {
          if (shown.contains(next)) {
            found.add(next);
          }
          if (seen.add(next) && mayBeUnseen(graph.nodes().get(next))) {
            open.push(next);
          }
        }
      }
      return found;
    }

    /** Among others, what speaks of an answer that nobody gave. */
    private boolean mayBeUnseen(Node node) {
      return node.place().line() == 0
          || worded.contains(node.place().line())
          || isSilent(node)
          || node.caption().headline().matches(".*\\$\\w+\\.\\w+.*")
          || node.caption().note().contains("only if")
          || Set.of("match", "follow_up", "turns").contains(node.caption().verb());
    }

    private Set<Integer> after(Node node) {
      Set<Integer> after =
          graph.from(node).stream().map(Edge::to).collect(Collectors.toCollection(HashSet::new));
      if (node.kind() == Kind.GATE) {
        // One answers all gates of a door, and then the other.
        graph.nodes().stream()
            .filter(n -> n.kind() == Kind.GATE && n.place().group() == node.place().group())
            .forEach(n -> after.add(n.number()));
      }
      if (node.kind() == Kind.BACK || isLastOfCard(node)) {
        graph.edges().stream()
            .filter(edge -> isInto(edge, node.place().group()))
            .forEach(
                edge -> {
                  after.add(edge.from());
                  after.addAll(
                      graph.from(graph.nodes().get(edge.from())).stream().map(Edge::to).toList());
                });
      }
      return after;
    }

    private boolean isLastOfCard(Node node) {
      return node.place().group() != DeckGraph.NOBODY
          && graph.groups().get(node.place().group()).role() == DeckGraph.Role.CARDS;
    }

    private boolean isInto(Edge edge, int group) {
      return (edge.way() == Way.INTO || edge.way() == Way.DRAWN)
          && graph.nodes().get(edge.to()).place().group() == group
          && graph.nodes().get(edge.from()).place().group() != group;
    }
  }
}
