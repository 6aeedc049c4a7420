package io.github.closer.text;

import java.util.ArrayList;
import java.util.List;

/** Reads a table strictly by the rules of RFC 4180, in which every field stands in quotes. */
final class CsvTable {
  private final String table;
  private int at;

  private CsvTable(String table) {
    this.table = table;
  }

  static List<List<String>> read(String table) {
    CsvTable reader = new CsvTable(table);
    List<List<String>> rows = new ArrayList<>();
    while (reader.at < table.length()) {
      rows.add(reader.row());
    }
    return rows;
  }

  private List<String> row() {
    List<String> fields = new ArrayList<>();
    fields.add(field());
    while (table.startsWith(",", at)) {
      at++;
      fields.add(field());
    }
    skip("\r\n");
    return fields;
  }

  private String field() {
    skip("\"");
    StringBuilder field = new StringBuilder();
    while (table.charAt(at) != '"' || table.startsWith("\"\"", at)) {
      at += table.charAt(at) == '"' ? 1 : 0;
      field.append(table.charAt(at));
      at++;
    }
    skip("\"");
    return field.toString();
  }

  private void skip(String sign) {
    if (!table.startsWith(sign, at)) {
      throw new IllegalArgumentException("No " + sign + " at " + at + " in " + table);
    }
    at += sign.length();
  }
}
