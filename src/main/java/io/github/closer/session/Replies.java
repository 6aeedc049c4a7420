package io.github.closer.session;

import io.github.closer.text.Words;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What fits a cue, and how a reply reads.
 *
 * <p>Stages and scripts are held to the same rules by the same code.
 */
public final class Replies implements Cue.Visitor<Boolean> {
  /** What stands between several things that are answered at once. */
  public static final String BETWEEN = "; ";

  private final Reply reply;

  private Replies(Reply reply) {
    this.reply = reply;
  }

  /** Whether a reply may answer a cue. Leaving always may. */
  public static boolean fit(Cue cue, Reply reply) {
    if (reply instanceof Reply.Left) {
      return true;
    }
    if (reply instanceof Reply.Passed) {
      return cue.card().aids().passable();
    }
    if (reply instanceof Reply.Wants wants) {
      return cue.card().aids().ways().moves().contains(wants.move());
    }
    return cue.accept(new Replies(reply));
  }

  /** Nothing at all, on a card that can be left out, is a pass, and nobody can tell them apart. */
  static Reply meant(Cue cue, Reply reply) {
    return cue instanceof Cue.Write write
            && write.length().mayBeLeftOut()
            && reply instanceof Reply.Written written
            && written.text().isBlank()
            && cue.card().aids().passable()
        ? new Reply.Passed()
        : reply;
  }

  /**
   * The reply in words, as a transcript prints it; empty where there are none.
   *
   * @param words the language, for what nobody has chosen in words
   */
  public static String words(Cue cue, Reply reply, Words words) {
    if (reply instanceof Reply.Written written) {
      return written.text();
    }
    if (cue instanceof Cue.Choose choose && reply instanceof Reply.Chosen chosen) {
      return choose.options().get(chosen.index());
    }
    if (cue instanceof Cue.Rate rate && reply instanceof Reply.Rated rated) {
      return rated.value() + rate.scale().unit();
    }
    if (cue instanceof Cue.Tick tick && reply instanceof Reply.Ticked ticked) {
      return ticked.indexes().isEmpty()
          ? new Phrases(words).say("none-of-these")
          : items(tick, ticked).stream().collect(Collectors.joining(BETWEEN));
    }
    return "";
  }

  static List<String> items(Cue.Tick tick, Reply.Ticked ticked) {
    return ticked.indexes().stream().map(tick.items()::get).toList();
  }

  @Override
  public Boolean show(Cue.Show cue) {
    return reply instanceof Reply.Done;
  }

  @Override
  public Boolean write(Cue.Write cue) {
    return reply instanceof Reply.Written written
        && !cue.isTooLong(written.text())
        && (cue.length().mayBeNothing() || !written.text().isBlank());
  }

  @Override
  public Boolean choose(Cue.Choose cue) {
    return reply instanceof Reply.Chosen chosen
        && chosen.index() >= 0
        && chosen.index() < cue.options().size();
  }

  @Override
  public Boolean rate(Cue.Rate cue) {
    return reply instanceof Reply.Rated rated && cue.scale().has(rated.value());
  }

  @Override
  public Boolean tick(Cue.Tick cue) {
    return reply instanceof Reply.Ticked ticked
        && ticked.indexes().size() >= cue.atLeast()
        && ticked.indexes().stream().distinct().count() == ticked.indexes().size()
        && ticked.indexes().stream().allMatch(i -> i >= 0 && i < cue.items().size());
  }

  @Override
  public Boolean handOver(Cue.HandOver cue) {
    return reply instanceof Reply.Done;
  }

  @Override
  public Boolean speak(Cue.Speak cue) {
    return reply instanceof Reply.Spoke;
  }

  @Override
  public Boolean rest(Cue.Wait cue) {
    return reply instanceof Reply.Done;
  }

  @Override
  public Boolean reveal(Cue.Reveal cue) {
    return reply instanceof Reply.Done;
  }
}
