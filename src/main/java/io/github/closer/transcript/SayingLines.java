package io.github.closer.transcript;

import io.github.closer.session.People;
import io.github.closer.text.Neutral;
import io.github.closer.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A saying as lines of text: the first begins with a name, and those that go on with it with a bar,
 * so that nothing somebody typed can look like a line of the other.
 *
 * @param words the language
 * @param people who they are
 */
record SayingLines(Words words, People people) {
  private static final Pattern INDENT =
      Pattern.compile("^\\s+(?=\\S)", Pattern.UNICODE_CHARACTER_CLASS);

  List<String> of(Transcript.Saying saying) {
    Sayings sayings = new Sayings(words);
    List<String> said = split(sayings.quoted(saying.said()));
    String name = sayings.name(saying, Neutral.line(people.names(saying.by(), words)));
    List<String> lines = new ArrayList<>();
    lines.add("  " + sayings.line(saying.said(), name, said.get(0)));
    said.subList(1, said.size()).forEach(more -> lines.add("  | " + more));
    return lines;
  }

  /** The lines of a card, none of which is indented as sayings are. */
  static List<String> card(String text) {
    return split(text).stream().map(line -> INDENT.matcher(line).replaceFirst(" ")).toList();
  }

  /** The lines of a text, each of them neutral. */
  private static List<String> split(String text) {
    return List.of(Neutral.lines(text).stripTrailing().split("\n", -1));
  }
}
