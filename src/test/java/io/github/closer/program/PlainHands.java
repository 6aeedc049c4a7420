package io.github.closer.program;

import static io.github.closer.program.Tmux.squeezed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import io.github.closer.text.Neutral;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Answers line by line, and reads what comes after what was read before. */
final class PlainHands implements Hands {
  private final Tmux tmux;
  private final String otherEvening;
  private final List<String> entrusted = new ArrayList<>();
  private int read;

  PlainHands(Tmux tmux, String otherEvening) {
    this.tmux = tmux;
    this.otherEvening = squeezed(otherEvening);
    this.read = squeezed(tmux.history()).length();
  }

  @Override
  public void take(Course.Turn turn) {
    Card card = turn.cue().card();
    awaitCard(turn.cue(), squeezed(Neutral.line(card.place().addressee())));
    if (card.alone()) {
      tmux.await("no echo", screen -> !tmux.echoes());
    }
    if (turn.reply() instanceof Reply.Passed) {
      tmux.command("/pass");
      return;
    }
    answer(turn.cue(), turn.reply());
    if (card.alone() && turn.reply() instanceof Reply.Written written) {
      entrusted.add(squeezed(written.text()));
    }
    assertThat(entrusted).noneMatch(squeezed(tmux.everything())::contains);
  }

  private void awaitCard(Cue cue, String name) {
    if (cue instanceof Cue.HandOver handOver) {
      // What is typed before it is asked for is dropped.
      follow(handOver.from().isPresent() ? "keyboardto" + name : "youmaylookagain");
      return;
    }
    follow(name);
    follow(squeezed(Neutral.lines(cue.card().text())));
  }

  /** Reads on until these words have come. */
  private void follow(String words) {
    tmux.await(
        words,
        screen -> {
          String history = squeezed(tmux.history());
          if (history.indexOf(otherEvening, read) >= 0) {
            throw new GateClosed();
          }
          int at = history.indexOf(words, read);
          if (at >= 0) {
            read = at + words.length();
          }
          return at >= 0;
        });
  }

  private void answer(Cue cue, Reply reply) {
    if (reply instanceof Reply.Written written) {
      for (String line : written.text().split("\n", -1)) {
        tmux.command(line);
      }
      if (cue instanceof Cue.Write write && write.length() == Cue.Length.TEXT) {
        tmux.press("Enter");
      }
    } else if (reply instanceof Reply.Chosen chosen) {
      tmux.command(Integer.toString(chosen.index() + 1));
    } else if (reply instanceof Reply.Rated rated) {
      tmux.command(Integer.toString(rated.value()));
    } else if (reply instanceof Reply.Ticked ticked) {
      String numbers =
          ticked.indexes().stream()
              .map(index -> Integer.toString(index + 1))
              .collect(Collectors.joining(" "));
      tmux.command(numbers.isEmpty() ? "0" : numbers);
    } else {
      tmux.press("Enter");
    }
  }
}
