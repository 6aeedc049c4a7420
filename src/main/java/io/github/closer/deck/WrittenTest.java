package io.github.closer.deck;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An evening that an author wrote down: who answers what, and what has to come of it.
 *
 * @param name what it is called
 * @param at where it stands in its file
 * @param setting who plays, and whether chance does
 * @param given what is answered
 * @param expected what has to come of it
 */
public record WrittenTest(
    String name, SourceSpan at, Setting setting, Given given, Expected expected) {

  /**
   * Who plays, and whether chance does.
   *
   * @param people their names, in the order of the letters; empty where the author does not mind
   * @param seed of all chance; absent means that no gate closes by itself
   */
  public record Setting(List<String> people, OptionalLong seed) {
    public Setting {
      people = List.copyOf(people);
    }
  }

  /**
   * What is answered.
   *
   * @param answers by the id of the step
   * @param gates whether gates without an answer of their own are answered so that they open
   * @param last what was answered last time; absent where this is the first evening
   */
  public record Given(
      Map<StepId, Answers> answers, boolean gates, Optional<Map<StepId, Answer>> last) {
    public Given {
      answers = Map.copyOf(answers);
    }
  }

  /**
   * The answers to one step: the first time, the second, and so on. The last one holds for all the
   * times after it.
   */
  public record Answers(List<Answer> times) {
    public Answers {
      times = List.copyOf(times);
    }

    /** The answer for this time, counted from 0. */
    public Answer time(int number) {
      return times.get(Math.min(number, times.size() - 1));
    }
  }

  /**
   * One answer, by whom it is given.
   *
   * @param by the letter of a person, or {@code both}; the values are several where several things
   *     are ticked
   */
  public record Answer(Map<String, List<String>> by) {
    /** Stands for everybody. */
    public static final String ALL = "both";

    public Answer {
      by = Map.copyOf(by);
    }

    /** What this one answers; what is said for all holds for whoever has nothing of their own. */
    public Optional<List<String>> of(String person) {
      return Optional.ofNullable(by.get(person)).or(() -> Optional.ofNullable(by.get(ALL)));
    }
  }

  /**
   * What has to come of it.
   *
   * @param visits ids of steps that have to be played
   * @param not ids of steps that must not be
   * @param words what has to be seen
   * @param end how it has to end
   * @param minutes how long it may take
   */
  public record Expected(
      List<StepId> visits,
      List<StepId> not,
      Words words,
      Optional<End> end,
      Optional<Minutes> minutes) {
    public Expected {
      visits = List.copyOf(visits);
      not = List.copyOf(not);
    }
  }

  /** Stretches of text that have to be seen, and those that must not be. */
  public record Words(List<String> shown, List<String> hidden) {
    public Words {
      shown = List.copyOf(shown);
      hidden = List.copyOf(hidden);
    }
  }

  /** How an evening ends. */
  public enum End {
    /** Behind the last step. */
    END,
    /** At a {@code stop}. */
    STOP,
    /** At a gate that stayed closed and leads nowhere. */
    CLOSED,
    /** Early, because the two put it off to another day. */
    EARLY,
    /** Not at all: they left, and can go on. */
    PAUSED;

    /** The word in a test. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** All words. */
    static Set<String> words() {
      return Arrays.stream(values()).map(End::word).collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** How long an evening may take, both ends included. */
  public record Minutes(int least, int most) {
    /** Longer than any evening: there is no upper end. */
    public static final int ENDLESS = 9999;

    /** Whether it took as long. */
    public boolean fit(Duration time) {
      long seconds = time.toSeconds();
      return seconds >= least * 60L && seconds <= most * 60L;
    }
  }
}
