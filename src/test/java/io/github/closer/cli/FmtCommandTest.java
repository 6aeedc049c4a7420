package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FmtCommandTest {
  private static final String CROOKED = "title:  Evening\nsteps:\n- say:  Hello.\n";
  private static final String STRAIGHT = "title: Evening\nsteps:\n  - say: Hello.\n";

  @TempDir Path home;
  @TempDir Path elsewhere;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(home.resolve(name), text);
  }

  private AtHome.Ran fmt(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "fmt";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return new AtHome(home).runHere(all);
  }

  @Test
  void writesWhatIsNotInShapeAndSaysSo() throws IOException {
    Path crooked = write("crooked.yaml", CROOKED);
    Path straight = write("straight.yaml", STRAIGHT);
    Files.setPosixFilePermissions(crooked, PosixFilePermissions.fromString("rw-r-----"));
    var before = Files.getLastModifiedTime(straight);

    AtHome.Ran ran = fmt("crooked.yaml", "straight.yaml");

    assertThat(ran.status()).isEqualTo(ExitStatus.DONE);
    assertThat(ran.err()).isEqualTo("Formatted crooked.yaml.\n");
    assertThat(crooked).hasContent(STRAIGHT);
    assertThat(Files.getPosixFilePermissions(crooked))
        .isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
    assertThat(Files.getLastModifiedTime(straight)).isEqualTo(before);
  }

  @Test
  void namesWhatWouldChangeAndChangesNothing() throws IOException {
    Path crooked = write("crooked.yaml", CROOKED);
    write("straight.yaml", STRAIGHT);

    AtHome.Ran ran = fmt("--check", "crooked.yaml", "straight.yaml");

    assertThat(ran.status()).isEqualTo(ExitStatus.PROBLEMS);
    assertThat(ran.out()).isEqualTo("crooked.yaml\n");
    assertThat(crooked).hasContent(CROOKED);
    assertThat(fmt("--check", "straight.yaml").status()).isEqualTo(ExitStatus.DONE);
  }

  @Test
  void showsWhatWouldChange() throws IOException {
    write("crooked.yaml", CROOKED);

    AtHome.Ran ran = fmt("--diff", "crooked.yaml");

    assertThat(ran.status()).isEqualTo(ExitStatus.PROBLEMS);
    assertThat(ran.out())
        .isEqualTo(
            """
            --- a/crooked.yaml
            +++ b/crooked.yaml
            @@ -1,3 +1,3 @@
            -title:  Evening
            +title: Evening
             steps:
            -- say:  Hello.
            +  - say: Hello.
            """);
  }

  @Test
  void changesAreNamedFromTheWorkingFolder() throws IOException {
    Path inside = write("our own.yaml", CROOKED);
    Path outside = Files.writeString(elsewhere.resolve("x.yaml"), CROOKED);

    assertThat(fmt("--diff", inside.toString()).out())
        .startsWith("--- a/our own.yaml\t\n+++ b/our own.yaml\t\n");
    assertThat(fmt("--diff", outside.toString()).out())
        .startsWith("--- " + outside + "\n+++ " + outside + "\n");
  }

  @Test
  void aDeckThatIsNoYamlYetStaysAsItIsAndKeepsNoOtherBack() throws IOException {
    Path slip = write("slip.yaml", "title: T\nsteps:\n\t- say: Hello.\n");
    Path crooked = write("crooked.yaml", CROOKED);

    AtHome.Ran ran = fmt("slip.yaml", "missing.yaml", "crooked.yaml");

    assertThat(ran.status()).isEqualTo(ExitStatus.NO_INPUT);
    assertThat(ran.err())
        .contains("slip.yaml cannot be formatted yet. Mend it first: closer check slip.yaml")
        .contains("missing.yaml")
        .contains("Formatted crooked.yaml.");
    assertThat(slip).hasContent("title: T\nsteps:\n\t- say: Hello.\n");
    assertThat(crooked).hasContent(STRAIGHT);
  }

  @Test
  void formatsAWholeFolder() throws IOException {
    Files.createDirectories(home.resolve("decks"));
    Path crooked = write("decks/crooked.yaml", CROOKED);

    assertThat(fmt("decks").err()).isEqualTo("Formatted decks/crooked.yaml.\n");
    assertThat(crooked).hasContent(STRAIGHT);
  }

  @Test
  void theDecksOfTheLibraryAreInShape() {
    AtHome.Ran ran = new AtHome(home).run("fmt", "--check", "prompts");

    assertThat(ran.out()).isEmpty();
    assertThat(ran.status()).isEqualTo(ExitStatus.DONE);
  }
}
