package io.github.closer.session;

import io.github.closer.deck.Deck;
import io.github.closer.deck.Headline;
import io.github.closer.deck.Step;
import io.github.closer.deck.Template;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What tells a card from every other one, from session to session.
 *
 * <p>Its id, or a short hash of its words without case, spaces and punctuation: mending a comma
 * does not make a card a new one.
 */
final class Identity {
  private static final int BYTES = 6;

  private static final Pattern SPACES_AND_SIGNS = Pattern.compile("[\\p{Z}\\p{P}\\s]+");

  private Identity() {}

  static String of(Step card) {
    return card.id()
        .map(Object::toString)
        .orElseGet(() -> hash(Headline.of(card).map(Template::source).orElse("")));
  }

  /** The id of the deck a step belongs to: the one that is played, or one that it leads to. */
  static String deck(Step step, Deck played) {
    return step.modifiers().label().home().deck().orElse(played.about().id());
  }

  private static String hash(String words) {
    String small = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String bare = SPACES_AND_SIGNS.matcher(small).replaceAll("");
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(bare.getBytes(StandardCharsets.UTF_8));
      return "~" + HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
