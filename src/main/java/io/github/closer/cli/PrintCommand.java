package io.github.closer.cli;

import io.github.closer.session.Event;
import io.github.closer.session.People;
import io.github.closer.session.Region;
import io.github.closer.store.JournalReading;
import io.github.closer.store.JournalState;
import io.github.closer.store.Printout;
import io.github.closer.store.SessionId;
import io.github.closer.text.Sentence;
import io.github.closer.text.Suggestion;
import io.github.closer.transcript.CsvPrinter;
import io.github.closer.transcript.Excerpt;
import io.github.closer.transcript.HtmlPrinter;
import io.github.closer.transcript.MarkdownPrinter;
import io.github.closer.transcript.Printer;
import io.github.closer.transcript.Reader;
import io.github.closer.transcript.TextPrinter;
import io.github.closer.transcript.Transcript;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what was said. */
@Command(
    name = "print",
    customSynopsis = {
      "closer print [SESSION] [--format FORMAT] [--for NAME] [--only PART]",
      "             [--out FILE [--force]]",
      "       closer print [SESSION] --packet [--format FORMAT] [--out FILE [--force]]"
    })
final class PrintCommand implements Callable<Integer> {
  /** What a transcript can be printed as. */
  enum Format {
    TEXT,
    MARKDOWN,
    HTML,
    JSON,
    CSV
  }

  private static final String EXAMPLE = "evening.html";

  private final Program program;

  @Parameters(arity = "0..1", paramLabel = "SESSION")
  String session = "last";

  @Option(names = "--format", paramLabel = "FORMAT")
  Format format = Format.TEXT;

  @Option(names = "--for", paramLabel = "NAME")
  @Nullable String reader;

  @Option(names = "--packet")
  boolean packet;

  @Option(names = "--only", paramLabel = "PART")
  @Nullable String only;

  @Option(names = "--out", paramLabel = "FILE")
  @Nullable String file;

  @Option(names = "--force")
  boolean force;

  @Option(names = "--no-pager")
  boolean unpaged;

  @Mixin(name = StageOptions.ASIDE)
  StageOptions options = new StageOptions();

  PrintCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    if (packet && (reader != null || only != null)) {
      throw new UserError(
          Sentence.of("cli.print.packet-alone"),
          Sentence.of("cli.print.packet-alone.hint"),
          ExitStatus.WRONG_USE);
    }
    if (packet && (format == Format.JSON || format == Format.CSV)) {
      throw new UserError(
          Sentence.of("cli.print.packet-to-read"),
          Sentence.of("cli.print.packet-to-read.hint"),
          ExitStatus.WRONG_USE);
    }
    Optional<OutFile> out = OutFile.of(program, file, EXAMPLE, force);
    SessionId id = program.sessions().find(session);
    JournalReading reading = program.sessions().read(id);
    List<Event.Lasting> events = reading.all();
    if (events.isEmpty() || !(events.get(0) instanceof Event.Begun begun)) {
      throw unreadable(id, reading);
    }
    People people = begun.heading().people();
    Reader looks = reader == null ? Reader.BOTH : new Readers(reader).among(people);
    Optional<Transcript> seen =
        packet
            ? new PacketPage(program, id, events).chosen(options)
            : seen(Transcript.of(events, looks), looks).map(this::excerpt);
    if (seen.isEmpty()) {
      return ExitStatus.DONE;
    }
    Transcript transcript = seen.get();
    boolean readable = !(reading.state() instanceof JournalState.Damaged);
    TranscriptJson.About about = new TranscriptJson.About(id.letters(), looks, readable);
    print(sink -> printer(about, sink).print(transcript), out, looks);
    if (only != null && transcript.blocks().isEmpty()) {
      program.surroundings().err().println(program.words().say("cli.print.nothing"));
    }
    return status(id, reading);
  }

  private void print(Printout.Content content, Optional<OutFile> out, Reader looks) {
    Paging paging = new Paging(program, !unpaged, looks.person().isPresent());
    if (out.isPresent()) {
      out.get().write(content);
    } else if (format == Format.TEXT) {
      paging.text(content);
    } else {
      paging.print(content);
    }
  }

  /** A transcript, unless its reader leaves instead of looking. */
  private Optional<Transcript> seen(Transcript transcript, Reader looks) {
    WhoLooks screen = new WhoLooks(program, options);
    boolean away = looks.person().filter(one -> !screen.is(one, transcript.people())).isPresent();
    return away ? Optional.empty() : Optional.of(transcript);
  }

  private UserError unreadable(SessionId id, JournalReading reading) {
    return new UserError(
        Sentence.of(
            reading.state() instanceof JournalState.Newer
                ? "cli.print.newer"
                : "cli.print.no-beginning"),
        Sentence.of("cli.print.unchanged", journal(id)),
        ExitStatus.DAMAGED);
  }

  private Transcript excerpt(Transcript whole) {
    String part = only;
    if (part == null) {
      return whole;
    }
    Set<String> steps = Excerpt.steps(whole);
    return Excerpt.named(part, steps)
        .orElseThrow(() -> noPart(part, Stream.concat(Excerpt.NAMES.stream(), steps.stream())))
        .of(whole);
  }

  private static UserError noPart(String part, Stream<String> parts) {
    return new UserError(
        Sentence.of("cli.print.no-part", part),
        Suggestion.closest(part, parts.toList())
            .map(near -> Sentence.of("cli.did-you-mean", near))
            .orElse(Sentence.of("cli.print.no-part.hint")),
        ExitStatus.WRONG_USE);
  }

  private Printer printer(TranscriptJson.About about, Appendable out) {
    return switch (format) {
      case TEXT -> new TextPrinter(region(), out);
      case MARKDOWN -> new MarkdownPrinter(region(), out);
      case HTML -> new HtmlPrinter(region(), out);
      case JSON -> new TranscriptJson(about, out);
      case CSV -> new CsvPrinter(region(), out);
    };
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
