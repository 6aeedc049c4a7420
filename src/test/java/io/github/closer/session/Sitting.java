package io.github.closer.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A session played reply by reply.
 *
 * <p>After every event that is written down, what was written so far is folded, and has to give the
 * session as it is: the terminal may be closed at any moment.
 */
final class Sitting {
  private static final int MOST_CUES = 500;

  private final Setting setting;
  private final List<Event.Lasting> story = new ArrayList<>();
  private final List<Cue> cues = new ArrayList<>();
  private Session session;
  private Instant now = Rehearsed.EVENING;

  Sitting(Setting setting) {
    this.setting = setting;
    this.session = Session.begin(setting, now);
    story.add(
        new Event.Begun(
            now, new Event.Heading("t", "T", "0", setting.chance().order(), setting.people())));
    cues.add(session.cue());
  }

  Cue cue() {
    return session.cue();
  }

  String text() {
    return cue().card().text();
  }

  boolean over() {
    return session.over();
  }

  Instant now() {
    return now;
  }

  Session session() {
    return session;
  }

  /** Whether a move is one of the ways out of the card. */
  boolean offers(Move move) {
    return cue().card().aids().ways().moves().contains(move);
  }

  /** All that was written down. */
  List<Event.Lasting> story() {
    return List.copyOf(story);
  }

  /** All that was shown. */
  List<Cue> cues() {
    return List.copyOf(cues);
  }

  List<String> texts() {
    return cues.stream().map(cue -> cue.card().text()).toList();
  }

  /** What is in the journal but for the times. */
  List<String> timeless() {
    return story.stream()
        .skip(1)
        .map(event -> event.toString().replaceAll("at=[^,\\]]+", "at"))
        .toList();
  }

  /** What it left for later ones. */
  Learned learned() {
    return Learned.of(setting, "abcde", story());
  }

  Sitting later(Duration time) {
    now = now.plus(time);
    return this;
  }

  Sitting reply(Reply... replies) {
    for (Reply reply : replies) {
      now = now.plusSeconds(10);
      happened(session.take(reply, now));
    }
    return this;
  }

  Sitting choose(int index) {
    return reply(new Reply.Chosen(index));
  }

  Sitting write(String words) {
    return reply(new Reply.Written(words));
  }

  Sitting rate(int value) {
    return reply(new Reply.Rated(value));
  }

  Sitting tick(Integer... indexes) {
    return reply(new Reply.Ticked(List.of(indexes)));
  }

  Sitting pass() {
    return reply(new Reply.Passed());
  }

  Sitting done() {
    return reply(new Reply.Done());
  }

  Sitting wants(Move move) {
    return reply(new Reply.Wants(move));
  }

  /** What both ask for before they go on. */
  Sitting call(Move move) {
    now = now.plusSeconds(10);
    happened(session.call(move, now));
    return this;
  }

  /** They left, and come back now. */
  Sitting resumed() {
    happened(new Event.Paused(now));
    happened(new Event.Resumed(now));
    return this;
  }

  /** The plain reply; a wait is waited for. */
  Sitting plain() {
    if (cue() instanceof Cue.Wait rest && now.isBefore(rest.notBefore())) {
      now = rest.notBefore();
    }
    return reply(PlainReplies.to(cue()));
  }

  Sitting plain(int times) {
    for (int i = 0; i < times; i++) {
      plain();
    }
    return this;
  }

  /** Plain replies until a card says this. */
  Sitting until(String text) {
    return until(cue -> cue.card().text().contains(text));
  }

  Sitting until(Predicate<Cue> there) {
    for (int i = 0; !there.test(cue()); i++) {
      assertThat(i).as("never came to it").isLessThan(MOST_CUES);
      plain();
      assertThat(over()).as("over before it came").isFalse();
    }
    return this;
  }

  /** Replies from a function to the end; what it does not answer is answered plainly. */
  Sitting finish(Function<Cue, Reply> replies) {
    for (int i = 0; !over(); i++) {
      assertThat(i).as("never ended").isLessThan(MOST_CUES);
      Reply reply = replies.apply(cue());
      if (reply.equals(Rehearsed.PLAIN)) {
        plain();
      } else {
        reply(reply);
      }
    }
    return this;
  }

  Sitting finish() {
    return finish(cue -> Rehearsed.PLAIN);
  }

  /** After its end, when what was kept until then is gone. */
  Sitting ended() {
    Event.Ended ended = new Event.Ended(now);
    story.removeIf(ended::withdraws);
    story.add(ended);
    return this;
  }

  private void happened(Event event) {
    session = session.after(event);
    if (event instanceof Event.Closed closed) {
      story.removeIf(closed::withdraws);
    }
    if (event instanceof Event.Lasting lasting) {
      story.add(lasting);
      assertThat(Session.resume(setting, story)).as("folded after %s", event).isEqualTo(session);
    }
    if (!over()) {
      cues.add(cue());
    }
  }
}
