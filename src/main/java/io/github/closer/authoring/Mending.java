package io.github.closer.authoring;

import io.github.closer.deck.Diagnostic;
import io.github.closer.deck.Fix;
import io.github.closer.deck.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Mends a deck's text: makes every change that a diagnostic says a machine may make.
 *
 * <p>Nothing is taken on trust. After a change the text is read again, and the change is kept only
 * where what it is for is gone and nothing new is there, in this file or in another one of the
 * deck. Changes that touch each other are made one after the other. What is not changed stays to
 * the last byte, and mending what is mended changes nothing.
 */
public final class Mending {
  /** Each round mends something or is the last; more are needed by no deck. */
  private static final int MOST_ROUNDS = 100;

  /** How often a text is read again at the most, so that a strange one does not take for ever. */
  private static final int MOST_READINGS = 1000;

  private final Reader reader;
  private State state;
  private int mended;
  private int readings;

  private Mending(String text, Reader reader) {
    this.reader = reader;
    this.state = new State(text, reader.read(text));
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
   */
  public record Said(List<Diagnostic> here, List<Diagnostic> elsewhere) {
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

  /** A text and all there is to say about it. */
  private record State(String text, Said said) {}

  /** Mends all that can be mended. */
  public static Mended of(String text, Reader reader) {
    Mending mending = new Mending(text, reader);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      if (!mending.goesOn()) {
        break;
      }
    }
    return new Mended(mending.state.text(), mending.mended, mending.state.said().here());
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
    mended += all.size();
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
    mended += kept.size();
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
    String changed = edit.with(fixes(gone));
    if (gone.isEmpty() || changed.equals(state.text()) || ++readings > MOST_READINGS) {
      return Optional.empty();
    }
    State now = new State(changed, reader.read(changed));
    return Optional.of(now).filter(later -> isBetter(gone, later.said()));
  }

  /** Whether those are gone and nothing new is there. */
  private boolean isBetter(List<Diagnostic> gone, Said now) {
    Map<Problem, Integer> allowed = new HashMap<>();
    problems(state.said()).forEach(problem -> allowed.merge(problem, 1, Integer::sum));
    gone.forEach(diagnostic -> allowed.merge(Problem.of(diagnostic), -1, Integer::sum));
    return problems(now).allMatch(problem -> allowed.merge(problem, -1, Integer::sum) >= 0);
  }

  private static Stream<Problem> problems(Said said) {
    return Stream.concat(said.here().stream(), said.elsewhere().stream()).map(Problem::of);
  }

  /** A diagnostic without its place, which moves when something before it is changed. */
  private record Problem(Rule rule, String message) {
    static Problem of(Diagnostic diagnostic) {
      return new Problem(diagnostic.rule(), diagnostic.message());
    }
  }
}
