package io.github.closer.store;

import io.github.closer.session.Event;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An event that takes others back.
 *
 * <p>They go whole: how many were left, or where, would tell who answered and who passed.
 *
 * @param event closes sealed answers, or ends the session
 */
record Withdrawal(Event.Lasting event) implements Rewriting {

  /** Whether an event is one that can take others back. */
  static boolean isOne(Event.Lasting event) {
    return event instanceof Event.Closed || event instanceof Event.Ended;
  }

  @Override
  public Rewritten of(List<JournalLine> lines) throws IOException {
    List<Optional<String>> after = new ArrayList<>();
    for (JournalLine line : lines) {
      after.add(takesBack(line.event()) ? Optional.empty() : Optional.of(line.json()));
    }
    return Rewritten.of(lines, after, List.of(EventCodec.encode(event)));
  }

  private boolean takesBack(Event.Lasting before) {
    if (event instanceof Event.Closed closed) {
      return closed.withdraws(before);
    }
    return event instanceof Event.Ended ended && ended.withdraws(before);
  }

  @Override
  public boolean spares(String tail, Set<String> untouched) {
    return event instanceof Event.Closed closed
        // Whatever is of another moment was written before this one, and so proves nothing of it.
        ? TornTail.isOfOtherMoments(tail, Set.of(closed.moment()))
        : TornTail.follows(tail, untouched) && TornTail.isKeptLonger(tail);
  }
}
