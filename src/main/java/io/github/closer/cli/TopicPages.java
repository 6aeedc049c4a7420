package io.github.closer.cli;

import io.github.closer.store.Directories;
import io.github.closer.terminal.KeyPage;
import io.github.closer.text.Neutral;
import io.github.closer.text.Width;
import io.github.closer.text.Words;
import io.github.closer.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The pages of {@code closer help TOPIC}: keys, folders and commands as they are here and now. */
final class TopicPages {
  private static final int COLUMNS = 78;
  private static final String AS_IT_IS = "    ";
  private static final String DASH = "- ";
  private static final Set<String> FOR_DECKS =
      Set.of("list", "show", "new", "check", "fmt", "test", "graph", "schema");

  private final Program program;
  private final Words words;

  TopicPages(Program program) {
    this.program = program;
    this.words = program.words();
  }

  /** The lines of a page. */
  List<String> lines(Topic topic) {
    return switch (topic) {
      case KEYS -> keys();
      case SAFETY -> wrapped(words.say("help.safety"));
      case DECKS -> decks();
      case PRIVACY -> privacy();
    };
  }

  /** The topics, one on each line. */
  List<String> list() {
    List<List<String>> rows = new ArrayList<>();
    for (Topic topic : Topic.values()) {
      rows.add(List.of(topic.word(), words.say("help.topic." + topic.word())));
    }
    List<String> lines = new ArrayList<>(List.of(words.say("help.topics")));
    lines.addAll(table(rows));
    return lines;
  }

  private List<String> keys() {
    KeyPage page = new KeyPage(words);
    Function<KeyPage.Row, List<String>> whole = row -> List.of(row.key(), row.word(), row.does());
    Function<KeyPage.Row, List<String>> half = row -> List.of(row.key(), row.does());
    List<String> lines = new ArrayList<>(wrapped(words.say("help.keys.ways")));
    lines.add("");
    lines.addAll(table(page.ways().stream().map(whole).toList()));
    lines.addAll(part("help.keys.answering"));
    lines.addAll(table(page.answering().stream().map(half).toList()));
    lines.addAll(part("help.keys.editing"));
    lines.addAll(sentences(page.editing()));
    lines.addAll(part("help.keys.after"));
    lines.addAll(sentences(page.words()));
    return lines;
  }

  /** A heading with room above it. */
  private List<String> part(String heading) {
    List<String> lines = new ArrayList<>(List.of(""));
    lines.addAll(wrapped(words.say(heading)));
    return lines;
  }

  private static List<String> sentences(List<String> sentences) {
    return sentences.stream().flatMap(words -> hanging("  ", words).stream()).toList();
  }

  private List<String> decks() {
    String here = program.surroundings().place().working().resolve("prompts").toString();
    String own = program.directories().decks().toString();
    List<String> lines =
        new ArrayList<>(wrapped(words.say("help.decks.where", shown(here), shown(own))));
    lines.add("");
    lines.addAll(wrapped(words.say("help.decks.how")));
    lines.add("");
    lines.addAll(
        table(
            Grammar.of(Commands.all(program)).commands().stream()
                .filter(command -> FOR_DECKS.contains(command.name()))
                .map(command -> List.of("closer " + command.name(), command.about()))
                .toList()));
    return lines;
  }

  private List<String> privacy() {
    Directories directories = program.directories();
    return wrapped(
        words.say(
            "help.privacy",
            shown(directories.sessions().toString()),
            shown(directories.couple().toString()),
            shown(directories.decks().toString())));
  }

  /** A path may hold anything. */
  private static String shown(String path) {
    return Neutral.line(path);
  }

  /** Rows of columns; the last column is wrapped. */
  private static List<String> table(List<List<String>> rows) {
    List<String> lines = new ArrayList<>();
    int last = rows.get(0).size() - 1;
    for (List<String> row : rows) {
      StringBuilder before = new StringBuilder("  ");
      for (int column = 0; column < last; column++) {
        int at = column;
        int widest = rows.stream().mapToInt(r -> Width.of(r.get(at))).max().orElse(0);
        String cell = row.get(column);
        before.append(cell).append(" ".repeat(widest - Width.of(cell) + 2));
      }
      lines.addAll(hanging(before.toString(), row.get(last)));
    }
    return lines;
  }

  private static List<String> wrapped(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (line.startsWith(AS_IT_IS)) {
        lines.add(line);
        continue;
      }
      String stripped = line.stripLeading();
      String indent = " ".repeat(line.length() - stripped.length());
      boolean item = stripped.startsWith(DASH);
      lines.addAll(
          hanging(
              item ? indent + DASH : indent, item ? stripped.substring(DASH.length()) : stripped));
    }
    return lines;
  }

  /** Words that go on below themselves. */
  private static List<String> hanging(String before, String words) {
    List<String> lines = new ArrayList<>();
    String margin = before;
    for (String line : Wrap.words(words, COLUMNS - Width.of(before))) {
      lines.add((margin + line).stripTrailing());
      margin = " ".repeat(Width.of(before));
    }
    return lines;
  }
}
