package io.github.closer.deck;

import io.github.closer.text.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What was probably meant by a word: said as help, and made an edit where there is no doubt.
 *
 * <p>There is no doubt where exactly one word is nearest, and where the file has exactly the words
 * at that place that are to be replaced. Which is not so within escapes and folded lines, for one:
 * there is help then, and no edit.
 */
final class Meant {
  /** What can stand anywhere in YAML without quotation marks. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_$](?:[\\p{L}\\p{N}_./ -]*[\\p{L}\\p{N}_])?");

  private final Reading reading;
  private final Diagnostic diagnostic;

  private Meant(Reading reading, Diagnostic diagnostic) {
    this.reading = reading;
    this.diagnostic = diagnostic;
  }

  /** What was meant at the place of a diagnostic. */
  static Meant at(Reading reading, Diagnostic diagnostic) {
    return new Meant(reading, diagnostic);
  }

  /**
   * With the nearest of some words as help, and as an edit.
   *
   * @param written the word as it is written there
   * @param otherwise what is said before the list of all of them, where none is near
   */
  Diagnostic oneOf(String written, Collection<String> candidates, String otherwise) {
    Diagnostic helped = diagnostic.help(Messages.instead(written, candidates, otherwise));
    return Suggestion.sure(written, candidates)
        .map(meant -> at(reading, helped).is(written, meant))
        .orElse(helped);
  }

  /** With an edit that writes other words there; the help stays as it is. */
  Diagnostic is(String written, String meant) {
    return is(diagnostic.at().span(), written, meant);
  }

  /** With nothing but help. */
  Diagnostic help(String words) {
    return diagnostic.help(words);
  }

  /** With the nearest of some words as help, and as an edit of that one word within the place. */
  Diagnostic partOf(String written, Collection<String> candidates) {
    Diagnostic helped = diagnostic.help(Messages.instead(written, candidates, "there are "));
    return Suggestion.sure(written, candidates)
        .map(meant -> at(reading, helped).within(written, meant))
        .orElse(helped);
  }

  /** The same, for a stretch within the place. */
  Diagnostic is(SourceSpan place, String written, String meant) {
    boolean there = reading.isWritten(place, written) && !written.equals(meant);
    return there && PLAIN.matcher(meant).matches()
        ? diagnostic.fix(Fix.replace(place, meant))
        : diagnostic;
  }

  /** The same, where the word stands somewhere within the place, once, as a word of its own. */
  Diagnostic within(String written, String meant) {
    SourceSpan all = diagnostic.at().span();
    int length = written.codePointCount(0, written.length());
    List<SourceSpan> found = new ArrayList<>();
    for (int column = all.column(); column + length <= all.endColumn(); column++) {
      SourceSpan place = SourceSpan.within(all.line(), column, column + length);
      if (reading.isWritten(place, written) && isAlone(place)) {
        found.add(place);
      }
    }
    return all.line() == all.endLine() && found.size() == 1
        ? is(found.get(0), written, meant)
        : diagnostic;
  }

  private boolean isAlone(SourceSpan place) {
    String before = reading.textBefore(place);
    String behind = reading.textBehind(place);
    return (before.isEmpty() || isBreak(before.codePointBefore(before.length())))
        && (behind.isEmpty() || isBreak(behind.codePointAt(0)));
  }

  private static boolean isBreak(int sign) {
    return !Character.isLetterOrDigit(sign) && sign != '-' && sign != '_';
  }
}
