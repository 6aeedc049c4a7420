package io.github.closer.authoring;

import io.github.closer.authoring.Questions.Column;
import io.github.closer.authoring.Questions.Question;
import io.github.closer.text.YamlText;
import java.util.Map;
import java.util.regex.Pattern;

/** A question as a card of a deck. */
final class CardText {
  private static final int BLOCK = 6;

  /** A dollar sign that would begin a name. {@code $partner} is the one name a list may mean. */
  private static final Pattern NAME = Pattern.compile("\\$(?=[A-Za-z$])(?!partner\\b)");

  private CardText() {}

  /** Its lines, below {@code cards:}. */
  static String of(Question question) {
    String text = YamlText.value(NAME.matcher(question.text()).replaceAll("\\$\\$"), BLOCK);
    Map<Column, String> more = question.more();
    if (more.isEmpty()) {
      return "  - " + text + "\n";
    }
    StringBuilder card = new StringBuilder("  - ask: " + text + "\n");
    more.forEach((column, value) -> card.append("    ").append(line(column, value)).append('\n'));
    return card.toString();
  }

  private static String line(Column column, String value) {
    String written =
        column == Column.TAGS ? "[" + value.replace(" ", ", ") + "]" : value(column, value);
    return column.word() + ": " + written;
  }

  private static String value(Column column, String value) {
    return column == Column.DEPTH || column == Column.TIME ? bare(value) : YamlText.value(value, BLOCK);
  }

  /** Numbers and lengths of time stand as they are, if they are any. */
  private static String bare(String value) {
    return value.matches("[0-9a-z ]+") ? value : YamlText.value(value, BLOCK);
  }
}
