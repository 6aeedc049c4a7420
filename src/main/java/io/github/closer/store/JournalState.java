package io.github.closer.store;

/** How a journal's file was found. */
public sealed interface JournalState {

  /** Every record is whole and follows the one before. */
  record Whole() implements JournalState {}

  /**
   * The last record was being written when something stopped it. It was never acknowledged.
   *
   * @param bytes how much of it is there
   */
  record TornTail(long bytes) implements JournalState {}

  /**
   * A record that was acknowledged is not what it was.
   *
   * @param line the first that cannot be relied on, counted from 1
   */
  record Damaged(int line) implements JournalState {}

  /**
   * A later closer wrote it, in a way this one cannot read.
   *
   * @param format the number of its format
   */
  record Newer(long format) implements JournalState {}
}
