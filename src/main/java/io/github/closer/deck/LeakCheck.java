package io.github.closer.deck;

import io.github.closer.deck.Claim.Mention;
import io.github.closer.deck.Reading.Known;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether the other would learn what only one may know.
 *
 * <p>An answer that is private for good may be used only where its owner alone sees what comes of
 * it. A speaker's answer belongs to whoever was the speaker then, so it may be used only in the
 * same round and further down, before the roles can have changed.
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
    if (manner.privacy() != Privacy.ALWAYS) {
      return Optional.empty();
    }
    Optional<Who> owner = owner(manner);
    Optional<Who> reader = mention.setting().only();
    if (owner.isEmpty() || !owner.equals(reader)) {
      return Optional.of(leak(manner.who()));
    }
    boolean role = owner.get() == Who.SPEAKER || owner.get() == Who.LISTENER;
    return role && !isSameRound() ? Optional.of(otherRound()) : Optional.empty();
  }

  private Optional<Who> owner(Modifiers.Manner manner) {
    return switch (mention.reference().field()) {
      case A -> Optional.of(Who.A);
      case B -> Optional.of(Who.B);
      case SPEAKER -> Optional.of(Who.SPEAKER);
      case LISTENER -> Optional.of(Who.LISTENER);
      case VALUE, LOWEST, HIGHEST, GAP, ANY, SAME, DATE -> manner.who();
    };
  }

  private boolean isSameRound() {
    int from = known.at().line();
    int to = mention.at().line();
    return to > from
        && !reading.rolesMayChange(known.setting(), from, to)
        && mention.setting().round() == known.setting().round()
        && mention.setting().part().equals(known.setting().part());
  }

  private Diagnostic leak(Optional<Who> who) {
    String same =
        who.filter(w -> w != Who.BOTH && w != Who.EACH && w != Who.TURN)
            .map(w -> "`who: " + w.name().toLowerCase(Locale.ROOT) + "`")
            .orElse("the `who` of that one person");
    return base("both would learn something from the private answer `" + id() + "`")
        .help(
            "write `private: until_both` there if it may be shown, or use it only on a `say` or a"
                + " question with "
                + same
                + " and `private: always`");
  }

  private Diagnostic otherRound() {
    return base("by then the roles can have changed, and the other would learn of `" + id() + "`")
        .help("use it further down in the same round, before `roles` or `swap` changes who speaks");
  }

  private Diagnostic base(String message) {
    return Diagnostic.of(Rule.LEAK, mention.at(), message)
        .labelled("this gives it away")
        .beside(known.at(), "only one of the two may know this");
  }

  private String id() {
    return mention.reference().step().written();
  }
}
