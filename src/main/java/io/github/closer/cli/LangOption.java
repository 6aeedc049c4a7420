package io.github.closer.cli;

import io.github.closer.text.Sentence;
import io.github.closer.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The option that sets the language, taken out of a command line wherever it stands. It is read
 * before all others, so that what is said of the others is said in that language.
 *
 * @param others the command line without it
 * @param language what stood behind it
 */
record LangOption(List<String> others, Optional<String> language) {
  static final String NAME = "--lang";
  static final String LANGUAGE = "LANGUAGE";
  private static final String BEFORE_VALUE = NAME + "=";

  /** Behind this nothing is an option. */
  private static final String END_OF_OPTIONS = "--";

  LangOption {
    others = List.copyOf(others);
  }

  /**
   * Reads a command line.
   *
   * @throws UserError when it is there twice, has nothing behind it, or there is no such language
   */
  static LangOption of(List<String> arguments) {
    List<String> others = new ArrayList<>();
    List<String> asked = new ArrayList<>();
    for (int at = 0; at < arguments.size(); at++) {
      String word = arguments.get(at);
      if (word.equals(END_OF_OPTIONS)) {
        others.addAll(arguments.subList(at, arguments.size()));
        break;
      }
      if (word.startsWith(BEFORE_VALUE)) {
        asked.add(word.substring(BEFORE_VALUE.length()));
      } else if (word.equals(NAME) && at + 1 < arguments.size()) {
        at++;
        asked.add(arguments.get(at));
      } else if (word.equals(NAME)) {
        throw wrong(Sentence.of("cli.wrong.value-missing", NAME, LANGUAGE));
      } else {
        others.add(word);
      }
    }
    if (asked.size() > 1) {
      throw wrong(Sentence.of("cli.wrong.twice", NAME));
    }
    Optional<String> language = asked.stream().findFirst();
    language
        .flatMap(Language::problem)
        .ifPresent(
            problem -> {
              throw wrong(problem);
            });
    return new LangOption(others, language);
  }

  /** The option as the help of the whole program shows it. It is taken out before it is parsed. */
  static OptionSpec shown() {
    return spec().build();
  }

  /** The option as each command knows it, so that it is suggested there and fills no page. */
  static OptionSpec hidden() {
    return spec().hidden(true).build();
  }

  private static OptionSpec.Builder spec() {
    // Which languages there are is looked up only when somebody wants to know.
    return OptionSpec.builder(NAME)
        .type(String.class)
        .paramLabel(LANGUAGE)
        .completionCandidates(() -> Words.languages().iterator());
  }

  private static UserError wrong(Sentence sentence) {
    return new UserError(sentence, Sentence.of("cli.wrong.hint", "closer"), ExitStatus.WRONG_USE);
  }
}
