package io.github.closer.transcript;

import io.github.closer.session.Event;
import io.github.closer.session.Mark;
import io.github.closer.session.Reply;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** A story in which an answer that was changed stands as it was left. */
final class Settled {
  private Settled() {}

  /** With an answer that was changed on the same card in the place of what it was before. */
  static List<Event.Lasting> of(List<Event.Lasting> events) {
    List<Event.Lasting> out = new ArrayList<>();
    Map<Integer, List<Integer>> answers = new HashMap<>();
    for (Event.Lasting event : events) {
      if (!(event instanceof Event.Taken taken) || taken.line().mark() != Mark.ANSWER) {
        out.add(event);
        continue;
      }
      List<Integer> before =
          answers.computeIfAbsent(taken.line().moment(), moment -> new ArrayList<>());
      OptionalInt earlier = earlier(out, before, taken);
      if (earlier.isPresent()) {
        out.set(earlier.getAsInt(), changed((Event.Taken) out.get(earlier.getAsInt()), taken));
      } else {
        before.add(out.size());
        out.add(event);
      }
    }
    return out;
  }

  /**
   * Where the answer stands that this one changes.
   *
   * @param answers where those of the same step are
   */
  private static OptionalInt earlier(
      List<Event.Lasting> events, List<Integer> answers, Event.Taken taken) {
    return answers.stream()
        .mapToInt(Integer::intValue)
        .filter(i -> isOfTheSameCard((Event.Taken) events.get(i), taken))
        .max();
  }

  private static boolean isOfTheSameCard(Event.Taken before, Event.Taken taken) {
    return before.line().scope().equals(taken.line().scope())
        && taken.line().text().startsWith(before.line().text());
  }

  /** A pass of the last words leaves what was settled before them. */
  private static Event.Taken changed(Event.Taken before, Event.Taken after) {
    Reply reply = after.words().isEmpty() ? after.reply() : new Reply.Written(after.words());
    return new Event.Taken(before.at(), before.line(), reply, after.words());
  }
}
