package io.github.closer.deck;

import io.github.closer.deck.Outline.Beginning;
import io.github.closer.deck.Outline.Level;
import io.github.closer.deck.Outline.TextItem;
import java.util.Locale;
import java.util.Optional;

/** Steps with two verbs, or with none but a text above their words. */
final class StepSlips {
  private final Slips slips;
  private final Outline outline;
  private final Opening opening;

  StepSlips(Slips slips, Outline outline, Opening opening) {
    this.slips = slips;
    this.outline = outline;
    this.opening = opening;
  }

  /** Mends a verb that stands on a step with a verb. */
  boolean secondVerb(int number, Row row) {
    Optional<Level> step =
        outline
            .at(row.indent())
            .filter(l -> !l.isList() && l.column() == row.indent())
            .filter(l -> l.isSteps() && l.verb().isPresent());
    if (!DeckWords.isVerb(row.key()) || step.isEmpty()) {
      return false;
    }
    if (isCondition(number, row)) {
      condition(number, row, step.get());
    } else {
      nextStep(number, row, step.get());
    }
    return true;
  }

  /** Whether an {@code if} leads nowhere, and so says when the step is played that it stands on. */
  private boolean isCondition(int number, Row row) {
    if (!row.key().equals(Word.IF.word())) {
      return false;
    }
    for (int next = number + 1; next <= slips.text().size(); next++) {
      Row line = Row.of(slips.line(next));
      if (line.isBlank() || line.isRemark() || line.indent() > row.indent()) {
        continue;
      }
      if (line.indent() < row.indent() || line.isDashed()) {
        return true;
      }
      if (line.hasKey() && Word.IF.own().words().contains(line.key())) {
        return false;
      }
    }
    return true;
  }

  private void condition(int number, Row row, Level step) {
    int end = row.body() + row.key().length();
    SourceSpan place = slips.place(number, row.body(), end);
    Slip slip =
        slips.add(
            StepReader.twoVerbs(step.verbWord(), step.verb().orElseThrow(), row.key(), place)
                .help("on a step that is not always played, write `when:`"));
    slips.replace(slip, number, row.body(), end, "when");
    opening.take(
        number,
        Row.of(slips.line(number)),
        outline.word(row.indent(), Beginning.words(row.indent())));
  }

  /** Two verbs in one step: the second begins a step of its own, at least to read on. */
  private void nextStep(int number, Row row, Level step) {
    Level list = outline.below(step).orElseThrow();
    String verb = row.key();
    SourceSpan place = slips.place(number, row.body(), row.body() + verb.length());
    boolean same = verb.equals(step.verbWord());
    Diagnostic said =
        same
            ? TreeBuilder.writtenTwice(verb, place, step.verb().orElseThrow())
            : StepReader.twoVerbs(step.verbWord(), step.verb().orElseThrow(), verb, place);
    Slip slip = slips.add(said).ambiguous();
    slips.replace(slip, number, 0, row.body(), " ".repeat(list.column()) + "- ");
    opening.enter(Row.of(slips.line(number)), number, Optional.of(row.body()), Optional.of(slip));
  }

  /** Mends a text that stands alone in its list and has this word below it. */
  boolean belowText(int number, Row row) {
    Optional<TextItem> text = textAbove(row.indent(), row.key());
    text.ifPresent(t -> textWithMore(number, row, t));
    return text.isPresent();
  }

  private Optional<TextItem> textAbove(int column, String key) {
    return outline
        .top()
        .filter(l -> l.isList() && l.isSteps() && column >= l.column())
        .filter(l -> DeckWords.isKnown(key))
        .flatMap(Level::text);
  }

  /** A text with words of a step below it: a verb without its colon, or a question without one. */
  private void textWithMore(int number, Row row, TextItem text) {
    String sentence = slips.line(text.line()).substring(text.at()).strip();
    String first = sentence.split("[ :]", 2)[0];
    Optional<Word> verb =
        Word.of(first.toLowerCase(Locale.ROOT))
            .filter(w -> sentence.startsWith(" ", first.length()));
    boolean small = verb.filter(w -> w.word().equals(first)).isPresent();
    Optional<Word> kind = verb.filter(w -> small || hasOwnWord(w, number, row.indent()));
    Slip slip =
        kind.map(w -> verbWithMore(text, w, sentence))
            .orElseGet(() -> questionWithMore(text, row.key(), sentence, verb));
    // `Ask Anna` may be the verb, or the first words of the question.
    if (verb.isPresent() && !small && kind.filter(w -> w != Word.ASK).isEmpty()) {
      slip.ambiguous();
    }
    int column = text.at();
    Level step = outline.word(column, new Beginning(false, row.indent(), Optional.of(slip)));
    step.key(kind.orElse(Word.ASK).word(), slips.rest(text.line(), column), false);
    if (row.indent() != column) {
      slips.replace(slip, number, 0, row.indent(), " ".repeat(column));
    }
    opening.take(number, Row.of(slips.line(number)), step);
  }

  private Slip verbWithMore(TextItem text, Word verb, String sentence) {
    int end = verb.word().length();
    String written = sentence.substring(0, end);
    Slip slip =
        slips.add(
            Diagnostic.of(
                    Rule.MISSING_COLON,
                    slips.rest(text.line(), text.at()),
                    "a colon is missing after `" + written + "`")
                .help("write it as: - " + verb.word() + ":" + sentence.substring(end)));
    int at = text.at() + end;
    slips.replace(slip, text.line(), at, at, ":");
    if (!verb.word().equals(written)) {
      slips.replace(slip, text.line(), text.at(), at, verb.word());
    }
    return slip;
  }

  private Slip questionWithMore(
      TextItem text, String key, String sentence, Optional<Word> maybeVerb) {
    String or =
        maybeVerb
            .map(Word::word)
            .map(
                w -> " – or, if it is a `" + w + "`: - " + w + ":" + sentence.substring(w.length()))
            .orElse("");
    Slip slip =
        slips.add(
            Diagnostic.of(
                    Rule.TEXT_WITH_MORE,
                    slips.rest(text.line(), text.at()),
                    "a step with `" + key + "` below it has to say what kind it is")
                .help("write it as: - ask: " + sentence + or));
    slips.replace(slip, text.line(), text.at(), text.at(), "ask: ");
    return slip;
  }

  /** Whether a word that only this verb has stands in a step, from this line on. */
  private boolean hasOwnWord(Word verb, int number, int column) {
    for (int next = number; next <= slips.text().size(); next++) {
      Row row = Row.of(slips.line(next));
      if (row.isBlank() || row.isRemark() || row.indent() > column) {
        continue;
      }
      if (row.indent() < column || row.isDashed()) {
        return false;
      }
      if (row.hasKey() && verb.own().words().contains(row.key())) {
        return true;
      }
    }
    return false;
  }
}
