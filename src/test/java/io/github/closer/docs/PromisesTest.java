package io.github.closer.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The promises of the README, each with a line that shows it. */
class PromisesTest {
  private static final int PROMISES = 11;
  private static final Path TESTS = Path.of("src/test/java");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (\\d+) \\| (.+) \\| `(mvn .+)` \\|$");
  private static final Pattern PROOF =
      Pattern.compile(
          "mvn -q (test -Dtest|verify -Dit\\.test)=([A-Z]\\w+(#\\w+)?(,[A-Z]\\w+)*)"
              + "( -Dcloser\\.(\\w+)=\\w+)?");

  static List<MatchResult> promises() throws IOException {
    return ROW.matcher(Files.readString(Path.of("README.md"))).results().toList();
  }

  @Test
  void thereAreElevenInTheirOrder() throws IOException {
    assertThat(promises())
        .extracting(row -> Integer.valueOf(row.group(1)))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, PROMISES).boxed().toList());
  }

  @ParameterizedTest
  @MethodSource("promises")
  void eachNamesTestsThatThereAre(MatchResult promise) throws IOException {
    var proof = PROOF.matcher(promise.group(3));
    assertThat(proof.matches()).as(promise.group()).isTrue();
    boolean packaged = proof.group(1).startsWith("verify");
    for (String test : proof.group(2).split(",", -1)) {
      String[] parts = test.split("#", -1);
      assertThat(parts[0]).endsWith(packaged ? "IT" : "Test");
      String source = source(parts[0]);
      if (parts.length > 1) {
        assertThat(source).contains("void " + parts[1] + "(");
      }
      if (proof.group(6) != null) {
        assertThat(source).contains("\"closer." + proof.group(6) + "\"");
      }
    }
  }

  private static String source(String test) throws IOException {
    try (Stream<Path> files = Files.walk(TESTS)) {
      List<Path> found = files.filter(f -> f.endsWith(test + ".java")).toList();
      assertThat(found).as(test).hasSize(1);
      return Files.readString(found.get(0));
    }
  }
}
