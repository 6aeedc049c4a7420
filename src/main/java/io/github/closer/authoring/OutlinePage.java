package io.github.closer.authoring;

import io.github.closer.authoring.Outline.Group;
import io.github.closer.authoring.Outline.Item;
import io.github.closer.text.Neutral;
import io.github.closer.text.Width;
import io.github.closer.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/** An outline as lines of a certain width. Steps inside a step are numbered {@code 4.1}. */
public final class OutlinePage {
  private static final int BULLET = 2;
  private static final int MOST_PLACES = 3;

  private final int width;
  private final List<String> out = new ArrayList<>();

  private OutlinePage(int width) {
    this.width = width;
  }

  /** The lines of an outline, none of them wider than this where words allow it. */
  public static List<String> lines(Outline outline, int width) {
    OutlinePage page = new OutlinePage(width);
    outline.cover().forEach(line -> page.line(0, line));
    outline.scenes().forEach(page::scene);
    return List.copyOf(page.out);
  }

  private void scene(Group scene) {
    out.add("");
    out.add("");
    line(0, scene.head());
    out.add("-".repeat(Math.min(width, Width.of(out.get(out.size() - 1)))));
    scene.notes().forEach(note -> line(0, note));
    items(scene.items(), 0, "");
  }

  private void items(List<Item> items, int indent, String before) {
    // Numbers of many places would push the words off the page.
    String places = before.chars().filter(c -> c == '.').count() < MOST_PLACES ? before : "";
    int number = 0;
    for (Item item : items) {
      number++;
      String label = places + number;
      int inner = indent + label.length() + 2;
      out.add("");
      hanging(indent, label + (places.isEmpty() ? ". " : "  "), item.head());
      item.lines().forEach(line -> line(inner, line));
      item.groups().forEach(group -> group(group, inner, label + "."));
    }
  }

  private void group(Group group, int indent, String label) {
    if (!group.head().isEmpty()) {
      out.add("");
      line(indent, group.head());
    }
    items(group.items(), indent, label);
  }

  /** A line of text, or of several; a list's items hang behind their dash. */
  private void line(int indent, String words) {
    for (String line : Neutral.lines(words).split("\n", -1)) {
      boolean item = line.startsWith("- ");
      hanging(indent, item ? "- " : "", item ? line.substring(BULLET) : line);
    }
  }

  private void hanging(int indent, String label, String words) {
    int behind = indent + label.length();
    String margin = " ".repeat(behind);
    List<String> lines = Wrap.words(Neutral.line(words), Math.max(1, width - behind));
    for (int i = 0; i < lines.size(); i++) {
      String begin = i == 0 ? " ".repeat(indent) + label : margin;
      out.add((begin + lines.get(i)).stripTrailing());
    }
  }
}
