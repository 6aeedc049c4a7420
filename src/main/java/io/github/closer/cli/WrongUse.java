package io.github.closer.cli;

import io.github.closer.text.Sentence;
import io.github.closer.text.Suggestion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said when a command line cannot be understood, in the words of who typed it. */
final class WrongUse {
  private WrongUse() {}

  /** What is the matter. */
  static Sentence message(ParameterException error) {
    if (error instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      String command = error.getCommandLine().getCommandSpec().qualifiedName();
      return unknownOption(error)
          .map(option -> Sentence.of("cli.wrong.option", command, option))
          .orElseGet(() -> Sentence.of("cli.wrong.word", unmatched.getUnmatched().get(0), command));
    }
    if (error instanceof OverwrittenOptionException twice) {
      return Sentence.of("cli.wrong.twice", name(twice.getOverwritten()));
    }
    ArgSpec argument = error.getArgSpec();
    if (error instanceof MissingParameterException missing) {
      return missing(missing);
    }
    String value = error.getValue();
    if (argument == null || value == null) {
      return own(error);
    }
    return Sentence.of("cli.wrong.kind", name(argument), kind(argument), value);
  }

  /**
   * What to do.
   *
   * @param otherwise what is said where no option is near
   */
  static Sentence hint(ParameterException error, Sentence otherwise) {
    return unknownOption(error)
        .map(word -> word.replaceFirst("=.*", ""))
        .flatMap(word -> Suggestion.closest(word, options(error.getCommandLine())))
        .map(meant -> Sentence.of("cli.did-you-mean", meant))
        .orElse(otherwise);
  }

  /** The first option that is not known: it explains the words around it better than they do. */
  private static Optional<String> unknownOption(ParameterException error) {
    return error instanceof UnmatchedArgumentException unmatched
        ? unmatched.getUnmatched().stream().filter(WrongUse::isOption).findFirst()
        : Optional.empty();
  }

  private static List<String> options(CommandLine command) {
    return command.getCommandSpec().options().stream()
        .flatMap(option -> Stream.of(option.names()))
        .filter(name -> name.startsWith("--"))
        .toList();
  }

  private static boolean isOption(String word) {
    return word.startsWith("-") && word.length() > 1;
  }

  private static Sentence missing(MissingParameterException error) {
    return error.getMissing().stream()
        .findFirst()
        .map(
            argument ->
                argument.isOption()
                    ? Sentence.of("cli.wrong.value-missing", name(argument), argument.paramLabel())
                    : Sentence.of("cli.wrong.missing", argument.paramLabel()))
        .orElseGet(() -> own(error));
  }

  /** What a converter, or the reader of the line, says itself. */
  private static Sentence own(ParameterException error) {
    return Sentence.of("cli.wrong.own", String.valueOf(error.getMessage()));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /** What an option takes: the words there are, or what such a value is called. */
  private static Sentence kind(ArgSpec argument) {
    Class<?> type = argument.auxiliaryTypes()[0];
    if (type.isEnum()) {
      return Listing.or(
          Arrays.stream(type.getEnumConstants())
              .map(word -> String.valueOf(word).toLowerCase(Locale.ROOT))
              .toList());
    }
    return type == int.class || type == long.class
        ? Sentence.of("cli.wrong.whole-number")
        : Sentence.of("cli.list.one", argument.paramLabel());
  }
}
