package io.github.closer.rehearsal;

import io.github.closer.session.Cue;
import io.github.closer.session.Replies;
import io.github.closer.session.Reply;
import io.github.closer.text.Neutral;
import io.github.closer.text.Words;
import java.util.List;
import java.util.Locale;

/**
 * A play in words: whom each card is for, what stands on it, and what was answered. Nobody's
 * secrets are in it, for nobody was there.
 */
final class PlayText {
  private PlayText() {}

  static String of(Played played) {
    StringBuilder out = new StringBuilder();
    for (Played.Moment moment : played.moments()) {
      Cue cue = moment.cue();
      String alone = cue.card().alone() ? " (alone)" : "";
      out.append(Neutral.line(cue.card().place().addressee())).append(alone).append(":\n");
      indented(out, "  ", cue.card().text());
      cue.card().aids().sentences().forEach(hint -> indented(out, "  . ", hint));
      items(cue).forEach(item -> indented(out, "  - ", item));
      indented(out, "  > ", answer(moment, played.setting().words()));
      out.append('\n');
    }
    played.outcome().end().ifPresent(end -> out.append("ends: ").append(end.word()).append('\n'));
    return out.toString();
  }

  /** What is laid out on a card besides its text. */
  static List<String> items(Cue cue) {
    if (cue instanceof Cue.Choose choose) {
      return choose.options();
    }
    if (cue instanceof Cue.Tick tick) {
      return tick.items();
    }
    return cue instanceof Cue.Reveal reveal
        ? reveal.sides().stream().map(side -> side.name() + ": " + side.words()).toList()
        : List.of();
  }

  private static void indented(StringBuilder out, String mark, String text) {
    for (String line : Neutral.lines(text.strip()).split("\n", -1)) {
      out.append((mark + line).stripTrailing()).append('\n');
    }
  }

  private static String answer(Played.Moment moment, Words words) {
    Reply reply = moment.reply();
    if (reply instanceof Reply.Passed) {
      return "/pass";
    }
    if (reply instanceof Reply.Left) {
      return "/leave";
    }
    if (reply instanceof Reply.Wants wants) {
      return "/" + wants.move().name().toLowerCase(Locale.ROOT);
    }
    if (reply instanceof Reply.Spoke) {
      return "(spoken)";
    }
    if (reply instanceof Reply.Done) {
      return "(on)";
    }
    return Replies.words(moment.cue(), reply, words);
  }
}
