package io.github.closer.deck;

import java.util.List;
import java.util.Optional;

/**
 * Reads decks.
 *
 * <p>One pass, and every problem in its place: a text becomes a tree, the tree steps, and when the
 * whole deck is known with all its files, what steps take for granted of each other is checked.
 * Reading touches no file itself and never throws, whatever the text is.
 */
public final class DeckReader {
  private DeckReader() {}

  /**
   * Reads a deck that stands alone. What it includes is not found.
   *
   * @param id the name it is asked for by, usually that of its file; its own {@code id:} wins
   */
  public static Loaded<Deck> read(Source source, String id) {
    return read(source, id, OtherFiles.NONE);
  }

  /**
   * Reads a deck, the files that it includes, and the decks that it leads to.
   *
   * @param id the name it is asked for by, usually that of its file; its own {@code id:} wins
   * @param others where the other files are
   */
  public static Loaded<Deck> read(Source source, String id, OtherFiles others) {
    AllFiles files = AllFiles.of(source, id, others);
    Whole whole = new Whole(files);
    new WholeCheck(files, whole).run();
    tests(files.played()).diagnostics().forEach(files.played().reading()::add);
    Optional<Deck> deck = whole.deck(files.played());
    List<Loaded.Other> read =
        files.all().stream()
            .skip(1)
            .map(f -> new Loaded.Other(f.name(), f.source(), diagnostics(f)))
            .toList();
    return Loaded.of(deck, diagnostics(files.played()), read, files.steps());
  }

  /** The tests that stand in a deck; what is wrong with them is told with the deck as well. */
  public static WrittenTests tests(Source source, String id, OtherFiles others) {
    return tests(AllFiles.of(source, id, others).played());
  }

  /**
   * The tests that stand in a file beside a deck, as a list or below {@code tests:}.
   *
   * @param beside that file
   */
  public static WrittenTests tests(Source source, String id, OtherFiles others, Source beside) {
    FileReader deck = AllFiles.of(source, id, others).played();
    YamlDocument document = YamlDocument.read(beside);
    TestProblems problems = new TestProblems(true);
    document.diagnostics().forEach(problems::add);
    Optional<Node> list =
        document
            .root()
            .map(
                root ->
                    root instanceof Node.Mapping mapping
                        ? mapping.value("tests").orElse(root)
                        : root);
    TestsReader reader = new TestsReader(deck.reading(), problems);
    List<WrittenTest> tests = list.map(reader::read).orElse(List.of());
    return new WrittenTests(tests, problems.sorted());
  }

  private static WrittenTests tests(FileReader deck) {
    TestProblems problems = new TestProblems(false);
    TestsReader reader = new TestsReader(deck.reading(), problems);
    List<WrittenTest> tests = deck.tests().map(reader::read).orElse(List.of());
    return new WrittenTests(tests, problems.sorted());
  }

  private static List<Diagnostic> diagnostics(FileReader file) {
    return file.reading().problems().sorted();
  }
}
