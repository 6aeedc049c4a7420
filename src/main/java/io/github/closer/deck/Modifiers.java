package io.github.closer.deck;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What may stand on any step beside its verb.
 *
 * @param label what the step is called and filed under
 * @param when played only when this is true
 * @param manner how it is played
 * @param aids small help under the card
 * @param care what becomes of an answer, and what looks after the one who gives it
 */
public record Modifiers(
    Label label, Optional<Condition> when, Manner manner, Aids aids, Care care) {

  /**
   * A step's name and drawer.
   *
   * @param id absent where the author gave none
   * @param span the whole step in its file
   * @param tags topics a draw can ask for
   * @param depth 1 to 3, how close the question comes
   * @param home the file it is written in
   */
  public record Label(
      Optional<StepId> id, SourceSpan span, Set<String> tags, OptionalInt depth, Home home) {
    public Label {
      tags = Set.copyOf(tags);
    }
  }

  /**
   * How a step is played.
   *
   * @param who whom it is for; absent means both, and each in turn for a card that was drawn
   * @param privacy how far answers go
   * @param time a soft limit; nothing is ever cut
   * @param optional whether the card says itself that it can be left out
   */
  public record Manner(
      Optional<Who> who, Privacy privacy, Optional<Duration> time, boolean optional) {}

  /**
   * Small help under the card.
   *
   * @param hints gentle advice
   * @param avoid what does not help here
   * @param starter how an answer may begin
   */
  public record Aids(List<Template> hints, List<Template> avoid, Optional<Template> starter) {
    /** No help at all. */
    public static final Aids NONE = new Aids(List.of(), List.of(), Optional.empty());

    public Aids {
      hints = List.copyOf(hints);
      avoid = List.copyOf(avoid);
    }
  }

  /**
   * What becomes of an answer, and what looks after the one who gives it.
   *
   * @param keep how long an answer is kept; absent means as usual for its depth
   * @param beat quiet seconds before anybody answers
   * @param nudges what is gently said about some words while somebody writes
   * @param variants other words for the same step, of which chance takes one
   * @param longest how many characters somebody may write; absent means as many as it takes
   */
  public record Care(
      Optional<Keep> keep,
      Optional<Duration> beat,
      List<Nudge> nudges,
      List<Template> variants,
      OptionalInt longest) {
    /** Nothing out of the ordinary. */
    public static final Care NONE =
        new Care(Optional.empty(), Optional.empty(), List.of(), List.of(), OptionalInt.empty());

    public Care {
      nudges = List.copyOf(nudges);
      variants = List.copyOf(variants);
    }
  }

  /**
   * A gentle word about words. It is said once, and stops nobody.
   *
   * @param words any of these, whole and in either case
   * @param say what is said then
   */
  public record Nudge(List<String> words, String say) {
    public Nudge {
      words = List.copyOf(words);
    }
  }
}
