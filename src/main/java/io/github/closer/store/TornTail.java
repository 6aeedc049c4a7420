package io.github.closer.store;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What can be told of a record that a crash left unfinished.
 *
 * <p>A tail stays only where it is sure to be of something else than what goes. The checksum at its
 * start covers the answer, and {@code prev} covers every line before: who guesses an answer could
 * tell from these alone that the guess is right.
 */
final class TornTail {
  private static final Pattern START =
      Pattern.compile("^[0-9a-f]{8} \\{\"seq\":[0-9]+,\"prev\":\"([0-9a-f]{8})\",");
  private static final Pattern MOMENT = Pattern.compile("\"moment\":([0-9]+)[,}]");
  private static final Pattern TYPE = Pattern.compile("\"type\":\"([a-z_]+)\"");
  private static final Pattern STEP = Pattern.compile("\"step\":\"([^\"\\\\]*)\"");
  private static final Pattern KEEP = Pattern.compile("\"keep\":\"([a-z_]+)\"");
  private static final Pattern NO_KEEP = Pattern.compile("\"see\":\"[a-z]+\",\"text\":\"");
  private static final Set<String> WITHOUT_ANSWERS =
      Set.of("settled", "closed", "kept_out", "called", "paused", "resumed", "ended");

  private TornTail() {}

  /** Whether it names a moment, and none of these. */
  static boolean isOfOtherMoments(String tail, Set<Integer> moments) {
    List<String> named = named(MOMENT, tail);
    return !named.isEmpty() && moments.stream().map(String::valueOf).noneMatch(named::contains);
  }

  /** Whether it names a step, and none of these. */
  static boolean isOfOtherSteps(String tail, Set<String> steps) {
    List<String> named = named(STEP, tail);
    return !named.isEmpty() && named.stream().noneMatch(steps::contains);
  }

  /** Whether it was written behind one of these lines. */
  static boolean follows(String tail, Set<String> checksums) {
    return named(START, tail).stream().anyMatch(checksums::contains);
  }

  /** Whether it is sure not to be of an entry that is kept only until the session is over. */
  static boolean isKeptLonger(String tail) {
    List<String> type = named(TYPE, tail);
    if (type.size() == 1 && WITHOUT_ANSWERS.contains(type.get(0))) {
      return true;
    }
    List<String> keep = named(KEEP, tail);
    boolean longer = keep.isEmpty() ? NO_KEEP.matcher(tail).find() : !keep.contains("session");
    return longer && type.equals(List.of("taken"));
  }

  private static List<String> named(Pattern pattern, String tail) {
    return pattern.matcher(tail).results().map(found -> found.group(1)).toList();
  }
}
