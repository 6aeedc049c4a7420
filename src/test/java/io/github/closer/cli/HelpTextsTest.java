package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.text.Width;
import io.github.closer.text.Words;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The pages of help in each language. */
class HelpTextsTest {
  private static final int ROWS = 24;
  private static final int COLUMNS = 80;

  /** What is typed stands in every language as it is typed. */
  private static final Pattern TYPED =
      Pattern.compile(
          "(?<![\\w-])--?[a-z][a-z-]*|closer (" + String.join("|", Commands.names()) + ")\\b");

  @TempDir Path folder;

  static List<String> languages() {
    return Words.languages();
  }

  private AtHome.Ran help(String language, String command) {
    return new AtHome(folder).run("--lang", language, command, "--help");
  }

  private Stream<CommandSpec> commands() {
    return Commands.all(new AtHome(folder).program()).getSubcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(spec -> !spec.usageMessage().hidden());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyPageFitsOnAScreen(String language) {
    assertThat(commands()).hasSizeGreaterThan(15);
    commands()
        .forEach(
            command -> {
              List<String> lines = help(language, command.name()).out().lines().toList();

              assertThat(lines).as(command.name()).hasSizeLessThanOrEqualTo(ROWS);
              assertThat(lines).as(command.name()).allMatch(line -> Width.of(line) <= COLUMNS);
            });
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyPageBeginsWithAPurposeAndSaysHowTheCommandIsUsed(String language) {
    commands()
        .forEach(
            command -> {
              List<String> lines = help(language, command.name()).out().lines().toList();

              assertThat(lines.get(0)).as(command.name()).isNotBlank();
              assertThat(lines.get(1)).as(command.name()).isBlank();
              assertThat(lines)
                  .as(command.name())
                  .anyMatch(line -> line.contains(": closer " + command.name()));
            });
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyOptionAndEverythingThatStandsBehindACommandIsExplained(String language) {
    CommandLine all = Commands.all(new AtHome(folder).program());
    HelpTexts texts = HelpTexts.in(Words.in(Locale.forLanguageTag(language)));
    all.setResourceBundle(texts);
    Stream.concat(Stream.of(all.getCommandSpec()), commands())
        .map(
            spec ->
                spec.root() == spec
                    ? spec
                    : Objects.requireNonNull(all.getSubcommands().get(spec.name()))
                        .getCommandSpec())
        .flatMap(spec -> spec.args().stream())
        .filter(argument -> !argument.hidden())
        .forEach(
            argument ->
                assertThat(String.join("", argument.description()))
                    .as("%s of %s", argument, argument.command().qualifiedName())
                    .isNotBlank());
  }

  /** A text that picocli asks for under another name would never be seen. */
  @Test
  void everyTextIsSeenOnSomePage() {
    HelpTexts texts = HelpTexts.in(Words.in(Locale.ENGLISH));
    CommandLine all = Commands.all(new AtHome(folder).program());
    StringWriter pages = new StringWriter();
    Stream.concat(Stream.of(all), all.getSubcommands().values().stream())
        .forEach(command -> pages.append(command.getUsageMessage()));
    String seen = squeezed(pages.toString());

    for (String key : texts.keySet()) {
      assertThat(seen).as(key).contains(squeezed(String.format(texts.getString(key))));
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void whatIsTypedIsTheSameInEveryLanguage(String language) {
    HelpTexts english = HelpTexts.in(Words.in(Locale.ENGLISH));
    HelpTexts other = HelpTexts.in(Words.in(Locale.forLanguageTag(language)));

    for (String key : english.keySet()) {
      assertThat(typed(other.getString(key))).as(key).isEqualTo(typed(english.getString(key)));
    }
  }

  @Test
  void aPageSpeaksTheLanguageThatIsAskedFor() {
    assertThat(help("de", "run").out())
        .contains(
            "Ein Deck miteinander spielen.", "Beispiele:", "Aufruf: closer run DECK", "Optionen:")
        .doesNotContain("Usage", "Options", "Examples");
  }

  private static Set<String> typed(String text) {
    Set<String> out = new TreeSet<>();
    TYPED.matcher(text).results().map(found -> found.group()).forEach(out::add);
    return out;
  }

  private static String squeezed(String words) {
    return words.replaceAll("\\s+", "");
  }
}
