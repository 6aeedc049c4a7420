package io.github.closer.authoring;

import io.github.closer.authoring.Questions.Column;
import io.github.closer.authoring.Questions.Question;
import io.github.closer.deck.UnsafeCharacters;
import io.github.closer.text.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads lists and tables of questions.
 *
 * <p>A list has a question on each line; bullets, numbers and stress around it are dropped, and a
 * line that begins with {@code #} is a heading, which becomes the tag of the questions below it. A
 * table has its columns' names in the first row, or else questions in the first column.
 */
public final class QuestionReader {
  /** More than this is not a question. */
  private static final int LONGEST = 2_000;

  /** Marks of a citation, of an item or its number, and of a box to tick. */
  private static final Pattern MARKS =
      Pattern.compile(
          "^(?:>\\s*)*"
              + "(?:(?:[-*+•–]|\\d{1,4}[.)]|\\d{1,4}(?:\\.\\d{1,4})+[.)]?|\\p{L}\\))(?:\\s+|$))?"
              + "(?:\\[[ xX]](?:\\s+|$))?");

  /** Stress on a whole line; on a part of it the writer may have meant the signs. */
  private static final Pattern STRESSED =
      Pattern.compile("(\\*{1,3}|_{1,3})(?![\\s*_])([^*_]*)(?<!\\s)\\1");

  private static final Pattern HEADING = Pattern.compile("#+(.*)");
  private static final Pattern NOT_A_TAG = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern BLANKS_AND_STOPS = Pattern.compile("[\\p{Z}\\p{P}\\s]+");

  private final List<Question> all = new ArrayList<>();
  private final Notes notes;
  private final Map<String, Integer> seen = new HashMap<>();
  private final CellCheck cells = new CellCheck();

  private QuestionReader(Words words) {
    this.notes = new Notes(new Phrases(words));
  }

  /** A list: one question on each line. */
  public static Questions list(String text, Words words) {
    QuestionReader reader = new QuestionReader(words);
    reader.lines(lineEnds(text));
    return new Questions(reader.all, reader.notes.sentences());
  }

  /** A table with a row for each question. */
  public static Questions table(String text, Words words) {
    QuestionReader reader = new QuestionReader(words);
    reader.rows(CsvReader.read(lineEnds(text)));
    return new Questions(reader.all, reader.notes.sentences());
  }

  /** With one kind of line end, and without the mark that some editors put before a text. */
  private static String lineEnds(String text) {
    String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return bare.replace("\r\n", "\n").replace('\r', '\n');
  }

  private void lines(String text) {
    String[] lines = text.split("\n", -1);
    Optional<String> tag = Optional.empty();
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        tag = heading(heading.group(1).strip());
        continue;
      }
      Map<Column, String> more = new EnumMap<>(Column.class);
      tag.ifPresent(word -> more.put(Column.TAGS, word));
      add(i + 1, bareLine(line), more);
    }
  }

  private static String bareLine(String line) {
    String words = MARKS.matcher(line).replaceFirst("");
    Matcher stressed = STRESSED.matcher(words);
    return stressed.matches() ? stressed.group(2) : words;
  }

  private Optional<String> heading(String words) {
    Optional<String> tag = tag(words);
    tag.ifPresent(word -> notes.say("import.heading", UnsafeCharacters.without(words), word));
    return tag;
  }

  private static Optional<String> tag(String heading) {
    String word = NOT_A_TAG.matcher(heading.strip()).replaceAll("-").replaceAll("^-|-$", "");
    return word.isEmpty() ? Optional.empty() : Optional.of(word.toLowerCase(Locale.ROOT));
  }

  private void rows(List<CsvReader.Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    rows.forEach(row -> row.slip().ifPresent(slip -> notes.at(row.line(), slip)));
    List<String> head = rows.get(0).fields().stream().map(QuestionReader::name).toList();
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      int at = head.indexOf(column.word());
      if (at >= 0) {
        columns.put(column, at);
      }
    }
    boolean headed = columns.containsKey(Column.QUESTION);
    if (headed) {
      strangers(rows.get(0).fields(), head);
    } else if (head.size() > 1) {
      notes.say("import.first-column");
    }
    Map<Column, Integer> known = headed ? columns : Map.of(Column.QUESTION, 0);
    for (CsvReader.Row row : headed ? rows.subList(1, rows.size()) : rows) {
      row(row, known, head.size());
    }
  }

  private static String name(String cell) {
    return cell.strip().toLowerCase(Locale.ROOT);
  }

  private void strangers(List<String> written, List<String> head) {
    List<String> known = Arrays.stream(Column.values()).map(Column::word).toList();
    for (int i = 0; i < head.size(); i++) {
      if (!known.contains(head.get(i)) && !head.get(i).isEmpty()) {
        notes.say("import.column", written.get(i).strip(), String.join(", ", known));
      }
    }
  }

  private void row(CsvReader.Row row, Map<Column, Integer> columns, int width) {
    if (row.fields().size() > width) {
      notes.at(row.line(), Notes.Kind.TOO_MANY_FIELDS);
    }
    Map<Column, String> more = new EnumMap<>(Column.class);
    columns.forEach(
        (column, at) -> {
          String cell = at < row.fields().size() ? row.fields().get(at).strip() : "";
          if (column != Column.QUESTION && !cell.isEmpty()) {
            put(row.line(), column, cell, more);
          }
        });
    int at = columns.getOrDefault(Column.QUESTION, 0);
    add(row.line(), at < row.fields().size() ? row.fields().get(at) : "", more);
  }

  private void put(int line, Column column, String cell, Map<Column, String> more) {
    String value = column == Column.TAGS ? tags(cell) : cell.toLowerCase(Locale.ROOT);
    Optional<String> problem = value.isEmpty() ? Optional.empty() : cells.problem(column, value);
    problem.ifPresent(why -> notes.say("import.cell", String.valueOf(line), column.word(), why));
    if (problem.isEmpty() && !value.isEmpty()) {
      more.put(column, value);
    }
  }

  /** Several tags stand in a cell with spaces, commas, semicolons or bars between them. */
  private static String tags(String cell) {
    return Arrays.stream(cell.split("[\\s,;|]+", -1))
        .flatMap(word -> tag(word).stream())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private void add(int line, String written, Map<Column, String> more) {
    String text = UnsafeCharacters.without(written).strip();
    if (!text.equals(written.strip())) {
      notes.at(line, Notes.Kind.CONTROLS_REMOVED);
    }
    if (text.isEmpty()) {
      return;
    }
    if (text.length() > LONGEST) {
      notes.at(line, Notes.Kind.TOO_LONG);
      return;
    }
    if (seen.putIfAbsent(bare(text), line) != null) {
      notes.at(line, Notes.Kind.TWICE);
      return;
    }
    all.add(new Question(text, more));
  }

  /** Two questions are the same if only case, blanks and punctuation differ, as in a session. */
  private static String bare(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String bare = BLANKS_AND_STOPS.matcher(lower).replaceAll("");
    return bare.isEmpty() ? text : bare;
  }
}
