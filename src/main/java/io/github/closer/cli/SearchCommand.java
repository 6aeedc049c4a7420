package io.github.closer.cli;

import io.github.closer.session.Region;
import io.github.closer.store.SessionSummary;
import io.github.closer.text.Sentence;
import io.github.closer.transcript.Excerpt;
import io.github.closer.transcript.TextPrinter;
import io.github.closer.transcript.Transcript;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks for words in what one may see of all sessions. */
@Command(name = "search", customSynopsis = "closer search WORDS... [--for NAME] [--no-pager]")
final class SearchCommand implements Callable<Integer> {
  private final Program program;

  @Parameters(arity = "1..*", paramLabel = "WORDS")
  List<String> words = List.of();

  @Option(names = "--for", paramLabel = "NAME")
  String reader = "both";

  @Option(names = "--no-pager")
  boolean unpaged;

  @Mixin(name = StageOptions.ASIDE)
  StageOptions options = new StageOptions();

  SearchCommand(Program program) {
    this.program = program;
  }

  /** A session in which something was found. */
  private record Found(SessionSummary session, Transcript cards) {}

  @Override
  public Integer call() {
    List<String> wanted =
        words.stream()
            .flatMap(argument -> List.of(argument.split("\\s+")).stream())
            .filter(word -> !word.isEmpty())
            .toList();
    if (wanted.isEmpty()) {
      throw new UserError(
          Sentence.of("cli.search.nothing"),
          Sentence.of("cli.search.nothing.hint"),
          ExitStatus.WRONG_USE);
    }
    Optional<Readers> looks = new WhoLooks(program, options).among(new Readers(reader));
    if (looks.isEmpty()) {
      return ExitStatus.DONE;
    }
    List<Found> found = found(looks.get(), Excerpt.holding(wanted));
    if (found.isEmpty()) {
      program.surroundings().err().println(program.words().say("cli.search.none"));
      return ExitStatus.PROBLEMS;
    }
    new Paging(program, !unpaged, !looks.get().areBoth()).text(out -> print(found, out));
    return ExitStatus.DONE;
  }

  private List<Found> found(Readers looks, Excerpt excerpt) {
    Told told = Told.to(looks, program);
    if (told.unread()) {
      program.surroundings().err().println(program.words().say("cli.wins.unread"));
    }
    List<Found> found = new ArrayList<>();
    told.sessions()
        .forEach(
            (session, transcript) -> {
              Transcript cards = excerpt.of(transcript);
              if (!cards.blocks().isEmpty()) {
                found.add(new Found(session, cards));
              }
            });
    return found;
  }

  private void print(List<Found> found, Appendable out) throws IOException {
    Region region = new Region(program.surroundings().time().zone(), program.words());
    String between = "";
    for (Found one : found) {
      out.append(between).append(new SessionLine(program).of(one.session())).append('\n');
      new TextPrinter(region, out).printBlocks(one.cards());
      between = "\n";
    }
  }
}
