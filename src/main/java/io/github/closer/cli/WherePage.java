package io.github.closer.cli;

import io.github.closer.store.Weight;
import io.github.closer.text.Neutral;
import io.github.closer.text.Words;
import io.github.closer.text.Wrap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Every place the program uses, for people and for other programs.
 *
 * @param places the places
 * @param environment the variables as they are set now
 * @param words the language
 */
record WherePage(List<Places.Place> places, Map<String, String> environment, Words words) {
  private static final int COLUMNS = 78;
  private static final String INDENT = "  ";

  /** Those that say where something is; all others only say how it looks. */
  private static final List<String> VARIABLES =
      List.of("XDG_DATA_HOME", "XDG_STATE_HOME", "HOME", "JAVA_HOME");

  WherePage {
    places = List.copyOf(places);
    environment = Map.copyOf(environment);
  }

  /** In words. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Places.Access access : Places.Access.values()) {
      lines.addAll(wrapped("", words.say("cli.where." + key(access))));
      places.stream()
          .filter(place -> place.name().access() == access)
          .forEach(place -> lines.addAll(place(place)));
      lines.add("");
    }
    lines.addAll(wrapped("", words.say("cli.where.variables")));
    VARIABLES.forEach(variable -> lines.add(INDENT + variable(variable)));
    lines.add("");
    lines.addAll(wrapped("", words.say("cli.where.not")));
    return lines;
  }

  private String variable(String name) {
    String value = environment.getOrDefault(name, "");
    return value.isEmpty()
        ? words.say("cli.where.unset", name)
        : words.say("cli.where.set", name, Neutral.line(value));
  }

  /** A path stays on one line, so that it can be copied. */
  private List<String> place(Places.Place place) {
    List<String> lines = new ArrayList<>();
    String path = Neutral.line(place.shown());
    lines.add(INDENT + words.say("cli.where.path", path, standing(place)).strip());
    lines.addAll(wrapped(INDENT + INDENT, words.say("cli.where." + key(place.name()))));
    return lines;
  }

  private static List<String> wrapped(String indent, String text) {
    return Wrap.words(text, COLUMNS - indent.length()).stream().map(indent::concat).toList();
  }

  private String standing(Places.Place place) {
    if (place.name().access() == Places.Access.WHILE_RUNNING) {
      return "";
    }
    if (!place.exists()) {
      return words.say("cli.where.absent");
    }
    Weight weight = place.weight();
    return place.name().access() == Places.Access.KEPT
        ? words.say("cli.where.much", weight.files(), new Sizes(words).of(weight.bytes()))
        : "";
  }

  /** For other programs: words of the format, and no sentences. */
  List<Object> fields() {
    List<Object> all = new ArrayList<>();
    for (Places.Place place : places) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("name", word(place.name()));
      fields.put("path", place.shown());
      fields.put("access", word(place.name().access()));
      if (place.name().access() == Places.Access.KEPT) {
        fields.put("exists", place.exists());
        fields.put("files", (long) place.weight().files());
        fields.put("bytes", place.weight().bytes());
      }
      all.add(fields);
    }
    return all;
  }

  private static String word(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  private static String key(Enum<?> word) {
    return word(word).replace('_', '-');
  }
}
