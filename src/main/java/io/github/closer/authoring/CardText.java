package io.github.closer.authoring;

import io.github.closer.authoring.Questions.Column;
import io.github.closer.authoring.Questions.Question;
import io.github.closer.text.YamlText;
import java.util.Map;
import java.util.regex.Pattern;

/** A question as a card of a deck. */
final class CardText {
  private static final int DASH = 2;
  private static final int KEY = 4;

  /** A dollar sign that would begin a name. {@code $partner} is the one name a list may mean. */
  private static final Pattern NAME = Pattern.compile("\\$(?=[A-Za-z$])(?!partner\\b)");

  /** Numbers and lengths of time stand as they are. */
  private static final Pattern PLAIN = Pattern.compile("[0-9a-z ]+");

  private CardText() {}

  /** Its lines, below {@code cards:}. */
  static String of(Question question) {
    return of(question, YamlText::value);
  }

  /** The same with the question in quotes, where its first words could be taken for a deck's. */
  static String quoted(Question question) {
    return of(question, YamlText::quoted);
  }

  /** How a text is written behind so many spaces. */
  private interface Writing {
    String of(String text, int before);
  }

  private static String of(Question question, Writing writing) {
    String text = NAME.matcher(question.text()).replaceAll("\\$\\$");
    Map<Column, String> more = question.more();
    if (more.isEmpty()) {
      return "  - " + writing.of(text, DASH) + "\n";
    }
    StringBuilder card = new StringBuilder("  - ask: " + writing.of(text, KEY) + "\n");
    more.forEach((column, value) -> card.append("    ").append(line(column, value)).append('\n'));
    return card.toString();
  }

  private static String line(Column column, String value) {
    String written =
        switch (column) {
          case TAGS -> "[" + value.replace(" ", ", ") + "]";
          case DEPTH, TIME -> PLAIN.matcher(value).matches() ? value : YamlText.value(value, KEY);
          case QUESTION, WHO, ANSWER -> YamlText.value(value, KEY);
        };
    return column.word() + ": " + written;
  }
}
