package io.github.closer.deck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Makes slips in a deck as somebody makes them who writes a first one. */
final class SlipsOfThePen {
  private static final Pattern MEANT =
      Pattern.compile("^ *(?:- )*(?:[a-z_]+:(?: .*)?|[A-Z][^:#|>]*)$");

  private SlipsOfThePen() {}

  /** A way to slip: lines it may happen on, and what becomes of them. */
  // A slip is a method without state; Error Prone cannot see that.
  @SuppressWarnings("ImmutableEnumChecker")
  enum Kind {
    TAB("^(?:  )+\\S.*", line -> "\t".repeat(indent(line) / 2) + line.strip()),
    NO_BREAK_SPACE("^ +\\S.*", line -> "\u00a0" + line.substring(1)),
    GLUED_DASH("^ *- [\\p{L}].*", line -> line.replaceFirst("- ", "-")),
    BULLET("^ *- [\\p{L}].*", line -> line.replaceFirst("- ", "• ")),
    STAR("^ *- [\\p{L}].*", line -> line.replaceFirst("- ", "* ")),
    TWO_DASHES("^ *- (?:ask|say): .*", line -> line.replaceFirst("- ", "- - ")),
    ONE_RIGHT("^ *- .*", line -> " " + line),
    ONE_LEFT("^ +(?:id|who|time|private|keep): .*", line -> line.substring(1)),
    DEEPER("^ +(?:id|who|time|private|keep): .*", line -> "  " + line),
    GLUED_COLON(
        "^ *(?:- )?(?:ask|say|id|who|title|minutes|scale): [^'\"|>\\[].*",
        line -> line.replaceFirst(": ", ":")),
    EQUALS("^ *(?:- )?(?:ask|say|id|who|title|scale): .*", line -> line.replaceFirst(": ", " = ")),
    WIDE_COLON(
        "^ *(?:- )?(?:ask|say|id|who|title|scale): .*", line -> line.replaceFirst(": ", "：")),
    CAPITAL("^ *- (?:ask|say|scale|turns): .*", SlipsOfThePen::capital),
    NO_COLON("^ *- (?:ask|say|scale|turns): [A-Z].*", line -> line.replaceFirst(":", "")),
    COLON_IN_TEXT(
        "^ *- (?:ask|say|scale): [A-Z][a-z]+ [^'\"#]*",
        line -> line.replaceFirst("(: [A-Z][a-z]+) ", "$1: ")),
    AT_FIRST("^ *- (?:ask|say|scale): [A-Z].*", line -> line.replaceFirst(": ", ": @")),
    BRACKET_FIRST(
        "^ *- (?:ask|say|scale): [A-Z][a-z]+ .*",
        line -> line.replaceFirst(": ([A-Z][a-z]+) ", ": [$1] ")),
    APOSTROPHE(
        "^ *- (?:ask|say|scale): [A-Z][^'\"#]*",
        line -> line.replaceFirst(": (.*)$", ": 'Don't $1'")),
    OPEN_QUOTE("^ *- (?:ask|say|scale): [A-Z][^'\"#]*", line -> line.replaceFirst(": ", ": \"")),
    OPEN_BRACKET("^ *(?:tags|options): \\[.*\\]$", line -> line.replaceFirst("\\]$", "")),
    COMMA("^ *(?:id|who|time|minutes|keep): [a-z0-9 _]+$", line -> line + ","),
    MISSPELT("^ *- (?:ask|say|scale): .*", line -> line.replaceFirst("a", "aa"));

    private final Pattern lines;
    private final UnaryOperator<String> slip;

    Kind(String lines, UnaryOperator<String> slip) {
      this.lines = Pattern.compile(lines);
      this.slip = slip;
    }

    boolean mayHappen(String line) {
      return lines.matcher(line).matches();
    }

    String happen(String line) {
      return slip.apply(line);
    }
  }

  /** A deck with slips in it, and where they are. */
  record Slipped(String text, Map<Integer, Kind> slips) {}

  /** Slips so often, never on neighbouring lines: there, one habit is one slip. */
  static Slipped slip(String text, int times, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    List<Integer> free = new ArrayList<>(meant(lines));
    Collections.shuffle(free, random);
    Map<Integer, Kind> slips = new TreeMap<>();
    for (int at : free) {
      boolean alone = slips.keySet().stream().allMatch(other -> Math.abs(other - 1 - at) > 1);
      if (slips.size() < times && alone) {
        kind(lines, at, random)
            .ifPresent(
                kind -> {
                  lines.set(at, kind.happen(lines.get(at)));
                  slips.put(at + 1, kind);
                });
      }
    }
    return new Slipped(String.join("\n", lines) + "\n", slips);
  }

  private static Optional<Kind> kind(List<String> lines, int at, Random random) {
    List<Kind> kinds = new ArrayList<>(List.of(Kind.values()));
    Collections.shuffle(kinds, random);
    return kinds.stream()
        .filter(kind -> kind.mayHappen(lines.get(at)))
        .filter(kind -> kind != Kind.ONE_RIGHT || hasSibling(lines, at))
        .findFirst();
  }

  /** An item that stands alone in its list may stand in any column. */
  private static boolean hasSibling(List<String> lines, int at) {
    return hasSibling(lines, at, 1) || hasSibling(lines, at, -1);
  }

  private static boolean hasSibling(List<String> lines, int at, int direction) {
    int indent = indent(lines.get(at));
    for (int i = at + direction; i >= 0 && i < lines.size(); i += direction) {
      String line = lines.get(i);
      if (indent(line) == indent && line.strip().startsWith("- ")) {
        return true;
      }
      if (!line.isBlank() && indent(line) < indent) {
        return false;
      }
    }
    return false;
  }

  /** The lines that are a step or a word of their own, and go on nowhere else. */
  private static List<Integer> meant(List<String> lines) {
    List<Integer> meant = new ArrayList<>();
    int block = Integer.MAX_VALUE;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      if (indent(line) > block) {
        continue;
      }
      block = line.matches(".*: [|>][-+]?") ? indent(line) : Integer.MAX_VALUE;
      boolean goesOn = i + 1 < lines.size() && isMoreText(lines.get(i + 1));
      if (MEANT.matcher(line).matches() && !goesOn && block == Integer.MAX_VALUE) {
        meant.add(i);
      }
    }
    return meant;
  }

  private static boolean isMoreText(String line) {
    return !line.isBlank() && !line.matches(" *(?:- .*|-|#.*|[\\w-]+:(?: .*)?)");
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static String capital(String line) {
    int at = line.indexOf("- ") + 2;
    return line.substring(0, at) + Character.toUpperCase(line.charAt(at)) + line.substring(at + 1);
  }
}
