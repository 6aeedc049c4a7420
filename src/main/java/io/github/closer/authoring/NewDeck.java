package io.github.closer.authoring;

import io.github.closer.text.YamlText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a new deck is called, in its file and on its cover. */
public final class NewDeck {
  /** The file that the first line of a new deck names: what an editor needs to know of decks. */
  public static final String SCHEMA = "deck-1.schema.json";

  private static final Pattern TITLE = Pattern.compile("(?m)^title: .*$");
  private static final Pattern NAME =
      Pattern.compile("[\\p{Ll}\\p{Lo}\\p{N}][\\p{Ll}\\p{Lo}\\p{M}\\p{N}_-]{0,99}");
  private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_]+");

  private NewDeck() {}

  /** A template under another title. */
  public static String titled(String template, String title) {
    String titled =
        TITLE
            .matcher(template)
            .replaceFirst(Matcher.quoteReplacement("title: " + YamlText.line(title)));
    return DeckFormat.of(titled).text();
  }

  /** Whether a deck of this name can be asked for by it. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /** The nearest good name; empty where nothing of the wish can be kept. */
  public static Optional<String> nameLike(String wish) {
    String name =
        NOT_IN_A_NAME
            .matcher(wish.toLowerCase(Locale.ROOT))
            .replaceAll("-")
            .replaceAll("^[-_]+|-+$", "");
    String short100 = name.substring(0, Math.min(100, name.length()));
    return Optional.of(short100).filter(NewDeck::isName);
  }

  /** A title made of a name: {@code our-own-words} is "Our own words". */
  public static String titleOf(String name) {
    String words = name.replaceAll("[-_]+", " ").strip();
    return words.isEmpty()
        ? name
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
