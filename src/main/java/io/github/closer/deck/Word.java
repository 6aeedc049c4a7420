package io.github.closer.deck;

import static io.github.closer.deck.Entry.text;
import static io.github.closer.deck.Entry.whole;
import static io.github.closer.deck.Entry.yes;
import static io.github.closer.deck.Shape.CONDITION;
import static io.github.closer.deck.Shape.SOME_TEXTS;
import static io.github.closer.deck.Shape.STEPS;
import static io.github.closer.deck.Shape.TEXT_OR_TEXTS;
import static io.github.closer.deck.Shape.TIME;

import io.github.closer.deck.Shape.Whole;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The verbs of the deck format: one row for each kind of step.
 *
 * <p>A step has exactly one of these words, and it is the first entry of its row. What else may
 * stand on it are the row's other entries and those of {@link #ANYWHERE}. An entry says what may
 * stand behind a word and what the word does: decks are read by it, and `closer schema` and the
 * help of editors are made of it.
 */
// Entries are immutable and a decoder is a method without state; Error Prone cannot see either.
@SuppressWarnings("ImmutableEnumChecker")
enum Word {
  SAY(
      Step.Say.class,
      Audience.MAY_BE_ONE,
      TalkWords::say,
      text("say", "Shows a text to both of you.")),
  ASK(
      Step.Ask.class,
      Audience.MAY_BE_ONE,
      TalkWords::ask,
      text("ask", "Asks a question. It is answered aloud, unless `answer` says something else."),
      Entry.of("answer", TalkWords.ANSWER, "How it is answered: aloud, in one line, or as a text."),
      whole("longest", 20, 2000, "How many characters somebody may write.")),
  TURNS(
      Step.Turns.class,
      Audience.BOTH,
      TalkWords::turns,
      text("turns", "One of you speaks about this, the other says it back, and then you swap."),
      text("ready", "What the listener is asked before the speaker begins."),
      text("mirror", "What the listener is asked to do after listening, or `no` to leave it out."),
      text("check", "What the speaker is asked when it was said back."),
      whole("at_most", 1, 9, "How often it is said back at most."),
      Entry.of(
          "replies",
          TalkWords.REPLIES,
          "What the listener may say in the end, or `support` for the kind of help that is wanted."),
      Entry.of("tokens", SOME_TEXTS, "Small signs that the listener can give while listening."),
      yes("clarify", "Whether the listener may ask one question in a turn."),
      yes("swap", "Whether you swap afterwards, so that the other speaks as well.")),
  SCALE(
      Step.Scale.class,
      Audience.MAY_BE_ONE,
      AnswerWords::scale,
      text("scale", "Asks for a number, from 1 to 10 if nothing else is said."),
      whole("from", -100_000, 100_000, "The lowest number. It is 1 if left out."),
      whole("to", -100_000, 100_000, "The highest number. It is 10 if left out."),
      whole("step", 1, 100_000, "How far two neighbours are apart. It is 1 if left out."),
      text("unit", "What stands behind the number, such as `%`."),
      text("low", "What the lowest number means, in a word or two."),
      text("high", "What the highest number means, in a word or two.")),
  CHOOSE(
      Step.Choose.class,
      Audience.MAY_BE_ONE,
      AnswerWords::choose,
      text("choose", "Asks a question and offers answers to pick from."),
      Entry.of("options", AnswerWords.OPTIONS, "The answers to pick from, each after `- `.")
          .required(),
      yes("many", "With `yes` more than one can be picked."),
      yes("own", "With `yes` an answer in own words is possible as well.")),
  CHECKLIST(
      Step.Checklist.class,
      Audience.MAY_BE_ONE,
      AnswerWords::checklist,
      text("checklist", "Shows a list to tick off."),
      Entry.of("items", SOME_TEXTS, "What can be ticked, each after `- `.").required(),
      Entry.of(
          "needs",
          Whole.from(0, Reading.MAX_STEPS).or("all", "any", "none"),
          "How many have to be ticked to go on: `all`, `any`, `none` or a number."),
      yes("share", "With `yes` it is ticked alone and then shown to both.")),
  GUESS(
      Step.Guess.class,
      Audience.BOTH,
      TogetherWords::guess,
      text("guess", "Each answers for themselves and guesses the other. Then both are shown."),
      Entry.of("fields", SOME_TEXTS, "What is answered and guessed, one line each.")),
  MATCH(
      Step.Match.class,
      Audience.BOTH,
      TogetherWords::match,
      text("match", "Each picks alone what they would like. Only what both want is shown."),
      Entry.of("items", TogetherWords.IDEAS, "The ideas to pick from, each after `- `.")
          .unless("from"),
      Entry.of("from", TogetherWords.CARDS, "With `cards` the cards of this deck are ideas too."),
      Entry.of("tags", Anywhere.TAGS, "Only cards with one of these topics.").beside("from"),
      Entry.of("by", TogetherWords.BY, "Whether ideas are ticked, or rated from 0 to 3."),
      yes("own", "With `yes` both can add ideas of their own before."),
      yes("veto", "With `yes` each can take ideas out, and nobody learns who did."),
      whole("top", 1, 100, "How many of the ideas that both want are shown at most.")),
  APPRECIATE(
      Step.Appreciate.class,
      Audience.MAY_BE_ONE,
      TalkWords::appreciate,
      text("appreciate", "Asks for thanks in own words. `closer wins` shows them again.")),
  NOTE(
      Step.Note.class,
      Audience.MAY_BE_ONE,
      PromiseWords::note,
      text("note", "Asks for free writing, as long as it takes."),
      Entry.of(
          "open",
          PromiseWords.OPEN,
          "When the other may read it: `next time`, or after some days such as `3 days`."),
      whole("longest", 20, 2000, "How many characters somebody may write.")),
  AGREE(
      Step.Agree.class,
      Audience.MAY_BE_ONE,
      PromiseWords::agree,
      text("agree", "Asks for a promise. A later session asks what came of it."),
      Entry.of(
          "due",
          PromiseWords.DUE,
          "When it is due: `3 days`, `next time`, a date, or `ask` to let them say."),
      text("cue", "Asks what will remind them of it: if this happens, then we do that.")),
  FOLLOW_UP(
      Step.FollowUp.class,
      Audience.BOTH,
      PromiseWords::followUp,
      text("follow_up", "Goes through promises that are open and asks what came of them."),
      text("question", "What is asked about each promise."),
      Entry.of("from", PromiseWords.FROM, "Which promises: those of `last` time, or all `open`."),
      Entry.of("to", PromiseWords.TO, "Who says how it went."),
      text("if_none", "What is said where there are no promises, or `skip` to say nothing.")),
  CONSENT(
      Step.Consent.class,
      Audience.BOTH,
      GateWords::consent,
      text("consent", "Asks each alone whether to go on. Nobody learns who said no."),
      Entry.of("if_no", PartNameReader.WAY, "Where it goes on if it is a no: a part, or steps.")),
  SAFETY(
      Step.Safety.class,
      Audience.BOTH,
      GateWords::safety,
      text("safety", "Asks each alone whether this is safe. The answer is never kept or shown."),
      text("question", "The question, where the text before it is not the question itself."),
      Entry.of("if_no", PartNameReader.WAY, "Where it goes on if it is a no: a part, or steps."),
      Entry.of("help", TEXT_OR_TEXTS, "Where help is found. Each sees it, whatever they answer.")),
  GATE(
      Step.Gate.class,
      Audience.BOTH,
      GateWords::gate,
      text("gate", "Asks each alone for a number. Only whether both pass is ever known."),
      whole("from", -100_000, 100_000, "The lowest number. It is 1 if left out."),
      whole("to", -100_000, 100_000, "The highest number. It is 10 if left out."),
      Entry.of("pass", GateWords.LIMIT, "What a number has to be to go on, such as `'<= 4'`.")
          .required(),
      Entry.of(
          "if_no", PartNameReader.WAY, "Where it goes on if one does not pass: a part, or steps.")),
  LATER(
      Step.Later.class,
      Audience.BOTH,
      GateWords::later,
      text("later", "Asks each alone, days afterwards, how this turned out."),
      Entry.of("after", Shape.Time.days(365), "After how many days it is asked, such as `7 days`."),
      Entry.of("help", TEXT_OR_TEXTS, "Where help is found. Each sees it, whatever they answer.")),
  PAUSE(
      Step.Pause.class,
      Audience.BOTH,
      FlowWords::pause,
      text("pause", "A rest, with a text on the screen."),
      Entry.of("for", TIME, "How long it is, such as `2 min`.").required(),
      Entry.of("at_least", TIME, "Nobody can go on before this."),
      Entry.of("back", FlowWords.BACK, "Whether it waits until both are back."),
      Entry.of("meanwhile", TEXT_OR_TEXTS, "What may help until then.")),
  DRAW(
      Step.Draw.class,
      Audience.BOTH,
      FlowWords::draw,
      whole("draw", 1, Reading.MAX_STEPS, "Draws this many of the deck's cards."),
      Entry.of("from", TogetherWords.CARDS, "From the cards of this deck. It can be left out."),
      Entry.of("tags", Anywhere.TAGS, "Only cards with one of these topics."),
      Entry.of("depth", FlowWords.DEPTH, "Only cards this close: `2`, or `up to 2`."),
      whole("offer", 2, 5, "How many cards are laid open at a time, to pick one."),
      Entry.of(
          "stale", FlowWords.STALE, "With `first` the cards not drawn for longest come first."),
      Entry.of("again", FlowWords.AGAIN, "When a card of an earlier session comes again.")),
  ROLES(
      Step.Roles.class,
      Audience.BOTH,
      TalkWords::roles,
      text("roles", "Asks who begins. That one is the speaker, the other the listener.")),
  USE(
      Step.Use.class,
      Audience.BOTH,
      FlowWords::use,
      Entry.of("use", PartNameReader.PART, "Plays a part, or `deck NAME`, and comes back.")),
  GO(
      Step.Go.class,
      Audience.BOTH,
      FlowWords::go,
      Entry.of("go", PartNameReader.PART, "Goes on with a part, or `deck NAME`, for good.")),
  STOP(
      Step.Stop.class,
      Audience.BOTH,
      FlowWords::stop,
      text("stop", "Ends the session here, kindly, with this text.")),
  IF(
      Step.If.class,
      Audience.BOTH,
      FlowWords::branch,
      Entry.of("if", CONDITION, "Goes one way or the other, such as `close.gap >= 4`."),
      Entry.of("then", PartNameReader.WAY, "Where it goes if this is true: a part, or steps.")
          .required(),
      Entry.of(
          "else", PartNameReader.WAY, "Where it goes otherwise, also where an answer is missing.")),
  REPEAT(
      Step.Repeat.class,
      Audience.BOTH,
      FlowWords::repeat,
      Entry.of("repeat", Whole.from(1, 50).or(""), "Plays steps this many times."),
      Entry.of("until", CONDITION, "It is over as soon as this is true."),
      whole("at_most", 1, 50, "How many times at most, where no number stands behind `repeat`.")
          .unless("repeat"),
      yes("swap", "With `yes` the speaker is the other one each time."),
      Entry.of("steps", STEPS, "What is repeated.").required());

  /** What may stand on any step. */
  static final Entries ANYWHERE = Anywhere.ALL;

  private static final Map<String, Word> BY_WORD =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Word::word, word -> word));

  private final Class<? extends Step> kind;
  private final Audience audience;
  private final Decoder decoder;
  private final Entry verb;
  private final Entries own;
  private final Entries entries;

  Word(Class<? extends Step> kind, Audience audience, Decoder decoder, Entry verb, Entry... own) {
    this.kind = kind;
    this.audience = audience;
    this.decoder = decoder;
    this.verb = verb;
    this.own = Entries.of(own);
    this.entries = Entries.of(verb).and(this.own).and(Anywhere.ALL);
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
    return Optional.ofNullable(BY_WORD.get(word));
  }

  /** The words as they are written, in the order of the deck format. */
  static List<String> all() {
    return Arrays.stream(values()).map(Word::word).toList();
  }

  /** The word as it is written. */
  String word() {
    return verb.word();
  }

  /** The kind of step it makes. */
  Class<? extends Step> kind() {
    return kind;
  }

  /** The word itself, with what stands behind it. */
  Entry verb() {
    return verb;
  }

  /** The words that only this verb has. */
  Entries own() {
    return own;
  }

  boolean mayBeForOne() {
    return audience == Audience.MAY_BE_ONE;
  }

  /** Everything that may stand on a step with this verb, its own first. */
  Set<String> known() {
    return new LinkedHashSet<>(entries.without(word()).words());
  }

  /** Every entry of a step with this verb. */
  Entries entries() {
    return entries;
  }

  Step decode(Fields fields, Modifiers modifiers) {
    return decoder.decode(fields, modifiers);
  }
}
