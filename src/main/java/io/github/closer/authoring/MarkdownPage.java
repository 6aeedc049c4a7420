package io.github.closer.authoring;

import java.util.ArrayList;
import java.util.List;

/**
 * A page of our own in Markdown, as far as we write it: headings, paragraphs, and what stands
 * between two lines of three backticks.
 *
 * @param blocks from top to bottom
 */
public record MarkdownPage(List<Block> blocks) {
  private static final String FENCE = "```";

  public MarkdownPage {
    blocks = List.copyOf(blocks);
  }

  /** A piece of a page. */
  public sealed interface Block {}

  /**
   * A heading.
   *
   * @param level 1 for the largest
   */
  public record Heading(int level, String text) implements Block {}

  /** A paragraph, its lines joined; also each line of a list or a table. */
  public record Paragraph(String text) implements Block {}

  /**
   * An example.
   *
   * @param info what stands behind the first backticks, such as {@code yaml}
   * @param text its lines, each with its line end
   */
  public record Code(String info, String text) implements Block {}

  /** Reads a page. */
  public static MarkdownPage read(String markdown) {
    List<Block> blocks = new ArrayList<>();
    List<String> paragraph = new ArrayList<>();
    List<String> lines = markdown.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(FENCE)) {
        flush(paragraph, blocks);
        int end = closing(lines, i + 1);
        blocks.add(code(line, lines.subList(i + 1, end)));
        i = end;
      } else if (line.startsWith("#")) {
        flush(paragraph, blocks);
        int level = line.indexOf(' ');
        blocks.add(new Heading(level, line.substring(level + 1).strip()));
      } else if (line.isBlank()) {
        flush(paragraph, blocks);
      } else {
        if (line.startsWith("- ") || line.startsWith("|")) {
          flush(paragraph, blocks);
        }
        paragraph.add(line.strip());
      }
    }
    flush(paragraph, blocks);
    return new MarkdownPage(blocks);
  }

  private static int closing(List<String> lines, int from) {
    int end = from;
    while (end < lines.size() && !lines.get(end).equals(FENCE)) {
      end++;
    }
    return end;
  }

  private static Code code(String opening, List<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    return new Code(opening.substring(FENCE.length()).strip(), text.toString());
  }

  private static void flush(List<String> paragraph, List<Block> blocks) {
    if (!paragraph.isEmpty()) {
      blocks.add(new Paragraph(String.join(" ", paragraph)));
      paragraph.clear();
    }
  }
}
