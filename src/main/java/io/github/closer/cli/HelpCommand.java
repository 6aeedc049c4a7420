package io.github.closer.cli;

import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Help about a command, or about a topic. */
@Command(name = "help", customSynopsis = "closer help [COMMAND|keys|safety|decks|privacy]")
final class HelpCommand implements Callable<Integer> {
  private final Program program;

  /** Everything that there is help about. */
  static final class Abouts implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return all().iterator();
    }

    private static List<String> all() {
      return Stream.concat(Stream.of(Topic.values()).map(Topic::word), Commands.names().stream())
          .toList();
    }
  }

  @Parameters(arity = "0..1", paramLabel = "COMMAND", completionCandidates = Abouts.class)
  String about = "";

  HelpCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    PrintWriter out = program.surroundings().out();
    TopicPages topics = new TopicPages(program);
    Optional<Topic> topic = Topic.of(about);
    if (topic.isPresent()) {
      topics.lines(topic.get()).forEach(out::println);
      return ExitStatus.DONE;
    }
    CommandLine all = Commands.all(program);
    CommandLine named = about.isEmpty() ? all : all.getSubcommands().get(about);
    // The one that the build alone needs is there, too, and has nothing to say.
    if (named == null || named.getCommandSpec().usageMessage().hidden()) {
      throw Commands.unknown("help.unknown", about, Abouts.all());
    }
    named.usage(out);
    if (about.isEmpty()) {
      out.println();
      topics.list().forEach(out::println);
    }
    return ExitStatus.DONE;
  }
}
