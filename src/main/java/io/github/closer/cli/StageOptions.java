package io.github.closer.cli;

import io.github.closer.terminal.Theme;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a session is shown. */
final class StageOptions {
  /**
   * What a command calls these options where it only asks something on its way. They work as
   * everywhere, and its help leaves them to that of {@code run}.
   */
  static final String ASIDE = "aside";

  @Option(names = "--plain")
  boolean plain;

  @Option(names = "--accessible")
  boolean accessible;

  @Option(names = "--color", paramLabel = "WHEN")
  Colour colour = Colour.AUTO;

  @Option(names = "--theme", paramLabel = "THEME")
  Theme.Kind theme = Theme.Kind.SOFT;

  @Option(names = "--reduced-motion")
  boolean still;

  @Option(names = "--answers", paramLabel = "FILE")
  @Nullable Path answers;

  Optional<Path> answers() {
    return Optional.ofNullable(answers);
  }

  /** How a full screen looks. */
  Theme look(Surroundings surroundings) {
    return new Theme(
        theme, colour.wanted(surroundings, true), !(still || accessible(surroundings)));
  }

  /** Whether lines are wanted, by an option or by the surroundings. */
  boolean lineByLine(Surroundings surroundings) {
    return plain || accessible(surroundings) || surroundings.variable("TERM").startsWith("dumb");
  }

  /** Whether they are for a screen reader or a braille display. */
  boolean accessible(Surroundings surroundings) {
    String wish = surroundings.variable("ACCESSIBLE");
    boolean wished = !wish.isEmpty() && !wish.equals("0") && !wish.equalsIgnoreCase("false");
    return accessible || wished;
  }
}
