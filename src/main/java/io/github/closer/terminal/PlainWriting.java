package io.github.closer.terminal;

import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import io.github.closer.text.Neutral;
import java.util.Optional;

/**
 * Typed words line by line, from the invitation to the sent answer.
 *
 * <p>What is typed is sent as it is. Where a gentle word fits it, that word is said once before,
 * but not to one who types alone: it would stand there afterwards and tell what kind of words were
 * typed. What was begun when somebody asked for a move is there again when the card comes back, and
 * shown only where both may look. Whoever goes away with something unsent is asked once.
 */
final class PlainWriting {
  private final Dialogue dialogue;
  private final PlainDesk desk;
  private final Cue.Write cue;
  private final PlainText text;
  private String kept = "";
  private boolean nudged;
  private Optional<Slash> warned = Optional.empty();

  PlainWriting(Dialogue dialogue, PlainDesk desk, Cue.Write cue) {
    this.dialogue = dialogue;
    this.desk = desk;
    this.cue = cue;
    this.text = new PlainText(desk, cue.card().alone());
  }

  Reply answer() {
    desk.drafts().take(cue.card()).ifPresentOrElse(this::bringBack, this::invite);
    Reply reply = typed();
    Optional<String> nudge = nudge(reply);
    if (nudge.isPresent()) {
      nudged = true;
      kept = ((Reply.Written) reply).text();
      text.clear();
      say(Neutral.line(nudge.get()));
      say(desk.shared().say("keep-or-again"));
      reply = typed();
    }
    if (reply instanceof Reply.Wants) {
      desk.drafts().keep(cue.card(), new Drafts.Draft(unsent(), nudged));
    }
    return reply;
  }

  private Optional<String> nudge(Reply reply) {
    boolean free = !nudged && !cue.card().alone();
    return reply instanceof Reply.Written written && free
        ? cue.nudge(written.text())
        : Optional.empty();
  }

  private void invite() {
    if (cue.length().hasLines()) {
      desk.speech().hint(desk.wording().say("text"), cue.card().audience());
    }
    if (cue.length() == Cue.Length.LINE_OR_NONE) {
      say(desk.shared().say("type.line-or-none"));
    }
  }

  private void bringBack(Drafts.Draft draft) {
    nudged = draft.nudged();
    if (cue.card().alone()) {
      say(desk.shared().say("begun-unseen"));
    } else {
      say(desk.shared().say("begun"));
      say(Neutral.lines(draft.words()));
    }
    if (cue.length().hasLines()) {
      text.begin(draft.words());
      say(desk.shared().say("type-on"));
      return;
    }
    kept = draft.words();
    say(desk.shared().say("keep-or-again"));
  }

  private Reply typed() {
    return dialogue.until(
        cue.length().hasLines() ? this::several : this::one,
        // An empty line stands for what was typed before, where there is something.
        words -> new Reply.Written(words.isBlank() ? kept : words));
  }

  private Optional<String> one() {
    boolean wanted = cue.length() == Cue.Length.LINE_IF_WANTED;
    String label = desk.wording().say(wanted ? "one-line-if-wanted" : "one-line");
    String prompt = dialogue.prompt(label);
    Optional<String> line = dialogue.typed(prompt);
    while (line.isPresent() && isCommand(line.get()) && !mayGo(line.get())) {
      line = dialogue.typed(prompt);
    }
    return line.or(this::broken);
  }

  /** Lines up to an empty one. A word for the session among them takes none of them away. */
  private Optional<String> several() {
    Optional<String> line = dialogue.typed(dialogue.prompt(text.label()));
    while (line.isPresent() && !sends(line.get())) {
      if (isCommand(line.get()) && mayGo(line.get())) {
        return line;
      }
      if (!isCommand(line.get())) {
        take(line.get());
      }
      line = dialogue.typed(dialogue.prompt(text.label()));
    }
    return line.isPresent() ? Optional.of(text.words()) : broken();
  }

  /** An empty line that more lines follow at once was pasted: it parts paragraphs. */
  private boolean sends(String line) {
    return line.isBlank() && !text.changing() && !desk.in().waiting();
  }

  private void take(String line) {
    warned = Optional.empty();
    Optional<Slash> edit = Slash.of(line);
    if (text.isEmpty() && edit.isPresent()) {
      text.begin(kept);
      kept = "";
    }
    edit.ifPresentOrElse(slash -> text.edit(slash, line), () -> text.take(line));
  }

  private static boolean isCommand(String line) {
    return Dialogue.command(line).isPresent();
  }

  /** Whether a word for the session may be followed: nothing is lost, or it was said before. */
  private boolean mayGo(String line) {
    Optional<Slash> way = Slash.of(line);
    boolean stays = way.isEmpty() || (way.get() == Slash.PASS && !cue.card().aids().passable());
    if (stays || unsent().isBlank() || warned.equals(way)) {
      return true;
    }
    warned = way;
    say(desk.wording().unsent(way.get()));
    return false;
  }

  /** The end of the input: nothing is sent that nobody sent. */
  private Optional<String> broken() {
    if (!unsent().isBlank() && !desk.closed()) {
      say(desk.wording().say("broken"));
    }
    return Optional.empty();
  }

  private String unsent() {
    return text.isEmpty() ? kept : text.words();
  }

  private void say(String words) {
    desk.speech().say(words);
  }
}
