package io.github.closer.session;

import io.github.closer.deck.Deck;
import io.github.closer.text.Words;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

/** The place and the language of almost every test, and what the engine says there. */
public final class InEnglish {
  public static final Words WORDS = Words.in(Locale.ENGLISH);
  public static final Region REGION = region(ZoneOffset.UTC);
  static final Phrases PHRASES = new Phrases(WORDS);

  private InEnglish() {}

  public static Region region(ZoneId zone) {
    return new Region(zone, WORDS);
  }

  /** For two who have not met here before. */
  public static Setting setting(Deck deck, People people, Chance chance) {
    return setting(deck, people, chance, Memory.NONE);
  }

  public static Setting setting(Deck deck, People people, Chance chance, Memory memory) {
    return new Setting(deck, people, chance, REGION, memory);
  }
}
