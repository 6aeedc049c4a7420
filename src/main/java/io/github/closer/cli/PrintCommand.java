package io.github.closer.cli;

import io.github.closer.session.Event;
import io.github.closer.session.People;
import io.github.closer.session.Person;
import io.github.closer.session.Region;
import io.github.closer.store.JournalReading;
import io.github.closer.store.JournalState;
import io.github.closer.store.SessionId;
import io.github.closer.text.Sentence;
import io.github.closer.transcript.MarkdownPrinter;
import io.github.closer.transcript.Reader;
import io.github.closer.transcript.TextPrinter;
import io.github.closer.transcript.Transcript;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what was said. */
@Command(
    name = "print",
    customSynopsis = "closer print [SESSION] [--format text|markdown] [--for NAME]")
final class PrintCommand implements Callable<Integer> {
  /** What a transcript can be printed as. */
  enum Format {
    TEXT,
    MARKDOWN
  }

  private final Program program;

  @Parameters(arity = "0..1", paramLabel = "SESSION")
  String session = "last";

  @Option(names = "--format", paramLabel = "FORMAT")
  Format format = Format.TEXT;

  @Option(names = "--for", paramLabel = "NAME")
  String reader = "both";

  PrintCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    SessionId id = program.sessions().find(session);
    JournalReading reading = program.sessions().read(id);
    List<Event.Lasting> events = new ArrayList<>(reading.events());
    events.addAll(reading.beyond());
    if (events.isEmpty() || !(events.get(0) instanceof Event.Begun begun)) {
      throw new UserError(
          Sentence.of(
              reading.state() instanceof JournalState.Newer
                  ? "cli.print.newer"
                  : "cli.print.no-beginning"),
          Sentence.of("cli.print.unchanged", journal(id)),
          ExitStatus.DAMAGED);
    }
    print(Transcript.of(events, reader(begun.heading().people()), region()));
    return status(id, reading);
  }

  private Reader reader(People people) {
    if (reader.equals("both")) {
      return Reader.BOTH;
    }
    if (reader.equalsIgnoreCase(people.a()) || reader.equals("a")) {
      return Reader.of(Person.A);
    }
    if (reader.equalsIgnoreCase(people.b()) || reader.equals("b")) {
      return Reader.of(Person.B);
    }
    throw new UserError(
        Sentence.of("cli.print.nobody", reader),
        Sentence.of("cli.print.nobody.hint", people.a(), people.b()),
        ExitStatus.WRONG_USE);
  }

  private void print(Transcript transcript) {
    PrintWriter out = program.surroundings().out();
    try {
      switch (format) {
        case TEXT -> new TextPrinter(region(), out).print(transcript);
        case MARKDOWN -> new MarkdownPrinter(region(), out).print(transcript);
      }
      out.flush();
    } catch (IOException e) {
      throw new UserError(Sentence.of("cli.print.not-written"), ExitStatus.CANNOT_WRITE);
    }
  }

  private Region region() {
    return new Region(program.surroundings().time().zone(), program.words());
  }

  private int status(SessionId id, JournalReading reading) {
    if (!(reading.state() instanceof JournalState.Damaged damaged)) {
      return ExitStatus.DONE;
    }
    PrintWriter err = program.surroundings().err();
    err.println(program.words().say("cli.print.damaged", damaged.line()));
    err.println(program.words().say("cli.print.file", journal(id)));
    return ExitStatus.DAMAGED;
  }

  private Path journal(SessionId id) {
    return program.sessions().folder(id).resolve("journal.jsonl");
  }
}
