package io.github.closer.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.session.Cue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The keys that are named are those that do something.
 *
 * <p>Three ways out are always there without a name, so that nobody is kept: ^C, ^D and three
 * escapes. A key that only says why it does nothing counts as one that does nothing.
 */
class KeysTest {
  private static final Pattern CONTROL = Pattern.compile("Ctrl\\+([A-Z])\\b");

  /** It leads away once it is clear that it is one: see {@code HomeMenuTest}. */
  private static final String AFTER_A_MOMENT = "Esc: ";

  private static final Pattern NUMBERS = Pattern.compile("^1(–[0-9]+)?\\b");

  /** Every key by the name it has on the screen. */
  private static final Map<String, List<String>> KEYS = keys();

  private static Map<String, List<String>> keys() {
    Map<String, List<String>> keys = new LinkedHashMap<>();
    keys.put("Enter", List.of("\r", "\n"));
    keys.put("Tab", List.of(Keyboard.LIST));
    keys.put("Space", List.of(" "));
    keys.put("Backspace", List.of("\177"));
    keys.put("Up Down", List.of("\033[A", "\033OB"));
    keys.put("Left Right", List.of("\033OD", "\033[C"));
    keys.put("Home End", List.of("\033[F", "\033[H"));
    keys.put("PgUp PgDn", List.of("\033[6~", "\033[5~"));
    keys.put("digit", digits());
    keys.put("minus", List.of("-"));
    keys.put("?", List.of("?"));
    keys.put("other sign", List.of("x", "你", "\033[15~", "\033[2~"));
    for (char letter = 'A'; letter <= 'Z'; letter++) {
      // ^C and ^D leave, and four others are other keys.
      if ("CDHIJM".indexOf(letter) < 0) {
        keys.put("Ctrl+" + letter, List.of(Seat.ctrl(letter)));
      }
    }
    return keys;
  }

  private static List<String> digits() {
    return IntStream.of(2, 1, 3, 9).mapToObj(Integer::toString).toList();
  }

  static Stream<Scenery> played() {
    return Scenery.all().stream().filter(example -> !(example.cue() instanceof Cue.Write));
  }

  /** A list of keys is closed by whatever somebody tries, so that it keeps nobody. */
  static Stream<Scenery> unlisted() {
    return played().filter(example -> !example.keys().contains(Keyboard.LIST));
  }

  /** The keys that a phrase of the foot names. */
  private static List<String> named(String phrase) {
    List<String> out = new ArrayList<>();
    Matcher control = CONTROL.matcher(phrase);
    while (control.find()) {
      out.add(control.group());
    }
    for (String name :
        List.of("Enter", "Tab", "Space", "Backspace", "Up Down", "PgUp PgDn", "minus")) {
      if (phrase.contains(name)) {
        out.add(name);
      }
    }
    if (phrase.startsWith("?")) {
      out.add("?");
    }
    if (phrase.contains("Home End")) {
      out.add("Home End");
    }
    if (phrase.toLowerCase(Locale.ROOT).contains("arrows")) {
      out.add("Up Down");
      out.add("Left Right");
    }
    if (phrase.startsWith("Digits") || NUMBERS.matcher(phrase).find()) {
      out.add("digit");
    }
    return out;
  }

  @ParameterizedTest
  @MethodSource("played")
  void every_key_that_is_named_does_something(Scenery example) {
    for (String phrase : named(example)) {
      if (phrase.startsWith(AFTER_A_MOMENT)) {
        continue;
      }
      List<String> sent =
          named(phrase).stream()
              .flatMap(name -> KEYS.getOrDefault(name, List.of()).stream())
              .toList();
      assertThat(sent).as(phrase).isNotEmpty();
      assertThat(sent).as(phrase).anyMatch(key -> changes(example, key));
    }
  }

  @ParameterizedTest
  @MethodSource("unlisted")
  void no_key_without_a_name_changes_anything(Scenery example) {
    String phrases = String.join("   ", named(example));
    List<String> names = named(example).stream().flatMap(phrase -> named(phrase).stream()).toList();
    for (Map.Entry<String, List<String>> entry : KEYS.entrySet()) {
      if (!names.contains(entry.getKey())) {
        for (String key : entry.getValue()) {
          assertThat(changes(example, key)).as(entry.getKey() + " in: " + phrases).isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("played")
  void what_is_not_at_the_foot_is_in_the_list_and_the_way_out_is_at_both(Scenery example) {
    Easel easel = new Easel(example);
    boolean listed = easel.page().listing();
    List<String> keys = easel.keys();
    String foot = String.join("\n", easel.lines());
    if (keys.stream().anyMatch(key -> !foot.contains(key))) {
      assertThat(foot).contains(listed ? "Tab goes back" : "Tab all keys");
    }
    assertThat(foot).contains(keys.get(keys.size() - 1));
    assertThat(keys.get(keys.size() - 1)).startsWith("Ctrl+Q");
  }

  /** What is named at the foot and in the list. */
  private static List<String> named(Scenery example) {
    Easel easel = new Easel(example);
    List<String> keys = new ArrayList<>(easel.keys());
    if (easel.page().listing()) {
      return List.of("Tab goes back", keys.get(keys.size() - 1));
    }
    if (String.join("\n", easel.lines()).contains("Tab all keys")) {
      keys.add("Tab all keys");
    }
    if (keys.contains("? explains")) {
      keys.add("Home End");
    }
    return keys;
  }

  private static boolean changes(Scenery example, String key) {
    return new Easel(example).changes(key);
  }
}
