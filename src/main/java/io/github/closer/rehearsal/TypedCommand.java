package io.github.closer.rehearsal;

import io.github.closer.session.Move;
import io.github.closer.session.Reply;
import java.util.Map;

/** What can be typed in the place of an answer, in a file of answers and in a written test. */
final class TypedCommand {
  static final Map<String, Reply> ALL =
      Map.of(
          "/pass", new Reply.Passed(),
          "/leave", new Reply.Left(),
          "/break", new Reply.Wants(Move.BREAK),
          "/repair", new Reply.Wants(Move.REPAIR),
          "/again", new Reply.Wants(Move.INTERRUPTED),
          "/ask", new Reply.Wants(Move.CLARIFY));

  private TypedCommand() {}
}
