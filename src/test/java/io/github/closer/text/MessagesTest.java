package io.github.closer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundles: whole in every language, and exactly what the code asks for. */
class MessagesTest {
  private static final Path FOLDER = Path.of("src", "main", "resources");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

  /** What the rooms say that speak every language already. */
  private static final Set<String> ROOMS =
      Set.of("stage", "session", "transcript", "cli", "store", "rehearsal", "authoring");

  /**
   * Beginnings of keys of which nobody ever counts none: there is always one option, or one that is
   * missing, and at home nothing is offered of which there is none.
   */
  private static final Set<String> NEVER_ZERO =
      Set.of(
          "stage.missing",
          "stage.key.choose",
          "stage.key.tick",
          "stage.plain.choice",
          "stage.plain.typed.unseen",
          "cli.home.");

  /** The help of commands is laid out by picocli and holds no patterns. */
  private static final String HELP = "command.";

  private static final Map<String, String> ENGLISH = bundle("messages.properties");

  static Stream<Locale> languages() {
    return Words.all().stream().map(Words::locale);
  }

  private static Map<String, String> bundle(Locale language) {
    String name = language.getLanguage();
    return name.equals("en") ? ENGLISH : bundle("messages_" + name + ".properties");
  }

  private static Map<String, String> bundle(String file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> out = new TreeMap<>();
    properties.forEach((key, text) -> out.put(key.toString(), text.toString()));
    return out;
  }

  private static Set<String> keysOfTheRooms() {
    return ENGLISH.keySet().stream()
        .filter(key -> ROOMS.contains(key.substring(0, key.indexOf('.'))))
        .collect(Collectors.toSet());
  }

  @Test
  void everyBundleIsALanguage() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.startsWith("messages"))
          .containsExactlyInAnyOrder("messages.properties", "messages_de.properties");
    }
    assertThat(Words.languages()).containsExactly("de", "en");
    assertThat(Words.all().get(0).locale()).isEqualTo(Locale.ENGLISH);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageSaysEverythingAndNothingElse(Locale language) {
    assertThat(bundle(language).keySet()).isEqualTo(ENGLISH.keySet());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void nothingIsSaidTwiceInABundle(Locale language) throws IOException {
    String name = language.getLanguage().equals("en") ? "" : "_" + language.getLanguage();
    List<String> keys =
        Files.readAllLines(FOLDER.resolve("messages" + name + ".properties")).stream()
            .filter(line -> line.matches("[a-z][^ ]*=.*"))
            .map(line -> line.substring(0, line.indexOf('=')))
            .toList();

    assertThat(keys).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everySentenceTakesWhatTheEnglishOneTakes(Locale language) {
    bundle(language)
        .forEach(
            (key, text) ->
                assertThat(arguments(text))
                    .as(key)
                    .isEqualTo(arguments(ENGLISH.getOrDefault(key, ""))));
  }

  private static Set<String> arguments(String pattern) {
    return ARGUMENT.matcher(pattern).results().map(m -> m.group(1)).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everySentenceComesOutAsItIsWritten(Locale language) {
    bundle(language)
        .forEach(
            (key, pattern) -> {
              if (key.startsWith(HELP)) {
                return;
              }
              assertThat(pattern.replace("''", "")).as(key).doesNotContain("'");
              assertThat(pattern).as(key).isNotBlank().isEqualTo(pattern.strip());
              if (!pattern.contains(",choice,") && !pattern.contains(",number,")) {
                String expected = pattern.replace("''", "'");
                for (String number : arguments(pattern)) {
                  expected = expected.replace("{" + number + "}", "‹" + number + "›");
                }
                assertThat(said(language, pattern, i -> "‹" + i + "›")).as(key).isEqualTo(expected);
              }
            });
  }

  private interface Argument {
    Object at(int index);
  }

  private static String said(Locale language, String pattern, Argument argument) {
    Object[] arguments = IntStream.range(0, 10).mapToObj(argument::at).toArray();
    return new MessageFormat(pattern, language).format(arguments);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void oneIsOneAndNoneIsSeveral(Locale language) {
    bundle(language)
        .forEach(
            (key, pattern) -> {
              if (pattern.contains(",choice,")) {
                assertThat(said(language, pattern, i -> 1))
                    .as(key)
                    .isNotEqualTo(counted(language, pattern, 2).replace("2", "1"));
                assertThat(counted(language, pattern, 2).replace("2", "5"))
                    .as(key)
                    .isEqualTo(counted(language, pattern, 5));
                if (NEVER_ZERO.stream().noneMatch(key::startsWith)) {
                  assertThat(counted(language, pattern, 0))
                      .as(key)
                      .isNotEqualTo(counted(language, pattern, 1));
                }
              }
            });
  }

  /** Every count in a sentence; the other numbers in it are left out of the comparison. */
  private static String counted(Locale language, String pattern, int count) {
    return said(language, pattern, i -> count);
  }

  @Test
  void whatIsCountedHasAFormForOne() {
    // A name is never as short as that, so its sentence needs none.
    assertThat(ENGLISH.entrySet())
        .filteredOn(entry -> !entry.getValue().contains(",choice,"))
        .filteredOn(
            entry ->
                Pattern.compile("\\{\\d[^}]*\\} (minute|hour|second|day|week|character|card)s\\b")
                    .matcher(entry.getValue())
                    .find())
        .extracting(Map.Entry::getKey)
        .containsExactly("session.name.too-long");
  }

  /**
   * The ways in which code asks for a sentence. A whole key may stand anywhere; in its own room a
   * key may be asked for without the room's beginning.
   */
  private static final Map<String, List<String>> BEGINNINGS =
      Map.of(
          "session", List.of("session."),
          "terminal", List.of("stage.", "stage.plain."),
          "transcript", List.of("transcript."),
          "authoring", List.of("authoring."));

  private static final Pattern ASKED = Pattern.compile("\\b(say|fill|list|command|menu)\\((.*)$");
  private static final Pattern ALONE = Pattern.compile("^\\s*(?:[^\"(),]*\\?[^\"(),]*)?:?\\s*$");
  private static final Pattern WHOLE =
      Pattern.compile("(" + String.join("|", ROOMS) + ")\\.[a-z0-9.-]+");
  private static final Pattern TYPED = Pattern.compile("<([a-z-]+)>");

  @Test
  void everythingTheCodeAsksForIsThere() {
    List<String> missing = new ArrayList<>();
    for (Map.Entry<String, List<String>> room : BEGINNINGS.entrySet()) {
      for (JavaLiterals.Literal literal : JavaLiterals.of(room.getKey())) {
        Matcher asked = ASKED.matcher(literal.before());
        String text = literal.text();
        boolean elsewhere = text.matches("(help|cli|store)\\..*") || !text.matches("[a-z0-9.-]+");
        if (asked.find() && ALONE.matcher(asked.group(2)).matches() && !elsewhere) {
          Stream<String> keys = room.getValue().stream().map(beginning -> beginning + text);
          if (Stream.concat(Stream.of(text), keys).noneMatch(MessagesTest::isThere)) {
            missing.add(literal.toString());
          }
        }
      }
    }

    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"store", "cli", "rehearsal"})
  void everyWholeKeyInTheCodeIsThere(String room) {
    assertThat(JavaLiterals.of(room))
        .filteredOn(literal -> WHOLE.matcher(literal.text()).matches())
        .isNotEmpty()
        .allMatch(key -> ENGLISH.keySet().stream().anyMatch(there -> isMeant(there, key.text())));
  }

  @Test
  void everythingThatIsThereIsAskedFor() {
    Set<String> asked = new TreeSet<>();
    for (String room :
        List.of(
            "session",
            "terminal",
            "transcript",
            "rehearsal",
            "play",
            "store",
            "cli",
            "authoring")) {
      for (JavaLiterals.Literal literal : JavaLiterals.of(room)) {
        asked.add(literal.text());
        if (BEGINNINGS.containsKey(room)) {
          BEGINNINGS.get(room).forEach(beginning -> asked.add(beginning + literal.text()));
        }
        TYPED
            .matcher(literal.text())
            .results()
            .forEach(name -> asked.add("session.typed." + name.group(1)));
      }
    }
    // Asked for by the word of a request, of what is typed, or of how something was said.
    Stream.of("break", "repair", "again", "ask")
        .forEach(word -> asked.addAll(List.of("stage.command." + word, "stage.key." + word)));
    Stream.of("today", "tomorrow", "after-tomorrow", "next-week")
        .forEach(word -> asked.add("session.typed." + word));

    assertThat(keysOfTheRooms())
        .filteredOn(key -> asked.stream().noneMatch(name -> isMeant(key, name)))
        .isEmpty();
  }

  private static boolean isThere(String name) {
    return ENGLISH.keySet().stream().anyMatch(key -> isMeant(key, name));
  }

  /** A key, or one of a list of sentences below it. */
  private static boolean isMeant(String key, String name) {
    return key.equals(name)
        || (key.startsWith(name)
            && (key.substring(name.length()).matches("\\.\\d+") || name.endsWith(".")));
  }

  /** A sentence that gets the name of a key put in would show the English one. */
  @Test
  void keysAreCalledAsOnAGermanKeyboard() {
    Pattern english = Pattern.compile("Ctrl|\\b(Enter|Space|Backspace|PgUp|PgDn|Left|Right)\\b");
    Map<String, String> german = bundle(Locale.GERMAN);

    assertThat(german)
        .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern(english));
    assertThat(german.get("stage.unsent.leaves"))
        .contains("Strg+Q")
        .doesNotContainPattern(ARGUMENT);
  }
}
