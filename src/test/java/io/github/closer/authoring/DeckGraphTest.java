package io.github.closer.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.authoring.DeckGraph.Edge;
import io.github.closer.authoring.DeckGraph.Kind;
import io.github.closer.authoring.DeckGraph.Node;
import io.github.closer.authoring.DeckGraph.Role;
import io.github.closer.authoring.DeckGraph.Way;
import io.github.closer.deck.Deck;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Home;
import io.github.closer.deck.Loaded;
import io.github.closer.deck.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeckGraphTest {

  static Stream<Path> decks() {
    return GraphDecks.all().stream();
  }

  static Stream<Path> shipped() {
    return decks().filter(deck -> deck.startsWith("prompts"));
  }

  private static DeckGraph graph(String yaml) {
    Loaded<Deck> loaded = DeckReader.read(new Source("test.yaml", yaml), "test");
    return DeckGraph.of(
        loaded.value().orElseThrow(() -> new AssertionError(loaded.diagnostics().toString())),
        Some.ENGLISH);
  }

  private static boolean isStep(Node node) {
    return node.kind() == Kind.STEP || node.kind() == Kind.GATE;
  }

  @ParameterizedTest
  @MethodSource("decks")
  void everyStepOfTheDeckIsExactlyOneNode(Path path) {
    Deck deck = GraphDecks.read(path);
    DeckGraph graph = DeckGraph.of(deck, Some.ENGLISH);

    StepCaption caption = new StepCaption(new Phrases(Some.ENGLISH));
    List<String> steps =
        deck.all()
            .filter(step -> step.modifiers().label().home().equals(Home.PLAYED))
            .map(step -> step.modifiers().label().span().line() + " " + caption.of(step))
            .sorted()
            .toList();
    List<String> nodes =
        graph.nodes().stream()
            .filter(DeckGraphTest::isStep)
            .filter(node -> isOwn(graph, node))
            .map(node -> node.place().line() + " " + node.caption())
            .sorted()
            .toList();

    assertThat(nodes).isNotEmpty().isEqualTo(steps);
  }

  private static boolean isOwn(DeckGraph graph, Node node) {
    DeckGraph.Group group = graph.groups().get(node.place().group());
    return group.role() == Role.CARDS ? group.name().isEmpty() : group.name().indexOf('/') < 0;
  }

  @ParameterizedTest
  @MethodSource("decks")
  void everyEdgeHasTwoEndsAndEveryNodeItsPlace(Path path) {
    DeckGraph graph = DeckGraph.of(GraphDecks.read(path), Some.ENGLISH);
    int nodes = graph.nodes().size();

    assertThat(graph.nodes())
        .extracting(Node::number)
        .isEqualTo(IntStream.range(0, nodes).boxed().toList());
    assertThat(graph.edges()).allMatch(e -> e.from() >= 0 && e.from() < nodes && e.to() < nodes);
    assertThat(graph.edges()).allMatch(e -> e.to() > DeckGraph.START && e.from() != DeckGraph.END);
    assertThat(graph.edges()).doesNotHaveDuplicates();
    assertThat(graph.nodes())
        .filteredOn(node -> node.place().parent() != DeckGraph.NOBODY)
        .allMatch(
            node ->
                graph.nodes().get(node.place().parent()).place().group() == node.place().group());
  }

  @ParameterizedTest
  @MethodSource("decks")
  void nobodyIsLeftStanding(Path path) {
    DeckGraph graph = DeckGraph.of(GraphDecks.read(path), Some.ENGLISH);

    assertThat(graph.nodes())
        .filteredOn(node -> isStep(node) && !isIn(graph, node, Role.CARDS))
        .allSatisfy(
            node ->
                assertThat(graph.from(node)).as(node.toString()).anyMatch(DeckGraphTest::leadsOn));
  }

  private static boolean isIn(DeckGraph graph, Node node, Role role) {
    return graph.groups().get(node.place().group()).role() == role;
  }

  private static boolean leadsOn(Edge edge) {
    return edge.way() == Way.NEXT || edge.way() == Way.AWAY || edge.way() == Way.AGAIN;
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyStepOfAShippedDeckIsReached(Path path) {
    DeckGraph graph = DeckGraph.of(GraphDecks.read(path), Some.ENGLISH);

    assertThat(graph.unreachable()).isEmpty();
    assertThat(graph.unused()).isEmpty();
  }

  private static List<Integer> unreachableLines(String yaml) {
    return graph(yaml).unreachable().stream().map(node -> node.place().line()).toList();
  }

  @Test
  void nobodyComesBehindAnEnd() {
    assertThat(
            unreachableLines(
                """
                title: Ends
                steps:
                  - say: One.
                  - stop: Bye.
                  - say: Two.
                  - repeat: 2
                    steps: [say: Three.]
                """))
        .containsExactly(5, 6, 7);
  }

  @Test
  void anEndWithAConditionMayBePassed() {
    assertThat(
            unreachableLines(
                """
                title: Ends
                steps:
                  - scale: How warm?
                    id: warm
                  - stop: Bye.
                    when: warm > 3
                  - say: Two.
                """))
        .isEmpty();
  }

  @Test
  void nobodyComesBackFromAPartThatEnds() {
    String deck =
        """
        title: Parts
        steps:
          - use: first
          - say: Never.
        parts:
          first:
            - use: second
            - say: Never here.
          second:
            - stop: Bye.
        """;

    assertThat(unreachableLines(deck)).containsExactly(4, 8);
    assertThat(graph(deck).unused()).isEmpty();
  }

  @Test
  void aPartThatOnlyUnusedPartsPlayIsUnusedAsWell() {
    DeckGraph graph =
        graph(
            """
            title: Parts
            steps:
              - say: One.
            parts:
              first:
                - use: second
              second:
                - say: Two.
            """);

    assertThat(graph.unused()).extracting(DeckGraph.Group::name).containsExactly("first", "second");
  }

  @Test
  void behindARoundThatEndsNobodyComes() {
    assertThat(
            unreachableLines(
                """
                title: Rounds
                steps:
                  - repeat: 2
                    steps:
                      - stop: Bye.
                  - say: Never.
                """))
        .containsExactly(6);
  }

  @Test
  void aCardThatNoDrawFitsIsNeverReached() {
    assertThat(
            unreachableLines(
                """
                title: Cards
                steps:
                  - draw: 1
                    tags: [warm]
                cards:
                  - ask: One?
                    tags: [warm]
                  - ask: Two?
                """))
        .containsExactly(8);
  }

  @Test
  void gatesBehindOneAnotherLeadToTheSamePlace() {
    DeckGraph graph =
        graph(
            """
            title: Gates
            steps:
              - consent: Now?
                if_no:
                  - say: Something else.
              - consent: Really?
              - say: Then.
              - consent: And this?
            """);

    List<Edge> closed = graph.edges().stream().filter(e -> e.label().equals("closed")).toList();

    assertThat(closed).extracting(Edge::from).containsExactly(2, 4, 6);
    assertThat(closed).extracting(Edge::to).containsExactly(3, 3, DeckGraph.END);
    assertThat(closed).allMatch(edge -> edge.way() == Way.AWAY);
  }

  @Test
  void aPartKnowsWhetherItsEndIsTheWayBackOrTheEnd() {
    DeckGraph graph =
        graph(
            """
            title: Ends of parts
            steps:
              - use: once
              - use: twice
              - go: twice
            parts:
              once:
                - say: One.
              twice:
                - say: Two.
            """);

    List<String> ends = new ArrayList<>();
    for (DeckGraph.Group part : graph.groups().subList(1, 3)) {
      Node last = graph.in(part).get(0);
      graph.from(last).forEach(e -> ends.add(part.name() + " " + graph.nodes().get(e.to()).kind()));
    }
    assertThat(ends).containsExactly("once BACK", "twice END", "twice BACK");
  }

  @Test
  void bothWaysOfABranchAndTheOneThatIsNotKnownLeadOn() {
    DeckGraph graph =
        graph(
            """
            title: Branches
            steps:
              - scale: How warm?
                id: warm
              - if: warm > 3
                then: [say: Good.]
                else: [say: Hm.]
              - say: On.
            """);

    assertThat(graph.from(graph.nodes().get(3)))
        .extracting(Edge::label)
        .containsExactly("yes", "no", "not known");
  }
}
