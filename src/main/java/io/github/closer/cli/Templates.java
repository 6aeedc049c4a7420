package io.github.closer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The decks that new ones begin with. They are part of the program. */
final class Templates {
  private Templates() {}

  /** The text of one of them. */
  static String text(String name) {
    String file = "/new/" + name + ".yaml";
    try (InputStream in = Templates.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the program lacks " + file, e);
    }
  }
}
