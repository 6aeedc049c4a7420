package io.github.closer.cli;

import io.github.closer.authoring.DeckGraph;
import io.github.closer.authoring.DotGraph;
import io.github.closer.authoring.MermaidGraph;
import io.github.closer.authoring.TextGraph;
import io.github.closer.text.Words;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the way through a deck. */
@Command(name = "graph", customSynopsis = "closer graph DECK [--format text|mermaid|dot]")
final class GraphCommand implements Callable<Integer> {
  /** How a graph is written. */
  enum Format {
    TEXT(TextGraph::of),
    MERMAID(MermaidGraph::of),
    DOT(DotGraph::of);

    @SuppressWarnings("ImmutableEnumChecker") // A printer is a method without state.
    private final BiFunction<DeckGraph, Words, String> printer;

    Format(BiFunction<DeckGraph, Words, String> printer) {
      this.printer = printer;
    }
  }

  private final Program program;

  @Parameters(paramLabel = "DECK")
  String deck = "";

  @Option(names = "--format", paramLabel = "FORMAT")
  Format format = Format.TEXT;

  GraphCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    Surroundings surroundings = program.surroundings();
    Words words = surroundings.words();
    DeckGraph graph = DeckGraph.of(program.shelf().shown(deck, surroundings.err()), words);
    surroundings.out().print(format.printer.apply(graph, words));
    return ExitStatus.DONE;
  }
}
