package io.github.closer.cli;

/** A way to print what there is to say about decks. */
interface CheckReport {
  /** Prints all of it. */
  void print(Checked checked);
}
