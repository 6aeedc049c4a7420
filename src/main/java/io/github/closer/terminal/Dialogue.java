package io.github.closer.terminal;

import io.github.closer.session.Cue;
import io.github.closer.session.Replies;
import io.github.closer.session.Reply;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The lines of one card, until an answer fits.
 *
 * <p>What is entered alone is read unseen. The time is told between lines and never within one.
 * Whoever leaves while something that was begun at another card is not sent is asked once.
 */
final class Dialogue {
  private final PlainDesk desk;
  private final Cue cue;
  private final Asides asides;
  private boolean told;
  private boolean asked;

  Dialogue(PlainDesk desk, Cue cue, Asides asides) {
    this.desk = desk;
    this.cue = cue;
    this.asides = asides;
  }

  /**
   * Takes one line for an answer.
   *
   * @param prompt what stands before the cursor
   * @param reading what a line means; something that does not fit the cue is asked for again
   */
  Reply line(Supplier<String> prompt, Function<String, Reply> reading) {
    return until(() -> typed(prompt.get()), reading);
  }

  /**
   * Takes words from somewhere until they fit.
   *
   * @param source where words come from; empty at the end of the input, which is leaving
   * @param reading what words mean
   */
  Reply until(Supplier<Optional<String>> source, Function<String, Reply> reading) {
    while (true) {
      Optional<String> typed = source.get();
      if (typed.isEmpty()) {
        return new Reply.Left();
      }
      String words = typed.get();
      Reply reply = command(words).orElseGet(() -> reading.apply(words));
      if (reply instanceof Reply.Left && asksFirst()) {
        continue;
      }
      asked = false;
      if (Replies.fit(cue, reply)) {
        return reply;
      }
      desk.speech().say(complaint(reply));
    }
  }

  private boolean asksFirst() {
    if (asked || desk.drafts().isEmpty()) {
      return false;
    }
    asked = true;
    desk.speech().say(desk.wording().say("unsent.elsewhere"));
    return true;
  }

  /** What a line means for the session that is no answer. */
  static Optional<Reply> command(String line) {
    Optional<Slash> slash = Slash.of(line);
    if (slash.isEmpty()) {
      return Request.ofLine(line).map(request -> new Reply.Wants(request.move()));
    }
    return switch (slash.get()) {
      case LEAVE -> Optional.of(new Reply.Left());
      case PASS -> Optional.of(new Reply.Passed());
      default -> Optional.empty();
    };
  }

  /** What stands before the cursor where something is to be typed, such as {@code Line 2:}. */
  String prompt(String label) {
    boolean unseen = cue.card().alone() && !(told && desk.accessible());
    told = true;
    return desk.wording().prompt(label, unseen);
  }

  /**
   * The next line that is an answer, or a word for the session; empty at the end of the input, or
   * of everything.
   */
  Optional<String> typed(String prompt) {
    while (true) {
      asides.tellTime();
      Optional<String> line = read(asides.prompt().orElse(prompt));
      Optional<Slash> own = line.flatMap(this::slash).filter(slash -> !isForSession(slash));
      if (own.isPresent() && own.get() == Slash.CLOSE) {
        desk.vanish();
        return Optional.empty();
      }
      if (own.isPresent()) {
        asides.answer(own.get());
        continue;
      }
      if (!asides.ends(line)) {
        return line;
      }
    }
  }

  /** Outside a session a question mark asks as well. */
  private Optional<Slash> slash(String line) {
    boolean asks = asides.explains() && line.strip().equals("?");
    return asks ? Optional.of(Slash.HELP) : Slash.of(line);
  }

  private boolean isForSession(Slash slash) {
    boolean editing = slash.edits() && Asides.isText(cue);
    return editing || slash == Slash.LEAVE || slash == Slash.PASS;
  }

  private Optional<String> read(String question) {
    Runnable prompt = () -> desk.speech().ask(question);
    Optional<String> line =
        cue.card().alone() ? desk.in().nextUnseen(prompt) : desk.in().next(prompt);
    desk.speech().answered();
    return line;
  }

  private String complaint(Reply reply) {
    Wording wording = desk.shared();
    if (reply instanceof Reply.Passed) {
      return wording.say("not-passed");
    }
    if (reply instanceof Reply.Wants) {
      return desk.wording().say("not-here");
    }
    if (cue instanceof Cue.Rate rate) {
      return wording.onScale(rate.scale());
    }
    if (cue instanceof Cue.Choose choose) {
      return wording.between(1, choose.options().size());
    }
    if (cue instanceof Cue.Tick tick) {
      boolean few = reply instanceof Reply.Ticked t && t.indexes().size() < tick.atLeast();
      return few
          ? wording.missing(tick.atLeast() - ((Reply.Ticked) reply).indexes().size())
          : wording.between(1, tick.items().size());
    }
    boolean tooLong =
        cue instanceof Cue.Write write
            && reply instanceof Reply.Written written
            && write.isTooLong(written.text());
    return tooLong ? wording.tooLong(((Cue.Write) cue).longest()) : wording.empty(cue.card());
  }
}
