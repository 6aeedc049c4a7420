package io.github.closer.terminal;

import io.github.closer.session.Cue;
import io.github.closer.session.Replies;
import io.github.closer.session.Reply;
import io.github.closer.text.Wrap;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lines out and lines in, until an answer fits.
 *
 * <p>What is entered alone is read unseen. {@code /pass}, {@code /leave} and {@code /help} on a
 * line by themselves work everywhere; everything else that begins with a slash is an answer.
 */
final class Dialogue {
  private static final int COLUMNS = 72;
  private static final String PASS = "/pass";
  private static final String LEAVE = "/leave";
  private static final String HELP = "/help";

  private final TypedLines in;
  private final PrintWriter out;

  Dialogue(TypedLines in, PrintWriter out) {
    this.in = in;
    this.out = out;
  }

  /** Says something, broken between words so that an old terminal does not break inside them. */
  void say(String words) {
    synchronized (out) {
      Wrap.words(words, COLUMNS).forEach(out::println);
      out.flush();
    }
  }

  /** Lets everything above scroll away. */
  void scroll(int lines) {
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

  /** Takes lines up to an empty one. */
  Reply lines(Cue cue) {
    return until(cue, () -> several(cue), Reply.Written::new);
  }

  private interface Source {
    Optional<String> next();
  }

  /** The end of the input is leaving. */
  private Reply until(Cue cue, Source source, Function<String, Reply> reading) {
    while (true) {
      Optional<String> typed = source.next();
      if (typed.isEmpty()) {
        return new Reply.Left();
      }
      Reply reply = reply(typed.get(), reading);
      if (Replies.fit(cue, reply)) {
        return reply;
      }
      say(complaint(cue, reply));
    }
  }

  private static Reply reply(String typed, Function<String, Reply> reading) {
    return switch (typed.strip()) {
      case LEAVE -> new Reply.Left();
      case PASS -> new Reply.Passed();
      default -> reading.apply(typed);
    };
  }

  private Optional<String> several(Cue cue) {
    List<String> lines = new ArrayList<>();
    Optional<String> line = typed(cue);
    while (line.isPresent() && !line.get().isBlank()) {
      if (line.get().strip().equals(PASS) || line.get().strip().equals(LEAVE)) {
        return line;
      }
      lines.add(line.get());
      line = typed(cue);
    }
    return line.isEmpty() && lines.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join("\n", lines));
  }

  /** The next line that is not a call for help. */
  private Optional<String> typed(Cue cue) {
    while (true) {
      Optional<String> line = cue.card().alone() ? in.nextUnseen() : in.next();
      if (line.isEmpty() || !line.get().strip().equals(HELP)) {
        return line;
      }
      say(Wording.COMMANDS);
    }
  }

  private static String complaint(Cue cue, Reply reply) {
    if (reply instanceof Reply.Passed) {
      return Wording.NOT_PASSED;
    }
    if (cue instanceof Cue.Rate rate) {
      return Wording.onScale(rate.scale());
    }
    if (cue instanceof Cue.Choose choose) {
      return Wording.between(1, choose.options().size());
    }
    if (cue instanceof Cue.Tick tick) {
      boolean few = reply instanceof Reply.Ticked t && t.indexes().size() < tick.atLeast();
      return few
          ? Wording.missing(tick.atLeast() - ((Reply.Ticked) reply).indexes().size())
          : Wording.between(1, tick.items().size());
    }
    return Wording.empty(cue.card());
  }
}
