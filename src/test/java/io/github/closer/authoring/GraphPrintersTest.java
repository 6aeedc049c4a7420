package io.github.closer.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Source;
import io.github.closer.text.Width;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the three printers write, compared with files, and held against a strict grammar. */
class GraphPrintersTest {
  private static final String STRANGE =
      """
      title: '%%{init: 1} "x" end'
      steps:
        - choose: 'end; [a] (b) {c} <d> &amp; #35; \\N `code` *bold* 1. x | y --> z'
          options:
            - text: '"]:::x|'
              then: [say: '$a "quoted" \\']
            - text: end
              then: end
      parts:
        end:
          - say: |
              two
              lines
          - say: 'א wide 漢字 and 👩‍👩‍👧'
      """;

  private static final String LABEL = "\"(?:[^\"\\[\\]{}<>&|`*#\\\\%;]|#\\d+;|<br/>)*\"";
  private static final Pattern MERMAID_NODE =
      Pattern.compile(
          "\\s+([nl]\\d+)(?:\\(\\[L\\]\\)|\\{\\{L\\}\\}|\\[\\[L\\]\\]|\\{L\\}|\\[L\\])(?::::(?:gate|secret|never))?"
              .replace("L", LABEL));
  private static final Pattern MERMAID_EDGE =
      Pattern.compile(
          "  (n\\d+) (?:-->|==>|-\\.->|~~~)(?:\\|L\\|)? ([ng]\\d+)".replace("L", LABEL));
  private static final Pattern MERMAID_OTHER =
      Pattern.compile(
          "  subgraph (g\\d+|legend)\\[L\\]|  end|  classDef (?:gate|secret|never) [-\\w:#, ]+|  class n\\d+(?:,n\\d+)* (?:gate|secret|never)"
              .replace("L", LABEL));

  private static final String TEXT = "\"(?:[^\"\\\\\\n]|\\\\[\\\\\"n])*\"";
  private static final Pattern DOT =
      Pattern.compile(
          "digraph deck \\{|\\s*\\}|\\s*(?:graph|node|edge) \\[A\\];|  subgraph cluster_\\w+ \\{|    label=L;|\\s+([nl]\\d+) \\[A\\];|  (n\\d+) -> (n\\d+)(?: \\[A\\])?;"
              .replace("A", "\\w+=V(?:, \\w+=V)*")
              .replace("V", "(?:\\w+|L)")
              .replace("L", TEXT));

  static Stream<Path> decks() {
    return GraphDecks.all().stream();
  }

  private static DeckGraph strange() {
    return DeckGraph.of(
        DeckReader.read(new Source("strange.yaml", STRANGE), "strange").value().orElseThrow(),
        Some.ENGLISH);
  }

  /** With -Dcloser.golden=update the files are written, and the test still fails. */
  @ParameterizedTest
  @CsvSource({
    "prompts/three-percent.yaml, three-percent",
    "src/test/resources/good/choose.yaml, choose",
    "src/test/resources/good/include.yaml, include",
    "src/test/resources/graphs/lost.yaml, lost",
  })
  void drawsADeckExactlyAsExpected(String deck, String name) throws IOException {
    DeckGraph graph = GraphDecks.graph(deck);

    compare(name + ".txt", TextGraph.of(graph, Some.ENGLISH));
    compare(name + ".mmd", MermaidGraph.of(graph, Some.ENGLISH));
    compare(name + ".dot", DotGraph.of(graph, Some.ENGLISH));
  }

  private static void compare(String name, String drawn) throws IOException {
    Path expected = Path.of("src/test/resources/graphs").resolve(name);
    if ("update".equals(System.getProperty("closer.golden"))) {
      Files.writeString(expected, drawn);
      if (name.endsWith(".dot")) {
        fail("written: " + expected);
      }
      return;
    }
    assertThat(drawn).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("decks")
  void anOutlineFitsEightyColumnsAndNamesEveryStep(Path path) {
    DeckGraph graph = DeckGraph.of(GraphDecks.read(path), Some.ENGLISH);
    String text = TextGraph.of(graph, Some.ENGLISH);

    assertThat(text.lines())
        .allMatch(line -> Width.of(line) <= 80 && line.equals(line.stripTrailing()));
    long steps = graph.nodes().stream().filter(n -> n.place().line() > 0).count();
    assertThat(
            text.lines().filter(l -> l.matches(" *\\d+  [| ]*(\\+-|<>|\\[\\]|xx) \\w+.*")).count())
        .isEqualTo(steps);
  }

  @ParameterizedTest
  @MethodSource("decks")
  void everyDeckIsAValidFlowchart(Path path) {
    parseMermaid(MermaidGraph.of(DeckGraph.of(GraphDecks.read(path), Some.ENGLISH), Some.ENGLISH));
    parseMermaid(MermaidGraph.of(DeckGraph.of(GraphDecks.read(path), Some.GERMAN), Some.GERMAN));
  }

  @ParameterizedTest
  @MethodSource("decks")
  void everyDeckIsValidDot(Path path) {
    parseDot(DotGraph.of(DeckGraph.of(GraphDecks.read(path), Some.ENGLISH), Some.ENGLISH));
    parseDot(DotGraph.of(DeckGraph.of(GraphDecks.read(path), Some.GERMAN), Some.GERMAN));
  }

  @Test
  void noWordOfADeckIsAWordOfTheLanguage() {
    parseMermaid(MermaidGraph.of(strange(), Some.ENGLISH));
    parseDot(DotGraph.of(strange(), Some.ENGLISH));
    assertThat(MermaidGraph.of(strange(), Some.ENGLISH))
        .contains("n0([\"#37;#37;#123;init: 1#125; #34;x#34; end<br/>start\"])")
        .contains("|\"'#34;#93;:::x#124;'\"|")
        .contains("subgraph g1[\"part end\"]");
    assertThat(DotGraph.of(strange(), Some.ENGLISH))
        .contains("&amp;amp;")
        .contains("\\\\N")
        .contains("label=\"'\\\"]:::x|'\"");
    assertThat(TextGraph.of(strange(), Some.ENGLISH)).contains("'end' -> part end, and back");
  }

  private static void parseMermaid(String chart) {
    Set<String> known = new HashSet<>();
    Set<String> used = new HashSet<>();
    int open = 0;
    List<String> lines = chart.lines().toList();
    assertThat(lines.get(0)).isEqualTo("flowchart TD");
    for (String line : lines.subList(1, lines.size())) {
      Matcher node = MERMAID_NODE.matcher(line);
      Matcher edge = MERMAID_EDGE.matcher(line);
      Matcher other = MERMAID_OTHER.matcher(line);
      if (node.matches()) {
        assertThat(known.add(node.group(1))).as(line).isTrue();
      } else if (edge.matches()) {
        used.add(edge.group(1));
        used.add(edge.group(2));
      } else {
        assertThat(other.matches()).as(line).isTrue();
        open += line.startsWith("  subgraph") ? 1 : line.equals("  end") ? -1 : 0;
        if (other.group(1) != null) {
          known.add(other.group(1));
        }
      }
    }
    assertThat(open).isZero();
    assertThat(known).containsAll(used);
  }

  private static void parseDot(String graph) {
    Set<String> known = new HashSet<>();
    Set<String> used = new HashSet<>();
    int open = 0;
    for (String line : graph.lines().toList()) {
      Matcher statement = DOT.matcher(line);
      assertThat(statement.matches()).as(line).isTrue();
      open += line.endsWith("{") ? 1 : line.strip().equals("}") ? -1 : 0;
      if (statement.group(1) != null) {
        assertThat(known.add(statement.group(1))).as(line).isTrue();
      }
      if (statement.group(2) != null) {
        used.addAll(List.of(statement.group(2), statement.group(3)));
      }
    }
    assertThat(open).isZero();
    assertThat(known).containsAll(used);
  }

  @Test
  void graphvizReadsWhatIsWritten() throws Exception {
    assumeThat(graphvizIsThere()).as("Graphviz is not installed here").isTrue();
    List<DeckGraph> graphs =
        List.of(strange(), GraphDecks.graph("src/test/resources/graphs/lost.yaml"));
    for (DeckGraph graph : graphs) {
      Process dot = new ProcessBuilder("dot", "-Tplain").redirectErrorStream(true).start();
      dot.getOutputStream()
          .write(DotGraph.of(graph, Some.ENGLISH).getBytes(StandardCharsets.UTF_8));
      dot.getOutputStream().close();
      String said = new String(dot.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(dot.waitFor()).as(said).isZero();
      assertThat(said).startsWith("graph ").doesNotContain("Warning", "Error");
    }
  }

  private static boolean graphvizIsThere() throws InterruptedException {
    try {
      return new ProcessBuilder("dot", "-V").redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
