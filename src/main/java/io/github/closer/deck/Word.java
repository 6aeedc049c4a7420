package io.github.closer.deck;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The verbs of the deck format: one row for each kind of step.
 *
 * <p>A step has exactly one of these words. What else may stand on it are the verb's own modifiers
 * and those of {@link #ANYWHERE}.
 */
// The list is a copy and a decoder is a method without state; Error Prone cannot see either.
@SuppressWarnings("ImmutableEnumChecker")
enum Word {
  SAY("say", Step.Say.class, Audience.MAY_BE_ONE, TalkWords::say),
  ASK("ask", Step.Ask.class, Audience.MAY_BE_ONE, TalkWords::ask, "answer", "longest"),
  TURNS(
      "turns",
      Step.Turns.class,
      Audience.BOTH,
      TalkWords::turns,
      "ready",
      "mirror",
      "check",
      "at_most",
      "replies",
      "tokens",
      "clarify",
      "swap"),
  SCALE(
      "scale",
      Step.Scale.class,
      Audience.MAY_BE_ONE,
      AnswerWords::scale,
      "from",
      "to",
      "step",
      "unit",
      "low",
      "high"),
  CHOOSE(
      "choose",
      Step.Choose.class,
      Audience.MAY_BE_ONE,
      AnswerWords::choose,
      "options",
      "many",
      "own"),
  CHECKLIST(
      "checklist",
      Step.Checklist.class,
      Audience.MAY_BE_ONE,
      AnswerWords::checklist,
      "items",
      "needs",
      "share"),
  GUESS("guess", Step.Guess.class, Audience.BOTH, TogetherWords::guess, "fields"),
  MATCH(
      "match",
      Step.Match.class,
      Audience.BOTH,
      TogetherWords::match,
      "items",
      "from",
      "tags",
      "by",
      "own",
      "veto",
      "top"),
  APPRECIATE("appreciate", Step.Appreciate.class, Audience.MAY_BE_ONE, TalkWords::appreciate),
  NOTE("note", Step.Note.class, Audience.MAY_BE_ONE, PromiseWords::note, "open", "longest"),
  AGREE("agree", Step.Agree.class, Audience.MAY_BE_ONE, PromiseWords::agree, "due", "cue"),
  FOLLOW_UP(
      "follow_up",
      Step.FollowUp.class,
      Audience.BOTH,
      PromiseWords::followUp,
      "question",
      "from",
      "to",
      "if_none"),
  CONSENT("consent", Step.Consent.class, Audience.BOTH, GateWords::consent, "if_no"),
  SAFETY(
      "safety", Step.Safety.class, Audience.BOTH, GateWords::safety, "question", "if_no", "help"),
  GATE("gate", Step.Gate.class, Audience.BOTH, GateWords::gate, "from", "to", "pass", "if_no"),
  LATER("later", Step.Later.class, Audience.BOTH, GateWords::later, "after", "help"),
  PAUSE(
      "pause",
      Step.Pause.class,
      Audience.BOTH,
      FlowWords::pause,
      "for",
      "at_least",
      "back",
      "meanwhile"),
  DRAW(
      "draw",
      Step.Draw.class,
      Audience.BOTH,
      FlowWords::draw,
      "from",
      "tags",
      "depth",
      "offer",
      "stale",
      "again"),
  ROLES("roles", Step.Roles.class, Audience.BOTH, TalkWords::roles),
  USE("use", Step.Use.class, Audience.BOTH, FlowWords::use),
  GO("go", Step.Go.class, Audience.BOTH, FlowWords::go),
  STOP("stop", Step.Stop.class, Audience.BOTH, FlowWords::stop),
  IF("if", Step.If.class, Audience.BOTH, FlowWords::branch, "then", "else"),
  REPEAT(
      "repeat",
      Step.Repeat.class,
      Audience.BOTH,
      FlowWords::repeat,
      "until",
      "at_most",
      "swap",
      "steps");

  /** What may stand on any step. */
  static final List<String> ANYWHERE =
      List.of(
          "id",
          "when",
          "who",
          "private",
          "keep",
          "time",
          "beat",
          "hint",
          "hints",
          "avoid",
          "starter",
          "tags",
          "depth",
          "optional",
          "variants");

  private final String word;
  private final Class<? extends Step> kind;
  private final Audience audience;
  private final Decoder decoder;
  private final List<String> own;

  Word(String word, Class<? extends Step> kind, Audience audience, Decoder decoder, String... own) {
    this.word = word;
    this.kind = kind;
    this.audience = audience;
    this.decoder = decoder;
    this.own = List.of(own);
  }

  /** Who learns of a step. */
  enum Audience {
    /** Both, whatever stands on it: it steers the way of both. */
    BOTH,
    /** One person alone, where the step says so. */
    MAY_BE_ONE
  }

  /** Makes a step of its entries. */
  interface Decoder {
    Step decode(Fields fields, Modifiers modifiers);
  }

  static Optional<Word> of(String word) {
    return Arrays.stream(values()).filter(w -> w.word.equals(word)).findFirst();
  }

  /** The words as they are written, in the order of the deck format. */
  static List<String> all() {
    return Arrays.stream(values()).map(Word::word).toList();
  }

  /** The word as it is written. */
  String word() {
    return word;
  }

  /** The kind of step it makes. */
  Class<? extends Step> kind() {
    return kind;
  }

  /** The modifiers that only this verb has. */
  List<String> own() {
    return own;
  }

  boolean mayBeForOne() {
    return audience == Audience.MAY_BE_ONE;
  }

  /** Everything that may stand on a step with this verb, its own first. */
  Set<String> known() {
    Set<String> known = new LinkedHashSet<>(own);
    known.addAll(ANYWHERE);
    return known;
  }

  Step decode(Fields fields, Modifiers modifiers) {
    return decoder.decode(fields, modifiers);
  }
}
