package io.github.closer.cli;

import io.github.closer.terminal.Theme;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a session is shown. */
final class StageOptions {
  @Option(names = "--plain", description = "Line by line, without a full screen.")
  boolean plain;

  @Option(
      names = "--accessible",
      description = "The same, made for screen readers and braille displays.")
  boolean accessible;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "auto, always or never. NO_COLOR is honoured.")
  Colour colour = Colour.AUTO;

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      description = "plain, soft or contrast: how the full screen looks.")
  Theme.Kind theme = Theme.Kind.SOFT;

  @Option(
      names = "--reduced-motion",
      description = "Nothing moves by itself but a clock. --accessible means this, too.")
  boolean still;

  @Option(
      names = "--answers",
      paramLabel = "FILE",
      description = "Take all answers from a YAML file, for rehearsals and demonstrations.")
  @Nullable Path answers;

  Optional<Path> answers() {
    return Optional.ofNullable(answers);
  }

  /** How a full screen looks. */
  Theme look(Surroundings surroundings) {
    return new Theme(theme, colour.wanted(surroundings, true), !(still || accessible));
  }

  /** Whether lines are wanted, by an option or by the surroundings. */
  boolean lineByLine(Surroundings surroundings) {
    String wish = surroundings.variable("ACCESSIBLE");
    boolean wished = !wish.isEmpty() && !wish.equals("0") && !wish.equalsIgnoreCase("false");
    return plain || accessible || wished || surroundings.variable("TERM").startsWith("dumb");
  }
}
