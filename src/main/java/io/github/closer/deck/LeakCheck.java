package io.github.closer.deck;

import io.github.closer.deck.Claim.Mention;
import io.github.closer.deck.Claim.Sink;
import io.github.closer.deck.Reading.Known;
import java.util.Optional;
import java.util.Set;

/**
 * Whether somebody would learn what only the other may know.
 *
 * <p><b>The label of an answer</b> says who may know it. It is the step's own word: with {@code
 * private: always}, and for a note until it is opened, the one who gave it ({@code a}, {@code b},
 * the speaker or the listener of that round, or each their own); everything else is for both. An
 * answer that was private last time is still.
 *
 * <p><b>The readers of a place</b> are those who learn what becomes of it: the one person of a step
 * with {@code who} and {@code private: always}, and otherwise both. Both learn which way an {@code
 * if} goes, how often a {@code repeat} comes round, whether anything comes that both take part in,
 * and what is laid open of a card. They also learn of a card for one alone that has quiet seconds
 * before it, and of a note once it is opened.
 *
 * <p><b>Two flows</b> are followed, over parts and files: what is <i>said</i>, from an answer into
 * every text with its name; and what is <i>steered</i>, from an answer into everything whose being
 * played a condition decides. Each ends at a place whose readers are known, because nothing can be
 * played but by a condition of its own or of what is around it. So it is enough that at every place
 * the readers are among those of the label: what a private answer has steered is private itself.
 * The speaker's answer reaches the speaker in the same round and further down, before {@code roles}.
 *
 * <p><b>Made common</b> is what was private by these alone: the outcome of a gate, which has no name
 * to be asked for; {@code until_both}, once both have opened it; and what its owner ticks at {@code
 * share}.
 */
final class LeakCheck {
  private final Reading reading;
  private final Mention mention;
  private final Known known;

  LeakCheck(Reading reading, Mention mention, Known known) {
    this.reading = reading;
    this.mention = mention;
    this.known = known;
  }

  Optional<Diagnostic> run() {
    Modifiers.Manner manner = known.step().modifiers().manner();
    if (manner.privacy() != Privacy.ALWAYS || reading.isForOne()) {
      return Optional.empty();
    }
    Optional<Who> owner = owner(manner);
    Optional<Who> reader = reader();
    LeakWords words = new LeakWords(mention, known, reader);
    if (mention.reference().session() == Reference.Session.LAST) {
      return isOwnOfLastTime(owner, reader) ? Optional.empty() : Optional.of(words.ofLastTime());
    }
    boolean each = reader.equals(Optional.of(Who.EACH));
    if (owner.isEmpty() || each || !owner.equals(reader)) {
      return Optional.of(words.leak());
    }
    boolean role = owner.get() == Who.SPEAKER || owner.get() == Who.LISTENER;
    return role && !isSameRound() ? Optional.of(words.otherRound()) : Optional.empty();
  }

  private boolean isOwnOfLastTime(Optional<Who> owner, Optional<Who> reader) {
    // Who spoke last time says nothing about today.
    boolean byName = owner.isPresent() && Set.of(Who.A, Who.B).contains(owner.get());
    boolean eachTheirOwn =
        reader.equals(Optional.of(Who.EACH))
            && mention.reference().field() == Reference.Field.VALUE
            && mention.use() == Claim.Use.SAID;
    return eachTheirOwn || (byName && owner.equals(reader));
  }

  /** The one person who may know the answer; absent where it is not one of the two. */
  private Optional<Who> owner(Modifiers.Manner manner) {
    return switch (mention.reference().field()) {
      case A -> Optional.of(Who.A);
      case B -> Optional.of(Who.B);
      case SPEAKER -> Optional.of(Who.SPEAKER);
      case LISTENER -> Optional.of(Who.LISTENER);
      case VALUE, LOWEST, HIGHEST, GAP, ANY, SAME, DATE -> manner.who();
    };
  }

  /** The one person who learns of it here; absent where both do. */
  private Optional<Who> reader() {
    boolean laidOpen =
        mention.sink().kind() == Sink.Kind.HEADLINE
            && mention.setting().card()
            && reading.laysCardsOpen();
    return laidOpen ? Optional.empty() : mention.setting().only();
  }

  private boolean isSameRound() {
    int from = known.at().line();
    int to = mention.at().line();
    return to > from
        && !reading.rolesMayChange(known.setting(), from, to)
        && mention.setting().round() == known.setting().round()
        && mention.setting().place().equals(known.setting().place());
  }
}
