package io.github.closer.cli;

import io.github.closer.session.Region;
import io.github.closer.store.Printout;
import io.github.closer.text.Neutral;
import io.github.closer.transcript.LookBack;
import io.github.closer.transcript.LookBackForm;
import io.github.closer.transcript.LookBackPage;
import io.github.closer.transcript.LookBackPrinter;
import io.github.closer.transcript.Sayings;
import io.github.closer.transcript.Transcript;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the same question over the months. Nothing is added up, ranked or compared. */
@Command(
    name = "look-back",
    customSynopsis = {
      "closer look-back [QUESTION...] [--for NAME]",
      "             [--format FORMAT] [--out FILE [--force]]"
    })
final class LookBackCommand implements Callable<Integer> {
  /** What it can be printed as. */
  enum Format {
    TEXT,
    HTML
  }

  private static final String EXAMPLE = "close.html";

  private final Program program;

  @Parameters(arity = "0..*", paramLabel = "QUESTION")
  List<String> question = List.of();

  @Option(names = "--for", paramLabel = "NAME")
  String reader = "both";

  @Option(names = "--format", paramLabel = "FORMAT")
  Format format = Format.TEXT;

  @Option(names = "--out", paramLabel = "FILE")
  @Nullable String file;

  @Option(names = "--force")
  boolean force;

  @Option(names = "--no-pager")
  boolean unpaged;

  @Mixin(name = StageOptions.ASIDE)
  StageOptions options = new StageOptions();

  LookBackCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    Optional<OutFile> out = OutFile.of(program, file, EXAMPLE, force);
    Optional<Readers> looks = new WhoLooks(program, options).among(new Readers(reader));
    if (looks.isEmpty()) {
      return ExitStatus.DONE;
    }
    Told told = Told.to(looks.get(), program);
    if (told.unread()) {
      say("cli.wins.unread");
    }
    List<LookBack> all = LookBack.of(ofPeople(told));
    if (all.isEmpty()) {
      say("cli.look-back.none");
      return ExitStatus.DONE;
    }
    List<String> wanted =
        question.stream().flatMap(argument -> Stream.of(argument.split("\\s+"))).toList();
    List<LookBack> meant = all.stream().filter(one -> one.holds(wanted)).toList();
    if (meant.isEmpty()) {
      say("cli.look-back.not-that");
      return ExitStatus.PROBLEMS;
    }
    boolean listed = question.isEmpty() && out.isEmpty() && format == Format.TEXT;
    Printout.Content content = listed ? sink -> list(all, sink) : sink -> form(sink).print(meant);
    if (out.isPresent()) {
      out.get().write(content);
      return ExitStatus.DONE;
    }
    Paging paging = new Paging(program, !unpaged, !looks.get().areBoth());
    if (format == Format.TEXT) {
      paging.text(content);
    } else {
      paging.print(content);
    }
    return ExitStatus.DONE;
  }

  /** What people said: nobody meant what was said in a rehearsal. */
  private static Stream<Transcript> ofPeople(Told told) {
    return told.sessions().entrySet().stream()
        .filter(session -> !session.getKey().rehearsal())
        .map(Map.Entry::getValue);
  }

  private void say(String key) {
    program.surroundings().err().println(program.words().say(key));
  }

  private void list(List<LookBack> all, Appendable out) throws IOException {
    for (LookBack one : all) {
      String text = Neutral.line(new Sayings(program.words()).shown(one.question()));
      out.append(program.words().say("cli.look-back.line", text, one.times().size())).append('\n');
    }
  }

  private LookBackForm form(Appendable out) {
    Region region = new Region(program.surroundings().time().zone(), program.words());
    return switch (format) {
      case TEXT -> new LookBackPrinter(region, !options.accessible(program.surroundings()), out);
      case HTML -> new LookBackPage(region, out);
    };
  }
}
