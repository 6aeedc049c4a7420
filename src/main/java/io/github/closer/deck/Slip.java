package io.github.closer.deck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A slip of the pen that was found in a line, and the edits that mend it.
 *
 * <p>It grows: lines that belong to a line that is moved are moved with it, and the same habit on
 * the next line is no second slip.
 */
final class Slip {
  private static final Comparator<Fix.Edit> BY_PLACE =
      Comparator.comparingInt((Fix.Edit e) -> e.span().line())
          .thenComparingInt(e -> e.span().column());

  private final Diagnostic said;
  private final List<Fix.Edit> edits = new ArrayList<>();
  private boolean safe = true;
  private int lastLine;
  private int more;

  Slip(Diagnostic said) {
    this.said = said;
    this.lastLine = said.at().span().line();
  }

  void edit(Fix.Edit edit) {
    edits.add(edit);
  }

  /** Says that there is another way to mean it, so that no machine may choose. */
  Slip ambiguous() {
    safe = false;
    return this;
  }

  /** Whether this is the same habit, going on from the line before. */
  boolean goesOn(Rule rule, int lineBefore) {
    return said.rule() == rule && lastLine == lineBefore;
  }

  void goOn(int line) {
    lastLine = line;
    more++;
  }

  Diagnostic diagnostic() {
    Diagnostic whole = more == 0 ? said : said.saying(said.message() + others());
    if (!safe || edits.isEmpty()) {
      return whole;
    }
    return whole.fix(new Fix(edits.stream().sorted(BY_PLACE).toList()));
  }

  private String others() {
    return more == 1 ? " – and so on the line below" : " – and so on the " + more + " lines below";
  }
}
