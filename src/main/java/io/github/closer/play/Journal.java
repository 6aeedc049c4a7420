package io.github.closer.play;

import io.github.closer.session.Event;

/**
 * Where a session is kept.
 *
 * <p>When {@link #append} returns, the event is durable. A {@link Event.Closed} takes back every
 * entry of its moment, and an {@link Event.Ended} every entry that was kept only until the session
 * is over: when that call returns, they are gone and everything else is still there; if it is
 * interrupted, the journal is as it was before.
 *
 * <p>After a failure a journal takes no more events, because a disk that failed once may claim that
 * the next write succeeded.
 */
public interface Journal extends AutoCloseable {

  /**
   * Makes an event durable.
   *
   * @throws JournalFailure when it could not be written; everything before it is kept
   */
  void append(Event.Lasting event);

  @Override
  void close();
}
