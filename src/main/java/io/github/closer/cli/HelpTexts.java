package io.github.closer.cli;

import io.github.closer.text.Words;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts of help, for picocli: what stands in the bundle of messages below {@code command.}.
 *
 * <p>They are patterns of picocli, not of messages: {@code %n} ends a line, a percent sign is
 * written twice, and an apostrophe once. Examples come first on every page, above the line that
 * shows how a command is used.
 */
final class HelpTexts extends ResourceBundle {
  private static final String BELOW = "command.";
  private static final String EXAMPLES = ".examples";
  private static final String HEADING = "usage.synopsisHeading";

  private final Map<String, String> texts;

  private HelpTexts(Map<String, String> texts) {
    this.texts = texts;
  }

  /** The texts in the language of these words. */
  static HelpTexts in(Words words) {
    Map<String, String> stated = words.below(BELOW);
    Map<String, String> texts = new TreeMap<>(stated);
    String usage = stated.getOrDefault(HEADING, "");
    stated.forEach(
        (key, text) -> {
          if (key.endsWith(EXAMPLES)) {
            String command = key.substring(0, key.length() - EXAMPLES.length() + 1);
            texts.put(command + HEADING, "%n" + text + "%n" + usage);
          }
        });
    return new HelpTexts(texts);
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return texts.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.keySet());
  }
}
