package io.github.closer.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What surrounds a deck where it was copied from a chat or a web page, and what follows it. */
final class FileSlips {
  private static final Pattern FENCE = Pattern.compile(" {0,3}(?:`{3,}+|~{3,}+)\\s*[\\w+-]*+\\s*");

  private final Slips slips;

  /** Where the last deck begins that another one may end before; 0 before it was looked for. */
  private int lastBeginning;

  FileSlips(Slips slips) {
    this.slips = slips;
  }

  void mend() {
    fences();
    cover();
  }

  /** A Markdown block of code: what is outside of it is talk about the deck. */
  private void fences() {
    List<Integer> fences = new ArrayList<>();
    for (int number = 1; number <= slips.text().size(); number++) {
      String line = slips.line(number);
      if (line.length() < 40 && FENCE.matcher(line).matches()) {
        fences.add(number);
      }
    }
    if (fences.isEmpty() || fences.size() > 2) {
      return;
    }
    int first = fences.get(0);
    Slip slip =
        slips.add(
            Diagnostic.of(
                    Rule.MARKDOWN,
                    slips.rest(first, 0),
                    "this line comes from a chat or a web page and is no part of the deck")
                .help(
                    fences.size() == 1
                        ? "take the line out"
                        : "take it out, and line " + fences.get(1) + " as well"));
    for (int fence : fences) {
      slips.replace(slip, fence, 0, slips.line(fence).length(), "");
    }
    if (fences.size() == 2) {
      talk(1, first, slip);
      talk(fences.get(1) + 1, slips.text().size() + 1, slip);
    }
  }

  private void talk(int from, int to, Slip slip) {
    for (int number = from; number < to; number++) {
      if (!slips.line(number).isBlank()) {
        slip.ambiguous();
        slips.text().leaveOut(number);
      }
    }
  }

  /** Whether what follows this line is a second document for YAML. */
  boolean isEnd(int number) {
    String line = slips.line(number).stripTrailing();
    return line.equals("---") || line.equals("...");
  }

  /** Whether anything but remarks follows a line. */
  boolean goesOnAfter(int number) {
    for (int next = number + 1; next <= slips.text().size(); next++) {
      Row row = Row.of(slips.line(next));
      if (!row.isBlank() && !row.isRemark()) {
        return true;
      }
    }
    return false;
  }

  /** A first line that stands further right than the rest of the cover. */
  void cover() {
    for (int number = 1; number <= slips.text().size(); number++) {
      Row row = Row.of(slips.line(number));
      if (row.isBlank() || row.isRemark()) {
        continue;
      }
      if (row.isDashed()
          || row.indent() == 0
          || !DeckWords.isOnCover(row.key())
          || !startsLeft(number)) {
        return;
      }
      Slip slip =
          slips.add(
              Diagnostic.of(
                      Rule.INDENTATION,
                      slips.rest(number, row.indent()),
                      "`"
                          + row.key()
                          + "` begins in column "
                          + (row.indent() + 1)
                          + ", where nothing else does")
                  .help("begin it in column 1, like the lines below it"));
      slips.replace(slip, number, 0, row.indent(), "");
      return;
    }
  }

  private boolean startsLeft(int above) {
    for (int number = above + 1; number <= slips.text().size(); number++) {
      Row row = Row.of(slips.line(number));
      if (row.indent() == 0 && DeckWords.isOnCover(row.key())) {
        return true;
      }
    }
    return false;
  }

  /**
   * A line that ends the deck in its middle.
   *
   * @param whole whether the deck began with a cover, so that one below it is another deck's
   * @return whether what follows is read as the same deck
   */
  boolean end(int number, boolean whole) {
    String line = slips.line(number).strip();
    boolean another = lastBeginning(number, whole) > number;
    Slip slip =
        slips.add(
            Diagnostic.of(
                    Rule.YAML_FEATURE,
                    slips.rest(number, 0),
                    another
                        ? "a second deck begins here, after `" + line + "`"
                        : "the deck ends here, at `" + line + "`, and then it goes on")
                .help(
                    another
                        ? "write it to a file of its own, or as a part and play it with `use: name`"
                        : "take the line out, or make it a remark: # " + line));
    if (another) {
      slip.ambiguous();
    }
    slips.replace(slip, number, 0, 0, "# ");
    for (int next = number + 1; another && next <= slips.text().size(); next++) {
      slips.text().leaveOut(next);
    }
    return !another;
  }

  /** Looked for once: a file may have thousands of such lines, and what is below them stays. */
  private int lastBeginning(int number, boolean whole) {
    if (lastBeginning == 0) {
      lastBeginning = number;
      for (int next = slips.text().size(); next > number && lastBeginning == number; next--) {
        lastBeginning = begins(slips.line(next), whole) ? next : number;
      }
    }
    return lastBeginning;
  }

  private static boolean begins(String line, boolean whole) {
    return whole
        ? line.startsWith("title:") || line.startsWith("- ")
        : Row.of(line).hasKey() && DeckWords.isOnCover(Row.of(line).key()) && line.charAt(0) != ' ';
  }
}
