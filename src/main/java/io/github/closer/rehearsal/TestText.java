package io.github.closer.rehearsal;

import io.github.closer.deck.Step;
import io.github.closer.deck.StepId;
import io.github.closer.deck.WrittenTest;
import io.github.closer.session.Audience;
import io.github.closer.session.Cue;
import io.github.closer.session.Memory;
import io.github.closer.session.Move;
import io.github.closer.session.Reply;
import io.github.closer.session.Setting;
import io.github.closer.text.Words;
import io.github.closer.text.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A play as a test that can be pasted into a deck. What is done at a step without an id cannot be
 * said in a test; it stands in a remark, so that the step can be given one.
 *
 * @param decisions where it differs from a usual play
 * @param setting what it was played with
 */
record TestText(List<Shrinking.Decision> decisions, Setting setting) {
  private static final Map<Move, String> MOVES =
      Map.of(
          Move.BREAK, "/break",
          Move.REPAIR, "/repair",
          Move.INTERRUPTED, "/again",
          Move.CLARIFY, "/ask");

  /** The test, with its name and its remarks in a language. */
  String in(Words words) {
    List<String> lines = new ArrayList<>();
    lines.add("tests:");
    lines.add("  - name: " + YamlText.flow(words.say("rehearsal.test.name")));
    Map<StepId, Map<String, List<String>>> answers = new LinkedHashMap<>();
    List<String> remarks = new ArrayList<>();
    for (Shrinking.Decision decision : decisions) {
      Optional<StepId> id = decision.moment().spot().step().flatMap(Step::id);
      if (id.isPresent()) {
        answers
            .computeIfAbsent(id.get(), i -> new LinkedHashMap<>())
            .computeIfAbsent(letter(decision), w -> new ArrayList<>())
            .add(value(decision));
      } else {
        remarks.add(remark(said(decision, words)));
      }
    }
    if (!answers.isEmpty()) {
      lines.add("    answers:");
      answers.forEach((id, by) -> lines.add("      " + id + ": " + by(by)));
    }
    if (!remarks.isEmpty()) {
      lines.add(remark(words.say("rehearsal.test.besides")));
      lines.addAll(remarks);
    }
    if (!setting.memory().equals(Memory.NONE)) {
      lines.add(remark(words.say("rehearsal.test.not-first")));
    }
    if (setting.chance().closing()) {
      lines.add(remark(words.say("rehearsal.test.chance")));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String remark(String words) {
    return "    # " + words;
  }

  private static String letter(Shrinking.Decision decision) {
    Audience who = decision.key().who();
    return who == Audience.BOTH ? "both" : who.name().toLowerCase(Locale.ROOT);
  }

  /** One answer for all, one for each, or one after the other. */
  private static String by(Map<String, List<String>> by) {
    int times = by.values().stream().mapToInt(List::size).max().orElse(1);
    List<String> all = new ArrayList<>();
    for (int time = 0; time < times; time++) {
      int now = time;
      Map<String, String> each = new LinkedHashMap<>();
      by.forEach(
          (who, values) -> {
            if (now < values.size()) {
              each.put(who, values.get(now));
            }
          });
      boolean together = each.size() == 1 && each.containsKey("both");
      all.add(
          together
              ? each.get("both")
              : each.entrySet().stream()
                  .map(e -> e.getKey() + ": " + e.getValue())
                  .collect(Collectors.joining(", ", "{", "}")));
    }
    return times == 1 ? all.get(0) : "[" + String.join(", ", all) + "]";
  }

  /** Where it is, who decides, and what is said there. */
  private String said(Shrinking.Decision decision, Words words) {
    Played.Moment moment = decision.moment();
    String who = setting.people().names(decision.key().who(), words);
    String value = value(decision);
    return moment
        .spot()
        .step()
        .map(s -> words.say("rehearsal.test.step", line(s), Coverage.words(s), who, value))
        .orElseGet(() -> words.say("rehearsal.test.card", caption(moment.cue()), who, value));
  }

  private static String line(Step step) {
    return String.valueOf(step.modifiers().label().span().line());
  }

  private static String caption(Cue cue) {
    return Caption.brief(cue.card().text());
  }

  private static String value(Shrinking.Decision decision) {
    Reply reply = decision.reply();
    Cue cue = decision.moment().cue();
    if (reply instanceof Reply.Passed) {
      return "/pass";
    }
    if (reply instanceof Reply.Left) {
      return "/leave";
    }
    if (reply instanceof Reply.Wants wants) {
      return MOVES.getOrDefault(wants.move(), "/break");
    }
    if (reply instanceof Reply.Rated rated) {
      return String.valueOf(rated.value());
    }
    if (reply instanceof Reply.Chosen chosen && cue instanceof Cue.Choose choose) {
      return decision.moment().spot().step().orElse(null) instanceof Step.Barrier
          ? (chosen.index() == 0 ? "yes" : "no")
          : YamlText.flow(choose.options().get(chosen.index()));
    }
    if (reply instanceof Reply.Ticked ticked && cue instanceof Cue.Tick tick) {
      return ticked.indexes().stream()
          .map(index -> YamlText.flow(tick.items().get(index)))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return reply instanceof Reply.Written written ? YamlText.flow(written.text()) : "/pass";
  }

  /** A written test, as it can be pasted. */
  static String of(WrittenTest test) {
    List<String> lines = new ArrayList<>();
    lines.add("- name: " + YamlText.flow(test.name()));
    if (!test.given().gates()) {
      lines.add("  gates: closed");
    }
    test.setting().seed().ifPresent(seed -> lines.add("  seed: " + seed));
    test.given()
        .last()
        .ifPresent(
            last -> {
              lines.add("  last:");
              last.forEach((id, answer) -> lines.add("    " + id + ": " + by(answer)));
            });
    if (!test.given().answers().isEmpty()) {
      lines.add("  answers:");
    }
    test.given().answers().forEach((id, answers) -> lines.add("    " + id + ": " + times(answers)));
    lines.addAll(ExpectedText.lines(test.expected()));
    return String.join("\n", lines) + "\n";
  }

  private static String times(WrittenTest.Answers answers) {
    List<String> times = answers.times().stream().map(TestText::by).toList();
    return times.size() == 1 ? times.get(0) : "[" + String.join(", ", times) + "]";
  }

  private static String by(WrittenTest.Answer answer) {
    List<String> all = answer.by().getOrDefault(WrittenTest.Answer.ALL, List.of());
    if (answer.by().size() == 1 && !all.isEmpty()) {
      return values(all);
    }
    return answer.by().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> e.getKey() + ": " + values(e.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String values(List<String> values) {
    String each = values.stream().map(YamlText::flow).collect(Collectors.joining(", "));
    return values.size() == 1 ? each : "[" + each + "]";
  }
}
