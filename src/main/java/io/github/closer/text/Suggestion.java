package io.github.closer.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class Suggestion {
  /** Nobody means a word this long by mistake, and comparing it would only take time. */
  private static final int LONGEST = 64;

  private static final int MOST_EDITS = 3;

  /** Shorter words have too many neighbours. */
  private static final int SURE_LENGTH = 3;

  private Suggestion() {}

  /**
   * The candidate nearest to a word, if one is near enough to be what was meant.
   *
   * <p>Distance is optimal string alignment: letters left out, put in, changed or swapped with
   * their neighbour. One edit for every three letters is near enough, and never more than three.
   */
  public static Optional<String> closest(String word, Collection<String> candidates) {
    return nearest(word, candidates).stream().findFirst();
  }

  /** All candidates that are as near as the nearest one, in their order. */
  public static List<String> nearest(String word, Collection<String> candidates) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return List.of();
    }
    String meant = word.toLowerCase(Locale.ROOT);
    int near = Math.max(1, Math.min(MOST_EDITS, word.length() / 3));
    List<String> best = new ArrayList<>();
    for (String candidate : candidates) {
      if (Math.abs(candidate.length() - word.length()) > MOST_EDITS) {
        continue;
      }
      int distance = distance(meant, candidate.toLowerCase(Locale.ROOT));
      if (distance < near) {
        near = distance;
        best.clear();
      }
      if (distance == near && !best.contains(candidate)) {
        best.add(candidate);
      }
    }
    return List.copyOf(best);
  }

  /**
   * The candidate that was meant beyond doubt, so that a machine may write it: no other is as near,
   * and one letter in three or fewer is different. In a word of one or two letters, only the case.
   */
  public static Optional<String> sure(String word, Collection<String> candidates) {
    List<String> nearest = nearest(word, candidates);
    boolean tiny = word.length() < SURE_LENGTH;
    return nearest.size() == 1 && (!tiny || word.equalsIgnoreCase(nearest.get(0)))
        ? Optional.of(nearest.get(0))
        : Optional.empty();
  }

  private static int distance(String one, String other) {
    int[][] edits = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : cheapest(edits, one, other, i, j);
      }
    }
    return edits[one.length()][other.length()];
  }

  private static int cheapest(int[][] edits, String one, String other, int i, int j) {
    int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int edit = Math.min(edits[i - 1][j], edits[i][j - 1]) + 1;
    int best = Math.min(edit, edits[i - 1][j - 1] + change);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
  }
}
