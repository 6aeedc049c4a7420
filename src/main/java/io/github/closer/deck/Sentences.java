package io.github.closer.deck;

import io.github.closer.deck.Node.Entry;
import io.github.closer.deck.Node.Mapping;
import io.github.closer.deck.Node.Scalar;
import io.github.closer.deck.Node.Style;
import io.github.closer.text.Suggestion;
import io.github.closer.text.YamlQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts that stand alone in a list, also where a colon makes them look like something else.
 *
 * <p>{@code - What matters: time or money?} is a question to everybody but YAML, so it is read as
 * one, and its author is told how to write it.
 */
final class Sentences {
  private static final Pattern VERB_WITHOUT_SPACE = Pattern.compile("([a-z_]+):\\S.*");

  private final Reading reading;
  private final Values values;

  Sentences(Reading reading, Values values) {
    this.reading = reading;
    this.values = values;
  }

  /** A line that is a step. */
  Optional<Scalar> question(Scalar scalar) {
    if (scalar.isBlank()) {
      reading.add(
          Diagnostic.of(Rule.EMPTY, scalar.span(), "nothing stands behind this dash")
              .help("write a question behind it, or take the line out"));
      return Optional.empty();
    }
    Matcher glued = VERB_WITHOUT_SPACE.matcher(scalar.value());
    if (scalar.style() == Style.PLAIN && glued.matches() && Word.of(glued.group(1)).isPresent()) {
      int colon = glued.end(1);
      reading.add(
          Diagnostic.of(
                  Rule.NOT_YAML,
                  reading.place(scalar, colon, colon + 1),
                  "a space is missing after this colon")
              .help(
                  "write it as: "
                      + scalar.value().substring(0, colon + 1)
                      + " "
                      + scalar.value().substring(colon + 1)));
      return Optional.empty();
    }
    return Optional.of(scalar);
  }

  /** An item of a list of texts. */
  Optional<Scalar> item(String key, Node item) {
    if (item instanceof Mapping mapping
        && mapping.entries().size() == 1
        && mapping.entries().get(0).value() instanceof Scalar) {
      return Optional.of(joined(mapping.entries().get(0), "text"));
    }
    if (item instanceof Scalar) {
      return values.scalar(key, item);
    }
    reading.add(
        Diagnostic.of(
                Rule.WRONG_SHAPE, Values.firstLine(item), "each of the `" + key + "` is one text")
            .help("write it on one line after `- `, in single quotes if it has signs in it"));
    return Optional.empty();
  }

  /** The step that was meant, where one key is the beginning of a question. */
  Optional<Mapping> asQuestion(Mapping mapping) {
    List<Entry> unknown =
        mapping.entries().stream().filter(e -> !Word.ANYWHERE.contains(e.key().value())).toList();
    if (unknown.size() != 1 || !looksLikeText(unknown.get(0))) {
      return Optional.empty();
    }
    Entry sentence = unknown.get(0);
    List<Entry> entries = new ArrayList<>(mapping.entries());
    entries.remove(sentence);
    SourceSpan at = sentence.key().span();
    Scalar ask = new Scalar(Word.ASK.word(), at, Style.PLAIN);
    entries.add(new Entry(ask, joined(sentence, "question")));
    return Optional.of(new Mapping(entries, mapping.span()));
  }

  private static boolean looksLikeText(Entry entry) {
    String key = entry.key().value();
    if (!(entry.value() instanceof Scalar) || key.isEmpty()) {
      return false;
    }
    boolean sentence = key.strip().contains(" ") || key.codePointAt(0) > 'z';
    return sentence
        || (Character.isUpperCase(key.charAt(0)) && Suggestion.closest(key, Word.all()).isEmpty());
  }

  private Scalar joined(Entry entry, String what) {
    Scalar key = entry.key();
    Scalar value = (Scalar) entry.value();
    String text = value.isBlank() ? key.value() + ":" : key.value() + ": " + value.value();
    SourceSpan colon =
        SourceSpan.within(key.span().endLine(), key.span().endColumn(), key.span().endColumn() + 1);
    reading.add(
        Diagnostic.of(
                Rule.QUESTION_WITH_COLON,
                colon,
                "this is read as one " + what + ", though its colon makes it look like two things")
            .labelled("this colon")
            .help("write it as: " + YamlQuote.around(text)));
    SourceSpan whole =
        new SourceSpan(
            key.span().line(),
            key.span().column(),
            value.span().endLine(),
            value.span().endColumn());
    return new Scalar(text, whole, key.style());
  }
}
