package io.github.closer.session;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** The plainest reply to each cue: yes, the first one, the lowest number, everything. */
public final class PlainReplies implements Cue.Visitor<Reply> {
  private PlainReplies() {}

  public static Reply to(Cue cue) {
    return cue.accept(new PlainReplies());
  }

  @Override
  public Reply show(Cue.Show cue) {
    return new Reply.Done();
  }

  @Override
  public Reply write(Cue.Write cue) {
    boolean close = Rehearsed.isClose(cue);
    return new Reply.Written(close ? "" : "words of " + cue.card().place().addressee());
  }

  @Override
  public Reply choose(Cue.Choose cue) {
    return new Reply.Chosen(0);
  }

  @Override
  public Reply rate(Cue.Rate cue) {
    return new Reply.Rated(cue.scale().from());
  }

  @Override
  public Reply tick(Cue.Tick cue) {
    List<Integer> all = IntStream.range(0, cue.items().size()).boxed().toList();
    return new Reply.Ticked(all);
  }

  @Override
  public Reply handOver(Cue.HandOver cue) {
    return new Reply.Done();
  }

  @Override
  public Reply speak(Cue.Speak cue) {
    return new Reply.Spoke(cue.card().aids().time().orElse(Duration.ofMinutes(1)));
  }

  @Override
  public Reply rest(Cue.Wait cue) {
    return new Reply.Done();
  }

  @Override
  public Reply reveal(Cue.Reveal cue) {
    return new Reply.Done();
  }
}
