package io.github.closer.program;

import static org.assertj.core.api.Assertions.assertThat;

/** What a command left behind: its exit status and what it wrote. */
record Ran(int status, String out, String err) {
  /** A line of a Java stack trace. */
  static final String TRACE = "\tat ";

  /** Checks that it succeeded, and had nothing to say about it. */
  Ran well() {
    assertThat(err).as("standard error").isEmpty();
    return endedWith(0);
  }

  /** Checks the status, and that no bug came to light. */
  Ran endedWith(int expected) {
    assertThat(status).as(this::toString).isEqualTo(expected);
    assertThat(out + err).doesNotContain(TRACE);
    return this;
  }
}
