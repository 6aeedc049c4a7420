package io.github.closer.terminal;

/** Which of the lines that there are to read are in sight. */
final class Scroll {
  private int first;
  private int hidden;
  private int seen = 1;
  private boolean following;

  /** The first line in sight. */
  int first() {
    return first;
  }

  /** How many lines are out of sight. */
  int hidden() {
    return hidden;
  }

  void lines(int lines) {
    following = false;
    first = Math.max(0, Math.min(hidden, first + lines));
  }

  /** One line of the page before stays in sight. */
  void pages(int pages) {
    lines(pages * Math.max(1, seen - 1));
  }

  /** From now on, and until somebody scrolls, what is pointed at stays in sight. */
  void follow() {
    following = true;
  }

  /** Takes note of how much fits. */
  void fit(int seen, int hidden) {
    this.seen = seen;
    this.hidden = hidden;
    first = Math.min(first, hidden);
  }

  /** Brings lines into sight where that is wanted; the first of them where not all fit. */
  void bring(int row, int tall) {
    if (!following) {
      return;
    }
    int last = row + Math.min(tall, seen) - 1;
    if (last >= first + seen) {
      first = last - seen + 1;
    }
    first = Math.min(hidden, Math.min(first, row));
  }

  /** What is said about the lines out of sight. */
  String more(Wording wording) {
    if (first == 0) {
      return wording.say("more.below");
    }
    return wording.say(first < hidden ? "more.both" : "more.above");
  }
}
