package io.github.closer.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What is different between two texts, as {@code diff -u} writes it.
 *
 * <pre>{@code
 * --- before
 * +++ after
 * @@ -3,2 +3,2 @@
 *    - ask: What was good today?
 * -    kep: never
 * +    keep: never
 * }</pre>
 *
 * <p>A last line without a line end is said to have none; a carriage return belongs to its line.
 */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;
  private static final String NO_LINE_END = "\\ No newline at end of file\n";

  private final List<String> before;
  private final List<String> after;
  private final StringBuilder out = new StringBuilder();

  private UnifiedDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /** Lines of the first text in whose place lines of the second stand; either may be none. */
  private record Change(int oldFrom, int oldTo, int newFrom, int newTo) {}

  /**
   * The difference; empty where there is none.
   *
   * @param from what stands behind {@code ---}
   * @param to what stands behind {@code +++}
   */
  public static String of(String from, String before, String to, String after) {
    if (before.equals(after)) {
      return "";
    }
    UnifiedDiff diff = new UnifiedDiff(lines(before), lines(after));
    diff.out.append("--- ").append(name(from)).append("\n+++ ").append(name(to)).append('\n');
    diff.hunks();
    return diff.out.toString();
  }

  /** A tab says where a name with spaces ends. */
  private static String name(String name) {
    return name.indexOf(' ') < 0 ? name : name + '\t';
  }

  /** The lines, each with its line end. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      int next = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(at, next));
      at = next;
    }
    return lines;
  }

  private List<Change> changes() {
    ShortestEdit edit = ShortestEdit.between(before, after);
    List<Change> changes = new ArrayList<>();
    int x = 0;
    int y = 0;
    while (x < before.size() || y < after.size()) {
      int oldTo = edit.out().nextClearBit(x);
      int newTo = edit.in().nextClearBit(y);
      if (oldTo > x || newTo > y) {
        changes.add(new Change(x, oldTo, y, newTo));
      }
      // Behind a change stands a line of both, or the end of both.
      x = oldTo + 1;
      y = newTo + 1;
    }
    return changes;
  }

  private void hunks() {
    List<Change> hunk = new ArrayList<>();
    for (Change change : changes()) {
      boolean near =
          hunk.isEmpty() || change.oldFrom() - hunk.get(hunk.size() - 1).oldTo() <= 2 * CONTEXT;
      if (!near) {
        hunk(hunk);
        hunk.clear();
      }
      hunk.add(change);
    }
    hunk(hunk);
  }

  private void hunk(List<Change> changes) {
    Change first = changes.get(0);
    Change last = changes.get(changes.size() - 1);
    int lead = Math.min(CONTEXT, first.oldFrom());
    int trail = Math.min(CONTEXT, before.size() - last.oldTo());
    out.append("@@ -").append(range(first.oldFrom() - lead, last.oldTo() + trail));
    out.append(" +").append(range(first.newFrom() - lead, last.newTo() + trail)).append(" @@\n");
    int at = first.oldFrom() - lead;
    for (Change change : changes) {
      put(' ', before.subList(at, change.oldFrom()));
      put('-', before.subList(change.oldFrom(), change.oldTo()));
      put('+', after.subList(change.newFrom(), change.newTo()));
      at = change.oldTo();
    }
    put(' ', before.subList(at, at + trail));
  }

  private void put(char sign, List<String> lines) {
    for (String line : lines) {
      out.append(sign).append(line);
      if (!line.endsWith("\n")) {
        out.append('\n').append(NO_LINE_END);
      }
    }
  }

  /** Lines are counted from 1; where there are none, the line before them is named. */
  private static String range(int from, int to) {
    int count = to - from;
    if (count == 1) {
      return String.valueOf(from + 1);
    }
    return (count == 0 ? from : from + 1) + "," + count;
  }

  /**
   * The fewest lines that go and come, found by Myers' algorithm.
   *
   * <p>Where two texts have next to nothing in common, that is not looked for any longer, and
   * everything between the first and the last line they share goes and comes.
   *
   * @param out the lines of the first text that go
   * @param in the lines of the second that come
   */
  private record ShortestEdit(BitSet out, BitSet in) {
    /** The search takes this squared in memory. */
    private static final int MOST = 1000;

    static ShortestEdit between(List<String> before, List<String> after) {
      int shorter = Math.min(before.size(), after.size());
      int head = 0;
      while (head < shorter && before.get(head).equals(after.get(head))) {
        head++;
      }
      int tail = 0;
      while (tail < shorter - head && fromEnd(before, tail).equals(fromEnd(after, tail))) {
        tail++;
      }
      Search search =
          new Search(
              before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
      ShortestEdit edit = new ShortestEdit(new BitSet(), new BitSet());
      search.run(edit, head);
      return edit;
    }

    private static String fromEnd(List<String> lines, int at) {
      return lines.get(lines.size() - 1 - at);
    }
  }

  /** How far one gets with how many edits, on which diagonal. */
  private static final class Search {
    private final List<String> before;
    private final List<String> after;
    private final int middle;
    private final int[] furthest;
    private final List<int[]> reached = new ArrayList<>();

    Search(List<String> before, List<String> after) {
      this.before = before;
      this.after = after;
      this.middle = Math.min(ShortestEdit.MOST, before.size() + after.size()) + 1;
      this.furthest = new int[2 * middle + 1];
    }

    void run(ShortestEdit edit, int start) {
      for (int edits = 0; edits < middle; edits++) {
        if (isAtEnd(edits)) {
          back(edit, start);
          return;
        }
        reached.add(furthest.clone());
      }
      edit.out().set(start, start + before.size());
      edit.in().set(start, start + after.size());
    }

    /** Goes one edit further on every diagonal. */
    private boolean isAtEnd(int edits) {
      for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
        int x = edits == 0 ? 0 : landed(furthest, diagonal, edits);
        while (x < before.size()
            && x - diagonal < after.size()
            && before.get(x).equals(after.get(x - diagonal))) {
          x++;
        }
        furthest[middle + diagonal] = x;
        if (x >= before.size() && x - diagonal >= after.size()) {
          return true;
        }
      }
      return false;
    }

    /** Where the next edit leads to on a diagonal. */
    private int landed(int[] from, int diagonal, int edits) {
      return comes(from, diagonal, edits)
          ? from[middle + diagonal + 1]
          : from[middle + diagonal - 1] + 1;
    }

    /** Whether a diagonal is best reached by a line that comes, and not by one that goes. */
    private boolean comes(int[] from, int diagonal, int edits) {
      return diagonal == -edits
          || (diagonal != edits && from[middle + diagonal - 1] < from[middle + diagonal + 1]);
    }

    private void back(ShortestEdit edit, int start) {
      int x = before.size();
      int y = after.size();
      for (int edits = reached.size(); edits > 0; edits--) {
        int[] from = reached.get(edits - 1);
        int diagonal = x - y;
        int landed = landed(from, diagonal, edits);
        if (comes(from, diagonal, edits)) {
          x = landed;
          y = landed - diagonal - 1;
          edit.in().set(start + y);
        } else {
          x = landed - 1;
          y = landed - diagonal;
          edit.out().set(start + x);
        }
      }
    }
  }
}
