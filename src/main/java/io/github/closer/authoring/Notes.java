package io.github.closer.authoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What is to be said about an import, each kind of thing once, with the lines it is about. */
final class Notes {
  private static final int LINES_NAMED = 5;

  private final Phrases phrases;
  private final List<String> said = new ArrayList<>();
  private final Map<Kind, List<Integer>> lines = new EnumMap<>(Kind.class);

  /** What can happen on a line. */
  enum Kind {
    TWICE,
    CONTROLS_REMOVED,
    TOO_LONG,
    OPEN_LINE,
    OPEN_FIELD,
    TOO_MANY_FIELDS;

    private String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  Notes(Phrases phrases) {
    this.phrases = phrases;
  }

  void say(String key, Object... arguments) {
    String sentence = phrases.say(key, arguments);
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

  private String sentence(Kind kind, List<Integer> where) {
    if (where.size() == 1) {
      return phrases.say("line." + kind.word(), String.valueOf(where.get(0)));
    }
    String named =
        where.stream().limit(LINES_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
    int more = where.size() - LINES_NAMED;
    String lines = more > 0 ? phrases.say("lines.more", named, String.valueOf(more)) : named;
    return phrases.say("lines." + kind.word(), lines);
  }
}
