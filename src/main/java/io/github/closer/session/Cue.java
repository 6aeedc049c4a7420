package io.github.closer.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a stage is asked to do next. Few and closed: every step of every deck becomes these.
 *
 * <p>A cue says whom it is for and carries all the words it needs. To every cue the person may also
 * answer {@link Reply.Left}, and {@link Reply.Passed} where its card can be passed.
 */
public sealed interface Cue {

  /** What stands on the screen. */
  Card card();

  /** Calls the visitor's method for this kind. */
  <R> R accept(Visitor<R> visitor);

  /** Shows a text until somebody goes on. Answered by {@link Reply.Done}. */
  record Show(Card card) implements Cue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.show(this);
    }
  }

  /**
   * Takes typed words. Answered by {@link Reply.Written}.
   *
   * @param length how much it may be
   * @param nudges what may gently be said about some words
   * @param longest how many characters it may have; 0 means as many as it takes
   */
  record Write(Card card, Length length, List<Nudge> nudges, int longest) implements Cue {
    public Write {
      nudges = List.copyOf(nudges);
    }

    /** Without anything said about words. */
    public Write(Card card, Length length) {
      this(card, length, List.of());
    }

    /** As long as it takes. */
    public Write(Card card, Length length, List<Nudge> nudges) {
      this(card, length, nudges, 0);
    }

    /** Whether a text is longer than it may be. */
    public boolean isTooLong(String text) {
      return longest > 0 && text.codePointCount(0, text.length()) > longest;
    }

    /**
     * What may gently be said before this text is sent: the first word that fits. A stage says it
     * once for each answer, keeps the text as it is, and sends it the next time.
     */
    public Optional<String> nudge(String text) {
      return nudges.stream().filter(nudge -> nudge.fits(text)).map(Nudge::say).findFirst();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.write(this);
    }
  }

  /**
   * A gentle word about words.
   *
   * @param words any of these, whole and in either case
   * @param say what is said then
   */
  record Nudge(List<String> words, String say) {
    public Nudge {
      words = List.copyOf(words);
    }

    private boolean fits(String text) {
      return words.stream()
          .map(word -> "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
          .map(word -> Pattern.compile(word, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .anyMatch(word -> word.matcher(text).find());
    }
  }

  /** How much a typed answer may be. */
  enum Length {
    /** One line. */
    LINE,
    /** One line, or none where it was said aloud. */
    LINE_OR_NONE,
    /** One line, or none: the card says what holds then. */
    LINE_IF_WANTED,
    /** As many lines as it takes. */
    TEXT,
    /** As many lines as it takes, or none: the card says what holds then. */
    TEXT_IF_WANTED;

    /** The same for a card that can be left out: nothing at all leaves it out. */
    Length ifWanted() {
      return this == TEXT ? TEXT_IF_WANTED : LINE_IF_WANTED;
    }

    /** Whether nothing at all is the same as a pass. */
    boolean mayBeLeftOut() {
      return this == LINE_IF_WANTED || this == TEXT_IF_WANTED;
    }

    /** Whether it is more than one line. */
    public boolean hasLines() {
      return this == TEXT || this == TEXT_IF_WANTED;
    }

    /** Whether nothing at all is an answer, too. */
    public boolean mayBeNothing() {
      return switch (this) {
        case LINE_OR_NONE, LINE_IF_WANTED, TEXT_IF_WANTED -> true;
        case LINE, TEXT -> false;
      };
    }
  }

  /**
   * One of some options. Answered by {@link Reply.Chosen}.
   *
   * @param options what can be chosen
   * @param shortcuts keys that choose by themselves; absent in a session, where a key that is
   *     pressed once too often answers nothing
   */
  record Choose(Card card, List<String> options, Optional<Shortcuts> shortcuts) implements Cue {
    public Choose {
      options = List.copyOf(options);
    }

    /** Without a key that chooses by itself. */
    public Choose(Card card, List<String> options) {
      this(card, options, Optional.empty());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.choose(this);
    }
  }

  /**
   * Keys that choose by themselves, outside a session.
   *
   * @param enter the option that is pointed at from the start, counted from 0
   * @param escape the option that leads away, counted from 0
   * @param help what is shown to one who asks
   */
  record Shortcuts(int enter, int escape, String help) {}

  /** A number on a scale. Answered by {@link Reply.Rated}. */
  record Rate(Card card, Scale scale) implements Cue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rate(this);
    }
  }

  /**
   * The numbers one may give.
   *
   * @param from the lowest
   * @param to the highest
   * @param step how far two neighbours are apart, counted from the lowest
   * @param unit what stands behind a number; may be empty
   * @param ends what the two ends mean
   */
  record Scale(int from, int to, int step, String unit, Ends ends) {
    /** The words at both ends; either may be empty. */
    public record Ends(String low, String high) {}

    /** Whether a number is on the scale. */
    public boolean has(int value) {
      return value >= from && value <= to && (value - from) % step == 0;
    }
  }

  /** Any of some items, at least so many. Answered by {@link Reply.Ticked}. */
  record Tick(Card card, List<String> items, int atLeast) implements Cue {
    public Tick {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.tick(this);
    }
  }

  /**
   * Passes the keyboard on. The screen shows nothing that was there before. Answered by {@link
   * Reply.Done}, or by {@link Reply.Left}.
   *
   * @param card for whom the screen is from now on
   * @param from the name of the one who looks away; absent when both may look again
   */
  record HandOver(Card card, Optional<String> from) implements Cue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.handOver(this);
    }
  }

  /** Time to speak; nobody types. Answered by {@link Reply.Spoke}. */
  record Speak(Card card) implements Cue {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.speak(this);
    }
  }

  /**
   * A quiet time. Answered by {@link Reply.Done}, not before its floor.
   *
   * @param notBefore the floor: nobody goes on earlier
   * @param until when it is meant to be over
   * @param meanwhile what may help until then
   */
  record Wait(Card card, Instant notBefore, Instant until, List<String> meanwhile) implements Cue {
    public Wait {
      meanwhile = List.copyOf(meanwhile);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rest(this);
    }
  }

  /** Two answers side by side. Answered by {@link Reply.Done}. */
  record Reveal(Card card, List<Side> sides) implements Cue {
    public Reveal {
      sides = List.copyOf(sides);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reveal(this);
    }

    /** One side of a reveal: a name, and what that person answered. */
    public record Side(String name, String words) {}
  }

  /** One method for each kind of cue. */
  interface Visitor<R> {
    R show(Show cue);

    R write(Write cue);

    R choose(Choose cue);

    R rate(Rate cue);

    R tick(Tick cue);

    R handOver(HandOver cue);

    R speak(Speak cue);

    R rest(Wait cue);

    R reveal(Reveal cue);
  }
}
