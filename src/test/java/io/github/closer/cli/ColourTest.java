package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourTest {
  /** Each row wins over those below it. */
  @ParameterizedTest
  @CsvSource({
    "ALWAYS, NO_COLOR=1, false, true",
    "NEVER, FORCE_COLOR=1, true, false",
    "AUTO, NO_COLOR=1 FORCE_COLOR=1, true, false",
    "AUTO, NO_COLOR=, true, true",
    "AUTO, CLICOLOR_FORCE=1 CLICOLOR=0, false, true",
    "AUTO, FORCE_COLOR=1 TERM=dumb, false, true",
    "AUTO, FORCE_COLOR=0, false, false",
    "AUTO, CLICOLOR=0, true, false",
    "AUTO, TERM=dumb, true, false",
    "AUTO, TERM=xterm, true, true",
    "AUTO, TERM=xterm, false, false",
  })
  void theStrongerWishWins(Colour option, String variables, boolean terminal, boolean coloured) {
    assertThat(option.wanted(surroundings(variables), terminal)).isEqualTo(coloured);
  }

  private static Surroundings surroundings(String variables) {
    Map<String, String> environment = new HashMap<>();
    for (String variable : variables.split(" ", -1)) {
      int sign = variable.indexOf('=');
      environment.put(variable.substring(0, sign), variable.substring(sign + 1));
    }
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    return new Surroundings(
        environment,
        new Surroundings.Place(Path.of("."), Path.of(".")),
        new Surroundings.Output(nowhere, nowhere),
        new Surroundings.Time(InstantSource.fixed(Instant.EPOCH), ZoneOffset.UTC));
  }
}
