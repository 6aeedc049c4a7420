package io.github.closer.deck;

import java.util.Optional;

/** A text at which YAML stopped, and that it reads where the whole of it stands in quotes. */
final class YamlSlip {
  private static final String SIGNS = "[{\"'%@`*&!|>,?}]";

  private YamlSlip() {}

  /** Mends a line that could not be read, if it has a text with a sign in it. */
  static boolean mend(Slips slips, int number) {
    Row row = Row.of(slips.line(number));
    Optional<Diagnostic> said = said(slips, number, row);
    said.ifPresent(d -> new QuoteSlips(slips).around(number, row.value(), d));
    return said.isPresent();
  }

  private static Optional<Diagnostic> said(Slips slips, int number, Row row) {
    String line = row.text();
    int from = row.value();
    if (from >= line.length() || line.charAt(from) == '#') {
      return Optional.empty();
    }
    char first = line.charAt(from);
    if (SIGNS.indexOf(first) >= 0) {
      return isWhole(line.substring(from).strip())
          ? Optional.empty()
          : Optional.of(ValueSlips.signFirst(slips, number, from));
    }
    int remark = line.indexOf(" #", from);
    return remark < 0
        ? Optional.empty()
        : Optional.of(
            Diagnostic.of(
                    Rule.NOT_YAML,
                    slips.rest(number, remark + 1),
                    "the text ends here, because ` #` begins a remark, and then it goes on")
                .labelled("read as a remark"));
  }

  /** Whether a text is a block, a quotation or brackets, and so not what stopped the reading. */
  private static boolean isWhole(String value) {
    return switch (value.charAt(0)) {
      case '|', '>' -> BlockHeader.isOne(value);
      case '\'', '"' -> Quote.end(value, 0) == value.length();
      case '[' -> value.endsWith("]");
      case '{' -> value.endsWith("}");
      case '?' -> !value.startsWith("? ");
      default -> false;
    };
  }
}
