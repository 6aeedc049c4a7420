package io.github.closer.rehearsal;

import io.github.closer.deck.StepId;
import io.github.closer.deck.WrittenTest.Expected;
import io.github.closer.deck.WrittenTest.Minutes;
import io.github.closer.text.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a test expects, as its author would write it. */
final class ExpectedText {
  private ExpectedText() {}

  /** Lines to stand below the other words of a test; none where it expects nothing. */
  static List<String> lines(Expected expected) {
    List<String> lines = new ArrayList<>();
    ids("visits", expected.visits(), lines);
    ids("not", expected.not(), lines);
    texts("shows", expected.words().shown(), lines);
    texts("hides", expected.words().hidden(), lines);
    expected.end().ifPresent(end -> lines.add("    ends: " + end.word()));
    expected.minutes().ifPresent(minutes -> lines.add("    minutes: " + words(minutes)));
    if (!lines.isEmpty()) {
      lines.add(0, "  expect:");
    }
    return lines;
  }

  private static void ids(String word, List<StepId> ids, List<String> lines) {
    texts(word, ids.stream().map(StepId::written).toList(), lines);
  }

  private static void texts(String word, List<String> texts, List<String> lines) {
    if (!texts.isEmpty()) {
      lines.add(
          texts.stream()
              .map(YamlText::flow)
              .collect(Collectors.joining(", ", "    " + word + ": [", "]")));
    }
  }

  private static String words(Minutes minutes) {
    if (minutes.least() == 0) {
      return "at most " + minutes.most();
    }
    return minutes.most() >= Minutes.ENDLESS
        ? "at least " + minutes.least()
        : minutes.least() + " to " + minutes.most();
  }
}
