package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One evening with something of everything, in all forms and for whoever reads it.
 *
 * <p>With {@code -Dcloser.golden=update} the expected files are written anew, and the test fails
 * all the same: they are to be read before they are believed.
 */
class GoldenTranscriptTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final boolean UPDATE = "update".equals(System.getProperty("closer.golden"));

  @TempDir Path folder;
  private AtHome home;

  @BeforeEach
  void anEvening() {
    home = new AtHome(folder);
    GoldenEvening.play(home, AtHome.NOW);
  }

  private String printed(PrintCommand.Format format, String... more) {
    List<String> arguments = new ArrayList<>(List.of("print", "--format"));
    arguments.add(format.name());
    arguments.addAll(List.of(more));
    AtHome.Ran ran = home.run(arguments.toArray(String[]::new));
    assertThat(ran.status()).as(ran.err()).isZero();
    return ran.out();
  }

  /** With letters that are the same each time. */
  private String stable(String printed) {
    return printed.replace(home.sessions().list().get(0).id().letters(), "k3fzm");
  }

  private static String ending(PrintCommand.Format format) {
    return switch (format) {
      case TEXT -> "txt";
      case MARKDOWN -> "md";
      case HTML, JSON, CSV -> format.name().toLowerCase(Locale.ROOT);
    };
  }

  @ParameterizedTest
  @CsvSource({"both,evening", "Alex,evening-for-alex"})
  void isPrintedInAllForms(String reader, String name) throws IOException {
    boolean updated = false;
    for (PrintCommand.Format format : PrintCommand.Format.values()) {
      Path expected = GOLDEN.resolve(name + "." + ending(format));
      String actual = stable(printed(format, "--for", reader));
      String before = Files.exists(expected) ? Files.readString(expected) : "";
      if (UPDATE && !actual.equals(before)) {
        Files.writeString(expected, actual);
        updated = true;
      } else {
        assertThat(actual).as("%s", expected).isEqualTo(before);
      }
    }
    assertThat(updated).as("expected files were written anew; read them").isFalse();
  }

  @Test
  void nobodyReadsWhatIsTheOthersInAnyForm() {
    for (PrintCommand.Format format : PrintCommand.Format.values()) {
      assertThat(printed(format)).doesNotContain("OF A", "OF B", "BY A", "BY B");
      assertThat(printed(format, "--for", "Alex"))
          .contains("OWN OF A", "SEALED BY A")
          .doesNotContain("OF B", "BY B");
      assertThat(printed(format, "--for", "שירה"))
          .contains("OWN OF B", "SEALED BY B")
          .doesNotContain("OF A", "BY A");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "answers,4",
    "promises,2",
    "wins,2",
    "close,1",
    "plan,1",
  })
  void aPartIsPrintedAlone(String part, int cards) {
    String json = printed(PrintCommand.Format.JSON, "--only", part);
    assertThat(json.lines().filter(line -> line.startsWith("{\"kind\"")).toList()).hasSize(cards);
    assertThat(json).doesNotContain("\"told\"", "\"away\"", "kept-out");
  }

  @Test
  void theSchemaDescribesWhatIsPrinted() {
    String schema = home.run("schema", "transcript").out();
    for (String reader : List.of("both", "Alex")) {
      assertThat(problems(schema, printed(PrintCommand.Format.JSON, "--for", reader))).isEmpty();
    }
    assertThat(problems(schema, "{\"schema\":2}")).isNotEmpty();
  }

  private static List<Error> problems(String schema, String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema, InputFormat.JSON)
        .validate(json, InputFormat.JSON);
  }
}
