package io.github.closer.deck;

import io.github.closer.deck.Node.Scalar;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the paths of files that are included.
 *
 * <p>A deck may come from a stranger. So a path that leads out of its folder is not even looked at,
 * and only files that can be decks are.
 */
final class IncludeReader {
  private static final int LONGEST = 200;

  /** What a path looks like; that it stays in the folder depends on where it is written. */
  static final Shape PATH =
      Shape.Like.stripped(
          Pattern.compile("(?![/~])[^:\\\\\\x00-\\x1f\\x7f]{0," + (LONGEST - 5) + "}\\.ya?ml"),
          "the way to a file beside the deck or below it, such as `shared/words.yaml`");

  private final Reading reading;
  private final Values values;
  private final FileName from;

  /** The paths stand in this file, and are meant from its folder. */
  IncludeReader(Reading reading, FileName from) {
    this.reading = reading;
    this.values = new Values(reading);
    this.from = from;
  }

  /** A file to include, and where that is written. */
  record Wanted(FileName file, Scalar written) {}

  List<Wanted> read(Node node) {
    return values.items("include", node).stream()
        .flatMap(item -> values.scalar("include", item).stream())
        .flatMap(path -> wanted(path).stream())
        .toList();
  }

  private Optional<Wanted> wanted(Scalar written) {
    String path = written.value().strip();
    Optional<Diagnostic> problem = problem(written.span(), path);
    problem.ifPresent(reading::add);
    return problem.isPresent()
        ? Optional.empty()
        : inside(from.folder() + path).map(p -> new Wanted(new FileName(from.deck(), p), written));
  }

  private Optional<Diagnostic> problem(SourceSpan at, String path) {
    String shown = Messages.word(path);
    if (path.indexOf('\\') >= 0) {
      return Optional.of(
          problem(at, shown + " is not written with forward slashes", path.replace('\\', '/')));
    }
    if (path.startsWith("/") || path.startsWith("~") || path.indexOf(':') >= 0) {
      return Optional.of(
          problem(at, shown + " does not begin at the folder of this file", "shared/words.yaml"));
    }
    if (!path.endsWith(".yaml") && !path.endsWith(".yml")) {
      return Optional.of(problem(at, shown + " does not end like a deck", "shared/words.yaml"));
    }
    if (path.length() > LONGEST || path.chars().anyMatch(Character::isISOControl)) {
      return Optional.of(problem(at, shown + " cannot be a path", "shared/words.yaml"));
    }
    if (inside(from.folder() + path).isEmpty()) {
      return Optional.of(
          Diagnostic.of(Rule.NOT_A_PATH, at, shown + " leads out of the folder of the deck")
              .help("put a copy of the file beside the deck, or in a folder below it"));
    }
    return Optional.empty();
  }

  private static Diagnostic problem(SourceSpan at, String message, String example) {
    return Diagnostic.of(Rule.NOT_A_PATH, at, message)
        .help("write the way from here to the file, such as `" + example + "`");
  }

  /** The path without detours; nothing where it leads out of the folder. */
  private static Optional<String> inside(String path) {
    Deque<String> names = new ArrayDeque<>();
    for (String name : path.split("/", -1)) {
      if (name.equals("..") && names.pollLast() == null) {
        return Optional.empty();
      }
      if (!name.isEmpty() && !name.equals(".") && !name.equals("..")) {
        names.addLast(name);
      }
    }
    return Optional.of(String.join("/", names));
  }
}
