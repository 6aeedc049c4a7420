package io.github.closer.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.session.Move;
import io.github.closer.session.Reply;
import io.github.closer.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page is held against what the stages show and take. */
class KeyPageTest {
  private static final Pattern CHORD = Pattern.compile("(Ctrl|Alt)\\+\\w+");
  private static final Pattern WORD = Pattern.compile("(?<![\\w.])/[a-z]+");

  private final KeyPage page = new KeyPage(Words.in(Locale.ENGLISH));

  private List<KeyPage.Row> all() {
    List<KeyPage.Row> all = new ArrayList<>(page.ways());
    all.addAll(page.answering());
    return all;
  }

  /** What stands in the sentences of the stages below such keys. */
  private static Set<String> shownByTheStages(String beginning, Pattern pattern) {
    ResourceBundle bundle = ResourceBundle.getBundle("messages", Locale.ROOT);
    Set<String> out = new TreeSet<>();
    bundle.keySet().stream()
        .filter(key -> key.startsWith(beginning))
        .map(bundle::getString)
        .map(pattern::matcher)
        .flatMap(Matcher::results)
        .forEach(found -> out.add(found.group()));
    return out;
  }

  @Test
  void every_key_that_a_stage_ever_names_is_on_the_page() {
    String keys = all().stream().map(KeyPage.Row::key).toList() + " " + page.editing();

    assertThat(shownByTheStages("stage.", CHORD)).hasSizeGreaterThan(6).allMatch(keys::contains);
  }

  @Test
  void every_word_that_a_stage_ever_names_is_on_the_page() {
    String words = all().stream().map(KeyPage.Row::word).toList() + " " + page.words();

    assertThat(shownByTheStages("stage.command.", WORD))
        .hasSizeGreaterThan(6)
        .allMatch(words::contains);
    assertThat(shownByTheStages("stage.at-any-time", WORD)).isNotEmpty().allMatch(words::contains);
  }

  @Test
  void every_word_on_the_page_does_line_by_line_what_its_key_does() {
    Map<String, Reply> replies =
        Map.of(
            "/pass", new Reply.Passed(),
            "/leave", new Reply.Left(),
            "/break", new Reply.Wants(Move.BREAK),
            "/repair", new Reply.Wants(Move.REPAIR),
            "/again", new Reply.Wants(Move.INTERRUPTED),
            "/ask", new Reply.Wants(Move.CLARIFY));

    assertThat(page.ways().stream().map(KeyPage.Row::word)).containsAll(replies.keySet());
    replies.forEach(
        (word, reply) -> assertThat(Dialogue.command(word)).isEqualTo(Optional.of(reply)));
  }

  @Test
  void no_key_and_no_word_is_there_twice() {
    assertThat(all().stream().map(KeyPage.Row::key).filter(key -> !key.isEmpty()))
        .doesNotHaveDuplicates();
    assertThat(all().stream().map(KeyPage.Row::word).filter(word -> !word.isEmpty()))
        .doesNotHaveDuplicates();
    assertThat(Stream.of(Request.values()).map(Request::key)).doesNotHaveDuplicates();
  }

  @Test
  void every_line_says_what_happens() {
    assertThat(all()).allMatch(row -> !row.does().isBlank());
    assertThat(all()).noneMatch(row -> row.key().isEmpty() && row.word().isEmpty());
  }
}
