package io.github.closer.store;

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
  FULL("the disk is full", "Make some room on the disk and try again."),
  READ_ONLY(
      "the disk can be read but not written",
      "Mount it for writing, or choose another place with XDG_STATE_HOME and XDG_DATA_HOME."),
  TOO_LARGE("the file may not grow any further", "The limit is set by ulimit -f."),
  DENIED("permission was denied", "Look at whom the file and its folder belong to."),
  MISSING("it is not there any more", "Look whether the folder was moved or removed."),
  OTHER("the disk reported an error", "Look at the disk before anything else is written to it.");

  private final String words;
  private final String remedy;

  Trouble(String words, String remedy) {
    this.words = words;
    this.remedy = remedy;
  }

  static Trouble of(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return DENIED;
    }
    if (failure instanceof NoSuchFileException) {
      return MISSING;
    }
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    if (message.contains("no space left") || message.contains("quota exceeded")) {
      return FULL;
    }
    if (message.contains("read-only")) {
      return READ_ONLY;
    }
    if (message.contains("permission denied") || message.contains("not permitted")) {
      return DENIED;
    }
    return message.contains("file too large") ? TOO_LARGE : OTHER;
  }

  /** What happened; goes into the middle of a sentence. */
  String words() {
    return words;
  }

  /** What to do; a whole sentence. */
  String remedy() {
    return remedy;
  }
}
