package io.github.closer.terminal;

import io.github.closer.session.Card;
import java.util.Optional;

/**
 * What somebody had begun to type when one of the two asked for a move.
 *
 * <p>It waits in memory for exactly that card. Whoever else types meanwhile never meets it, no file
 * does either, and it is forgotten when it is taken up again or when the stage closes. What the
 * machine's memory still holds then is out of reach.
 *
 * <p>^C, a closed window and the quick exit end the program at once, and there only what was sent
 * is kept. That is so by design: nothing that somebody has not sent ever touches the disk.
 */
final class Drafts implements AutoCloseable {
  private final Shelf<Draft> kept = new Shelf<>();

  /**
   * An answer that was not sent.
   *
   * @param words as they were typed
   * @param nudged whether the gentle word about them was said
   */
  record Draft(String words, boolean nudged) {}

  /** Keeps a draft until its card comes again; nothing where nothing was typed. */
  void keep(Card card, Draft draft) {
    if (!draft.words().isBlank()) {
      kept.put(card, draft);
    }
  }

  /** Gives back the draft of a card, once. */
  Optional<Draft> take(Card card) {
    return kept.take(card);
  }

  /** Whether nothing waits here that would be lost. */
  boolean isEmpty() {
    return kept.isEmpty();
  }

  @Override
  public void close() {
    kept.clear();
  }
}
