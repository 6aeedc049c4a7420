package io.github.closer.terminal;

import io.github.closer.session.Cue;
import io.github.closer.session.Replies;
import io.github.closer.session.Reply;
import io.github.closer.text.Neutral;
import io.github.closer.text.Wrap;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Lines out and lines in, until an answer fits.
 *
 * <p>What is entered alone is read unseen. {@code /pass}, {@code /leave}, {@code /help}, {@code /x}
 * and the words of {@link Request} stand on a line by themselves; everything else that begins with
 * a slash is an answer.
 */
final class Dialogue {
  private static final int COLUMNS = 72;
  static final String PASS = "/pass";
  static final String LEAVE = "/leave";
  static final String HELP = "/help";
  private static final String ASKING = "?";
  static final String CLOSE = "/x";
  private static final int LINES_TO_SCROLL_AWAY = 50;

  private final TypedLines in;
  private final PrintWriter out;
  private final Wording wording;
  private final IntConsumer end;
  private boolean closed;

  /**
   * Begins a dialogue.
   *
   * @param wording what it says itself
   * @param end ends the program with a status
   */
  Dialogue(TypedLines in, PrintWriter out, Wording wording, IntConsumer end) {
    this.in = in;
    this.out = out;
    this.wording = wording;
    this.end = end;
  }

  /** Says something, broken between words so that an old terminal does not break inside them. */
  void say(String words) {
    synchronized (out) {
      Wrap.words(words, COLUMNS).forEach(out::println);
      out.flush();
    }
  }

  /** Lets everything above scroll away. */
  void scrollAway() {
    scroll(LINES_TO_SCROLL_AWAY);
  }

  /** Sets off what comes next. */
  void blank() {
    scroll(1);
  }

  private void scroll(int lines) {
    synchronized (out) {
      for (int i = 0; i < lines; i++) {
        out.println();
      }
      out.flush();
    }
  }

  /**
   * Takes one line for an answer.
   *
   * @param reading what a line means; something that does not fit the cue is asked for again
   */
  Reply line(Cue cue, Function<String, Reply> reading) {
    return until(cue, () -> typed(cue), reading);
  }

  /**
   * Takes words from somewhere until they fit.
   *
   * @param source where words come from; empty at the end of the input, which is leaving
   * @param reading what words mean
   */
  Reply until(Cue cue, Supplier<Optional<String>> source, Function<String, Reply> reading) {
    while (true) {
      Optional<String> typed = source.get();
      if (typed.isEmpty() || closed) {
        return new Reply.Left();
      }
      String words = typed.get();
      Reply reply = command(words).orElseGet(() -> reading.apply(words));
      if (Replies.fit(cue, reply)) {
        return reply;
      }
      say(complaint(cue, reply));
    }
  }

  /** What a line means that is no answer. */
  static Optional<Reply> command(String line) {
    return switch (line.strip()) {
      case LEAVE -> Optional.of(new Reply.Left());
      case PASS -> Optional.of(new Reply.Passed());
      default -> Request.ofLine(line).map(request -> new Reply.Wants(request.move()));
    };
  }

  /** The next line that is not a call for help; empty at the end of the input, or of everything. */
  Optional<String> typed(Cue cue) {
    while (true) {
      Optional<String> line = cue.card().alone() ? in.nextUnseen() : in.next();
      String word = line.map(String::strip).orElse("");
      if (word.equals(CLOSE)) {
        return close();
      }
      Optional<String> more = explanation(cue);
      boolean asks = word.equals(HELP) || (more.isPresent() && word.equals(ASKING));
      if (!asks) {
        return line;
      }
      say(more.orElseGet(() -> wording.commands(cue.card().aids().ways())));
    }
  }

  /** What a menu outside a session says about everything. */
  private Optional<String> explanation(Cue cue) {
    return cue instanceof Cue.Choose choose
        ? choose.shortcuts().map(s -> Neutral.lines(s.help()) + "\n\n" + wording.say("help-keys.plain"))
        : Optional.empty();
  }

  /** Nothing that was said or typed stays in sight, and nothing is said about it. */
  private Optional<String> close() {
    closed = true;
    scrollAway();
    end.accept(0);
    return Optional.empty();
  }

  private String complaint(Cue cue, Reply reply) {
    if (reply instanceof Reply.Passed) {
      return wording.say("not-passed");
    }
    if (reply instanceof Reply.Wants) {
      return wording.say("not-here");
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
