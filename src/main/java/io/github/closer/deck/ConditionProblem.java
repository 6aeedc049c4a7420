package io.github.closer.deck;

/** Why a condition cannot be read; the reader makes a diagnostic of it. */
final class ConditionProblem extends Exception {
  private static final long serialVersionUID = 1L;

  private final int from;
  private final int to;
  private final String message;
  private final String help;
  private final boolean field;

  ConditionProblem(int from, int to, String message, String help) {
    this(from, to, message, help, false);
  }

  private ConditionProblem(int from, int to, String message, String help, boolean field) {
    super(message, null, false, false);
    this.field = field;
    this.from = from;
    this.to = to;
    this.message = message;
    this.help = help;
  }

  /** Where a word behind a dot is none that an answer has. */
  static ConditionProblem field(int from, int to, String word) {
    return new ConditionProblem(from, to, word, "", true);
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** The problem in its place. */
  Diagnostic at(Reading reading, SourceSpan place) {
    return field
        ? FieldWords.unknown(reading, message, place)
        : Diagnostic.of(Rule.NOT_A_CONDITION, place, message).help(help);
  }
}
