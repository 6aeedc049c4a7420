package io.github.closer.cli;

import io.github.closer.session.Person;
import io.github.closer.text.Neutral;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What both may see of what is remembered. Nothing that is one person's alone ever stands on it.
 *
 * @param known what is remembered
 */
record AboutUsPage(Known known) {

  /** A title and what stands below it. */
  private record Section(String title, List<String> lines) {}

  /** The page in lines, each of them one line; empty when nothing is remembered. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    known.people().ifPresent(two -> lines.add(Neutral.line(two.a() + " and " + two.b())));
    for (Section section : sections()) {
      if (!section.lines().isEmpty()) {
        if (!lines.isEmpty()) {
          lines.add("");
        }
        lines.add(Neutral.line(section.title()));
        section.lines().forEach(line -> lines.add("- " + Neutral.line(line)));
      }
    }
    return lines;
  }

  private List<Section> sections() {
    return List.of(
        new Section("House rules", texts(of(Remembered.Kind.HOUSE_RULE))),
        new Section("Repair phrases", texts(of(Remembered.Kind.REPAIR_PHRASE))),
        new Section("Open promises", of(Remembered.Kind.PROMISE).map(known::promise).toList()),
        personal("What calms ", "", Remembered.Kind.CALMING, Person.A),
        personal("What calms ", "", Remembered.Kind.CALMING, Person.B),
        personal("What sets ", " off", Remembered.Kind.TRIGGER, Person.A),
        personal("What sets ", " off", Remembered.Kind.TRIGGER, Person.B));
  }

  private Section personal(String before, String after, Remembered.Kind kind, Person person) {
    return new Section(
        before + known.name(person) + after,
        texts(of(kind).filter(thing -> thing.by().includes(person))));
  }

  private Stream<Remembered> of(Remembered.Kind kind) {
    return known.shared().stream().filter(thing -> thing.kind() == kind);
  }

  private static List<String> texts(Stream<Remembered> things) {
    return things.map(Remembered::text).toList();
  }

  /** The same for other programs. */
  Map<String, Object> fields() {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("names", known.people().map(two -> List.of(two.a(), two.b())).orElse(List.of()));
    for (Remembered.Kind kind : Remembered.Kind.values()) {
      if (kind.isShared()) {
        page.put(kind.field(), of(kind).<Object>map(this::fields).toList());
      }
    }
    return page;
  }

  private Map<String, Object> fields(Remembered thing) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", thing.id());
    fields.put("by", known.each(thing.by()));
    fields.put("text", thing.text());
    thing.day().ifPresent(day -> fields.put("due", day.toString()));
    return fields;
  }
}
