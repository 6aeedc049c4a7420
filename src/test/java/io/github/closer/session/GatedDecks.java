package io.github.closer.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * A deck for each kind of gate, and the evenings in which it stays closed: somebody declines, both
 * do, or it closes by itself.
 */
public final class GatedDecks {
  /** As many moments as any of these decks has. */
  private static final int MOMENTS = 24;

  private GatedDecks() {}

  /**
   * A question at a gate.
   *
   * @param stretch of its text
   * @param yes what opens it, as a file of answers says it
   * @param no what keeps it closed
   */
  public record Question(String stretch, String yes, String no) {}

  /**
   * A deck with a gate.
   *
   * @param moment at which the gate is asked
   * @param both what both enter together
   * @param afterwards what each enters once the gate stayed closed
   */
  public record Kind(
      String name,
      String deck,
      int moment,
      List<Question> questions,
      List<String> both,
      List<String> afterwards) {
    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * An evening at a gate that stays closed.
   *
   * @param answers a file of answers
   */
  public record Evening(String name, String answers) {}

  private static final String LIGHTER =
      """
      parts:
        lighter:
          - choose: Which tea?
            who: each
            options: [Green, Black]
          - ask: What was light today?
            who: each
          - say: Sleep well.
      """;

  private static final List<String> TEA = List.of("Which tea: Green");

  private static final Question CONSENT = new Question("Do you want this tonight", "'Yes'", "'No'");
  private static final Question CALM = new Question("How tense are you", "4", "5");

  public static List<Kind> all() {
    return List.of(
        kind("consent", "- consent: Do you want this tonight?", 2, CONSENT),
        kind(
            "safety",
            """
            - safety: Some evenings are not for this.
              question: Would it be safe to say a true thing tonight?
              help: [closer help safety says where help is.]""",
            2,
            new Question("Would it be safe", "'Yes'", "'No'")),
        kind("scale", "- gate: How tense are you?\n  from: 0\n  to: 10\n  pass: '<= 4'", 2, CALM),
        kind(
            "adjacent",
            """
            - consent: Do you want this tonight?
              if_no: lighter
            - gate: How tense are you?
              from: 0
              to: 10
              pass: '<= 4'""",
            2,
            CONSENT,
            CALM),
        new Kind(
            "equal length",
            """
            title: T
            minutes: 5
            steps:
              - say: Welcome.
              - consent: Do you want this tonight?
                if_no: other
              - go: one
            parts:
              one:
                - ask: What do you fear?
              other:
                - ask: What do you like?
            """,
            2,
            List.of(CONSENT),
            List.of(),
            List.of()),
        new Kind(
            "no way on",
            "title: T\nsteps:\n  - say: Welcome.\n  - consent: Do you want this tonight?\n",
            2,
            List.of(CONSENT),
            List.of(),
            List.of()),
        new Kind(
            "calm check",
            "title: T\nsteps:\n  - say: Welcome.\n  - ask: What was good?\n    who: each\n",
            5,
            List.of(new Question("How stirred up", "4", "5")),
            List.of(
                "Welcome: /break",
                "A break: 1",
                "Does that suit: That is fine",
                "How would you like: Where we were"),
            List.of("How stirred up: 1")));
  }

  private static Kind kind(String name, String gate, int moment, Question... questions) {
    String steps = "- say: Welcome.\n" + gate + "\n  if_no: lighter\n- ask: What do you fear?\n";
    return new Kind(
        name,
        "title: T\nminutes: 20\nsteps:\n" + steps.indent(2) + LIGHTER,
        moment,
        List.of(questions),
        List.of(),
        TEA);
  }

  /** The evenings in which the gate stays closed; the last one by itself. */
  public static List<Evening> closed(Kind kind) {
    List<Evening> evenings = new ArrayList<>();
    for (Person person : List.of(Person.A, Person.B)) {
      for (Question question : kind.questions()) {
        evenings.add(
            new Evening(
                person + " declines: " + question.stretch(),
                answers(kind, (who, asked) -> who == person && asked.equals(question), -1)));
      }
    }
    evenings.add(new Evening("both decline", answers(kind, (who, asked) -> true, -1)));
    evenings.add(
        new Evening("it closes by itself", answers(kind, (who, asked) -> false, kind.moment())));
    return evenings;
  }

  /** The evening in which both want it and nothing keeps it closed. */
  public static Evening open(Kind kind) {
    return new Evening("open", answers(kind, (who, asked) -> false, -1));
  }

  private interface Declining {
    boolean at(Person person, Question question);
  }

  private static String answers(Kind kind, Declining declining, int closing) {
    StringBuilder out = new StringBuilder("at: 2026-11-23T20:15:00Z\npeople: [Alex, Sam]\n");
    out.append("remember: yes\nseed: ").append(seed(moment -> moment == closing)).append('\n');
    for (Person person : List.of(Person.A, Person.B)) {
      List<String> items =
          kind.questions().stream()
              .map(q -> q.stretch() + ": " + (declining.at(person, q) ? q.no() : q.yes()))
              .toList();
      list(
          out,
          person.name().toLowerCase(Locale.ROOT),
          Stream.of(lines(kind), items, kind.afterwards()).flatMap(List::stream).toList());
    }
    list(out, "both", kind.both());
    return out.toString();
  }

  /** In a break each leaves a line first. */
  private static List<String> lines(Kind kind) {
    return kind.both().isEmpty() ? List.of() : List.of("Leave the argument here: /pass");
  }

  private static void list(StringBuilder out, String key, List<String> items) {
    if (!items.isEmpty()) {
      out.append(key).append(":\n");
      items.forEach(item -> out.append("  - ").append(item).append('\n'));
    }
  }

  /** A seed in which Alex begins, no gate closes by itself, and of later questions only some. */
  public static long laterSeed(IntPredicate closing) {
    for (long seed = 0; ; seed++) {
      Chance chance = Chance.of(seed);
      boolean fits = chance.coin(0) == Person.A;
      for (int moment = 1; fits && moment <= MOMENTS; moment++) {
        fits = !chance.closesGate(moment) && chance.closesForGood(moment) == closing.test(moment);
      }
      if (fits) {
        return seed;
      }
    }
  }

  /** A seed in which Alex begins and of all gates only some close by themselves. */
  public static long seed(IntPredicate closing) {
    for (long seed = 0; ; seed++) {
      Chance chance = Chance.of(seed);
      boolean fits = chance.coin(0) == Person.A;
      for (int moment = 1; fits && moment <= MOMENTS; moment++) {
        fits = chance.closesGate(moment) == closing.test(moment);
      }
      if (fits) {
        return seed;
      }
    }
  }
}
