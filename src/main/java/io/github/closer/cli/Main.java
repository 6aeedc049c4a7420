package io.github.closer.cli;

import io.github.closer.text.Sentence;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Where the program begins, and where the world outside is looked up once. */
public final class Main {
  private Main() {}

  /** Runs a command and ends with its status. */
  public static void main(String[] arguments) {
    Outlet outlet = new Outlet(new FileOutputStream(FileDescriptor.out));
    PrintWriter out = writer(outlet);
    PrintWriter err = writer(new FileOutputStream(FileDescriptor.err));
    Surroundings surroundings =
        new Surroundings(
            System.getenv(),
            new Surroundings.Place(Path.of(System.getProperty("user.dir")), home()),
            new Surroundings.Output(out, err),
            new Surroundings.Time(Clock.systemUTC(), ZoneId.systemDefault()),
            System.in);
    int status = run(arguments, surroundings, System::console);
    out.flush();
    if (outlet.failed() && status == ExitStatus.DONE) {
      status = new Program(surroundings, System::console).failed(unprinted());
    }
    err.flush();
    System.exit(status);
  }

  private static UserError unprinted() {
    return new UserError(
        Sentence.of("cli.unprinted"), Sentence.of("cli.unprinted.hint"), ExitStatus.CANNOT_WRITE);
  }

  /**
   * Runs a command and returns its exit status; tests come in here.
   *
   * @param console the console of the people; gives null when nobody is there
   */
  static int run(
      String[] arguments, Surroundings surroundings, Supplier<@Nullable Console> console) {
    LangOption lang;
    try {
      lang = LangOption.of(List.of(arguments));
    } catch (UserError error) {
      return new Program(surroundings, console).failed(error);
    }
    Surroundings speaking = lang.language().map(surroundings::speaking).orElse(surroundings);
    return run(lang.others(), new Program(speaking, console));
  }

  private static int run(List<String> arguments, Program program) {
    Optional<String> first = arguments.stream().findFirst();
    boolean help = first.filter(word -> word.equals("--help") || word.equals("-h")).isPresent();
    CommandLine line = help ? Commands.all(program) : Commands.one(program, first);
    return line.execute(arguments.toArray(String[]::new));
  }

  /** Java asks the account for the home, and the standard for folders asks the environment. */
  private static Path home() {
    Path stated = Path.of(System.getenv().getOrDefault("HOME", ""));
    return stated.isAbsolute() ? stated : Path.of(System.getProperty("user.home"));
  }

  private static PrintWriter writer(OutputStream out) {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), false);
  }
}
