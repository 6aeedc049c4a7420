package io.github.closer.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads tables as RFC 4180 writes them: fields in quotes may hold separators, line ends and doubled
 * quotes.
 *
 * <p>It is lenient: a quote inside of a field without quotes is itself, and a field whose last
 * quote is missing ends with its line. The separator is a comma, a semicolon or a tab, whichever
 * the first row has most of; spreadsheets write what is usual in their country.
 */
final class CsvReader {
  private static final String SEPARATORS = ",;\t";
  private static final int END = -1;

  private final String text;
  private final char separator;
  private int at;
  private int line = 1;

  /** How many fields had a quote that nothing ends. */
  private int opened;

  private CsvReader(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /**
   * A row of a table.
   *
   * @param line where it begins, from 1
   * @param slip what is wrong with it
   */
  record Row(int line, List<String> fields, Optional<Notes.Kind> slip) {
    Row {
      fields = List.copyOf(fields);
    }

    boolean isBlank() {
      return fields.stream().allMatch(String::isBlank);
    }
  }

  /** The rows of a table, blank ones left out. */
  static List<Row> read(String text) {
    return new CsvReader(text, separator(text)).rows();
  }

  /** Where the first row has none, there is one column, and its texts are whole lines. */
  private static char separator(String text) {
    int[] counts = new int[SEPARATORS.length()];
    boolean quoted = false;
    for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
      quoted ^= text.charAt(i) == '"';
      int known = quoted ? -1 : SEPARATORS.indexOf(text.charAt(i));
      if (known >= 0) {
        counts[known]++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return counts[best] == 0 ? '\n' : SEPARATORS.charAt(best);
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    while (at < text.length()) {
      int begin = line;
      int before = opened;
      List<String> fields = new ArrayList<>(List.of(field()));
      boolean first = opened > before;
      while (next() != '\n' && next() == separator) {
        skip();
        fields.add(field());
      }
      skip();
      Optional<Notes.Kind> slip =
          Optional.of(first ? Notes.Kind.OPEN_LINE : Notes.Kind.OPEN_FIELD)
              .filter(kind -> opened > before);
      Row row = new Row(begin, fields, slip);
      if (!row.isBlank()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private String field() {
    if (next() != '"') {
      return rest(separator);
    }
    skip();
    int end = end();
    if (end == END) {
      opened++;
      return rest('\n').replace("\"\"", "\"");
    }
    StringBuilder field = new StringBuilder(text.substring(at, end).replace("\"\"", "\""));
    while (at <= end) {
      skip();
    }
    return field.append(rest(separator)).toString();
  }

  /** What stands before a separator or the end of the line. */
  private String rest(char before) {
    int from = at;
    while (next() != END && next() != before && next() != '\n') {
      skip();
    }
    return text.substring(from, at);
  }

  /**
   * Where the quote stands that ends a field. On another line it is one only where the field ends
   * there as well; else it begins a field of its own, and this one has no end.
   */
  private int end() {
    int end = text.indexOf('"', at);
    while (end >= 0 && end + 1 < text.length() && text.charAt(end + 1) == '"') {
      end = text.indexOf('"', end + 2);
    }
    if (end < 0) {
      return END;
    }
    int behind = end + 1 < text.length() ? text.charAt(end + 1) : '\n';
    boolean ends = behind == '\n' || behind == separator;
    return ends || text.substring(at, end).indexOf('\n') < 0 ? end : END;
  }

  private int next() {
    return at < text.length() ? text.charAt(at) : END;
  }

  /** Goes past a character; always true, so that it can stand in a condition. */
  private boolean skip() {
    line += next() == '\n' ? 1 : 0;
    at++;
    return true;
  }
}
