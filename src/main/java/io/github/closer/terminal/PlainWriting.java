package io.github.closer.terminal;

import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import io.github.closer.text.Neutral;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Typed words line by line, from the invitation to the sent answer.
 *
 * <p>What is typed is sent as it is. Where a gentle word fits it, that word is said once before.
 * What was begun when somebody asked for a move is there again when the card comes back, and shown
 * only where both may look.
 */
final class PlainWriting {
  private static final String ANEW = "/new";

  private final Dialogue dialogue;
  private final Wording wording;
  private final Cue.Write cue;
  private final Drafts drafts;
  private final List<String> lines = new ArrayList<>();
  private String kept = "";
  private boolean nudged;
  private boolean broughtBack;

  PlainWriting(Dialogue dialogue, Wording wording, Cue.Write cue, Drafts drafts) {
    this.dialogue = dialogue;
    this.wording = wording;
    this.cue = cue;
    this.drafts = drafts;
  }

  Reply answer() {
    drafts.take(cue.card()).ifPresentOrElse(this::bringBack, this::invite);
    Reply reply = typed();
    Optional<String> nudge = nudge(reply);
    if (nudge.isPresent()) {
      nudged = true;
      kept = ((Reply.Written) reply).text();
      lines.clear();
      dialogue.say(Neutral.line(nudge.get()));
      dialogue.say(wording.say("keep-or-again"));
      reply = typed();
    }
    if (reply instanceof Reply.Wants) {
      drafts.keep(cue.card(), new Drafts.Draft(lines.isEmpty() ? kept : joined(), nudged));
    }
    return reply;
  }

  private Optional<String> nudge(Reply reply) {
    return reply instanceof Reply.Written written && !nudged
        ? cue.nudge(written.text())
        : Optional.empty();
  }

  private void invite() {
    dialogue.say(
        wording.say(
            switch (cue.length()) {
              case LINE -> "type.line";
              case LINE_OR_NONE -> "type.line-or-none";
              case LINE_IF_WANTED -> "type.line-if-wanted";
              case TEXT -> "type.text";
            }));
  }

  private void bringBack(Drafts.Draft draft) {
    nudged = draft.nudged();
    if (cue.card().alone()) {
      dialogue.say(wording.say("begun-unseen"));
    } else {
      dialogue.say(wording.say("begun"));
      dialogue.say(Neutral.lines(draft.words()));
    }
    if (cue.length() == Cue.Length.TEXT) {
      broughtBack = true;
      lines.addAll(draft.words().lines().toList());
      dialogue.say(wording.say("type-on"));
      return;
    }
    kept = draft.words();
    dialogue.say(wording.say("keep-or-again"));
  }

  private Reply typed() {
    return cue.length() == Cue.Length.TEXT
        ? dialogue.until(cue, this::several, this::written)
        : dialogue.line(cue, this::written);
  }

  /** An empty line stands for what was typed before, where there is something. */
  private Reply written(String words) {
    return new Reply.Written(words.isBlank() ? kept : words);
  }

  /** Lines up to an empty one. A command among them takes none of them away. */
  private Optional<String> several() {
    boolean untouched = true;
    Optional<String> line = dialogue.typed(cue);
    while (line.isPresent() && !line.get().isBlank()) {
      if (Dialogue.command(line.get()).isPresent()) {
        return line;
      }
      untouched = false;
      take(line.get());
      line = dialogue.typed(cue);
    }
    return line.isEmpty() && untouched ? Optional.empty() : Optional.of(joined());
  }

  private void take(String line) {
    if (!broughtBack || !line.strip().equals(ANEW)) {
      lines.add(line);
      return;
    }
    lines.clear();
    invite();
  }

  private String joined() {
    return String.join("\n", lines);
  }
}
