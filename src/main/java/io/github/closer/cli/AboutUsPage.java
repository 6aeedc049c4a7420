package io.github.closer.cli;

import io.github.closer.session.Audience;
import io.github.closer.session.Person;
import io.github.closer.text.Neutral;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What both may see of what is remembered. Nothing that is one person's alone ever stands on it.
 *
 * @param known what is remembered
 * @param zone where the two are, for the days on which they played
 */
record AboutUsPage(Known known, ZoneId zone) {

  /** A title and what stands below it. */
  private record Section(String title, List<String> lines) {}

  /** The page in lines, each of them one line; empty when nothing is remembered. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    known.people().ifPresent(two -> lines.add(Neutral.line(known.names(Audience.BOTH))));
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
        new Section(say("cli.kept.house-rules"), texts(of(Remembered.Kind.HOUSE_RULE))),
        new Section(say("cli.kept.repair-phrases"), texts(of(Remembered.Kind.REPAIR_PHRASE))),
        new Section(
            say("cli.kept.promises"), of(Remembered.Kind.PROMISE).map(known::promise).toList()),
        personal("cli.kept.calming", Remembered.Kind.CALMING, Person.A),
        personal("cli.kept.calming", Remembered.Kind.CALMING, Person.B),
        personal("cli.kept.triggers", Remembered.Kind.TRIGGER, Person.A),
        personal("cli.kept.triggers", Remembered.Kind.TRIGGER, Person.B),
        new Section(
            say("cli.kept.next-time"), of(Remembered.Kind.ANSWER).map(known::answer).toList()),
        new Section(say("cli.kept.evenings"), evenings()));
  }

  /** One line each: who began, what was played when, and what was drawn when. */
  private List<String> evenings() {
    List<String> lines = new ArrayList<>();
    known
        .memory()
        .evenings()
        .began()
        .ifPresent(person -> lines.add(say("cli.kept.began", known.name(person))));
    line("cli.kept.played-last", known.played(zone)).ifPresent(lines::add);
    line("cli.kept.drawn-last", known.drawn().stream().map(known::drawn).toList())
        .ifPresent(lines::add);
    return lines;
  }

  private Optional<String> line(String key, List<String> things) {
    return things.isEmpty() ? Optional.empty() : Optional.of(say(key, String.join("; ", things)));
  }

  private Section personal(String key, Remembered.Kind kind, Person person) {
    return new Section(
        say(key, known.name(person)), texts(of(kind).filter(thing -> thing.by().includes(person))));
  }

  private String say(String key, Object... arguments) {
    return known.words().say(key, arguments);
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
    known.memory().evenings().began().ifPresent(person -> page.put("began", known.name(person)));
    page.put("decks", decks());
    return page;
  }

  /** What both may see of each deck; a deck of which there is nothing to see is left out. */
  private Map<String, Object> decks() {
    Map<String, Object> decks = new TreeMap<>();
    known
        .memory()
        .decks()
        .forEach(
            (id, deck) -> {
              Map<String, Object> fields = new LinkedHashMap<>();
              deck.played()
                  .ifPresent(at -> fields.put("played", LocalDate.ofInstant(at, zone).toString()));
              if (!deck.drawn().isEmpty()) {
                Map<String, Object> drawn = new TreeMap<>();
                deck.drawn().forEach((card, day) -> drawn.put(card, day.toString()));
                fields.put("drawn", drawn);
              }
              if (!fields.isEmpty()) {
                decks.put(id, fields);
              }
            });
    return decks;
  }

  private Map<String, Object> fields(Remembered thing) {
    Map<String, Object> fields = new LinkedHashMap<>();
    if (thing.name() instanceof Remembered.Id named) {
      fields.put("id", named.id());
    }
    fields.put("by", known.each(thing.by()));
    if (thing.name() instanceof Remembered.ForNextTime kept) {
      fields.put("deck", kept.answer().deck());
      fields.put("step", kept.answer().step());
      fields.put("text", kept.answer().kept().words());
    } else {
      fields.put("text", thing.text());
    }
    thing.day().ifPresent(day -> fields.put("due", day.toString()));
    return fields;
  }
}
