package io.github.closer.terminal;

import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import io.github.closer.text.Neutral;
import java.util.Optional;
import java.util.function.Function;

/**
 * Typed words line by line, from the invitation to the sent answer.
 *
 * <p>What is typed is sent as it is. Where a gentle word fits it, that word is said once before.
 */
final class PlainWriting {
  private final Dialogue dialogue;
  private final Cue.Write cue;

  PlainWriting(Dialogue dialogue, Cue.Write cue) {
    this.dialogue = dialogue;
    this.cue = cue;
  }

  Reply answer() {
    invite();
    Reply reply = typed(Reply.Written::new);
    Optional<String> nudge =
        reply instanceof Reply.Written written ? cue.nudge(written.text()) : Optional.empty();
    if (nudge.isEmpty()) {
      return reply;
    }
    dialogue.say(Neutral.line(nudge.get()));
    dialogue.say(Wording.KEEP_OR_AGAIN);
    return typed(words -> words.isBlank() ? reply : new Reply.Written(words));
  }

  private void invite() {
    dialogue.say(
        switch (cue.length()) {
          case LINE -> "Type one line.";
          case LINE_OR_NONE -> "Say it aloud. Then type a line to keep, or just press Enter.";
          case TEXT -> "Type as many lines as you like. An empty line ends it.";
        });
  }

  private Reply typed(Function<String, Reply> reading) {
    return switch (cue.length()) {
      case LINE -> dialogue.line(cue, reading);
      case LINE_OR_NONE -> dialogue.line(cue, line -> reading.apply(line.isBlank() ? "" : line));
      case TEXT -> dialogue.lines(cue, reading);
    };
  }
}
