package io.github.closer.deck;

/** Why a condition cannot be read; the reader makes a diagnostic of it. */
final class ConditionProblem extends Exception {
  private static final long serialVersionUID = 1L;

  private final int from;
  private final int to;
  private final String message;
  private final String help;
  private final Rule rule;

  ConditionProblem(int from, int to, String message, String help) {
    this(Rule.NOT_A_CONDITION, from, to, message, help);
  }

  ConditionProblem(Rule rule, int from, int to, String message, String help) {
    super(message, null, false, false);
    this.rule = rule;
    this.from = from;
    this.to = to;
    this.message = message;
    this.help = help;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** The problem in its place. */
  Diagnostic at(SourceSpan place) {
    return Diagnostic.of(rule, place, message).help(help);
  }
}
