package io.github.closer.session;

import io.github.closer.session.Casting.Asked;
import io.github.closer.session.Protocol.Await;
import io.github.closer.session.Protocol.Prompt;
import java.util.List;

/**
 * What one wrote for the other, for a day that has come. Both may leave it for another day.
 *
 * @param casting who is who
 */
record Letters(Casting casting) {

  boolean isEmpty() {
    return casting.setting().memory().tickets().isEmpty();
  }

  Protocol protocol() {
    return open(casting.setting().memory().tickets());
  }

  private Protocol open(List<Memory.Ticket> rest) {
    if (rest.isEmpty()) {
      return Protocol.next();
    }
    Memory.Ticket ticket = rest.get(0);
    Asked both = casting.everyone();
    String name = casting.names(ticket.by());
    String question = casting.phrases().ticket(name, ticket.written());
    return Cues.await(
        new Cue.Choose(
            casting.cards().plain(both, question), casting.phrases().list("open-ticket")),
        Mark.MOVE,
        both,
        "",
        input ->
            input.chose(Phrases.OPEN) ? show(ticket, rest) : open(rest.subList(1, rest.size())));
  }

  private Protocol show(Memory.Ticket ticket, List<Memory.Ticket> rest) {
    Asked both = casting.everyone();
    String name = casting.names(ticket.by());
    Card card =
        casting
            .cards()
            .fixed(
                both,
                casting.phrases().wrote(name, ticket.text()),
                List.of(casting.phrases().say("ticket-opened")));
    return new Await(
        new Prompt(new Cue.Show(card), Mark.OPENED, both.keeping(), ticket.id()),
        input -> open(rest.subList(1, rest.size())));
  }
}
