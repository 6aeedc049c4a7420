package io.github.closer.authoring;

import io.github.closer.deck.Reference;
import io.github.closer.deck.Reference.Field;
import java.util.Locale;

/**
 * What answers are called, such as {@code A's answer to "wish"}.
 *
 * @param phrases the language
 */
record AnswerWords(Phrases phrases) {
  String of(Reference reference) {
    return said("answer.", reference);
  }

  /** The same where several things can be answered at once, as it stands behind "among". */
  String amongThose(Reference reference) {
    return switch (reference.field()) {
      case VALUE, A, B, SPEAKER, LISTENER, ANY -> said("among.", reference);
      case LOWEST, HIGHEST, GAP, SAME, DATE -> of(reference);
    };
  }

  private String said(String beginning, Reference reference) {
    String noun = phrases.say(beginning + word(reference.field()), phrases.name(reference.step()));
    return reference.session() == Reference.Session.LAST ? phrases.say("last-time", noun) : noun;
  }

  private static String word(Field field) {
    return field.name().toLowerCase(Locale.ROOT);
  }
}
