package io.github.closer.store;

import io.github.closer.text.Sentence;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/**
 * What a disk has, in plain words.
 *
 * <p>Java tells most failures apart only by the system's own sentence, so it is looked at here. In
 * another language than English it stays {@link #OTHER}, which is true as well.
 */
enum Trouble {
  FULL,
  QUOTA,
  READ_ONLY,
  TOO_LARGE,
  DENIED,
  MISSING,
  OTHER;

  static Trouble of(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return DENIED;
    }
    if (failure instanceof NoSuchFileException) {
      return MISSING;
    }
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    if (message.contains("no space left")) {
      return FULL;
    }
    if (message.contains("quota exceeded")) {
      return QUOTA;
    }
    if (message.contains("read-only")) {
      return READ_ONLY;
    }
    if (message.contains("permission denied") || message.contains("not permitted")) {
      return DENIED;
    }
    return message.contains("file too large") ? TOO_LARGE : OTHER;
  }

  /** What happened; goes behind a colon. */
  Sentence words() {
    return Sentence.of("store.trouble." + key());
  }

  /** What to do; a whole sentence. */
  Sentence remedy() {
    return Sentence.of("store.trouble." + key() + ".hint");
  }

  private String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
