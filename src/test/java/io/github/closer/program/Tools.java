package io.github.closer.program;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Tools of the machine that some tests need. */
public final class Tools {
  private Tools() {}

  /** Fails in the continuous build, and skips the test elsewhere, when a tool is missing. */
  public static void need(String tool) {
    boolean there =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":", -1))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(tool)));
    if (there) {
      return;
    }
    if ("true".equals(System.getenv("CI"))) {
      fail("The build machine has no " + tool + ", and CI=true promises one.");
    }
    abort("This machine has no " + tool + ".");
  }
}
