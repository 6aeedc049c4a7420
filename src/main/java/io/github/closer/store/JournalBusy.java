package io.github.closer.store;

import java.nio.file.Path;

/** A session is already open, here or in another window. */
public final class JournalBusy extends StoreFailure {
  private static final long serialVersionUID = 1;

  JournalBusy(Path session) {
    super(
        Kind.BUSY,
        "The session in " + session + " is already open.",
        "Go on in the window where it runs, or leave it there first.");
  }
}
