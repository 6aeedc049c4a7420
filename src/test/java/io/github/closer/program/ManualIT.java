package io.github.closer.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual pages in the package, read by those who show them. */
class ManualIT {
  private static final Path PAGES = Closer.packaged().resolve("share/man/man1");

  @TempDir Path folder;
  private Closer closer;

  @BeforeEach
  void makeWorld() {
    closer = Closer.in(folder);
  }

  private static Stream<String> pages() {
    return Stream.of(PAGES.toFile().list()).sorted();
  }

  @Test
  void thePackageHasThePagesThatTheProgramWrites() {
    closer.run("man", "pages").well();

    assertThat(pages()).hasSizeGreaterThan(15).contains("closer.1", "closer-run.1");
    pages()
        .forEach(
            page ->
                assertThat(Closer.read(PAGES.resolve(page)))
                    .as(page)
                    .isEqualTo(Closer.read(closer.world().resolve("desk/pages").resolve(page))));
  }

  @Test
  void theyNameTheVersionThatTheProgramHas() {
    String version = closer.run("--version").well().out().strip();

    assertThat(Closer.read(PAGES.resolve("closer.1"))).contains("\"" + version + "\"");
  }

  @Test
  void aFormatterHasNothingToSayAboutAnyOfThem() {
    Tools.need("groff");

    Ran ran = closer.pipe("for page in " + PAGES + "/*.1; do groff -man -ww -z \"$page\"; done");

    assertThat(ran).isEqualTo(new Ran(0, "", ""));
  }

  @Test
  void aReaderSeesExamplesAndOptionsAsTheyAreTyped() {
    Tools.need("groff");

    String page =
        closer.pipe("groff -man -Tascii -P-cbou " + PAGES + "/closer-check.1").well().out();

    assertThat(page)
        .contains("closer-check - Look for problems in decks")
        .contains("  closer check --fix our-own.yaml   mend what can be mended")
        .contains("--explain CODE")
        .contains("SEE ALSO");
  }
}
