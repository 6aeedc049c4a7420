package io.github.closer.cli;

import io.github.closer.text.Sentence;
import io.github.closer.text.Suggestion;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The commands. Only the model of the one that runs is built, because building takes time. */
final class Commands {
  private static final int WIDTH = 80;

  /** The same text as that of picocli's own option for the program. */
  private static final String HELP_KEY = "mixinStandardHelpOptions.help";

  private static final Map<String, Function<Program, Object>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("run", RunCommand::new);
    COMMANDS.put("five", FiveCommand::new);
    COMMANDS.put("resume", ResumeCommand::new);
    COMMANDS.put("print", PrintCommand::new);
    COMMANDS.put("sessions", SessionsCommand::new);
    COMMANDS.put("search", SearchCommand::new);
    COMMANDS.put("look-back", LookBackCommand::new);
    COMMANDS.put("redact", RedactCommand::new);
    COMMANDS.put("verify", VerifyCommand::new);
    COMMANDS.put("delete", DeleteCommand::new);
    COMMANDS.put("where", WhereCommand::new);
    COMMANDS.put("about-us", AboutUsCommand::new);
    COMMANDS.put("promises", PromisesCommand::new);
    COMMANDS.put("wins", WinsCommand::new);
    COMMANDS.put("export", ExportCommand::new);
    COMMANDS.put("import", ImportCommand::new);
    COMMANDS.put("list", ListCommand::new);
    COMMANDS.put("show", ShowCommand::new);
    COMMANDS.put("new", NewCommand::new);
    COMMANDS.put("check", CheckCommand::new);
    COMMANDS.put("fmt", FmtCommand::new);
    COMMANDS.put("test", TestCommand::new);
    COMMANDS.put("graph", GraphCommand::new);
    COMMANDS.put("schema", SchemaCommand::new);
    COMMANDS.put("completion", CompletionCommand::new);
    COMMANDS.put(ManCommand.NAME, ManCommand::new);
    COMMANDS.put("help", HelpCommand::new);
  }

  private Commands() {}

  /** The program with the one command its first argument names, or with none. */
  static CommandLine one(Program program, Optional<String> name) {
    CommandLine root = root(program);
    COMMANDS.forEach(
        (known, command) ->
            name.filter(known::equals)
                .ifPresent(n -> root.addSubcommand(n, command.apply(program))));
    // Texts of help are read where help is asked for, and no sooner.
    return dressed(root, program)
        .setHelpFactory((spec, colours) -> new Help(spec.resourceBundle(texts(program)), colours));
  }

  /** The program with all its commands, for help. */
  static CommandLine all(Program program) {
    CommandLine root = root(program);
    COMMANDS.forEach((name, command) -> root.addSubcommand(name, command.apply(program)));
    return dressed(root, program).setResourceBundle(texts(program));
  }

  private static HelpTexts texts(Program program) {
    return HelpTexts.in(program.surroundings().words());
  }

  /** What the commands are called, but for the one that the build alone needs. */
  static Set<String> names() {
    Set<String> names = new LinkedHashSet<>(COMMANDS.keySet());
    names.remove(ManCommand.NAME);
    return Collections.unmodifiableSet(names);
  }

  /** What is said to a word that is no command. */
  static UserError unknown(String word) {
    return unknown("cli.no-command", word, names());
  }

  /**
   * What is said to a word that is none of these.
   *
   * @param key the sentence that says so
   */
  static UserError unknown(String key, String word, Collection<String> known) {
    Optional<String> meant = Suggestion.closest(word, known);
    return new UserError(
        Sentence.of(key, word),
        meant
            .map(name -> Sentence.of("cli.did-you-mean", name))
            .orElse(Sentence.of("cli.no-command.hint")),
        ExitStatus.WRONG_USE);
  }

  private static CommandLine root(Program program) {
    CommandLine root = new CommandLine(new HomeCommand(program));
    root.getCommandSpec().addOption(LangOption.shown());
    return root;
  }

  private static CommandLine dressed(CommandLine root, Program program) {
    Surroundings surroundings = program.surroundings();
    root.getSubcommands()
        .values()
        .forEach(
            command -> {
              CommandSpec spec = command.getCommandSpec();
              leaveAside(spec);
              spec.addOption(help()).addOption(LangOption.hidden());
            });
    return root.setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(surroundings.out())
        .setErr(surroundings.err())
        .setUsageHelpWidth(WIDTH)
        .setColorScheme(Help.defaultColorScheme(Ansi.OFF))
        .setParameterExceptionHandler((error, arguments) -> program.failed(wrongUse(error)))
        .setExecutionExceptionHandler((failure, command, parsed) -> program.failed(failure));
  }

  private static void leaveAside(CommandSpec command) {
    CommandSpec aside = command.mixins().get(StageOptions.ASIDE);
    if (aside != null) {
      for (OptionSpec option : aside.options()) {
        command.remove(option);
        command.addOption(OptionSpec.builder(option).hidden(true).build());
      }
    }
  }

  private static OptionSpec help() {
    return OptionSpec.builder("-h", "--help").usageHelp(true).descriptionKey(HELP_KEY).build();
  }

  private static UserError wrongUse(CommandLine.ParameterException error) {
    boolean noCommand =
        error instanceof CommandLine.UnmatchedArgumentException unmatched
            && unmatched.getCommandLine().getCommand() instanceof HomeCommand
            && !unmatched.getUnmatched().isEmpty()
            && !unmatched.getUnmatched().get(0).startsWith("-");
    if (noCommand) {
      return unknown(((CommandLine.UnmatchedArgumentException) error).getUnmatched().get(0));
    }
    String name = error.getCommandLine().getCommandSpec().qualifiedName();
    return new UserError(
        WrongUse.message(error),
        WrongUse.hint(error, Sentence.of("cli.wrong.hint", name)),
        ExitStatus.WRONG_USE);
  }
}
