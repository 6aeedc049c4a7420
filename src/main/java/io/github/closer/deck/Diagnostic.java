package io.github.closer.deck;

import java.util.Optional;

/**
 * One thing about a deck that its author should know.
 *
 * @param rule the rule that was broken, with its stable code
 * @param at the place, with the words that stand beside the caret there
 * @param message what is the matter, in the author's words
 * @param other the second place where two things collide
 * @param help what to write instead
 * @param fix edits that do what the help says, where that is safe: a machine may apply them
 */
public record Diagnostic(
    Rule rule,
    Mark at,
    String message,
    Optional<Mark> other,
    Optional<String> help,
    Optional<Fix> fix) {

  /** A place and the words beside it, which may be empty. */
  public record Mark(SourceSpan span, String label) {}

  /** A diagnostic with neither a second place nor help. */
  public static Diagnostic of(Rule rule, SourceSpan at, String message) {
    return new Diagnostic(
        rule, new Mark(at, ""), message, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same in other words. */
  public Diagnostic saying(String words) {
    return new Diagnostic(rule, at, words, other, help, fix);
  }

  /** The same, with words beside the caret. */
  public Diagnostic labelled(String label) {
    return new Diagnostic(rule, new Mark(at.span(), label), message, other, help, fix);
  }

  /** The same, with a second place. */
  public Diagnostic beside(SourceSpan span, String label) {
    return new Diagnostic(rule, at, message, Optional.of(new Mark(span, label)), help, fix);
  }

  /** The same, with what to write instead. */
  public Diagnostic help(String text) {
    return new Diagnostic(rule, at, message, other, Optional.of(text), fix);
  }

  /** The same, with edits that a machine may apply. */
  public Diagnostic fix(Fix edits) {
    return new Diagnostic(rule, at, message, other, help, Optional.of(edits));
  }

  /** How much it matters. */
  public Severity severity() {
    return rule.severity();
  }
}
