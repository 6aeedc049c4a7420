package io.github.closer.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.closer.deck.Diagnostic;
import io.github.closer.deck.Source;
import io.github.closer.session.Audience;
import io.github.closer.session.InEnglish;
import io.github.closer.session.People;
import io.github.closer.session.Person;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptReaderTest {

  private static ScriptReader.Reading read(String... lines) {
    return ScriptReader.read(
        new Source("said.yaml", String.join("\n", lines) + "\n"), InEnglish.WORDS);
  }

  private static Script script(String... lines) {
    ScriptReader.Reading reading = read(lines);
    assertThat(reading.diagnostics()).isEmpty();
    return reading.script().orElseThrow();
  }

  private static List<String> problems(String... lines) {
    ScriptReader.Reading reading = read(lines);
    assertThat(reading.script()).isEmpty();
    return reading.diagnostics().stream().map(Diagnostic::message).toList();
  }

  @Test
  void two_names_are_a_couple() {
    assertThat(script("people: [Alex, Sam]").people()).contains(new People("Alex", "Sam"));
  }

  @Test
  void four_names_are_two_couples_who_all_answer() {
    Script script =
        script("people: [Alex, Sam, Kim, Lee]", "c: [one]", "lee: [two]", "both: [three]");

    assertThat(script.people())
        .contains(new People("Alex", "Sam", new People.TwoCouples("Kim", "Lee")));
    assertThat(script.inputs()).containsOnlyKeys(Audience.C, Audience.D, Audience.BOTH);
  }

  @Test
  void without_four_names_there_are_only_two_to_answer() {
    assertThat(problems("people: [Alex, Sam]", "c: [one]", "d: [two]"))
        .containsExactly("nobody here is called `c`", "nobody here is called `d`");
    assertThat(problems("'': [one]")).containsExactly("nobody here is called ``");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Alex]",
        "[Alex, Sam, Kim]",
        "[Alex, alex]",
        "[Alex, Sam, Kim, ALEX]",
        "[Alex, Sam, Kim, Lee, Jo]",
        "[Alex, both]",
        "[Alex, [Sam]]",
        "Alex"
      })
  void other_names_are_told(String names) {
    assertThat(problems("people: " + names))
        .containsExactly("`people` is a list of two different names, or of four for two couples");
  }

  @ParameterizedTest
  @ValueSource(strings = {"b", "Sam", "sam"})
  void one_of_the_two_may_be_alone(String who) {
    assertThat(script("alone: " + who, "people: [Alex, Sam]", "b: [one]").people())
        .contains(new People("Alex", "Sam", new People.Alone(Person.B)));
  }

  @Test
  void a_name_goes_before_a_letter() {
    assertThat(script("people: [B, A]", "a: [one]").inputs()).containsOnlyKeys(Audience.B);
  }

  @Test
  void nobody_else_can_be_alone() {
    assertThat(problems("people: [Alex, Sam]", "alone: both"))
        .containsExactly("`alone` is `a`, `b` or one of the two names");
    assertThat(problems("people: [Alex, Sam]", "alone: Kim"))
        .containsExactly("`alone` is `a`, `b` or one of the two names");
    assertThat(problems("people: [Alex, Sam, Kim, Lee]", "alone: a"))
        .containsExactly("`alone` needs `people`: the two names of the couple");
    assertThat(problems("alone: a"))
        .containsExactly("`alone` needs `people`: the two names of the couple");
  }

  @Test
  void a_rehearsal_may_begin_at_a_moment() {
    assertThat(script("at: 2026-11-23T20:15:00Z").at())
        .contains(Instant.parse("2026-11-23T20:15:00Z"));
    assertThat(script("seed: 1").at()).isEmpty();
    assertThat(problems("at: tomorrow"))
        .containsExactly("`at` is a moment such as 2026-11-23T20:15:00Z");
  }
}
