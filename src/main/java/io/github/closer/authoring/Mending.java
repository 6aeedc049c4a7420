package io.github.closer.authoring;

import io.github.closer.deck.Diagnostic;
import io.github.closer.deck.Fix;
import io.github.closer.deck.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Mends a deck's text: makes every change that a diagnostic says a machine may make.
 *
 * <p>Nothing is taken on trust. After a change the text is read again, and the change is kept where
 * every diagnostic that it is for is gone and one of these holds:
 *
 * <ul>
 *   <li>nothing new is said, in this file or in another one of the deck;
 *   <li>all that is new is mended as well, together with it;
 *   <li>all that is new was only hidden, because the reader could not look there. That is so where
 *       it is in this file, weighs no more than what is gone, is not the same rule on the same line
 *       again, and the text can be read as well as before: no more slips of YAML, and no fewer
 *       steps.
 * </ul>
 *
 * <p>Changes that touch each other are made one after the other. What is not changed stays to the
 * last byte, and mending what is mended changes nothing.
 */
public final class Mending {
  /** Each round mends something or is the last; more are needed by no deck. */
  private static final int MOST_ROUNDS = 100;

  /** How often what comes to light is mended before it is given up. */
  private static final int FURTHEST = 3;

  /** How often a text is read again at the most, so that a strange one does not take for ever. */
  private static final int MOST_READINGS = 300;

  /** How many characters are read again at the most: those of a long deck some dozen times. */
  private static final long MOST_READ = 1_000_000;

  private final Reader reader;
  private State state;
  private int readings;
  private long read;

  private Mending(String text, Reader reader) {
    this.reader = reader;
    this.state = new State(text, reader.read(text), 0);
  }

  /** Reads a text again after it was changed. */
  public interface Reader {
    /** All there is to say about it. */
    Said read(String text);
  }

  /**
   * All there is to say about a deck.
   *
   * @param here about the file that is mended
   * @param elsewhere about the other files of the deck
   * @param steps how many steps were found, in all files
   */
  public record Said(List<Diagnostic> here, List<Diagnostic> elsewhere, int steps) {
    public Said {
      here = List.copyOf(here);
      elsewhere = List.copyOf(elsewhere);
    }
  }

  /**
   * What became of a text.
   *
   * @param text as it is now
   * @param count how many things were mended
   * @param left what is still to be said about it
   */
  public record Mended(String text, int count, List<Diagnostic> left) {
    public Mended {
      left = List.copyOf(left);
    }
  }

  /** A text, all there is to say about it, and how many things were mended in it. */
  private record State(String text, Said said, int mended) {}

  /** Mends all that can be mended. */
  public static Mended of(String text, Reader reader) {
    Mending mending = new Mending(text, reader);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      if (!mending.goesOn()) {
        break;
      }
    }
    State last = mending.state;
    return new Mended(last.text(), last.mended(), last.said().here());
  }

  /** A text with the edits of one fix made, for better or worse. */
  public static String apply(String text, Fix fix) {
    return new TextEdit(text).with(List.of(fix));
  }

  /** One round; true when something was mended, so that another one may find more. */
  private boolean goesOn() {
    TextEdit edit = new TextEdit(state.text());
    List<Diagnostic> all = new ArrayList<>();
    mendable().filter(one -> isApart(edit, one, all)).forEach(all::add);
    Optional<State> better = tried(edit, all);
    if (better.isEmpty()) {
      return isMendedOneByOne(edit);
    }
    state = better.get();
    return true;
  }

  /** Where not all can be mended together, as many as can be. */
  private boolean isMendedOneByOne(TextEdit edit) {
    List<Diagnostic> kept = new ArrayList<>();
    Optional<State> best = Optional.empty();
    for (Diagnostic one : mendable().toList()) {
      if (!isApart(edit, one, kept)) {
        continue;
      }
      kept.add(one);
      Optional<State> better = tried(edit, kept);
      if (better.isEmpty()) {
        kept.remove(one);
        continue;
      }
      best = better;
    }
    best.ifPresent(better -> state = better);
    return !kept.isEmpty();
  }

  private Stream<Diagnostic> mendable() {
    return state.said().here().stream().filter(diagnostic -> diagnostic.fix().isPresent());
  }

  private static boolean isApart(TextEdit edit, Diagnostic one, List<Diagnostic> others) {
    return one.fix().filter(fix -> edit.apart(fix, fixes(others))).isPresent();
  }

  private static List<Fix> fixes(List<Diagnostic> diagnostics) {
    return diagnostics.stream().flatMap(diagnostic -> diagnostic.fix().stream()).toList();
  }

  /** What becomes of the text with these mended; empty where that is not better. */
  private Optional<State> tried(TextEdit edit, List<Diagnostic> gone) {
    return gone.isEmpty()
        ? Optional.empty()
        : better(edit.with(fixes(gone)), gone, state.mended() + gone.size(), FURTHEST);
  }

  /**
   * A changed text, if it is better. What was hidden before may come to light; where that can be
   * mended as well, it is, and looked at together.
   */
  private Optional<State> better(String changed, List<Diagnostic> gone, int mended, int further) {
    if (changed.equals(state.text()) || isEnough(changed)) {
      return Optional.empty();
    }
    State now = new State(changed, reader.read(changed), mended);
    List<Diagnostic> fresh = fresh(gone, now.said());
    if (fresh.isEmpty()) {
      return Optional.of(now);
    }
    return mendedAsWell(now, fresh, gone, further)
        .or(() -> Optional.of(now).filter(light -> wasHidden(fresh, gone, light.said())));
  }

  private boolean isEnough(String changed) {
    readings++;
    read += changed.length();
    return readings > MOST_READINGS || read > MOST_READ;
  }

  private Optional<State> mendedAsWell(
      State now, List<Diagnostic> fresh, List<Diagnostic> gone, int further) {
    TextEdit edit = new TextEdit(now.text());
    boolean mendable =
        IntStream.range(0, fresh.size())
            .allMatch(i -> isApart(edit, fresh.get(i), fresh.subList(0, i)));
    return further > 0 && mendable
        ? better(edit.with(fixes(fresh)), gone, now.mended() + fresh.size(), further - 1)
        : Optional.empty();
  }

  /** Whether what is new was there before, where the reader could not look. */
  private boolean wasHidden(List<Diagnostic> fresh, List<Diagnostic> gone, Said now) {
    boolean here = now.here().containsAll(fresh);
    boolean lighter = gone.stream().allMatch(g -> fresh.stream().allMatch(f -> isLighter(f, g)));
    boolean again = gone.stream().anyMatch(g -> fresh.stream().anyMatch(f -> isAgain(f, g)));
    return here
        && lighter
        && !again
        && slips(now) <= slips(state.said())
        && now.steps() >= state.said().steps();
  }

  private static boolean isLighter(Diagnostic fresh, Diagnostic gone) {
    return fresh.severity().compareTo(gone.severity()) >= 0;
  }

  private static boolean isAgain(Diagnostic fresh, Diagnostic gone) {
    return fresh.rule() == gone.rule() && fresh.at().span().line() == gone.at().span().line();
  }

  private static long slips(Said said) {
    return said.here().stream().filter(one -> one.rule().isOfYaml()).count();
  }

  /** What was not there before, or should be gone and is not. */
  private List<Diagnostic> fresh(List<Diagnostic> gone, Said now) {
    Map<Problem, Integer> allowed = new HashMap<>();
    all(state.said()).forEach(one -> allowed.merge(Problem.of(one), 1, Integer::sum));
    gone.forEach(one -> allowed.merge(Problem.of(one), -1, Integer::sum));
    return all(now).filter(one -> allowed.merge(Problem.of(one), -1, Integer::sum) < 0).toList();
  }

  private static Stream<Diagnostic> all(Said said) {
    return Stream.concat(said.here().stream(), said.elsewhere().stream());
  }

  /** A diagnostic without its place, which moves when something before it is changed. */
  private record Problem(Rule rule, String message) {
    static Problem of(Diagnostic diagnostic) {
      return new Problem(diagnostic.rule(), diagnostic.message());
    }
  }
}
