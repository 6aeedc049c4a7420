package io.github.closer.cli;

import io.github.closer.session.Event;
import io.github.closer.session.People;
import io.github.closer.session.Person;
import io.github.closer.store.JournalReading;
import io.github.closer.store.JournalState;
import io.github.closer.store.SessionId;
import io.github.closer.transcript.MarkdownPrinter;
import io.github.closer.transcript.Reader;
import io.github.closer.transcript.TextPrinter;
import io.github.closer.transcript.Transcript;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.ZoneId;
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
          reading.state() instanceof JournalState.Newer
              ? "This session was written by a newer closer."
              : "The beginning of this session cannot be read.",
          "Its file is " + program.sessions().folder(id) + "/journal.jsonl. Nothing was changed.",
          ExitStatus.DAMAGED);
    }
    Transcript transcript = Transcript.of(events, reader(begun.heading().people()));
    print(transcript);
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
        "Nobody in this session is called " + reader + ".",
        "--for takes both, " + people.a() + " or " + people.b() + ".",
        ExitStatus.WRONG_USE);
  }

  private void print(Transcript transcript) {
    PrintWriter out = program.surroundings().out();
    ZoneId zone = program.surroundings().time().zone();
    try {
      switch (format) {
        case TEXT -> new TextPrinter(zone, out).print(transcript);
        case MARKDOWN -> new MarkdownPrinter(zone, out).print(transcript);
      }
      out.flush();
    } catch (IOException e) {
      throw new UserError("The transcript could not be written.", "", ExitStatus.CANNOT_WRITE);
    }
  }

  private int status(SessionId id, JournalReading reading) {
    if (!(reading.state() instanceof JournalState.Damaged damaged)) {
      return ExitStatus.DONE;
    }
    PrintWriter err = program.surroundings().err();
    err.println(
        "The journal of this session is damaged at line "
            + damaged.line()
            + ". What could be read is above; nothing was changed.");
    err.println("The file is " + program.sessions().folder(id) + "/journal.jsonl.");
    return ExitStatus.DAMAGED;
  }
}
