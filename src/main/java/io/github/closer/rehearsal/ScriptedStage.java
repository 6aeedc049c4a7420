package io.github.closer.rehearsal;

import io.github.closer.play.Stage;
import io.github.closer.session.Audience;
import io.github.closer.session.Card;
import io.github.closer.session.Cue;
import io.github.closer.session.Replies;
import io.github.closer.session.Reply;
import io.github.closer.text.Neutral;
import io.github.closer.text.Sentence;
import io.github.closer.text.Words;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A stage without people: answers come from a script, time from a virtual clock.
 *
 * <p>It prints the session as it goes, and what each person enters alone only as "(private)". An
 * input names the card it belongs to by a stretch of its text, so that a script that no longer fits
 * its deck says so at the first wrong card.
 */
public final class ScriptedStage implements Stage, Cue.Visitor<Reply> {
  private final Map<Audience, Deque<Script.Item>> inputs = new EnumMap<>(Audience.class);
  private final VirtualClock clock;
  private final PrintWriter out;
  private final Words words;

  /**
   * A stage before its first card.
   *
   * @param clock the time that goes by on it
   * @param out where the session is printed
   * @param words the language of what is printed besides
   */
  public ScriptedStage(Script script, VirtualClock clock, PrintWriter out, Words words) {
    this.clock = clock;
    this.out = out;
    this.words = words;
    for (Audience audience : Audience.values()) {
      inputs.put(audience, new ArrayDeque<>(script.inputs().getOrDefault(audience, List.of())));
    }
  }

  /** How many inputs of the script nobody asked for. */
  public int unused() {
    return inputs.values().stream().mapToInt(Deque::size).sum();
  }

  @Override
  public Reply perform(Cue cue) {
    return cue.accept(this);
  }

  @Override
  public void saved() {
    line("  " + words.say("stage.script.saved"));
  }

  @Override
  public Reply show(Cue.Show cue) {
    print(cue.card());
    return unscripted(cue, Pace.READING, new Reply.Done());
  }

  @Override
  public Reply speak(Cue.Speak cue) {
    print(cue.card());
    Duration time = Pace.speaking(cue);
    return unscripted(cue, time, new Reply.Spoke(time));
  }

  @Override
  public Reply rest(Cue.Wait cue) {
    print(cue.card());
    Reply reply = unscripted(cue, Duration.ZERO, new Reply.Done());
    if (reply instanceof Reply.Done) {
      clock.passUntil(cue.notBefore());
      clock.passUntil(cue.until());
    }
    return reply;
  }

  @Override
  public Reply reveal(Cue.Reveal cue) {
    print(cue.card());
    cue.sides()
        .forEach(
            side -> line("  " + Neutral.line(side.name()) + ": " + Neutral.line(side.words())));
    return unscripted(cue, Pace.READING, new Reply.Done());
  }

  @Override
  public Reply handOver(Cue.HandOver cue) {
    line("");
    line("-- " + Neutral.line(cue.card().place().addressee()) + " --");
    clock.pass(Pace.READING);
    return new Reply.Done();
  }

  /** A line that may also be said aloud is said aloud when the script has none for it. */
  @Override
  public Reply write(Cue.Write cue) {
    Script.Item next = inputs(cue.card()).peek();
    boolean typed = next != null && belongs(next, cue.card());
    if (cue.length() == Cue.Length.LINE_OR_NONE && !typed) {
      print(cue.card());
      echo(cue.card(), "");
      return new Reply.Written("");
    }
    Reply reply =
        scripted(cue, values -> Optional.of(new Reply.Written(String.join("\n", values))));
    if (reply instanceof Reply.Written written) {
      cue.nudge(written.text()).ifPresent(nudge -> line("  " + Neutral.line(nudge)));
    }
    return reply;
  }

  @Override
  public Reply choose(Cue.Choose cue) {
    return scripted(
        cue, values -> index(cue.options(), String.join(" ", values)).map(Reply.Chosen::new));
  }

  @Override
  public Reply rate(Cue.Rate cue) {
    return scripted(
        cue,
        values -> {
          String digits = String.join("", values).strip();
          return digits.matches("-?[0-9]{1,6}")
              ? Optional.of(new Reply.Rated(Integer.parseInt(digits)))
              : Optional.empty();
        });
  }

  @Override
  public Reply tick(Cue.Tick cue) {
    return scripted(cue, values -> ticked(cue.items(), values));
  }

  private static Optional<Reply> ticked(List<String> items, List<String> values) {
    if (values.equals(List.of("all"))) {
      return Optional.of(new Reply.Ticked(IntStream.range(0, items.size()).boxed().toList()));
    }
    if (values.equals(List.of("none"))) {
      return Optional.of(new Reply.Ticked(List.of()));
    }
    List<Integer> indexes = new ArrayList<>();
    for (String value : values) {
      Optional<Integer> index = index(items, value);
      if (index.isEmpty()) {
        return Optional.empty();
      }
      indexes.add(index.get());
    }
    return Optional.of(new Reply.Ticked(indexes.stream().sorted().toList()));
  }

  /** An option by its words, or by its number as it stands in a list. */
  private static Optional<Integer> index(List<String> options, String value) {
    String wanted = value.strip();
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).strip().equalsIgnoreCase(wanted)) {
        return Optional.of(i);
      }
    }
    return wanted.matches("[0-9]{1,4}")
        ? Optional.of(Integer.parseInt(wanted) - 1)
        : Optional.empty();
  }

  private interface Reading {
    Optional<Reply> of(List<String> values);
  }

  /** A card that needs an input: the next one of whom it is for. */
  private Reply scripted(Cue cue, Reading reading) {
    print(cue.card());
    Card card = cue.card();
    Script.Item item = inputs(card).poll();
    if (item == null) {
      throw new ScriptFailure(
          Sentence.of("rehearsal.script.nothing-left", card.place().addressee(), shown(card)),
          Sentence.of("rehearsal.script.nothing-left.hint", key(card)));
    }
    if (!belongs(item, card)) {
      throw new ScriptFailure(
          Sentence.of("rehearsal.script.other-card", item.question().orElse(""), shown(card)),
          Sentence.of("rehearsal.script.other-card.hint"));
    }
    Reply reply =
        command(item)
            .or(() -> reading.of(item.values()))
            .filter(r -> Replies.fit(cue, r))
            .orElseThrow(() -> unfitting(item, card));
    String answer = String.join(", ", item.values());
    clock.pass(answer.isBlank() ? Duration.ZERO : Pace.TYPING);
    echo(card, answer);
    return reply;
  }

  private static ScriptFailure unfitting(Script.Item item, Card card) {
    return new ScriptFailure(
        Sentence.of("rehearsal.script.unfitting", String.join(", ", item.values()), shown(card)),
        Sentence.of("rehearsal.script.unfitting.hint"));
  }

  /** A card that needs none: only a command that names it is taken. */
  private Reply unscripted(Cue cue, Duration time, Reply otherwise) {
    Card card = cue.card();
    Script.Item item = inputs(card).peek();
    clock.pass(time);
    if (item == null || item.question().isEmpty() || !belongs(item, card)) {
      return otherwise;
    }
    Optional<Reply> command = command(item).filter(reply -> Replies.fit(cue, reply));
    command.ifPresent(reply -> inputs(card).remove());
    return command.orElse(otherwise);
  }

  private static Optional<Reply> command(Script.Item item) {
    return item.values().size() == 1
        ? Optional.ofNullable(TypedCommand.ALL.get(item.values().get(0)))
        : Optional.empty();
  }

  private static boolean belongs(Script.Item item, Card card) {
    String text = card.text().toLowerCase(Locale.ROOT);
    return item.question().map(q -> text.contains(q.toLowerCase(Locale.ROOT))).orElse(true);
  }

  private Deque<Script.Item> inputs(Card card) {
    return inputs.computeIfAbsent(card.audience(), audience -> new ArrayDeque<>());
  }

  /** The word in the file below which the answers of those stand whom a card is for. */
  private static String key(Card card) {
    return card.audience()
        .person()
        .map(person -> person.name().toLowerCase(Locale.ROOT))
        .orElse("both");
  }

  private static String shown(Card card) {
    return Neutral.line(card.text());
  }

  private void print(Card card) {
    line("");
    line(Neutral.line(card.place().addressee()) + ": " + Neutral.lines(card.text()));
  }

  private void echo(Card card, String answer) {
    String shown = answer.isBlank() ? words.say("stage.script.aloud") : Neutral.line(answer);
    line("  > " + (card.alone() ? words.say("stage.script.private") : shown));
  }

  private void line(String line) {
    out.println(line);
    out.flush();
  }
}
