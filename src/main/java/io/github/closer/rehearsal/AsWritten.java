package io.github.closer.rehearsal;

import io.github.closer.deck.Step;
import io.github.closer.deck.StepId;
import io.github.closer.deck.WrittenTest;
import io.github.closer.session.Cue;
import io.github.closer.session.Replies;
import io.github.closer.session.Reply;
import io.github.closer.session.Spot;
import io.github.closer.text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Answers as a written test says, and as usual where it says nothing. */
final class AsWritten implements Actor {
  private final WrittenTest.Given given;
  private final Usual usual;
  private final Map<StepId, Set<Integer>> moments = new LinkedHashMap<>();
  private final Set<String> done = new HashSet<>();
  private final Set<StepId> asked = new HashSet<>();
  private final Set<Sentence> unfit = new LinkedHashSet<>();

  AsWritten(WrittenTest.Given given) {
    this.given = given;
    this.usual = new Usual(given.gates());
  }

  /** The steps with an answer that nobody asked for. */
  List<StepId> unasked() {
    return given.answers().keySet().stream()
        .filter(id -> !asked.contains(id))
        .sorted((one, other) -> one.value().compareTo(other.value()))
        .toList();
  }

  /** What was answered and does not fit the card it came to. */
  List<Sentence> unfit() {
    return List.copyOf(unfit);
  }

  @Override
  public Reply reply(Spot spot, Cue cue) {
    Optional<StepId> id = spot.step().flatMap(Step::id);
    Optional<List<String>> values = id.flatMap(step -> values(step, spot, cue));
    if (values.isEmpty()) {
      return usual.reply(spot, cue);
    }
    asked.add(id.get());
    String first = values.get().isEmpty() ? "" : values.get().get(0).strip();
    Reply command = TypedCommand.ALL.get(first);
    if (command != null) {
      return command(command, first, spot, cue);
    }
    if (!isAnswer(spot, cue)) {
      return usual.reply(spot, cue);
    }
    Optional<Reply> reply = answer(values.get(), spot, cue).filter(r -> Replies.fit(cue, r));
    if (reply.isEmpty()) {
      unfit.add(
          Sentence.of(
              "rehearsal.not-on-card",
              String.join(", ", values.get()),
              Caption.brief(cue.card().text())));
    }
    return reply.orElseGet(() -> usual.reply(spot, cue));
  }

  /** What this one says at this step, this time. */
  private Optional<List<String>> values(StepId step, Spot spot, Cue cue) {
    Optional<WrittenTest.Answers> answers = Optional.ofNullable(given.answers().get(step));
    if (answers.isEmpty()) {
      return Optional.empty();
    }
    Set<Integer> times = moments.computeIfAbsent(step, s -> new LinkedHashSet<>());
    times.add(spot.moment());
    WrittenTest.Answer now = answers.get().time(times.size() - 1);
    String letter = letter(cue);
    // Where both answer on one card, one of the two holds the keyboard.
    return letter.equals(WrittenTest.Answer.ALL)
        ? now.of(letter).or(() -> now.of("a")).or(() -> now.of("b"))
        : now.of(letter);
  }

  private static String letter(Cue cue) {
    return cue.card().audience().name().toLowerCase(Locale.ROOT);
  }

  /** A pass each time, any other move once; a card that takes neither is answered as usual. */
  private Reply command(Reply command, String word, Spot spot, Cue cue) {
    boolean pass = command instanceof Reply.Passed;
    boolean once = pass || !done.contains(spot.moment() + letter(cue) + word);
    if (once && Replies.fit(cue, command) && (!pass || isAnswer(spot, cue))) {
      done.add(spot.moment() + letter(cue) + word);
      return command;
    }
    return usual.reply(spot, cue);
  }

  /** Whether it is the answer itself that is asked for here. */
  private static boolean isAnswer(Spot spot, Cue cue) {
    Optional<Step> step = spot.step();
    if (cue instanceof Cue.Show || cue instanceof Cue.Reveal || cue instanceof Cue.Wait) {
      return false;
    }
    return switch (spot.mark()) {
      case ANSWER, GUESS, PROMISE, APPRECIATION, TICKET, REVIEW, FLOOR -> true;
      case MOVE ->
          step.filter(
                  s ->
                      s instanceof Step.Barrier
                          || s instanceof Step.Roles
                          || (s instanceof Step.Match
                              && !(cue instanceof Cue.Write)
                              && cue.card().alone()))
              .isPresent();
      case TEXT, DUE, CUE, OPENED, LATER, SAY_BACK, REVEAL, REST -> false;
    };
  }

  private static Optional<Reply> answer(List<String> values, Spot spot, Cue cue) {
    String value = String.join("\n", values).strip();
    if (spot.step().orElse(null) instanceof Step.Barrier gate
        && (value.equals("yes") || value.equals("no"))) {
      return Optional.of(Usual.gate(gate, cue, value.equals("yes")));
    }
    if (cue instanceof Cue.Write) {
      return Optional.of(new Reply.Written(value));
    }
    if (cue instanceof Cue.Rate rate) {
      return number(value, rate.scale().unit());
    }
    if (cue instanceof Cue.Choose choose) {
      return choice(value, spot, choose);
    }
    return cue instanceof Cue.Tick tick ? ticks(values, spot, tick) : Optional.empty();
  }

  private static Optional<Reply> number(String value, String unit) {
    String digits =
        !unit.isEmpty() && value.endsWith(unit)
            ? value.substring(0, value.length() - unit.length()).strip()
            : value;
    return digits.matches("-?[0-9]{1,6}")
        ? Optional.of(new Reply.Rated(Integer.parseInt(digits)))
        : Optional.empty();
  }

  private static Optional<Reply> choice(String value, Spot spot, Cue.Choose choose) {
    if (spot.step().orElse(null) instanceof Step.Roles) {
      int last = choose.options().size() - 1;
      int letter = "acbd".indexOf(value);
      int index = value.equals("coin") ? last : last == 2 && letter == 2 ? 1 : letter;
      return Optional.of(new Reply.Chosen(index));
    }
    return index(choose.options(), value)
        .or(() -> own(spot, choose.options()))
        .map(Reply.Chosen::new);
  }

  private static Optional<Reply> ticks(List<String> values, Spot spot, Cue.Tick tick) {
    int size = tick.items().size();
    if (values.equals(List.of("all"))) {
      return Optional.of(new Reply.Ticked(IntStream.range(0, size).boxed().toList()));
    }
    if (values.equals(List.of("none"))) {
      return Optional.of(new Reply.Ticked(List.of()));
    }
    List<Integer> ticked = new ArrayList<>();
    for (String value : values) {
      Optional<Integer> index = index(tick.items(), value).or(() -> own(spot, tick.items()));
      if (index.isEmpty()) {
        return Optional.empty();
      }
      ticked.add(index.get());
    }
    return Optional.of(new Reply.Ticked(ticked.stream().distinct().sorted().toList()));
  }

  /** The way to words of one's own stands behind the options. */
  private static Optional<Integer> own(Spot spot, List<String> shown) {
    boolean own = spot.step().orElse(null) instanceof Step.Choose choose && choose.own();
    return own ? Optional.of(shown.size() - 1) : Optional.empty();
  }

  private static Optional<Integer> index(List<String> options, String value) {
    return IntStream.range(0, options.size())
        .filter(i -> options.get(i).strip().equalsIgnoreCase(value.strip()))
        .boxed()
        .findFirst();
  }
}
