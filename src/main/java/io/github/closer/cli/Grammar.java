package io.github.closer.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What can be typed behind {@code closer}, as a shell needs to know it. Read from the model of the
 * commands, so that no completion can offer what is not there.
 *
 * @param program the program without a command
 * @param commands the commands, in the order in which help shows them
 */
record Grammar(Command program, List<Command> commands) {
  Grammar {
    commands = List.copyOf(commands);
  }

  /**
   * One command.
   *
   * @param name its name
   * @param about what it is for, in one line
   * @param options its options
   * @param operands what stands behind it, in order
   */
  record Command(String name, String about, List<Flag> options, List<Operand> operands) {
    Command {
      options = List.copyOf(options);
      operands = List.copyOf(operands);
    }

    /** The options that something has to follow. */
    List<Flag> valued() {
      return options.stream().filter(flag -> flag.value().isPresent()).toList();
    }
  }

  /**
   * An option.
   *
   * @param names as it is typed, the short one first
   * @param about what it does, in one line
   * @param value what stands behind it
   */
  record Flag(List<String> names, String about, Optional<Value> value) {
    Flag {
      names = List.copyOf(names);
    }
  }

  /**
   * What stands behind a command.
   *
   * @param value what it is
   * @param repeated whether there may be more than one
   */
  record Operand(Value value, boolean repeated) {}

  /**
   * What an option or a command takes.
   *
   * @param label what the help calls it
   * @param kind what completes it
   * @param words the words there are, where it is one of some words
   */
  record Value(String label, Kind kind, List<String> words) {
    Value {
      words = List.copyOf(words);
    }
  }

  /** What completes a value. */
  enum Kind {
    /** The name of a deck, or a file that holds one. */
    DECK,
    /** The letters of a session. */
    SESSION,
    /** Any file. */
    FILE,
    /** One of some words. */
    WORD,
    /** Nobody can know. */
    TEXT
  }

  /** Reads the model of all commands. */
  static Grammar of(CommandLine all) {
    // The language may be asked for anywhere.
    Optional<OptionSpec> language =
        Optional.ofNullable(all.getCommandSpec().findOption(LangOption.NAME));
    return new Grammar(
        command(all.getCommandSpec(), Optional.empty()),
        all.getSubcommands().values().stream()
            .map(CommandLine::getCommandSpec)
            .filter(spec -> !spec.usageMessage().hidden())
            .map(spec -> command(spec, language))
            .toList());
  }

  private static Command command(CommandSpec spec, Optional<OptionSpec> more) {
    List<Flag> options =
        Stream.concat(spec.options().stream(), more.stream())
            .filter(option -> !option.hidden())
            .map(Grammar::flag)
            .toList();
    List<Operand> operands =
        spec.positionalParameters().stream()
            .filter(operand -> !operand.hidden())
            .map(Grammar::operand)
            .toList();
    return new Command(spec.name(), line(spec.usageMessage().header()), options, operands);
  }

  private static Flag flag(OptionSpec option) {
    List<String> names = new ArrayList<>(Arrays.asList(option.names()));
    names.sort(Comparator.comparing(String::length));
    boolean takes = option.arity().max() > 0;
    return new Flag(
        names, line(option.description()), takes ? Optional.of(value(option)) : Optional.empty());
  }

  private static Operand operand(PositionalParamSpec operand) {
    Value value = value(operand);
    // A file that a command is about is a deck, and a deck has a name as well.
    Value deck = value.kind() == Kind.FILE ? new Value(value.label(), Kind.DECK, List.of()) : value;
    return new Operand(deck, operand.arity().max() > 1);
  }

  private static Value value(ArgSpec argument) {
    List<String> words = words(argument);
    return new Value(
        argument.paramLabel(), words.isEmpty() ? kind(argument.paramLabel()) : Kind.WORD, words);
  }

  private static List<String> words(ArgSpec argument) {
    Iterable<String> candidates = argument.completionCandidates();
    return candidates == null
        ? List.of()
        : StreamSupport.stream(candidates.spliterator(), false)
            .map(
                word ->
                    argument.auxiliaryTypes()[0].isEnum() ? word.toLowerCase(Locale.ROOT) : word)
            .toList();
  }

  private static Kind kind(String label) {
    return switch (label) {
      case "DECK" -> Kind.DECK;
      case "SESSION" -> Kind.SESSION;
      case "FILE" -> Kind.FILE;
      default -> Kind.TEXT;
    };
  }

  /** Help texts are patterns of picocli; a shell wants one line of plain text. */
  private static String line(String[] texts) {
    return String.join(
        " ",
        Stream.of(texts)
            .map(text -> Ansi.OFF.string(String.format(text)))
            .flatMap(String::lines)
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .toList());
  }
}
