package io.github.closer.cli;

import io.github.closer.session.Memory;
import io.github.closer.store.SessionId;
import io.github.closer.text.Neutral;
import io.github.closer.text.Sentence;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the promises that are open. */
@Command(name = "promises", customSynopsis = "closer promises [--json | --ics FILE [--force]]")
final class PromisesCommand implements Callable<Integer> {
  private final Program program;

  @Option(names = "--json")
  boolean json;

  @Option(names = "--ics", paramLabel = "FILE")
  @Nullable String calendar;

  @Option(names = "--force")
  boolean force;

  PromisesCommand(Program program) {
    this.program = program;
  }

  @Override
  public Integer call() {
    Optional<String> file = Optional.ofNullable(calendar);
    if (json && file.isPresent()) {
      throw new UserError(
          Sentence.of("cli.promises.json-or-ics"),
          Sentence.of("cli.promises.json-or-ics.hint"),
          ExitStatus.WRONG_USE);
    }
    Known known = program.known();
    if (file.isPresent()) {
      return calendar(known, file.get());
    }
    List<Memory.Promise> promises = known.memory().keepsakes().promises();
    PrintWriter out = program.surroundings().out();
    if (json) {
      List<Object> all = promises.stream().<Object>map(p -> fields(known, p)).toList();
      JsonPage.print(out, Map.of("promises", all));
      return ExitStatus.DONE;
    }
    if (promises.isEmpty()) {
      program.surroundings().err().println(program.words().say("cli.promises.none"));
    }
    promises.forEach(promise -> out.println(line(known, promise)));
    return ExitStatus.DONE;
  }

  private static String line(Known known, Memory.Promise promise) {
    return Neutral.line(known.names(promise.by()))
        + "\t"
        + Neutral.line(promise.text())
        + "\t"
        + when(known, promise);
  }

  /** The day, or that it is looked at next time. */
  private static String when(Known known, Memory.Promise promise) {
    return promise
        .due()
        .map(LocalDate::toString)
        .orElseGet(() -> known.words().say("cli.next-time"));
  }

  private static Map<String, Object> fields(Known known, Memory.Promise promise) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", promise.id());
    fields.put("by", known.each(promise.by()));
    fields.put("text", promise.text());
    promise.due().ifPresent(day -> fields.put("due", day.toString()));
    fields.put("deck", promise.deck());
    return fields;
  }

  // The calendar

  private int calendar(Known known, String file) {
    Instant now = program.surroundings().time().clock().instant();
    List<CalendarText.Entry> entries = new ArrayList<>(breaks(now));
    for (Memory.Promise promise : known.memory().keepsakes().promises()) {
      promise.due().ifPresent(day -> entries.add(entry(known, promise, day)));
    }
    if (entries.isEmpty()) {
      program.surroundings().err().println(program.words().say("cli.promises.no-calendar"));
      return ExitStatus.DONE;
    }
    String text = CalendarText.of(entries, now);
    OutFile.of(program, file, "promises.ics", force)
        .ifPresentOrElse(
            to -> to.write(out -> out.append(text)),
            () -> program.surroundings().out().print(text));
    return ExitStatus.DONE;
  }

  /** What everybody sees of it says nothing of what was promised. */
  private static CalendarText.Entry entry(Known known, Memory.Promise promise, LocalDate day) {
    return new CalendarText.Entry(
        promise.id(),
        new CalendarText.AllDay(day),
        known.words().say("cli.promises.entry"),
        known.words().say("cli.promises.entry.inside", known.names(promise.by()), promise.text()));
  }

  /** When the two want to be back, for each session that is in a break until then. */
  private List<CalendarText.Entry> breaks(Instant now) {
    return program.sessions().list().stream()
        .filter(session -> !session.rehearsal())
        .flatMap(
            session ->
                session.back().filter(now::isBefore).stream()
                    .map(back -> entry(session.id(), back)))
        .toList();
  }

  private CalendarText.Entry entry(SessionId session, Instant back) {
    return new CalendarText.Entry(
        session.letters() + "-back",
        new CalendarText.At(back),
        program.words().say("cli.promises.back"),
        "");
  }
}
