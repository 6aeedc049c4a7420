package io.github.closer.authoring;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads tables as RFC 4180 writes them: fields in quotes may hold separators, line ends and doubled
 * quotes.
 *
 * <p>It is lenient: a quote inside of a field without quotes is itself, and the last quote may be
 * missing. The separator is a comma, a semicolon or a tab, whichever the first row has most of;
 * spreadsheets write what is usual in their country.
 */
final class CsvReader {
  private static final String SEPARATORS = ",;\t";
  private static final int END = -1;

  private final String text;
  private final char separator;
  private int at;
  private int line = 1;

  private CsvReader(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /**
   * A row of a table.
   *
   * @param line where it begins, from 1
   */
  record Row(int line, List<String> fields) {
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
      List<String> fields = new ArrayList<>(List.of(field()));
      while (next() != '\n' && next() == separator) {
        skip();
        fields.add(field());
      }
      skip();
      Row row = new Row(begin, fields);
      if (!row.isBlank()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private String field() {
    StringBuilder field = new StringBuilder();
    boolean quoted = next() == '"' && skip();
    while (next() != END && (quoted || (next() != separator && next() != '\n'))) {
      char c = (char) next();
      skip();
      if (quoted && c == '"') {
        quoted = next() == '"' && skip();
        if (!quoted) {
          continue;
        }
      }
      field.append(c);
    }
    return field.toString();
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
