package io.github.closer.cli;

import io.github.closer.session.Event;
import io.github.closer.session.People;
import io.github.closer.session.Region;
import io.github.closer.store.JournalReading;
import io.github.closer.store.SessionSummary;
import io.github.closer.store.StoreFailure;
import io.github.closer.text.Sentence;
import io.github.closer.transcript.Excerpt;
import io.github.closer.transcript.Reader;
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
  private boolean unread;

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
    if (!looks()) {
      return ExitStatus.DONE;
    }
    List<Found> found = found(Excerpt.holding(wanted));
    if (unread) {
      program.surroundings().err().println(program.words().say("cli.wins.unread"));
    }
    if (found.isEmpty()) {
      program.surroundings().err().println(program.words().say("cli.search.none"));
      return ExitStatus.PROBLEMS;
    }
    new Paging(program, !unpaged).print(out -> print(found, out));
    return ExitStatus.DONE;
  }

  /** Whether the one looks whose private entries are looked through, too. */
  private boolean looks() {
    Optional<People> people = program.known().people();
    if (people.isEmpty()) {
      return true;
    }
    return new Readers(reader)
        .among(people.get())
        .person()
        .map(person -> new WhoLooks(program, options).is(person, people.get()))
        .orElse(true);
  }

  private List<Found> found(Excerpt excerpt) {
    List<Found> found = new ArrayList<>();
    for (SessionSummary session : program.sessions().list()) {
      transcript(session)
          .map(excerpt::of)
          .filter(cards -> !cards.blocks().isEmpty())
          .ifPresent(cards -> found.add(new Found(session, cards)));
    }
    return found;
  }

  private Optional<Transcript> transcript(SessionSummary session) {
    try {
      JournalReading reading = program.sessions().read(session.id());
      List<Event.Lasting> events = reading.all();
      if (events.isEmpty() || !(events.get(0) instanceof Event.Begun begun)) {
        unread = true;
        return Optional.empty();
      }
      Reader one = new Readers(reader).find(begun.heading().people()).orElse(Reader.BOTH);
      return Optional.of(Transcript.of(events, one));
    } catch (StoreFailure e) {
      unread = true;
      return Optional.empty();
    }
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
