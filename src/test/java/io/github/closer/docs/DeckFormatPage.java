package io.github.closer.docs;

import io.github.closer.authoring.ExampleFile;
import io.github.closer.authoring.MarkdownPage;
import io.github.closer.authoring.MarkdownPage.Code;
import io.github.closer.deck.Deck;
import io.github.closer.deck.DeckReader;
import io.github.closer.deck.Loaded;
import io.github.closer.deck.OtherFiles;
import io.github.closer.deck.Source;
import io.github.closer.deck.WrittenTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page for those who write decks, and the examples on it. */
public final class DeckFormatPage {
  private static final Path PAGE = Path.of("src/docs/deck-format.md");
  private static final String REFERENCE = "## Every word";
  private static final Pattern COMMAND = Pattern.compile("`closer ([a-z-]+)|^closer ([a-z-]+)");

  private DeckFormatPage() {}

  /**
   * An example.
   *
   * @param name what it is called in a test: its own title, or its file
   * @param file the deck
   */
  public record Example(String name, ExampleFile file) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** The whole page. */
  public static String text() {
    try {
      return Files.readString(PAGE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands in the tables at its end. */
  public static String reference() {
    String text = text();
    return text.substring(text.indexOf(REFERENCE));
  }

  /** All examples, those in files beside a deck as well. */
  public static List<Example> examples() {
    return files().map(file -> new Example(name(file), file)).toList();
  }

  /** An example as it is read, with the other files of the page beside it. */
  public static Loaded<Deck> read(Example example) {
    return DeckReader.read(source(example), "deck", others());
  }

  /** The tests that stand in an example. */
  public static WrittenTests tests(Example example) {
    return DeckReader.tests(source(example), "deck", others());
  }

  private static Source source(Example example) {
    return new Source("deck.yaml", example.file().text());
  }

  private static OtherFiles others() {
    Map<String, String> beside =
        files()
            .filter(file -> !file.isDeck())
            .collect(Collectors.toMap(ExampleFile::name, ExampleFile::text));
    return name -> {
      String path = name.path().isEmpty() ? name.deck() + ".yaml" : name.path();
      String text = beside.get(path);
      return text == null
          ? OtherFiles.Missing.of(name, List.copyOf(beside.keySet()))
          : new OtherFiles.Found(new Source(path, text));
    };
  }

  /** The words behind {@code closer} in the lines and sentences that name a command. */
  public static List<String> commands() {
    List<String> commands = new ArrayList<>();
    for (String line : text().lines().toList()) {
      Matcher command = COMMAND.matcher(line);
      while (command.find()) {
        commands.add(command.group(1) == null ? command.group(2) : command.group(1));
      }
    }
    return commands;
  }

  /** What a command prints, as the page shows it. */
  public static List<String> printed() {
    return blocks().filter(code -> code.info().equals("text")).map(Code::text).toList();
  }

  private static Stream<ExampleFile> files() {
    return blocks().flatMap(code -> ExampleFile.of(code).stream());
  }

  private static Stream<Code> blocks() {
    return MarkdownPage.read(text()).blocks().stream()
        .filter(Code.class::isInstance)
        .map(Code.class::cast);
  }

  private static String name(ExampleFile file) {
    return file.isDeck() ? file.text().lines().findFirst().orElse("") : file.name();
  }
}
