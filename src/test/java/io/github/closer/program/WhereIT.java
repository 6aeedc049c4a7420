package io.github.closer.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code closer where} says is held against what the system is asked to do. */
class WhereIT {
  private static final Pattern CHANGE =
      Pattern.compile(
          "\\b(?:open(?:at)?\\(.*\"(/[^\"]*)\", [^)]*(?:O_WRONLY|O_RDWR|O_CREAT)"
              + "|(?:mkdir|rename|unlink|rmdir|link|symlink|creat|chmod|truncate)\\w*\\([^\"]*\"(/[^\"]*)\")");
  private static final Pattern KEPT = Pattern.compile("\"path\":\"([^\"]*)\",\"access\":\"kept\"");

  /** Where the machine writes nothing. */
  private static final Pattern NOWHERE = Pattern.compile("/dev/(null|tty)|/proc/self/.*");

  @TempDir Path folder;
  private Closer closer;

  @BeforeEach
  void makeWorld() {
    Tools.need("strace");
    closer = Closer.in(folder).introduced();
  }

  @Test
  void nothingIsChangedInAnyPlaceThatIsNotNamed() throws Exception {
    List<String> changed = new ArrayList<>();
    changed.addAll(
        changedBy("run", "curiosity", "--answers", Answers.file("curiosity").toString()));
    changed.addAll(changedBy("verify", "--all", "--repair"));
    List<String> kept =
        KEPT.matcher(closer.run("where", "--json").well().out())
            .results()
            .map(found -> found.group(1))
            .toList();

    assertThat(kept).hasSize(4);
    assertThat(changed).anyMatch(path -> path.endsWith("/journal.jsonl"));
    assertThat(changed)
        .filteredOn(path -> !NOWHERE.matcher(path).matches())
        .allMatch(path -> kept.stream().anyMatch(place -> isOf(path, place)));
  }

  /** In the place, on the way to it, or the file that takes its name. */
  private static boolean isOf(String path, String place) {
    return path.startsWith(place) || place.startsWith(path + "/");
  }

  @Test
  void whatWasDeletedIsNowhereAndTheFoldersAreGone() throws Exception {
    closer.run("run", "curiosity", "--answers", Answers.file("curiosity").toString()).well();

    closer.run("delete", "all", "--yes").endedWith(0);

    try (Stream<Path> left = Files.walk(closer.world())) {
      assertThat(left)
          .noneMatch(path -> path.getFileName().toString().equals("closer"))
          .noneMatch(path -> path.getFileName().toString().startsWith("journal"));
    }
  }

  private List<String> changedBy(String... arguments) throws Exception {
    Path calls = folder.resolve("calls");
    List<String> line =
        new ArrayList<>(
            List.of(
                "strace", "-f", "-qq", "-s", "999", "-e", "trace=%file", "-o", calls.toString()));
    assumeTrue(
        new ProcessBuilder("strace", "-o", "/dev/null", "true").start().waitFor() == 0,
        "this machine does not let strace watch a process");
    line.addAll(closer.line(arguments));
    Closer.finish(closer.start(line)).well();
    try (Stream<String> all = Files.lines(calls)) {
      return all.map(CHANGE::matcher)
          .filter(change -> change.find())
          .map(change -> change.group(1) == null ? change.group(2) : change.group(1))
          .distinct()
          .toList();
    }
  }
}
