package io.github.closer.store;

import io.github.closer.session.Event;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What can be told of a record that a crash left unfinished.
 *
 * <p>A tail stays only where it is sure to be of something else than what is taken back. The
 * checksum at its start covers the answer, and {@code prev} covers every line before: who guesses
 * an answer could tell from these alone that the guess is right.
 */
final class TornTail {
  private static final Pattern START =
      Pattern.compile("^[0-9a-f]{8} \\{\"seq\":[0-9]+,\"prev\":\"([0-9a-f]{8})\",");
  private static final Pattern MOMENT = Pattern.compile("\"moment\":([0-9]+)[,}]");
  private static final Pattern TYPE = Pattern.compile("\"type\":\"([a-z_]+)\"");
  private static final Pattern KEEP = Pattern.compile("\"keep\":\"([a-z_]+)\"");
  private static final Pattern NO_KEEP = Pattern.compile("\"see\":\"[a-z]+\",\"text\":\"");
  private static final Set<String> WITHOUT_ANSWERS =
      Set.of("settled", "closed", "kept_out", "called", "paused", "resumed", "ended");

  private TornTail() {}

  /**
   * Which tails stay when an event takes others back.
   *
   * @param untouched the checksums of the lines before the first that goes
   */
  static Predicate<String> staying(Event.Lasting event, Set<String> untouched) {
    return event instanceof Event.Closed closed
        ? tail -> isOfAnotherMoment(tail, closed.moment())
        : tail -> follows(tail, untouched) && isKeptLonger(tail);
  }

  /** Whatever is of another moment was written before that moment, and so proves nothing of it. */
  private static boolean isOfAnotherMoment(String tail, int moment) {
    List<String> named = named(MOMENT, tail);
    return !named.isEmpty() && !named.contains(Integer.toString(moment));
  }

  private static boolean follows(String tail, Set<String> untouched) {
    return named(START, tail).stream().anyMatch(untouched::contains);
  }

  /** Whether it is sure not to be of an entry that was kept only until the session is over. */
  private static boolean isKeptLonger(String tail) {
    Optional<String> type = one(TYPE, tail);
    if (type.filter(WITHOUT_ANSWERS::contains).isPresent()) {
      return true;
    }
    List<String> keep = named(KEEP, tail);
    boolean longer = keep.isEmpty() ? NO_KEEP.matcher(tail).find() : !keep.contains("session");
    return longer && type.filter("taken"::equals).isPresent();
  }

  private static Optional<String> one(Pattern pattern, String tail) {
    List<String> named = named(pattern, tail);
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  private static List<String> named(Pattern pattern, String tail) {
    return pattern.matcher(tail).results().map((MatchResult found) -> found.group(1)).toList();
  }
}
