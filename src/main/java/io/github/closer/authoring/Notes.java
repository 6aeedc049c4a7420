package io.github.closer.authoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is to be said about an import, each kind of thing once, with the lines it is about. */
final class Notes {
  private static final int LINES_NAMED = 5;

  private final List<String> said = new ArrayList<>();
  private final Map<Kind, List<Integer>> lines = new EnumMap<>(Kind.class);

  /** What can happen on a line. */
  enum Kind {
    TWICE("is there twice and was taken once", "are there twice and were taken once"),
    CONTROLS_REMOVED(
        "had invisible control characters, which are left out",
        "had invisible control characters, which are left out"),
    TOO_LONG("is too long for a card and is left out", "are too long for a card and are left out"),
    OPEN_LINE(
        "begins with a quotation mark that nothing ends",
        "begin with a quotation mark that nothing ends"),
    OPEN_FIELD(
        "has a text that begins with a quotation mark that nothing ends",
        "have a text that begins with a quotation mark that nothing ends"),
    TOO_MANY_FIELDS(
        "has more fields than the first row; a text with separators in it stands in \"quotes\"",
        "have more fields than the first row; a text with separators in it stands in \"quotes\"");

    private final String one;
    private final String several;

    Kind(String one, String several) {
      this.one = one;
      this.several = several;
    }
  }

  void say(String sentence) {
    if (!said.contains(sentence)) {
      said.add(sentence);
    }
  }

  void at(int line, Kind kind) {
    lines.computeIfAbsent(kind, k -> new ArrayList<>()).add(line);
  }

  List<String> sentences() {
    List<String> all = new ArrayList<>(said);
    lines.forEach((kind, where) -> all.add(sentence(kind, where)));
    return all;
  }

  private static String sentence(Kind kind, List<Integer> where) {
    String named =
        where.stream().limit(LINES_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
    int more = where.size() - LINES_NAMED;
    return (where.size() == 1 ? "Line " : "Lines ")
        + named
        + (more > 0 ? " and " + more + " more" : "")
        + " "
        + (where.size() == 1 ? kind.one : kind.several)
        + ".";
  }
}
