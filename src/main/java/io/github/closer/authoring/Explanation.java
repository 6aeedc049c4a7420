package io.github.closer.authoring;

import io.github.closer.authoring.MarkdownPage.Block;
import io.github.closer.authoring.MarkdownPage.Code;
import io.github.closer.authoring.MarkdownPage.Heading;
import io.github.closer.authoring.MarkdownPage.Paragraph;
import io.github.closer.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a rule is there, shown on a small deck that breaks it and on the same deck mended.
 *
 * <p>It is a page in Markdown: the title as heading, why in plain sentences, and below the headings
 * {@value #BEFORE} and {@value #MENDED} the files of the two decks.
 *
 * @param title what the rule asks for, on one line
 * @param why paragraphs
 * @param before the deck that breaks the rule, then the files beside it
 * @param mended the deck as it may be meant, then the files beside it
 */
public record Explanation(
    String title, List<String> why, List<ExampleFile> before, List<ExampleFile> mended) {
  private static final String BEFORE = "Before";
  private static final String MENDED = "Mended";
  private static final String INDENT = "    ";

  public Explanation {
    why = List.copyOf(why);
    before = List.copyOf(before);
    mended = List.copyOf(mended);
  }

  /**
   * Reads an explanation.
   *
   * @throws IllegalArgumentException where a page of ours is not written like one
   */
  public static Explanation read(String markdown) {
    String title = "";
    List<String> why = new ArrayList<>();
    List<ExampleFile> before = new ArrayList<>();
    List<ExampleFile> mended = new ArrayList<>();
    List<ExampleFile> files = before;
    for (Block block : MarkdownPage.read(markdown).blocks()) {
      if (block instanceof Heading heading) {
        title = heading.level() == 1 ? heading.text() : title;
        files = heading.text().equals(MENDED) ? mended : before;
      } else if (block instanceof Paragraph paragraph) {
        why.add(paragraph.text());
      } else if (block instanceof Code code) {
        files.add(ExampleFile.of(code).orElseThrow(() -> strange(code.info())));
      }
    }
    if (title.isEmpty() || why.isEmpty() || !isExample(before) || !isExample(mended)) {
      throw strange(title);
    }
    return new Explanation(title, why, before, mended);
  }

  private static boolean isExample(List<ExampleFile> files) {
    return !files.isEmpty()
        && files.get(0).isDeck()
        && files.stream().filter(ExampleFile::isDeck).count() == 1;
  }

  private static IllegalArgumentException strange(String what) {
    return new IllegalArgumentException("not the page of a rule: " + what);
  }

  /** The page as plain text for a terminal, without its title. */
  public List<String> lines(int columns) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : why) {
      lines.addAll(Wrap.words(paragraph, columns));
      lines.add("");
    }
    example(BEFORE, before, lines);
    example(MENDED, mended, lines);
    lines.remove(lines.size() - 1);
    return List.copyOf(lines);
  }

  private static void example(String heading, List<ExampleFile> files, List<String> lines) {
    lines.add(heading + ":");
    lines.add("");
    for (ExampleFile file : files) {
      if (!file.isDeck()) {
        lines.add("  " + file.name() + ":");
        lines.add("");
      }
      file.written().lines().forEach(line -> lines.add((INDENT + line).stripTrailing()));
      lines.add("");
    }
  }
}
