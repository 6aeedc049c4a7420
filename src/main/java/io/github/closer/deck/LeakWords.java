package io.github.closer.deck;

import io.github.closer.deck.Claim.Mention;
import io.github.closer.deck.Claim.Sink;
import io.github.closer.deck.Claim.Use;
import io.github.closer.deck.Reading.Known;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What is said of a leak: what the other would learn, how, and what to write instead. */
final class LeakWords {
  private static final Set<Who> ONE = EnumSet.of(Who.A, Who.B, Who.SPEAKER, Who.LISTENER);

  private final Mention mention;
  private final Known known;
  private final Optional<Who> reader;

  /** Learned by this one person, or by both, from an answer that is somebody else's. */
  LeakWords(Mention mention, Known known, Optional<Who> reader) {
    this.mention = mention;
    this.known = known;
    this.reader = reader;
  }

  Diagnostic leak() {
    if (isTicket()) {
      return base(who() + " would learn something of `" + name() + "` before it is opened")
          .help("leave it out here: it is shown to both on its day");
    }
    boolean laidOpen = mention.sink().kind() == Sink.Kind.HEADLINE && isOnlyForOne();
    if (laidOpen) {
      return base("cards lie open before one is picked, so both would read the private answer `"
              + name()
              + "`")
          .help("leave `$" + name() + "` out of this card, or take `offer` or `match` away");
    }
    return base(who() + " would " + learn()).help(help());
  }

  Diagnostic ofLastTime() {
    return base(who() + " would " + learn())
        .help(
            "say `$"
                + name()
                + "` in a step with `who: each` and `private: always`, where each sees only their"
                + " own; or use `"
                + name()
                + ".a` only with `who: a` and `private: always`, and `.b` with `who: b`");
  }

  Diagnostic otherRound() {
    return base("by then the roles can have changed, and the other would learn of `" + name() + "`")
        .help("use it further down in the same round, before `roles` or `swap` changes who speaks");
  }

  private Diagnostic base(String message) {
    return Diagnostic.of(Rule.LEAK, mention.at(), message)
        .labelled("this gives it away")
        .beside(known.at(), "only one of the two may know this");
  }

  private boolean isTicket() {
    return known.step() instanceof Step.Note note && note.open().isPresent();
  }

  /** Whether it stands where its owner alone would see it, if only it were not laid open. */
  private boolean isOnlyForOne() {
    return mention.setting().only().isPresent() && reader.isEmpty();
  }

  private String who() {
    return reader.filter(w -> w != Who.EACH).isPresent() ? "the other" : "both";
  }

  private String learn() {
    return switch (mention.sink().kind()) {
      case WORDS, HEADLINE -> "read " + answer() + " here";
      case COMES -> what() + " from whether this comes";
      case QUIET -> what() + " from the quiet seconds, which are for both";
      case OPENED -> what() + " from whether there is something to open one day";
      case OFFERED -> what() + " from whether this can be chosen";
      case WAY -> what() + " from which way this goes";
      case ROUNDS -> what() + " from how often this comes round";
    };
  }

  private String what() {
    return mention.use() == Use.ASKED_FOR
        ? "learn whether `" + name() + "` was answered in private,"
        : "learn something of " + answer();
  }

  private String answer() {
    return switch (mention.reference().field()) {
      case LOWEST, HIGHEST, GAP, ANY, SAME -> "the private answers to `" + name() + "`";
      case VALUE, A, B, SPEAKER, LISTENER, DATE -> "the private answer `" + name() + "`";
    };
  }

  private String help() {
    return switch (mention.sink().kind()) {
      case WORDS, HEADLINE ->
          one()
              .map(who -> "leave it out here, and say it in a step with " + alone(who) + "; or ")
              .orElse("leave it out here; or ")
              .concat(shared());
      case COMES ->
          one().map(who -> "write " + alone(who) + " on this step; or " + shared()).orElse(steer());
      case QUIET -> "take `beat` away, or leave `" + name() + "` out of `when`";
      case OPENED -> "take `when` away: who has nothing to write passes, and nobody is told";
      case OFFERED -> "offer it every time; or " + shared();
      case WAY, ROUNDS -> steer();
    };
  }

  private String steer() {
    return isNumber()
        ? "ask it at a `gate`, of which both know only what came of it; or " + shared()
        : "go on the same way whatever was answered; or " + shared();
  }

  private boolean isNumber() {
    return known.step() instanceof Step.Scale;
  }

  private static String alone(Who who) {
    return "`who: " + word(who) + "` and `private: always`";
  }

  private static String word(Who who) {
    return who.name().toLowerCase(Locale.ROOT);
  }

  /** The one person whose answer it is, where it is one person's. */
  private Optional<Who> one() {
    return switch (mention.reference().field()) {
      case A -> Optional.of(Who.A);
      case B -> Optional.of(Who.B);
      case SPEAKER -> Optional.of(Who.SPEAKER);
      case LISTENER -> Optional.of(Who.LISTENER);
      case VALUE, LOWEST, HIGHEST, GAP, ANY, SAME, DATE -> asked();
    };
  }

  /** The one person who is asked, where it is one. */
  private Optional<Who> asked() {
    return known.step().modifiers().manner().who().filter(ONE::contains);
  }

  private String shared() {
    return asked().isPresent()
        ? "take `private: always` away at `" + id() + "`, if both may know it"
        : "write `private: until_both` at `" + id() + "`, if both may know it in the end";
  }

  private String name() {
    return mention.reference().session() == Reference.Session.LAST
        ? ReferenceWords.LAST + "." + id()
        : id();
  }

  private String id() {
    return mention.reference().step().written();
  }
}
