package io.github.closer.deck;

import io.github.closer.deck.Claim.Mention;
import io.github.closer.deck.Claim.Use;
import io.github.closer.deck.Reading.Known;
import io.github.closer.deck.Reference.Field;
import io.github.closer.text.Suggestion;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks that what is mentioned was asked, has that field, and may be known there. */
final class AnswerCheck {
  private static final int MOST_NAMES = 200;

  private final Reading reading;
  private final AnswerFields fields;
  private final Set<Leak> leaks = new HashSet<>();
  private final Set<String> written;
  private final List<String> answerable;

  /** The names that a text may say, with their sign. */
  private final List<String> sayable;

  /** What is nearest to a name that is unknown: the same slip is often made many times. */
  private final Map<String, List<String>> nearest = new HashMap<>();

  /** When every step of the file is known. */
  AnswerCheck(Reading reading) {
    this.reading = reading;
    this.fields = new AnswerFields(reading);
    this.written = reading.idsWritten();
    this.answerable = answerable(reading);
    this.sayable =
        Stream.concat(
                Arrays.stream(Template.Role.values()).map(Template.Role::word), answerable.stream())
            .map(name -> "$" + name)
            .toList();
  }

  /** An answer and what it flows into. */
  private record Leak(StepId step, Claim.Sink sink) {}

  void run() {
    for (Claim claim : reading.claims()) {
      if (claim instanceof Mention mention) {
        check(mention).filter(d -> isNew(d, mention)).ifPresent(reading::add);
      }
    }
  }

  /** What a text or a condition gives away of an answer it gives away once. */
  private boolean isNew(Diagnostic diagnostic, Mention mention) {
    return diagnostic.rule() != Rule.LEAK
        || leaks.add(new Leak(mention.reference().step(), mention.sink()));
  }

  private Optional<Diagnostic> check(Mention mention) {
    Known known = reading.ids().get(mention.reference().step().value());
    if (known == null) {
      return unknown(mention);
    }
    return missing(mention, known)
        .or(() -> new KeptCheck(mention, known).run())
        .or(() -> leakOfEither(mention, known))
        .or(() -> wrongField(mention, known))
        .or(() -> new LeakCheck(reading, mention, known).run());
  }

  /**
   * A leak whichever of the two answers is meant. It is said in place of asking which one: what the
   * author would write then could not stand there either.
   */
  private Optional<Diagnostic> leakOfEither(Mention mention, Known known) {
    boolean either =
        mention.reference().field() == Field.VALUE
            && fields.isFromEach(known)
            && !isOwnOfLastTime(mention, known);
    boolean seenByBoth = mention.setting().only().filter(who -> who != Who.EACH).isEmpty();
    return either && seenByBoth ? new LeakCheck(reading, mention, known).run() : Optional.empty();
  }

  private Optional<Diagnostic> unknown(Mention mention) {
    String name = mention.reference().step().written();
    if (written.contains(name)) {
      return Optional.empty();
    }
    return Optional.of(mention.use() == Use.SAID ? unknownName(mention) : noSuchStep(mention));
  }

  private Diagnostic unknownName(Mention mention) {
    String name = name(mention.reference());
    if (mention.reference().session() == Reference.Session.LAST) {
      return nothingOfLastTime(mention, name);
    }
    List<String> near = nearest("$" + name, sayable);
    Diagnostic unknown =
        Diagnostic.of(Rule.UNKNOWN_NAME, mention.at(), "nothing is called `$" + name + "`")
            .help(Messages.nearest(near, sayable, "for a dollar sign write `$$`; the names are "));
    return meant(unknown, mention, near.stream().map(n -> n.substring(1)).toList());
  }

  /** Where very many names are unknown, it is of no use to say what each was meant to be. */
  private List<String> nearest(String name, Collection<String> names) {
    return nearest.size() < MOST_NAMES || nearest.containsKey(name)
        ? nearest.computeIfAbsent(name, n -> Suggestion.nearest(n, names))
        : List.of();
  }

  private Diagnostic nothingOfLastTime(Mention mention, String name) {
    List<String> kept = keptForNextTime().stream().map(id -> "$last." + id).toList();
    Diagnostic unknown =
        Diagnostic.of(Rule.UNKNOWN_NAME, mention.at(), "nothing is called `$" + name + "`");
    Diagnostic helped =
        unknown.help(
            kept.isEmpty()
                ? "behind `$last.` stands the id of a step with `keep: next_time`"
                : Messages.instead("$" + name, kept, "what is kept for next time is "));
    return meant(helped, mention, keptForNextTime());
  }

  /** With an edit of the id alone, wherever it stands in what is mentioned. */
  private Diagnostic meant(Diagnostic diagnostic, Mention mention, Collection<String> ids) {
    String id = mention.reference().step().written();
    boolean last = mention.reference().session() == Reference.Session.LAST;
    int from =
        mention.at().column()
            + (mention.use() == Use.SAID ? 1 : 0)
            + (last ? ReferenceWords.LAST.length() + 1 : 0);
    SourceSpan at = SourceSpan.within(mention.at().line(), from, from + id.length());
    return Suggestion.sure(id, ids)
        .map(meant -> Meant.at(reading, diagnostic).is(at, id, meant))
        .orElse(diagnostic);
  }

  /** Whether words without quotation marks may be meant: where something is compared with them. */
  private boolean isMaybeWords(Mention mention) {
    String before = reading.textBefore(mention.at()).stripTrailing();
    return mention.use() == Use.COMPARED
        && (before.endsWith("=")
            || before.endsWith("(")
            || before.endsWith(",")
            || before.matches(".*\\b(?:is|is not)"));
  }

  private List<String> keptForNextTime() {
    return reading.ids().values().stream()
        .map(Known::step)
        .filter(step -> step.modifiers().care().keep().equals(Optional.of(Keep.NEXT_TIME)))
        .flatMap(step -> step.id().stream())
        .map(StepId::written)
        .toList();
  }

  /** The name without its field, as it is written in a text. */
  private static String name(Reference reference) {
    return new Reference(reference.step(), Field.VALUE, reference.session()).toString();
  }

  private Diagnostic noSuchStep(Mention mention) {
    String name = mention.reference().step().written();
    Optional<String> digits = NumberWords.digits(name).filter(d -> isBesideNumber(mention));
    if (digits.isPresent()) {
      Diagnostic inWords =
          Diagnostic.of(Rule.NO_SUCH_STEP, mention.at(), "no step has the id `" + name + "`")
              .help("write the number in digits: `" + digits.get() + "`");
      return Meant.at(reading, inWords).is(name, digits.get());
    }
    List<String> near = nearest(name, answerable);
    boolean maybeWords =
        mention.use() == Use.COMPARED && mention.reference().field() == Field.VALUE;
    String quotes = maybeWords ? "words stand in quotes, as in '" + name + "'; " : "";
    String otherwise =
        answerable.isEmpty()
            ? quotes + "give the step that asks for it the line `id: " + name + "`"
            : Messages.nearest(near, answerable, quotes + "the steps that can be asked for are ");
    Diagnostic none =
        Diagnostic.of(Rule.NO_SUCH_STEP, mention.at(), "no step has the id `" + name + "`")
            .help(otherwise);
    return isMaybeWords(mention) ? none : meant(none, mention, near);
  }

  /** Whether it is compared with what is a number for sure. */
  private boolean isBesideNumber(Mention mention) {
    return reading.claims().stream()
        .filter(Claim.Comparing.class::isInstance)
        .map(Claim.Comparing.class::cast)
        .filter(comparing -> comparing.right().at().equals(mention.at()))
        .map(comparing -> comparing.left().operand())
        .anyMatch(this::isNumber);
  }

  private boolean isNumber(Condition.Operand operand) {
    if (!(operand instanceof Condition.AnswerValue answer)) {
      return operand instanceof Condition.Sessions;
    }
    Known known = reading.ids().get(answer.reference().step().value());
    return known != null && AnswerKind.of(known.step()) == AnswerKind.NUMBER;
  }

  private static List<String> answerable(Reading reading) {
    return reading.ids().values().stream()
        .map(Known::step)
        .filter(step -> AnswerKind.of(step).isThere())
        .flatMap(step -> step.id().stream())
        .map(StepId::written)
        .toList();
  }

  private static Optional<Diagnostic> missing(Mention mention, Known known) {
    String id = mention.reference().step().written();
    Diagnostic none =
        Diagnostic.of(Rule.WRONG_FIELD, mention.at(), "`" + id + "` leaves no answer to look at")
            .beside(known.at(), "the step is here");
    return switch (AnswerKind.of(known.step())) {
      case NUMBER, CHOICE, WORDS, TICKS, PROMISE -> Optional.empty();
      case SPOKEN ->
          Optional.of(
              none.help(
                  known.step() instanceof Step.Ask
                      ? "it is answered aloud; write `answer: line` on it to keep the answer"
                      : "it is said aloud; ask with `ask` and `answer: line` afterwards"));
      case NOTHING ->
          Optional.of(none.help("look at a step that asks: ask, scale, choose, checklist or note"));
      case NOBODYS ->
          Optional.of(
              known.step() instanceof Step.Later
                  ? notToday(mention, known)
                  : Diagnostic.of(
                          Rule.WRONG_FIELD,
                          mention.at(),
                          "what is answered at the gate `" + id + "` belongs to nobody")
                      .beside(known.at(), "the gate is here")
                      .help(
                          "write `if_no:` on the gate to say where it leads when it stays closed"));
    };
  }

  private static Diagnostic notToday(Mention mention, Known known) {
    String id = mention.reference().step().written();
    return Diagnostic.of(
            Rule.WRONG_FIELD, mention.at(), "what `" + id + "` asks later belongs to nobody")
        .beside(known.at(), "the step is here")
        .help("look at a step that asks today: ask, scale, choose, checklist or note");
  }

  private Optional<Diagnostic> wrongField(Mention mention, Known known) {
    Field field = mention.reference().field();
    boolean each = fields.isFromEach(known);
    if (field == Field.VALUE
        && (mention.use() == Use.ASKED_FOR || isOwnOfLastTime(mention, known))) {
      return Optional.empty();
    }
    if (!fields.of(known, mention.reference().session()).contains(field)) {
      return Optional.of(noSuchField(mention, known, each));
    }
    boolean unsayable = field == Field.ANY || field == Field.SAME;
    if (mention.use() == Use.SAID && unsayable) {
      return Optional.of(
          Diagnostic.of(
                  Rule.WRONG_FIELD,
                  mention.at(),
                  "`$" + mention.reference() + "` is not something that can be said")
              .help("name one answer, such as `$" + mention.reference().step().written() + ".a`"));
    }
    return Optional.empty();
  }

  /** Where each sees only their own card, each is shown their own answer of last time. */
  private static boolean isOwnOfLastTime(Mention mention, Known known) {
    return mention.reference().session() == Reference.Session.LAST
        && mention.use() == Use.SAID
        && known.step().modifiers().manner().privacy() == Privacy.ALWAYS
        && mention.setting().only().equals(Optional.of(Who.EACH));
  }

  private Diagnostic noSuchField(Mention mention, Known known, boolean each) {
    Reference reference = mention.reference();
    if (reference.field() == Field.VALUE && each) {
      String number = AnswerKind.of(known.step()) == AnswerKind.NUMBER ? ", `.lowest`" : "";
      return Diagnostic.of(
              Rule.WRONG_FIELD,
              mention.at(),
              "`" + reference + "` is answered by each of the two, so there are two answers")
          .beside(known.at(), "the step is here")
          .help("say which one: `" + reference + ".a`, `.b`, `.any`" + number + " and so on");
    }
    List<String> words =
        fields.of(known, reference.session()).stream()
            .map(f -> new Reference(reference.step(), f, reference.session()).toString())
            .toList();
    return Diagnostic.of(
            Rule.WRONG_FIELD,
            mention.at(),
            "`"
                + name(reference)
                + "` has no `."
                + reference.field().word()
                + "`: it is "
                + AnswerKind.inWords(known.step())
                + (each ? "" : " with one answer"))
        .beside(known.at(), "the step is here")
        .help((words.size() == 1 ? "there is " : "there are ") + Messages.list(words));
  }
}
