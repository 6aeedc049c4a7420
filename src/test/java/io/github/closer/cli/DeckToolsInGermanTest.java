package io.github.closer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What those who write decks are told in German; what is said of the format stays English. */
class DeckToolsInGermanTest {
  private static final String SLIPS =
      """
      title: T
      steps:
        - aks: Who made you laugh?
        - ask: And then?
          answr: line
      """;

  private static final String ROUGH = "title:   T\nsteps:\n   - Who made you laugh?\n";

  private static final String EVENING =
      """
      title: An evening
      minutes: 5
      steps:
        - choose: What now?
          id: now
          options: [Tea, Rest]
        - say: One of you drew it.
      tests:
        - name: it is quiet
          answers: {now: Tea}
          expect: {shows: [Coffee], hides: [Tea], not: [now], ends: stop, minutes: at least 60}
      """;

  @TempDir Path folder;
  private AtHome home;

  @BeforeEach
  void setUp() {
    home = new AtHome(folder);
    home.write("slips.yaml", SLIPS);
    home.write("rough.yaml", ROUGH);
    home.write("fine.yaml", "title: T\nsteps:\n  - Who made you laugh?\n");
    home.write("parts.yaml", "title: T\nparts:\n  one:\n    - Who made you laugh?\n");
  }

  private AtHome.Ran german(String... typed) {
    return home.runHere(
        Stream.concat(Stream.of("--lang=de"), Stream.of(typed)).toArray(String[]::new));
  }

  @Test
  void aCheckCountsInGermanWhatTheFormatSaysInEnglish() {
    assertThat(german("check", "slips.yaml").out())
        .contains("= help: did you mean `ask`?")
        .endsWith(
            """
            2 Probleme in 1 Deck; 2 davon behebt --fix
            closer check --explain D034 sagt mehr.
            """);
    assertThat(german("check", "fine.yaml", "parts.yaml").out())
        .isEqualTo("Keine Probleme in 2 Decks\n");
  }

  @Test
  void whatCanBeMendedAndWhatWasMendedIsSaid() {
    assertThat(german("check", "--diff", "slips.yaml").err())
        .isEqualTo("In slips.yaml lassen sich 2 Dinge beheben.\n");
    assertThat(german("check", "--fix", "slips.yaml").err())
        .isEqualTo("2 Dinge in slips.yaml behoben.\n");
    assertThat(german("check", "--diff", "slips.yaml").err())
        .isEqualTo("Es gibt nichts, was --fix beheben könnte.\n");
  }

  @Test
  void whatIsBroughtIntoShapeIsNamed() {
    home.write("torn.yaml", "title: [T\n");

    assertThat(german("fmt", "rough.yaml").err()).isEqualTo("rough.yaml ist in Form gebracht.\n");
    assertThat(german("fmt", "torn.yaml").err())
        .isEqualTo(
            "torn.yaml lässt sich noch nicht in Form bringen."
                + " Behebe erst, was closer check torn.yaml zeigt.\n");
  }

  @Test
  void aNewDeckComesWithWhatCanBeDoneNext() {
    home.write("one.txt", "Who made you laugh?\n");

    assertThat(german("new", "sunday", "--from", "check-in").out())
        .isEqualTo(
            """
            sunday.yaml ist da: für jede Woche. Es lässt sich spielen, wie es ist, und ändern.

              closer show sunday.yaml    lesen, was ihr beide sehen werdet
              closer check sunday.yaml   nach jeder Änderung: ob etwas zu beheben ist
              closer run sunday.yaml     spielen
            """);
    assertThat(german("new", "cards", "--import", "one.txt").out())
        .startsWith("cards.yaml ist da: eine Frage. Es");
  }

  @Test
  void everyTemplateSaysWhatItIsFor() {
    for (NewCommand.Template template : NewCommand.Template.values()) {
      AtHome.Ran ran = german("new", "my-" + template, "--from", template.toString());

      assertThat(ran.status()).as(template.toString()).isEqualTo(ExitStatus.DONE);
    }
  }

  @Test
  void aRehearsalTellsInGermanWhatWasExpectedInVain() {
    home.write("evening.yaml", EVENING);

    AtHome.Ran ran = german("test", "evening.yaml", "parts.yaml", "slips.yaml", "--plays", "0");

    assertThat(ran.out())
        .contains(
            """
            evening.yaml
              gescheitert: it is quiet
                `now` wurde besucht
                niemand hat gesehen: Coffee
                jemand hat gesehen: Tea
                es endet mit `end` und nicht mit `stop`
                es hat etwa 1 Minute gedauert
                Mit weniger scheitert es auf dieselbe Weise:
                  - name: it is quiet
            """)
        .contains("  erreicht: 2 von 2 Schritten, 2 von 2 Möglichkeiten in ")
        .contains("; das Deck sagt 5\n")
        .contains("  enthält Teile für andere Decks und allein nichts zu spielen\n")
        .contains("  hat Probleme und wird deshalb nicht gespielt; closer check zeigt dasselbe\n")
        .endsWith("eine Minute zum Sprechen, zwei für längere Texte.\n");
    assertThat(ran.status()).isEqualTo(ExitStatus.PROBLEMS);
  }

  @Test
  void howOftenEachStepWasReachedStandsInColumns() {
    home.write("evening.yaml", "title: T\nsteps:\n  - say: Good night\n");

    assertThat(german("test", "evening.yaml", "--plays", "0", "--coverage").out())
        .containsPattern("\n {2} {2,4}\\d{2,4}-mal {2}Zeile 3 {5}say \"Good night\"\n");
    assertThat(home.runHere("test", "evening.yaml", "--plays", "0", "--coverage").out())
        .containsPattern("\n {2} {2,4}\\d{2,4} times {2}line 3 {5}say \"Good night\"\n");
  }

  @Test
  void whatIsKeptOfATestIsTheSameInEveryLanguage() {
    String deck = "title: T\nsteps:\n  - Who made you laugh?\ntests:\n  - name: one\n";
    home.write("evening.yaml", deck);

    assertThat(german("test", "evening.yaml", "--bless", "--plays", "0").out())
        .contains("\n  behalten in evening.test/: 1 Test\n");
    assertThat(home.runHere("test", "evening.yaml", "--plays", "0").status())
        .isEqualTo(ExitStatus.DONE);
    assertThat(german("test", "evening.yaml", "--bless", "--plays", "0").out())
        .contains("\n  behalten in evening.test/: nichts hat sich geändert\n");

    home.write("evening.yaml", deck.replace("laugh", "smile"));
    assertThat(german("test", "evening.yaml", "--plays", "0").out())
        .contains("    was zu sehen ist, ist nicht mehr wie in one.txt:\n")
        .contains("    --bless nimmt es an.\n");
  }

  @Test
  void aFileOfAnswersIsToldInGermanWhatItLacks() {
    assertThat(answered("people: [Alex]", "colse: [x]").err())
        .contains(": `people` ist eine Liste von zwei verschiedenen Namen")
        .contains(": hier heißt niemand `colse`")
        .endsWith("Diese Antworten lassen sich noch nicht verwenden.\n");
    assertThat(answered("people: [Alex, Sam]", "both: []").err())
        .isEqualTo(
            "In der Datei mit den Antworten ist für Alex und Sam nichts mehr übrig bei: "
                + "What now?\n"
                + "Setz die Antwort auf diese Karte ans Ende der Liste unter `both:`.\n");
    assertThat(answered("people: [Alex, Sam]", "both: [Milk]").err())
        .startsWith("\"Milk\" ist keine Antwort auf: What now?\nSchreib eine Möglichkeit");
    assertThat(answered("people: [Alex, Sam]", "both: ['Who laughs?': Tea]").err())
        .startsWith("Die Datei mit den Antworten erwartet die Karte \"Who laughs?\", aber hier");
  }

  private AtHome.Ran answered(String... lines) {
    home.write(
        "choice.yaml", "title: T\nsteps:\n  - choose: What now?\n    options: [Tea, Rest]\n");
    home.write("said.yaml", String.join("\n", lines) + "\n");
    return german("run", "choice.yaml", "--answers", "said.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif", "github", "short"})
  void whatOtherProgramsReadIsTheSameInEveryLanguage(String format) {
    List<String> typed = List.of("check", "slips.yaml", "fine.yaml", "--format", format);

    assertThat(german(typed.toArray(String[]::new)).out())
        .isNotEmpty()
        .isEqualTo(home.runHere(typed.toArray(String[]::new)).out());
  }
}
