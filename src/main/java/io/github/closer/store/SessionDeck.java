package io.github.closer.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The deck of a session, as it was when the session began.
 *
 * @param text the deck itself
 * @param others the files that belong to it, each by what it was asked for
 */
public record SessionDeck(String text, Map<String, String> others) {
  public SessionDeck {
    others = Map.copyOf(others);
  }

  /** A deck of one file. */
  public SessionDeck(String text) {
    this(text, Map.of());
  }

  /** The other files in an order of their own, so that the same files make the same text. */
  public Map<String, String> sorted() {
    return new TreeMap<>(others);
  }

  /** The deck's hash; where other files belong to it, one over all of them, in any order. */
  public String hash() {
    if (others.isEmpty()) {
      return hash(text);
    }
    StringBuilder all = new StringBuilder(hash(text) + "\n");
    sorted().forEach((name, other) -> all.append(hash(other) + " " + name + "\n"));
    return hash(all.toString());
  }

  private static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
