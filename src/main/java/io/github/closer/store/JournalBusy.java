package io.github.closer.store;

import io.github.closer.text.Sentence;
import java.nio.file.Path;

/** A session is already open, here or in another window. */
public final class JournalBusy extends StoreFailure {
  private static final long serialVersionUID = 1;

  JournalBusy(Path session) {
    super(
        Kind.BUSY,
        Sentence.of("store.session-open", session),
        Sentence.of("store.session-open.hint"));
  }
}
