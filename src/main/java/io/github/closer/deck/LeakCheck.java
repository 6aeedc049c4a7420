package io.github.closer.deck;

import io.github.closer.deck.Claim.Mention;
import io.github.closer.deck.Reading.Known;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the other would learn what only one may know.
 *
 * <p>An answer that is private for good may be used only where its owner alone sees what comes of
 * it. A speaker's answer belongs to whoever was the speaker then, so it may be used only in the
 * same round and further down, before the roles can have changed. Who spoke last time says nothing
 * about today: an answer of then belongs to one of the two by name, or each is shown their own.
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
    Optional<Who> reader = mention.setting().only();
    if (mention.reference().session() == Reference.Session.LAST) {
      return isOwnOfLastTime(owner, reader) ? Optional.empty() : Optional.of(leakOfLastTime());
    }
    boolean each = reader.equals(Optional.of(Who.EACH));
    if (owner.isEmpty() || each || !owner.equals(reader)) {
      return Optional.of(leak(manner.who()));
    }
    boolean role = owner.get() == Who.SPEAKER || owner.get() == Who.LISTENER;
    return role && !isSameRound() ? Optional.of(otherRound()) : Optional.empty();
  }

  private boolean isOwnOfLastTime(Optional<Who> owner, Optional<Who> reader) {
    boolean byName = owner.isPresent() && Set.of(Who.A, Who.B).contains(owner.get());
    boolean eachTheirOwn =
        reader.equals(Optional.of(Who.EACH))
            && mention.reference().field() == Reference.Field.VALUE
            && mention.use() == Claim.Use.SAID;
    return eachTheirOwn || (byName && owner.equals(reader));
  }

  private Diagnostic leakOfLastTime() {
    String last = "last." + id();
    return base("the other would learn something from the private answer `" + last + "`")
        .help(
            "say `$"
                + last
                + "` in a step with `who: each` and `private: always`, where each sees only their"
                + " own; or use `"
                + last
                + ".a` only with `who: a` and `private: always`, and `.b` with `who: b`");
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
    if (known.step() instanceof Step.Note note && note.open().isPresent()) {
      return base("the other would learn something of `" + id() + "` before it is opened")
          .help("leave it out here: it is shown to both on its day");
    }
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
