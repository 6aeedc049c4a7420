package io.github.closer.cli;

/**
 * Whether to use colour.
 *
 * <p>In this order: the option, NO_COLOR, CLICOLOR_FORCE or FORCE_COLOR, CLICOLOR=0, TERM=dumb, and
 * at last whether the stream is a terminal.
 */
enum Colour {
  AUTO,
  ALWAYS,
  NEVER;

  boolean wanted(Surroundings surroundings, boolean terminal) {
    if (this != AUTO) {
      return this == ALWAYS;
    }
    if (!surroundings.variable("NO_COLOR").isEmpty()) {
      return false;
    }
    if (forced(surroundings, "CLICOLOR_FORCE") || forced(surroundings, "FORCE_COLOR")) {
      return true;
    }
    return terminal
        && !surroundings.variable("CLICOLOR").equals("0")
        && !surroundings.variable("TERM").startsWith("dumb");
  }

  private static boolean forced(Surroundings surroundings, String name) {
    String value = surroundings.variable(name);
    return !value.isEmpty() && !value.equals("0");
  }
}
