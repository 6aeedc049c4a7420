package io.github.closer.authoring;

import io.github.closer.authoring.Outline.Group;
import io.github.closer.authoring.Outline.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A step on its way into words. */
final class Draft {
  private final List<String> head = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();

  /** Begins with what is done. */
  Draft(String kind) {
    head.add(kind);
  }

  /** Adds to the head; nothing where there is nothing. */
  Draft head(String words) {
    if (!words.isEmpty()) {
      head.add(words);
    }
    return this;
  }

  Draft head(Optional<String> words) {
    return head(words.orElse(""));
  }

  Draft line(String... words) {
    lines.addAll(Arrays.asList(words));
    return this;
  }

  Draft lines(List<String> more) {
    lines.addAll(more);
    return this;
  }

  /** Something that is said about the step, and not to the two. */
  Draft remark(String words) {
    return line("(" + words + ")");
  }

  Draft remarks(List<String> all) {
    all.forEach(this::remark);
    return this;
  }

  /** A line that a list follows; neither where the list is empty. */
  Draft list(String before, List<String> items) {
    if (!items.isEmpty()) {
      lines.add(before);
      items.forEach(item -> lines.add("- " + item));
    }
    return this;
  }

  /** A remark that everything else stands below. */
  Draft condition(String words) {
    lines.add(0, "(" + words + ")");
    return this;
  }

  Draft group(String when, List<Item> items) {
    groups.add(new Group(when, List.of(), items));
    return this;
  }

  Item item() {
    String sentence = Phrases.capital(String.join(" · ", head));
    boolean leads = groups.stream().anyMatch(group -> group.head().isEmpty());
    return new Item(sentence + (leads ? ":" : ""), lines, groups);
  }
}
