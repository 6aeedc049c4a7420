package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.closer.text.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

class WrongUseTest {
  private static final Sentence OTHERWISE = Sentence.of("cli.list.one", "other");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          deck --as c          | --as takes both, a or b, not "c".              | other
          deck --plays abc     | --plays takes a whole number, not "abc".       | other
          deck --plays         | --plays needs something behind it: N.          | other
          deck --json --json   | --json is there twice, and can be there once.  | other
          deck x               | "x" is one word too many for try.              | other
          deck --jsn           | try has no option --jsn.                       | Did you mean --json?
          deck --pllays=3      | try has no option --pllays=3.                  | Did you mean --plays?
          deck --bananas       | try has no option --bananas.                   | other
          --json               | DECK is missing.                               | other
          """)
  void saysPlainlyWhatIsWrong(String typed, String message, String hint) {
    CommandLine line = new CommandLine(new Try()).setCaseInsensitiveEnumValuesAllowed(true);

    ParameterException error =
        assertThrows(ParameterException.class, () -> line.parseArgs(typed.split(" ")));

    assertThat(WrongUse.message(error).inEnglish()).isEqualTo(message);
    assertThat(WrongUse.hint(error, OTHERWISE).inEnglish()).isEqualTo(hint);
  }

  private enum Side {
    BOTH,
    A,
    B
  }

  /** Its fields are for picocli to fill. */
  @Command(name = "try")
  @SuppressWarnings("UnusedVariable")
  private static final class Try {
    @Parameters(paramLabel = "DECK")
    String deck = "";

    @Option(names = "--as")
    Side as = Side.BOTH;

    @Option(names = "--plays", paramLabel = "N")
    int plays;

    @Option(names = "--json")
    boolean json;
  }
}
