package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands and the disk say stands in the bundle, and nothing else stands there. */
class SentencesInCodeTest {
  private static final Path SOURCES = Path.of("src/main/java/io/github/closer");
  private static final Path BUNDLE = Path.of("src/main/resources/messages.properties");

  /** The tools of those who write decks speak as the format does. */
  private static final Set<String> FOR_AUTHORS =
      Set.of(
          "Beside.java",
          "Blessings.java",
          "Checking.java",
          "Formatting.java",
          "HumanReport.java",
          "NewCommand.java",
          "SarifReport.java",
          "TestCommand.java");

  /** What is written here is read by shells and by man. */
  private static final Set<String> FOR_PROGRAMS =
      Set.of("BashScript.java", "FishScript.java", "ZshScript.java", "ManPage.java");

  private static final Pattern REMARK = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern ANNOTATION =
      Pattern.compile(
          "@(?:Command|Option|Parameters|SuppressWarnings)\\s*"
              + "\\((?:[^()\"]|\"(?:[^\"\\\\]|\\\\.)*+\"|\\([^()]*\\))*+\\)");

  /** Something that only those who mend the program ever read. */
  private static final Pattern BUG =
      Pattern.compile("new (?:IllegalState|IllegalArgument|IO)Exception\\([^;]*;");

  /** What systems say themselves, to be recognised. */
  private static final Pattern RECOGNISED = Pattern.compile("message\\.contains\\(\"[^\"]*\"\\)");

  private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}[\\p{L},.;:?!]* +\\p{L}");
  private static final Pattern KEY =
      Pattern.compile("(?:cli|store)(?:\\.[a-z0-9-]+)*\\.[a-z0-9-]*");

  @ParameterizedTest
  @ValueSource(strings = {"cli", "store", "play"})
  void noSentenceStandsInTheCode(String room) {
    List<String> found = new ArrayList<>();
    for (Path file : sources(room)) {
      String name = file.getFileName().toString();
      if (!FOR_AUTHORS.contains(name) && !FOR_PROGRAMS.contains(name)) {
        sentences(text(file)).forEach(sentence -> found.add(name + ": " + sentence));
      }
    }

    assertThat(found).isEmpty();
  }

  @Test
  void aSentenceInTheCodeWouldBeFound() {
    assertThat(
            sentences(
                """
                /** Says "not this one". */
                @Option(names = "--json", description = "As JSON, (so) it is.")
                out.println("Saved. closer print shows it." + name + " is here");
                // nor "this one"
                throw new IllegalStateException("every Java has it");
                """))
        .containsExactly("Saved. closer print shows it.", " is here");
    assertThat(sentences("say(\"There is no deck called\");")).hasSize(1);
  }

  @Test
  void everyKeyInTheCodeIsInTheBundle() {
    Set<String> bundle = keys();
    Set<String> missing = new TreeSet<>(keysInTheCode());
    missing.removeIf(key -> bundle.stream().anyMatch(known -> known.equals(key)));
    // A key that ends with a full stop is the beginning of several; of a list there is the first.
    missing.removeIf(key -> key.endsWith(".") && bundle.stream().anyMatch(k -> k.startsWith(key)));
    missing.removeIf(key -> bundle.contains(key + ".1"));

    assertThat(missing).isEmpty();
  }

  @Test
  void everyKeyInTheBundleIsSaidSomewhere() {
    Set<String> said = keysInTheCode();
    Set<String> unsaid = new TreeSet<>(keys());
    unsaid.removeIf(
        key ->
            said.contains(key)
                || said.contains(key.replaceFirst("\\.\\d+$", ""))
                || said.stream().anyMatch(s -> s.endsWith(".") && key.startsWith(s)));

    assertThat(unsaid).isEmpty();
  }

  @Test
  void everyKindOfThingThatIsRememberedHasItsSentences() {
    Set<String> bundle = keys();

    for (Remembered.Kind kind : Remembered.Kind.values()) {
      assertThat(bundle).contains("cli.remove." + kind.key(), "cli.gone." + kind.key());
    }
  }

  private static List<String> sentences(String code) {
    String bare = code;
    for (Pattern beside : List.of(REMARK, ANNOTATION, BUG, RECOGNISED)) {
      bare = beside.matcher(bare).replaceAll("");
    }
    return LITERAL
        .matcher(bare)
        .results()
        .map(literal -> literal.group(1))
        .filter(words -> TWO_WORDS.matcher(words).find())
        .toList();
  }

  private static Set<String> keysInTheCode() {
    Set<String> keys = new TreeSet<>();
    for (String room : List.of("cli", "store", "play", "text")) {
      for (Path file : sources(room)) {
        Matcher literal = LITERAL.matcher(text(file));
        while (literal.find()) {
          if (KEY.matcher(literal.group(1)).matches()) {
            keys.add(literal.group(1));
          }
        }
      }
    }
    return keys;
  }

  /** The keys of these rooms. */
  private static Set<String> keys() {
    Properties properties = new Properties();
    try (var in = Files.newBufferedReader(BUNDLE)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Set<String> keys = new TreeSet<>(properties.stringPropertyNames());
    keys.removeIf(key -> !key.startsWith("cli.") && !key.startsWith("store."));
    return keys;
  }

  private static List<Path> sources(String room) {
    try (Stream<Path> files = Files.list(SOURCES.resolve(room))) {
      return files
          .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".java"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
