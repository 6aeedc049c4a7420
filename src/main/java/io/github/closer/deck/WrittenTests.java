package io.github.closer.deck;

import java.util.List;

/**
 * The tests of one file.
 *
 * @param tests those that can be played
 * @param diagnostics what their author should know, in the order of their places
 */
public record WrittenTests(List<WrittenTest> tests, List<Diagnostic> diagnostics) {
  public WrittenTests {
    tests = List.copyOf(tests);
    diagnostics = List.copyOf(diagnostics);
  }

  /** What stands behind the name of a deck in the name of the file with its tests. */
  public static final String ENDING = ".test.yaml";
}
