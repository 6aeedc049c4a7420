package io.github.closer.program;

import static io.github.closer.program.Tmux.squeezed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.Reply;
import io.github.closer.text.Neutral;
import java.util.ArrayList;
import java.util.List;

/** Answers on the full screen, and looks out for words that should not be there. */
final class RichHands implements Hands {
  /** So much of a card is on every screen before anybody scrolls. */
  private static final int BEGINNING = 40;

  private final Tmux tmux;
  private final String otherEvening;
  private final List<String> entrusted = new ArrayList<>();

  RichHands(Tmux tmux, String otherEvening) {
    this.tmux = tmux;
    this.otherEvening = squeezed(otherEvening);
  }

  @Override
  public void take(Course.Turn turn) {
    Card card = turn.cue().card();
    String name = squeezed(Neutral.line(card.place().addressee()));
    String text = beginning(turn.cue());
    String screen =
        tmux.await(
            name + ": " + text,
            shown -> otherEveningOn(shown) || inOrder(squeezed(shown), name, text));
    if (otherEveningOn(screen)) {
      throw new GateClosed();
    }
    assertThat(entrusted).noneMatch(squeezed(tmux.everything())::contains);
    if (turn.reply() instanceof Reply.Passed) {
      tmux.press("C-p");
      return;
    }
    answer(turn.cue(), turn.reply());
  }

  private boolean otherEveningOn(String screen) {
    return squeezed(screen).contains(otherEvening);
  }

  private static boolean inOrder(String screen, String name, String text) {
    int at = screen.indexOf(name);
    return at >= 0 && screen.indexOf(text, at + name.length()) >= 0;
  }

  private static String beginning(Cue cue) {
    if (cue instanceof Cue.HandOver handOver) {
      return handOver.from().isPresent()
          ? "keyboardto" + squeezed(Neutral.line(cue.card().place().addressee()))
          : "";
    }
    String text = squeezed(Neutral.lines(cue.card().text()));
    return text.substring(0, Math.min(BEGINNING, text.length()));
  }

  private void answer(Cue cue, Reply reply) {
    if (reply instanceof Reply.Written written) {
      write(cue.card(), written.text());
    } else if (reply instanceof Reply.Chosen chosen) {
      tmux.press(Integer.toString(chosen.index() + 1));
    } else if (reply instanceof Reply.Rated rated) {
      tmux.type(Integer.toString(rated.value()));
    } else if (reply instanceof Reply.Ticked ticked) {
      tick(ticked);
    }
    tmux.press("Enter");
  }

  private void write(Card card, String words) {
    String[] lines = words.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        tmux.press("C-j");
      }
      if (!lines[i].isEmpty()) {
        tmux.type(lines[i]);
      }
    }
    if (card.alone()) {
      entrusted.add(squeezed(words));
      tmux.await("dots", screen -> screen.contains("\u2022\u2022\u2022"));
      assertThat(entrusted).noneMatch(squeezed(tmux.everything())::contains);
    } else {
      tmux.awaitWords(words);
    }
  }

  private void tick(Reply.Ticked ticked) {
    int at = 0;
    for (int index : ticked.indexes()) {
      for (; at < index; at++) {
        tmux.press("Down");
      }
      tmux.press("Space");
    }
  }
}
