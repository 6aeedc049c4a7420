package io.github.closer.deck;

import io.github.closer.deck.Claim.Mention;
import io.github.closer.deck.Reading.Placed;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether what a condition looks at can have been answered by then.
 *
 * <p>The deck is walked through in the order in which it is played, into every branch and every
 * part, and what could have been asked on any way is taken as asked. A part is walked through again
 * only if more could have been asked since.
 */
final class TooEarlyCheck {
  /** Parts that play parts: further than this nobody looks. */
  private static final int DEEPEST = 100;

  private final Deck whole;
  private final Inside inside;
  private final IdentityHashMap<Condition, InFile> places = new IdentityHashMap<>();
  private final Set<StepId> asked = new HashSet<>();
  private final Map<Record, Integer> walked = new HashMap<>();
  private final Set<Mention> seen = new HashSet<>();
  private final Set<Mention> known = new HashSet<>();
  private int depth;

  /** So many steps are followed; a deck in which that is not enough is not told anything. */
  private int budget = 50 * Reading.MAX_STEPS;

  TooEarlyCheck(AllFiles files, Deck whole) {
    this.whole = whole;
    this.inside = new Inside(whole);
    for (FileReader file : files.all()) {
      file.reading()
          .conditions()
          .forEach(placed -> places.put(placed.condition(), new InFile(file.reading(), placed)));
    }
  }

  /** A condition in its file. */
  private record InFile(Reading reading, Placed placed) {}

  void run() {
    Deck.Contents contents = whole.contents();
    if (contents.steps().isEmpty()) {
      pool(Home.PLAYED, contents.cards());
    } else {
      list(contents.steps());
    }
    if (budget > 0) {
      places.values().forEach(this::report);
    }
  }

  private void list(List<Step> steps) {
    steps.forEach(this::step);
  }

  private void step(Step step) {
    if (budget-- <= 0) {
      return;
    }
    step.modifiers().when().ifPresent(this::look);
    if (step instanceof Step.If branch) {
      look(branch.condition());
    }
    if (step instanceof Step.Choose choose) {
      choose.options().forEach(option -> option.when().ifPresent(this::look));
    }
    step.id().ifPresent(asked::add);
    if (step instanceof Step.Repeat repeat) {
      rounds(repeat);
    }
    if (step instanceof Step.Draw) {
      pool(step.modifiers().label().home(), whole.around(step).cards());
    }
    Inside.targets(step).forEach(this::target);
  }

  private void rounds(Step.Repeat repeat) {
    int before = asked.size();
    list(repeat.steps());
    if (repeat.rounds().atMost() > 1 && asked.size() > before) {
      list(repeat.steps());
    }
    repeat.rounds().until().ifPresent(this::look);
  }

  /** Cards come in any order. */
  private void pool(Home home, List<Step> cards) {
    if (!walked.containsKey(home)) {
      Inside.withInner(cards).flatMap(card -> card.id().stream()).forEach(asked::add);
    }
    again(home, cards);
  }

  private void target(Target target) {
    if (target instanceof Target.Inline inline) {
      list(inline.steps());
    } else if (depth < DEEPEST) {
      depth++;
      again(((Target.Named) target).part(), inside.steps(target));
      depth--;
    }
  }

  /** Walks through a part, or a file's cards, if that could tell more than the last time. */
  private void again(Record name, List<Step> steps) {
    Integer before = walked.put(name, asked.size());
    if (before == null || before != asked.size()) {
      list(steps);
      walked.put(name, asked.size());
    }
  }

  private void look(Condition condition) {
    InFile in = places.get(condition);
    if (in == null) {
      return;
    }
    for (Mention mention : in.placed().mentions()) {
      seen.add(mention);
      boolean last = mention.reference().session() == Reference.Session.LAST;
      if (last || asked.contains(mention.reference().step())) {
        known.add(mention);
      }
    }
  }

  private void report(InFile in) {
    List<Mention> early =
        in.placed().mentions().stream()
            .filter(m -> seen.contains(m) && !known.contains(m))
            .toList();
    Set<Reference> unseen = early.stream().map(Mention::reference).collect(Collectors.toSet());
    Outcomes outcomes = new Outcomes(in.reading());
    boolean never =
        !early.isEmpty()
            && outcomes
                .of(in.placed().condition(), unseen)
                .filter(possible -> !possible.contains(Truth.TRUE))
                .isPresent();
    if (never) {
      in.reading().add(tooEarly(in.reading(), early.get(0)));
    }
  }

  private static Diagnostic tooEarly(Reading reading, Mention mention) {
    String id = mention.reference().step().written();
    Diagnostic early =
        Diagnostic.of(
                Rule.ASKED_TOO_LATE,
                mention.at(),
                "`" + id + "` is not asked before this, so this is never true")
            .labelled("nobody can know yet")
            .help(
                "move it below the step with `id: "
                    + id
                    + "`; for the answer of last time write `last."
                    + id
                    + "`, and `keep: next_time` there");
    return Optional.ofNullable(reading.ids().get(mention.reference().step().value()))
        .map(known -> early.beside(known.at(), "it is asked here"))
        .orElse(early);
  }
}
