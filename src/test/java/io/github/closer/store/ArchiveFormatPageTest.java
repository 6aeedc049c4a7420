package io.github.closer.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveFormatPageTest {
  private static final Path PAGE = Path.of("src/docs/archive-format.md");
  private static final Pattern EXAMPLE = Pattern.compile("```\n(\\{.*?}\n)```", Pattern.DOTALL);

  /** People have archives like it. If this file has to change, the format has changed. */
  private static final Path GOLDEN = Path.of("src/test/resources/archives/format-1.zip");

  @TempDir Path temp;

  @Test
  void theExampleOnThePageIsAListAndIsWrittenAsItStands() throws Exception {
    Matcher found = EXAMPLE.matcher(Files.readString(PAGE));
    assertThat(found.find()).isTrue();
    ArchiveList list = ArchiveList.of(Fields.of(found.group(1)));

    assertThat(new String(list.json(), StandardCharsets.UTF_8)).isEqualTo(found.group(1));
    assertThat(list.entries()).hasSize(2);
  }

  @Test
  void thePageNamesEveryFolderAndLimit() throws IOException {
    String page = Files.readString(PAGE);
    for (ArchiveName.Branch branch : ArchiveName.Branch.values()) {
      assertThat(page).contains("`closer/" + branch.word() + "/…`", "`" + branch.word() + "`");
    }
    assertThat(page)
        .contains("(format " + ArchiveList.FORMAT + ")")
        .contains(ArchiveWriter.README, ArchiveWriter.LIST)
        .contains(String.format(Locale.ROOT, "%,d files", ArchiveList.MOST))
        .contains((ArchiveList.LARGEST >> 20) + " MB each")
        .contains(String.format(Locale.ROOT, "%,d MB in all", ArchiveList.LARGEST_IN_ALL >> 20));
  }

  @Test
  void archivesOfThisVersionAreReadForEver() throws IOException {
    ArchiveHome before = ArchiveHome.livedIn(temp.resolve("before"));
    if (System.getProperty("closer.golden", "").equals("update")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.write(GOLDEN, before.exported(temp));
      assertThat(GOLDEN).as("written; look at it and run again").doesNotExist();
    }
    ArchiveHome after = new ArchiveHome(temp.resolve("after"));
    after.archive().importFrom(GOLDEN);

    assertThat(after.everything()).hasSize(ArchiveHome.FILES);
    assertThat(after.place("data/decks/für uns/ein Abend: 1.yaml"))
        .hasContent("- Worüber hast du gelacht?");
    assertThat(new Sessions(after.directories(), new Random(1)).list())
        .extracting(SessionSummary::standing)
        .containsExactlyInAnyOrder(
            SessionSummary.Standing.FINISHED,
            SessionSummary.Standing.UNFINISHED,
            SessionSummary.Standing.DAMAGED);
  }
}
