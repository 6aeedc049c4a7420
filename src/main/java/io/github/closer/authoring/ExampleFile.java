package io.github.closer.authoring;

import io.github.closer.authoring.MarkdownPage.Code;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file of an example in a page of ours.
 *
 * <p>Behind the backticks stands {@code yaml}, then {@code escaped} where the example holds
 * characters that nobody could see, written like {@code \u202E}, then the file's name where it is
 * not the deck itself.
 *
 * @param name the way to it from the deck; empty for the deck itself
 * @param written as it stands on the page
 * @param escaped whether signs such as {@code \t} stand for characters that cannot be seen
 */
public record ExampleFile(String name, String written, boolean escaped) {
  private static final Pattern INFO = Pattern.compile("yaml( escaped)?(?: (\\S+\\.ya?ml))?");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:t|u([0-9A-F]{4}))");
  private static final int HEXADECIMAL = 16;

  /** The file that a block is, if it is one. */
  public static Optional<ExampleFile> of(Code code) {
    Matcher info = INFO.matcher(code.info());
    if (!info.matches()) {
      return Optional.empty();
    }
    String name = info.group(2) == null ? "" : info.group(2);
    return Optional.of(new ExampleFile(name, code.text(), info.group(1) != null));
  }

  /** Whether it is the deck, and not a file beside it. */
  public boolean isDeck() {
    return name.isEmpty();
  }

  /** The text as it would stand in a file. */
  public String text() {
    if (!escaped) {
      return written;
    }
    return ESCAPE
        .matcher(written)
        .replaceAll(match -> Matcher.quoteReplacement(sign(match.group(1))));
  }

  private static String sign(@Nullable String code) {
    return code == null ? "\t" : Character.toString(Integer.parseInt(code, HEXADECIMAL));
  }
}
