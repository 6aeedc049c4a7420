package io.github.closer.terminal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What was changed in a manuscript, to be taken back and made again.
 *
 * <p>Only what differs is kept, so that also a long text can be taken back to its beginning. What
 * is typed in one go is taken back word by word, not sign by sign.
 */
final class Changes {
  private final Deque<Change> done = new ArrayDeque<>();
  private final Deque<Change> undone = new ArrayDeque<>();
  private boolean open;

  /**
   * One change.
   *
   * @param at where
   * @param taken the words that stood there
   * @param put the words that stand there now
   * @param from where the cursor was before
   */
  record Change(int at, String taken, String put, int from) {

    /** Whether this goes on writing the word that the earlier one began. */
    private boolean writesOnAfter(Change earlier) {
      return taken.isEmpty()
          && earlier.taken.isEmpty()
          && at == earlier.at + earlier.put.length()
          && (isSpace(put) || !endsInSpace(earlier.put));
    }

    /** Whether this goes on taking away the word that the earlier one began to take. */
    private boolean takesOnAfter(Change earlier) {
      return put.isEmpty()
          && earlier.put.isEmpty()
          && at + taken.length() == earlier.at
          && (!isSpace(taken) || isSpace(earlier.taken));
    }

    private static boolean isSpace(String words) {
      return words.isBlank();
    }

    private static boolean endsInSpace(String words) {
      return Character.isWhitespace(words.charAt(words.length() - 1));
    }
  }

  /** Keeps a change that stands for itself. */
  void add(Change change) {
    undone.clear();
    done.push(change);
    open = false;
  }

  /** Keeps a change by a single key, which may belong to the one before. */
  void addKey(Change change) {
    Change earlier = open ? done.peek() : null;
    if (earlier != null && change.writesOnAfter(earlier)) {
      done.pop();
      add(new Change(earlier.at, "", earlier.put + change.put, earlier.from));
    } else if (earlier != null && change.takesOnAfter(earlier)) {
      done.pop();
      add(new Change(change.at, change.taken + earlier.taken, "", earlier.from));
    } else {
      add(change);
    }
    open = true;
  }

  /** Whatever comes next is a change of its own. */
  void pause() {
    open = false;
  }

  /** The change to take back; empty at the beginning. */
  Optional<Change> back() {
    return turn(done, undone);
  }

  /** The change to make again; empty where nothing was taken back. */
  Optional<Change> again() {
    return turn(undone, done);
  }

  private Optional<Change> turn(Deque<Change> from, Deque<Change> to) {
    open = false;
    Optional<Change> change = Optional.ofNullable(from.poll());
    change.ifPresent(to::push);
    return change;
  }

  /** Forgets everything. */
  void forget() {
    done.clear();
    undone.clear();
    open = false;
  }
}
