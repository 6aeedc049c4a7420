package io.github.closer.cli;

import io.github.closer.authoring.DeckGraph;
import io.github.closer.authoring.DotGraph;
import io.github.closer.authoring.MermaidGraph;
import io.github.closer.authoring.TextGraph;
import java.util.concurrent.Callable;
import java.util.function.Function;
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
    private final Function<DeckGraph, String> printer;

    Format(Function<DeckGraph, String> printer) {
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
    DeckGraph graph = DeckGraph.of(program.shelf().shown(deck, surroundings.err()));
    surroundings.out().print(format.printer.apply(graph));
    return ExitStatus.DONE;
  }
}
