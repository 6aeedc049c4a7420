package io.github.closer.session;

import io.github.closer.deck.Step;
import io.github.closer.text.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a step is played, as a value: either it waits for a reply and knows what comes then, or it is
 * over.
 *
 * <p>A protocol holds no state. Where a session stands in it follows from the replies alone, so
 * going on after a crash is the same computation as playing.
 */
sealed interface Protocol {

  /** Waits for the reply to a prompt. */
  record Await(Prompt prompt, Function<Input, Protocol> then) implements Protocol {}

  /** Over, and what follows from it. */
  record Finished(Outcome outcome) implements Protocol {}

  /**
   * A reply and when it came.
   *
   * @param reply what came back from the stage
   * @param at when
   * @param words the reply in words; empty where there are none
   * @param unread whether nobody could make a day or a time of these words when they were typed
   */
  record Input(Reply reply, Instant at, String words, boolean unread) {
    /** A reply that means what its words mean. */
    Input(Reply reply, Instant at, String words) {
      this(reply, at, words, false);
    }

    /** The same reply where its words meant nothing. */
    Input asUnread() {
      return new Input(reply, at, words, true);
    }

    /** What the words mean, unless they meant nothing when they were typed. */
    <T> Optional<T> read(Function<String, Optional<T>> reading) {
      return unread ? Optional.empty() : reading.apply(words);
    }

    /** Whether the card was passed. */
    boolean passed() {
      return reply instanceof Reply.Passed;
    }

    /** Whether this move was asked for. */
    boolean wants(Move move) {
      return reply instanceof Reply.Wants wants && wants.move() == move;
    }

    /** Whether this option was chosen. */
    boolean chose(int index) {
      return reply instanceof Reply.Chosen chosen && chosen.index() == index;
    }
  }

  /**
   * A cue and how its answer is kept.
   *
   * @param cue what the stage performs
   * @param mark what the entry is
   * @param keeping how far the answer goes
   * @param step the step's id, or empty
   * @param already what was settled before this reply and is recorded with it
   */
  record Prompt(Cue cue, Mark mark, Keeping keeping, String step, List<String> already) {
    public Prompt {
      already = List.copyOf(already);
    }

    Prompt(Cue cue, Mark mark, Keeping keeping, String step) {
      this(cue, mark, keeping, step, List.of());
    }

    /** A reply in words, together with what was settled before it. */
    String words(Reply reply, Words words) {
      String own = Replies.words(cue, reply, words);
      Stream<String> last = own.isEmpty() ? Stream.empty() : Stream.of(own);
      return Stream.concat(already.stream(), last).collect(Collectors.joining(Replies.BETWEEN));
    }
  }

  /** How far an answer goes. */
  enum Keeping {
    SHARED,
    SEALED,
    OWN,
    /** Not even to the disk. */
    WITHHELD;

    /** Who may see the entry. */
    Visibility visibility() {
      return switch (this) {
        case SHARED -> Visibility.SHARED;
        case SEALED -> Visibility.SEALED;
        case OWN, WITHHELD -> Visibility.OWN;
      };
    }
  }

  /** What follows when a step is over. */
  sealed interface Outcome {
    /** The next step. */
    record Next() implements Outcome {}

    /** These steps, and then the next one. */
    record Play(List<Step> steps) implements Outcome {
      public Play {
        steps = List.copyOf(steps);
      }
    }

    /** This card, and then the rest of the draw. */
    record Deal(Step card, Optional<Step> rest) implements Outcome {}

    /** What both want, best first. */
    record Overlap(List<String> items) implements Outcome {
      public Overlap {
        items = List.copyOf(items);
      }
    }

    /** These promises were looked at. */
    record Reviewed(List<String> ids) implements Outcome {
      public Reviewed {
        ids = List.copyOf(ids);
      }
    }

    /** A break goes on with this stage. */
    record Rest(State.Resting stage) implements Outcome {}

    /** The suspended scene goes on. */
    record Back() implements Outcome {}

    /** The session ends before its time. */
    record CutShort() implements Outcome {}

    /** This person has the floor from now on. */
    record Begins(Person person) implements Outcome {}

    /** A gate is known to be open or closed. */
    record Settled(boolean open) implements Outcome {}

    /** Sealed answers stay closed and are taken back. */
    record Closed() implements Outcome {}

    /** The session is over. */
    record End() implements Outcome {}
  }

  /** Over, with nothing special to follow. */
  static Protocol next() {
    return new Finished(new Outcome.Next());
  }

  /** Where a protocol stands after some replies. */
  default Protocol after(List<Input> inputs) {
    Protocol at = this;
    for (Input input : inputs) {
      at = at instanceof Await await ? await.then().apply(input) : at;
    }
    return at;
  }
}
